import type { JobStatus } from '#libs/jobs';

/** Files that were sent together. */
export interface Batch {
  id: string;
  ownerId: string;
  source: string;
  /** How many files came, with those that were refused. */
  total: number;
  rejected: number;
  /** The background tasks of the accepted files. */
  tasks: Record<JobStatus, number>;
  /** 0 to 100, over all files; a file that was refused is done. 100 only when the batch is. */
  progressPercentage: number;
  /** Whether no more files come and none is waiting or being read. */
  done: boolean;
  createdAt: Date;
  /** Null while files are still coming. */
  closedAt: Date | null;
}

export type BatchFileStatus = JobStatus | 'rejected';

/** What became of one file, so far. */
export interface BatchFile {
  fileName: string;
  resumeId: string | null;
  jobId: string | null;
  status: BatchFileStatus;
  progressPercentage: number;
  errorCode: string | null;
  errorMessage: string | null;
}

export interface BatchDetail extends Batch {
  /** In the order in which they came. */
  files: BatchFile[];
}

/** What became of a file when it came. */
export interface TakenFile {
  fileName: string;
  resumeId: string | null;
  jobId: string | null;
  /** Null when it was refused, as is the next. */
  storageKey: string | null;
  createdAt: Date | null;
  /** An earlier resume of the same owner with the same content. */
  duplicateOf: string | null;
  errorCode: string | null;
  errorMessage: string | null;
}
