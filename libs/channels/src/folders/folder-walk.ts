import { createHash } from 'node:crypto';
import type { BigIntStats, Dir } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';

/** Something in a folder that is no directory, as it was when it was looked at. */
export interface FoundFile {
  /** As bytes: a name need not be text. */
  path: Buffer;
  /** Below the tenant's folder, for people: what is no UTF-8 is replaced. */
  shown: string;
  /** SHA-256 of path, size and time of the last change. */
  key: Buffer;
  size: bigint;
  modifiedNs: bigint;
  modifiedAt: Date;
  isPlain: boolean;
}

export interface WalkOptions {
  /** The path that what is shown begins behind. */
  root: string;
  recursive: boolean;
}

const DEEPEST = 32;
/** Entries that are read ahead of a directory. */
const AHEAD = 128;
/** Where a watched folder's originals go. */
const LEFT_OUT = new Set(['done', 'failed']);
const GONE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/**
 * Goes through a directory, in no order, and hands on what lies in it, but for what is still being written by its name.
 * Directories are read a little ahead only, however much is in them; links are not followed.
 *
 * @throws when the directory itself can't be read; one below it that can't is passed over
 */
export async function* walk(start: string, options: WalkOptions): AsyncGenerator<FoundFile> {
  const from = Buffer.byteLength(options.root) + 1;
  const waiting = [{ path: Buffer.from(start), depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const directory = await openDirectory(next.path, next.depth > 0);
    if (directory === undefined) continue;
    for await (const entry of directory) {
      const name = entry.name as unknown as Buffer;
      if (isUnfinished(name.toString('latin1'))) continue;
      const path = Buffer.concat([next.path, SLASH, name]);
      if (!entry.isDirectory()) {
        const found = await look(path, from);
        if (found !== undefined) yield found;
      } else if (options.recursive && next.depth < DEEPEST && !LEFT_OUT.has(name.toString('latin1'))) {
        waiting.push({ path, depth: next.depth + 1 });
      }
    }
  }
}

/** As many as `size` at a time. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    if (batch.push(item) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const SLASH = Buffer.from('/');
const UNFINISHED_ENDS = ['.part', '.partial', '.tmp', '.filepart', '.crdownload'];

/** Whether a name is one that programs give to what they have not finished, or is hidden. */
export function isUnfinished(name: string): boolean {
  const lower = name.toLowerCase();
  return /^(\.|~\$)/.test(name) || UNFINISHED_ENDS.some((end) => lower.endsWith(end));
}

async function openDirectory(path: Buffer, isBelow: boolean): Promise<Dir | undefined> {
  try {
    return await opendir(path, { encoding: 'buffer' as BufferEncoding, bufferSize: AHEAD });
  } catch (error) {
    if (isBelow) return undefined;
    throw error;
  }
}

async function look(path: Buffer, from: number): Promise<FoundFile | undefined> {
  try {
    return foundFile(path, from, await lstat(path, { bigint: true }));
  } catch (error) {
    // It went away meanwhile.
    if (GONE.has(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}

function foundFile(path: Buffer, from: number, { size, mtimeNs, mtime, ...stats }: BigIntStats): FoundFile {
  const relative = path.subarray(from);
  const key = createHash('sha256').update(relative).update(`\0${size}\0${mtimeNs}`).digest();
  const isPlain = (Number(stats.mode) & FILE_TYPE) === PLAIN_FILE;
  return { path, shown: relative.toString('utf8'), key, size, modifiedNs: mtimeNs, modifiedAt: mtime, isPlain };
}

const FILE_TYPE = 0o170_000;
const PLAIN_FILE = 0o100_000;
