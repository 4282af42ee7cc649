import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { AnalysesService } from '#libs/analysis';
import { principalOf, type ApiRequest } from '../../http/api-request.js';
import { Idempotency } from '../../http/idempotency.js';
import { AnalysisUploads, type CvSubmission } from './analysis-uploads.js';
import { toCreated, type CreatedAnalysis } from './analysis.schemas.js';

/** Takes a request for an analysis from its form to its answer. */
@Injectable()
export class AnalysisRequests {
  constructor(
    private readonly uploads: AnalysisUploads,
    private readonly analyses: AnalysesService,
    private readonly idempotency: Idempotency,
  ) {}

  async submit(request: ApiRequest, response: Response): Promise<CreatedAnalysis> {
    const submission = await this.uploads.receive(request);
    const file = { handedOver: false };
    try {
      return await this.idempotency.run(request, response, submission.fingerprint, async () => {
        const created = await this.enqueue(request, submission);
        file.handedOver = true;
        return created;
      });
    } finally {
      if (!file.handedOver) await this.uploads.discard(submission.upload);
    }
  }

  private async enqueue(request: ApiRequest, { upload, jobDescription }: CvSubmission): Promise<CreatedAnalysis> {
    const { actor } = principalOf(request);
    return toCreated(await this.analyses.submit(actor, { ...upload, jobDescription }, request.requestId));
  }
}
