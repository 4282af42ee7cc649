export { ChildDeath, type DeathReason } from './child-death.js';
export type { ReadLimits, ReadOptions } from './file-run.js';
export type { ReadRequest } from './messages.js';
export { PIPELINE_VERSION } from './pipeline-version.js';
export type { ReadResume } from './read-resume.js';
export { ResumeReader, type ResumeReaderOptions, type ResumeReaderStatus } from './resume-reader.js';
