import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Config } from '#libs/config';
import { BatchesService, type TakenFile } from '#libs/resumes';
import { principalOf, type ApiRequest } from '../../http/api-request.js';
import { Idempotency } from '../../http/idempotency.js';
import { readFiles, type TakeFile } from '../../http/multipart-files.js';
import { CONFIG } from '../../infrastructure.module.js';
import { optionProperties, UploadOptionsReader } from './upload-options.js';

/** Behind single uploads, for whose reading somebody waits. */
const USUAL_PRIORITY = 'low';

/** The body of a bulk upload, for the API's description; what is said of all files stands before them. */
export const BULK_BODY = {
  schema: {
    type: 'object' as const,
    required: ['files'],
    properties: {
      ...optionProperties(USUAL_PRIORITY),
      files: {
        type: 'array' as const,
        items: { type: 'string' as const, format: 'binary' },
        description: 'PDF, DOCX, DOC, TXT, JPG, PNG or TIFF',
      },
    },
  },
};

/** What became of the files of one request. */
export interface BulkOutcome {
  batchId: string;
  files: TakenFile[];
  /** Why the request was not read to its end; files behind that place were not taken. */
  errorCode: string | null;
  errorMessage: string | null;
}

/** No request lasts as long. */
const LOST_AFTER_SECONDS = 900;

/** Takes the files of a multipart request into a batch, one after the other. */
@Injectable()
export class BulkUploads {
  constructor(
    private readonly batches: BatchesService,
    private readonly options: UploadOptionsReader,
    private readonly idempotency: Idempotency,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async accept(request: ApiRequest, response: Response): Promise<BulkOutcome> {
    // Known before the files are read, of which none is kept to be hashed: a request of the same length is the same.
    const fingerprint = `bulk/${request.headers['content-length'] ?? 'unknown length'}`;
    try {
      return await this.idempotency.run(
        request,
        response,
        fingerprint,
        () => this.takeAll(request),
        LOST_AFTER_SECONDS,
      );
    } finally {
      // A repeated request is answered from memory; its files still have to be read.
      request.resume();
    }
  }

  private async takeAll(request: ApiRequest): Promise<BulkOutcome> {
    const { actor } = principalOf(request);
    const limits = { mostFiles: this.config.BULK_MAX_FILES, mostBytes: this.config.BULK_MAX_MB * 1024 * 1024 };
    const files: TakenFile[] = [];
    let batchId: string | undefined;
    const begin = async (fields: Record<string, string>): Promise<TakeFile> => {
      const chosen = await this.options.read(actor, fields, USUAL_PRIORITY);
      const options = { ...chosen, source: 'upload', requestId: request.requestId };
      const id = (batchId = await this.batches.open(actor, 'upload'));
      return async (file) => {
        files.push(await this.batches.take(actor, id, file, options));
      };
    };
    try {
      const stopped = await readFiles(request, limits, begin);
      if (batchId === undefined) throw new Error('Files were taken without a batch.');
      return { batchId, files, errorCode: stopped?.code ?? null, errorMessage: stopped?.message ?? null };
    } finally {
      if (batchId !== undefined) await this.batches.close(actor, batchId);
    }
  }
}
