import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor } from '#libs/database';
import type { JobStatus } from '#libs/jobs';
import { ResumesService } from '#libs/resumes';
import { JobEventStreams } from '../../http/job-event-streams.js';
import { toStatusEvent } from './resumes.schemas.js';

const ENDED: ReadonlySet<JobStatus> = new Set(['completed', 'failed', 'cancelled']);

/** Server-sent events about the reading of one resume. */
@Injectable()
export class ResumeEvents {
  constructor(
    private readonly resumes: ResumesService,
    private readonly streams: JobEventStreams,
  ) {}

  /** Writes the state as it is, then each change, and ends the answer with the task. */
  async stream(actor: Actor, resumeId: string, response: Response): Promise<void> {
    const { id } = await this.resumes.status(actor, resumeId);
    // Whoever may not follow the task is told what is known, and no more.
    const isFollowed = id !== null;
    const tell: Parameters<JobEventStreams['follow']>[0]['tell'] = async (change) => {
      const event = change ?? (await this.resumes.status(actor, resumeId));
      return {
        frames: [{ name: 'status', data: toStatusEvent(resumeId, event, id) }],
        ended: !isFollowed || ENDED.has(event.status),
      };
    };
    await this.streams.follow({ tenantId: actor.tenantId, id: id ?? resumeId, tell }, response);
  }
}
