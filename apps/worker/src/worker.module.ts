import { availableParallelism } from 'node:os';
import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { AnalysesRepository, AnalysisTasksService, assembleAnalyst } from '#libs/analysis';
import { AuditAnchors, AuditSealer, ChainRepository } from '#libs/audit';
import { assembleErasing } from '#libs/compliance';
import { assembleDrive, assembleFolders, googleOptions, type FolderParts } from '#libs/channels';
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
  observeOutbox,
  observeQueues,
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
import { MeasuredReader, ModelAidedReader, ResumeReader, watchedModel, type ResumeModel } from '#libs/resume-reader';
import {
  assembleIntakeGate,
  GuardedReader,
  IntakeGate,
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
import { emailChannel, emailImports, mailFilesSweep } from './assemble-email.js';
import { EmailChannel } from './email-channel.js';
import { HandlerRegistry } from './handler-registry.js';
import { AnalyseHandler } from './handlers/analyse.handler.js';
import { AnchorAuditHandler } from './handlers/anchor-audit.handler.js';
import { ApplyRetentionHandler } from './handlers/apply-retention.handler.js';
import { DeliverWebhookHandler } from './handlers/deliver-webhook.handler.js';
import { DriveSyncHandler } from './handlers/drive-sync.handler.js';
import { FindDueDriveSyncsHandler } from './handlers/find-due-drive-syncs.handler.js';
import { FindDuplicatesHandler } from './handlers/find-duplicates.handler.js';
import { ImportEmailHandler } from './handlers/import-email.handler.js';
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
import { JobMetrics } from './job-metrics.js';
import { ProcessingTasks } from './processing-tasks.js';
import { QueueWorkers } from './queue-workers.js';
import { WorkerLifecycle } from './worker-lifecycle.js';

const COMMANDS = Symbol('redis for commands');
const MIB = 1024 * 1024;
const BLOCKING = Symbol('redis for blocking reads');
const MODEL = Symbol('language model');
const DUPLICATES = Symbol('finding duplicates');
const MATCHING = Symbol('handlers of matching');
const DRIVE = Symbol('handlers of Google Drive');
const FOLDERS = Symbol('handlers of folders');
/** Jobs that may wait for a model beside those that read: waiting takes no processor. */
const MODEL_SLOTS = 4;
/** Endpoints that are called at the same time: waiting for their answers takes no processor either. */
const WEBHOOK_SLOTS = 20;
/** Folders that are taken in at the same time; most of that is waiting for Google as well. */
const DRIVE_SLOTS = 4;
/** Folders that are looked through at the same time. */
const FOLDER_SLOTS = 4;

/** Nobody waits for it, and it takes the processor and the database from what somebody waits for. */
const MATCH_SLOTS = 1;

/** Of queues whose work takes little of the processor. */
const SLOTS: Partial<Record<QueueName, number>> = {
  webhook: WEBHOOK_SLOTS,
  match: MATCH_SLOTS,
  'drive-sync': DRIVE_SLOTS,
  'folder-ingest': FOLDER_SLOTS,
};

type LifecycleParts = [
  ...[Redis, Redis, Queues, ResumeReader, QueueWorkers, WorkerRegistry, Sweeper],
  ...[OverdueDeliveries, EmailChannel],
];

/** Everything a worker is made of. Nothing takes a job before the lifecycle starts it. */
@Module({})
export class WorkerModule {
  static with(config: Config, database: Database, logger: Logger, registry: Registry): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        ...queueProviders(config, database, logger, registry),
        ...workProviders(config, database, logger, registry),
        {
          provide: WorkerLifecycle,
          useFactory: (...parts: LifecycleParts) => new WorkerLifecycle(config, database, logger, ...parts),
          inject: [
            ...[COMMANDS, BLOCKING, Queues, ResumeReader, QueueWorkers, WorkerRegistry, Sweeper, OverdueDeliveries],
            EmailChannel,
          ],
        },
      ],
    };
  }
}

function queueProviders(config: Config, database: Database, logger: Logger, registry: Registry): FactoryProvider[] {
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

function workProviders(config: Config, database: Database, logger: Logger, registry: Registry): FactoryProvider[] {
  const processes = config.READER_PROCESSES || availableParallelism();
  return [
    {
      provide: ResumeReader,
      useFactory: () =>
        new ResumeReader({
          processes,
          spare: true,
          memoryMb: config.READER_MEMORY_MB,
          textSeconds: config.READER_TEXT_SECONDS,
          ocrSeconds: config.READER_OCR_SECONDS,
        }),
    },
    { provide: MODEL, useFactory: (redis: Redis) => modelOf(config, redis, logger), inject: [COMMANDS] },
    {
      provide: ModelAidedReader,
      useFactory: (reader: ResumeReader, model: ResumeModel | null) =>
        new ModelAidedReader(new MeasuredReader(reader, registry), model),
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
      useFactory: (redis: Redis, outbox: Outbox, uploads: UploadsService, tasks: ProcessingTasks, backlog: Backlog) =>
        folderHandlers(assembleFolders({ database, redis, outbox, uploads, config }), tasks, backlog),
      inject: [COMMANDS, Outbox, UploadsService, ProcessingTasks, Backlog],
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
      provide: IntakeGate,
      useFactory: (queues: Queues) =>
        assembleIntakeGate({ config, database, queues, files: new LocalFileStore(config.STORAGE_DIR) }),
      inject: [Queues],
    },
    {
      provide: UploadsService,
      useFactory: (outbox: Outbox, gate: IntakeGate) => {
        const files = new LocalFileStore(config.STORAGE_DIR);
        return new UploadsService(new ResumesRepository(database), files, outbox, gate, config.MAX_UPLOAD_MB * MIB);
      },
      inject: [Outbox, IntakeGate],
    },
    {
      provide: DRIVE,
      useFactory: (tasks: ProcessingTasks, outbox: Outbox, uploads: UploadsService) => {
        const { runs, due } = assembleDrive({
          ...{ database, outbox, uploads, google: googleOptions(config) },
          ...{ encryptionKey: config.ENCRYPTION_KEY, mostBytes: config.MAX_UPLOAD_MB * MIB },
        });
        return [new DriveSyncHandler(tasks, runs), new FindDueDriveSyncsHandler(due, logger)];
      },
      inject: [ProcessingTasks, Outbox, UploadsService],
    },
    {
      provide: EmailChannel,
      useFactory: (outbox: Outbox) => emailChannel(config, database, outbox, logger),
      inject: [Outbox],
    },
    {
      provide: ImportEmailHandler,
      useFactory: (uploads: UploadsService, backlog: Backlog) =>
        new ImportEmailHandler(emailImports(config, { database, uploads, logger }), backlog),
      inject: [UploadsService, Backlog],
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
        importEmail: ImportEmailHandler,
        matching: JobHandler<object>[],
        driveHandlers: JobHandler[],
        folders: JobHandler<object>[],
      ) => {
        const channels = [...driveHandlers, ...folders];
        const sweep = new ResumeFilesSweep(new ResumesRepository(database), new LocalFileStore(config.STORAGE_DIR));
        const sweeps = { resumes: sweep, mails: mailFilesSweep(config, database) };
        const purge = new PurgeExpiredHandler(database, parses, analyses, sweeps, logger);
        const others = [deliver, findDuplicates, importEmail, purge, retention, ...matching, ...channels];
        const forSender = [new ParseStatelessHandler(tasks, parses), new AnalyseHandler(tasks, analyses)];
        return new HandlerRegistry(JOB_CATALOGUE, [parse, ...forSender, ...others, ...auditHandlers(config, database)]);
      },
      inject: [
        ProcessingTasks,
        ParseResumeHandler,
        StatelessTasksService,
        AnalysisTasksService,
        DeliverWebhookHandler,
        ApplyRetentionHandler,
        FindDuplicatesHandler,
        ImportEmailHandler,
        MATCHING,
        DRIVE,
        FOLDERS,
      ],
    },
    {
      provide: QueueWorkers,
      useFactory: (redis: Redis, handlers: HandlerRegistry) =>
        new QueueWorkers(redis, handlers, logger, new JobMetrics(registry), {
          queues: chosenQueues(config.WORKER_QUEUES),
          prefix: config.QUEUE_PREFIX,
          concurrency: (queue) => {
            const reading = processes + (config.OPENAI_API_KEY === undefined ? 0 : MODEL_SLOTS);
            // One more than can be read at once, so that a child never waits for the database; not for bulk.
            return SLOTS[queue] ?? (queue === 'parse-bulk' ? reading : reading + 1);
          },
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

/** Those named, each with its queue for bulk. @throws naming a queue that does not exist */
function chosenQueues(names: string[]): readonly QueueName[] {
  if (names.length === 0) return QUEUES;
  const chosen = names.map((name) => {
    const queue = QUEUES.find((known) => known === name);
    if (queue === undefined) throw new Error(`WORKER_QUEUES names "${name}"; the queues are ${QUEUES.join(', ')}.`);
    return queue;
  });
  const bulk = JOB_CATALOGUE.flatMap(({ queue, bulkQueue }) =>
    bulkQueue !== undefined && chosen.includes(queue) ? [bulkQueue] : [],
  );
  return [...new Set([...chosen, ...bulk])];
}
