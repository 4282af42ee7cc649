import type { Queue } from 'bullmq';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#libs/database';
import { currentTraceparent, inSpan, type Logger } from '#libs/observability';
import { LEAST_URGENT, type Backlog } from './backlog.js';
import { jobNamed } from './catalogue/index.js';
import type { JobDefinition, Priority, QueueName } from './define-job.js';
import { jobOptions, type Queues } from './queues.js';

/** Work asked for: a row of the table `outbox`, written in the transaction that needs the work. */
export interface OutboxEntry {
  tenantId: string;
  id: string;
  jobName: string;
  /** Deterministic, so that sending a row twice adds one job. BullMQ allows no ':' in it. */
  queueJobId: string;
  payload: Record<string, unknown>;
  priority: Priority;
}

interface ClaimedRow extends Record<string, unknown> {
  tenant_id: string;
  id: string;
  job_name: string;
  queue_job_id: string;
  payload: Record<string, unknown>;
  priority: Priority;
}

const BATCH = 200;
/** Pieces of a tenant that wait in the first queue of their job; those behind them go to the one for bulk. */
const FIRST_PIECES = 4;
/** States in which BullMQ will still run a job, or is running it. */
const LIVE_STATES = new Set(['active', 'waiting', 'prioritized', 'delayed', 'waiting-children', 'paused']);
/** Younger rows are still on their way by `sendAfterCommit`. */
const LEFT_BEHIND = '2 seconds';

/**
 * Makes an outbox row for a job. The payload is checked here, so that a wrong one fails where it is made. Where there are
 * traces it also tells whose trace the work belongs to.
 */
export function outboxEntry<Data extends { tenantId: string }>(
  job: JobDefinition<Data>,
  data: Data,
  options: { queueJobId: string; priority: Priority },
): OutboxEntry {
  const traceparent = currentTraceparent();
  const parsed = job.data.parse(data) as Record<string, unknown>;
  // Handlers never see it: what is no part of a job's data is left out there.
  const payload = traceparent === undefined ? parsed : { ...parsed, traceparent };
  return { tenantId: data.tenantId, id: uuidv7(), jobName: job.name, payload, ...options };
}

/** Takes outbox rows to the queues: at once after commit, and later those that were left behind. */
export class Outbox {
  #waiting: OutboxEntry[] = [];
  #sending: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    private readonly backlog: Backlog,
    private readonly logger: Logger,
  ) {}

  /**
   * Sends committed rows without making the caller wait; rows that arrive meanwhile go together in the next batch. A
   * failure is no loss: the sweeper sends what is left behind.
   */
  sendAfterCommit(entry: OutboxEntry): void {
    this.#waiting.push(entry);
    this.#sending ??= this.sendWaiting().finally(() => {
      this.#sending = undefined;
    });
  }

  /** Resolves when nothing given to `sendAfterCommit` is still on its way. */
  async settled(): Promise<void> {
    await this.#sending;
  }

  /** Sends what was left behind by a crash or while Redis was away. Answers how many rows were sent. */
  async sendLeftBehind(): Promise<number> {
    const rows = await this.database.callFunction<ClaimedRow>({
      name: 'outbox_claim',
      text: 'select * from outbox_claim($1::interval, $2)',
      values: [LEFT_BEHIND, BATCH],
    });
    const entries = rows.map((row) => ({
      tenantId: row.tenant_id,
      id: row.id,
      jobName: row.job_name,
      queueJobId: row.queue_job_id,
      payload: row.payload,
      priority: row.priority,
    }));
    if (entries.length > 0) await this.sendAgain(entries);
    return entries.length;
  }

  /** Another program may have added some of them, and died before it could note that. */
  private async sendAgain(entries: OutboxEntry[]): Promise<void> {
    const isKnown = await Promise.all(entries.map(async (entry) => (await this.placesOf(entry)).length > 0));
    const unknown = entries.filter((_, i) => isKnown[i] === false);
    if (unknown.length > 0) await this.enqueue(unknown);
    await this.markSent(entries);
  }

  private async sendWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH);
      try {
        await this.send(batch);
      } catch (error) {
        this.logger.warn({ err: error, rows: batch.length }, 'work not sent to the queue yet; the sweeper will');
      }
    }
  }

  private async send(entries: OutboxEntry[]): Promise<void> {
    await tracedAsSent(entries, () => this.enqueue(entries));
    await this.markSent(entries);
  }

  private async markSent(entries: OutboxEntry[]): Promise<void> {
    await this.database.callFunction({
      name: 'outbox_mark_sent',
      text: 'select outbox_mark_sent($1::uuid[])',
      values: [entries.map((entry) => entry.id)],
    });
  }

  /** Adds to the queues what they don't hold any more, whatever was lost there; answers how many. */
  async putBack(entries: Omit<OutboxEntry, 'id'>[]): Promise<number> {
    const lost = await Promise.all(entries.map(async (entry) => ((await this.isLive(entry)) ? undefined : entry)));
    const found = lost.filter((entry) => entry !== undefined);
    if (found.length > 0) await this.enqueue(found);
    return found.length;
  }

  private async isLive(entry: Omit<OutboxEntry, 'id'>): Promise<boolean> {
    const places = await this.placesOf(entry);
    if (places.some(({ state }) => LIVE_STATES.has(state))) return true;
    // BullMQ would take a new job of this id for the ended one and ignore it.
    for (const { queue } of places) await queue.remove(entry.queueJobId);
    return false;
  }

  /** The queues that know a job, living or ended. */
  private async placesOf({ jobName, queueJobId }: Omit<OutboxEntry, 'id'>): Promise<{ queue: Queue; state: string }[]> {
    const { queue, bulkQueue } = jobNamed(jobName);
    const names = bulkQueue === undefined ? [queue] : [queue, bulkQueue];
    const places = names.map(async (name) => {
      const found = this.queues.named(name);
      return { queue: found, state: await found.getJobState(queueJobId) };
    });
    return (await Promise.all(places)).filter(({ state }) => state !== 'unknown');
  }

  /**
   * Adds jobs to their queues, behind what their tenants already have there.
   *
   * @param delayMs before they may run
   */
  async enqueue(entries: Omit<OutboxEntry, 'id'>[], delayMs = 0): Promise<void> {
    const priorities = await this.backlog.add(entries);
    const byQueue = new Map<QueueName, Parameters<Queue['addBulk']>[0]>();
    for (const [i, entry] of entries.entries()) {
      const job = jobNamed(entry.jobName);
      const place = priorities[i] ?? LEAST_URGENT;
      const opts = {
        ...jobOptions(job),
        jobId: entry.queueJobId,
        priority: place,
        delay: delayMs,
      };
      const queue = place > FIRST_PIECES ? (job.bulkQueue ?? job.queue) : job.queue;
      byQueue.set(queue, [...(byQueue.get(queue) ?? []), { name: job.name, data: entry.payload, opts }]);
    }
    for (const [queue, jobs] of byQueue) await this.queues.named(queue).addBulk(jobs);
  }
}

/** A span in the trace of each entry: they may be of several requests, and sent by another program than theirs. */
function tracedAsSent(entries: readonly OutboxEntry[], send: () => Promise<void>): Promise<void> {
  return entries.reduceRight<() => Promise<void>>((work, { jobName, queueJobId, payload }) => {
    const { traceparent: parent } = payload;
    if (typeof parent !== 'string') return work;
    const attributes = { 'messaging.message.id': queueJobId };
    return () => inSpan(`send ${jobName}`, { kind: 'producer', attributes, parent }, work);
  }, send)();
}
