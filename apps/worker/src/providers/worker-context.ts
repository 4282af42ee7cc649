import type { Registry } from 'prom-client';
import type { Config } from '#libs/config';
import type { SealedBox } from '#libs/crypto';
import type { Database } from '#libs/database';
import type { Logger } from '#libs/observability';

/** What is there before any of a worker's parts. */
export interface WorkerContext {
  config: Config;
  database: Database;
  box: SealedBox;
  logger: Logger;
  registry: Registry;
}
