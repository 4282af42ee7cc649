import type { JobStatus } from '#libs/jobs';

export const SYNC_FREQUENCIES = ['daily', 'weekly', 'manual'] as const;
export type SyncFrequency = (typeof SYNC_FREQUENCIES)[number];

export type ConnectionState = 'connected' | 'revoked';

/** A Google account that a user has connected. */
export interface DriveConnection {
  id: string;
  ownerId: string;
  accountEmail: string;
  /** `revoked`: Google no longer lets us in, until the user connects the account again. */
  state: ConnectionState;
  scopes: string[];
  createdAt: Date;
  updatedAt: Date;
}

/** A folder of Google Drive whose files become resumes of its owner. */
export interface DriveSync {
  id: string;
  ownerId: string;
  connectionId: string;
  accountEmail: string;
  connectionState: ConnectionState;
  folderId: string;
  folderName: string;
  frequency: SyncFrequency;
  includeSubfolders: boolean;
  isActive: boolean;
  /** The background task of the run under way, or else of the last one. */
  taskId: string | null;
  taskStatus: JobStatus | null;
  lastSyncAt: Date | null;
  /** Null when only somebody who asks for it begins a run, and the last one need not be repeated. */
  nextSyncAt: Date | null;
  /** Of the ledger, as the last run left it. */
  filesImported: number;
  filesSkipped: number;
  filesFailed: number;
  /** Of the last run, if it failed as a whole: a code of the error catalogue, and a sentence for people. */
  lastErrorCode: string | null;
  lastError: string | null;
  createdAt: Date;
  updatedAt: Date;
}

export const FILE_OUTCOMES = ['imported', 'skipped', 'failed'] as const;
export type FileOutcome = (typeof FILE_OUTCOMES)[number];

/** What became of one content of a file. */
export interface DriveFileLine {
  id: string;
  driveFileId: string;
  /** Null once its resume was removed. */
  name: string | null;
  mimeType: string;
  outcome: FileOutcome;
  /** Why it did not become a resume. */
  reasonCode: string | null;
  reason: string | null;
  /** Whether the next run looks at it again. */
  willRetry: boolean;
  resumeId: string | null;
  seenAt: Date;
}
