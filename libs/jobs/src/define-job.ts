import type { z } from 'zod';

export const QUEUES = [
  'parse',
  'parse-bulk',
  'analysis',
  'webhook',
  'match',
  'email-ingest',
  'drive-sync',
  'folder-ingest',
  'maintenance',
] as const;
export type QueueName = (typeof QUEUES)[number];

export const PRIORITIES = ['high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** One kind of background work. `data` holds ids only: what is in Redis is clear text. */
export interface JobDefinition<Data = unknown> {
  name: string;
  queue: QueueName;
  /** Where the work of a tenant goes that has much to be done: workers keep places for those who have little. */
  bulkQueue?: QueueName;
  /** Raised when the shape of `data` changes. */
  version: number;
  data: z.ZodType<Data>;
  /** Starts before it is given up, for failures that may pass. */
  attempts: number;
  /** For work that is due by the clock: a cron pattern, UTC, or `interval`, at one that the configuration gives. */
  schedule?: string;
}

export function defineJob<Data>(definition: JobDefinition<Data>): JobDefinition<Data> {
  return definition;
}
