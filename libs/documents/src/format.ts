import { DocumentError } from './document-error.js';
import { DEFAULT_LIMITS } from './document-limits.js';
import type { DocumentFormat } from './document.js';
import { type FileKind, identify } from './file-signatures.js';
import { utf16Of } from './text-encoding.js';
import { listArchive } from './word/archive.js';
import { CompoundFile } from './word/compound-file.js';

const FORMAT_OF_EXTENSION: ReadonlyMap<string, DocumentFormat> = new Map([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['doc', 'doc'],
  ['txt', 'txt'],
  ['png', 'png'],
  ['jpg', 'jpg'],
  ['jpeg', 'jpg'],
  ['tif', 'tiff'],
  ['tiff', 'tiff'],
]);

/** Extensions a file may have, in lower case and without the dot. */
export const ACCEPTED_EXTENSIONS: readonly string[] = [...FORMAT_OF_EXTENSION.keys()];

const KIND_OF_FORMAT: Readonly<Record<DocumentFormat, FileKind | undefined>> = {
  pdf: 'pdf',
  docx: 'zip',
  doc: 'ole',
  txt: undefined,
  png: 'png',
  jpg: 'jpg',
  tiff: 'tiff',
};
const NAME_OF_FORMAT: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  doc: 'a Word document',
  txt: 'a plain text',
  png: 'a PNG picture',
  jpg: 'a JPG picture',
  tiff: 'a TIFF picture',
};

/** Names in an archive that tell which program's files it holds. */
const ARCHIVE_CONTENTS: readonly { sign: RegExp; description: string }[] = [
  { sign: /^xl\//u, description: 'an Excel workbook' },
  { sign: /^ppt\//u, description: 'a PowerPoint presentation' },
  { sign: /^mimetype$/u, description: 'an OpenDocument file' },
];
const WORD_DOCUMENT_PART = /(?:^|[/\\])document\d*\.xml$/iu;
/** Streams that tell what an OLE file is. */
const WORD_STREAM = 'WordDocument';
const ENCRYPTION_STREAM = 'EncryptedPackage';

const TEXT_SAMPLE = 256 * 1024;
/** Shares of a text's bytes beyond which it is no text. */
const MAX_ZERO_SHARE = 0.01;
const MAX_CONTROL_SHARE = 0.05;

/** The extension in lower case without its dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/u.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

function declaredFormat(fileName: string): DocumentFormat {
  const extension = extensionOf(fileName);
  const format = FORMAT_OF_EXTENSION.get(extension);
  if (format) return format;
  const subject = extension === '' ? 'Files without an extension' : `Files of type .${extension.slice(0, 12)}`;
  throw new DocumentError(
    'unsupported_file_type',
    `${subject} are not accepted. Send a PDF, DOCX, DOC, TXT, PNG, JPG or TIFF file.`,
  );
}

function mismatch(format: DocumentFormat, fileName: string, description?: string): DocumentError {
  const found = description ?? `not ${NAME_OF_FORMAT[format]}`;
  return new DocumentError('file_type_mismatch', `The file is named .${extensionOf(fileName)} but is ${found}.`);
}

function encrypted(): DocumentError {
  return new DocumentError('encrypted_file', 'The Word file is protected by a password. Send a copy without one.');
}

function isBinary(bytes: Uint8Array): boolean {
  if (utf16Of(bytes)) return false;
  const sample = bytes.subarray(0, TEXT_SAMPLE);
  let [zeros, controls] = [0, 0];
  for (const byte of sample) {
    if (byte === 0) zeros++;
    else if (byte < 0x07 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  return zeros > sample.length * MAX_ZERO_SHARE || zeros + controls > sample.length * MAX_CONTROL_SHARE;
}

function judgeHead(head: Buffer, fileName: string): DocumentFormat {
  const format = declaredFormat(fileName);
  if (head.length === 0) throw new DocumentError('empty_file', 'The file is empty.');
  const found = identify(head);
  if (format === 'txt') {
    if (found || isBinary(head)) throw mismatch(format, fileName, found?.description);
    return format;
  }
  // A DOCX with a password is an OLE file; whether this is one stands further on in the file.
  if (format === 'docx' && found?.kind === 'ole') return format;
  if (found?.kind !== KIND_OF_FORMAT[format]) throw mismatch(format, fileName, found?.description);
  return format;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checkOle(bytes: Buffer, format: 'docx' | 'doc', fileName: string): void {
  const file = new CompoundFile(bytes);
  if (file.has(ENCRYPTION_STREAM)) throw encrypted();
  if (!file.has(WORD_STREAM)) throw mismatch(format, fileName);
  if (format === 'docx') throw mismatch(format, fileName, 'an older Word document (.doc)');
}

async function checkArchive(bytes: Buffer, fileName: string): Promise<void> {
  const names = await listArchive(bytes, DEFAULT_LIMITS.archiveEntries);
  if (names.includes('[Content_Types].xml') && names.some((name) => WORD_DOCUMENT_PART.test(name))) return;
  const contents = ARCHIVE_CONTENTS.find(({ sign }) => names.some((name) => sign.test(name)));
  throw mismatch('docx', fileName, contents?.description ?? 'a ZIP archive');
}

/**
 * The format of a file, judged by its name and its first bytes alone (4 KB do). Refuses what is plainly not what it is
 * named; `detectFormat` on the whole file sees more.
 */
export function detectFormatFromHead(head: Uint8Array, fileName: string): Promise<DocumentFormat> {
  return new Promise((resolve) => {
    resolve(judgeHead(asBuffer(head), fileName));
  });
}

/** The format of a file whose extension, first bytes and structure agree; a DocumentError when they don't. */
export async function detectFormat(bytes: Uint8Array, fileName: string): Promise<DocumentFormat> {
  const file = asBuffer(bytes);
  const format = judgeHead(file, fileName);
  if (format === 'doc' || (format === 'docx' && identify(file)?.kind === 'ole')) checkOle(file, format, fileName);
  else if (format === 'docx') await checkArchive(file, fileName);
  return format;
}
