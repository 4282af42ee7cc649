import { z } from 'zod';
import {
  FILE_FATES,
  type AcceptedImport,
  type FolderImport,
  type FolderWatch,
  type IngestedFile,
} from '#libs/channels';
import { JOB_STATUSES, PRIORITIES } from '#libs/jobs';
import { pageQuery } from '../../http/paging.js';
import { callbackUrlSchema } from '../resumes/upload-options.js';
import type { jobSchema } from './ingestion.schemas.js';
import { MOST_RETRIES } from './ingestion.schemas.js';

const directory = z.string().min(1).max(1000).meta({ example: 'inbox/spring' });
const belowFolder = "Below the tenant's folder.";

export const importFolderSchema = z.strictObject({
  directory: directory.describe("Below the tenant's folder in INGEST_ROOT; `.` is that folder itself."),
  priority: z.enum(PRIORITIES).default('low'),
  callback_url: callbackUrlSchema.optional().describe('Told of each file, by a signed webhook, how its reading ended.'),
});

export const acceptedImportSchema = z.object({
  job_id: z.uuid(),
  status: z.enum(JOB_STATUSES),
  message: z.string(),
  file_path: z.string().describe(belowFolder),
  files: z.number().int().describe('What lies there now, counted up to 1000.'),
  more_files: z.boolean().describe('Whether there may be more.'),
  created_at: z.iso.datetime(),
});

export const filesQuerySchema = z.strictObject({
  ...pageQuery,
  status: z.enum(FILE_FATES).optional(),
  job_id: z.uuid().optional().describe('The job of a directory that was taken in.'),
});

export const ingestedFileSchema = z.object({
  id: z.uuid(),
  owner_id: z.uuid(),
  path: z.string().describe(belowFolder),
  size_bytes: z.number().int(),
  modified_at: z.iso.datetime(),
  status: z.enum(FILE_FATES),
  resume_id: z.uuid().nullable(),
  job_id: z.uuid().nullable().describe('The job that reads it.'),
  import_job_id: z.uuid().nullable().describe('The job of its directory; null of a file from a watched folder.'),
  error: z.string().nullable(),
  error_code: z.string().nullable(),
  moved_to: z.string().nullable().describe('Where the original of a watched folder is now.'),
  created_at: z.iso.datetime(),
});

export const createWatchSchema = z.strictObject({
  directory: directory.default('.'),
  owner_id: z.uuid().describe('Whose resumes the files become: an admin or recruiter.'),
});

export const watchSchema = z.object({
  id: z.uuid(),
  directory: z.string(),
  owner_id: z.uuid(),
  active: z.boolean().describe('Whether folders are watched here at all (INGEST_WATCH).'),
  looked_at: z.iso.datetime().nullable(),
  problem: z.string().nullable().describe('Why the last look did not come to its end.'),
  created_at: z.iso.datetime(),
});

export function toAcceptedImport(accepted: AcceptedImport): z.infer<typeof acceptedImportSchema> {
  const { jobId, directory: path, files, more, createdAt } = accepted;
  return {
    job_id: jobId,
    status: 'pending',
    message: `Directory '${path}' accepted: ${more ? 'at least ' : ''}${files} files`,
    file_path: path,
    files,
    more_files: more,
    created_at: createdAt.toISOString(),
  };
}

/** An import in the shape of a job about a file. */
export function toImportJob(job: FolderImport): z.infer<typeof jobSchema> {
  return {
    job_id: job.id,
    status: job.status,
    file_path: job.directory,
    file_name: job.directory,
    resume_id: null,
    progress_percentage: job.progressPercentage,
    current_step: job.currentStep,
    retries: Math.max(0, job.attempts - 1),
    max_retries: MOST_RETRIES,
    created_at: job.createdAt.toISOString(),
    updated_at: job.updatedAt.toISOString(),
    error_message: job.errorMessage,
    error_code: job.errorCode,
    result:
      job.imported === null
        ? null
        : {
            documents_loaded: job.imported,
            resume_id: null,
            documents_failed: job.failed ?? 0,
            documents_known: job.known ?? 0,
          },
  };
}

export function toIngestedFile(file: IngestedFile): z.infer<typeof ingestedFileSchema> {
  return {
    id: file.id,
    owner_id: file.ownerId,
    path: file.path,
    size_bytes: file.sizeBytes,
    modified_at: file.modifiedAt.toISOString(),
    status: file.resumeId === null ? 'failed' : 'imported',
    resume_id: file.resumeId,
    job_id: file.jobId,
    import_job_id: file.importJobId,
    error: file.errorMessage,
    error_code: file.errorCode,
    moved_to: file.movedTo,
    created_at: file.createdAt.toISOString(),
  };
}

export function toWatch(watch: FolderWatch, active: boolean): z.infer<typeof watchSchema> {
  return {
    id: watch.id,
    directory: watch.directory,
    owner_id: watch.ownerId,
    active,
    looked_at: watch.lookedAt?.toISOString() ?? null,
    problem: watch.problem,
    created_at: watch.createdAt.toISOString(),
  };
}
