import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, canEnter } from './postgres-account.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { commandLineOf, isTaken } from './process-table.js';
import { reachableFolder } from './reachable-folder.js';
import { ServiceError } from './service-error.js';

const MAJOR_VERSION = '18';

/** Where the data can live: `wanted`, or below the temporary folder when `account` can't get there. */
export function clusterFolder(wanted: string, account: Account | undefined, log: (line: string) => void): string {
  const parent = dirname(wanted);
  mkdirSync(parent, { recursive: true });
  if (account === undefined || canEnter(account, parent)) return wanted;
  const folder = join(reachableFolder(wanted), 'data');
  log(`The user "postgres" can't enter ${parent}: PostgreSQL keeps its data in ${folder}.`);
  return folder;
}

/** Makes the cluster when there is none. Answers its superuser's password. */
export async function prepareCluster(
  folder: string,
  binaries: PostgresBinaries,
  account: Account | undefined,
): Promise<string> {
  if (existsSync(join(folder, 'PG_VERSION'))) return knownPassword(folder);
  const password = randomBytes(24).toString('base64url');
  // Made beside and moved into place, so that an interrupted initdb never looks like a cluster.
  const unfinished = `${folder}.init-${String(process.pid)}`;
  const passwordFile = `${unfinished}.password`;
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account !== undefined) {
      chownSync(unfinished, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    await runInitdb(binaries.initdb, initdbArguments(unfinished, passwordFile), account);
    if (account !== undefined) chownSync(passwordFile, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
    renameSync(passwordFile, passwordFileOf(folder));
    renameSync(unfinished, folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
  return password;
}

export function removeCluster(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  rmSync(passwordFileOf(folder), { force: true });
}

function passwordFileOf(folder: string): string {
  return `${folder}.password`;
}

function knownPassword(folder: string): string {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new ServiceError(
      `${folder} was made by PostgreSQL ${version}, this is ${MAJOR_VERSION}: remove the folder to start over.`,
    );
  }
  try {
    return readFileSync(passwordFileOf(folder), 'utf8').trim();
  } catch (error) {
    throw new ServiceError(`${passwordFileOf(folder)} can't be read: remove ${folder} to start over.`, {
      cause: error,
    });
  }
}

function initdbArguments(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorts by code point on every machine, yet folds the case of "É": the plain C locale would make ILIKE and trigrams
    // blind to letters outside ASCII.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`,
    '--no-sync',
  ];
}

function runInitdb(program: string, args: string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new ServiceError(`PostgreSQL could not make its data folder: ${errors.trim()}`));
    });
  });
}

/**
 * Refuses when a server runs on the data. Removes the lock of a killed server when its process number is taken by another
 * program or by its own uncollected remains: PostgreSQL would take either for a running server.
 */
export function clearStaleLock(folder: string): void {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isTaken(pid)) return;
  const command = commandLineOf(pid);
  if (command.includes('postgres') && command.includes(folder)) throw alreadyRunning(folder, pid);
  rmSync(lock, { force: true });
}

export function alreadyRunning(folder: string, pid?: number): ServiceError {
  const [which, fix] = pid === undefined ? ['', ''] : [` (process ${pid})`, `, or "kill -INT ${pid}"`];
  return new ServiceError(`PostgreSQL already runs on ${folder}${which}: stop the other run first${fix}.`);
}
