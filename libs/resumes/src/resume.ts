import type { DocumentFormat } from '#libs/documents';
import type { JobStatus, Priority, ProcessingJob } from '#libs/jobs';

/** A file received. */
export interface Resume {
  id: string;
  ownerId: string;
  candidateId: string | null;
  fileName: string;
  format: DocumentFormat;
  sizeBytes: number;
  sha256: Buffer;
  /** Null when the viewer may not have the file. */
  storageKey: string | null;
  source: string;
  createdAt: Date;
}

/** A resume for the program that reads it. */
export type StoredResume = Resume & { storageKey: string };

/** What is known of an upload once it is accepted. */
export interface AcceptedResume {
  id: string;
  jobId: string;
  status: JobStatus;
  fileName: string;
  storageKey: string;
  /** An earlier resume of the same owner with the same content. */
  duplicateOf: string | null;
  createdAt: Date;
}

export interface UploadOptions {
  priority: Priority;
  source: string;
  requestId: string | null;
  /** Told how the reading ended. */
  callbackUrl?: string | null;
  /** What notes in its own table where the file came from. */
  line?: LineWithResume;
}

/** Rows that are written with a resume, in one statement: all or none. */
export interface LineWithResume {
  /** Of the statement; one name, one text. */
  name: string;
  /**
   * Named parts of the statement (`line as (insert …)`), which may read `id` of the new row from `resume`. $1 is the tenant,
   * $3 the owner, $4 the name of the file, $10 the background task; values of their own begin at $17.
   */
  parts: string;
  values: unknown[];
}

/** How far the reading of a resume is, as one viewer may know it. */
export type ReadingStatus = Pick<
  ProcessingJob,
  | 'status'
  | 'progressPercentage'
  | 'currentStep'
  | 'attempts'
  | 'errorCode'
  | 'errorMessage'
  | 'createdAt'
  | 'updatedAt'
> & {
  /** Of the background task; null when it is not for the viewer. */
  id: string | null;
};

/** A background task with the file it is about, as seed 000 shows them. */
export interface ResumeJob extends ProcessingJob {
  storageKey: string;
  fileName: string;
}

/** What was read from a resume. */
export interface ReadingOfResume {
  resumeId: string;
  candidateId: string | null;
  pipelineVersion: string;
  resume: unknown;
  /** False when contact data were left out of `resume`, because the viewer may not see them. */
  withContact: boolean;
  quality: string;
  findings: unknown;
  confidence: unknown;
  pages: number;
  ocr: boolean;
  readMs: number;
  /** Null when no model was asked. */
  model: unknown;
  createdAt: Date;
}
