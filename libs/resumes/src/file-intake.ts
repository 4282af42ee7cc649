import type { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { extensionOf, type DocumentFormat } from '#libs/documents';
import { DomainError } from '#libs/errors';
import type { FileStore } from '#libs/storage';
import { displayName } from './file-name.js';
import { UploadInspector } from './upload-inspector.js';

/** A file from outside that was stored. */
export interface StoredUpload {
  id: string;
  fileName: string;
  storageKey: string;
  format: DocumentFormat;
  sizeBytes: number;
  sha256: Buffer;
}

export interface FileIntakeOptions {
  mostBytes: number;
  /** In the order in which a refusal names them. */
  extensions: readonly string[];
  keyOf: (tenantId: string, id: string, extension: string) => string;
}

/** Streams files from outside into the store: named, hashed, measured and judged on the way. */
export class FileIntake {
  constructor(
    private readonly files: FileStore,
    private readonly options: FileIntakeOptions,
  ) {}

  /**
   * @throws {DomainError} for a name, type or size that is refused; nothing is left behind then, nor when the stream is
   *   aborted
   */
  async store(tenantId: string, givenName: string, content: Readable): Promise<StoredUpload> {
    const fileName = displayName(givenName);
    const id = uuidv7();
    const storageKey = this.options.keyOf(tenantId, id, this.acceptedExtension(fileName));
    // A stream that has broken already tells nobody any more.
    if (content.errored !== null) throw content.errored;
    const inspector = new UploadInspector(fileName, this.options.mostBytes);
    content.once('error', (error) => inspector.destroy(error));
    await this.files.write(storageKey, content.pipe(inspector));
    const { format, sizeBytes } = inspector;
    return { id, fileName, storageKey, format, sizeBytes, sha256: inspector.digest() };
  }

  async discard(upload: StoredUpload): Promise<void> {
    await this.files.remove(upload.storageKey);
  }

  /** @throws {DomainError} unsupported_file_type, in the words of the parsing API that clients know */
  private acceptedExtension(fileName: string): string {
    const { extensions } = this.options;
    const extension = extensionOf(fileName);
    if (extensions.includes(extension)) return extension;
    const message = `Unsupported file type: ${extension || 'none'}. Allowed: ${extensions.join(', ')}`;
    throw new DomainError('unsupported_file_type', message);
  }
}
