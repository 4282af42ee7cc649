import {
  detectFormat,
  extractDocument,
  type DocumentFormat,
  type ExtractProgress,
  type PageRecogniser,
} from '#libs/documents';
import { parseResume, type ParsedResume, type PartialDate } from '#libs/resume-parser';

/** The part that a language model had in a result. */
export interface ModelUse {
  name: string;
  /** True when the model was asked in vain: the result is that of the rules. */
  degraded: boolean;
  /** Why it was in vain. */
  reason: string | null;
  tokens: { input: number; output: number; total: number };
  /** US dollars; null when the prices or the tokens are not known. */
  costUsd: number | null;
}

export interface ReadResume {
  format: DocumentFormat;
  /** Pages in the file; formats without pages count as one. */
  pages: number;
  /** True when text of at least one page comes from optical character recognition. */
  ocr: boolean;
  parsed: ParsedResume;
  /** Milliseconds that reading took. */
  ms: number;
  /** Null when no model was asked. */
  model: ModelUse | null;
}

export interface ReadHooks {
  /** Null leaves scans without text. */
  recognise: PageRecogniser | null;
  onProgress?: (progress: ExtractProgress) => void;
  /** The day up to which positions count that go on; the current one by default. */
  today?: PartialDate;
}

/** Reads one file in this process. Bytes from outside belong in a child process: see `ResumeReader`. */
export async function readResume(bytes: Uint8Array, fileName: string, hooks: ReadHooks): Promise<ReadResume> {
  const started = performance.now();
  const format = await detectFormat(bytes, fileName);
  const document = await extractDocument(bytes, format, hooks);
  const parsed = parseResume(document, { today: hooks.today ?? new Date().toISOString().slice(0, 10) });
  return {
    format,
    pages: document.pageCount,
    ocr: document.pages.some((page) => page.ocr),
    parsed,
    ms: Math.round(performance.now() - started),
    model: null,
  };
}
