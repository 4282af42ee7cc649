export { LlmClient, type Completion, type CompletionRequest, type LlmOptions, type LlmState } from './llm-client.js';
export { llmFromConfig } from './llm-from-config.js';
export { ModelFailure, type ModelFailureCode } from './model-failure.js';
export type { TokenCount } from './token-cost.js';
