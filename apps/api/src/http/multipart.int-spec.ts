import { createServer, request as httpRequest, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { DomainError } from '#libs/errors';
import type { ApiRequest } from './api-request.js';
import { readMultipart, type Multipart } from './multipart.js';

const MOST_BYTES = 1024 * 1024;
const BOUNDARY = 'the-boundary';

type Outcome = Multipart<string> | DomainError;

describe('readMultipart', () => {
  let server: Server;
  let store: jest.Mock<Promise<string>, [string, Readable]>;
  let discard: jest.Mock<Promise<void>, [string]>;
  let outcomes: Promise<Outcome>[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const read = readMultipart(
        request as ApiRequest,
        { fileField: 'file', mostBytes: MOST_BYTES },
        (name, content) => store(name, content),
        (stored) => discard(stored),
      );
      const outcome = read.catch((error: unknown) => error as DomainError);
      outcomes.push(outcome);
      void outcome.then(() => response.end());
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });

  beforeEach(() => {
    outcomes = [];
    store = jest.fn<Promise<string>, [string, Readable]>(async (name, content) => `${name}: ${await text(content)}`);
    discard = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const part = (disposition: string, content: string): string =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
  const file = (content = 'Ada Byron', name = 'cv.txt', field = 'file'): string =>
    part(`name="${field}"; filename="${name}"`, content);
  const field = (name: string, value: string): string => part(`name="${name}"`, value);
  const END = `--${BOUNDARY}--\r\n`;

  function port(): number {
    return (server.address() as AddressInfo).port;
  }

  /** Sends a whole request and answers what became of it. */
  async function send(
    body: string | Buffer,
    contentType = `multipart/form-data; boundary=${BOUNDARY}`,
  ): Promise<Outcome> {
    await new Promise<void>((resolve, reject) => {
      const headers = { 'content-type': contentType, 'content-length': Buffer.byteLength(body) };
      const request = httpRequest({ port: port(), method: 'POST', headers }, (response) => {
        response.resume().once('end', resolve);
      });
      request.once('error', reject);
      request.end(body);
    });
    return outcomes[0] as Promise<Outcome>;
  }

  /** Sends the beginning of a request, waits until its file is being stored, and goes away. */
  async function breakOff(beginning: string): Promise<Outcome> {
    const storing = new Promise<void>((resolve) => {
      const real = store.getMockImplementation();
      store.mockImplementation((name, content) => {
        resolve();
        return real?.(name, content) ?? Promise.reject(new Error('no store'));
      });
    });
    const socket = connect(port(), '127.0.0.1');
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\n\r\n${beginning}`,
    );
    await storing;
    socket.destroy();
    return outcomes[0] as Promise<Outcome>;
  }

  const malformed = (message: RegExp): object => ({
    ...{ code: 'malformed_upload', message: expect.stringMatching(message) },
  });

  it('hands on the file while it streams, and answers the fields', async () => {
    expect(await send(field('priority', 'high') + file() + field('note', 'x') + END)).toEqual({
      stored: 'cv.txt: Ada Byron',
      fields: { priority: 'high', note: 'x' },
    });
    expect(discard).not.toHaveBeenCalled();
  });

  it('takes names in UTF-8, as browsers send them', async () => {
    expect(await send(file('x', 'Lebenslauf Müller 履歴書.txt') + END)).toMatchObject({
      stored: 'Lebenslauf Müller 履歴書.txt: x',
    });
  });

  it('believes the first of two fields of one name', async () => {
    expect(await send(field('priority', 'low') + field('priority', 'high') + file() + END)).toMatchObject({
      fields: { priority: 'low' },
    });
  });

  it('is not led astray by a field named like a part of every object', async () => {
    const outcome = await send(field('__proto__', 'x') + field('constructor', 'y') + file() + END);
    expect(Object.getPrototypeOf((outcome as Multipart<string>).fields)).toBe(Object.prototype);
  });

  it.each([
    ['no file', field('priority', 'high') + END, /The file is missing: send it as the form field "file"/],
    ['the file under another name', file('x', 'cv.txt', 'resume') + END, /Unexpected file field "resume"/],
    ['nothing at all', END, /The file is missing/],
  ])('refuses a request with %s', async (_what, body, message) => {
    expect(await send(body)).toMatchObject(malformed(message));
    expect(store).not.toHaveBeenCalled();
  });

  it('refuses two files, and undoes what became of the first', async () => {
    expect(await send(file('one') + file('two') + END)).toMatchObject(malformed(/Send one file/));
    expect(discard.mock.calls).toEqual([['cv.txt: one']]);
  });

  it('refuses a flood of fields, and undoes what became of the file', async () => {
    const flood = Array.from({ length: 30 }, (_, i) => field(`field-${i}`, 'x')).join('');
    expect(await send(file() + flood + END)).toMatchObject({ code: 'malformed_upload' });
    expect(discard).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['application/json', '{}'],
    ['application/x-www-form-urlencoded', 'file=x'],
    ['multipart/form-data', 'no boundary'],
    ['text/plain', 'hello'],
    ['', 'nothing'],
  ])('refuses the content type %j', async (contentType, body) => {
    expect(await send(body, contentType)).toMatchObject(malformed(/multipart\/form-data/));
  });

  it('refuses a field that is too long, and undoes what became of the file', async () => {
    expect(await send(file() + field('priority', 'x'.repeat(10_001)) + END)).toMatchObject(malformed(/too long/));
    expect(discard).toHaveBeenCalledTimes(1);
  });

  it('refuses a request that ends in the middle, and undoes what became of the file', async () => {
    expect(await send(file('whole') + field('priority', 'high'))).toMatchObject({ code: 'malformed_upload' });
    expect(discard.mock.calls).toEqual([['cv.txt: whole']]);
  });

  it('refuses a file that ends in the middle', async () => {
    store.mockImplementation(async (_name, content) => text(content));
    const body = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="cv.txt"\r\n\r\nhalf`;
    expect(await send(body)).toMatchObject({ code: 'malformed_upload' });
    expect(discard).not.toHaveBeenCalled();
  });

  it('breaks the stream of a file whose client goes away, so that nothing of it is kept', async () => {
    const streams: Promise<unknown>[] = [];
    store.mockImplementation((_name, content) => {
      const stored = text(content);
      streams.push(stored.catch((error: unknown) => error));
      return stored;
    });
    const head = 'Content-Disposition: form-data; name="file"; filename="cv.txt"';
    const outcome = await breakOff(`--${BOUNDARY}\r\n${head}\r\n\r\nhalf of the file`);
    expect(outcome).toMatchObject({ code: 'malformed_upload' });
    expect(await streams[0]).toBeInstanceOf(Error);
    expect(discard).not.toHaveBeenCalled();
  });

  it('reads the request to its end when the file is refused, and answers why', async () => {
    const refused = new DomainError('file_type_mismatch', 'The file is something else.');
    store.mockRejectedValue(refused);
    expect(await send(file('x'.repeat(MOST_BYTES)) + END)).toBe(refused);
  });

  it('refuses a request that says it is too large without looking at it', async () => {
    const outcome = await send(Buffer.alloc(MOST_BYTES + 1_000_001));
    expect(outcome).toMatchObject({ code: 'file_too_large', message: 'File too large (max 1MB)' });
    expect(store).not.toHaveBeenCalled();
  });
});
