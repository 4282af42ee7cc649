import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesToAdd, type Run, unpackDebianPackage } from './debian-packages.js';

const BOOKWORM = `NOTE: This is only a simulation!
Reading package lists...
The following NEW packages will be installed:
  libjemalloc2 liblzf1 redis-server redis-tools
Inst libjemalloc2 (5.3.0-1 Debian:12.15/oldstable [amd64])
Inst redis-tools (5:7.0.15-1~deb12u10 Debian-Security:12/oldstable-security [amd64])
Inst redis-server (5:7.0.15-1~deb12u10 Debian-Security:12/oldstable-security [amd64])
Conf libjemalloc2 (5.3.0-1 Debian:12.15/oldstable [amd64])
Conf redis-server (5:7.0.15-1~deb12u10 Debian-Security:12/oldstable-security [amd64])
`;
const WITH_AN_UPGRADE = `Inst libssl3t64 [3.5.0-1] (3.5.1-1 Debian:13.1/stable [amd64])
Inst libatomic1 (14.2.0-19 Debian:13.1/stable [amd64])
`;

describe('packagesToAdd', () => {
  it('reads the new packages from a simulation', () => {
    expect(packagesToAdd(BOOKWORM)).toEqual(['libjemalloc2', 'redis-tools', 'redis-server']);
  });

  it('leaves out what is installed and would only be upgraded', () => {
    expect(packagesToAdd(WITH_AN_UPGRADE)).toEqual(['libatomic1']);
  });
});

describe('unpackDebianPackage', () => {
  let work: string;
  let commands: string[];

  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'shortlist-debian-'));
    commands = [];
  });

  afterEach(() => {
    rmSync(work, { recursive: true, force: true });
  });

  function fakeSystem(listsAreGood: (options: string[]) => boolean): Run {
    return (command, args, cwd) => {
      const words = args.filter((arg, index) => arg !== '-o' && args[index - 1] !== '-o');
      commands.push([command, ...words].join(' ').replaceAll(work, '…'));
      if (words[0] === 'install') {
        return listsAreGood(args) ? Promise.resolve(BOOKWORM) : Promise.reject(new Error('Unable to locate package'));
      }
      if (words[0] === 'download' && cwd !== undefined) {
        for (const name of words.slice(1)) writeFileSync(join(cwd, `${name}_1_amd64.deb`), '');
      }
      return Promise.resolve('');
    };
  }

  it("downloads with the system's package lists and unpacks every package", async () => {
    await unpackDebianPackage(
      'redis-server',
      join(work, 'root'),
      work,
      fakeSystem(() => true),
    );
    expect(commands.slice(0, 2)).toEqual([
      'apt-get install --simulate --no-install-recommends redis-server',
      'apt-get download libjemalloc2 redis-tools redis-server',
    ]);
    expect(commands.slice(2).map((command) => command.replace(/download-\w+/, 'download'))).toEqual([
      'dpkg -x …/download/libjemalloc2_1_amd64.deb …/root',
      'dpkg -x …/download/redis-server_1_amd64.deb …/root',
      'dpkg -x …/download/redis-tools_1_amd64.deb …/root',
    ]);
  });

  it('fetches package lists of its own when those of the system are missing', async () => {
    const system = fakeSystem((options) => options.includes(`Dir::State::lists=${join(work, 'apt', 'lists')}`));
    await unpackDebianPackage('redis-server', join(work, 'root'), work, system);
    expect(commands).toContain('apt-get update -qq');
    expect(commands.filter((command) => command.startsWith('dpkg'))).toHaveLength(3);
    expect(existsSync(join(work, 'apt'))).toBe(false);
  });

  it('fails when nothing can be downloaded', async () => {
    const system = fakeSystem(() => false);
    await expect(unpackDebianPackage('redis-server', join(work, 'root'), work, system)).rejects.toThrow(
      'Unable to locate package',
    );
  });
});
