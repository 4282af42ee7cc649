import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import type { Actor } from '#libs/database';
import { ProgressSubscriber, type JobStatus, type ProgressEvent } from '#libs/jobs';
import { ResumesService } from '#libs/resumes';
import { toStatusEvent } from './resumes.schemas.js';

const ENDED: ReadonlySet<JobStatus> = new Set(['completed', 'failed', 'cancelled']);
/** Proxies close connections that are silent for a minute. */
const HEARTBEAT_MS = 15_000;

/** Server-sent events about the reading of one resume. */
@Injectable()
export class ResumeEvents implements OnModuleDestroy {
  readonly #open = new Set<Response>();

  constructor(
    private readonly resumes: ResumesService,
    private readonly progress: ProgressSubscriber,
  ) {}

  /** Writes the state as it is, then each change, and ends the answer with the task. */
  async stream(actor: Actor, resumeId: string, response: Response): Promise<void> {
    const { id: jobId } = await this.resumes.status(actor, resumeId);
    const write = (event: Omit<ProgressEvent, 'processingJobId'>): void => {
      response.write(`event: status\ndata: ${JSON.stringify(toStatusEvent(resumeId, event, jobId))}\n\n`);
      if (ENDED.has(event.status)) response.end();
    };
    // Subscribed before the state is read: a change between the two is told twice rather than never.
    const missed: ProgressEvent[] = [];
    let listener = (event: ProgressEvent): void => void missed.push(event);
    const unsubscribe = await this.progress.subscribe(actor.tenantId, jobId, (event) => {
      listener(event);
    });
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
    const release = (): void => {
      clearInterval(heartbeat);
      unsubscribe();
      this.#open.delete(response);
    };
    this.#open.add(response);
    response.once('close', release);
    // The client may have gone before anyone listened for that.
    if (response.destroyed) release();
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
    listener = (event) => {
      if (!response.writableEnded) write(event);
    };
    listener({ ...(await this.resumes.status(actor, resumeId)), processingJobId: jobId });
    missed.forEach(listener);
  }
  /** Ends all streams: the server closes only when every answer has ended. Clients connect again, to another API. */
  onModuleDestroy(): void {
    for (const response of this.#open) response.end();
  }
}
