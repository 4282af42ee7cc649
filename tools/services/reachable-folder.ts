import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServiceError } from './service-error.js';

/**
 * A folder that every user can enter, always the same for one `key`. Root uses it in place of folders below a home
 * directory that "postgres" can't enter.
 */
export function reachableFolder(key: string): string {
  const folder = join(tmpdir(), `shortlist-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`);
  try {
    mkdirSync(folder);
    chmodSync(folder, 0o755);
  } catch (error) {
    // The name can be guessed, so another user may have put something of theirs there first.
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true || found.uid !== process.getuid?.()) {
      throw new ServiceError(`${folder} can't be used, it belongs to someone else: remove it.`, { cause: error });
    }
  }
  return folder;
}
