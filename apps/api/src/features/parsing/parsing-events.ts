import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor } from '#libs/database';
import { ParsingService, type ParsingJob } from '#libs/parsing';
import { JobEventStreams, type StreamFrame } from '../../http/job-event-streams.js';
import { epochSeconds, outcomeOf, PROCESSING } from './parsing.schemas.js';

const MESSAGES = {
  queued: 'Waiting for a worker',
  processing: PROCESSING,
  completed: 'Processing completed',
  failed: 'Processing failed',
} as const;
/** Of the closing event: whoever has seen it has seen everything. */
const LAST_ID = 'end';

/** Server-sent events about one background parsing, without names, as clients of `EventSource.onmessage` need them. */
@Injectable()
export class ParsingEvents {
  constructor(
    private readonly parsing: ParsingService,
    private readonly streams: JobEventStreams,
  ) {}

  /** @param lastSeen `Last-Event-ID` of a client that connects again: it is not told the same state twice */
  async stream(actor: Actor, jobId: string, lastSeen: string | undefined, response: Response): Promise<void> {
    await this.parsing.find(actor, jobId);
    if (lastSeen === LAST_ID) {
      // An EventSource connects again after every end of a stream; only this answer tells it not to.
      response.status(204).end();
      return;
    }
    let told = lastSeen;
    const tell = async (): Promise<{ frames: StreamFrame[]; ended: boolean }> => {
      // The state, not the change that was told of: it may have moved on, and only it has the result.
      const job = await this.parsing.find(actor, jobId);
      const frames = framesOf(job).filter(({ id }) => id !== told);
      told = idOf(job);
      return { frames, ended: framesOf(job).some(({ id }) => id === LAST_ID) };
    };
    await this.streams.follow({ tenantId: actor.tenantId, id: jobId, tell }, response);
  }
}

/** The present state, and behind the last one the closing event. */
function framesOf(job: ParsingJob): StreamFrame[] {
  const { status, error, result } = outcomeOf(job);
  const update = {
    event: 'status_update',
    jobId: job.id,
    status,
    message: MESSAGES[status],
    ...(result === undefined ? {} : { result }),
    ...(error === undefined ? {} : { error }),
    updatedAt: epochSeconds(job.updatedAt),
  };
  const frames: StreamFrame[] = [{ id: idOf(job), data: update }];
  if (status === 'completed') frames.push({ id: LAST_ID, data: { event: 'complete' } });
  if (status === 'failed') frames.push({ id: LAST_ID, data: { event: 'error' } });
  return frames;
}

/** Names a state, the same in every API: a client may connect to another one next. */
function idOf(job: ParsingJob): string {
  return `${outcomeOf(job).status}-${job.progressPercentage}`;
}
