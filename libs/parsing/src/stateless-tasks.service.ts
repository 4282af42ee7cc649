import { DomainError } from '#libs/errors';
import type { Fence } from '#libs/jobs';
import type { ReadOptions } from '#libs/resume-reader';
import { removeOrphans, type FileStore } from '#libs/storage';
import type { CachedReader } from './cached-reader.js';
import type { ParsingCounters } from './parsing-counters.js';
import type { StatelessParsesRepository } from './stateless-parses.repository.js';

const BATCH = 500;
/** Longer than any request or task may need its file. */
const ORPHANED_MS = 24 * 3_600_000;

/** What workers do with files that are parsed and not kept. */
export class StatelessTasksService {
  constructor(
    private readonly parses: StatelessParsesRepository,
    private readonly reader: CachedReader,
    private readonly counters: ParsingCounters,
    private readonly files: FileStore,
  ) {}

  /** Reads a task's file and keeps the result; false when another worker has overtaken this one. */
  async complete(fence: Fence, options: ReadOptions): Promise<boolean> {
    const { tenantId, processingJobId } = fence;
    const parse = await this.parses.findOfJob(tenantId, processingJobId);
    if (parse === undefined) throw new DomainError('not_found', 'The file no longer exists.');
    const parsed = await this.reader.read({ ...parse, tenantId }, options);
    if (!(await this.parses.complete(fence, parsed))) return false;
    this.counters.succeeded(tenantId, parsed.seconds);
    // The purge removes what stays behind.
    await this.files.remove(parse.storageKey).catch(() => undefined);
    return true;
  }

  /** Lets go of what belongs to a task that has failed for good. */
  async abandon(tenantId: string, processingJobId: string): Promise<void> {
    this.counters.failed(tenantId);
    const parse = await this.parses.findOfJob(tenantId, processingJobId);
    if (parse !== undefined) await this.files.remove(parse.storageKey);
  }

  /** Removes results a day after their end, and files whose request died before they had a row. Answers how many. */
  async purge(): Promise<{ results: number; orphans: number }> {
    let results = 0;
    for (let expired = await this.parses.listExpired(BATCH); expired.length > 0;) {
      for (const { tenantId, processingJobId, storageKey } of expired) {
        await this.files.remove(storageKey);
        await this.parses.remove(tenantId, processingJobId);
      }
      results += expired.length;
      expired = await this.parses.listExpired(BATCH);
    }
    const exists = (tenantId: string, id: string): Promise<boolean> => this.parses.exists(tenantId, id);
    return { results, orphans: await removeOrphans(this.files, 'parses', ORPHANED_MS, exists) };
  }
}
