import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { projectPath, runToEnd, type EndedProgram } from '#libs/testing';

const READABLE = ['one-column.pdf', 'two-columns.pdf', 'nurse.docx', 'lebenslauf.doc', 'chef.txt'];

const text = z.string().min(1).nullable();
/** The answer of the parsing API, as its document shows it. */
const lineSchema = z.object({
  file: z.string(),
  personal: z.strictObject({ name: text, email: text, phone: text, location: text }),
  experience: z.array(z.strictObject({ title: text, company: text, duration: text, description: text })).min(1),
  education: z.array(z.strictObject({ degree: text, field: text, institution: text, year: text })),
  skills: z.array(z.string().min(1)).min(1),
  metadata: z.looseObject({ parser: z.string(), pages: z.number() }),
});
const failureSchema = z.strictObject({ file: z.string(), code: z.string(), error: z.string() });

const expectedOf = z
  .record(z.string(), z.object({ name: z.string(), email: z.string() }).partial())
  .parse(JSON.parse(readFileSync(projectPath('samples/expected.json'), 'utf8')));

describe('The parse command', () => {
  let folder: string;
  let all: EndedProgram;

  function parse(...files: string[]): Promise<EndedProgram> {
    return runToEnd('tools/parse.js', { args: files, cwd: folder });
  }

  function linesOf({ stdout }: EndedProgram): unknown[] {
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line));
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'shortlist-parse-'));
    all = await parse(...[...READABLE, 'broken.pdf'].map((name) => projectPath(`samples/${name}`)));
  }, 90_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(READABLE)('reads %s without database, Redis or configuration', (name) => {
    const line = lineSchema.parse(linesOf(all)[READABLE.indexOf(name)]);
    expect(path.basename(line.file)).toBe(name);
    expect(line.personal.email).toBe(expectedOf[name]?.email);
    expect(line.personal.name?.toLowerCase()).toBe(expectedOf[name]?.name?.toLowerCase());
  });

  it('prints one line for each file, also for one that can not be read, and then exits with 1', () => {
    expect(linesOf(all)).toHaveLength(READABLE.length + 1);
    expect(failureSchema.parse(linesOf(all).at(-1))).toMatchObject({ code: 'corrupt_file' });
    expect({ code: all.code, stderr: all.stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('exits with 0 when all could be read, and with 2 and its usage when nothing is named', async () => {
    const good = await parse(projectPath('samples/chef.txt'));
    expect({ code: good.code, lines: linesOf(good).length }).toEqual({ code: 0, lines: 1 });
    const nothing = await parse();
    expect({ code: nothing.code, stdout: nothing.stdout }).toEqual({ code: 2, stdout: '' });
    expect(nothing.stderr).toMatch(/^Usage: /);
  });
});
