import { DomainError } from '#libs/errors';
import { ChildDeath, type FileReader, type ReadOptions, type ReadResume } from '#libs/resume-reader';
import type { FileStore } from '#libs/storage';
import { quarantined, type Quarantine } from './quarantine.js';

/** A file of a tenant that lies in the store. */
export interface StoredFile {
  tenantId: string;
  storageKey: string;
  fileName: string;
  sha256: Buffer;
}

/** Reads stored files, but for those whose content has killed readers before. */
export class GuardedReader {
  constructor(
    private readonly reader: FileReader,
    private readonly files: FileStore,
    private readonly quarantine: Quarantine,
  ) {}

  /**
   * @throws {DomainError} what is wrong with the file
   * @throws {ChildDeath} when the file took its reader down for the first time
   */
  async read(file: StoredFile, options: ReadOptions = {}): Promise<ReadResume> {
    const { tenantId, storageKey, fileName, sha256 } = file;
    if (await this.quarantine.holds(tenantId, sha256)) throw quarantined();
    const path = await this.files.localPath(storageKey);
    try {
      return await this.reader.read({ path, fileName }, options);
    } catch (error) {
      if (!(error instanceof ChildDeath)) throw error;
      // A busy machine may be the cause: the content gets a second chance, not a third.
      const isQuarantined = await this.quarantine.noteCrash(tenantId, sha256);
      throw isQuarantined ? new DomainError(error.code, error.message, { cause: error }) : error;
    }
  }
}
