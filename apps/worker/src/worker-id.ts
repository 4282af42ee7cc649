import { hostname } from 'node:os';

/** Names a worker where the health check of the same machine or container can find it. */
export function workerId(): string {
  return hostname();
}
