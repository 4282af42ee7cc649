import type { Priority } from './define-job.js';
import type { JobStatus, ProcessingJob } from './processing-job.js';

export interface ProcessingJobRow extends Record<string, unknown> {
  id: string;
  tenant_id: string;
  kind: string;
  resume_id: string | null;
  status: JobStatus;
  priority: Priority;
  progress_percentage: number;
  current_step: string | null;
  generation: number;
  attempts: number;
  error_code: string | null;
  error_message: string | null;
  created_at: Date;
  updated_at: Date;
  finished_at: Date | null;
}

/**
 * Ends a task as completed under its fence, as the first part of the statement that keeps what came of it: $1 is the
 * tenant, $2 the task, $3 the attempt. Answers its id, and nothing when another worker has overtaken this one.
 */
export const COMPLETE_PROCESSING_JOB = `
  update processing_jobs set status = 'completed', progress_percentage = 100, current_step = null,
    updated_at = clock_timestamp(), finished_at = clock_timestamp()
  where tenant_id = $1 and id = $2 and attempts = $3 and status = 'processing' returning id`;

/** For the table `processing_jobs`; qualified, so that it may be joined. */
export const PROCESSING_JOB_COLUMNS = [
  ...[
    'id',
    'tenant_id',
    'kind',
    'resume_id',
    'status',
    'priority',
    'progress_percentage',
    'current_step',
    'generation',
  ],
  ...['attempts', 'error_code', 'error_message', 'created_at', 'updated_at', 'finished_at'],
]
  .map((column) => `processing_jobs.${column}`)
  .join(', ');

export function toProcessingJob(row: ProcessingJobRow): ProcessingJob {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    kind: row.kind,
    resumeId: row.resume_id,
    status: row.status,
    priority: row.priority,
    progressPercentage: row.progress_percentage,
    currentStep: row.current_step,
    generation: row.generation,
    attempts: row.attempts,
    errorCode: row.error_code,
    errorMessage: row.error_message,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    finishedAt: row.finished_at,
  };
}
