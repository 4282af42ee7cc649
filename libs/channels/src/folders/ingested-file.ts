/** How it ended with a file of a folder. */
export const FILE_FATES = ['imported', 'failed'] as const;
export type FileFate = (typeof FILE_FATES)[number];

/** What became of a file of a folder; dates in UTC. */
export interface IngestedFile {
  id: string;
  ownerId: string;
  /** Null of a file from a watched folder. */
  importJobId: string | null;
  /** Below the tenant's folder. */
  path: string;
  sizeBytes: number;
  modifiedAt: Date;
  resumeId: string | null;
  /** The background task that reads it. */
  jobId: string | null;
  errorCode: string | null;
  errorMessage: string | null;
  /** Where the original of a watched folder went, below the tenant's folder. */
  movedTo: string | null;
  createdAt: Date;
}

export interface FilesFilter {
  fate?: FileFate | undefined;
  /** The background task of a directory that was taken in. */
  importJobId?: string | undefined;
}

/** What the ledger knows of a file that is found again. */
export interface KnownFile {
  fate: FileFate;
  importId: string | null;
}
