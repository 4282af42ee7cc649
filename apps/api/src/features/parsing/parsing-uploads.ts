import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Config } from '#libs/config';
import type { DomainError } from '#libs/errors';
import { PARSING_EXTENSIONS } from '#libs/parsing';
import type { StoredUpload } from '#libs/resumes';
import { parseKey, type FileStore } from '#libs/storage';
import { principalOf, type ApiRequest } from '../../http/api-request.js';
import { FileOrTextForm } from '../../http/file-or-text-form.js';
import { missingFile } from '../../http/multipart.js';
import { validationFailed } from '../../http/validation.js';
import { CONFIG, FILE_STORE } from '../../infrastructure.module.js';

const FILE_FIELD = 'file';

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
  readonly #form: FileOrTextForm;

  constructor(@Inject(FILE_STORE) files: FileStore, @Inject(CONFIG) config: Config) {
    const mostBytes = config.PARSE_MAX_MB * 1024 * 1024;
    this.#form = new FileOrTextForm(files, { fileField: FILE_FIELD, mostBytes, keyOf: parseKey });
  }

  /** @throws {DomainError} for what is refused; nothing is left behind then, nor when the request breaks off */
  async receive(request: ApiRequest): Promise<Submission> {
    const { tenantId } = principalOf(request).actor;
    const { file, fields } = await this.#form.read(request);
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
    await this.#form.discard(upload);
  }

  private async storeText(tenantId: string, file: StoredUpload | undefined, text: string): Promise<StoredUpload> {
    if (file !== undefined) throw invalid('file', 'Send it with fileType=file, or send no file.');
    if (text.trim() === '') throw invalid('text', 'Required when fileType is text.');
    return this.#form.storeText(tenantId, text);
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
