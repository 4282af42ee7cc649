import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '#libs/config';
import type { Database } from '#libs/database';
import { HEARTBEAT_MS, waitForRedis, type Queues, type Redis, type Sweeper, type WorkerRegistry } from '#libs/jobs';
import { stopTracing, type Logger } from '#libs/observability';
import type { ResumeReader } from '#libs/resume-reader';
import type { OverdueDeliveries } from '#libs/webhooks';
import type { EmailChannel } from './email-channel.js';
import type { QueueWorkers } from './queue-workers.js';
import { RepeatingTask } from './repeating-task.js';
import { workerId } from './worker-id.js';

const REDIS_DEADLINE_MS = 30_000;
const RECONCILE_MS = 60_000;

/** Starts the work once everything it needs answers, and drains it before the process ends. */
export class WorkerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #tasks: RepeatingTask[];
  readonly #id = workerId();
  readonly #graceMs: number;

  constructor(
    config: Config,
    private readonly database: Database,
    private readonly logger: Logger,
    private readonly commands: Redis,
    private readonly blocking: Redis,
    private readonly queues: Queues,
    private readonly reader: ResumeReader,
    private readonly workers: QueueWorkers,
    private readonly registry: WorkerRegistry,
    sweeper: Sweeper,
    deliveries: OverdueDeliveries,
    private readonly email: EmailChannel,
  ) {
    const warn = (what: string) => (error: unknown) => {
      logger.warn({ err: error }, what);
    };
    this.#graceMs = config.STOP_SECONDS * 1000;
    this.#tasks = [
      new RepeatingTask(HEARTBEAT_MS, () => registry.beat(this.#id), warn('heartbeat')),
      new RepeatingTask(config.SWEEP_SECONDS * 1000, () => sweeper.sweep(), warn('sweep')),
      new RepeatingTask(config.SWEEP_SECONDS * 1000, () => deliveries.sweep(), warn('overdue webhooks')),
      new RepeatingTask(RECONCILE_MS, () => sweeper.reconcile(), warn('reconcile')),
    ];
  }

  /** @throws when Redis does not answer, or evicts keys */
  async onApplicationBootstrap(): Promise<void> {
    await waitForRedis(this.commands, REDIS_DEADLINE_MS);
    await waitForRedis(this.blocking, REDIS_DEADLINE_MS);
    await assertNoEviction(this.commands, this.logger);
    await this.email.start();
    this.workers.start();
    for (const task of this.#tasks) task.start();
    this.logger.info('working');
  }

  async beforeApplicationShutdown(signal?: string): Promise<void> {
    this.logger.info({ signal }, 'stopping');
    const emailStopped = this.email.stop();
    await this.workers.drain(this.#graceMs);
    await emailStopped;
    await Promise.all(this.#tasks.map((task) => task.stop()));
    await this.registry.remove(this.#id).catch(() => undefined);
    await this.reader.close();
    await this.queues.close();
    this.commands.disconnect();
    this.blocking.disconnect();
    await this.database.close();
    await stopTracing();
  }
}

/** BullMQ loses jobs on a Redis that evicts keys; some hosted ones do not tell their policy. */
async function assertNoEviction(redis: Redis, logger: Logger): Promise<void> {
  const info = await redis.info('memory').catch(() => '');
  const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1];
  if (policy === undefined) {
    logger.warn('Redis does not tell its maxmemory-policy; it must be noeviction.');
  } else if (policy !== 'noeviction') {
    throw new Error(`Redis evicts keys (maxmemory-policy ${policy}); set it to noeviction.`);
  }
}
