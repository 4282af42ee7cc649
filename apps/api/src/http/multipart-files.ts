import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type busboy from 'busboy';
import { DomainError } from '#libs/errors';
import type { ApiRequest } from './api-request.js';
import { formTooLong, malformedForm, openForm } from './multipart.js';

export interface FilesOptions {
  mostFiles: number;
  /** Most bytes of the whole request. */
  mostBytes: number;
}

export interface IncomingFile {
  name: string;
  content: Readable;
}

export type TakeFile = (file: IncomingFile) => Promise<void>;

const PATIENCE_MS = 5_000;
const LIMITS = { fields: 20, fieldSize: 10_000, headerPairs: 100 };

/**
 * Reads a multipart request with any number of files, handing on one after the other while they stream: no more than a
 * chunk of the request and the buffer of one file are held at any time.
 *
 * @param begin called at the first file, with the fields before it; answers what takes the files
 * @returns what ended the request before its end, when files had been taken by then
 * @throws {DomainError} malformed_upload or payload_too_large when there was no file; and what `begin` or a take throws,
 *   after which no file is taken
 */
export async function readFiles(
  request: ApiRequest,
  options: FilesOptions,
  begin: (fields: Record<string, string>) => Promise<TakeFile>,
): Promise<DomainError | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > options.mostBytes) {
    request.resume();
    throw formTooLong(options.mostBytes);
  }
  const form = new FilesForm(openForm(request, LIMITS), options.mostFiles, begin);
  const stopped = await feed(request, form, options.mostBytes).then(
    () => undefined,
    (error: unknown) => (error instanceof DomainError ? error : malformedForm('The upload broke off or is not valid.')),
  );
  if (stopped !== undefined) {
    form.breakOff(stopped);
    await letPass(request);
  }
  await form.settled();
  if (form.files === 0) throw stopped ?? malformedForm('There is no file in the form.');
  return stopped;
}

/** A client that is still sending may not see an early answer: what it has left to say is let pass, for a while. */
async function letPass(request: ApiRequest): Promise<void> {
  if (request.complete || request.destroyed) return;
  const options = { signal: AbortSignal.timeout(PATIENCE_MS) };
  request.resume();
  await Promise.race([once(request, 'end', options), once(request, 'close', options)]).catch(() => undefined);
}

async function feed(request: ApiRequest, form: FilesForm, mostBytes: number): Promise<void> {
  let received = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received > mostBytes) throw formTooLong(mostBytes);
    await form.write(chunk);
  }
  await form.end();
}

/** The files of a form, taken one after the other. */
class FilesForm {
  files = 0;
  #take: Promise<TakeFile> | undefined;
  #problem: Error | undefined;
  #failure: { error: unknown } | undefined;
  #lastButOne = Promise.resolve();
  #last = Promise.resolve();

  constructor(
    private readonly parser: busboy.Busboy,
    mostFiles: number,
    begin: (fields: Record<string, string>) => Promise<TakeFile>,
  ) {
    const fields: Record<string, string> = {};
    parser.on('error', (error: Error) => (this.#problem ??= error));
    parser.on('field', (name, value) => {
      if (!Object.hasOwn(fields, name)) fields[name] = value;
    });
    parser.on('file', (_field, content, { filename }) => {
      // It may break while it waits for its turn, when nobody listens yet.
      content.on('error', () => undefined);
      if (this.files === mostFiles) {
        this.#problem ??= new DomainError('payload_too_large', `Too many files (max ${mostFiles}).`);
        content.resume();
        return;
      }
      this.files++;
      this.#take ??= begin({ ...fields });
      this.queue(this.#take, { name: filename ?? '', content });
    });
  }

  /** Resolves when the parser can take more, and no file but the latest is waiting. @throws what is wrong with the form */
  async write(chunk: Buffer): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.parser.write(chunk, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    await this.#lastButOne;
    this.check();
  }

  async end(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.parser.once('close', resolve);
      this.parser.once('error', reject);
      this.parser.end();
    });
    this.check();
  }

  /** Ends the file that is still coming with that error. */
  breakOff(problem: DomainError): void {
    this.parser.destroy(problem);
  }

  /** @throws what `begin` or a take threw */
  async settled(): Promise<void> {
    await this.#last;
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  private queue(taking: Promise<TakeFile>, file: IncomingFile): void {
    this.#lastButOne = this.#last;
    this.#last = this.#last
      .then(async () => {
        if (this.#failure === undefined) await (await taking)(file);
      })
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      // Whatever was not read of it must be, or the parser waits for ever.
      .finally(() => file.content.resume());
  }

  private check(): void {
    if (this.#problem !== undefined) throw this.#problem;
    if (this.#failure !== undefined) throw malformedForm('The files could not be taken.');
  }
}
