import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModelServer } from '#libs/testing';

const program = fileURLToPath(new URL('../dist/tools/parse.js', import.meta.url));
const RESUME = 'Jane Roe\njane.roe@example.org\n\nExperience\nNurse, Example Hospital, 2019 - 2021\n';

interface Line {
  file: string;
  ms?: number;
  personal?: { email: string };
  metadata?: { parser: string; model?: object };
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

  describe('with a language model', () => {
    let server: ModelServer;

    beforeAll(async () => {
      server = await ModelServer.start();
    });

    afterAll(async () => {
      await server.close();
    });

    /** Not at once, for the server lives in this process. */
    function parseWith(env: Record<string, string>, ...args: string[]) {
      return new Promise<{ code: number | null; lines: Line[]; stderr: string }>((resolve) => {
        const options = { cwd: folder, env: { PATH: process.env['PATH'], ...env } };
        const child = execFile(process.execPath, [program, ...args], options, (_, stdout, stderr) => {
          const lines = stdout.split('\n').filter(Boolean);
          resolve({ code: child.exitCode, lines: lines.map((line) => JSON.parse(line) as Line), stderr });
        });
      });
    }

    it('asks it only when told to', async () => {
      server.otherwise({ status: 400, error: { code: 'context_length_exceeded' } });
      const env = { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'test-model' };
      const without = await parseWith(env, 'one.txt');
      expect(without.lines[0]?.metadata).toMatchObject({ parser: 'rules-2' });
      expect(without.lines[0]?.metadata).not.toHaveProperty('model');
      expect(server.requests).toHaveLength(0);
      const { code, lines, stderr } = await parseWith(env, '--', '--model', 'one.txt');
      expect(lines[0]).toMatchObject({
        personal: { email: 'jane.roe@example.org' },
        metadata: { parser: 'rules-2', model: { name: 'test-model', degraded: true, reason: 'request_refused' } },
      });
      expect(server.requests).toHaveLength(1);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });

    it('says what is missing when it is told to and none is configured', async () => {
      const { code, lines, stderr } = await parseWith({}, '--model', 'one.txt');
      expect({ code, lines }).toEqual({ code: 2, lines: [] });
      expect(stderr).toContain('OPENAI_API_KEY is not set.');
    });
  });
});
