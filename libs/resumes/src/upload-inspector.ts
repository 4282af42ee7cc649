import { createHash, type Hash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { detectFormatFromHead, DocumentError, type DocumentFormat } from '#libs/documents';
import { DomainError } from '#libs/errors';

const HEAD_BYTES = 4100;

/**
 * Hashes, measures and judges a file while it streams past, so that it is never held in memory and a wrong one is refused
 * at its first bytes.
 */
export class UploadInspector extends Transform {
  readonly #hash: Hash = createHash('sha256');
  readonly #head: Buffer[] = [];
  #headBytes = 0;
  #format: DocumentFormat | undefined;
  sizeBytes = 0;

  constructor(
    private readonly fileName: string,
    private readonly mostBytes: number,
  ) {
    super();
  }

  /** Known once the stream has ended well. */
  get format(): DocumentFormat {
    if (this.#format === undefined) throw new Error('The file was not inspected to its end.');
    return this.#format;
  }

  digest(): Buffer {
    return this.#hash.digest();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.sizeBytes += chunk.length;
    if (this.sizeBytes > this.mostBytes) {
      done(new DomainError('file_too_large', `File too large (max ${Math.floor(this.mostBytes / 1024 / 1024)}MB)`));
      return;
    }
    this.#hash.update(chunk);
    if (this.#format === undefined) {
      this.#head.push(chunk);
      this.#headBytes += chunk.length;
      if (this.#headBytes >= HEAD_BYTES) {
        this.judge(done, chunk);
        return;
      }
    }
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    if (this.#format === undefined) this.judge(done);
    else done();
  }

  private judge(done: TransformCallback, chunk?: Buffer): void {
    detectFormatFromHead(Buffer.concat(this.#head), this.fileName).then(
      (format) => {
        this.#format = format;
        this.#head.length = 0;
        done(null, chunk);
      },
      (error: unknown) => {
        done(error instanceof DocumentError ? new DomainError(error.code, error.message) : (error as Error));
      },
    );
  }
}
