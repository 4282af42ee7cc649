import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError } from '#libs/errors';
import { ParsingService } from '#libs/parsing';
import { principalOf, type ApiRequest } from '../../http/api-request.js';
import { Idempotency } from '../../http/idempotency.js';
import { ParsingUploads, type Submission } from './parsing-uploads.js';
import { toFallback, toQueued, toResult, type ParsingResult } from './parsing.schemas.js';

/** Workers that start or come back are known after a heartbeat. */
const TRY_AGAIN_SECONDS = 15;

/** Takes a request from its form to its answer. The file goes with the request, unless a worker needs it still. */
@Injectable()
export class ParsingRequests {
  constructor(
    private readonly uploads: ParsingUploads,
    private readonly parsing: ParsingService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Parses at once. */
  async parse(request: ApiRequest, response: Response): Promise<ParsingResult> {
    const submission = await this.uploads.receive(request);
    try {
      return await this.idempotency.run(request, response, submission.fingerprint, () =>
        this.parseNow(request, response, submission),
      );
    } finally {
      await this.uploads.discard(submission.upload);
    }
  }

  /** Parses in the background, or at once when nobody is there to do it. */
  async submit(
    request: ApiRequest,
    response: Response,
  ): Promise<ReturnType<typeof toQueued> | ReturnType<typeof toFallback>> {
    const submission = await this.uploads.receive(request);
    const file = { handedOver: false };
    try {
      return await this.idempotency.run(request, response, submission.fingerprint, async () => {
        if (await this.parsing.hasWorker()) {
          const jobId = await this.enqueue(request, submission);
          file.handedOver = true;
          return toQueued(jobId);
        }
        if (!submission.fallbackToSync) throw noWorker();
        return toFallback(await this.parseNow(request, response, submission));
      });
    } finally {
      if (!file.handedOver) await this.uploads.discard(submission.upload);
    }
  }

  private async enqueue(request: ApiRequest, { upload, fresh }: Submission): Promise<string> {
    const { requestId } = request;
    return this.parsing.submit(principalOf(request).actor, upload, { fresh, origin: originOf(request), requestId });
  }

  private async parseNow(request: ApiRequest, response: Response, submission: Submission): Promise<ParsingResult> {
    const { actor } = principalOf(request);
    const gone = new AbortController();
    const onClose = (): void => {
      gone.abort(new DomainError('malformed_upload', 'The request was aborted.'));
    };
    response.once('close', onClose);
    try {
      const parsed = await this.parsing.parse(actor, submission.upload, submission.fresh, gone.signal);
      return toResult(parsed, { userId: actor.userId, origin: originOf(request) });
    } finally {
      response.off('close', onClose);
    }
  }
}

/** Another origin than the allowed ones has been refused already. */
function originOf(request: ApiRequest): string | null {
  return request.headers.origin ?? null;
}

function noWorker(): DomainError {
  const message = 'Background worker is not available. Please use /parse-resume endpoint instead.';
  return new DomainError('service_unavailable', message, { retryAfter: TRY_AGAIN_SECONDS });
}
