import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/database';
import type { Config } from '#libs/config';
import { ModelHealth, Queues, WorkerRegistry, type Redis } from '#libs/jobs';
import type { IntakeGate, IntakeState } from '#libs/resumes';
import type { FileStore } from '#libs/storage';
import { CONFIG, FILE_STORE, INTAKE_GATE, REDIS } from '../../infrastructure.module.js';
import { VERSION } from './version.js';

export type ServiceState = 'healthy' | 'unhealthy';
export type ModelState = 'configured' | 'degraded' | 'disabled';

export interface Health {
  status: 'healthy' | 'degraded' | 'unhealthy';
  version: string;
  timestamp: string;
  services: Record<'database' | 'redis' | 'worker' | 'storage' | 'celery' | 'cache', ServiceState> & {
    llm: ModelState;
  };
  /** Whether files are taken. */
  intake: IntakeState;
  queue: Record<'pending' | 'processing' | 'completed' | 'failed', number> | null;
}

const PROBE_MS = 1000;
/** Anyone may ask; a flood of questions must not become a flood of queries. */
const REMEMBERED_MS = 500;

@Injectable()
export class HealthService {
  #latest: { at: number; health: Promise<Health> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    private readonly workers: WorkerRegistry,
    @Inject(REDIS) private readonly redis: Redis,
    @Inject(FILE_STORE) private readonly files: FileStore,
    private readonly model: ModelHealth,
    @Inject(INTAKE_GATE) private readonly gate: IntakeGate,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  check(): Promise<Health> {
    if (this.#latest === undefined || Date.now() - this.#latest.at > REMEMBERED_MS) {
      this.#latest = { at: Date.now(), health: this.probe() };
    }
    return this.#latest.health;
  }

  private async probe(): Promise<Health> {
    const [database, redis, storage, worker, llm, intake, queue] = await Promise.all([
      answers(this.database.ping()),
      answers(this.redis.ping()),
      answers(this.files.ping()),
      inTime(this.workers.countAlive()).then(
        (count) => count > 0,
        () => false,
      ),
      this.modelState(),
      this.gate.state(),
      inTime(this.countJobs()).catch(() => null),
    ]);
    const essential = database && redis && storage;
    return {
      status: essential ? (worker && intake === 'open' ? 'healthy' : 'degraded') : 'unhealthy',
      version: VERSION,
      timestamp: new Date().toISOString(),
      services: {
        database: state(database),
        redis: state(redis),
        worker: state(worker),
        llm,
        storage: state(storage),
        celery: state(worker),
        cache: state(redis),
      },
      intake,
      queue,
    };
  }

  /** As those found who asked the model last; asking it costs money. */
  private async modelState(): Promise<ModelState> {
    if (this.config.OPENAI_API_KEY === undefined) return 'disabled';
    return inTime(this.model.isFailing()).then(
      (failing) => (failing ? 'degraded' : 'configured'),
      () => 'configured',
    );
  }

  private async countJobs(): Promise<Health['queue']> {
    const counts = await this.queues.countReads('waiting', 'prioritized', 'delayed', 'active', 'completed', 'failed');
    const { waiting, prioritized, delayed, active, completed, failed } = counts;
    return { pending: waiting + prioritized + delayed, processing: active, completed, failed };
  }
}

function state(healthy: boolean): ServiceState {
  return healthy ? 'healthy' : 'unhealthy';
}

async function answers(probe: Promise<unknown>): Promise<boolean> {
  return inTime(probe).then(
    () => true,
    () => false,
  );
}

async function inTime<T>(probe: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${PROBE_MS} ms.`));
    }, PROBE_MS);
  });
  return Promise.race([probe, deadline]).finally(() => {
    clearTimeout(timer);
  });
}
