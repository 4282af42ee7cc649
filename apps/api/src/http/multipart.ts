import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { DomainError } from '#libs/errors';
import type { ApiRequest } from './api-request.js';

export interface FormOptions {
  /** The field that holds the file. */
  fileField: string;
  /** Most bytes of the whole request. */
  mostBytes: number;
  /** Most bytes of a field that is no file. */
  mostFieldBytes?: number;
  /** Whether a form without a file may come as `application/x-www-form-urlencoded`. */
  urlencoded?: boolean;
}

export interface Form<Stored> {
  /** Undefined when the form has no file. */
  stored: Stored | undefined;
  fields: Record<string, string>;
}

export interface Multipart<Stored> extends Form<Stored> {
  stored: Stored;
}

const LIMITS = { files: 1, fields: 20, fieldSize: 10_000, parts: 30, headerPairs: 100 };
/** Room for what stands around the file in a form. */
const FORM_BYTES = 1_000_000;

/**
 * Reads a multipart request with one file, which is handed on while it streams.
 *
 * @throws {DomainError} what `readForm` throws, and malformed_upload when there is no file
 */
export async function readMultipart<Stored>(
  request: ApiRequest,
  options: FormOptions,
  store: (fileName: string, content: Readable) => Promise<Stored>,
  discard: (stored: Stored) => Promise<void>,
): Promise<Multipart<Stored>> {
  const { stored, fields } = await readForm(request, options, store, discard);
  if (stored === undefined) throw missingFile(options.fileField);
  return { stored, fields };
}

export function missingFile(field: string): DomainError {
  return malformedForm(`The file is missing: send it as the form field "${field}".`);
}

/**
 * Reads a multipart request with at most one file, which is handed on while it streams. The request is always read to its
 * end, since a client that is still sending would not see an early answer.
 *
 * @param store takes the file's name and content; its rejection is the outcome
 * @param discard undoes `store` when the rest of the request is wrong
 * @throws {DomainError} malformed_upload, file_too_large, or what `store` throws
 */
export async function readForm<Stored>(
  request: ApiRequest,
  options: FormOptions,
  store: (fileName: string, content: Readable) => Promise<Stored>,
  discard: (stored: Stored) => Promise<void>,
): Promise<Form<Stored>> {
  const { fileField, mostBytes } = options;
  if (Number(request.headers['content-length'] ?? 0) > mostBytes + FORM_BYTES) {
    request.resume();
    throw tooLarge(mostBytes);
  }
  const fields: Record<string, string> = {};
  let storing: Promise<Stored> | undefined;
  let problem: DomainError | undefined;
  // One more than allowed: busboy takes a field that fills its room for one that was cut.
  const fieldSize = options.mostFieldBytes === undefined ? LIMITS.fieldSize : options.mostFieldBytes + 1;
  const parser = openForm(request, { ...LIMITS, fieldSize }, options.urlencoded);
  parser.on('file', (field, content, info) => {
    if (field !== fileField || storing !== undefined) {
      problem ??= malformedForm(`Unexpected file field "${field}"; send one file as "${fileField}".`);
      content.resume();
      return;
    }
    storing = store(info.filename ?? '', content);
    // When the store gives up early, the rest of the file still has to be read.
    storing.catch(() => content.resume());
  });
  let left = (options.mostFieldBytes ?? 0) + LIMITS.fields * LIMITS.fieldSize;
  parser.on('field', (field, value, info) => {
    left -= value.length;
    if (info.valueTruncated || left < 0) {
      problem ??=
        options.mostFieldBytes === undefined ? malformedForm('A form field is too long.') : tooLarge(mostBytes);
    } else if (!Object.hasOwn(fields, field)) {
      fields[field] = value;
    }
  });
  parser.on('filesLimit', () => (problem ??= malformedForm('Send one file.')));
  parser.on('fieldsLimit', () => (problem ??= malformedForm('Too many form fields.')));
  const broken = await finished(request, parser).then(
    () => undefined,
    (error: unknown) => (error instanceof DomainError ? error : malformedForm('The upload broke off or is not valid.')),
  );
  return { stored: await settle(storing, broken ?? problem, discard), fields };
}

async function settle<Stored>(
  storing: Promise<Stored> | undefined,
  problem: DomainError | undefined,
  discard: (stored: Stored) => Promise<void>,
): Promise<Stored | undefined> {
  const stored = await storing?.catch((error: unknown) => {
    // The broken request is the cause, the failed store its effect.
    throw problem ?? error;
  });
  if (problem === undefined) return stored;
  if (stored !== undefined) await discard(stored);
  throw problem;
}

/** A parser for the request's form. @throws {DomainError} malformed_upload when it is none */
export function openForm(request: ApiRequest, limits: busboy.Limits, urlencoded = false): busboy.Busboy {
  try {
    // busboy takes both; those of the other kind have no files.
    const wanted = urlencoded
      ? /^(multipart\/form-data|application\/x-www-form-urlencoded)/i
      : /^multipart\/form-data/i;
    if (!wanted.test(request.headers['content-type'] ?? '')) throw new Error('Not such a form.');
    // Browsers and curl send UTF-8 names without saying so (RFC 7578, 4.2).
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch (error) {
    request.resume();
    throw malformedForm('Send the file as multipart/form-data.', error);
  }
}

/** Resolves when the parser has seen the whole request; rejects when the client goes away or sends nonsense. */
function finished(request: ApiRequest, parser: busboy.Busboy): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('close', resolve);
    parser.once('error', (error: Error) => {
      request.unpipe(parser);
      request.resume();
      reject(error);
    });
    request.once('close', () => {
      if (request.complete) return;
      const aborted = malformedForm('The upload was aborted.');
      parser.destroy(aborted);
      reject(aborted);
    });
    request.pipe(parser);
  });
}

export function malformedForm(message: string, cause?: unknown): DomainError {
  return new DomainError('malformed_upload', message, { cause });
}

function tooLarge(mostBytes: number): DomainError {
  return new DomainError('file_too_large', `File too large (max ${Math.floor(mostBytes / 1024 / 1024)}MB)`);
}

export function formTooLong(mostBytes: number): DomainError {
  return new DomainError(
    'payload_too_large',
    `The upload is too large (max ${Math.floor(mostBytes / 1024 / 1024)} MB).`,
  );
}
