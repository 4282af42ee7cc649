import { DocumentError } from './document-error.js';
import { DEFAULT_LIMITS, type DocumentLimits } from './document-limits.js';
import type { DocumentFormat, PositionedDocument, TextRun } from './document.js';
import type { ExtractOptions } from './extract-options.js';
import { RecognitionError } from './ocr/page-recogniser.js';

/** Errors by which libraries and the runtime say that there was too much of something. */
const TOO_MUCH = /call stack|array length|string longer|string length|allocation failed|out of memory|larger than/iu;

function toDocumentError(cause: unknown): DocumentError {
  const tooMuch = cause instanceof Error && TOO_MUCH.test(cause.message);
  return tooMuch
    ? new DocumentError('file_too_complex', 'The file is too complex to be read.', { cause })
    : new DocumentError('corrupt_file', 'The file is damaged and could not be read.', { cause });
}

/** Each reader is loaded when the first file of its kind comes, so that a process pays only for what it reads. */
async function extract(
  bytes: Uint8Array,
  format: DocumentFormat,
  limits: DocumentLimits,
  options: ExtractOptions,
): Promise<PositionedDocument> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf/pdf.js')).extractPdf(bytes, limits, options);
    case 'docx':
      return (await import('./word/docx.js')).extractDocx(bytes, limits);
    case 'doc':
      return (await import('./word/doc.js')).extractDoc(bytes, limits);
    case 'txt':
      return (await import('./text.js')).extractText(bytes, limits);
    case 'png':
    case 'jpg':
    case 'tiff':
      return (await import('./image/image.js')).extractImage(bytes, format, limits, options);
  }
}

/** Nobody writes longer lines; whoever reads on would look at each from end to end for every pattern. */
const LONGEST_RUN = 4_000;
/** Up to the last space that fits, or right through a word that has none. */
const PIECE = /.{1,4000}(?=\s|$)|.{4000}/gsu;

function cut(run: TextRun): TextRun[] {
  if (run.text.length <= LONGEST_RUN) return [run];
  const pieces = run.text.match(PIECE) ?? [];
  return pieces.map((text, index) => ({ ...run, text: text.trim(), y: run.y + index * run.height }));
}

function withoutEndlessRuns(document: PositionedDocument): PositionedDocument {
  if (!document.pages.some((page) => page.runs.some((run) => run.text.length > LONGEST_RUN))) return document;
  return { ...document, pages: document.pages.map((page) => ({ ...page, runs: page.runs.flatMap(cut) })) };
}

/**
 * Reads the text of a file whose format has been detected. Whatever is wrong with the file is a DocumentError; a failure
 * of the recogniser, which says nothing about the file, is a RecognitionError.
 */
export async function extractDocument(
  bytes: Uint8Array,
  format: DocumentFormat,
  options: ExtractOptions,
): Promise<PositionedDocument> {
  try {
    return withoutEndlessRuns(await extract(bytes, format, { ...DEFAULT_LIMITS, ...options.limits }, options));
  } catch (error) {
    if (error instanceof DocumentError || error instanceof RecognitionError) throw error;
    throw toDocumentError(error);
  }
}
