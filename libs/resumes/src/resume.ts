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
  storageKey: string;
  source: string;
  createdAt: Date;
}

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
}

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
