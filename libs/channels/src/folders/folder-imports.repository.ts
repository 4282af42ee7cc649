import { systemActor, type Actor, type Database } from '#libs/database';
import { COMPLETE_PROCESSING_JOB, PROCESSING_JOB_COLUMNS, toProcessingJob } from '#libs/jobs';
import type { Fence, OutboxEntry, Priority, ProcessingJobRow } from '#libs/jobs';
import type { FolderImport, ImportRequest, ImportTask } from './folder-import.js';
import type { Owner } from '../owner.js';

interface ImportRow extends ProcessingJobRow {
  directory: string;
  imported: number | null;
  failed: number | null;
  known: number | null;
}

interface TaskRow extends Record<string, unknown> {
  id: string;
  owner_id: string;
  directory: string;
  priority: Priority;
  request_id: string | null;
  callback_url: string | null;
}

/** The rows of imports and of their background tasks. Each method is one statement. */
export class FolderImportsRepository {
  constructor(private readonly database: Database) {}

  /** Writes import, background task and outbox row; all or none. Answers when the task was made. */
  async accept(
    owner: Owner,
    ids: { id: string; jobId: string; kind: string },
    request: ImportRequest,
    outbox: OutboxEntry,
  ): Promise<Date> {
    const [row] = await this.database.statementAs<{ created_at: Date }>(owner, {
      name: 'folder_import_accept',
      text: `
        with job as (
          insert into processing_jobs (tenant_id, id, kind, owner_id, priority, request_id)
          values ($1, $4, $5, $3, $6, $7) returning id, created_at
        ), outbox as (
          insert into outbox (tenant_id, id, job_name, queue_job_id, payload, priority)
          values ($1, $8, $5, $9, $10, $6)
        )
        insert into folder_imports (tenant_id, id, owner_id, processing_job_id, directory, callback_url, created_at)
        select $1, $2, $3, id, $11, $12, created_at from job returning created_at`,
      values: [
        ...[owner.tenantId, ids.id, owner.userId, ids.jobId, ids.kind, request.priority, request.requestId],
        ...[outbox.id, outbox.queueJobId, JSON.stringify(outbox.payload), request.directory, request.callbackUrl],
      ],
    });
    if (row === undefined) throw new Error('PostgreSQL answers no row that it has written.');
    return row.created_at;
  }

  async find(actor: Actor, jobId: string): Promise<FolderImport | undefined> {
    const [row] = await this.database.statementAs<ImportRow>(actor, {
      name: 'folder_import_find',
      text: `select ${PROCESSING_JOB_COLUMNS}, i.directory, i.imported, i.failed, i.known from processing_jobs
        join folder_imports i on i.tenant_id = processing_jobs.tenant_id and i.processing_job_id = processing_jobs.id
        where processing_jobs.tenant_id = $1 and processing_jobs.id = $2`,
      values: [actor.tenantId, jobId],
    });
    if (row === undefined) return undefined;
    const { directory, imported, failed, known } = row;
    return { ...toProcessingJob(row), directory, imported, failed, known };
  }

  async findTask(tenantId: string, jobId: string): Promise<ImportTask | undefined> {
    const [row] = await this.database.statementAs<TaskRow>(systemActor(tenantId), {
      name: 'folder_import_task',
      text: `select i.id, i.owner_id, i.directory, i.callback_url, j.priority, j.request_id from folder_imports i
        join processing_jobs j on j.tenant_id = i.tenant_id and j.id = i.processing_job_id
        where i.tenant_id = $1 and i.processing_job_id = $2`,
      values: [tenantId, jobId],
    });
    if (row === undefined) return undefined;
    const { id, owner_id: ownerId, directory, priority, request_id: requestId, callback_url: callbackUrl } = row;
    return { id, ownerId, directory, priority, requestId, callbackUrl };
  }

  /** Ends the task with its counts; false when another worker has overtaken this one. */
  async complete(fence: Fence, importId: string, known: number): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'folder_import_complete',
      text: `
        with ended as (${COMPLETE_PROCESSING_JOB}), counted as (
          select count(resume_id)::integer as imported, count(error_code)::integer as failed
          from ingested_files where tenant_id = $1 and import_id = $4
        )
        update folder_imports set imported = counted.imported, failed = counted.failed, known = $5 from ended, counted
        where tenant_id = $1 and folder_imports.id = $4 and processing_job_id = ended.id returning folder_imports.id`,
      values: [fence.tenantId, fence.processingJobId, fence.attempt, importId, known],
    });
    return rows.length === 1;
  }
}
