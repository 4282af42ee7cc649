import type { Actor, Database, Statement } from '#libs/database';
import { systemActor } from '#libs/database';
import type { Fence, JobStatus, ProcessingJob } from './processing-job.js';
import { PROCESSING_JOB_COLUMNS, toProcessingJob, type ProcessingJobRow } from './processing-job-row.js';

/** The rows of background tasks. Each method is one statement. */
export class ProcessingJobsRepository {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<ProcessingJob | undefined> {
    return this.one(actor, {
      name: 'processing_job_find',
      text: `select ${PROCESSING_JOB_COLUMNS} from processing_jobs where tenant_id = $1 and id = $2`,
      values: [actor.tenantId, id],
    });
  }

  async findLatestOfResume(actor: Actor, resumeId: string): Promise<ProcessingJob | undefined> {
    return this.one(actor, {
      name: 'processing_job_of_resume',
      text: `select ${PROCESSING_JOB_COLUMNS} from processing_jobs where tenant_id = $1 and resume_id = $2
        order by created_at desc, id desc limit 1`,
      values: [actor.tenantId, resumeId],
    });
  }

  /** Of the tasks about resumes, which are those that `/jobs` lists. */
  async countByStatus(actor: Actor): Promise<Record<JobStatus, number>> {
    const rows = await this.database.statementAs<{ status: JobStatus; count: string }>(actor, {
      name: 'processing_jobs_by_status',
      text: `select status, count(*) as count from processing_jobs
        where tenant_id = $1 and resume_id is not null group by status`,
      values: [actor.tenantId],
    });
    const counts = { pending: 0, processing: 0, completed: 0, failed: 0, cancelled: 0 };
    for (const { status, count } of rows) counts[status] = Number(count);
    return counts;
  }

  /**
   * Starts a background task for the worker that calls, unless it has ended; a task that another worker had started is
   * taken over, and that worker's fence no longer holds.
   *
   * @param by the queue's job that asks for it: copies of the task's own job must not take it from each other for ever
   */
  async start(tenantId: string, id: string, by?: string): Promise<ProcessingJob | undefined> {
    return this.one(systemActor(tenantId), {
      name: 'processing_job_start',
      text: `update processing_jobs set status = 'processing', attempts = attempts + 1, progress_percentage = 5,
          current_step = 'reading', started_at = coalesce(started_at, clock_timestamp()),
          updated_at = clock_timestamp(), queue_checked_at = clock_timestamp()
        where tenant_id = $1 and id = $2 and status in ('pending', 'processing')
          and ($3::text is null or $3 = id || '-' || generation) returning ${PROCESSING_JOB_COLUMNS}`,
      values: [tenantId, id, by ?? null],
    });
  }

  /** Notes how far it is, never backwards; undefined when the fence no longer holds. */
  async advance(fence: Fence, percentage: number, step: string): Promise<ProcessingJob | undefined> {
    return this.one(systemActor(fence.tenantId), {
      name: 'processing_job_advance',
      text: `update processing_jobs set progress_percentage = greatest(progress_percentage, $4), current_step = $5,
          updated_at = clock_timestamp(), queue_checked_at = clock_timestamp()
        where tenant_id = $1 and id = $2 and attempts = $3 and status = 'processing' returning ${PROCESSING_JOB_COLUMNS}`,
      values: [...fenceValues(fence), percentage, step],
    });
  }

  /** Ends it as failed, with a code of the error catalogue and a sentence for people. */
  async fail(fence: Fence, code: string, message: string): Promise<ProcessingJob | undefined> {
    return this.one(systemActor(fence.tenantId), {
      name: 'processing_job_fail',
      text: `update processing_jobs set status = 'failed', error_code = $4, error_message = $5, current_step = null,
          updated_at = clock_timestamp(), finished_at = clock_timestamp()
        where tenant_id = $1 and id = $2 and attempts = $3 and status = 'processing' returning ${PROCESSING_JOB_COLUMNS}`,
      values: [...fenceValues(fence), code, message],
    });
  }

  /** Puts it back to wait for its next try. */
  async release(fence: Fence): Promise<ProcessingJob | undefined> {
    return this.one(systemActor(fence.tenantId), {
      name: 'processing_job_release',
      text: `update processing_jobs set status = 'pending', current_step = 'waiting for the next try', progress_percentage = 0,
          updated_at = clock_timestamp(), queue_checked_at = clock_timestamp()
        where tenant_id = $1 and id = $2 and attempts = $3 and status = 'processing' returning ${PROCESSING_JOB_COLUMNS}`,
      values: fenceValues(fence),
    });
  }

  private async one(actor: Actor, statement: Statement): Promise<ProcessingJob | undefined> {
    const [row] = await this.database.statementAs<ProcessingJobRow>(actor, statement);
    return row === undefined ? undefined : toProcessingJob(row);
  }
}

function fenceValues(fence: Fence): unknown[] {
  return [fence.tenantId, fence.processingJobId, fence.attempt];
}
