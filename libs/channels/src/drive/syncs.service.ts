import { v7 as uuidv7 } from 'uuid';
import { isUniqueViolation, type Actor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import { driveSyncJob, outboxEntry, queueJobId, type Outbox, type OutboxEntry } from '#libs/jobs';
import { requestContext } from '#libs/observability';
import { refusedName } from '#libs/resumes';
import type { ConnectionsService, OpenConnection } from './connections.service.js';
import type { DriveFilesRepository } from './drive-files.repository.js';
import { isFolder, type DriveItem } from './drive-item.js';
import { accessRevoked } from './drive-problem.js';
import type { DriveFileLine, DriveSync, FileOutcome, SyncFrequency } from './drive-sync.js';
import type { Owner } from '../owner.js';
import { GoogleFailure } from './google-failure.js';
import type { LockedSync, SyncChange, SyncsRepository } from './syncs.repository.js';

export interface SyncSetup {
  folderId: string;
  folderName?: string | undefined;
  frequency: SyncFrequency;
  includeSubfolders: boolean;
  connectionId?: string | undefined;
  /** In place of a connection: what a client that did the OAuth itself has got. */
  refreshToken?: string | undefined;
}

/** The folders of Google Drive that users have taken in. */
export class SyncsService {
  constructor(
    private readonly database: Database,
    private readonly syncs: SyncsRepository,
    private readonly files: DriveFilesRepository,
    private readonly connections: ConnectionsService,
    private readonly outbox: Pick<Outbox, 'sendAfterCommit'>,
  ) {}

  /**
   * Takes a folder in, and begins its first run.
   *
   * @throws {DomainError} drive_folder_not_found; conflict for a folder that is taken in already; those of the connection
   */
  async setUp(owner: Owner, setup: SyncSetup): Promise<DriveSync> {
    const connectionId =
      setup.refreshToken === undefined
        ? setup.connectionId
        : (await this.connections.bring(owner, setup.refreshToken)).id;
    const connection = await this.connections.open(owner, connectionId);
    const folder = await folderOf(connection, setup.folderId);
    const id = uuidv7();
    const sync = {
      ...{ tenantId: owner.tenantId, id, ownerId: owner.userId, connectionId: connection.id, folderId: folder.id },
      ...{ folderName: setup.folderName ?? refusedName(folder.name), sharedDriveId: folder.sharedDriveId },
      ...{ frequency: setup.frequency, includeSubfolders: setup.includeSubfolders },
    };
    const entry = await this.database
      .withTenant(owner, async (tx) => {
        await this.syncs.insert(tx, sync);
        const locked = await this.syncs.lock(tx, owner.tenantId, id);
        if (locked === undefined) throw notFound('Google Drive sync');
        return this.begin(tx, { tenantId: owner.tenantId, id, ...locked });
      })
      .catch((error: unknown) => {
        if (!isUniqueViolation(error)) throw error;
        throw new DomainError('conflict', 'This folder is taken in already.');
      });
    this.outbox.sendAfterCommit(entry);
    return this.find(owner, id);
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: DriveSync[]; total: number | undefined }> {
    const items = await this.syncs.list(actor, page);
    return { items, total: page.after === undefined ? await this.syncs.count(actor) : undefined };
  }

  async find(actor: Actor, id: string): Promise<DriveSync> {
    const sync = await this.syncs.find(actor, id);
    if (sync === undefined) throw notFound('Google Drive sync');
    return sync;
  }

  async update(actor: Actor, id: string, change: SyncChange): Promise<DriveSync> {
    await this.syncs.update(actor, id, change);
    return this.find(actor, id);
  }

  /** Ends the run under way as well. Resumes stay. */
  async remove(actor: Actor, id: string): Promise<void> {
    if (!(await this.syncs.remove(actor, id))) throw notFound('Google Drive sync');
  }

  /** What became of each file, newest first, without a total: there may be very many. */
  async listFiles(
    actor: Actor,
    id: string,
    page: PageRequest,
    outcome: FileOutcome | undefined,
  ): Promise<{ items: DriveFileLine[]; total: undefined }> {
    await this.find(actor, id);
    return { items: await this.files.list(actor, id, page, outcome), total: undefined };
  }

  /**
   * Begins a run, unless one is under way, which then is the answer.
   *
   * @throws {DomainError} drive_sync_inactive, drive_access_revoked
   */
  async start(actor: Actor, id: string): Promise<{ taskId: string }> {
    const { tenantId } = actor;
    const started = await this.database.withTenant(actor, async (tx) => {
      const sync = await this.syncs.lock(tx, tenantId, id);
      if (sync === undefined) throw notFound('Google Drive sync');
      if (!sync.isActive)
        throw new DomainError('drive_sync_inactive', 'This sync is switched off. Switch it on first.');
      if (sync.connectionState !== 'connected') throw accessRevoked();
      const running = runningTask(sync);
      if (running !== undefined) return { taskId: running };
      const entry = await this.begin(tx, { tenantId, id, ...sync });
      return { taskId: taskOf(entry), entry };
    });
    if (started.entry !== undefined) this.outbox.sendAfterCommit(started.entry);
    return { taskId: started.taskId };
  }

  /** Begins a run whose time has come; nothing when another program has, or it has been changed meanwhile. */
  async startDue(actor: Actor, id: string): Promise<boolean> {
    const { tenantId } = actor;
    const entry = await this.database.withTenant(actor, async (tx) => {
      const sync = await this.syncs.lock(tx, tenantId, id);
      if (sync === undefined || !sync.isDue || !sync.isActive) return undefined;
      if (runningTask(sync) === undefined) return this.begin(tx, { tenantId, id, ...sync });
      await this.syncs.postpone(tx, tenantId, id);
      return undefined;
    });
    if (entry !== undefined) this.outbox.sendAfterCommit(entry);
    return entry !== undefined;
  }

  private async begin(
    tx: TenantTransaction,
    sync: { tenantId: string; id: string } & LockedSync,
  ): Promise<OutboxEntry> {
    const processingJobId = uuidv7();
    const requestId = requestContext()?.requestId ?? null;
    const entry = outboxEntry(
      driveSyncJob,
      { tenantId: sync.tenantId, processingJobId, requestId },
      { queueJobId: queueJobId(processingJobId, 0), priority: 'normal' },
    );
    await this.syncs.begin(tx, sync, { id: processingJobId, kind: driveSyncJob.name, requestId }, entry);
    return entry;
  }
}

/** Folders under the id that Google gives them, not under an alias such as `root`. */
async function folderOf({ drive, use }: OpenConnection, folderId: string): Promise<DriveItem> {
  const item = await use(() =>
    drive.item(folderId).catch((error: unknown) => {
      if (error instanceof GoogleFailure && ['gone', 'forbidden'].includes(error.kind)) return undefined;
      throw error;
    }),
  );
  if (item !== undefined && isFolder(item) && !item.trashed) return item;
  const message = 'There is no such folder, or the connected account may not see it.';
  throw new DomainError('drive_folder_not_found', message, { fields: [{ field: 'body.folder_id', message }] });
}

function runningTask({ taskId, taskStatus }: LockedSync): string | undefined {
  return taskId !== null && ['pending', 'processing'].includes(taskStatus ?? '') ? taskId : undefined;
}

function taskOf(entry: OutboxEntry): string {
  return String(entry.payload['processingJobId']);
}
