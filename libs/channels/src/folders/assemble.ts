import type { Database } from '#libs/database';
import type { Outbox, Redis } from '#libs/jobs';
import type { UploadsService } from '#libs/resumes';
import { FolderImportsRepository } from './folder-imports.repository.js';
import { FolderImportsService } from './folder-imports.service.js';
import { FolderIntake } from './folder-intake.js';
import { FolderLooks } from './folder-looks.js';
import { FolderWatchesRepository } from './folder-watches.repository.js';
import { FolderWatchesService } from './folder-watches.service.js';
import { IngestRoot } from './ingest-root.js';
import { IngestedFilesRepository } from './ingested-files.repository.js';
import { IngestedFilesService } from './ingested-files.service.js';

export interface FolderServices {
  database: Database;
  redis: Redis;
  outbox: Outbox;
  uploads: UploadsService;
  config: { INGEST_ROOT: string; INGEST_WATCH_SECONDS: number; QUEUE_PREFIX: string };
}

export interface FolderParts {
  imports: FolderImportsService;
  looks: FolderLooks;
  watches: FolderWatchesService;
  files: IngestedFilesService;
}

/** Folders as a way in, for a program. */
export function assembleFolders({ database, redis, outbox, uploads, config }: FolderServices): FolderParts {
  const root = new IngestRoot(config.INGEST_ROOT);
  const files = new IngestedFilesRepository(database);
  const watches = new FolderWatchesRepository(database);
  const intake = new FolderIntake(uploads, files);
  const imports = new FolderImportsRepository(database);
  const options = { intervalMs: config.INGEST_WATCH_SECONDS * 1000, prefix: config.QUEUE_PREFIX };
  return {
    imports: new FolderImportsService(database, root, imports, files, intake, outbox),
    looks: new FolderLooks(database, root, watches, files, intake, redis, outbox, options),
    watches: new FolderWatchesService(database, root, watches),
    files: new IngestedFilesService(files),
  };
}
