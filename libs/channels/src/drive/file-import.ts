import { createHash, type Hash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { isUniqueViolation } from '#libs/database';
import { DomainError } from '#libs/errors';
import type { StoredUpload, UploadsService } from '#libs/resumes';
import type { Owner } from '../owner.js';
import type { DriveClient } from './drive-client.js';
import { importedLine, type DriveFilesRepository, type SyncOfFiles, type Tries } from './drive-files.repository.js';
import {
  contentVersion,
  FILE_GONE,
  importName,
  isExported,
  refusalOf,
  type DriveItem,
  type Reason,
} from './drive-item.js';
import { GoogleFailure } from './google-failure.js';

/** `unreachable`: noted as failed, and perhaps not the file's fault. */
export type ImportOutcome = 'imported' | 'skipped' | 'failed' | 'unreachable';

/** What is wrong with a file itself, as the taking in of files says it. */
const FILE_FAULTS = new Set<string>([
  ...['empty_file', 'unsupported_file_type', 'file_type_mismatch', 'invalid_file_name', 'file_too_large'],
  ...['encrypted_file', 'corrupt_file'],
]);

const CHANGED: Reason = {
  code: 'file_changed',
  text: 'The file was changed while it was read. The next run reads it again.',
};
const BROKEN_OFF: Reason = {
  code: 'download_failed',
  text: 'Google Drive did not send the file to its end. The next run tries again.',
};
const FORBIDDEN: Reason = {
  code: 'access_lost',
  text: 'Google Drive does not give the file to the connected account.',
};
const DOWNLOADED_TOO_OFTEN: Reason = {
  code: 'download_failed',
  text: 'The file was downloaded too often of late for Google Drive to send it. The next run tries again.',
};
const EXPORT_TOO_LARGE: Reason = {
  code: 'file_too_large',
  text: 'The document is larger than Google Drive exports as PDF.',
};

/** Makes resumes of files, each content once, or notes why not. */
export class FileImport {
  constructor(
    private readonly uploads: UploadsService,
    private readonly files: DriveFilesRepository,
    private readonly mostBytes: number,
  ) {}

  /** @throws what is no fault of the file: no room or no queue for it, an account that is revoked, a quota that is used up */
  async take(drive: DriveClient, owner: Owner, sync: SyncOfFiles, item: DriveItem): Promise<ImportOutcome> {
    const refusal = refusalOf(item, this.mostBytes);
    if (refusal !== undefined) return this.skip(sync, item, refusal);
    try {
      const stored = await this.fetch(drive, owner, item);
      if (stored === undefined) return await this.fail(sync, item, CHANGED, 'some');
      return await this.accept(owner, sync, item, stored);
    } catch (error) {
      return this.noteFault(sync, item, error);
    }
  }

  /** Nothing when the file was changed meanwhile. */
  private async fetch(drive: DriveClient, owner: Owner, item: DriveItem): Promise<StoredUpload | undefined> {
    const content = await drive.content(item);
    const { copy, hash } = hashed(content);
    let stored: StoredUpload;
    try {
      stored = await this.uploads.store(owner, importName(item) ?? item.name, copy);
    } catch (error) {
      drive.signal.throwIfAborted();
      if (content.errored !== null) throw new DownloadBroken('The download broke off.', { cause: error });
      throw error;
    } finally {
      content.destroy();
    }
    let isWhole = false;
    try {
      isWhole = await isSame(drive, item, hash);
    } finally {
      if (!isWhole) await this.uploads.discard(stored);
    }
    return isWhole ? stored : undefined;
  }

  private async accept(owner: Owner, sync: SyncOfFiles, item: DriveItem, stored: StoredUpload): Promise<ImportOutcome> {
    const line = importedLine(sync.id, item);
    try {
      await this.uploads.accept(owner, stored, { priority: 'low', source: 'google_drive', requestId: null, line });
    } catch (error) {
      // A worker that was taken for dead has been faster.
      if (!isUniqueViolation(error)) throw error;
    }
    return 'imported';
  }

  private async noteFault(sync: SyncOfFiles, item: DriveItem, error: unknown): Promise<ImportOutcome> {
    if (error instanceof DownloadBroken) {
      await this.fail(sync, item, BROKEN_OFF, 'some');
      return 'unreachable';
    }
    if (error instanceof DomainError && FILE_FAULTS.has(error.code)) {
      return this.skip(sync, item, { code: error.code, text: error.message });
    }
    if (error instanceof DomainError && error.status === 429) {
      // The tenant has had its share: the other files would be refused as well.
      await this.fail(sync, item, { code: error.code, text: error.message }, 'any');
    }
    if (!(error instanceof GoogleFailure)) throw error;
    switch (error.kind) {
      case 'gone':
        return this.fail(sync, item, FILE_GONE);
      case 'forbidden':
        if (error.reason === 'downloadQuotaExceeded') return this.fail(sync, item, DOWNLOADED_TOO_OFTEN, 'some');
        return this.fail(sync, item, error.reason === 'exportSizeLimitExceeded' ? EXPORT_TOO_LARGE : FORBIDDEN);
      case 'unavailable':
        await this.fail(sync, item, BROKEN_OFF, 'some');
        return 'unreachable';
      default:
        throw error;
    }
  }

  private async skip(sync: SyncOfFiles, item: DriveItem, reason: Reason): Promise<'skipped'> {
    await this.files.leaveOut(sync, item, 'skipped', reason);
    return 'skipped';
  }

  private async fail(sync: SyncOfFiles, item: DriveItem, reason: Reason, tries: Tries = 'none'): Promise<'failed'> {
    await this.files.leaveOut(sync, item, 'failed', reason, tries);
    return 'failed';
  }
}

/** The connection broke off, or fell silent, in the bytes of a file. */
class DownloadBroken extends Error {
  override readonly name = 'DownloadBroken';
}

function hashed(content: Readable): { copy: PassThrough; hash: Hash } {
  const hash = createHash('md5');
  const copy = new PassThrough();
  // Whoever reads the copy is told; until somebody does, its error would be nobody's.
  copy.on('error', () => undefined);
  content.on('data', (chunk: Buffer) => hash.update(chunk));
  content.on('error', (error) => copy.destroy(error));
  content.pipe(copy);
  return { copy, hash };
}

/** Whether what was read is what the item says. Where Google tells no MD5, it is asked again. */
async function isSame(drive: DriveClient, item: DriveItem, hash: Hash): Promise<boolean> {
  if (item.md5 !== null && !isExported(item)) return hash.digest('hex') === item.md5.toLowerCase();
  return contentVersion(await drive.item(item.id)) === contentVersion(item);
}
