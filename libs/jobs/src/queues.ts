import { Queue, type JobsOptions, type JobType } from 'bullmq';
import type { Redis } from 'ioredis';
import { JOB_CATALOGUE } from './catalogue/index.js';
import { QUEUES, type JobDefinition, type QueueName } from './define-job.js';

const DAY_SECONDS = 86_400;
const PAYLOAD_BYTES = 2048;
const READING = ['parse', 'parse-bulk'] as const satisfies QueueName[];

/** The producers' side of every queue. */
export class Queues {
  readonly #queues: ReadonlyMap<QueueName, Queue>;

  /** @param intervals milliseconds, by the names of jobs whose interval is configured; without one, such a job never runs */
  constructor(
    redis: Redis,
    prefix: string,
    onError: (error: Error) => void,
    private readonly intervals: Readonly<Record<string, number>> = {},
  ) {
    this.#queues = new Map(
      QUEUES.map((name) => {
        // Redis may be away when a program starts; a queue that asked for its version then would be dead for good.
        const options = { connection: redis, prefix, skipWaitingForReady: true, skipVersionCheck: true };
        const queue = new Queue(name, options);
        queue.on('error', onError);
        return [name, queue];
      }),
    );
  }

  all(): Queue[] {
    return [...this.#queues.values()];
  }

  named(name: QueueName): Queue {
    const queue = this.#queues.get(name);
    if (queue === undefined) throw new Error(`No queue is named "${name}".`);
    return queue;
  }

  /** How many jobs that read files are in each of these states. */
  async countReads<State extends JobType>(...states: State[]): Promise<Record<State, number>> {
    const counts = await Promise.all(READING.map((name) => this.named(name).getJobCounts(...states)));
    const sums = states.map((state) => [state, counts.reduce((sum, count) => sum + (count[state] ?? 0), 0)]);
    return Object.fromEntries(sums) as Record<State, number>;
  }

  /** Makes the schedules of the catalogue known to Redis; repeating it changes nothing. */
  async ensureSchedules(): Promise<void> {
    for (const job of JOB_CATALOGUE) {
      if (job.schedule === undefined) continue;
      const template = { name: job.name, data: {}, opts: jobOptions(job) };
      if (job.schedule === 'interval') await this.ensureInterval(job, template);
      else await this.named(job.queue).upsertJobScheduler(job.name, { pattern: job.schedule, tz: 'UTC' }, template);
    }
  }

  private async ensureInterval(job: JobDefinition, template: { name: string; data: object; opts: JobsOptions }) {
    const queue = this.named(job.queue);
    const [every, known] = [this.intervals[job.name], await queue.getJobScheduler(job.name)];
    if (every === undefined) await queue.removeJobScheduler(job.name);
    // Made anew, it would begin its pause anew.
    else if (known?.every !== every) await queue.upsertJobScheduler(job.name, { every }, template);
  }

  async close(): Promise<void> {
    await Promise.all(this.all().map((queue) => queue.close()));
  }
}

/** Completed work leaves Redis after a day, failed after a week: its history is in PostgreSQL. */
export function jobOptions(job: JobDefinition): JobsOptions {
  return {
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: 2000, jitter: 0.5 },
    removeOnComplete: { age: DAY_SECONDS, count: 1000 },
    removeOnFail: { age: 7 * DAY_SECONDS },
    sizeLimit: PAYLOAD_BYTES,
  };
}
