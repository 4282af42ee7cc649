import type { SealedBox } from '#libs/crypto';
import type { Database } from '#libs/database';
import { ProcessingJobsRepository, type Outbox } from '#libs/jobs';
import type { UploadsService } from '#libs/resumes';
import type { BackOffOptions } from './back-off.js';
import { ConnectionSecrets } from './connection-secrets.js';
import { ConnectionsRepository } from './connections.repository.js';
import { ConnectionsService } from './connections.service.js';
import { DriveFilesRepository } from './drive-files.repository.js';
import { DueSyncs } from './due-syncs.js';
import { FileImport } from './file-import.js';
import type { GoogleDrive } from './google-drive.js';
import type { GoogleOptions } from './google-options.js';
import { SyncRunsService } from './sync-runs.service.js';
import { SyncsRepository } from './syncs.repository.js';
import { SyncsService } from './syncs.service.js';

export interface DriveParts {
  database: Database;
  outbox: Outbox;
  uploads: UploadsService;
  box: SealedBox;
  mostBytes: number;
  /** Null when the installation is not registered with Google. */
  google: GoogleOptions | null;
  backOff?: BackOffOptions;
}

export interface DriveServices {
  connections: ConnectionsService;
  syncs: SyncsService;
  runs: SyncRunsService;
  due: DueSyncs;
}

/** The channel of Google Drive, for both programs. */
export async function assembleDrive(parts: DriveParts): Promise<DriveServices> {
  const { database, outbox, uploads, google } = parts;
  const secrets = new ConnectionSecrets(parts.box);
  const drive = google === null ? null : await googleDrive(google, parts.backOff);
  const connections = new ConnectionsService(database, new ConnectionsRepository(database), secrets, drive);
  const [syncsRepository, filesRepository] = [new SyncsRepository(database), new DriveFilesRepository(database)];
  const syncs = new SyncsService(database, syncsRepository, filesRepository, connections, outbox);
  const imports = new FileImport(uploads, filesRepository, parts.mostBytes);
  const jobs = new ProcessingJobsRepository(database);
  const runs = new SyncRunsService(syncsRepository, filesRepository, connections, imports, jobs);
  return { connections, syncs, runs, due: new DueSyncs(syncsRepository, syncs) };
}

/** Many installations are not registered with Google, and its client is much to load. */
async function googleDrive(options: GoogleOptions, backOff?: BackOffOptions): Promise<GoogleDrive> {
  const { GoogleDrive } = await import('./google-drive.js');
  return new GoogleDrive(options, backOff);
}
