import type { Actor, Statement } from '#libs/database';
import { DomainError } from '#libs/errors';
import type { Queues } from '#libs/jobs';
import type { FileStore } from '#libs/storage';
import type { Quota, Usage } from './quotas.js';
import { Remembered } from './remembered.js';
import { tooManyBytes, tooManyOfDay, type UsageRepository } from './usage.repository.js';

export interface IntakeLimits {
  /** Files of all tenants that may wait to be read; 0 for any number. */
  mostWaiting: number;
  /** Free bytes below which no file is taken; 0 for none. */
  leastFreeBytes: number;
}

export type IntakeState = 'open' | 'queue_full' | 'disk_full';

const REMEMBERED_MS = 1000;
/** What does not answer as soon holds up no upload. */
const ANSWER_MS = 250;
const MOST_TENANTS = 1000;
const RETRY_SECONDS = { queue_full: 30, disk_full: 60 };

/** A count that was asked for, and how many have come since. */
class Count {
  #since = 0;
  readonly #asked: Remembered<number>;

  constructor(ask: () => Promise<number>, forMs: number) {
    this.#asked = new Remembered(async () => {
      const counted = await ask();
      this.#since = 0;
      return counted;
    }, forMs);
  }

  async get(): Promise<number> {
    return (await this.#asked.get()) + this.#since;
  }

  add(): void {
    this.#since += 1;
  }
}

/** What is known of a tenant, and how many of its files were accepted since. */
interface KnownTenant {
  usage: Remembered<Usage | undefined>;
  since: number;
}

/**
 * Whether more files can be taken: the queue and the disk have room, and their tenant has some of its quotas left. What it
 * goes by is at most a second old, with what this process has accepted since added: the other processes may go beyond a
 * limit by what they accept within that second. Only the limits that accepting a file counts itself (resumes of a day, stored
 * bytes) are never passed. A queue or disk that does not answer refuses nothing here; while the database does not, what it
 * said of a tenant last holds.
 */
export class IntakeGate {
  readonly #waiting: Count;
  readonly #freeBytes: Remembered<number>;
  readonly #tenants = new Map<string, KnownTenant>();

  constructor(
    queues: Queues,
    files: FileStore,
    private readonly usage: UsageRepository,
    private readonly limits: IntakeLimits,
    private readonly rememberedMs = REMEMBERED_MS,
  ) {
    this.#waiting = new Count(() => answerOr(0, countWaiting(queues)), rememberedMs);
    this.#freeBytes = new Remembered(() => answerOr(Number.POSITIVE_INFINITY, files.freeBytes()), rememberedMs);
  }

  /** @throws {DomainError} queue_full or disk_full, which pass; quota_exceeded */
  async admit({ tenantId }: Pick<Actor, 'tenantId'>): Promise<void> {
    const [state, { usage, since }] = await Promise.all([this.state(), this.usageOf(tenantId)]);
    if (state !== 'open') throw refusal(state);
    if (usage === undefined) return;
    if (isFull(usage.waitingJobs, since + 1)) throw refusal('queue_full', 'Too many files of your organisation');
    if (isFull(usage.resumesOfDay, since + 1)) throw tooManyOfDay();
    if (isFull(usage.storedBytes, 1)) throw tooManyBytes();
  }

  /** Counts a file in, in the transaction that accepts it, or has that fail. */
  taking(sizeBytes: number): Statement {
    return this.usage.take(sizeBytes);
  }

  /** Counts a file that was accepted. */
  accepted({ tenantId }: Pick<Actor, 'tenantId'>): void {
    this.#waiting.add();
    const known = this.#tenants.get(tenantId);
    if (known !== undefined) known.since += 1;
  }

  /** Whether anybody's files are taken. */
  async state(): Promise<IntakeState> {
    const { mostWaiting, leastFreeBytes } = this.limits;
    if (leastFreeBytes > 0 && (await this.#freeBytes.get()) < leastFreeBytes) return 'disk_full';
    if (mostWaiting > 0 && (await this.#waiting.get()) >= mostWaiting) return 'queue_full';
    return 'open';
  }

  private async usageOf(tenantId: string): Promise<{ usage: Usage | undefined; since: number }> {
    let known = this.#tenants.get(tenantId);
    if (known === undefined) {
      this.forgetOld();
      known = this.know(tenantId);
      this.#tenants.set(tenantId, known);
    }
    const usage = await known.usage.get();
    return { usage, since: known.since };
  }

  private know(tenantId: string): KnownTenant {
    let last: Usage | undefined;
    const known: KnownTenant = {
      since: 0,
      usage: new Remembered(async () => {
        const usage = await answerOr(undefined, this.usage.find(tenantId, 0));
        if (usage === undefined) return last;
        known.since = 0;
        return (last = usage);
      }, this.rememberedMs),
    };
    return known;
  }

  private forgetOld(): void {
    if (this.#tenants.size < MOST_TENANTS) return;
    for (const [tenantId, { usage }] of this.#tenants) if (usage.isOld) this.#tenants.delete(tenantId);
  }
}

async function countWaiting(queues: Queues): Promise<number> {
  const { waiting, prioritized, delayed } = await queues.countReads('waiting', 'prioritized', 'delayed');
  return waiting + prioritized + delayed;
}

function isFull({ used, limit }: Quota, more: number): boolean {
  return limit !== null && used + more > limit;
}

function refusal(state: Exclude<IntakeState, 'open'>, whose = 'Too many files'): DomainError {
  const message =
    state === 'queue_full'
      ? `${whose} are waiting to be read. Try again later.`
      : 'There is too little room for files. Try again later.';
  return new DomainError(state, message, { retryAfter: RETRY_SECONDS[state] });
}

/** The answer, or `otherwise` when there is none in time. */
async function answerOr<T>(otherwise: T, question: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      resolve(otherwise);
    }, ANSWER_MS);
  });
  return Promise.race([question.catch(() => otherwise), late]).finally(() => {
    clearTimeout(timer);
  });
}
