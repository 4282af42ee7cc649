import type { AnalysisResult } from '../analysis-result.js';

/** Says the same in better words. */
export interface Wording {
  /** @throws the signal's reason when the caller gives up, and nothing else */
  improve(result: AnalysisResult, signal?: AbortSignal): Promise<AnalysisResult>;
}

/** The templates' own words. */
export const PLAIN_WORDING: Wording = { improve: (result) => Promise.resolve(result) };
