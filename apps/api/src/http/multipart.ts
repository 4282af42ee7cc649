import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { DomainError } from '#libs/errors';
import type { ApiRequest } from './api-request.js';

export interface MultipartOptions {
  /** The field that holds the file. */
  fileField: string;
  /** Most bytes of the whole request. */
  mostBytes: number;
}

export interface Multipart<Stored> {
  stored: Stored;
  fields: Record<string, string>;
}

const LIMITS = { files: 1, fields: 20, fieldSize: 10_000, parts: 30, headerPairs: 100 };

/**
 * Reads a multipart request with one file, which is handed on while it streams. The request is always read to its end,
 * since a client that is still sending would not see an early answer.
 *
 * @param store takes the file's name and content; its rejection is the outcome
 * @param discard undoes `store` when the rest of the request is wrong
 * @throws {DomainError} malformed_upload, file_too_large, or what `store` throws
 */
export async function readMultipart<Stored>(
  request: ApiRequest,
  options: MultipartOptions,
  store: (fileName: string, content: Readable) => Promise<Stored>,
  discard: (stored: Stored) => Promise<void>,
): Promise<Multipart<Stored>> {
  if (Number(request.headers['content-length'] ?? 0) > options.mostBytes + 1_000_000) {
    request.resume();
    throw new DomainError('file_too_large', `File too large (max ${Math.floor(options.mostBytes / 1024 / 1024)}MB)`);
  }
  const fields: Record<string, string> = {};
  let storing: Promise<Stored> | undefined;
  let problem: DomainError | undefined;
  const parser = openParser(request);
  parser.on('file', (field, content, info) => {
    if (field !== options.fileField || storing !== undefined) {
      problem ??= malformed(`Unexpected file field "${field}"; send one file as "${options.fileField}".`);
      content.resume();
      return;
    }
    storing = store(info.filename ?? '', content);
    // When the store gives up early, the rest of the file still has to be read.
    storing.catch(() => content.resume());
  });
  parser.on('field', (field, value) => {
    if (!Object.hasOwn(fields, field)) fields[field] = value;
  });
  parser.on('filesLimit', () => (problem ??= malformed('Send one file.')));
  parser.on('fieldsLimit', () => (problem ??= malformed('Too many form fields.')));
  const broken = await finished(request, parser).then(
    () => undefined,
    (error: unknown) => (error instanceof DomainError ? error : malformed('The upload broke off or is not valid.')),
  );
  return settle(storing, broken ?? problem, options.fileField, fields, discard);
}

async function settle<Stored>(
  storing: Promise<Stored> | undefined,
  problem: DomainError | undefined,
  fileField: string,
  fields: Record<string, string>,
  discard: (stored: Stored) => Promise<void>,
): Promise<Multipart<Stored>> {
  if (storing === undefined)
    throw problem ?? malformed(`The file is missing: send it as the form field "${fileField}".`);
  const stored = await storing.catch((error: unknown) => {
    // The broken request is the cause, the failed store its effect.
    throw problem ?? error;
  });
  if (problem === undefined) return { stored, fields };
  await discard(stored);
  throw problem;
}

function openParser(request: ApiRequest): busboy.Busboy {
  try {
    // Browsers and curl send UTF-8 names without saying so (RFC 7578, 4.2).
    return busboy({ headers: request.headers, limits: LIMITS, defParamCharset: 'utf8' });
  } catch (error) {
    request.resume();
    throw malformed('Send the file as multipart/form-data.', error);
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
      const aborted = malformed('The upload was aborted.');
      parser.destroy(aborted);
      reject(aborted);
    });
    request.pipe(parser);
  });
}

function malformed(message: string, cause?: unknown): DomainError {
  return new DomainError('malformed_upload', message, { cause });
}
