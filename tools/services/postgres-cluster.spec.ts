import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startError } from './postgres.js';
import { clearStaleLock, prepareCluster } from './postgres-cluster.js';

// Starts processes, which takes its time on a busy machine.
jest.setTimeout(60_000);

const NO_BINARIES = { initdb: '/nowhere/initdb', postgres: '/nowhere/postgres' };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shortlist-cluster-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('clearStaleLock', () => {
  let other: ChildProcess | undefined;

  afterEach(() => {
    other?.kill('SIGKILL');
    other = undefined;
  });

  function lockedBy(args: string[]): ChildProcess {
    other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', ...args], { stdio: 'ignore' });
    writeFileSync(join(folder, 'postmaster.pid'), `${String(other.pid)}\n${folder}\n`);
    return other;
  }

  it('refuses when a server runs on the data', () => {
    const { pid } = lockedBy(['postgres', '-D', folder]);
    expect(() => {
      clearStaleLock(folder);
    }).toThrow(`PostgreSQL already runs on ${folder} (process ${String(pid)})`);
  });

  it('removes a lock whose process number is taken by another program', () => {
    lockedBy(['something', 'else']);
    clearStaleLock(folder);
    expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false);
  });

  it('leaves the lock of a dead process to PostgreSQL', async () => {
    const child = lockedBy([]);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    clearStaleLock(folder);
    expect(existsSync(join(folder, 'postmaster.pid'))).toBe(true);
  });
});

describe('prepareCluster', () => {
  it('refuses the data of another major version', async () => {
    writeFileSync(join(folder, 'PG_VERSION'), '17\n');
    await expect(prepareCluster(folder, NO_BINARIES, undefined)).rejects.toThrow(
      `${folder} was made by PostgreSQL 17, this is 18: remove the folder to start over.`,
    );
  });

  it('names the fix when the password is gone', async () => {
    const data = join(folder, 'data');
    mkdirSync(data);
    writeFileSync(join(data, 'PG_VERSION'), '18\n');
    await expect(prepareCluster(data, NO_BINARIES, undefined)).rejects.toThrow(
      `${data}.password can't be read: remove ${data} to start over.`,
    );
  });

  it('leaves nothing behind when the data can not be made', async () => {
    const data = join(folder, 'data');
    await expect(prepareCluster(data, NO_BINARIES, undefined)).rejects.toThrow();
    expect(existsSync(data)).toBe(false);
    expect(existsSync(`${data}.password`)).toBe(false);
  });
});

describe('startError', () => {
  const IN_USE = ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use'];

  it('tries again on another port when the port was ours to choose', () => {
    expect(startError(IN_USE, { dataDir: '/data' }, 5432)).toBe('try again');
  });

  it('names the port when it was asked for', () => {
    expect(startError(IN_USE, { dataDir: '/data', port: 5432 }, 5432)).toMatchObject({
      message: 'Port 5432 is already in use: stop the program that listens there, or choose another port.',
    });
  });

  it('tries again while the backends of a killed server still end', () => {
    const lines = ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use'];
    expect(startError(lines, { dataDir: '/data' }, 5432)).toBe('try again');
  });

  it('says that the data is in use', () => {
    const lines = ['FATAL:  lock file "postmaster.pid" already exists'];
    expect(startError(lines, { dataDir: '/data' }, 5432)).toMatchObject({
      message: 'PostgreSQL already runs on /data: stop the other run first.',
    });
  });

  it('otherwise hands on what the server said last', () => {
    expect(startError(['FATAL:  disk on fire'], { dataDir: '/data' }, 5432)).toMatchObject({
      message: 'PostgreSQL did not start: FATAL:  disk on fire',
    });
  });
});
