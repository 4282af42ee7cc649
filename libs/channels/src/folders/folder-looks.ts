import { DomainError } from '#libs/errors';
import { lookAtFolderJob, outboxEntry, type Outbox, type Redis } from '#libs/jobs';
import type { Database } from '#libs/database';
import type { FolderIntake } from './folder-intake.js';
import { findOwner, type Owner } from '../owner.js';
import { inBatches, walk, type FoundFile } from './folder-walk.js';
import type { ClaimedWatch } from './folder-watch.js';
import type { FolderWatchesRepository } from './folder-watches.repository.js';
import type { IngestRoot, TenantDirectory } from './ingest-root.js';
import type { FileFate } from './ingested-file.js';
import type { IngestedFilesRepository } from './ingested-files.repository.js';
import { Originals } from './originals.js';
import { SeenFiles } from './seen-files.js';

export interface LookOptions {
  /** Between two looks at a folder. */
  intervalMs: number;
  prefix: string;
}

/** Files between two renewals of the lease. */
const BATCH = 20;
const PRIORITY = 'low';

/**
 * Looks into watched folders: what two looks have found unchanged is taken, and its original moved away. A program that dies
 * in between leaves a line in the ledger, by which the next look knows that only the moving is left to do.
 */
export class FolderLooks {
  constructor(
    private readonly database: Database,
    private readonly root: IngestRoot,
    private readonly watches: FolderWatchesRepository,
    private readonly files: IngestedFilesRepository,
    private readonly intake: Pick<FolderIntake, 'take'>,
    private readonly redis: Redis,
    private readonly outbox: Pick<Outbox, 'enqueue'>,
    private readonly options: LookOptions,
  ) {}

  /** Asks for a look at every watched folder. Answers how many there are. */
  async request(now: Date): Promise<number> {
    const watches = await this.watches.all();
    const turn = Math.floor(now.getTime() / this.options.intervalMs);
    const entries = watches.map(({ tenantId, watchId }) =>
      outboxEntry(
        lookAtFolderJob,
        { tenantId, watchId, requestId: null },
        { queueJobId: `${watchId}-${turn}`, priority: PRIORITY },
      ),
    );
    if (entries.length > 0) await this.outbox.enqueue(entries);
    return entries.length;
  }

  /**
   * Looks into a folder, unless another worker does or just did. What is wrong with the folder is noted in its row.
   *
   * @throws what is no fault of the folder
   */
  async look(tenantId: string, watchId: string, signal: AbortSignal): Promise<void> {
    const watch = await this.watches.claim(tenantId, watchId, this.options.intervalMs / 2);
    if (watch === undefined) return;
    let problem: string | null = 'internal';
    try {
      problem = await this.lookThrough(watch, signal);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problem = error.code;
    } finally {
      await this.watches.release(watch, problem);
    }
  }

  /** Answers what was wrong with some files that must stay; nothing when all is well. */
  private async lookThrough(watch: ClaimedWatch, signal: AbortSignal): Promise<string | null> {
    const found = await findOwner(this.database, watch.tenantId, watch.ownerId);
    if (found === undefined) throw new DomainError('owner_gone', 'Whose files they would be is no longer there.');
    const directory = await this.root.resolve(found.slug, watch.directory);
    const look = new Look(this.files, this.intake, found.owner, directory);
    const seen = new SeenFiles(this.redis, this.options.prefix, watch);
    await seen.begin();
    for await (const batch of inBatches(walk(directory.path, { ...directory, recursive: false }), BATCH)) {
      signal.throwIfAborted();
      if (!(await this.watches.renew(watch))) return null;
      await look.at(batch, await seen.note(batch.map(({ key }) => key)));
    }
    await seen.end();
    return look.problem;
  }
}

/** One look: what is done with each file. */
class Look {
  problem: string | null = null;
  readonly #originals: Originals;

  constructor(
    private readonly files: IngestedFilesRepository,
    private readonly intake: Pick<FolderIntake, 'take'>,
    private readonly owner: Owner,
    private readonly directory: TenantDirectory,
  ) {
    this.#originals = new Originals(directory.path);
  }

  /** @param isOld of each file, whether it has not changed since the last look */
  async at(batch: FoundFile[], isOld: boolean[]): Promise<void> {
    const lines = await this.files.find(
      this.owner,
      batch.map(({ key }) => key),
    );
    for (const [i, file] of batch.entries()) {
      const fate = lines.get(file.key.toString('hex'))?.fate ?? (isOld[i] === true ? await this.take(file) : undefined);
      if (fate !== undefined) await this.moveAway(file, fate);
    }
  }

  private async take(file: FoundFile): Promise<FileFate | undefined> {
    const { root } = this.directory;
    const options = { root, importId: null, priority: PRIORITY, requestId: null, callbackUrl: null } as const;
    const taken = await this.intake.take(this.owner, file, options);
    return taken === 'imported' || taken === 'failed' ? taken : undefined;
  }

  /** One that must stay keeps no other from being taken. */
  private async moveAway(file: FoundFile, fate: FileFate): Promise<void> {
    try {
      const target = fate === 'imported' ? await this.#originals.toDone(file) : await this.moveFailed(file);
      if (target === undefined) return;
      const shown = target.subarray(Buffer.byteLength(this.directory.root) + 1).toString('utf8');
      await this.files.setMoved(this.owner, file.key, shown);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.problem = error.code;
    }
  }

  private async moveFailed(file: FoundFile): Promise<Buffer | undefined> {
    const reason = await this.files.reasonOf(this.owner, file.key);
    return reason && this.#originals.toFailed(file, reason);
  }
}
