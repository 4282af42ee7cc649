import type { Config } from '#libs/config';
import type { Database } from '#libs/database';
import type { Queues } from '#libs/jobs';
import type { FileStore } from '#libs/storage';
import { IntakeGate } from './intake-gate.js';
import type { QuotaDefaults } from './quotas.js';
import { UsageRepository } from './usage.repository.js';

const MEGABYTE = 1024 * 1024;

export interface IntakeParts {
  config: Pick<
    Config,
    'INTAKE_MAX_WAITING' | 'STORAGE_MIN_FREE_MB' | 'QUOTA_RESUMES_PER_DAY' | 'QUOTA_STORED_MB' | 'QUOTA_WAITING_JOBS'
  >;
  database: Database;
  queues: Queues;
  files: FileStore;
}

/** One for a process: what it has accepted is counted there. */
export function assembleIntakeGate({ config, database, queues, files }: IntakeParts): IntakeGate {
  return new IntakeGate(queues, files, new UsageRepository(database, quotaDefaults(config)), {
    mostWaiting: config.INTAKE_MAX_WAITING,
    leastFreeBytes: config.STORAGE_MIN_FREE_MB * MEGABYTE,
  });
}

export function quotaDefaults(config: IntakeParts['config']): QuotaDefaults {
  return {
    resumesPerDay: config.QUOTA_RESUMES_PER_DAY,
    storedBytes: config.QUOTA_STORED_MB * MEGABYTE,
    waitingJobs: config.QUOTA_WAITING_JOBS,
  };
}
