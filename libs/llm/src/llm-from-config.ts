import type { ModelConfig } from '#libs/config';
import { LlmClient, type LlmState } from './llm-client.js';

/** The model of this installation; null when none is configured. */
export function llmFromConfig(config: ModelConfig, onState?: (state: LlmState) => void): LlmClient | null {
  if (config.OPENAI_API_KEY === undefined) return null;
  return new LlmClient({
    baseUrl: config.OPENAI_BASE_URL,
    apiKey: config.OPENAI_API_KEY,
    model: config.OPENAI_MODEL,
    timeoutMs: config.OPENAI_TIMEOUT_SECONDS * 1000,
    prices: { input: config.OPENAI_INPUT_PRICE ?? null, output: config.OPENAI_OUTPUT_PRICE ?? null },
    ...(onState === undefined ? {} : { onState }),
  });
}
