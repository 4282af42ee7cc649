import { v7 as uuidv7, validate as isUuid } from 'uuid';
import type { Actor } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import { outboxEntry, parseStatelessJob, queueJobId, type Outbox, type WorkerRegistry } from '#libs/jobs';
import { ChildDeath } from '#libs/resume-reader';
import type { StoredUpload } from '#libs/resumes';
import type { CachedReader } from './cached-reader.js';
import type { Parsed } from './parsed-content.js';
import type { ParsingCounters } from './parsing-counters.js';
import type { ParsingJob } from './stateless-parse.js';
import type { StatelessParsesRepository } from './stateless-parses.repository.js';

export interface ParsingOptions {
  /** Read it even if it was read before. */
  fresh: boolean;
  /** The web page that sent it. */
  origin: string | null;
  requestId: string | null;
}

/** Somebody waits for it: it goes before the tenant's own uploads. */
const PRIORITY = 'high';

/** Parsing for the caller alone: at once, or in the background. The stored file is the caller's to remove. */
export class ParsingService {
  constructor(
    private readonly parses: StatelessParsesRepository,
    private readonly reader: CachedReader,
    private readonly counters: ParsingCounters,
    private readonly workers: WorkerRegistry,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param signal fires when nobody waits for the answer any more
   * @throws {DomainError} what is wrong with the file
   */
  async parse(actor: Actor, upload: StoredUpload, fresh: boolean, signal: AbortSignal): Promise<Parsed> {
    const { tenantId } = actor;
    this.counters.accepted(tenantId);
    try {
      const parsed = await this.reader.read({ ...upload, tenantId, fresh }, { signal });
      this.counters.succeeded(tenantId, parsed.seconds);
      return parsed;
    } catch (error) {
      this.counters.failed(tenantId);
      if (!(error instanceof ChildDeath)) throw error;
      throw new DomainError(error.code, error.message, { cause: error });
    }
  }

  /** Whether somebody would take a background task now. */
  async hasWorker(): Promise<boolean> {
    // While Redis is away no task gets to a worker.
    return this.workers.countAlive().then(
      (count) => count > 0,
      () => false,
    );
  }

  /** Has a stored file parsed in the background; the worker removes it. Answers the task's id. */
  async submit(actor: Actor & { userId: string }, upload: StoredUpload, options: ParsingOptions): Promise<string> {
    const id = uuidv7();
    const { fresh, origin, requestId } = options;
    const entry = outboxEntry(
      parseStatelessJob,
      { tenantId: actor.tenantId, processingJobId: id, requestId },
      { queueJobId: queueJobId(id, 0), priority: PRIORITY },
    );
    const job = { id, kind: parseStatelessJob.name, priority: PRIORITY, requestId } as const;
    await this.parses.accept(actor, { ...upload, origin, fresh }, job, entry);
    this.outbox.sendAfterCommit(entry);
    this.counters.accepted(actor.tenantId);
    return id;
  }

  /** @throws {DomainError} not_found, also for what can't be an id */
  async find(actor: Actor, jobId: string): Promise<ParsingJob> {
    const job = isUuid(jobId) ? await this.parses.findJob(actor, jobId) : undefined;
    if (job === undefined) throw notFound('Job');
    return job;
  }
}
