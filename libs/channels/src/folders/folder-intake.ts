import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { isUniqueViolation } from '#libs/database';
import { DomainError, isPassing } from '#libs/errors';
import type { Priority } from '#libs/jobs';
import type { StoredUpload, UploadsService } from '#libs/resumes';
import { assertUnchanged, FileChanged, openFound, unreadable } from './folder-file.js';
import type { Owner } from '../owner.js';
import type { FoundFile } from './folder-walk.js';
import type { IngestedFilesRepository } from './ingested-files.repository.js';

export interface IntakeOptions {
  /** The tenant's folder, a real path. */
  root: string;
  importId: string | null;
  priority: Priority;
  requestId: string | null;
  callbackUrl: string | null;
}

/** `changed`: it was written to, moved or removed meanwhile. `known`: somebody else has taken it at the same time. */
export type Taken = 'imported' | 'failed' | 'changed' | 'known';

const CHUNK_BYTES = 64 * 1024;

/** Makes resumes of files that lie in folders, each with its line in the ledger. */
export class FolderIntake {
  constructor(
    private readonly uploads: Pick<UploadsService, 'store' | 'accept' | 'discard'>,
    private readonly files: IngestedFilesRepository,
  ) {}

  /**
   * Takes a file, or notes why not.
   *
   * @throws what is no fault of the file; it can be taken later
   */
  async take(owner: Owner, found: FoundFile, options: IntakeOptions): Promise<Taken> {
    try {
      const stored = await this.store(owner, found, options.root);
      const { importId, priority, requestId, callbackUrl } = options;
      const line = this.files.lineOf(found, importId);
      await this.uploads.accept(owner, stored, { priority, requestId, callbackUrl, source: 'folder', line });
      return 'imported';
    } catch (error) {
      if (error instanceof FileChanged) return 'changed';
      if (isUniqueViolation(error)) return 'known';
      if (!(error instanceof DomainError) || isPassing(error)) throw error;
      await this.files.addFailed(owner, found, options.importId, error);
      return 'failed';
    }
  }

  private async store(owner: Owner, found: FoundFile, root: string): Promise<StoredUpload> {
    const handle = await openFound(root, found);
    try {
      const stored = await this.copy(owner, found, handle);
      await assertUnchanged(handle, found).catch(async (error: unknown) => {
        await this.uploads.discard(stored);
        throw error;
      });
      return stored;
    } finally {
      await handle.close();
    }
  }

  private async copy(owner: Owner, found: FoundFile, handle: FileHandle): Promise<StoredUpload> {
    const content = Readable.from(chunksOf(handle), { objectMode: false });
    // One that breaks before it is read is nobody's error.
    content.on('error', () => undefined);
    try {
      return await this.uploads.store(owner, found.shown, content);
    } catch (error) {
      throw content.errored === null ? error : unreadable(error);
    } finally {
      content.destroy();
    }
  }
}

/** What a file holds; its handle stays open when the reader goes, to be asked whether it was changed. */
async function* chunksOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
