import type { Priority, ProcessingJob } from '#libs/jobs';

/** A directory that is asked to be taken in. */
export interface ImportRequest {
  directory: string;
  /** Of the reading of its files. */
  priority: Priority;
  /** Told of each file how its reading ended. */
  callbackUrl: string | null;
  requestId: string | null;
}

/** What is known of an import once it is accepted. */
export interface AcceptedImport {
  jobId: string;
  /** In its one form, below the tenant's folder. */
  directory: string;
  /** How many files there are at present, counted no further than `MOST_COUNTED`. */
  files: number;
  /** Whether there may be more. */
  more: boolean;
  createdAt: Date;
}

export const MOST_COUNTED = 1000;

/** The background task of an import, with what it has come to. */
export interface FolderImport extends ProcessingJob {
  directory: string;
  /** Null until it is completed, as are the others. */
  imported: number | null;
  failed: number | null;
  /** Files that were taken before, and have not changed since. */
  known: number | null;
}

/** An import for the worker that does it. */
export interface ImportTask {
  id: string;
  ownerId: string;
  directory: string;
  priority: Priority;
  requestId: string | null;
  callbackUrl: string | null;
}
