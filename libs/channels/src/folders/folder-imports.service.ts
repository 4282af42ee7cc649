import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database } from '#libs/database';
import { DomainError, isPassing, notFound } from '#libs/errors';
import { importFolderJob, outboxEntry, queueJobId, type Fence, type Outbox } from '#libs/jobs';
import { MOST_COUNTED, type AcceptedImport, type FolderImport, type ImportRequest } from './folder-import.js';
import type { FolderImportsRepository } from './folder-imports.repository.js';
import type { FolderIntake, IntakeOptions, Taken } from './folder-intake.js';
import { findOwner, type Owner } from '../owner.js';
import { inBatches, walk, type FoundFile } from './folder-walk.js';
import { plainDirectory, type IngestRoot } from './ingest-root.js';
import type { IngestedFilesRepository } from './ingested-files.repository.js';

export interface ImportRun {
  signal: AbortSignal;
  /** Told of how many files were seen; resolves when that is noted. */
  onSeen: (files: number) => Promise<void>;
}

/** Files that are looked up together. */
const BATCH = 100;
/** Files that are taken at the same time. */
const AT_ONCE = 4;
/** Pauses while the system has no room, and how many of them in a row; about an hour in all. */
const NO_ROOM_SECONDS = { usual: 5, most: 30 };
const MOST_PAUSES = 200;

/** Directories that are taken in on request, in the name of who asked: every file of them becomes a resume, once. */
export class FolderImportsService {
  constructor(
    private readonly database: Database,
    private readonly root: IngestRoot,
    private readonly imports: FolderImportsRepository,
    private readonly files: IngestedFilesRepository,
    private readonly intake: Pick<FolderIntake, 'take'>,
    private readonly outbox: Pick<Outbox, 'sendAfterCommit'>,
    private readonly rest: (ms: number, signal: AbortSignal) => Promise<void> = restFor,
  ) {}

  /**
   * Has a directory taken in by a worker.
   *
   * @throws {DomainError} directory_refused; not_found
   */
  async request(owner: Owner, request: ImportRequest): Promise<AcceptedImport> {
    const directory = plainDirectory(request.directory);
    const { path, root } = await this.root.resolve(await this.slugOf(owner), directory);
    const counted = await countFiles(path, root);
    const [id, jobId] = [uuidv7(), uuidv7()];
    const data = { tenantId: owner.tenantId, processingJobId: jobId, requestId: request.requestId };
    const { priority } = request;
    const entry = outboxEntry(importFolderJob, data, { queueJobId: queueJobId(jobId, 0), priority });
    const ids = { id, jobId, kind: importFolderJob.name };
    const createdAt = await this.imports.accept(owner, ids, { ...request, directory }, entry);
    this.outbox.sendAfterCommit(entry);
    return { jobId, directory, ...counted, createdAt };
  }

  async find(actor: Actor, jobId: string): Promise<FolderImport> {
    const found = await this.imports.find(actor, jobId);
    if (found === undefined) throw notFound('Job');
    return found;
  }

  /**
   * Takes what is in the directory and was not taken before, and ends the task; false when another worker has overtaken
   * this one. Begun again, it goes on where it ended.
   */
  async run(fence: Fence, run: ImportRun): Promise<boolean> {
    const { tenantId, processingJobId } = fence;
    const task = await this.imports.findTask(tenantId, processingJobId);
    if (task === undefined) throw notFound('Job');
    const found = await findOwner(this.database, tenantId, task.ownerId);
    if (found === undefined) throw new DomainError('owner_gone', 'Who asked for it is no longer there.');
    const { owner, slug } = found;
    const { path, root } = await this.root.resolve(slug, task.directory);
    const { id: importId, priority, requestId, callbackUrl } = task;
    const options = { root, importId, priority, requestId, callbackUrl };
    let [seen, known] = [0, 0];
    for await (const batch of inBatches(walk(path, { root, recursive: true }), BATCH)) {
      const fresh = await this.unknownOf(owner, batch, importId);
      known += fresh.knownFromBefore;
      for (let at = 0; at < fresh.files.length; at += AT_ONCE) {
        const some = fresh.files.slice(at, at + AT_ONCE);
        const taken = await Promise.all(some.map((file) => this.takeWithPatience(owner, file, options, run.signal)));
        known += taken.filter((one) => one === 'known').length;
      }
      await run.onSeen((seen += batch.length));
    }
    return this.imports.complete(fence, importId, known);
  }

  /** Those of some files that were not taken; what failed when it was asked for before is tried again. */
  private async unknownOf(
    owner: Owner,
    batch: FoundFile[],
    importId: string,
  ): Promise<{ files: FoundFile[]; knownFromBefore: number }> {
    const lines = await this.files.find(
      owner,
      batch.map(({ key }) => key),
    );
    const lineOf = ({ key }: FoundFile) => lines.get(key.toString('hex'));
    const again = batch.filter((file) => {
      const line = lineOf(file);
      return line?.fate === 'failed' && line.importId !== importId;
    });
    if (again.length > 0) {
      await this.files.removeFailed(
        owner,
        again.map(({ key }) => key),
      );
    }
    const knownFromBefore = batch.filter((file) => {
      const line = lineOf(file);
      return line?.fate === 'imported' && line.importId !== importId;
    });
    const files = batch.filter((file) => lineOf(file) === undefined || again.includes(file));
    return { files, knownFromBefore: knownFromBefore.length };
  }

  /** Waits while the system has no room, rather than to leave files behind. */
  private async takeWithPatience(
    owner: Owner,
    file: FoundFile,
    options: IntakeOptions,
    signal: AbortSignal,
  ): Promise<Taken> {
    for (let pauses = 0; ; pauses += 1) {
      signal.throwIfAborted();
      try {
        const taken = await this.intake.take(owner, file, options);
        if (taken === 'changed') await this.files.addFailed(owner, file, options.importId, CHANGED);
        return taken;
      } catch (error) {
        if (!(error instanceof DomainError && isPassing(error)) || pauses === MOST_PAUSES) throw error;
        const seconds = Math.min(error.retryAfter ?? NO_ROOM_SECONDS.usual, NO_ROOM_SECONDS.most);
        await this.rest(seconds * 1000, signal);
      }
    }
  }

  private async slugOf({ tenantId, userId }: Owner): Promise<string> {
    const found = await findOwner(this.database, tenantId, userId);
    if (found === undefined) throw notFound('User');
    return found.slug;
  }
}

const CHANGED = {
  code: 'file_changed',
  message: 'The file was changed, moved or removed while it was taken.',
} as const;

async function countFiles(path: string, root: string): Promise<{ files: number; more: boolean }> {
  let files = 0;
  for await (const batch of inBatches(walk(path, { root, recursive: true }), BATCH)) {
    files += batch.length;
    if (files >= MOST_COUNTED) return { files: MOST_COUNTED, more: true };
  }
  return { files, more: false };
}

async function restFor(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal });
}
