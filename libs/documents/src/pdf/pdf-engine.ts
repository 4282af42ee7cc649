import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DocumentError } from '../document-error.js';

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const libraryFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Stands in for a browser's fonts. Without them pdfjs draws every glyph as an outline, a quarter of the time of reading
 * a page, and nobody here looks at outlines.
 */
class UnusedFontFace {
  readonly loaded = Promise.resolve(this);
}
const unusedFontSet = { fonts: { add: () => undefined, delete: () => undefined } };

let library: Promise<PdfLibrary> | undefined;

async function loadLibrary(): Promise<PdfLibrary> {
  // On V8 before 12.2 the library's polyfills replace push for the whole process, over a corner of its standard (a
  // read-only length), with one so slow that reading a page takes a third longer.
  const nativePush = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const loaded = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Registers the parser in this thread; the caller's process is the one to be killed when a file takes too long.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  if (nativePush) Object.defineProperty(Array.prototype, 'push', nativePush);
  if (!('FontFace' in globalThis)) Object.assign(globalThis, { FontFace: UnusedFontFace });
  return loaded;
}

function toDocumentError(cause: unknown): DocumentError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') {
    return new DocumentError('encrypted_file', 'The PDF is protected by a password. Send a copy without one.', {
      cause,
    });
  }
  return new DocumentError('corrupt_file', 'The PDF is damaged and could not be opened.', { cause });
}

export interface OpenPdf {
  document: PDFDocumentProxy;
  /** Numbers of the drawing operators, by name. */
  operators: PdfLibrary['OPS'];
  close: () => Promise<void>;
}

/**
 * Opens a PDF for its text only: no script runs, nothing is fetched, no picture is decoded. Fonts that the file leaves out
 * are left out too: the widths of the standard ones are known without, and loading them takes longer than a page.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  library ??= loadLibrary();
  const { getDocument, OPS: operators } = await library;
  const task: PDFDocumentLoadingTask = getDocument({
    // pdfjs takes the buffer for itself, so it gets a copy.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: false,
    ownerDocument: unusedFontSet,
    cMapUrl: join(libraryFolder, 'cmaps/'),
    cMapPacked: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  const close = () => task.destroy();
  try {
    return { document: await task.promise, operators, close };
  } catch (error) {
    await close();
    throw toDocumentError(error);
  }
}
