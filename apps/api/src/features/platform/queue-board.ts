import { createBullBoard } from '@bull-board/api';
import { ExpressAdapter } from '@bull-board/express';
import type { RequestHandler } from 'express';
import type { Queues } from '#libs/jobs';
import { TenantQueueAdapter } from './tenant-queue-adapter.js';

/** Bull Board over all queues, each showing the jobs of the tenant that asks. */
export function queueBoard(basePath: string, queues: Queues): RequestHandler {
  const server = new ExpressAdapter();
  server.setBasePath(basePath);
  const adapters = queues.all().map((queue) => new TenantQueueAdapter(queue));
  createBullBoard({ queues: adapters, serverAdapter: server, options: { uiConfig: { boardTitle: 'Shortlist' } } });
  return server.getRouter() as RequestHandler;
}
