import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND_DEADLINE_MS = 180_000;

/** Runs a program with arguments and answers what it printed; rejects when it fails. */
export type Run = (command: string, args: string[], cwd?: string) => Promise<string>;

export const run: Run = (command, args, cwd) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
    execFile(command, args, { cwd, env, timeout: COMMAND_DEADLINE_MS }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${command} ${args[0] ?? ''}: ${stderr.trim() || error.message}`, { cause: error }));
    });
  });

/** The packages that apt would add to this system, from what `apt-get install --simulate` prints. */
export function packagesToAdd(simulation: string): string[] {
  const added = simulation.matchAll(/^Inst (\S+) \(/gm);
  return [...added].map((match) => match[1] ?? '');
}

/**
 * Unpacks a Debian package, and what it needs that is not installed, into `target` without installing anything; needs no
 * rights. Uses the system's package lists, and lists of our own below `work` when those are missing or outdated.
 */
export async function unpackDebianPackage(
  name: string,
  target: string,
  work: string,
  command: Run = run,
): Promise<void> {
  mkdirSync(work, { recursive: true });
  const downloads = mkdtempSync(join(work, 'download-'));
  try {
    await download(name, downloads, [], command).catch(async () => {
      const own = ownLists(work);
      await command('apt-get', [...own, 'update', '-qq']);
      await download(name, downloads, own, command);
    });
    mkdirSync(target, { recursive: true });
    for (const file of readdirSync(downloads)) {
      if (file.endsWith('.deb')) await command('dpkg', ['-x', join(downloads, file), target]);
    }
  } finally {
    rmSync(downloads, { recursive: true, force: true });
    rmSync(listFolder(work), { recursive: true, force: true });
  }
}

async function download(name: string, folder: string, options: string[], command: Run): Promise<void> {
  const simulation = await command('apt-get', [...options, 'install', '--simulate', '--no-install-recommends', name]);
  // Already installed packages are not listed, the one asked for is always wanted.
  const packages = new Set([...packagesToAdd(simulation), name]);
  await command('apt-get', [...options, 'download', ...packages], folder);
}

function listFolder(work: string): string {
  return join(work, 'apt');
}

function ownLists(work: string): string[] {
  const [lists, cache] = [join(listFolder(work), 'lists'), join(listFolder(work), 'cache')];
  mkdirSync(join(lists, 'partial'), { recursive: true });
  mkdirSync(join(cache, 'archives', 'partial'), { recursive: true });
  const settings = {
    'Dir::State::lists': lists,
    'Dir::Cache': cache,
    'Debug::NoLocking': 'true',
    // Root's apt would fetch as the user _apt, who can't write here.
    'APT::Sandbox::User': 'root',
  };
  return Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
}
