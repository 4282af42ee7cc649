import type { DocumentLimits } from './document-limits.js';
import type { PageRecogniser } from './ocr/page-recogniser.js';

export interface ExtractProgress {
  step: 'text' | 'ocr';
  /** From 1. */
  page: number;
  pages: number;
}

export interface ExtractOptions {
  /** Null leaves scans without text. */
  recognise: PageRecogniser | null;
  limits?: Partial<DocumentLimits>;
  onProgress?: (progress: ExtractProgress) => void;
}
