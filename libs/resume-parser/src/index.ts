export { toParsingApiShape, type ParsingApiShape } from './api-shape.js';
export { parseResume } from './parse-resume.js';
export type {
  Basics,
  EducationEntry,
  Finding,
  ParsedResume,
  PartialDate,
  Quality,
  WorkEntry,
} from './parsed-resume.js';
