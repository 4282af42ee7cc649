import { availableParallelism } from 'node:os';
import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { CandidatesRepository } from '#libs/candidates';
import type { Config } from '#libs/config';
import type { Database } from '#libs/database';
import {
  Backlog,
  connectForCommands,
  connectForWaiting,
  JOB_CATALOGUE,
  ModelHealth,
  Outbox,
  ProcessingJobsRepository,
  ProgressPublisher,
  QUEUES,
  Queues,
  Sweeper,
  WorkerRegistry,
  type QueueName,
  type Redis,
} from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { ResumeReader, resumeModelFromConfig, type ResumeModel } from '#libs/resume-reader';
import { ReadingsService, ResumesRepository } from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import { HandlerRegistry } from './handler-registry.js';
import { ParseResumeHandler } from './handlers/parse-resume.handler.js';
import { PurgeExpiredHandler } from './handlers/purge-expired.handler.js';
import { QueueWorkers } from './queue-workers.js';
import { WorkerLifecycle } from './worker-lifecycle.js';

const COMMANDS = Symbol('redis for commands');
const BLOCKING = Symbol('redis for blocking reads');
const MODEL = Symbol('language model');
/** Jobs that may wait for a model beside those that read: waiting takes no processor. */
const MODEL_SLOTS = 4;

/** Everything a worker is made of. Nothing takes a job before the lifecycle starts it. */
@Module({})
export class WorkerModule {
  static with(config: Config, database: Database, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        ...queueProviders(config, database, logger),
        ...workProviders(config, database, logger),
        {
          provide: WorkerLifecycle,
          useFactory: (...parts: [Redis, Redis, Queues, ResumeReader, QueueWorkers, WorkerRegistry, Sweeper]) =>
            new WorkerLifecycle(config, database, logger, ...parts),
          inject: [COMMANDS, BLOCKING, Queues, ResumeReader, QueueWorkers, WorkerRegistry, Sweeper],
        },
      ],
    };
  }
}

function queueProviders(config: Config, database: Database, logger: Logger): FactoryProvider[] {
  const prefix = config.QUEUE_PREFIX;
  const warn = (error: Error): void => {
    logger.warn({ err: error }, 'redis');
  };
  return [
    { provide: COMMANDS, useFactory: () => connectForCommands(config.REDIS_URL, warn) },
    { provide: BLOCKING, useFactory: () => connectForWaiting(config.REDIS_URL, warn) },
    { provide: Queues, useFactory: (redis: Redis) => new Queues(redis, prefix, warn), inject: [COMMANDS] },
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
  ];
}

function workProviders(config: Config, database: Database, logger: Logger): FactoryProvider[] {
  const processes = config.READER_PROCESSES || availableParallelism();
  return [
    {
      provide: ResumeReader,
      useFactory: () =>
        new ResumeReader({
          processes,
          memoryMb: config.READER_MEMORY_MB,
          textSeconds: config.READER_TEXT_SECONDS,
          ocrSeconds: config.READER_OCR_SECONDS,
        }),
    },
    { provide: MODEL, useFactory: (redis: Redis) => modelOf(config, redis, logger), inject: [COMMANDS] },
    {
      provide: ParseResumeHandler,
      useFactory: (reader: ResumeReader, model: ResumeModel | null, progress: ProgressPublisher, backlog: Backlog) => {
        const jobs = new ProcessingJobsRepository(database);
        const readings = new ReadingsService(database, new ResumesRepository(database), new CandidatesRepository());
        const files = new LocalFileStore(config.STORAGE_DIR);
        return new ParseResumeHandler(jobs, readings, files, reader, model, progress, backlog, logger);
      },
      inject: [ResumeReader, MODEL, ProgressPublisher, Backlog],
    },
    { provide: PurgeExpiredHandler, useFactory: () => new PurgeExpiredHandler(database, logger) },
    {
      provide: HandlerRegistry,
      useFactory: (parse: ParseResumeHandler, purge: PurgeExpiredHandler) =>
        new HandlerRegistry(JOB_CATALOGUE, [parse, purge]),
      inject: [ParseResumeHandler, PurgeExpiredHandler],
    },
    {
      provide: QueueWorkers,
      useFactory: (redis: Redis, handlers: HandlerRegistry) =>
        new QueueWorkers(redis, handlers, logger, {
          queues: chosenQueues(config.WORKER_QUEUES),
          prefix: config.QUEUE_PREFIX,
          // One more than can be read at once, so that a child never waits for the database.
          concurrency: processes + 1 + (config.OPENAI_API_KEY === undefined ? 0 : MODEL_SLOTS),
        }),
      inject: [BLOCKING, HandlerRegistry],
    },
  ];
}

function modelOf(config: Config, redis: Redis, logger: Logger): ResumeModel | null {
  const health = new ModelHealth(redis, config.QUEUE_PREFIX);
  return resumeModelFromConfig(config, {
    onFailure: (error) => {
      logger.warn({ err: error, seconds: config.OPENAI_TIMEOUT_SECONDS }, 'model failed; the rules read alone');
    },
    onState: (state) => {
      health.note(state).catch(() => undefined);
    },
  });
}

/** @throws naming a queue that does not exist */
function chosenQueues(names: string[]): readonly QueueName[] {
  if (names.length === 0) return QUEUES;
  return names.map((name) => {
    const queue = QUEUES.find((known) => known === name);
    if (queue === undefined) throw new Error(`WORKER_QUEUES names "${name}"; the queues are ${QUEUES.join(', ')}.`);
    return queue;
  });
}
