import type { AnalysisConfig } from '#libs/config';
import type { Redis } from '#libs/jobs';
import type { LlmClient } from '#libs/llm';
import type { Logger } from '#libs/observability';
import { Analyst } from './analyst.js';
import { CatalogueSource } from './resources/catalogue-source.js';
import { CachedSearch } from './resources/online/cached-search.js';
import { GithubClient } from './resources/online/github-client.js';
import { OnlineSource } from './resources/online/online-source.js';
import { RedisResourceStore } from './resources/online/resource-store.js';
import type { SourceFailure } from './resources/online/source-failure.js';
import { YoutubeClient } from './resources/online/youtube-client.js';
import type { ResourceSource } from './resources/resource-source.js';
import { ModelWording } from './wording/model-wording.js';
import { PLAIN_WORDING, type Wording } from './wording/wording.js';

export interface AnalystEnvironment {
  config: AnalysisConfig;
  /** For commands. Keeps what was found online, and counts what of the quotas is spent. */
  redis: Redis;
  /** Of every key in Redis. */
  prefix: string;
  /** The program's client, so that one circuit breaker serves all; null without a model. */
  llm: Pick<LlmClient, 'complete'> | null;
  logger: Logger;
}

/** For one search. */
const TIMEOUT_MS = 4000;
/** For all searches of one analysis. */
const DEADLINE_MS = 8000;

/** The analyst of a program that serves. */
export function assembleAnalyst(environment: AnalystEnvironment): Analyst {
  return new Analyst(resourcesFor(environment), wordingFor(environment));
}

function wordingFor({ llm, logger }: AnalystEnvironment): Wording {
  if (llm === null) return PLAIN_WORDING;
  return new ModelWording(llm, (error) => {
    logger.warn({ err: error }, 'model failed; the texts of the templates stand');
  });
}

function resourcesFor({ config, redis, prefix, logger }: AnalystEnvironment): ResourceSource {
  if (config.ANALYSIS_RESOURCES === 'catalogue') return new CatalogueSource();
  const store = new RedisResourceStore(redis, prefix);
  const onFailure = (source: string, failure: SourceFailure): void => {
    logger.warn({ source, code: failure.code }, 'no resources found online; the catalogue stands in');
  };
  const every = { timeoutMs: TIMEOUT_MS, now: Date.now };
  const github = new GithubClient({ ...every, baseUrl: config.GITHUB_API_URL, token: config.GITHUB_TOKEN });
  const key = config.YOUTUBE_API_KEY;
  const youtube = key === undefined ? null : new YoutubeClient({ ...every, baseUrl: config.YOUTUBE_API_URL, key });
  return new OnlineSource({
    github: new CachedSearch(github, store, onFailure),
    youtube: youtube === null ? null : new CachedSearch(youtube, store, onFailure),
    deadlineMs: DEADLINE_MS,
  });
}
