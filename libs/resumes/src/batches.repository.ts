import type { Actor, Database, PageRequest } from '#libs/database';
import { JOB_STATUSES, type JobStatus } from '#libs/jobs';
import type { Batch, BatchFile, BatchFileStatus } from './batch.js';
import type { LineWithResume } from './resume.js';

type BatchRow = Record<JobStatus, number> & {
  id: string;
  owner_id: string;
  source: string;
  total: number;
  rejected: number;
  progress: number;
  created_at: Date;
  closed_at: Date | null;
};

type FileRow = Record<string, unknown> & {
  file_name: string;
  resume_id: string | null;
  processing_job_id: string | null;
  status: BatchFileStatus;
  progress_percentage: number;
  error_code: string | null;
  error_message: string | null;
};

/** No request lasts as long: what is still open then was left by a program that died. */
const LEFT_OPEN = '1 hour';

/** The line of an accepted file. It has the resume's id, so that lines are ordered as the files came. */
export function lineInBatch(batchId: string): LineWithResume {
  const parts = `line as (
    insert into batch_files (tenant_id, id, batch_id, owner_id, file_name, resume_id, processing_job_id)
    select $1, id, $17, $3, $4, id, $10 from resume
  )`;
  return { name: 'in_batch', parts, values: [batchId] };
}

/** The batches that `chosen` selects, each with what became of its files so far: one look at each file, all by their keys. */
function summaries(chosen: string): string {
  return `
    select b.id, b.owner_id, b.source, b.created_at,
      coalesce(b.closed_at, case when b.created_at < now() - interval '${LEFT_OPEN}'
        then b.created_at + interval '${LEFT_OPEN}' end) as closed_at,
      count(f.id)::integer as total, count(f.error_code)::integer as rejected,
      ${JOB_STATUSES.map((status) => `count(*) filter (where j.status = '${status}')::integer as ${status}`).join(', ')},
      coalesce(floor(avg(case when j.status in ('pending', 'processing') then j.progress_percentage else 100 end)
        filter (where f.id is not null)), 0)::integer as progress
    from (select * from batches where tenant_id = $1 ${chosen}) b
    left join batch_files f on f.tenant_id = $1 and f.batch_id = b.id
    left join processing_jobs j on j.tenant_id = $1 and j.id = f.processing_job_id
    group by b.id, b.owner_id, b.source, b.created_at, b.closed_at order by b.id desc`;
}

/** The rows of batches and of their refused files; those of accepted files are written with the resumes. */
export class BatchesRepository {
  constructor(private readonly database: Database) {}

  async open(actor: Actor & { userId: string }, id: string, source: string): Promise<void> {
    await this.database.statementAs(actor, {
      name: 'batch_open',
      text: 'insert into batches (tenant_id, id, owner_id, source) values ($1, $2, $3, $4)',
      values: [actor.tenantId, id, actor.userId, source],
    });
  }

  async close(actor: Actor, id: string): Promise<void> {
    await this.database.statementAs(actor, {
      name: 'batch_close',
      text: 'update batches set closed_at = clock_timestamp() where tenant_id = $1 and id = $2 and closed_at is null',
      values: [actor.tenantId, id],
    });
  }

  async addRefused(
    actor: Actor & { userId: string },
    batchId: string,
    file: { id: string; fileName: string; errorCode: string; errorMessage: string },
  ): Promise<void> {
    await this.database.statementAs(actor, {
      name: 'batch_file_refused',
      text: `insert into batch_files (tenant_id, id, batch_id, owner_id, file_name, error_code, error_message)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      values: [
        ...[actor.tenantId, file.id, batchId, actor.userId],
        ...[file.fileName, file.errorCode, file.errorMessage],
      ],
    });
  }

  async list(actor: Actor, page: PageRequest): Promise<Batch[]> {
    const after = page.after === undefined ? '' : 'and id < $4';
    const rows = await this.database.statementAs<BatchRow>(actor, {
      name: `batches_list${page.after === undefined ? '' : '_after'}`,
      text: summaries(`${after} order by id desc limit $2 offset $3`),
      values: [actor.tenantId, page.limit, page.skip, ...(page.after === undefined ? [] : [page.after])],
    });
    return rows.map(toBatch);
  }

  /** Counts no further than `most`. */
  async count(actor: Actor, most: number): Promise<number> {
    const [row] = await this.database.statementAs<{ count: number }>(actor, {
      name: 'batches_count',
      text: `select count(*)::integer as count from (select 1 from batches where tenant_id = $1 limit $2) counted`,
      values: [actor.tenantId, most],
    });
    return row?.count ?? 0;
  }

  async find(actor: Actor, id: string): Promise<Batch | undefined> {
    const [row] = await this.database.statementAs<BatchRow>(actor, {
      name: 'batch_find',
      text: summaries('and id = $2'),
      values: [actor.tenantId, id],
    });
    return row && toBatch(row);
  }

  async files(actor: Actor, batchId: string): Promise<BatchFile[]> {
    const rows = await this.database.statementAs<FileRow>(actor, {
      name: 'batch_files',
      text: `select f.file_name, f.resume_id, f.processing_job_id, coalesce(j.status, 'rejected') as status,
          coalesce(j.progress_percentage, 100) as progress_percentage, coalesce(f.error_code, j.error_code) as error_code,
          coalesce(f.error_message, j.error_message) as error_message
        from batch_files f
        left join processing_jobs j on j.tenant_id = f.tenant_id and j.id = f.processing_job_id
        where f.tenant_id = $1 and f.batch_id = $2 order by f.id`,
      values: [actor.tenantId, batchId],
    });
    return rows.map(toBatchFile);
  }
}

function toBatch(row: BatchRow): Batch {
  const { pending, processing, completed, failed, cancelled } = row;
  const done = row.closed_at !== null && pending + processing === 0;
  return {
    id: row.id,
    ownerId: row.owner_id,
    source: row.source,
    total: row.total,
    rejected: row.rejected,
    tasks: { pending, processing, completed, failed, cancelled },
    progressPercentage: done ? 100 : Math.min(row.progress, 99),
    done,
    createdAt: row.created_at,
    closedAt: row.closed_at,
  };
}

function toBatchFile(row: FileRow): BatchFile {
  return {
    fileName: row.file_name,
    resumeId: row.resume_id,
    jobId: row.processing_job_id,
    status: row.status,
    progressPercentage: row.progress_percentage,
    errorCode: row.error_code,
    errorMessage: row.error_message,
  };
}
