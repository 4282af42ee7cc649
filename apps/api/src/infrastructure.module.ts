import { Global, Inject, Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Registry } from 'prom-client';
import { SealedBox } from '#libs/crypto';
import { Database } from '#libs/database';
import type { Config } from '#libs/config';
import {
  Backlog,
  connectForCommands,
  connectForWaiting,
  observeOutbox,
  observeQueues,
  ModelHealth,
  Outbox,
  ProcessingJobsRepository,
  ProgressSubscriber,
  Queues,
  WorkerRegistry,
  type Redis,
} from '#libs/jobs';
import { stopTracing, type Logger } from '#libs/observability';
import { assembleIntakeGate } from '#libs/resumes';
import { LocalFileStore, type FileStore } from '#libs/storage';
import { WebhookEvents } from '#libs/webhooks';
import { Cursors } from './http/paging.js';
import { Idempotency } from './http/idempotency.js';
import { JobEventStreams } from './http/job-event-streams.js';
import { JobSockets } from './http/job-sockets.js';
import { WebSockets } from './http/web-sockets.js';

export const CONFIG = Symbol('config');
export const LOGGER = Symbol('logger');
export const REDIS = Symbol('redis for commands');
export const SUBSCRIBER = Symbol('redis for subscriptions');
export const FILE_STORE = Symbol('file store');
export const INTAKE_GATE = Symbol('intake gate');

/** Closes what was opened, after the last request has been answered and the last work sent. */
@Injectable()
class Connections implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    private readonly outbox: Outbox,
    @Inject(REDIS) private readonly redis: Redis,
    @Inject(SUBSCRIBER) private readonly subscriber: Redis,
    registry: Registry,
  ) {
    observeQueues(queues, redis, registry);
    observeOutbox(database, registry);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.outbox.settled();
    await this.queues.close();
    this.redis.disconnect();
    this.subscriber.disconnect();
    await this.database.close();
    await stopTracing();
  }
}

/** PostgreSQL, Redis and the file store, once for all features. */
@Global()
@Module({})
export class InfrastructureModule {
  static with(config: Config, logger: Logger, database: Database, registry: Registry): DynamicModule {
    const onRedisError = (error: Error): void => {
      logger.warn({ err: error }, 'redis');
    };
    const prefix = config.QUEUE_PREFIX;
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useValue: logger },
      { provide: Database, useValue: database },
      { provide: Registry, useValue: registry },
      { provide: REDIS, useFactory: () => connectForCommands(config.REDIS_URL, onRedisError) },
      { provide: SUBSCRIBER, useFactory: () => connectForWaiting(config.REDIS_URL, onRedisError) },
      { provide: FILE_STORE, useFactory: (): FileStore => new LocalFileStore(config.STORAGE_DIR) },
      {
        provide: INTAKE_GATE,
        useFactory: (queues: Queues, files: FileStore) => assembleIntakeGate({ config, database, queues, files }),
        inject: [Queues, FILE_STORE],
      },
      { provide: Queues, useFactory: (redis: Redis) => new Queues(redis, prefix, onRedisError), inject: [REDIS] },
      { provide: Backlog, useFactory: (redis: Redis) => new Backlog(redis, prefix), inject: [REDIS] },
      { provide: WorkerRegistry, useFactory: (redis: Redis) => new WorkerRegistry(redis, prefix), inject: [REDIS] },
      { provide: ModelHealth, useFactory: (redis: Redis) => new ModelHealth(redis, prefix), inject: [REDIS] },
      {
        provide: Outbox,
        useFactory: (queues: Queues, backlog: Backlog) => new Outbox(database, queues, backlog, logger),
        inject: [Queues, Backlog],
      },
      { provide: WebhookEvents, useFactory: (outbox: Outbox) => new WebhookEvents(outbox), inject: [Outbox] },
      { provide: ProcessingJobsRepository, useFactory: () => new ProcessingJobsRepository(database) },
      {
        provide: ProgressSubscriber,
        useFactory: (redis: Redis) => new ProgressSubscriber(redis, prefix),
        inject: [SUBSCRIBER],
      },
      {
        provide: JobEventStreams,
        useFactory: (progress: ProgressSubscriber) => new JobEventStreams(progress, logger),
        inject: [ProgressSubscriber],
      },
      { provide: WebSockets, useFactory: (host: HttpAdapterHost) => new WebSockets(host), inject: [HttpAdapterHost] },
      {
        provide: JobSockets,
        useFactory: (sockets: WebSockets, progress: ProgressSubscriber) => new JobSockets(sockets, progress, logger),
        inject: [WebSockets, ProgressSubscriber],
      },
      { provide: SealedBox, useFactory: () => new SealedBox(config.ENCRYPTION_KEY, config.ENCRYPTION_KEYS_PREVIOUS) },
      { provide: Cursors, useFactory: () => new Cursors(config.ENCRYPTION_KEY, config.ENCRYPTION_KEYS_PREVIOUS) },
      { provide: Idempotency, useFactory: (box: SealedBox) => new Idempotency(database, box), inject: [SealedBox] },
    ];
    return {
      module: InfrastructureModule,
      providers: [...providers, Connections],
      exports: providers.map(({ provide }) => provide),
    };
  }
}
