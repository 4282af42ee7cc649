export { toParsingApiShape, type ParsingApiShape } from './api-shape.js';
export { monthNumber, monthSpan, type MonthSpan } from './fields/month-span.js';
export { phoneInE164 } from './fields/phone.js';
export { mergeProposal } from './model/merge.js';
export { modelQuestion, type ModelQuestion } from './model/question.js';
export { parseResume, type ParseOptions } from './parse-resume.js';
export type {
  Basics,
  CertificateEntry,
  EducationEntry,
  Finding,
  LanguageEntry,
  ParsedResume,
  PartialDate,
  ProjectEntry,
  PublicationEntry,
  Quality,
  SkillUse,
  WorkEntry,
} from './parsed-resume.js';
export { placeWithoutStreet, resumeWithoutContact, textWithoutContact } from './redaction/without-contact.js';
export { isCountry, isRegion, isTown } from './vocabulary/kinds.js';
