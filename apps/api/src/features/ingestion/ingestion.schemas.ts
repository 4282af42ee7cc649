import { z } from 'zod';
import { JOB_STATUSES, type JobStatus } from '#libs/jobs';
import type { AcceptedResume, ResumeJob } from '#libs/resumes';

/** Starts after which a task is given up; what seed 000 calls `max_retries` does not count the first start. */
const MOST_STARTS = 5;

export const uploadedSchema = z.object({
  job_id: z.uuid(),
  status: z.enum(JOB_STATUSES),
  message: z.string(),
  file_path: z.string().describe('Key of the stored file.'),
  created_at: z.iso.datetime(),
});

export const jobSchema = z.object({
  job_id: z.uuid(),
  status: z.enum(JOB_STATUSES),
  file_path: z.string(),
  file_name: z.string(),
  resume_id: z.uuid().nullable(),
  progress_percentage: z.number().int(),
  current_step: z.string().nullable(),
  retries: z.number().int(),
  max_retries: z.number().int(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  error_message: z.string().nullable(),
  error_code: z.string().nullable(),
  result: z.object({ documents_loaded: z.number().int(), resume_id: z.uuid().nullable() }).nullable(),
});

export const statsSchema = z.object({
  pending: z.number().int(),
  processing: z.number().int(),
  completed: z.number().int(),
  failed: z.number().int(),
  cancelled: z.number().int(),
  total: z.number().int(),
  timestamp: z.iso.datetime(),
});

export const messageSchema = z.object({ job_id: z.uuid(), status: z.enum(JOB_STATUSES), message: z.string() });

export function toUploaded(accepted: AcceptedResume): z.infer<typeof uploadedSchema> {
  return {
    job_id: accepted.jobId,
    status: accepted.status,
    message: `File '${accepted.fileName}' uploaded successfully`,
    file_path: accepted.storageKey,
    created_at: accepted.createdAt.toISOString(),
  };
}

export function toJob(job: ResumeJob): z.infer<typeof jobSchema> {
  return {
    job_id: job.id,
    status: job.status,
    file_path: job.storageKey,
    file_name: job.fileName,
    resume_id: job.resumeId,
    progress_percentage: job.progressPercentage,
    current_step: job.currentStep,
    retries: Math.max(0, job.attempts - 1),
    max_retries: MOST_STARTS - 1,
    created_at: job.createdAt.toISOString(),
    updated_at: job.updatedAt.toISOString(),
    error_message: job.errorMessage,
    error_code: job.errorCode,
    result: job.status === 'completed' ? { documents_loaded: 1, resume_id: job.resumeId } : null,
  };
}

export function toStats(counts: Record<JobStatus, number>): z.infer<typeof statsSchema> {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { ...counts, total, timestamp: new Date().toISOString() };
}
