import { z } from 'zod';
import { JOB_STATUSES, type JobStatus } from '#libs/jobs';
import type { AcceptedResume, ResumeJob, TakenFile } from '#libs/resumes';
import type { BulkOutcome } from '../resumes/bulk-uploads.js';

/** Starts after the first, before a task is given up. */
export const MOST_RETRIES = 4;

export const uploadedSchema = z.object({
  job_id: z.uuid(),
  status: z.enum(JOB_STATUSES),
  message: z.string(),
  file_path: z.string().describe('Key of the stored file.'),
  created_at: z.iso.datetime(),
});

export const uploadedFilesSchema = z.object({
  message: z.string(),
  batch_id: z.uuid(),
  total: z.number().int(),
  accepted: z.number().int(),
  rejected: z.number().int(),
  files: z
    .array(
      z.object({
        file_name: z.string(),
        job_id: z.uuid().nullable().describe('Null when the file was rejected.'),
        status: z.enum([...JOB_STATUSES, 'rejected']),
        message: z.string(),
        file_path: z.string().nullable(),
        created_at: z.iso.datetime().nullable(),
        error: z.string().nullable(),
        error_code: z.string().nullable(),
      }),
    )
    .describe('In the order in which they were sent.'),
  error: z.string().nullable().describe('Why the request was not read to its end.'),
  error_code: z.string().nullable(),
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
  result: z
    .object({
      documents_loaded: z.number().int(),
      resume_id: z.uuid().nullable(),
      documents_failed: z.number().int().optional().describe('Of a directory.'),
      documents_known: z.number().int().optional().describe('Of a directory: taken before, and unchanged since.'),
    })
    .nullable(),
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

export function toUploadedFiles(outcome: BulkOutcome): z.infer<typeof uploadedFilesSchema> {
  const total = outcome.files.length;
  const accepted = outcome.files.filter(({ jobId }) => jobId !== null).length;
  return {
    message: `${accepted} of ${total} files uploaded successfully`,
    batch_id: outcome.batchId,
    total,
    accepted,
    rejected: total - accepted,
    files: outcome.files.map(toUploadedFile),
    error: outcome.errorMessage,
    error_code: outcome.errorCode,
  };
}

function toUploadedFile(file: TakenFile): z.infer<typeof uploadedFilesSchema>['files'][number] {
  const { fileName, jobId, storageKey, createdAt, errorMessage, errorCode } = file;
  return {
    file_name: fileName,
    job_id: jobId,
    status: jobId === null ? 'rejected' : 'pending',
    message: errorMessage ?? `File '${fileName}' uploaded successfully`,
    file_path: storageKey,
    // From memory, in which there are no dates.
    created_at: createdAt === null ? null : new Date(createdAt).toISOString(),
    error: errorMessage,
    error_code: errorCode,
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
    max_retries: MOST_RETRIES,
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
