import type { DocumentFormat } from '#libs/documents';
import type { ProcessingJob } from '#libs/jobs';
import type { Parsed } from './parsed-content.js';

/** A file that is parsed in the background. */
export interface StatelessParse {
  id: string;
  fileName: string;
  format: DocumentFormat;
  sha256: Buffer;
  storageKey: string;
  /** The web page that sent it. */
  origin: string | null;
  fresh: boolean;
}

/** A background task with what it was asked for and what came of it. */
export interface ParsingJob extends ProcessingJob {
  ownerId: string;
  origin: string | null;
  /** Null until it is completed. */
  parsed: Parsed | null;
}

/** A file that has served its time. */
export interface ExpiredParse {
  tenantId: string;
  processingJobId: string;
  storageKey: string;
}
