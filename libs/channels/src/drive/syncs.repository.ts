import { systemActor, type Actor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import { writeOutbox, type Fence, type JobStatus, type OutboxEntry } from '#libs/jobs';
import type { DriveSync, SyncFrequency } from './drive-sync.js';

/** What of a sync can be changed. */
export interface SyncChange {
  folderName?: string | undefined;
  frequency?: SyncFrequency | undefined;
  includeSubfolders?: boolean | undefined;
  isActive?: boolean | undefined;
}

export interface NewSync {
  tenantId: string;
  id: string;
  ownerId: string;
  connectionId: string;
  folderId: string;
  folderName: string;
  sharedDriveId: string | null;
  frequency: SyncFrequency;
  includeSubfolders: boolean;
}

/** A sync that is locked for as long as the transaction lasts. */
export interface LockedSync {
  ownerId: string;
  isActive: boolean;
  isDue: boolean;
  connectionState: string;
  taskId: string | null;
  taskStatus: JobStatus | null;
}

/** What a run needs to know. */
export interface SyncRun {
  tenantId: string;
  id: string;
  ownerId: string;
  ownerRole: 'admin' | 'recruiter' | 'candidate';
  ownerIsActive: boolean;
  connectionId: string;
  /** Sealed; null when the account is revoked. */
  secret: Buffer | null;
  folderId: string;
  folderName: string;
  sharedDriveId: string | null;
  includeSubfolders: boolean;
  pageToken: string | null;
  folderIds: string[];
  listedAt: Date | null;
}

type SyncRow = Record<string, unknown> & {
  id: string;
  owner_id: string;
  connection_id: string;
  account_email: string;
  connection_state: DriveSync['connectionState'];
  folder_id: string;
  folder_name: string;
  frequency: SyncFrequency;
  include_subfolders: boolean;
  is_active: boolean;
  task_id: string | null;
  task_status: JobStatus | null;
  last_sync_at: Date | null;
  next_sync_at: Date | null;
  files_imported: number;
  files_skipped: number;
  files_failed: number;
  last_error_code: string | null;
  last_error: string | null;
  created_at: Date;
  updated_at: Date;
};

type RunRow = Record<string, unknown> & {
  id: string;
  owner_id: string;
  role: SyncRun['ownerRole'];
  owner_is_active: boolean;
  connection_id: string;
  secret: Buffer | null;
  folder_id: string;
  folder_name: string;
  shared_drive_id: string | null;
  include_subfolders: boolean;
  page_token: string | null;
  folder_ids: string[] | null;
  listed_at: Date | null;
};

const SYNCS = `select s.id, s.owner_id, s.connection_id, c.account_email, c.state as connection_state, s.folder_id,
    s.folder_name, s.frequency, s.include_subfolders, s.is_active, s.task_id, j.status as task_status, s.last_sync_at,
    s.next_sync_at, s.files_imported, s.files_skipped, s.files_failed, s.last_error_code, s.last_error, s.created_at,
    s.updated_at
  from drive_syncs s
  join drive_connections c on c.tenant_id = s.tenant_id and c.id = s.connection_id
  left join processing_jobs j on j.tenant_id = s.tenant_id and j.id = s.task_id
  where s.tenant_id = $1`;

const HELD = `j.tenant_id = $1 and j.id = $2 and j.attempts = $3 and j.status = 'processing'`;

/** A run that began before its folder was to be read with or without what lies below it knows no place for the next. */
const UNLESS_CHANGED = 'case when s.include_subfolders = $5 then $4 end';

/** The counts of the ledger, without the line of the folder itself; one index range. */
const COUNTED = `select count(*) filter (where f.outcome = 'imported') as imported,
    count(*) filter (where f.outcome = 'skipped') as skipped, count(*) filter (where f.outcome = 'failed') as failed
  from drive_files f where f.tenant_id = s.tenant_id and f.sync_id = s.id and f.drive_file_id <> s.folder_id`;

/** The rows of synced folders. */
export class SyncsRepository {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, page: PageRequest): Promise<DriveSync[]> {
    const after = page.after === undefined ? '' : 'and s.id < $4';
    const rows = await this.database.statementAs<SyncRow>(actor, {
      name: `drive_syncs_list${page.after === undefined ? '' : '_after'}`,
      text: `${SYNCS} ${after} order by s.id desc limit $2 offset $3`,
      values: [actor.tenantId, page.limit, page.skip, ...(page.after === undefined ? [] : [page.after])],
    });
    return rows.map(toSync);
  }

  async count(actor: Actor): Promise<number> {
    const [row] = await this.database.statementAs<{ count: number }>(actor, {
      name: 'drive_syncs_count',
      text: 'select count(*)::integer as count from drive_syncs where tenant_id = $1',
      values: [actor.tenantId],
    });
    return row?.count ?? 0;
  }

  async find(actor: Actor, id: string): Promise<DriveSync | undefined> {
    const [row] = await this.database.statementAs<SyncRow>(actor, {
      name: 'drive_sync_find',
      text: `${SYNCS} and s.id = $2`,
      values: [actor.tenantId, id],
    });
    return row && toSync(row);
  }

  async insert(tx: TenantTransaction, sync: NewSync): Promise<void> {
    const nextSyncAt = sync.frequency === 'manual' ? null : new Date();
    await tx.driveSync.create({ data: { ...sync, nextSyncAt }, select: { id: true } });
  }

  /** Answers whether there is one. A folder that is taken in with or without what lies below it is listed anew. */
  async update(actor: Actor, id: string, change: SyncChange): Promise<boolean> {
    const rows = await this.database.statementAs(actor, {
      name: 'drive_sync_update',
      text: `update drive_syncs s set folder_name = coalesce($3, folder_name), is_active = coalesce($6, is_active),
          page_token = case when $5::boolean is null or $5 = include_subfolders then page_token end,
          include_subfolders = coalesce($5, include_subfolders), frequency = coalesce($4, frequency),
          next_sync_at = case when $4::text is null or $4 = frequency then next_sync_at
            when $4 = 'daily' then clock_timestamp() + interval '1 day'
            when $4 = 'weekly' then clock_timestamp() + interval '7 days' end,
          updated_at = clock_timestamp()
        where tenant_id = $1 and id = $2 returning 1`,
      values: [
        ...[actor.tenantId, id, change.folderName ?? null, change.frequency ?? null],
        ...[change.includeSubfolders ?? null, change.isActive ?? null],
      ],
    });
    return rows.length === 1;
  }

  /** With the ledger and the task, whose worker then holds nothing any more; resumes stay. Answers whether there was one. */
  async remove(actor: Actor, id: string): Promise<boolean> {
    const rows = await this.database.statementAs(actor, {
      name: 'drive_sync_remove',
      text: `with gone as (delete from drive_syncs where tenant_id = $1 and id = $2 returning task_id),
          tasks as (delete from processing_jobs j using gone where j.tenant_id = $1 and j.id = gone.task_id)
        select 1 from gone`,
      values: [actor.tenantId, id],
    });
    return rows.length === 1;
  }

  async lock(tx: TenantTransaction, tenantId: string, id: string): Promise<LockedSync | undefined> {
    const [row] = await tx.$queryRaw<
      {
        owner_id: string;
        is_active: boolean;
        is_due: boolean | null;
        state: string;
        task_id: string | null;
        status: JobStatus | null;
      }[]
    >`select s.owner_id, s.is_active, s.next_sync_at <= clock_timestamp() as is_due, c.state, s.task_id, j.status
      from drive_syncs s
      join drive_connections c on c.tenant_id = s.tenant_id and c.id = s.connection_id
      left join processing_jobs j on j.tenant_id = s.tenant_id and j.id = s.task_id
      where s.tenant_id = ${tenantId}::uuid and s.id = ${id}::uuid for update of s`;
    return (
      row && {
        ...{ ownerId: row.owner_id, isActive: row.is_active, isDue: row.is_due === true, connectionState: row.state },
        ...{ taskId: row.task_id, taskStatus: row.status },
      }
    );
  }

  /** Puts the next run off by a whole period. */
  async postpone(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    await tx.$executeRaw`update drive_syncs set next_sync_at = case frequency
        when 'daily' then clock_timestamp() + interval '1 day'
        when 'weekly' then clock_timestamp() + interval '7 days' end
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
  }

  /** Writes the task of a new run with its outbox row, in place of the task before. */
  async begin(
    tx: TenantTransaction,
    sync: { tenantId: string; id: string } & LockedSync,
    job: { id: string; kind: string; requestId: string | null },
    entry: OutboxEntry,
  ): Promise<void> {
    const { tenantId, id, ownerId, taskId } = sync;
    await tx.processingJob.create({
      data: { tenantId, ...job, ownerId, priority: entry.priority },
      select: { id: true },
    });
    await writeOutbox(tx, [entry]);
    await this.postpone(tx, tenantId, id);
    await tx.driveSync.updateMany({ where: { id }, data: { taskId: job.id } });
    if (taskId !== null) await tx.processingJob.deleteMany({ where: { id: taskId } });
  }

  /** The sync that a task is about. */
  async ofTask(tenantId: string, taskId: string): Promise<SyncRun | undefined> {
    const [row] = await this.database.statementAs<RunRow>(systemActor(tenantId), {
      name: 'drive_sync_of_task',
      text: `select s.id, s.owner_id, u.role, u.status = 'active' as owner_is_active, s.connection_id, c.secret, s.folder_id,
          s.folder_name, s.shared_drive_id, s.include_subfolders, s.page_token, s.folder_ids, s.listed_at
        from drive_syncs s
        join drive_connections c on c.tenant_id = s.tenant_id and c.id = s.connection_id
        join users u on u.tenant_id = s.tenant_id and u.id = s.owner_id
        where s.tenant_id = $1 and s.task_id = $2`,
      values: [tenantId, taskId],
    });
    return row && toRun(tenantId, row);
  }

  /** Notes where the changes not looked at yet begin; false when the fence no longer holds. */
  async savePlace(fence: Fence, pageToken: string, { includeSubfolders }: SyncRun): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'drive_sync_save_place',
      text: `update drive_syncs s set page_token = ${UNLESS_CHANGED} from processing_jobs j
        where s.tenant_id = $1 and s.task_id = $2 and ${HELD} returning 1`,
      values: [...fenceValues(fence), pageToken, includeSubfolders],
    });
    return rows.length === 1;
  }

  /** Notes that the whole folder was listed; false when the fence no longer holds. */
  async saveListing(
    fence: Fence,
    pageToken: string,
    { includeSubfolders }: SyncRun,
    folderIds: readonly string[],
  ): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'drive_sync_save_listing',
      text: `update drive_syncs s set page_token = ${UNLESS_CHANGED}, folder_ids = $6::text[],
          listed_at = clock_timestamp()
        from processing_jobs j where s.tenant_id = $1 and s.task_id = $2 and ${HELD} returning 1`,
      values: [...fenceValues(fence), pageToken, includeSubfolders, folderIds],
    });
    return rows.length === 1;
  }

  /** Ends the task as completed; false when the fence no longer holds. */
  async complete(fence: Fence): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'drive_sync_complete',
      text: `with ended as (
          update processing_jobs j set status = 'completed', progress_percentage = 100, current_step = null,
            error_code = null, error_message = null, updated_at = clock_timestamp(), finished_at = clock_timestamp()
          where ${HELD} returning 1
        )
        update drive_syncs s set last_sync_at = clock_timestamp(), last_error_code = null, last_error = null,
          (files_imported, files_skipped, files_failed) = (${COUNTED})
        from ended where s.tenant_id = $1 and s.task_id = $2 returning 1`,
      values: fenceValues(fence),
    });
    return rows.length === 1;
  }

  /**
   * Ends the task as failed, to be repeated after some seconds if they are given; false when the fence no longer holds.
   */
  async fail(fence: Fence, code: string, message: string, againAfter: number | null): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'drive_sync_fail',
      text: `with ended as (
          update processing_jobs j set status = 'failed', error_code = $4, error_message = $5, current_step = null,
            updated_at = clock_timestamp(), finished_at = clock_timestamp()
          where ${HELD} returning 1
        )
        update drive_syncs s set last_error_code = $4, last_error = $5,
          next_sync_at = least(s.next_sync_at, clock_timestamp() + make_interval(secs => $6::integer)),
          (files_imported, files_skipped, files_failed) = (${COUNTED})
        from ended where s.tenant_id = $1 and s.task_id = $2 returning 1`,
      values: [...fenceValues(fence), code, message, againAfter],
    });
    return rows.length === 1;
  }

  /** Syncs of all tenants whose time has come. */
  async due(most: number): Promise<{ tenantId: string; id: string }[]> {
    const rows = await this.database.callFunction<{ tenant_id: string; id: string }>({
      name: 'drive_syncs_due',
      text: 'select tenant_id, id from drive_syncs_due($1)',
      values: [most],
    });
    return rows.map(({ tenant_id: tenantId, id }) => ({ tenantId, id }));
  }
}

function fenceValues(fence: Fence): unknown[] {
  return [fence.tenantId, fence.processingJobId, fence.attempt];
}

function toSync(row: SyncRow): DriveSync {
  return {
    ...{ id: row.id, ownerId: row.owner_id, connectionId: row.connection_id, accountEmail: row.account_email },
    ...{ connectionState: row.connection_state, folderId: row.folder_id, folderName: row.folder_name },
    ...{ frequency: row.frequency, includeSubfolders: row.include_subfolders, isActive: row.is_active },
    ...{ taskId: row.task_id, taskStatus: row.task_status },
    ...{ lastSyncAt: row.last_sync_at, nextSyncAt: row.next_sync_at },
    ...{ filesImported: row.files_imported, filesSkipped: row.files_skipped, filesFailed: row.files_failed },
    ...{ lastErrorCode: row.last_error_code, lastError: row.last_error },
    ...{ createdAt: row.created_at, updatedAt: row.updated_at },
  };
}

function toRun(tenantId: string, row: RunRow): SyncRun {
  return {
    ...{ tenantId, id: row.id, ownerId: row.owner_id, ownerRole: row.role, ownerIsActive: row.owner_is_active },
    ...{ connectionId: row.connection_id, secret: row.secret, folderId: row.folder_id },
    ...{ folderName: row.folder_name, sharedDriveId: row.shared_drive_id, includeSubfolders: row.include_subfolders },
    ...{ pageToken: row.page_token, folderIds: row.folder_ids ?? [], listedAt: row.listed_at },
  };
}
