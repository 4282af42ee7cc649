import { storableJson, storableText, systemActor, type Actor, type Database } from '#libs/database';
import { COMPLETE_PROCESSING_JOB, PROCESSING_JOB_COLUMNS, toProcessingJob } from '#libs/jobs';
import type { Fence, OutboxEntry, Priority, ProcessingJobRow } from '#libs/jobs';
import type { AnalysisResult } from '../analysis-result.js';
import type { AnalysisTask, ExpiredAnalysis, SubmittedCv } from './analysis-task.js';

interface CvRow extends Record<string, unknown> {
  id: string;
  file_name: string;
  format: SubmittedCv['format'];
  sha256: Buffer;
  storage_key: string;
  job_description: string;
}

interface TaskRow extends ProcessingJobRow {
  result: AnalysisResult | null;
}

interface ExpiredRow extends Record<string, unknown> {
  tenant_id: string;
  processing_job_id: string;
  storage_key: string;
}

/** The rows of analyses. Each method is one statement. */
export class AnalysesRepository {
  constructor(private readonly database: Database) {}

  /** Writes CV, background task and outbox row; all or none. Answers when the task was made. */
  async accept(
    actor: Actor & { userId: string },
    cv: SubmittedCv,
    job: { id: string; kind: string; priority: Priority; requestId: string | null },
    outbox: OutboxEntry,
  ): Promise<Date> {
    const [row] = await this.database.statementAs<{ created_at: Date }>(actor, {
      name: 'analysis_accept',
      text: `
        with job as (
          insert into processing_jobs (tenant_id, id, kind, owner_id, priority, request_id)
          values ($1, $9, $10, $3, $11, $12) returning id, created_at
        ), outbox as (
          insert into outbox (tenant_id, id, job_name, queue_job_id, payload, priority)
          values ($1, $13, $10, $14, $15, $11)
        )
        insert into analyses (tenant_id, id, owner_id, file_name, format, sha256, storage_key, job_description,
          processing_job_id, created_at)
        select $1, $2, $3, $4, $5, $6, $7, $8, id, created_at from job returning created_at`,
      values: [
        ...[actor.tenantId, cv.id, actor.userId, cv.fileName, cv.format, cv.sha256, cv.storageKey],
        storableText(cv.jobDescription),
        ...[job.id, job.kind, job.priority, job.requestId],
        ...[outbox.id, outbox.queueJobId, JSON.stringify(outbox.payload)],
      ],
    });
    if (row === undefined) throw new Error('PostgreSQL answers no row that it has written.');
    return row.created_at;
  }

  async findTask(actor: Actor, processingJobId: string): Promise<AnalysisTask | undefined> {
    const [row] = await this.database.statementAs<TaskRow>(actor, {
      name: 'analysis_task',
      text: `select ${PROCESSING_JOB_COLUMNS}, a.result from processing_jobs
        join analyses a on a.tenant_id = processing_jobs.tenant_id and a.processing_job_id = processing_jobs.id
        where processing_jobs.tenant_id = $1 and processing_jobs.id = $2`,
      values: [actor.tenantId, processingJobId],
    });
    return row && { ...toProcessingJob(row), result: row.result };
  }

  async findCv(tenantId: string, processingJobId: string): Promise<SubmittedCv | undefined> {
    const [row] = await this.database.statementAs<CvRow>(systemActor(tenantId), {
      name: 'analysis_cv',
      text: `select id, file_name, format, sha256, storage_key, job_description from analyses
        where tenant_id = $1 and processing_job_id = $2`,
      values: [tenantId, processingJobId],
    });
    return row && toCv(row);
  }

  async exists(tenantId: string, id: string): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(tenantId), {
      name: 'analysis_exists',
      text: 'select 1 from analyses where tenant_id = $1 and id = $2',
      values: [tenantId, id],
    });
    return rows.length === 1;
  }

  /** Ends the task and keeps its result; false when another worker has overtaken this one. */
  async complete(fence: Fence, result: AnalysisResult): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'analysis_complete',
      text: `
        with ended as (${COMPLETE_PROCESSING_JOB})
        update analyses set result = $4 from ended
        where tenant_id = $1 and processing_job_id = ended.id returning analyses.id`,
      values: [fence.tenantId, fence.processingJobId, fence.attempt, storableJson(result)],
    });
    return rows.length === 1;
  }

  /** Of every tenant: what ended more than so many days ago. */
  async listExpired(keepDays: number, most: number): Promise<ExpiredAnalysis[]> {
    const rows = await this.database.callFunction<ExpiredRow>({
      name: 'analyses_expired',
      text: 'select * from analyses_expired(make_interval(days => $1), $2)',
      values: [keepDays, most],
    });
    return rows.map((row) => ({
      tenantId: row.tenant_id,
      processingJobId: row.processing_job_id,
      storageKey: row.storage_key,
    }));
  }

  /** Removes a task, and with it its analysis. */
  async remove(tenantId: string, processingJobId: string): Promise<void> {
    await this.database.statementAs(systemActor(tenantId), {
      name: 'analysis_remove',
      text: 'delete from processing_jobs where tenant_id = $1 and id = $2',
      values: [tenantId, processingJobId],
    });
  }
}

function toCv(row: CvRow): SubmittedCv {
  return {
    id: row.id,
    fileName: row.file_name,
    format: row.format,
    sha256: row.sha256,
    storageKey: row.storage_key,
    jobDescription: row.job_description,
  };
}
