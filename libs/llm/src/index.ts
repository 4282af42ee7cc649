export { LlmClient, type Completion, type CompletionRequest, type LlmOptions, type LlmState } from './llm-client.js';
export { llmFromConfig } from './llm-from-config.js';
export { MODEL_FAILURE_CODES, ModelFailure, type ModelFailureCode } from './model-failure.js';
export { toStrictJsonSchema } from './strict-schema.js';
export type { TokenCount } from './token-cost.js';
