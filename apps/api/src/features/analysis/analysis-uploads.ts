import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DESCRIPTION_LENGTH } from '#libs/analysis';
import type { Config } from '#libs/config';
import type { DomainError } from '#libs/errors';
import { PARSING_EXTENSIONS } from '#libs/parsing';
import type { StoredUpload } from '#libs/resumes';
import { analysisKey, type FileStore } from '#libs/storage';
import { principalOf, type ApiRequest } from '../../http/api-request.js';
import { FileOrTextForm } from '../../http/file-or-text-form.js';
import { validationFailed } from '../../http/validation.js';
import { CONFIG, FILE_STORE } from '../../infrastructure.module.js';

const { least, most } = DESCRIPTION_LENGTH;

const formSchema = z.strictObject({
  job_description: z
    .string()
    .trim()
    .refine((text) => characters(text) >= least, `At least ${least} characters are needed to know what is asked for.`)
    .refine((text) => characters(text) <= most, `At most ${most} characters.`),
  /** A file without name and content is no file to the parser of forms. */
  cv_file: z.literal('', 'Send it as a file, with a name.').optional(),
  cv_text: z.string().default(''),
});

const DESCRIPTION_SCHEMA = {
  type: 'string' as const,
  minLength: least,
  description: 'The description of the opening.',
};
const TEXT_SCHEMA = { type: 'string' as const, description: 'The text of the CV, in place of a file.' };

/** The body of a request for an analysis, for the API's description. */
export const ANALYSIS_BODY = {
  schema: {
    type: 'object' as const,
    required: ['job_description'],
    properties: {
      job_description: DESCRIPTION_SCHEMA,
      cv_file: { type: 'string' as const, format: 'binary', description: PARSING_EXTENSIONS.join(', ') },
      cv_text: TEXT_SCHEMA,
    },
  },
};

/** What was sent: stored, and not yet read. */
export interface CvSubmission {
  upload: StoredUpload;
  jobDescription: string;
  /** What makes a request the same request. */
  fingerprint: string;
}

/** Takes a CV, a file or a text, from a form or from JSON to the store. */
@Injectable()
export class AnalysisUploads {
  readonly #form: FileOrTextForm;

  constructor(@Inject(FILE_STORE) files: FileStore, @Inject(CONFIG) config: Config) {
    const mostBytes = config.PARSE_MAX_MB * 1024 * 1024;
    this.#form = new FileOrTextForm(files, { fileField: 'cv_file', mostBytes, keyOf: analysisKey, urlencoded: true });
  }

  /** @throws {DomainError} for what is refused; nothing is left behind then, nor when the request breaks off */
  async receive(request: ApiRequest): Promise<CvSubmission> {
    const { tenantId } = principalOf(request).actor;
    const { file, fields } = await this.read(request);
    try {
      const { job_description: jobDescription, cv_text: text } = parseFields(fields);
      const upload = theOne(file, text) ?? (await this.#form.storeText(tenantId, text));
      const fingerprint = [upload.sha256.toString('hex'), upload.fileName, jobDescription].join('/');
      return { upload, jobDescription, fingerprint };
    } catch (error) {
      if (file !== undefined) await this.discard(file);
      throw error;
    }
  }

  async discard(upload: StoredUpload): Promise<void> {
    await this.#form.discard(upload);
  }

  private async read(request: ApiRequest): Promise<{ file: StoredUpload | undefined; fields: unknown }> {
    const isJson = request.is(['json', '+json']) !== false;
    return isJson ? { file: undefined, fields: request.body ?? {} } : this.#form.read(request);
  }
}

/** The file where there is one and no text; undefined where there is a text and no file. */
function theOne(file: StoredUpload | undefined, text: string): StoredUpload | undefined {
  const hasText = text.trim() !== '';
  if (file === undefined && !hasText) throw invalid('cv_file', 'Send either cv_file or cv_text.');
  if (file !== undefined && hasText) throw invalid('cv_text', 'Send either cv_file or cv_text, not both.');
  return file;
}

function parseFields(fields: unknown): z.output<typeof formSchema> {
  const form = formSchema.safeParse(fields);
  if (!form.success) throw validationFailed(form.error.issues, 'body');
  return form.data;
}

function invalid(field: string, message: string): DomainError {
  return validationFailed([{ message, path: [field] }], 'body');
}

/** As people and PostgreSQL count them. */
function characters(text: string): number {
  return [...text].length;
}
