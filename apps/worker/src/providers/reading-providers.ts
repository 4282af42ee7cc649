import type { FactoryProvider } from '@nestjs/common';
import { AnalysesRepository, AnalysisTasksService, assembleAnalyst } from '#libs/analysis';
import { CandidatesRepository, type DuplicateServices } from '#libs/candidates';
import type { Config } from '#libs/config';
import { Backlog, ModelHealth, Outbox, ProcessingJobsRepository, ProgressPublisher, type Redis } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { assembleParsing, StatelessTasksService } from '#libs/parsing';
import { MeasuredReader, ModelAidedReader, ResumeReader, watchedModel, type ResumeModel } from '#libs/resume-reader';
import { GuardedReader, Quarantine, ReadingsService, ResumesRepository } from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import { WebhookEvents } from '#libs/webhooks';
import { ParseResumeHandler } from '../handlers/parse-resume.handler.js';
import { ProcessingTasks } from '../processing-tasks.js';
import { DUPLICATES } from './follow-up-providers.js';
import { COMMANDS } from './queue-providers.js';
import { readerProcesses } from './reader-processes.js';
import type { WorkerContext } from './worker-context.js';

const MODEL = Symbol('language model');
/** By then the others have taken up what waited for the worker. */
const SPARE_AFTER_MS = 5000;

/** What reads files, with a model where there is one, and the tasks that need it. */
export function readingProviders({ config, database, box, logger, registry }: WorkerContext): FactoryProvider[] {
  return [
    {
      provide: ResumeReader,
      useFactory: () =>
        new ResumeReader({
          processes: readerProcesses(config),
          spareAfterMs: SPARE_AFTER_MS,
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
    {
      provide: ParseResumeHandler,
      useFactory: (
        tasks: ProcessingTasks,
        reader: ModelAidedReader,
        outbox: Outbox,
        { uploadRule }: DuplicateServices,
      ) => {
        const [resumes, candidates] = [new ResumesRepository(database), new CandidatesRepository(database)];
        const webhooks = new WebhookEvents(outbox);
        const readings = new ReadingsService(database, resumes, candidates, webhooks, uploadRule);
        return new ParseResumeHandler(tasks, readings, new LocalFileStore(config.STORAGE_DIR), reader);
      },
      inject: [ProcessingTasks, ModelAidedReader, Outbox, DUPLICATES],
    },
    {
      provide: StatelessTasksService,
      useFactory: (redis: Redis, reader: ModelAidedReader) => {
        const files = new LocalFileStore(config.STORAGE_DIR);
        const { QUEUE_PREFIX: prefix } = config;
        const parts = assembleParsing({
          database,
          redis,
          prefix,
          box,
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
  ];
}

function modelOf(config: Config, redis: Redis, logger: Logger): ResumeModel | null {
  const health = new ModelHealth(redis, config.QUEUE_PREFIX);
  return watchedModel(config, logger, (state) => health.note(state));
}
