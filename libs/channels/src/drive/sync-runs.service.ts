import { DomainError, ERROR_CATALOGUE, type ErrorCode } from '#libs/errors';
import type { Fence, ProcessingJobsRepository } from '#libs/jobs';
import type { Owner } from '../owner.js';
import type { ConnectionsService } from './connections.service.js';
import type { ChangePage, DriveClient } from './drive-client.js';
import type { DriveFilesRepository } from './drive-files.repository.js';
import { FILE_GONE, isFolder, lostFolder, type DriveItem } from './drive-item.js';
import { accessRevoked, unreachable } from './drive-problem.js';
import type { FileImport } from './file-import.js';
import { FolderWalk, resolved, type LeftOut } from './folder-walk.js';
import { GoogleFailure } from './google-failure.js';
import type { SyncRun, SyncsRepository } from './syncs.repository.js';

/** What Google tells of changes has gaps, such as the files that shortcuts lead to: now and then the folder is listed anew. */
const LISTED_ANEW_MS = 7 * 24 * 3_600_000;
/** Files one after the other that Google does not send: it is not the files then. */
const MOST_UNREACHABLE = 3;
/** When a run that failed for a reason that passes by itself is repeated. */
const SOONEST_SECONDS = 15 * 60;
const LATEST_SECONDS = 24 * 3600;

const FOLDER_GONE = {
  code: 'folder_gone',
  text: 'The folder was deleted, or the connected account may no longer see it.',
};

/** Another worker has taken the run over, or the sync was removed. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** A run under way. */
interface Present {
  fence: Fence;
  run: SyncRun;
  owner: Owner;
  drive: DriveClient;
  /** Files looked at. */
  seen: number;
  /** Files in a row that Google did not send. */
  unreachable: number;
}

/** Takes in what is new in a folder. A run that ends anywhere is gone on with by the next, and takes nothing in twice. */
export class SyncRunsService {
  constructor(
    private readonly syncs: SyncsRepository,
    private readonly files: DriveFilesRepository,
    private readonly connections: ConnectionsService,
    private readonly imports: FileImport,
    private readonly jobs: Pick<ProcessingJobsRepository, 'advance'>,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * Answers false when the fence no longer holds.
   *
   * @throws {DomainError} what people are told of why it failed; the reason of `signal` when that ends it
   */
  async run(fence: Fence, signal: AbortSignal): Promise<boolean> {
    const run = await this.syncs.ofTask(fence.tenantId, fence.processingJobId);
    if (run === undefined) return false;
    if (!run.ownerIsActive || run.ownerRole === 'candidate') {
      throw new DomainError('forbidden', 'The account of its owner is closed, or is no longer that of a recruiter.');
    }
    const { tenantId, connectionId, secret } = run;
    if (secret === null) throw accessRevoked();
    const owner: Owner = { tenantId, userId: run.ownerId, role: run.ownerRole };
    const drive = this.connections.clientFor(tenantId, connectionId, secret, signal);
    const present: Present = { fence, run, owner, drive, seen: 0, unreachable: 0 };
    try {
      await this.connections.watched(tenantId, connectionId, secret, () => this.takeIn(present));
      return await this.syncs.complete(fence);
    } catch (error) {
      if (error instanceof Overtaken) return false;
      throw error;
    }
  }

  /** Ends a run as failed; false when the fence no longer holds. */
  async fail(
    fence: Fence,
    reason: { code: ErrorCode; message: string; retryAfter?: number | undefined },
  ): Promise<boolean> {
    const { code, message, retryAfter } = reason;
    const again = Math.min(LATEST_SECONDS, Math.max(SOONEST_SECONDS, retryAfter ?? 0));
    return this.syncs.fail(fence, code, message, retryAfter !== undefined || passes(code) ? again : null);
  }

  private async takeIn(present: Present): Promise<void> {
    const { run } = present;
    await this.assertFolder(present);
    const isListedLately = run.listedAt !== null && run.listedAt.getTime() > this.now().getTime() - LISTED_ANEW_MS;
    if (run.pageToken === null || !isListedLately) return this.takeAll(present);
    await this.takeAgain(present);
    if (!(await this.takeChanges(present, run.pageToken))) await this.takeAll(present);
  }

  private async assertFolder({ drive, run }: Present): Promise<void> {
    const folder = await found(drive, run.folderId);
    if (folder !== undefined && !folder.trashed) return;
    await this.files.leaveOut(run, lostFolder(run), 'failed', FOLDER_GONE);
    throw new DomainError('drive_folder_not_found', FOLDER_GONE.text);
  }

  private async takeAll(present: Present): Promise<void> {
    const { fence, run, drive } = present;
    // Taken first: what changes while the folder is listed is looked at again.
    const pageToken = await drive.startPageToken(run.sharedDriveId);
    const walk = new FolderWalk(drive, run.folderId, run.includeSubfolders);
    for await (const { files, leftOut } of walk.pages()) {
      await this.leaveOut(present, leftOut);
      await this.takeFiles(present, files);
    }
    if (!(await this.syncs.saveListing(fence, pageToken, run, [...walk.folderIds]))) throw new Overtaken();
  }

  /** Answers false when the changes do not tell what is in the folder now. */
  private async takeChanges(present: Present, from: string): Promise<boolean> {
    const { fence, run, drive } = present;
    const folders = new Set(run.folderIds);
    let page: ChangePage | undefined;
    do {
      page = await nextChanges(drive, page?.nextPageToken ?? from, run.sharedDriveId);
      if (page === undefined || changesTree(page, folders, run)) return false;
      const inside = page.changes.flatMap(({ item }) => (item && isInside(item, folders) ? [item] : []));
      const { files, leftOut } = await filesOf(drive, inside);
      await this.leaveOut(present, leftOut);
      await this.takeFiles(present, files);
      if (!(await this.syncs.savePlace(fence, page.nextPageToken, run))) throw new Overtaken();
    } while (!page.isLast);
    return true;
  }

  /** Looks again at files that failed for reasons that may have passed. */
  private async takeAgain(present: Present): Promise<void> {
    const { run, drive } = present;
    const folders = new Set(run.folderIds);
    for (const id of await this.files.toRetry(run)) {
      const item = await found(drive, id);
      if (item === undefined || item.trashed) await this.files.giveUp(run, id, FILE_GONE);
      // What lies elsewhere a shortcut may have led to: the next whole listing knows.
      else if (isInside(item, folders)) await this.takeFiles(present, [item]);
    }
  }

  private async takeFiles(present: Present, files: DriveItem[]): Promise<void> {
    const settled = await this.files.settled(present.run, files);
    await this.tell(present, settled.size);
    for (const file of files) {
      if (settled.has(file)) continue;
      await this.tell(present, 1);
      const outcome = await this.imports.take(present.drive, present.owner, present.run, file);
      present.unreachable = outcome === 'unreachable' ? present.unreachable + 1 : 0;
      if (present.unreachable >= MOST_UNREACHABLE) throw unreachable();
    }
  }

  private async leaveOut({ run }: Present, leftOut: LeftOut[]): Promise<void> {
    const settled = await this.files.settled(
      run,
      leftOut.map(({ item }) => item),
    );
    for (const { item, reason } of leftOut) {
      if (!settled.has(item)) await this.files.leaveOut(run, item, 'skipped', reason);
    }
  }

  /** Notes how far it is. How much there is to come, nobody knows. */
  private async tell(present: Present, files: number): Promise<void> {
    present.seen += files;
    const job = await this.jobs.advance(present.fence, 50, `${present.seen} files looked at`);
    if (job === undefined) throw new Overtaken();
  }
}

/** Whether what has failed may go better later although nobody does anything. */
function passes(code: ErrorCode): boolean {
  return code === 'internal' || [503, 507].includes(ERROR_CATALOGUE[code].status);
}

async function found(drive: DriveClient, id: string): Promise<DriveItem | undefined> {
  try {
    return await drive.item(id);
  } catch (error) {
    if (error instanceof GoogleFailure && ['gone', 'forbidden'].includes(error.kind)) return undefined;
    throw error;
  }
}

/** Nothing when the token is too old for Google to know. */
async function nextChanges(
  drive: DriveClient,
  pageToken: string,
  sharedDriveId: string | null,
): Promise<ChangePage | undefined> {
  try {
    return await drive.changes(pageToken, sharedDriveId);
  } catch (error) {
    if (error instanceof GoogleFailure && ['gone', 'refused'].includes(error.kind)) return undefined;
    throw error;
  }
}

/** Whether a folder has come in or gone, so that files have come in or gone that are not named as changed. */
function changesTree({ changes }: ChangePage, folders: ReadonlySet<string>, run: SyncRun): boolean {
  if (!run.includeSubfolders) return false;
  return changes.some(({ id, item }) => {
    const isKnown = folders.has(id);
    if (item === undefined) return isKnown;
    if (!isFolder(item) && !(item.target !== null && isFolder(item.target))) return false;
    if (id === run.folderId) return false;
    return isKnown !== isInside(item, folders);
  });
}

function isInside({ parents, trashed }: DriveItem, folders: ReadonlySet<string>): boolean {
  return !trashed && parents.some((id) => folders.has(id));
}

async function filesOf(drive: DriveClient, items: DriveItem[]): Promise<{ files: DriveItem[]; leftOut: LeftOut[] }> {
  const files: DriveItem[] = [];
  const leftOut: LeftOut[] = [];
  for (const item of items) {
    if (isFolder(item) || (item.target !== null && isFolder(item.target))) continue;
    const file = await resolved(drive, item);
    if ('reason' in file) leftOut.push(file);
    else files.push(file);
  }
  return { files, leftOut };
}
