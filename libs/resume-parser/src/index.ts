export { toParsingApiShape, type ParsingApiShape } from './api-shape.js';
export { mergeProposal } from './model/merge.js';
export { modelQuestion, type ModelQuestion } from './model/question.js';
export { proposalSchema, type Proposal } from './model/proposal.js';
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
