import type { FactoryProvider } from '@nestjs/common';
import { assembleDrive, assembleFolders, googleOptions, type FolderParts } from '#libs/channels';
import { Backlog, Outbox, Queues, type Redis } from '#libs/jobs';
import { assembleIntakeGate, IntakeGate, ResumesRepository, UploadsService } from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import { EmailChannel } from '../email-channel.js';
import { DriveSyncHandler } from '../handlers/drive-sync.handler.js';
import { FindDueDriveSyncsHandler } from '../handlers/find-due-drive-syncs.handler.js';
import { ImportEmailHandler } from '../handlers/import-email.handler.js';
import { ImportFolderHandler } from '../handlers/import-folder.handler.js';
import { LookAtFolderHandler } from '../handlers/look-at-folder.handler.js';
import { WatchFoldersHandler } from '../handlers/watch-folders.handler.js';
import type { JobHandler } from '../job-handler.js';
import { ProcessingTasks } from '../processing-tasks.js';
import { emailChannel, emailImports } from './assemble-email.js';
import { COMMANDS } from './queue-providers.js';
import type { WorkerContext } from './worker-context.js';

export const DRIVE = Symbol('handlers of Google Drive');
export const FOLDERS = Symbol('handlers of folders');
const MIB = 1024 * 1024;

/** The ways in besides uploads: Google Drive, folders, e-mail. */
export function channelProviders(context: WorkerContext): FactoryProvider[] {
  const { config, database, box, logger } = context;
  return [
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
      useFactory: async (tasks: ProcessingTasks, outbox: Outbox, uploads: UploadsService) => {
        const { runs, due } = await assembleDrive({
          ...{ database, outbox, uploads, google: googleOptions(config) },
          ...{ box, mostBytes: config.MAX_UPLOAD_MB * MIB },
        });
        return [new DriveSyncHandler(tasks, runs), new FindDueDriveSyncsHandler(due, logger)];
      },
      inject: [ProcessingTasks, Outbox, UploadsService],
    },
    {
      provide: FOLDERS,
      useFactory: (redis: Redis, outbox: Outbox, uploads: UploadsService, tasks: ProcessingTasks, backlog: Backlog) =>
        folderHandlers(assembleFolders({ database, redis, outbox, uploads, config }), tasks, backlog),
      inject: [COMMANDS, Outbox, UploadsService, ProcessingTasks, Backlog],
    },
    {
      provide: EmailChannel,
      useFactory: (outbox: Outbox) => emailChannel(context, outbox),
      inject: [Outbox],
    },
    {
      provide: ImportEmailHandler,
      useFactory: (uploads: UploadsService, backlog: Backlog) =>
        new ImportEmailHandler(emailImports(config, { database, uploads, logger }), backlog),
      inject: [UploadsService, Backlog],
    },
  ];
}

function folderHandlers({ imports, looks }: FolderParts, tasks: ProcessingTasks, backlog: Backlog): JobHandler[] {
  return [
    new ImportFolderHandler(tasks, imports),
    new WatchFoldersHandler(looks),
    new LookAtFolderHandler(looks, backlog),
  ];
}
