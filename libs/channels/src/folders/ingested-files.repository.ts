import { v7 as uuidv7 } from 'uuid';
import { storableText, type Actor, type Database, type PageRequest } from '#libs/database';
import type { LineWithResume } from '#libs/resumes';
import type { Owner } from '../owner.js';
import type { FoundFile } from './folder-walk.js';
import type { FilesFilter, IngestedFile, KnownFile } from './ingested-file.js';

interface FileRow extends Record<string, unknown> {
  id: string;
  owner_id: string;
  import_job_id: string | null;
  path: string;
  size_bytes: string;
  modified_at: Date;
  resume_id: string | null;
  processing_job_id: string | null;
  error_code: string | null;
  error_message: string | null;
  moved_to: string | null;
  created_at: Date;
}

const MOST_PATH = 4096;

/** The ledger of files from folders. Each method is one statement. */
export class IngestedFilesRepository {
  constructor(private readonly database: Database) {}

  /** Those of some files that have a line already, by their keys in hexadecimal. */
  async find(owner: Owner, keys: readonly Buffer[]): Promise<ReadonlyMap<string, KnownFile>> {
    const rows = await this.database.statementAs<{ key: string; resume_id: string | null; import_id: string | null }>(
      owner,
      {
        name: 'ingested_files_find',
        text: `select encode(file_key, 'hex') as key, resume_id, import_id from ingested_files
          where tenant_id = $1 and owner_id = $2 and file_key = any ($3::bytea[])`,
        values: [owner.tenantId, owner.userId, keys],
      },
    );
    return new Map(
      rows.map((row) => [row.key, { fate: row.resume_id === null ? 'failed' : 'imported', importId: row.import_id }]),
    );
  }

  /** The line of a file that is taken; it has the resume's id, so that lines are ordered as the files came. */
  lineOf(found: FoundFile, importId: string | null): LineWithResume {
    const parts = `line as (
      insert into ingested_files (tenant_id, id, owner_id, resume_id, processing_job_id, import_id, path, file_key, size_bytes,
        modified_at)
      select $1, id, $3, id, $10, $17, $18, $19, $20, $21 from resume
    )`;
    return { name: 'from_folder', parts, values: valuesOf(found, importId) };
  }

  /** Notes why a file was not taken; a second time it says nothing new. */
  async addFailed(
    owner: Owner,
    found: FoundFile,
    importId: string | null,
    reason: { code: string; message: string },
  ): Promise<void> {
    await this.database.statementAs(owner, {
      name: 'ingested_file_failed',
      text: `insert into ingested_files (tenant_id, id, owner_id, error_code, error_message, import_id, path, file_key, size_bytes,
          modified_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (tenant_id, owner_id, file_key) do nothing`,
      values: [
        ...[owner.tenantId, uuidv7(), owner.userId, reason.code, storableText(reason.message)],
        ...valuesOf(found, importId),
      ],
    });
  }

  /** Forgets that files were not taken, so that they may be tried again. */
  async removeFailed(owner: Owner, keys: readonly Buffer[]): Promise<void> {
    await this.database.statementAs(owner, {
      name: 'ingested_files_retry',
      text: `delete from ingested_files
        where tenant_id = $1 and owner_id = $2 and file_key = any ($3::bytea[]) and resume_id is null`,
      values: [owner.tenantId, owner.userId, keys],
    });
  }

  async setMoved(owner: Owner, key: Buffer, movedTo: string): Promise<void> {
    await this.database.statementAs(owner, {
      name: 'ingested_file_moved',
      text: 'update ingested_files set moved_to = $4 where tenant_id = $1 and owner_id = $2 and file_key = $3',
      values: [owner.tenantId, owner.userId, key, shownPath(movedTo)],
    });
  }

  async reasonOf(owner: Owner, key: Buffer): Promise<{ code: string; message: string } | undefined> {
    const [row] = await this.database.statementAs<{ error_code: string; error_message: string }>(owner, {
      name: 'ingested_file_reason',
      text: `select error_code, error_message from ingested_files
        where tenant_id = $1 and owner_id = $2 and file_key = $3 and resume_id is null`,
      values: [owner.tenantId, owner.userId, key],
    });
    return row && { code: row.error_code, message: row.error_message };
  }

  async list(actor: Actor, filter: FilesFilter, page: PageRequest): Promise<IngestedFile[]> {
    const { fate, importJobId } = filter;
    const rows = await this.database.statementAs<FileRow>(actor, {
      name: `ingested_files_list_${fate ?? 'all'}${importJobId === undefined ? '' : '_of'}${page.after === undefined ? '' : '_after'}`,
      text: `select f.*, i.processing_job_id as import_job_id
        from ingested_files f left join folder_imports i on i.tenant_id = f.tenant_id and i.id = f.import_id
        where f.tenant_id = $1
          ${fate === undefined ? '' : `and f.resume_id is ${fate === 'imported' ? 'not ' : ''}null`}
          ${importJobId === undefined ? '' : IN_IMPORT}
          ${page.after === undefined ? '' : `and f.id < $${importJobId === undefined ? 4 : 5}`}
        order by f.id desc limit $2 offset $3`,
      values: [
        ...[actor.tenantId, page.limit, page.skip],
        ...[importJobId, page.after].filter((value) => value !== undefined),
      ],
    });
    return rows.map(toIngestedFile);
  }
}

const IN_IMPORT = `and f.import_id = (select id from folder_imports where tenant_id = $1 and processing_job_id = $4)`;

function valuesOf(found: FoundFile, importId: string | null): unknown[] {
  return [importId, shownPath(found.shown), found.key, found.size, found.modifiedAt];
}

function shownPath(path: string): string {
  return storableText(path).slice(0, MOST_PATH);
}

function toIngestedFile(row: FileRow): IngestedFile {
  return {
    id: row.id,
    ownerId: row.owner_id,
    importJobId: row.import_job_id,
    path: row.path,
    sizeBytes: Number(row.size_bytes),
    modifiedAt: row.modified_at,
    resumeId: row.resume_id,
    jobId: row.processing_job_id,
    errorCode: row.error_code,
    errorMessage: row.error_message,
    movedTo: row.moved_to,
    createdAt: row.created_at,
  };
}
