import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Config } from '#libs/config';
import { UploadsService, type AcceptedResume } from '#libs/resumes';
import { principalOf, type ApiRequest } from '../../http/api-request.js';
import { Idempotency } from '../../http/idempotency.js';
import { readMultipart } from '../../http/multipart.js';
import { CONFIG } from '../../infrastructure.module.js';
import { optionProperties, UploadOptionsReader } from './upload-options.js';

/** The body of an upload, for the API's description. */
export const UPLOAD_BODY = {
  schema: {
    type: 'object' as const,
    required: ['file'],
    properties: {
      file: { type: 'string' as const, format: 'binary', description: 'PDF, DOCX, DOC, TXT, JPG, PNG or TIFF' },
      ...optionProperties('normal'),
    },
  },
};

/** Takes one file from a multipart request to an accepted resume, for every endpoint that does. */
@Injectable()
export class ResumeUploads {
  constructor(
    private readonly uploads: UploadsService,
    private readonly options: UploadOptionsReader,
    private readonly idempotency: Idempotency,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async accept(request: ApiRequest, response: Response): Promise<AcceptedResume> {
    const { actor } = principalOf(request);
    const { stored, fields } = await readMultipart(
      request,
      { fileField: 'file', mostBytes: this.config.MAX_UPLOAD_MB * 1024 * 1024 },
      (fileName, content) => this.uploads.store(actor, fileName, content),
      (upload) => this.uploads.discard(upload),
    );
    const file = { kept: false };
    try {
      const options = await this.options.read(actor, fields, 'normal');
      const { priority, callbackUrl } = options;
      const said = callbackUrl === null ? [priority] : [priority, callbackUrl];
      const fingerprint = [stored.sha256.toString('hex'), stored.fileName, ...said].join('/');
      const answer = await this.idempotency.run(request, response, fingerprint, () => {
        file.kept = true;
        return this.uploads.accept(actor, stored, { ...options, source: 'upload', requestId: request.requestId });
      });
      return { ...answer, createdAt: new Date(answer.createdAt) };
    } finally {
      // A repeated request is answered from memory: its file is one too many.
      if (!file.kept) await this.uploads.discard(stored);
    }
  }
}
