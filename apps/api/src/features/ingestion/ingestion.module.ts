import { Module } from '@nestjs/common';
import {
  assembleFolders,
  FolderImportsService,
  FolderWatchesService,
  IngestedFilesService,
  type FolderParts,
} from '#libs/channels';
import type { Config } from '#libs/config';
import { Database } from '#libs/database';
import { Outbox, type Redis } from '#libs/jobs';
import { UploadsService } from '#libs/resumes';
import { CONFIG, REDIS } from '../../infrastructure.module.js';
import { ResumesModule } from '../resumes/resumes.module.js';
import { FoldersController } from './folders.controller.js';
import { IngestionController } from './ingestion.controller.js';

const FOLDERS = Symbol('folders');

@Module({
  imports: [ResumesModule],
  controllers: [IngestionController, FoldersController],
  providers: [
    {
      provide: FOLDERS,
      useFactory: (database: Database, redis: Redis, outbox: Outbox, uploads: UploadsService, config: Config) =>
        assembleFolders({ database, redis, outbox, uploads, config }),
      inject: [Database, REDIS, Outbox, UploadsService, CONFIG],
    },
    { provide: FolderImportsService, useFactory: ({ imports }: FolderParts) => imports, inject: [FOLDERS] },
    { provide: FolderWatchesService, useFactory: ({ watches }: FolderParts) => watches, inject: [FOLDERS] },
    { provide: IngestedFilesService, useFactory: ({ files }: FolderParts) => files, inject: [FOLDERS] },
  ],
})
export class IngestionModule {}
