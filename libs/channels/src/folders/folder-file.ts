import { constants } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { DomainError } from '#libs/errors';
import type { FoundFile } from './folder-walk.js';
import { isBelow } from './ingest-root.js';

/** The file is another one than was found, or is being written. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';
}

/**
 * Opens what was found, unless it has become another file, leads out of the folder, or is no plain file.
 *
 * @throws {FileChanged}
 * @throws {DomainError} not_a_plain_file, file_unreadable
 */
export async function openFound(root: string, found: FoundFile): Promise<FileHandle> {
  if (!found.isPlain)
    throw new DomainError('not_a_plain_file', 'Only plain files are taken; this is a link or device.');
  const handle = await openPlain(found.path);
  try {
    await assertUnchanged(handle, found);
    await assertInside(root, found.path, handle);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** @throws {FileChanged} when it was written to since it was found */
export async function assertUnchanged(handle: FileHandle, found: FoundFile): Promise<void> {
  const { size, mtimeNs } = await handle.stat({ bigint: true });
  if (size !== found.size || mtimeNs !== found.modifiedNs) throw new FileChanged('The file was changed meanwhile.');
}

async function openPlain(path: Buffer): Promise<FileHandle> {
  try {
    // Without waiting: what was a file may be a pipe by now.
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR') throw new FileChanged('The file is gone.');
    throw unreadable(error);
  }
}

/** A directory on the way may have been replaced by a link: the open file must be the one at its real path, inside. */
async function assertInside(root: string, path: Buffer, handle: FileHandle): Promise<void> {
  const real = await realpath(path, 'buffer').catch(() => undefined);
  const isInside = real !== undefined && isBelow(root, real.toString('utf8'));
  const inside = isInside ? await stat(real, { bigint: true }).catch(() => undefined) : undefined;
  const opened = await handle.stat({ bigint: true });
  if (inside === undefined || inside.ino !== opened.ino || inside.dev !== opened.dev) {
    throw new FileChanged('The file is no longer where it was found.');
  }
}

export function unreadable(cause: unknown): DomainError {
  return new DomainError('file_unreadable', 'The file can not be read.', { cause });
}
