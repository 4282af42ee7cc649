import type { AnalysisConfig } from '#libs/config';
import type { Redis } from '#libs/jobs';
import type { LlmClient } from '#libs/llm';
import type { Logger } from '#libs/observability';
import { Analyst } from './analyst.js';
import { CatalogueSource } from './resources/catalogue-source.js';
import { PLAIN_WORDING } from './wording/wording.js';

export interface AnalystEnvironment {
  config: AnalysisConfig;
  /** For commands. Holds what was found online, and what of the quotas is spent. */
  redis: Redis;
  /** Of every key in Redis. */
  prefix: string;
  /** The program's client, so that one circuit breaker serves all; null without a model. */
  llm: Pick<LlmClient, 'complete'> | null;
  logger: Logger;
}

/** The analyst of a program that serves. */
export function assembleAnalyst(_environment: AnalystEnvironment): Analyst {
  return new Analyst(new CatalogueSource(), PLAIN_WORDING);
}
