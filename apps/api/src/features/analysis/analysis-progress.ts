import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { AnalysesService } from '#libs/analysis';
import type { ProgressEvent } from '#libs/jobs';
import type { Actor } from '#libs/database';
import type { ApiRequest } from '../../http/api-request.js';
import { JobSockets, type JobOnSocket } from '../../http/job-sockets.js';
import { toProgress, type Progress } from './analysis.schemas.js';

/** A socket's messages about one analysis. */
@Injectable()
export class AnalysisProgress {
  constructor(
    private readonly analyses: AnalysesService,
    private readonly sockets: JobSockets,
  ) {}

  /** @throws {DomainError} not_found, upgrade_required */
  async follow(actor: Actor, jobId: string, request: ApiRequest, response: Response): Promise<void> {
    let latest: Progress | undefined;
    const tell: JobOnSocket['tell'] = async (change?: ProgressEvent) => {
      const state = change ?? (await this.analyses.find(actor, jobId));
      const message = toProgress(jobId, state, latest?.progress ?? 0);
      const ended = message.state === 'SUCCESS' || message.state === 'FAILURE';
      if (isSame(message, latest) || isBehind(message, state.progressPercentage, latest)) return { ended };
      latest = message;
      return { message, ended };
    };
    await this.sockets.follow({ tenantId: actor.tenantId, id: jobId, tell }, request, response);
  }
}

function isSame(one: Progress, other: Progress | undefined): boolean {
  return one.state === other?.state && one.progress === other.progress && one.message === other.message;
}

/** A step from before the state was read, or of a second try that has not caught up with the first. */
function isBehind(message: Progress, percentage: number, latest: Progress | undefined): boolean {
  const areSteps = message.state === 'PROCESSING' && latest?.state === 'PROCESSING';
  return areSteps && percentage < latest.progress;
}
