import type { JobDefinition } from '#libs/jobs';

export interface JobContext {
  /** The queue's id of the job that is being run. */
  queueJobId?: string | undefined;
  /** True for the work of a tenant that has much to be done: it leaves a place to those who have little. */
  bulk?: boolean;
  /** True on the last start that the queue will make by itself. */
  lastAttempt: boolean;
  /** Fires when the worker must stop before the work is done. */
  signal: AbortSignal;
}

/** What is done for one job of the catalogue. */
export interface JobHandler<Data = unknown> {
  readonly job: JobDefinition<Data>;
  /** @throws {GiveUp} when another try can't help; anything else is tried again */
  run(data: Data, context: JobContext): Promise<void>;
}

/** The work has failed for good, and that is noted: the queue must not try it again. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}
