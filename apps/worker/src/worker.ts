import { availableParallelism, hostname } from 'node:os';
import { CandidatesRepository } from '#libs/candidates';
import type { Config } from '#libs/config';
import type { Database } from '#libs/database';
import {
  Backlog,
  connectForCommands,
  connectForWaiting,
  HEARTBEAT_MS,
  JOB_CATALOGUE,
  Outbox,
  ProcessingJobsRepository,
  ProgressPublisher,
  QUEUES,
  Queues,
  Sweeper,
  waitForRedis,
  WorkerRegistry,
  type QueueName,
  type Redis,
} from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { ResumeReader } from '#libs/resume-reader';
import { ReadingsService, ResumesRepository } from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import { HandlerRegistry } from './handler-registry.js';
import { ParseResumeHandler } from './handlers/parse-resume.handler.js';
import { PurgeExpiredHandler } from './handlers/purge-expired.handler.js';
import { QueueWorkers } from './queue-workers.js';
import { RepeatingTask } from './repeating-task.js';

const REDIS_DEADLINE_MS = 30_000;
/** Orchestrators kill after 30 seconds. */
const GRACE_MS = 20_000;
const RECONCILE_MS = 60_000;

/** One worker process: built paused, checked, then started; drained on `stop`. */
export class WorkerProcess {
  readonly #commands: Redis;
  readonly #blocking: Redis;
  readonly #queues: Queues;
  readonly #reader: ResumeReader;
  readonly #workers: QueueWorkers;
  readonly #registry: WorkerRegistry;
  readonly #tasks: RepeatingTask[];
  readonly #id = workerId();

  constructor(
    config: Config,
    private readonly database: Database,
    private readonly logger: Logger,
  ) {
    const warn = (what: string) => (error: unknown) => {
      logger.warn({ err: error }, what);
    };
    const prefix = config.QUEUE_PREFIX;
    this.#commands = connectForCommands(config.REDIS_URL, warn('redis'));
    this.#blocking = connectForWaiting(config.REDIS_URL, warn('redis'));
    this.#queues = new Queues(this.#commands, prefix, warn('queue'));
    this.#registry = new WorkerRegistry(this.#commands, prefix);
    const backlog = new Backlog(this.#commands, prefix);
    const processes = config.READER_PROCESSES || availableParallelism();
    this.#reader = new ResumeReader({
      processes,
      memoryMb: config.READER_MEMORY_MB,
      textSeconds: config.READER_TEXT_SECONDS,
      ocrSeconds: config.READER_OCR_SECONDS,
    });
    const handlers = this.buildHandlers(config, backlog);
    this.#workers = new QueueWorkers(this.#blocking, handlers, logger, {
      queues: chosenQueues(config.WORKER_QUEUES),
      prefix,
      // One more than can be read at once, so that a child never waits for the database.
      concurrency: processes + 1,
    });
    const outbox = new Outbox(database, this.#queues, backlog, logger);
    const sweeper = new Sweeper(database, this.#queues, outbox, backlog, logger, config.REQUEUE_AFTER_SECONDS);
    this.#tasks = [
      new RepeatingTask(HEARTBEAT_MS, () => this.#registry.beat(this.#id), warn('heartbeat')),
      new RepeatingTask(config.SWEEP_SECONDS * 1000, () => sweeper.sweep(), warn('sweep')),
      new RepeatingTask(RECONCILE_MS, () => sweeper.reconcile(), warn('reconcile')),
    ];
  }

  private buildHandlers(config: Config, backlog: Backlog): HandlerRegistry {
    const resumes = new ResumesRepository(this.database);
    const parseResume = new ParseResumeHandler(
      new ProcessingJobsRepository(this.database),
      new ReadingsService(this.database, resumes, new CandidatesRepository()),
      new LocalFileStore(config.STORAGE_DIR),
      this.#reader,
      new ProgressPublisher(this.#commands, config.QUEUE_PREFIX),
      backlog,
      this.logger,
    );
    return new HandlerRegistry(JOB_CATALOGUE, [parseResume, new PurgeExpiredHandler(this.database, this.logger)]);
  }

  /** @throws when Redis does not answer */
  async start(): Promise<void> {
    await waitForRedis(this.#commands, REDIS_DEADLINE_MS);
    await waitForRedis(this.#blocking, REDIS_DEADLINE_MS);
    await warnOfEviction(this.#commands, this.logger);
    this.#workers.start();
    for (const task of this.#tasks) task.start();
  }

  async stop(): Promise<void> {
    await this.#workers.drain(GRACE_MS);
    await Promise.all(this.#tasks.map((task) => task.stop()));
    await this.#registry.remove(this.#id).catch(() => undefined);
    await this.#reader.close();
    await this.#queues.close();
    this.#commands.disconnect();
    this.#blocking.disconnect();
    await this.database.close();
  }
}

/** Where the health check of the same machine or container can find it. */
export function workerId(): string {
  return hostname();
}

/** @throws naming a queue that does not exist */
function chosenQueues(names: string[]): readonly QueueName[] {
  if (names.length === 0) return QUEUES;
  return names.map((name) => {
    const queue = QUEUES.find((known) => known === name);
    if (queue === undefined) throw new Error(`WORKER_QUEUES names "${name}"; the queues are ${QUEUES.join(', ')}.`);
    return queue;
  });
}

/** BullMQ loses jobs on a Redis that evicts keys; some hosted ones do not tell their policy. */
async function warnOfEviction(redis: Redis, logger: Logger): Promise<void> {
  const info = await redis.info('memory').catch(() => '');
  const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1];
  if (policy !== undefined && policy !== 'noeviction') {
    throw new Error(`Redis evicts keys (maxmemory-policy ${policy}); set it to noeviction.`);
  }
  if (policy === undefined) logger.warn('Redis does not tell its maxmemory-policy; it must be noeviction.');
}
