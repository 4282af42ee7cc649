import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '#libs/errors';
import type { FoundFile } from './folder-walk.js';

/** Why a file was not taken. */
export interface Reason {
  code: string;
  message: string;
}

const MOST_NAMES = 1000;
/** A file system that knows no second name of a file. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);

/** Moves the originals of a watched folder to `done/` and `failed/` in it. Nothing there is ever overwritten. */
export class Originals {
  constructor(private readonly directory: string) {}

  /**
   * @returns where it is now; undefined when it is gone
   * @throws {DomainError} originals_stay when it can't be moved
   */
  async toDone(found: FoundFile): Promise<Buffer | undefined> {
    return this.move(found, 'done');
  }

  /** As `toDone`, with the reason beside it. */
  async toFailed(found: FoundFile, reason: Reason): Promise<Buffer | undefined> {
    const target = await this.move(found, 'failed');
    if (target !== undefined) {
      const note = Buffer.concat([target, Buffer.from('.reason.txt')]);
      await writeFile(note, `${reason.code}: ${reason.message}\n`, { flag: 'wx' }).catch(() => undefined);
    }
    return target;
  }

  private async move(found: FoundFile, folder: 'done' | 'failed'): Promise<Buffer | undefined> {
    try {
      const target = await giveFreeName(found, await this.ensureFolder(folder));
      await unlink(found.path);
      return target;
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new DomainError('originals_stay', 'Originals can not be moved out of the watched folder.', {
        cause: error,
      });
    }
  }

  private async ensureFolder(name: string): Promise<string> {
    const folder = path.join(this.directory, name);
    await mkdir(folder, { recursive: true });
    // A link would lead the originals away.
    if (!(await lstat(folder)).isDirectory()) {
      throw new DomainError('originals_stay', `"${name}" in the watched folder must be a folder, not a link.`);
    }
    return folder;
  }
}

/** A second name in the folder: its own, or with a number when that is taken. */
async function giveFreeName(found: FoundFile, folder: string): Promise<Buffer> {
  const name = found.path.subarray(found.path.lastIndexOf('/') + 1);
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const target = Buffer.concat([Buffer.from(`${folder}/`), numbered(name, number)]);
    if (await isNamed(found, target)) return target;
  }
  throw new DomainError('originals_stay', 'There are too many originals of one name.');
}

async function isNamed(found: FoundFile, target: Buffer): Promise<boolean> {
  try {
    await link(found.path, target);
    return true;
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    // Where it died after the second name and before it took the first away.
    if (code === 'EEXIST') return areSame(found.path, target);
    if (!NO_LINKS.has(code) || !found.isPlain) throw error;
    return isCopied(found.path, target);
  }
}

async function isCopied(from: Buffer, target: Buffer): Promise<boolean> {
  try {
    await copyFile(from, target, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function areSame(one: Buffer, other: Buffer): Promise<boolean> {
  const [a, b] = await Promise.all([lstat(one, { bigint: true }), lstat(other, { bigint: true })]);
  return a.ino === b.ino && a.dev === b.dev;
}

/** `cv.pdf`, `cv (2).pdf`, … */
function numbered(name: Buffer, number: number): Buffer {
  if (number === 1) return name;
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? dot : name.length;
  return Buffer.concat([name.subarray(0, stem), Buffer.from(` (${number})`), name.subarray(stem)]);
}
