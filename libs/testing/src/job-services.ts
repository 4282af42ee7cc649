import type { Database } from '#libs/database';
import { Backlog, Outbox, ProcessingJobsRepository, Queues, Sweeper, type Redis } from '#libs/jobs';
import { createLogger, type Logger } from '#libs/observability';

export interface JobServices {
  queues: Queues;
  backlog: Backlog;
  outbox: Outbox;
  sweeper: Sweeper;
  jobs: ProcessingJobsRepository;
}

/** The services of libs/jobs as one process has them. */
export function jobServices(
  database: Database,
  redis: Redis,
  prefix: string,
  options: { requeueAfterSeconds?: number } = {},
): JobServices {
  const logger = silentLogger();
  const queues = new Queues(redis, prefix, () => undefined);
  const backlog = new Backlog(redis, prefix);
  const outbox = new Outbox(database, queues, backlog, logger);
  const { requeueAfterSeconds = 60 } = options;
  return {
    queues,
    backlog,
    outbox,
    sweeper: new Sweeper(database, queues, outbox, backlog, logger, requeueAfterSeconds),
    jobs: new ProcessingJobsRepository(database),
  };
}

export function silentLogger(): Logger {
  return createLogger({ name: 'test', level: 'silent', destination: { write: () => undefined } });
}
