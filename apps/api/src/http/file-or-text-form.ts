import { Readable } from 'node:stream';
import { DomainError } from '#libs/errors';
import { PARSING_EXTENSIONS } from '#libs/parsing';
import { FileIntake, type FileIntakeOptions, type StoredUpload } from '#libs/resumes';
import type { FileStore } from '#libs/storage';
import { principalOf, type ApiRequest } from './api-request.js';
import { readForm } from './multipart.js';

/** A text is kept as if it had come in a file of this name. */
const TEXT_NAME = 'text.txt';

export interface FileOrTextOptions extends Pick<FileIntakeOptions, 'keyOf' | 'mostBytes'> {
  fileField: string;
  /** Whether a form without a file may come as `application/x-www-form-urlencoded`. */
  urlencoded?: boolean;
}

/** Takes forms that bring a file or a text: either ends as a file in the store. */
export class FileOrTextForm {
  readonly #intake: FileIntake;

  constructor(
    files: FileStore,
    private readonly options: FileOrTextOptions,
  ) {
    const { keyOf, mostBytes } = options;
    this.#intake = new FileIntake(files, { mostBytes, extensions: PARSING_EXTENSIONS, keyOf });
  }

  /**
   * The file, if there is one, is stored.
   *
   * @throws {DomainError} for what is refused; nothing is left behind then, nor when the request breaks off
   */
  async read(request: ApiRequest): Promise<{ file: StoredUpload | undefined; fields: Record<string, string> }> {
    const { tenantId } = principalOf(request).actor;
    const { fileField, mostBytes, urlencoded = false } = this.options;
    const { stored, fields } = await readForm(
      request,
      { fileField, mostBytes, mostFieldBytes: mostBytes, urlencoded },
      (name, content) => this.storeFile(tenantId, name, content),
      async (file) => {
        if (file !== 'none') await this.discard(file);
      },
    );
    return { file: stored === 'none' ? undefined : stored, fields };
  }

  /** @throws {DomainError} file_too_large */
  async storeText(tenantId: string, text: string): Promise<StoredUpload> {
    return this.#intake.store(tenantId, TEXT_NAME, Readable.from([Buffer.from(text)]));
  }

  async discard(upload: StoredUpload): Promise<void> {
    await this.#intake.discard(upload);
  }

  /** A browser sends a file without name and content where none was chosen. */
  private async storeFile(tenantId: string, name: string, content: Readable): Promise<StoredUpload | 'none'> {
    if (name !== '') return this.#intake.store(tenantId, name, content);
    for await (const chunk of content as AsyncIterable<Buffer>) {
      if (chunk.length > 0) throw new DomainError('invalid_file_name', 'The file has no usable name.');
    }
    return 'none';
  }
}
