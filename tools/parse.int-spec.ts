import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/tools/parse.js', import.meta.url));
const RESUME = 'Jane Roe\njane.roe@example.org\n\nExperience\nNurse, Example Hospital, 2019 - 2021\n';

interface Line {
  file: string;
  ms?: number;
  personal?: { email: string };
  metadata?: { parser: string };
  error?: string;
  code?: string;
}

describe('npm run parse', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'parse-'));
    for (const name of ['one.txt', 'two.txt']) writeFileSync(path.join(folder, name), RESUME);
    writeFileSync(path.join(folder, 'wrong.pdf'), RESUME);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function parse(...args: string[]) {
    const env = { PATH: process.env['PATH'] };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, env });
    const lines = stdout.toString().split('\n').filter(Boolean);
    return { status, lines: lines.map((line) => JSON.parse(line) as Line), stderr: stderr.toString() };
  }

  it('prints a line for each file in the order given', () => {
    const { status, lines, stderr } = parse('two.txt', path.join(folder, 'one.txt'));
    expect(lines.map(({ file }) => file)).toEqual(['two.txt', path.join(folder, 'one.txt')]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['file', 'ms', 'personal', 'experience', 'education', 'skills', 'metadata']);
      expect(line.personal?.email).toBe('jane.roe@example.org');
    }
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('tells why a file could not be read, and reads the others', () => {
    const { status, lines } = parse('--', 'missing.txt', '.', 'wrong.pdf', 'one.txt');
    expect(lines.map(({ code }) => code)).toEqual([
      'not_found',
      'unsupported_file_type',
      'file_type_mismatch',
      undefined,
    ]);
    for (const line of lines.slice(0, 3)) expect(Object.keys(line)).toEqual(['file', 'code', 'error']);
    expect(status).toBe(1);
  });

  it.each([[[]], [['--']]])('explains itself when no file is named: %j', (args) => {
    const { status, lines, stderr } = parse(...args);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(stderr).toContain('Usage: npm run');
  });
});
