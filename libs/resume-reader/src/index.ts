export { ChildDeath, type DeathReason } from './child-death.js';
export type { ReadLimits, ReadOptions } from './file-run.js';
export type { ReadRequest } from './messages.js';
export { PIPELINE_VERSION, pipelineVersionOf, pipelineVersionWith } from './pipeline-version.js';
export type { ModelUse, ReadResume } from './read-resume.js';
export { readWithModel, resumeModelFromConfig, watchedModel, type ResumeModel } from './read-with-model.js';
export { ResumeReader, type ResumeReaderOptions, type ResumeReaderStatus } from './resume-reader.js';
export { MeasuredReader } from './measured-reader.js';
export { ModelAidedReader, type FileReader } from './model-aided-reader.js';
