import { Module } from '@nestjs/common';
import { Registry } from 'prom-client';
import type { Config } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { Database } from '#libs/database';
import { ModelHealth, Outbox, WorkerRegistry, type Redis } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { assembleParsing, ParsingCounters, ParsingService, type ParsingParts } from '#libs/parsing';
import { MeasuredReader, ModelAidedReader, ResumeReader, watchedModel, type ResumeModel } from '#libs/resume-reader';
import type { FileStore } from '#libs/storage';
import { CONFIG, FILE_STORE, LOGGER, REDIS } from '../../infrastructure.module.js';
import { ResumesModule } from '../resumes/resumes.module.js';
import { ParsingEvents } from './parsing-events.js';
import { ParsingRequests } from './parsing-requests.js';
import { ParsingUploads } from './parsing-uploads.js';
import { ParsingController } from './parsing.controller.js';
import { StatsController } from './stats.controller.js';
import { WaitingReader } from './waiting-reader.js';

const PARTS = Symbol('parts of parsing');

type PartsNeeded = [Config, Database, Redis, SealedBox, FileStore, WaitingReader, Logger, Registry];

@Module({
  imports: [ResumesModule],
  controllers: [ParsingController, StatsController],
  providers: [
    { provide: WaitingReader, useFactory: waitingReader, inject: [CONFIG] },
    {
      provide: PARTS,
      useFactory: (...[config, database, redis, box, files, reader, logger, registry]: PartsNeeded): ParsingParts => {
        const { QUEUE_PREFIX: prefix } = config;
        const aided = new ModelAidedReader(new MeasuredReader(reader, registry), modelOf(config, redis, logger));
        const model = aided.modelName;
        return assembleParsing({ database, redis, prefix, box, files, reader: aided, model, logger });
      },
      inject: [CONFIG, Database, REDIS, SealedBox, FILE_STORE, WaitingReader, LOGGER, Registry],
    },
    { provide: ParsingCounters, useFactory: ({ counters }: ParsingParts) => counters, inject: [PARTS] },
    {
      provide: ParsingService,
      useFactory: ({ parses, reader, counters }: ParsingParts, workers: WorkerRegistry, outbox: Outbox) =>
        new ParsingService(parses, reader, counters, workers, outbox),
      inject: [PARTS, WorkerRegistry, Outbox],
    },
    ParsingUploads,
    ParsingRequests,
    ParsingEvents,
  ],
})
export class ParsingModule {}

function waitingReader(config: Config): WaitingReader {
  const startPool = (): ResumeReader =>
    new ResumeReader({
      processes: config.PARSE_PROCESSES,
      memoryMb: config.READER_MEMORY_MB,
      textSeconds: config.READER_TEXT_SECONDS,
      ocrSeconds: config.READER_OCR_SECONDS,
    });
  return new WaitingReader(startPool, config.PARSE_PROCESSES + config.PARSE_MAX_WAITING);
}

function modelOf(config: Config, redis: Redis, logger: Logger): ResumeModel | null {
  const health = new ModelHealth(redis, config.QUEUE_PREFIX);
  return watchedModel(config, logger, (state) => health.note(state));
}
