import { Module } from '@nestjs/common';
import { Database } from '#libs/database';
import type { Config } from '#libs/config';
import { Backlog, Outbox, ProcessingJobsRepository } from '#libs/jobs';
import {
  BatchesRepository,
  BatchesService,
  ResumesRepository,
  ResumesService,
  UploadsService,
  type IntakeGate,
} from '#libs/resumes';
import type { FileStore } from '#libs/storage';
import { CONFIG, FILE_STORE, INTAKE_GATE } from '../../infrastructure.module.js';
import { BatchesController } from './batches.controller.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { BulkUploads } from './bulk-uploads.js';
import { ResumeEvents } from './resume-events.js';
import { ResumeUploads } from './resume-uploads.js';
import { ResumesController } from './resumes.controller.js';
import { UploadOptionsReader } from './upload-options.js';

@Module({
  imports: [WebhooksModule],
  // Before resumes: a batch is not a resume's id.
  controllers: [BatchesController, ResumesController],
  providers: [
    {
      provide: ResumesRepository,
      useFactory: (database: Database) => new ResumesRepository(database),
      inject: [Database],
    },
    {
      provide: UploadsService,
      useFactory: (resumes: ResumesRepository, files: FileStore, outbox: Outbox, gate: IntakeGate, config: Config) =>
        new UploadsService(resumes, files, outbox, gate, config.MAX_UPLOAD_MB * 1024 * 1024),
      inject: [ResumesRepository, FILE_STORE, Outbox, INTAKE_GATE, CONFIG],
    },
    {
      provide: ResumesService,
      useFactory: (...parts: ConstructorParameters<typeof ResumesService>) => new ResumesService(...parts),
      inject: [Database, ResumesRepository, ProcessingJobsRepository, FILE_STORE, Outbox, Backlog],
    },
    {
      provide: BatchesService,
      useFactory: (database: Database, uploads: UploadsService) =>
        new BatchesService(new BatchesRepository(database), uploads),
      inject: [Database, UploadsService],
    },
    UploadOptionsReader,
    ResumeUploads,
    BulkUploads,
    ResumeEvents,
  ],
  exports: [ResumesService, UploadsService, ResumeUploads, BulkUploads, WebhooksModule],
})
export class ResumesModule {}
