import { v7 as uuidv7 } from 'uuid';
import { storableText, systemActor, type Actor, type Database, type PageRequest } from '#libs/database';
import { refusedName, type LineWithResume } from '#libs/resumes';
import { contentVersion, type DriveItem, type Reason } from './drive-item.js';
import type { DriveFileLine, FileOutcome } from './drive-sync.js';

/** Looks at a file that fails for reasons that may pass. */
const MOST_TRIES = 5;
/** Files that one run looks at again. */
const MOST_RETRIED = 1000;

interface LineRow extends Record<string, unknown> {
  id: string;
  drive_file_id: string;
  name: string | null;
  mime_type: string;
  outcome: FileOutcome;
  reason_code: string | null;
  reason: string | null;
  will_retry: boolean;
  resume_id: string | null;
  seen_at: Date;
}

/** How often a file is looked at again: no more, a few times, or until it is taken in. */
export type Tries = 'none' | 'some' | 'any';

export interface SyncOfFiles {
  tenantId: string;
  id: string;
  ownerId: string;
}

/** The ledger: what became of each content of each file. */
export class DriveFilesRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(
    actor: Actor,
    syncId: string,
    page: PageRequest,
    outcome: FileOutcome | undefined,
  ): Promise<DriveFileLine[]> {
    const [byOutcome, after] = [outcome !== undefined, page.after !== undefined];
    const rows = await this.database.statementAs<LineRow>(actor, {
      name: `drive_files_list${byOutcome ? '_of' : ''}${after ? '_after' : ''}`,
      text: `select id, drive_file_id, name, mime_type, outcome, reason_code, reason, will_retry, resume_id, seen_at
        from drive_files where tenant_id = $1 and sync_id = $2 ${byOutcome ? 'and outcome = $5' : ''}
          ${after ? `and id < $${byOutcome ? 6 : 5}` : ''} order by id desc limit $3 offset $4`,
      values: [
        ...[actor.tenantId, syncId, page.limit, page.skip],
        ...[outcome, page.after].filter((value) => value !== undefined),
      ],
    });
    return rows.map(toLine);
  }

  /** Those of the items whose present content needs no look: taken in, left out for good, or failed too often. */
  async settled(sync: SyncOfFiles, items: readonly DriveItem[]): Promise<ReadonlySet<DriveItem>> {
    if (items.length === 0) return new Set();
    const rows = await this.database.statementAs<{ drive_file_id: string; content_version: string }>(
      systemActor(sync.tenantId),
      {
        name: 'drive_files_settled',
        // Two parts, for the two unique keys.
        text: `select drive_file_id, content_version from drive_files
            where tenant_id = $1 and sync_id = $2 and drive_file_id = any ($3::text[]) and outcome = 'imported'
          union all select drive_file_id, content_version from drive_files
            where tenant_id = $1 and sync_id = $2 and drive_file_id = any ($3::text[]) and outcome <> 'imported'
              and not will_retry`,
        values: [sync.tenantId, sync.id, items.map(({ id }) => id)],
      },
    );
    const known = new Set(rows.map((row) => `${row.drive_file_id} ${row.content_version}`));
    return new Set(items.filter((item) => known.has(`${item.id} ${contentVersion(item)}`)));
  }

  /** The ids of files that are to be looked at again. */
  async toRetry({ tenantId, id }: SyncOfFiles): Promise<string[]> {
    const rows = await this.database.statementAs<{ drive_file_id: string }>(systemActor(tenantId), {
      name: 'drive_files_to_retry',
      text: `select distinct drive_file_id from drive_files
        where tenant_id = $1 and sync_id = $2 and outcome = 'failed' and will_retry
        limit ${MOST_RETRIED}`,
      values: [tenantId, id],
    });
    return rows.map((row) => row.drive_file_id);
  }

  /** Notes that an item did not become a resume; what it was before is not looked at again. */
  async leaveOut(
    sync: SyncOfFiles,
    item: DriveItem,
    outcome: 'skipped' | 'failed',
    reason: Reason,
    tries: Tries = 'none',
  ): Promise<void> {
    await this.database.statementAs(systemActor(sync.tenantId), {
      name: 'drive_file_leave_out',
      text: `with older as (
          update drive_files set will_retry = false where tenant_id = $1 and sync_id = $3 and drive_file_id = $5
            and content_version <> $6 and outcome <> 'imported' and will_retry
        )
        insert into drive_files as f (tenant_id, id, sync_id, owner_id, drive_file_id, content_version, name, mime_type,
          outcome, reason_code, reason, will_retry, tries)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        on conflict (tenant_id, sync_id, drive_file_id, content_version) where outcome <> 'imported' do update set
          outcome = excluded.outcome, reason_code = excluded.reason_code, reason = excluded.reason, name = excluded.name,
          will_retry = excluded.will_retry and f.tries + excluded.tries < ${MOST_TRIES},
          tries = f.tries + excluded.tries, seen_at = now()`,
      values: [
        ...[sync.tenantId, uuidv7(), sync.id, sync.ownerId, item.id, contentVersion(item), lineName(item)],
        ...[item.mimeType.slice(0, 255), outcome, reason.code, reason.text, tries !== 'none'],
        tries === 'any' ? 0 : 1,
      ],
    });
  }

  /** Ends the looks at a file that is no longer where it was. */
  async giveUp({ tenantId, id }: SyncOfFiles, driveFileId: string, reason: Reason): Promise<void> {
    await this.database.statementAs(systemActor(tenantId), {
      name: 'drive_file_give_up',
      text: `update drive_files set will_retry = false, reason_code = $4, reason = $5
        where tenant_id = $1 and sync_id = $2 and drive_file_id = $3 and outcome = 'failed' and will_retry`,
      values: [tenantId, id, driveFileId, reason.code, reason.text],
    });
  }
}

/** The line of a file that becomes a resume, in place of one that says why it had not. A second one for the same content is refused by its key. */
export function importedLine(syncId: string, item: DriveItem): LineWithResume {
  const parts = `left_out as (
    delete from drive_files where tenant_id = $1 and sync_id = $18 and drive_file_id = $19
      and outcome <> 'imported' and (content_version = $20 or will_retry)
  ), line as (
    insert into drive_files (tenant_id, id, sync_id, owner_id, drive_file_id, content_version, name, mime_type, outcome, resume_id)
    select $1, $17, $18, $3, $19, $20, $4, $21, 'imported', id from resume
  )`;
  const values = [uuidv7(), syncId, item.id, contentVersion(item), item.mimeType.slice(0, 255)];
  return { name: 'from_drive', parts, values };
}

function lineName({ name }: DriveItem): string {
  return refusedName(storableText(name));
}

function toLine(row: LineRow): DriveFileLine {
  return {
    id: row.id,
    driveFileId: row.drive_file_id,
    name: row.name,
    mimeType: row.mime_type,
    outcome: row.outcome,
    reasonCode: row.reason_code,
    reason: row.reason,
    willRetry: row.will_retry,
    resumeId: row.resume_id,
    seenAt: row.seen_at,
  };
}
