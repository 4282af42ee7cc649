import { UnrecoverableError, Worker, type Job } from 'bullmq';
import type { QueueName, Redis } from '#libs/jobs';
import { inSpan, runInContext, type Logger } from '#libs/observability';
import type { HandlerRegistry } from './handler-registry.js';
import { GiveUp, type JobHandler } from './job-handler.js';
import type { JobMetrics, JobOutcome } from './job-metrics.js';
import { RightOfWay } from './right-of-way.js';

export interface QueueWorkersOptions {
  queues: readonly QueueName[];
  prefix: string;
  /** For which a worker holds a job without a sign of life. A killed one is noticed after that and a check: half of it. */
  lockMs: number;
  /** Jobs of a queue that run at the same time. */
  concurrency(queue: QueueName): number;
}

/** Starts are counted in PostgreSQL; a job must not be lost because its worker was killed twice. */
const MOST_STALLS = 100;

/** Takes jobs from the queues to their handlers. */
export class QueueWorkers {
  #workers: Worker[] = [];
  readonly #stop = new AbortController();
  readonly #rightOfWay = new RightOfWay();

  constructor(
    private readonly redis: Redis,
    private readonly handlers: HandlerRegistry,
    private readonly logger: Logger,
    private readonly metrics: JobMetrics,
    private readonly options: QueueWorkersOptions,
  ) {}

  /** Call it when Redis answers and has been checked: a BullMQ worker talks to it from its construction on. */
  start(): void {
    this.#workers = this.options.queues.map((queue) => {
      const worker = new Worker(queue, (job) => this.process(job), {
        connection: this.redis,
        prefix: this.options.prefix,
        autorun: false,
        concurrency: this.options.concurrency(queue),
        lockDuration: this.options.lockMs,
        stalledInterval: this.options.lockMs / 2,
        maxStalledCount: MOST_STALLS,
      });
      worker.on('error', (error) => {
        this.logger.warn({ err: error, queue }, 'queue worker');
      });
      worker.run().catch((error: unknown) => {
        this.logger.error({ err: error }, 'a queue worker stopped');
      });
      return worker;
    });
  }

  /** Takes no more jobs and lets the running ones end; those still running after `graceMs` are given back. */
  async drain(graceMs: number): Promise<void> {
    const timer = setTimeout(() => {
      this.#stop.abort(new Error('The worker is stopping.'));
    }, graceMs);
    await Promise.all(this.#workers.map((worker) => worker.close()));
    clearTimeout(timer);
  }

  private async process(job: Job): Promise<void> {
    const handler = this.handlers.handlerOf(job.name);
    const data = handler.job.data.parse(job.data);
    const { tenantId, requestId, traceparent } = job.data as {
      tenantId?: string;
      requestId?: string | null;
      traceparent?: string;
    };
    const context = {
      requestId: requestId ?? `job-${job.id ?? ''}`,
      ...(job.id === undefined ? {} : { jobId: job.id }),
      ...(tenantId === undefined ? {} : { tenantId }),
    };
    const attributes = {
      'messaging.system': 'bullmq',
      'messaging.destination.name': job.queueName,
      ...(job.id === undefined ? {} : { 'messaging.message.id': job.id }),
      'shortlist.attempt': job.attemptsMade + 1,
      ...(tenantId === undefined ? {} : { 'shortlist.tenant_id': tenantId }),
    };
    await runInContext(context, () =>
      inSpan(`process ${job.name}`, { kind: 'consumer', attributes, parent: traceparent }, () =>
        this.handle(job, handler, data),
      ),
    );
  }

  private async handle(job: Job, handler: JobHandler, data: unknown): Promise<void> {
    const started = performance.now();
    const ended = (outcome: JobOutcome): number => {
      const ms = performance.now() - started;
      this.metrics.note({ queue: job.queueName, kind: job.name, outcome }, ms);
      return Math.round(ms);
    };
    const lastAttempt = job.attemptsMade + 1 >= handler.job.attempts;
    try {
      const bulk = job.queueName === handler.job.bulkQueue;
      const context = { queueJobId: job.id, bulk, lastAttempt, signal: this.#stop.signal };
      await this.#rightOfWay.run(job.queueName as QueueName, () => handler.run(data, context));
      this.logger.info({ job: job.name, ms: ended('done') }, 'job done');
    } catch (error) {
      ended(error instanceof GiveUp || lastAttempt ? 'failed' : 'retried');
      if (error instanceof GiveUp) throw new UnrecoverableError(error.message);
      const attempt = job.attemptsMade + 1;
      this.logger.warn({ err: error, job: job.name, attempt }, 'job failed; it will be tried again');
      throw error;
    }
  }
}
