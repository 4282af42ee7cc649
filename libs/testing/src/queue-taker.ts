import { UnrecoverableError, Worker, type Job } from 'bullmq';
import type { QueueName, Redis } from '#libs/jobs';
import { openWaitingRedis } from './redis.js';

const TOKEN = 'taken by a test';

/** Takes jobs from a queue one by one, as a worker would, when a test says so. */
export class QueueTaker {
  private constructor(
    private readonly redis: Redis,
    private readonly worker: Worker,
  ) {}

  static async open(queue: QueueName, prefix: string): Promise<QueueTaker> {
    const redis = await openWaitingRedis();
    return new QueueTaker(redis, new Worker(queue, null, { connection: redis, prefix, autorun: false }));
  }

  /** The next job, which is active from now on; undefined when none waits. */
  async take(): Promise<Job | undefined> {
    return this.worker.getNextJob(TOKEN, { block: false });
  }

  async fail(job: Job): Promise<void> {
    await job.moveToFailed(new UnrecoverableError('failed by a test'), TOKEN, false);
  }

  async close(): Promise<void> {
    await this.worker.close();
    this.redis.disconnect();
  }
}
