import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '#libs/errors';
import type { FileStore, StorageFolder } from './file-store.js';

const KEY = /^[0-9a-f-]{36}\/[a-z-]+\/([0-9a-f-]{36}|\d{4}-\d{2}-\d{2})\.[a-z]{3,4}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Ends the name of a file that is still being written. */
const PARTIAL = '.part';
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

/** Files in a folder of this machine, or of a volume that API and worker share. */
export class LocalFileStore implements FileStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = path.resolve(root);
  }

  async write(key: string, content: Readable): Promise<void> {
    const target = this.resolve(key);
    const partial = target + PARTIAL;
    // Until the pipeline stands, an error of the stream would be nobody's and end the process; the pipeline still sees it.
    content.on('error', () => undefined);
    try {
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await pipeline(content, createWriteStream(partial, { flags: 'wx', mode: 0o600 }));
      await rename(partial, target);
    } catch (error) {
      content.destroy();
      await rm(partial, { force: true });
      if (NO_ROOM.has(String((error as NodeJS.ErrnoException).code))) {
        throw new DomainError('storage_full', 'There is no room left for files. Try again later.', { cause: error });
      }
      throw error;
    }
  }

  localPath(key: string): Promise<string> {
    return Promise.resolve(this.resolve(key));
  }

  async read(key: string): Promise<Readable> {
    const file = this.resolve(key);
    await access(file, constants.R_OK);
    return createReadStream(file);
  }

  async remove(key: string): Promise<void> {
    const file = this.resolve(key);
    await rm(file, { force: true });
    await rm(file + PARTIAL, { force: true });
  }

  async *listOlder(folder: StorageFolder, before: Date): AsyncIterable<string> {
    for (const tenantId of await namesIn(this.#root)) {
      for (const name of await namesIn(path.join(this.#root, tenantId, folder))) {
        const key = `${tenantId}/${folder}/${name.replace(PARTIAL, '')}`;
        // Others may remove files meanwhile.
        const file = await stat(path.join(this.#root, tenantId, folder, name)).catch(() => undefined);
        if (KEY.test(key) && file !== undefined && file.mtime < before) yield key;
      }
    }
  }

  async list(tenantId: string, folder: StorageFolder): Promise<string[]> {
    const names = await namesIn(path.join(this.#root, tenantId, folder));
    const keys = names.map((name) => `${tenantId}/${folder}/${name}`);
    return keys.filter((key) => KEY.test(key)).sort();
  }

  /** Removes every file of a tenant, also those that were written in part. Answers how many. */
  async removeTenant(tenantId: string): Promise<number> {
    if (!UUID.test(tenantId)) throw new Error('Not the id of a tenant.');
    const folder = path.join(this.#root, tenantId);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    await rm(folder, { recursive: true, force: true });
    return entries.filter((entry) => !entry.isDirectory()).length;
  }

  async ping(): Promise<void> {
    await mkdir(this.#root, { recursive: true, mode: 0o700 });
    await access(this.#root, constants.R_OK | constants.W_OK);
  }

  private resolve(key: string): string {
    if (!KEY.test(key)) throw new Error('Not a storage key.');
    return path.join(this.#root, key);
  }
}

async function namesIn(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return [];
    throw error;
  });
}
