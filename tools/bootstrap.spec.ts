import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './services/project-dirs.js';

// Starts processes, which takes its time on a busy machine.
jest.setTimeout(60_000);

// Stands in for npm: notes what it is asked to do, and does what the test wants of it.
const FAKE_NPM = `
const fs = require('node:fs');
const [command] = process.argv.slice(2);
fs.appendFileSync('npm.log', command + '\\n');
setTimeout(() => {
  if (fs.existsSync('fail-' + command)) { console.error('npm says no'); process.exit(1); }
  if (command === 'ci') fs.mkdirSync('node_modules', { recursive: true });
  if (command === 'run') { fs.mkdirSync('dist', { recursive: true }); fs.copyFileSync('apps/app.js', 'dist/app.js'); }
}, 80);
`;
const PROGRAM = `
let count = 0;
process.on('SIGINT', () => { count += 1; setTimeout(() => { console.log('signals ' + count); process.exit(3); }, 100); });
console.log('args ' + process.argv.slice(2).join(','));
if (process.argv[2] === 'wait') setInterval(() => undefined, 1000);
if (process.argv[2] === 'fail') process.exitCode = 7;
`;

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

describe('bootstrap', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'shortlist-bootstrap-'));
    put('package.json', '{"name":"shortlist","type":"commonjs"}');
    put('package-lock.json', lockFile('1.0.0'));
    put('npm/npm-cli.js', FAKE_NPM);
    put('apps/app.js', PROGRAM);
    mkdirSync(join(root, 'tools'));
    cpSync(join(projectRoot(), 'tools', 'bootstrap.mjs'), join(root, 'tools', 'bootstrap.mjs'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('installs, builds and runs, and does neither again when nothing has changed', async () => {
    const first = await run('--build', '--', 'dist/app.js', 'one', '--two');
    expect(first).toMatchObject({ code: 0, stdout: 'args one,--two\n' });
    expect(first.stderr).toBe('Installing dependencies (once, about a minute)\nBuilding\n');
    expect(asked()).toEqual(['ci', 'run']);

    expect(await run('--build', '--', 'dist/app.js')).toMatchObject({ code: 0, stderr: '' });
    expect(asked()).toEqual(['ci', 'run']);
  });

  it('installs again when the lock file has changed', async () => {
    await run();
    put('package-lock.json', lockFile('1.0.1'));
    await run();
    expect(asked()).toEqual(['ci', 'ci']);
  });

  it('accepts what someone installed by running npm by hand', async () => {
    put('node_modules/.package-lock.json', lockFile('1.0.0'));
    await run();
    expect(asked()).toEqual([]);
  });

  it.each([
    ['another version', lockFile('0.9.0')],
    ['nothing', '{"packages":{}}'],
  ])('does not accept it when npm wrote down %s', async (_, installed) => {
    put('node_modules/.package-lock.json', installed);
    await run();
    expect(asked()).toEqual(['ci']);
  });

  it('builds again when a source has changed, not when a spec or generated code has', async () => {
    await run('--build');
    put('libs/a/src/a.spec.ts', 'changed');
    put('libs/database/src/generated/client.ts', 'changed');
    await run('--build');
    expect(asked()).toEqual(['ci', 'run']);
    put('libs/a/src/a.ts', 'changed');
    await run('--build');
    expect(asked()).toEqual(['ci', 'run', 'run']);
  });

  it('builds again when the program is not there', async () => {
    await run('--build');
    rmSync(join(root, 'dist', 'app.js'));
    expect(await run('--build', '--', 'dist/app.js')).toMatchObject({ code: 0 });
    expect(asked()).toEqual(['ci', 'run', 'run']);
  });

  it.each(['ci', 'run'])('shows what npm said when "npm %s" fails, and starts over the next time', async (command) => {
    put(`fail-${command}`, '');
    const failed = await run('--build', '--', 'dist/app.js');
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toMatch(new RegExp(`npm says no\n"npm ${command}.*" failed`));
    rmSync(join(root, `fail-${command}`));
    expect(await run('--build', '--', 'dist/app.js')).toMatchObject({ code: 0 });
  });

  it('keeps the exit code of the program', async () => {
    expect(await run('--build', '--', 'dist/app.js', 'fail')).toMatchObject({ code: 7 });
  });

  it('lets a signal reach the program once', async () => {
    await run('--build');
    const { child, result } = start('--', 'dist/app.js', 'wait');
    await new Promise<void>((resolve) =>
      child.stdout?.once('data', () => {
        resolve();
      }),
    );
    child.kill('SIGINT');
    expect(await result).toMatchObject({ code: 3, stdout: 'args wait\nsignals 1\n' });
  });

  it('ends npm when it is interrupted, and leaves no lock', async () => {
    const { child, result } = start('--build');
    await new Promise<void>((resolve) =>
      child.stderr?.once('data', () => {
        resolve();
      }),
    );
    child.kill('SIGTERM');
    expect(await result).toMatchObject({ code: 143 });
    expect(existsSync(join(root, '.local', 'bootstrap.lock'))).toBe(false);
  });

  it('lets one of two runs do the work while the other waits', async () => {
    const results = await Promise.all([run('--build', '--', 'dist/app.js'), run('--build', '--', 'dist/app.js')]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(asked()).toEqual(['ci', 'run']);
  });

  it('is not stopped by the lock of a run that was killed', async () => {
    const { child, result } = start();
    child.kill('SIGKILL');
    await result;
    put('.local/bootstrap.lock/owner', String(child.pid));
    expect(await run()).toMatchObject({ code: 0 });
    expect(existsSync(join(root, '.local', 'bootstrap.lock'))).toBe(false);
  });

  it('refuses unknown options', async () => {
    expect(await run('--bild')).toMatchObject({
      code: 1,
      stderr: 'Unknown option --bild: only --build may stand before "--".\n',
    });
  });

  function put(path: string, content: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  function asked(): string[] {
    const log = join(root, 'npm.log');
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  }

  function run(...args: string[]): Promise<Result> {
    return start(...args).result;
  }

  function start(...args: string[]): { child: ChildProcess; result: Promise<Result> } {
    const child = spawn(process.execPath, [join(root, 'tools', 'bootstrap.mjs'), ...args], {
      cwd: root,
      env: { ...process.env, npm_execpath: join(root, 'npm', 'npm-cli.js') },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    const result = new Promise<Result>((resolve) => {
      child.once('close', (code) => {
        resolve({ code, stdout, stderr });
      });
    });
    return { child, result };
  }
});

function lockFile(version: string): string {
  return JSON.stringify({
    packages: {
      '': { name: 'shortlist' },
      'node_modules/a': { version, integrity: `sha512-${version}` },
      'node_modules/only-elsewhere': { version: '2.0.0', integrity: 'sha512-x', optional: true },
    },
  });
}
