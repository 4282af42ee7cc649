import type { FactoryProvider } from '@nestjs/common';
import { AnalysisTasksService } from '#libs/analysis';
import { AuditAnchors, AuditSealer, ChainRepository } from '#libs/audit';
import type { Config } from '#libs/config';
import type { Database } from '#libs/database';
import { JOB_CATALOGUE, QUEUES, type QueueName, type Redis } from '#libs/jobs';
import { StatelessTasksService } from '#libs/parsing';
import { ResumeFilesSweep, ResumesRepository } from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import { HandlerRegistry } from '../handler-registry.js';
import { AnalyseHandler } from '../handlers/analyse.handler.js';
import { AnchorAuditHandler } from '../handlers/anchor-audit.handler.js';
import { ApplyRetentionHandler } from '../handlers/apply-retention.handler.js';
import { DeliverWebhookHandler } from '../handlers/deliver-webhook.handler.js';
import { FindDuplicatesHandler } from '../handlers/find-duplicates.handler.js';
import { ImportEmailHandler } from '../handlers/import-email.handler.js';
import { ParseResumeHandler } from '../handlers/parse-resume.handler.js';
import { ParseStatelessHandler } from '../handlers/parse-stateless.handler.js';
import { PurgeExpiredHandler } from '../handlers/purge-expired.handler.js';
import { SealAuditHandler } from '../handlers/seal-audit.handler.js';
import type { JobHandler } from '../job-handler.js';
import { JobMetrics } from '../job-metrics.js';
import { ProcessingTasks } from '../processing-tasks.js';
import { QueueWorkers } from '../queue-workers.js';
import { mailFilesSweep } from './assemble-email.js';
import { DRIVE, FOLDERS } from './channel-providers.js';
import { MATCHING } from './follow-up-providers.js';
import { BLOCKING } from './queue-providers.js';
import { readerProcesses } from './reader-processes.js';
import type { WorkerContext } from './worker-context.js';

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

/** Of queues that read no files. */
const SLOTS: Partial<Record<QueueName, number>> = {
  webhook: WEBHOOK_SLOTS,
  match: MATCH_SLOTS,
  'drive-sync': DRIVE_SLOTS,
  'folder-ingest': FOLDER_SLOTS,
};

/** One handler for each job of the catalogue, and the workers that hand jobs to them. */
export function handlerProviders({ config, database, logger, registry }: WorkerContext): FactoryProvider[] {
  return [
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
          lockMs: config.JOB_LOCK_SECONDS * 1000,
          concurrency: (queue) => {
            const reading = readerProcesses(config) + (config.OPENAI_API_KEY === undefined ? 0 : MODEL_SLOTS);
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
