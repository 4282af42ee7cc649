import { DomainError } from '#libs/errors';
import type { ApiRequest } from '../../http/api-request.js';

/** Messages that are held at the same time; each may be as large as its limit. */
const MOST_AT_ONCE = 4;

/** Reads whole bodies, few at a time: what is signed can't be judged before its end. */
export class BodyReader {
  #reading = 0;

  constructor(private readonly mostBytes: number) {}

  /** @throws {DomainError} payload_too_large, malformed_upload, or service_unavailable while others are read */
  async with<T>(request: ApiRequest, work: (body: Buffer) => Promise<T>): Promise<T> {
    if (this.#reading >= MOST_AT_ONCE) {
      request.resume();
      throw new DomainError('service_unavailable', 'Too many messages are coming in at this moment. Send it again.');
    }
    this.#reading++;
    try {
      return await work(await this.read(request));
    } finally {
      this.#reading--;
    }
  }

  private async read(request: ApiRequest): Promise<Buffer> {
    if (Number(request.headers['content-length'] ?? 0) > this.mostBytes) throw this.tooLarge(request);
    const chunks: Buffer[] = [];
    let received = 0;
    try {
      for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        received += chunk.length;
        if (received > this.mostBytes) throw this.tooLarge(request);
        chunks.push(chunk);
      }
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw new DomainError('malformed_upload', 'The request broke off.', { cause: error });
    }
    return Buffer.concat(chunks);
  }

  private tooLarge(request: ApiRequest): DomainError {
    request.resume();
    const most = Math.floor(this.mostBytes / 1024 / 1024);
    return new DomainError('payload_too_large', `The request is too large (max ${most} MB).`);
  }
}
