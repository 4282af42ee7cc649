import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/tools/eval.js', import.meta.url));
const samples = fileURLToPath(new URL('../samples/evaluation/', import.meta.url));

describe('npm run eval', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'eval-'));
    for (const name of ['de-jonas-petersen.pdf', 'de-jonas-petersen.truth.json']) {
      copyFileSync(path.join(samples, name), path.join(folder, name));
    }
    writeFileSync(path.join(folder, 'broken.pdf'), 'no PDF at all');
    writeFileSync(path.join(folder, 'broken.truth.json'), '{"name": "Ana Ruiz", "format": "pdf"}');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function run(...args: string[]) {
    const env = { PATH: process.env['PATH'], INIT_CWD: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { env });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  }

  it('reads a folder and prints its scores', () => {
    const { status, stdout, stderr } = run('--corpus', '.', '--by', 'format', '--worst', '1');
    expect(stdout).toMatch(/^name\s+0\.500$/mu);
    expect(stdout).toContain('2 documents, 1 errors; ms median ');
    expect(stdout).toMatch(/^pdf\s+2\s+0\.9/mu);
    expect(stdout).toContain('broken  0.000  pdf  error: ');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('fails below the lowest score asked for', () => {
    expect(run('--corpus', '.', '--json', '--min', '0.999').status).toBe(1);
    expect(run('--corpus', '.', '--json', '--min', '0.5').status).toBe(0);
  });

  it.each([[['--corpus', 'missing']], [['--wrong']]])('explains itself: %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run');
  });
});
