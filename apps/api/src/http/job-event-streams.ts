import type { OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import type { ProgressEvent, ProgressSubscriber } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { subscribeToJob } from './job-changes.js';

/** Proxies close connections that are silent for a minute. */
const HEARTBEAT_MS = 15_000;

/** One server-sent event. */
export interface StreamFrame {
  /** What a client that connects again names as the last it has seen. */
  id?: string;
  /** Without a name it goes to `EventSource.onmessage`. */
  name?: string;
  data: object;
}

/** What a stream tells of a background task. */
export interface FollowedJob {
  tenantId: string;
  id: string;
  /** The frames of one change, or of the present state, and whether they are the last. */
  tell(change?: ProgressEvent): Promise<{ frames: StreamFrame[]; ended: boolean }>;
}

/** Server-sent events about background tasks: the present state first, then each change, closed at the end. */
export class JobEventStreams implements OnModuleDestroy {
  readonly #open = new Set<Response>();

  constructor(
    private readonly progress: ProgressSubscriber,
    private readonly logger: Logger,
  ) {}

  async follow(job: FollowedJob, response: Response): Promise<void> {
    const changes = await subscribeToJob(this.progress, job.tenantId, job.id);
    const heartbeat = setInterval(() => {
      if (!response.writableEnded) response.write(': still here\n\n');
    }, HEARTBEAT_MS);
    const release = (): void => {
      clearInterval(heartbeat);
      changes.end();
      this.#open.delete(response);
    };
    this.#open.add(response);
    response.once('close', release);
    // The client may have gone before anyone listened for that.
    if (response.destroyed) release();
    // Not by Express, which would add a charset that the type does not have.
    response.setHeader('Content-Type', 'text/event-stream');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    await tell(job, response);
    changes.forEach(
      (change) => tell(job, response, change),
      (error) => {
        this.logger.warn({ err: error }, 'event stream broken off');
        response.destroy();
      },
    );
  }

  /** Ends all streams: the server closes only when every answer has ended. Clients connect again, to another API. */
  onModuleDestroy(): void {
    for (const response of this.#open) response.end();
  }
}

async function tell(job: FollowedJob, response: Response, change?: ProgressEvent): Promise<void> {
  if (response.writableEnded) return;
  const { frames, ended } = await job.tell(change);
  writeTo(response, frames, ended);
}

function writeTo(response: Response, frames: StreamFrame[], ended: boolean): void {
  // The API may have ended it meanwhile.
  if (response.writableEnded) return;
  for (const frame of frames) response.write(textOf(frame));
  if (ended) response.end();
}

function textOf({ id, name, data }: StreamFrame): string {
  const fields = [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(name === undefined ? [] : [`event: ${name}`]),
    `data: ${JSON.stringify(data)}`,
  ];
  return `${fields.join('\n')}\n\n`;
}
