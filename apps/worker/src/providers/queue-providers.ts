import type { FactoryProvider } from '@nestjs/common';
import type { Config } from '#libs/config';
import {
  Backlog,
  connectForCommands,
  connectForWaiting,
  observeOutbox,
  observeQueues,
  Outbox,
  ProgressPublisher,
  Queues,
  Sweeper,
  watchFoldersJob,
  WorkerRegistry,
  type Redis,
} from '#libs/jobs';
import { OverdueDeliveries } from '#libs/webhooks';
import type { WorkerContext } from './worker-context.js';

export const COMMANDS = Symbol('redis for commands');
export const BLOCKING = Symbol('redis for blocking reads');

/** Redis, and what keeps work from being lost there. */
export function queueProviders({ config, database, logger, registry }: WorkerContext): FactoryProvider[] {
  const prefix = config.QUEUE_PREFIX;
  const warn = (error: Error): void => {
    logger.warn({ err: error }, 'redis');
  };
  return [
    { provide: COMMANDS, useFactory: () => connectForCommands(config.REDIS_URL, warn) },
    { provide: BLOCKING, useFactory: () => connectForWaiting(config.REDIS_URL, warn) },
    {
      provide: Queues,
      useFactory: (redis: Redis) => {
        const queues = new Queues(redis, prefix, warn, intervalsOf(config));
        observeQueues(queues, redis, registry);
        observeOutbox(database, registry);
        return queues;
      },
      inject: [COMMANDS],
    },
    { provide: Backlog, useFactory: (redis: Redis) => new Backlog(redis, prefix), inject: [COMMANDS] },
    { provide: WorkerRegistry, useFactory: (redis: Redis) => new WorkerRegistry(redis, prefix), inject: [COMMANDS] },
    {
      provide: ProgressPublisher,
      useFactory: (redis: Redis) => new ProgressPublisher(redis, prefix),
      inject: [COMMANDS],
    },
    {
      provide: Outbox,
      useFactory: (queues: Queues, backlog: Backlog) => new Outbox(database, queues, backlog, logger),
      inject: [Queues, Backlog],
    },
    {
      provide: Sweeper,
      useFactory: (queues: Queues, outbox: Outbox, backlog: Backlog) =>
        new Sweeper(database, queues, outbox, backlog, logger, config.REQUEUE_AFTER_SECONDS),
      inject: [Queues, Outbox, Backlog],
    },
    {
      provide: OverdueDeliveries,
      useFactory: (outbox: Outbox) => new OverdueDeliveries(database, outbox, logger, config.REQUEUE_AFTER_SECONDS),
      inject: [Outbox],
    },
  ];
}

/** Milliseconds, by the names of jobs whose interval is configured. */
function intervalsOf(config: Config): Record<string, number> {
  return config.INGEST_WATCH ? { [watchFoldersJob.name]: config.INGEST_WATCH_SECONDS * 1000 } : {};
}
