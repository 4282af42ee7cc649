import { z } from 'zod';
import { JOB_STATUSES } from '#libs/jobs';
import type { Batch, BatchDetail } from '#libs/resumes';
import type { BulkOutcome } from './bulk-uploads.js';

const count = z.number().int();

const error = z.string().nullable();

export const bulkOutcomeSchema = z.object({
  batch_id: z.uuid(),
  total: count,
  accepted: count,
  rejected: count,
  files: z
    .array(
      z.object({
        file_name: z.string(),
        id: z.uuid().nullable().describe('The resume; null when the file was rejected.'),
        job_id: z.uuid().nullable(),
        duplicate_of: z.uuid().nullable().describe('An earlier resume of yours with the same content.'),
        error,
        error_code: error,
      }),
    )
    .describe('In the order in which they were sent.'),
  error: error.describe('Why the request was not read to its end: files behind that place were not taken.'),
  error_code: error,
});

export const batchSchema = z.object({
  id: z.uuid(),
  owner_id: z.uuid(),
  source: z.string(),
  total: count,
  accepted: count,
  rejected: count,
  counts: z.object(
    Object.fromEntries(JOB_STATUSES.map((status) => [status, count])) as Record<
      (typeof JOB_STATUSES)[number],
      typeof count
    >,
  ),
  progress_percentage: count.describe('Of the whole; a rejected file counts as done.'),
  done: z.boolean().describe('No more files come, and none waits or is being read.'),
  created_at: z.iso.datetime(),
  closed_at: z.iso.datetime().nullable().describe('Null while files are still coming.'),
});

export const batchDetailSchema = batchSchema.extend({
  files: z.array(
    z.object({
      file_name: z.string(),
      id: z.uuid().nullable(),
      job_id: z.uuid().nullable(),
      status: z.enum([...JOB_STATUSES, 'rejected']),
      progress_percentage: count,
      error,
      error_code: error,
    }),
  ),
});

export function toBulkOutcome(outcome: BulkOutcome): z.infer<typeof bulkOutcomeSchema> {
  const rejected = outcome.files.filter(({ resumeId }) => resumeId === null).length;
  return {
    batch_id: outcome.batchId,
    total: outcome.files.length,
    accepted: outcome.files.length - rejected,
    rejected,
    files: outcome.files.map((file) => ({
      file_name: file.fileName,
      id: file.resumeId,
      job_id: file.jobId,
      duplicate_of: file.duplicateOf,
      error: file.errorMessage,
      error_code: file.errorCode,
    })),
    error: outcome.errorMessage,
    error_code: outcome.errorCode,
  };
}

export function toBatch(batch: Batch): z.infer<typeof batchSchema> {
  return {
    id: batch.id,
    owner_id: batch.ownerId,
    source: batch.source,
    total: batch.total,
    accepted: batch.total - batch.rejected,
    rejected: batch.rejected,
    counts: batch.tasks,
    progress_percentage: batch.progressPercentage,
    done: batch.done,
    created_at: batch.createdAt.toISOString(),
    closed_at: batch.closedAt?.toISOString() ?? null,
  };
}

export function toBatchDetail(batch: BatchDetail): z.infer<typeof batchDetailSchema> {
  return {
    ...toBatch(batch),
    files: batch.files.map((file) => ({
      file_name: file.fileName,
      id: file.resumeId,
      job_id: file.jobId,
      status: file.status,
      progress_percentage: file.progressPercentage,
      error: file.errorMessage,
      error_code: file.errorCode,
    })),
  };
}
