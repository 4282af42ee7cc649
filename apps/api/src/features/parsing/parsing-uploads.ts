import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Config } from '#libs/config';
import { DomainError } from '#libs/errors';
import { PARSING_EXTENSIONS } from '#libs/parsing';
import { FileIntake, type StoredUpload } from '#libs/resumes';
import { parseKey, type FileStore } from '#libs/storage';
import { principalOf, type ApiRequest } from '../../http/api-request.js';
import { missingFile, readForm } from '../../http/multipart.js';
import { validationFailed } from '../../http/validation.js';
import { CONFIG, FILE_STORE } from '../../infrastructure.module.js';

const FILE_FIELD = 'file';
/** A text is parsed as if it had come in a file of this name. */
const TEXT_NAME = 'text.txt';

const formSchema = z.strictObject({
  fileType: z.enum(['file', 'text']),
  /** A file without name and content is no file to the parser of forms. */
  file: z.literal('', 'Send it as a file, with a name.').optional(),
  text: z.string().optional(),
  fresh: z.stringbool().default(false),
  fallback_to_sync: z.stringbool().default(true),
});

/** The body of a request for parsing, for the API's description. */
export const PARSING_BODY = {
  schema: {
    type: 'object' as const,
    required: ['fileType'],
    properties: {
      fileType: { type: 'string' as const, enum: ['file', 'text'], description: 'Which of the two is sent.' },
      file: { type: 'string' as const, format: 'binary', description: PARSING_EXTENSIONS.join(', ') },
      text: { type: 'string' as const, description: 'The text of a resume.' },
      fresh: { type: 'boolean' as const, default: false, description: 'Read it even if it was read before.' },
      fallback_to_sync: {
        type: 'boolean' as const,
        default: true,
        description: 'Parse at once when no worker is there for the background; for /parse-resume-async.',
      },
    },
  },
};

/** What was sent: stored, and not yet parsed. */
export interface Submission {
  upload: StoredUpload;
  fresh: boolean;
  fallbackToSync: boolean;
  /** What makes a request the same request. */
  fingerprint: string;
}

/** Takes a file or a text from a form to the store. */
@Injectable()
export class ParsingUploads {
  readonly #intake: FileIntake;
  readonly #mostBytes: number;

  constructor(@Inject(FILE_STORE) files: FileStore, @Inject(CONFIG) config: Config) {
    this.#mostBytes = config.PARSE_MAX_MB * 1024 * 1024;
    this.#intake = new FileIntake(files, {
      mostBytes: this.#mostBytes,
      extensions: PARSING_EXTENSIONS,
      keyOf: parseKey,
    });
  }

  /** @throws {DomainError} for what is refused; nothing is left behind then, nor when the request breaks off */
  async receive(request: ApiRequest): Promise<Submission> {
    const { tenantId } = principalOf(request).actor;
    const { stored, fields } = await readForm(
      request,
      { fileField: FILE_FIELD, mostBytes: this.#mostBytes, mostFieldBytes: this.#mostBytes },
      (name, content) => this.storeFile(tenantId, name, content),
      async (file) => {
        if (file !== 'none') await this.discard(file);
      },
    );
    const file = stored === 'none' ? undefined : stored;
    try {
      const { fileType, text = '', fresh, fallback_to_sync: fallbackToSync } = parseForm(fields);
      const upload = fileType === 'file' ? fileOf(file, text) : await this.storeText(tenantId, file, text);
      const fingerprint = [upload.sha256.toString('hex'), upload.fileName, fresh, fallbackToSync].join('/');
      return { upload, fresh, fallbackToSync, fingerprint };
    } catch (error) {
      if (file !== undefined) await this.discard(file);
      throw error;
    }
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

  private async storeText(tenantId: string, file: StoredUpload | undefined, text: string): Promise<StoredUpload> {
    if (file !== undefined) throw invalid('file', 'Send it with fileType=file, or send no file.');
    if (text.trim() === '') throw invalid('text', 'Required when fileType is text.');
    return this.#intake.store(tenantId, TEXT_NAME, Readable.from([Buffer.from(text)]));
  }
}

function fileOf(file: StoredUpload | undefined, text: string): StoredUpload {
  if (file === undefined) throw missingFile(FILE_FIELD);
  if (text !== '') throw invalid('text', 'Send it with fileType=text, or send no text.');
  return file;
}

function parseForm(fields: Record<string, string>): z.output<typeof formSchema> {
  const form = formSchema.safeParse(fields);
  if (!form.success) throw validationFailed(form.error.issues, 'body');
  return form.data;
}

function invalid(field: string, message: string): DomainError {
  return validationFailed([{ message, path: [field] }], 'body');
}
