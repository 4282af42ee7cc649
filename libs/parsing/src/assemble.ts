import type { Redis } from 'ioredis';
import type { SealedBox } from '#libs/crypto';
import type { Database } from '#libs/database';
import type { Logger } from '#libs/observability';
import type { FileReader } from '#libs/resume-reader';
import { GuardedReader, Quarantine, ResumesRepository } from '#libs/resumes';
import type { FileStore } from '#libs/storage';
import { CachedReader } from './cached-reader.js';
import { ParsingCounters } from './parsing-counters.js';
import { ResultCache } from './result-cache.js';
import { SingleFlight } from './single-flight.js';
import { StatelessParsesRepository } from './stateless-parses.repository.js';

export interface ParsingEnvironment {
  database: Database;
  redis: Redis;
  /** Of every key in Redis. */
  prefix: string;
  box: SealedBox;
  files: FileStore;
  reader: FileReader;
  /** Name of the model that the reader asks; null without one. */
  model: string | null;
  logger: Logger;
}

export interface ParsingParts {
  parses: StatelessParsesRepository;
  reader: CachedReader;
  counters: ParsingCounters;
}

/** What API and worker need alike, so that they share one cache. */
export function assembleParsing(environment: ParsingEnvironment): ParsingParts {
  const { database, redis, prefix, box, files, logger } = environment;
  const cache = new ResultCache(redis, prefix, box, environment.model);
  const counters = new ParsingCounters(redis, prefix, cache);
  const guarded = new GuardedReader(environment.reader, files, new Quarantine(new ResumesRepository(database)));
  const reader = new CachedReader(guarded, cache, new SingleFlight(redis, cache), counters, logger);
  return { parses: new StatelessParsesRepository(database), reader, counters };
}
