import { AsyncLocalStorage } from 'node:async_hooks';

/** What a log line says of the request or background task it belongs to. Never used to decide who may do what. */
export interface RequestContext {
  requestId: string;
  tenantId?: string;
  userId?: string;
  jobId?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

export function requestContext(): RequestContext | undefined {
  return storage.getStore();
}
