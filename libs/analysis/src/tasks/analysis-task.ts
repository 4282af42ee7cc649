import type { DocumentFormat } from '#libs/documents';
import type { ProcessingJob } from '#libs/jobs';
import type { AnalysisResult } from '../analysis-result.js';

/** A stored CV with the description that it is to be compared with. */
export interface SubmittedCv {
  id: string;
  fileName: string;
  format: DocumentFormat;
  sha256: Buffer;
  storageKey: string;
  jobDescription: string;
}

/** A background task with what came of it. */
export interface AnalysisTask extends ProcessingJob {
  /** Null until it is completed. */
  result: AnalysisResult | null;
}

/** An analysis that has served its time. */
export interface ExpiredAnalysis {
  tenantId: string;
  processingJobId: string;
  storageKey: string;
}
