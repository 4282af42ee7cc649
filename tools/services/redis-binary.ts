import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, type Run, unpackDebianPackage } from './debian-packages.js';
import { reasonOf, ServiceError } from './service-error.js';

// BullMQ's Lua scripts want 6.2 at least.
const OLDEST = [6, 2] as const;
const NAMES = ['redis-server', 'valkey-server'];

/** A server program and the folders its libraries are in when they are not the system's. */
export interface RedisBinary {
  command: string;
  libraryPath?: string;
}

export interface RedisSearch {
  /** Where an unpacked server is kept. */
  folder: string;
  path?: string;
  command?: Run;
  log?: (line: string) => void;
}

/** The server on the PATH, one unpacked earlier, or one unpacked now from Debian's packages. */
export async function findRedis({ folder, path, command = run, log }: RedisSearch): Promise<RedisBinary> {
  for (const candidate of candidatesOnPath(path ?? process.env.PATH ?? '')) {
    if (await works(candidate, command)) return candidate;
  }
  const kept = unpackedIn(join(folder, 'root'));
  if (kept !== undefined && (await works(kept, command))) return kept;
  if (process.platform !== 'linux' || !(await hasApt(command))) throw notFound();
  log?.('Redis is not installed: unpacking it from Debian packages (once)');
  try {
    return await unpack(folder, command);
  } catch (error) {
    if (process.getuid?.() !== 0) throw notFound(error);
    log?.('Redis could not be unpacked: installing the package redis-tools');
    return await install(folder, command);
  }
}

function notFound(cause?: unknown): ServiceError {
  const tried = cause === undefined ? '' : ` (unpacking it from Debian packages failed: ${reasonOf(cause)})`;
  return new ServiceError(
    `Install Redis 7 (e.g. "brew install redis" or "apt-get install redis-server") or set REDIS_URL${tried}.`,
  );
}

function candidatesOnPath(path: string): RedisBinary[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => ({ command: join(folder, name) }))).filter(({ command }) =>
    isExecutable(command),
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function unpackedIn(root: string): RedisBinary | undefined {
  const command = NAMES.map((name) => join(root, 'usr', 'bin', name)).find((file) => isExecutable(file));
  if (command === undefined) return undefined;
  return { command, libraryPath: libraryFolders(root).join(delimiter) };
}

/** `usr/lib`, `lib` and the folder of the machine in each, such as `usr/lib/x86_64-linux-gnu`. */
function libraryFolders(root: string): string[] {
  return [join(root, 'usr', 'lib'), join(root, 'lib')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .filter((name) => name.includes('-linux-'))
        .map((name) => join(folder, name)),
    ]);
}

/** Runs `--version`, which also proves that every library is found. */
async function works(binary: RedisBinary, command: Run): Promise<boolean> {
  try {
    const version = versionOf(await command('/usr/bin/env', [...environmentOf(binary), binary.command, '--version']));
    return version !== undefined && isRecentEnough(version);
  } catch {
    return false;
  }
}

export function environmentOf({ libraryPath }: RedisBinary): string[] {
  return libraryPath === undefined ? [] : [`LD_LIBRARY_PATH=${libraryPath}`];
}

export function versionOf(output: string): [number, number] | undefined {
  const match = /\bv=(\d+)\.(\d+)/.exec(output);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

export function isRecentEnough([major, minor]: [number, number]): boolean {
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

async function hasApt(command: Run): Promise<boolean> {
  try {
    await command('apt-get', ['--version']);
    await command('dpkg', ['--version']);
    return true;
  } catch {
    return false;
  }
}

async function unpack(folder: string, command: Run): Promise<RedisBinary> {
  const unfinished = join(folder, `root-${String(process.pid)}`);
  try {
    await unpackDebianPackage('redis-server', unfinished, folder, command);
    const binary = unpackedIn(unfinished);
    if (binary === undefined || !(await works(binary, command)))
      throw new Error('the unpacked server does not run here');
    return moveIntoPlace(unfinished, join(folder, 'root')) ?? binary;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function moveIntoPlace(unfinished: string, root: string): RedisBinary | undefined {
  rmSync(root, { recursive: true, force: true });
  try {
    renameSync(unfinished, root);
  } catch (error) {
    // Another run unpacked it at the same time: its server is as good.
    if (unpackedIn(root) === undefined) throw error;
  }
  return unpackedIn(root);
}

/** Debian's redis-tools holds the program of the server too and, unlike redis-server, starts no system service. */
async function install(folder: string, command: Run): Promise<RedisBinary> {
  const arguments_ = ['install', '-y', '--no-install-recommends', 'redis-tools'];
  try {
    await command('apt-get', arguments_).catch(async () => {
      await command('apt-get', ['update', '-qq']);
      await command('apt-get', arguments_);
    });
  } catch (error) {
    throw notFound(error);
  }
  const bin = join(folder, 'root', 'usr', 'bin');
  mkdirSync(bin, { recursive: true });
  // The program looks at the name it was called by.
  const link = join(bin, 'redis-server');
  rmSync(link, { force: true });
  symlinkSync('/usr/bin/redis-check-rdb', link);
  const binary = { command: link };
  if (!(await works(binary, command))) throw notFound();
  return binary;
}
