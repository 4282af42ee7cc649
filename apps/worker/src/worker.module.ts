import { availableParallelism } from 'node:os';
import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { AnalysesRepository, AnalysisTasksService, assembleAnalyst } from '#libs/analysis';
import { AuditAnchors, AuditSealer, ChainRepository } from '#libs/audit';
import { assembleErasing } from '#libs/compliance';
import { assembleFolders, type FolderParts } from '#libs/channels';
import { assembleDuplicates, CandidatesRepository, type DuplicateServices } from '#libs/candidates';
import type { Config } from '#libs/config';
import { SealedBox } from '#libs/crypto';
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
  watchFoldersJob,
  WorkerRegistry,
  type QueueName,
  type Redis,
} from '#libs/jobs';
import { assembleMatching, type MatchingParts } from '#libs/matching';
import type { Logger } from '#libs/observability';
import { assembleParsing, ResultCache, StatelessTasksService } from '#libs/parsing';
import { ModelAidedReader, ResumeReader, watchedModel, type ResumeModel } from '#libs/resume-reader';
import {
  GuardedReader,
  Quarantine,
  ReadingsService,
  ResumeFilesSweep,
  ResumesRepository,
  UploadsService,
} from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import {
  DeliveriesRepository,
  EndpointSecrets,
  OverdueDeliveries,
  WebhookDispatcher,
  WebhookEvents,
  WebhookSender,
} from '#libs/webhooks';
import { HandlerRegistry } from './handler-registry.js';
import { AnalyseHandler } from './handlers/analyse.handler.js';
import { AnchorAuditHandler } from './handlers/anchor-audit.handler.js';
import { ApplyRetentionHandler } from './handlers/apply-retention.handler.js';
import { DeliverWebhookHandler } from './handlers/deliver-webhook.handler.js';
import { FindDuplicatesHandler } from './handlers/find-duplicates.handler.js';
import { ImportFolderHandler } from './handlers/import-folder.handler.js';
import { LookAtFolderHandler } from './handlers/look-at-folder.handler.js';
import { MatchCandidateHandler } from './handlers/match-candidate.handler.js';
import { MatchDueHandler } from './handlers/match-due.handler.js';
import { MatchJobHandler } from './handlers/match-job.handler.js';
import { ParseResumeHandler } from './handlers/parse-resume.handler.js';
import { ParseStatelessHandler } from './handlers/parse-stateless.handler.js';
import { PurgeExpiredHandler } from './handlers/purge-expired.handler.js';
import { SealAuditHandler } from './handlers/seal-audit.handler.js';
import { WatchFoldersHandler } from './handlers/watch-folders.handler.js';
import type { JobHandler } from './job-handler.js';
import { ProcessingTasks } from './processing-tasks.js';
import { QueueWorkers } from './queue-workers.js';
import { WorkerLifecycle } from './worker-lifecycle.js';

const COMMANDS = Symbol('redis for commands');
const BLOCKING = Symbol('redis for blocking reads');
const MODEL = Symbol('language model');
const DUPLICATES = Symbol('finding duplicates');
const MATCHING = Symbol('handlers of matching');
const FOLDERS = Symbol('handlers of folders');
/** Jobs that may wait for a model beside those that read: waiting takes no processor. */
const MODEL_SLOTS = 4;
/** Endpoints that are called at the same time: waiting for their answers takes no processor either. */
const WEBHOOK_SLOTS = 20;
/** Folders that are looked through at the same time. */
const FOLDER_SLOTS = 4;

/** Of queues whose work takes little of the processor. */
const SLOTS: Partial<Record<QueueName, number>> = { webhook: WEBHOOK_SLOTS, 'folder-ingest': FOLDER_SLOTS };

type LifecycleParts = [
  ...[Redis, Redis, Queues, ResumeReader, QueueWorkers, WorkerRegistry, Sweeper],
  OverdueDeliveries,
];

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
          useFactory: (...parts: LifecycleParts) => new WorkerLifecycle(config, database, logger, ...parts),
          inject: [COMMANDS, BLOCKING, Queues, ResumeReader, QueueWorkers, WorkerRegistry, Sweeper, OverdueDeliveries],
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
    {
      provide: Queues,
      useFactory: (redis: Redis) => new Queues(redis, prefix, warn, intervalsOf(config)),
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
      provide: ModelAidedReader,
      useFactory: (reader: ResumeReader, model: ResumeModel | null) => new ModelAidedReader(reader, model),
      inject: [ResumeReader, MODEL],
    },
    {
      provide: ProcessingTasks,
      useFactory: (progress: ProgressPublisher, backlog: Backlog) =>
        new ProcessingTasks(new ProcessingJobsRepository(database), progress, backlog, logger),
      inject: [ProgressPublisher, Backlog],
    },
    { provide: DUPLICATES, useFactory: (outbox: Outbox) => assembleDuplicates(database, outbox), inject: [Outbox] },
    {
      provide: ParseResumeHandler,
      useFactory: (
        tasks: ProcessingTasks,
        reader: ModelAidedReader,
        outbox: Outbox,
        { uploadRule, searches, matches }: DuplicateServices,
      ) => {
        const [resumes, candidates] = [new ResumesRepository(database), new CandidatesRepository(database)];
        const webhooks = new WebhookEvents(outbox);
        const readings = new ReadingsService(database, resumes, candidates, webhooks, uploadRule, searches, matches);
        return new ParseResumeHandler(tasks, readings, new LocalFileStore(config.STORAGE_DIR), reader);
      },
      inject: [ProcessingTasks, ModelAidedReader, Outbox, DUPLICATES],
    },
    {
      provide: FindDuplicatesHandler,
      useFactory: ({ duplicates }: DuplicateServices, backlog: Backlog) =>
        new FindDuplicatesHandler(duplicates, backlog),
      inject: [DUPLICATES, Backlog],
    },
    {
      provide: MATCHING,
      useFactory: (outbox: Outbox, progress: ProgressPublisher, backlog: Backlog) =>
        matchHandlers(assembleMatching(database, outbox, progress), backlog, logger),
      inject: [Outbox, ProgressPublisher, Backlog],
    },
    {
      provide: FOLDERS,
      useFactory: (redis: Redis, outbox: Outbox, tasks: ProcessingTasks, backlog: Backlog) => {
        const files = new LocalFileStore(config.STORAGE_DIR);
        const mostBytes = config.MAX_UPLOAD_MB * 1024 * 1024;
        const uploads = new UploadsService(new ResumesRepository(database), files, outbox, mostBytes);
        return folderHandlers(assembleFolders({ database, redis, outbox, uploads, config }), tasks, backlog);
      },
      inject: [COMMANDS, Outbox, ProcessingTasks, Backlog],
    },
    {
      provide: StatelessTasksService,
      useFactory: (redis: Redis, reader: ModelAidedReader) => {
        const files = new LocalFileStore(config.STORAGE_DIR);
        const { QUEUE_PREFIX: prefix, ENCRYPTION_KEY: encryptionKey } = config;
        const parts = assembleParsing({
          database,
          redis,
          prefix,
          encryptionKey,
          files,
          reader,
          model: reader.modelName,
          logger,
        });
        return new StatelessTasksService(parts.parses, parts.reader, parts.counters, files);
      },
      inject: [COMMANDS, ModelAidedReader],
    },
    {
      provide: AnalysisTasksService,
      useFactory: (redis: Redis, reader: ModelAidedReader, model: ResumeModel | null) => {
        const files = new LocalFileStore(config.STORAGE_DIR);
        const guarded = new GuardedReader(reader, files, new Quarantine(new ResumesRepository(database)));
        const { QUEUE_PREFIX: prefix, ANALYSIS_KEEP_DAYS: keepDays } = config;
        const analyst = assembleAnalyst({ config, redis, prefix, llm: model?.llm ?? null, logger });
        return new AnalysisTasksService(new AnalysesRepository(database), guarded, analyst, files, keepDays);
      },
      inject: [COMMANDS, ModelAidedReader, MODEL],
    },
    {
      provide: ApplyRetentionHandler,
      useFactory: (redis: Redis) => {
        // No result is kept or found, only let go of: the name of the model does not matter.
        const cache = new ResultCache(redis, config.QUEUE_PREFIX, new SealedBox(config.ENCRYPTION_KEY), null);
        const files = new LocalFileStore(config.STORAGE_DIR);
        const { erasures, retention } = assembleErasing({ database, files, cache, logger });
        return new ApplyRetentionHandler(retention, erasures, logger);
      },
      inject: [COMMANDS],
    },
    {
      provide: DeliverWebhookHandler,
      useFactory: (outbox: Outbox, backlog: Backlog) => {
        const secrets = new EndpointSecrets(new SealedBox(config.ENCRYPTION_KEY));
        const sender = new WebhookSender({ allowPrivate: config.WEBHOOK_ALLOW_PRIVATE });
        const dispatcher = new WebhookDispatcher(new DeliveriesRepository(database), secrets, sender);
        return new DeliverWebhookHandler(dispatcher, outbox, backlog);
      },
      inject: [Outbox, Backlog],
    },
    {
      provide: HandlerRegistry,
      useFactory: (
        tasks: ProcessingTasks,
        parse: ParseResumeHandler,
        parses: StatelessTasksService,
        analyses: AnalysisTasksService,
        deliver: DeliverWebhookHandler,
        retention: ApplyRetentionHandler,
        findDuplicates: FindDuplicatesHandler,
        matching: JobHandler<object>[],
        folders: JobHandler<object>[],
      ) => {
        const sweep = new ResumeFilesSweep(new ResumesRepository(database), new LocalFileStore(config.STORAGE_DIR));
        const purge = new PurgeExpiredHandler(database, parses, analyses, sweep, logger);
        const handlers = [...matching, ...folders, ...auditHandlers(config, database)];
        const others = [deliver, findDuplicates, purge, retention, ...handlers];
        const forSender = [new ParseStatelessHandler(tasks, parses), new AnalyseHandler(tasks, analyses)];
        return new HandlerRegistry(JOB_CATALOGUE, [parse, ...forSender, ...others]);
      },
      inject: [
        ProcessingTasks,
        ParseResumeHandler,
        StatelessTasksService,
        AnalysisTasksService,
        DeliverWebhookHandler,
        ApplyRetentionHandler,
        FindDuplicatesHandler,
        MATCHING,
        FOLDERS,
      ],
    },
    {
      provide: QueueWorkers,
      useFactory: (redis: Redis, handlers: HandlerRegistry) =>
        new QueueWorkers(redis, handlers, logger, {
          queues: chosenQueues(config.WORKER_QUEUES),
          prefix: config.QUEUE_PREFIX,
          // One more than can be read at once, so that a child never waits for the database.
          concurrency: (queue) =>
            SLOTS[queue] ?? processes + 1 + (config.OPENAI_API_KEY === undefined ? 0 : MODEL_SLOTS),
        }),
      inject: [BLOCKING, HandlerRegistry],
    },
  ];
}

function auditHandlers(config: Config, database: Database): JobHandler<object>[] {
  const chain = new ChainRepository(database);
  const sealer = new AuditSealer(chain);
  const anchors = new AuditAnchors(chain, new LocalFileStore(config.STORAGE_DIR));
  return [new SealAuditHandler(sealer), new AnchorAuditHandler(sealer, anchors)];
}

function matchHandlers({ candidates, jobs, due }: MatchingParts, backlog: Backlog, logger: Logger): JobHandler[] {
  return [
    new MatchCandidateHandler(candidates, backlog),
    new MatchJobHandler(jobs, backlog),
    new MatchDueHandler(due, logger),
  ];
}

function folderHandlers({ imports, looks }: FolderParts, tasks: ProcessingTasks, backlog: Backlog): JobHandler[] {
  return [
    new ImportFolderHandler(tasks, imports),
    new WatchFoldersHandler(looks),
    new LookAtFolderHandler(looks, backlog),
  ];
}

/** Milliseconds, by the names of jobs whose interval is configured. */
function intervalsOf(config: Config): Record<string, number> {
  return config.INGEST_WATCH ? { [watchFoldersJob.name]: config.INGEST_WATCH_SECONDS * 1000 } : {};
}

function modelOf(config: Config, redis: Redis, logger: Logger): ResumeModel | null {
  const health = new ModelHealth(redis, config.QUEUE_PREFIX);
  return watchedModel(config, logger, (state) => health.note(state));
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
