import type { ReadResume } from './read-resume.js';

/** Names the rules by which a resume is read; raised when the same file would give another result. */
export const PIPELINE_VERSION = 'rules-2';

/** The version of results that a model had a part in; of the rules alone when there is no model. */
export function pipelineVersionWith(model: string | null): string {
  return model === null ? PIPELINE_VERSION : `${PIPELINE_VERSION}+${model}`;
}

/** The version of a result. One without the model's help is what the rules give, whether a model was asked or not. */
export function pipelineVersionOf({ model }: Pick<ReadResume, 'model'>): string {
  return pipelineVersionWith(model === null || model.degraded ? null : model.name);
}
