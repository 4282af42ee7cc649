import type { Response } from 'express';
import type { WebSocket } from 'ws';
import type { ProgressEvent, ProgressSubscriber } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import type { ApiRequest } from './api-request.js';
import { subscribeToJob } from './job-changes.js';
import type { WebSockets } from './web-sockets.js';

/** Events are not kept: one that was lost is made good by looking at the state itself now and then. */
const LOOK_MS = 15_000;
/** A client that has not read so much does not read. */
const MOST_BUFFERED = 64 * 1024;

/** What a socket tells of a background task. */
export interface JobOnSocket {
  tenantId: string;
  id: string;
  /** The message of one change, or of the present state, and whether it is the last; no message where there is nothing new. */
  tell(change?: ProgressEvent): Promise<{ message?: object; ended: boolean }>;
}

/** WebSockets about background tasks: the present state first, then each change, closed behind the last. */
export class JobSockets {
  constructor(
    private readonly sockets: WebSockets,
    private readonly progress: ProgressSubscriber,
    private readonly logger: Logger,
  ) {}

  /** @throws {DomainError} what `tell` throws of the present state, before there is a socket */
  async follow(job: JobOnSocket, request: ApiRequest, response: Response): Promise<void> {
    const changes = await subscribeToJob(this.progress, job.tenantId, job.id);
    try {
      const present = await job.tell();
      const socket = this.sockets.accept(request, response);
      const look = setInterval(() => void tell().catch(fail), LOOK_MS);
      socket.once('close', () => {
        clearInterval(look);
        changes.end();
      });
      const fail = (error: unknown): void => {
        this.logger.warn({ err: error }, 'socket broken off');
        socket.close(1011, 'The state can not be told at the moment.');
      };
      const tell = async (change?: ProgressEvent): Promise<void> => {
        send(socket, await job.tell(change));
      };
      send(socket, present);
      changes.forEach(tell, fail);
    } catch (error) {
      changes.end();
      throw error;
    }
  }
}

function send(socket: WebSocket, { message, ended }: Awaited<ReturnType<JobOnSocket['tell']>>): void {
  if (socket.readyState !== socket.OPEN) return;
  if (socket.bufferedAmount > MOST_BUFFERED) {
    socket.terminate();
    return;
  }
  if (message !== undefined) socket.send(JSON.stringify(message));
  if (ended) socket.close(1000);
}
