import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, type Run } from './debian-packages.js';
import { findRedis, isRecentEnough, versionOf } from './redis-binary.js';

// Starts processes, which takes its time on a busy machine.
jest.setTimeout(60_000);

const WITHOUT_APT: Run = (command, args) =>
  command === 'apt-get' ? Promise.reject(new Error('ENOENT')) : run(command, args);

describe('versionOf', () => {
  it.each([
    ['Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64', [7, 0]],
    ['Valkey server v=8.1.1 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64', [8, 1]],
    ['command not found', undefined],
  ])('reads %s', (output, version) => {
    expect(versionOf(output)).toEqual(version);
  });
});

describe('isRecentEnough', () => {
  it.each<[[number, number], boolean]>([
    [[5, 0], false],
    [[6, 0], false],
    [[6, 2], true],
    [[7, 0], true],
    [[8, 0], true],
  ])('%j: %s', (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected);
  });
});

describe('findRedis', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shortlist-redis-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function program(path: string, version: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho "Redis server v=${version}"\n`);
    chmodSync(file, 0o755);
    return file;
  }

  it('takes a server on the PATH', async () => {
    const command = program('bin/redis-server', '7.2.4');
    await expect(findRedis({ folder, path: `/nowhere:${dirname(command)}` })).resolves.toEqual({ command });
  });

  it('takes Valkey where a redis-server on the PATH is too old', async () => {
    program('bin/redis-server', '5.0.3');
    const command = program('bin/valkey-server', '8.0.1');
    await expect(findRedis({ folder, path: dirname(command) })).resolves.toEqual({ command });
  });

  it('takes the one that was unpacked earlier, with its libraries', async () => {
    const command = program('root/usr/bin/redis-server', '7.0.15');
    mkdirSync(join(folder, 'root/usr/lib/x86_64-linux-gnu'), { recursive: true });
    await expect(findRedis({ folder, path: '/nowhere' })).resolves.toEqual({
      command,
      libraryPath: [join(folder, 'root/usr/lib'), join(folder, 'root/usr/lib/x86_64-linux-gnu')].join(':'),
    });
  });

  it('names the fix where there is neither a server nor apt', async () => {
    await expect(findRedis({ folder, path: '/nowhere', command: WITHOUT_APT })).rejects.toThrow(
      'Install Redis 7 (e.g. "brew install redis" or "apt-get install redis-server") or set REDIS_URL.',
    );
    expect(existsSync(join(folder, 'root'))).toBe(false);
  });
});
