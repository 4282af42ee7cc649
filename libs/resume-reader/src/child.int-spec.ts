import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ResumeReader } from './resume-reader.js';

const run = promisify(execFile);
const fixtures = fileURLToPath(new URL('./testing/', import.meta.url));
const built = fileURLToPath(new URL('../../../dist/libs/resume-reader/src/', import.meta.url));
const GONE_WITHIN_MS = 10_000;

const RESUME = `Jane Roe
jane.roe@example.org | +44 20 7946 0958

Experience
Nurse, Example Hospital, Jan 2019 - Mar 2021
Looked after twelve beds.
`;

const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 61>> stream
BT /F 12 Tf 20 150 Td (Write to jane.roe@example.org today) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function waitUntilGone(pid: number): Promise<void> {
  const deadline = Date.now() + GONE_WITHIN_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`Process ${pid} is still there.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the process that reads files', () => {
  let folder: string;
  let reader: ResumeReader;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'resume-reader-'));
    reader = new ResumeReader({
      processes: 1,
      memoryMb: 768,
      textSeconds: 30,
      ocrSeconds: 120,
      childPath: path.join(built, 'child.js'),
    });
  });

  afterAll(async () => {
    await reader.close();
    await rm(folder, { recursive: true });
  });

  async function place(name: string, content: string): Promise<{ path: string; fileName: string }> {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return { path: file, fileName: name };
  }

  it('reads a text file', async () => {
    const { parsed, ...rest } = await reader.read(await place('resume.txt', RESUME));
    expect(rest).toEqual({ format: 'txt', pages: 1, ocr: false, ms: expect.any(Number) as number, model: null });
    expect(parsed.basics).toMatchObject({ name: 'Jane Roe', email: 'jane.roe@example.org' });
  });

  it('reads a PDF and tells how it goes', async () => {
    const steps: string[] = [];
    const onProgress = ({ step }: { step: string }) => steps.push(step);
    const read = await reader.read(await place('resume.pdf', PDF), { onProgress });
    expect(read).toMatchObject({ format: 'pdf', pages: 1, parsed: { basics: { email: 'jane.roe@example.org' } } });
    expect(steps).toEqual(['text']);
  });

  it('judges a file by the name it came with, not by where it lies', async () => {
    const { path: where } = await place('stored.pdf', RESUME);
    await expect(reader.read({ path: where, fileName: 'resume.txt' })).resolves.toMatchObject({ format: 'txt' });
    await expect(reader.read({ path: where, fileName: 'resume.pdf' })).rejects.toMatchObject({
      name: 'DomainError',
      code: 'file_type_mismatch',
    });
  });

  it('refuses what is larger than any upload may be', async () => {
    const file = await place('large.txt', RESUME);
    const handle = await open(file.path, 'r+');
    await handle.truncate(50 * 1024 * 1024 + 1);
    await handle.close();
    await expect(reader.read(file)).rejects.toMatchObject({ code: 'file_too_large' });
  });

  it('does not take a missing file for a bad one', async () => {
    const read = reader.read({ path: path.join(folder, 'missing.txt'), fileName: 'missing.txt' });
    await expect(read).rejects.toMatchObject({ code: 'not_found', message: 'The stored file is missing.' });
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('is the first to go when memory runs out', async () => {
    await reader.read(await place('resume.txt', RESUME));
    const [pid = 0] = reader.status.pids;
    await expect(readFile(`/proc/${pid}/oom_score_adj`, 'utf8')).resolves.toBe('1000\n');
  });

  it('has no network, in any thread', async () => {
    const script = path.join(fixtures, 'network.mjs');
    const { stdout } = await run(process.execPath, ['--import', path.join(built, 'no-network.js'), script]);
    const { inMain, inThread } = JSON.parse(stdout) as Record<'inMain' | 'inThread', Record<string, string>>;
    expect(Object.keys(inMain).length).toBeGreaterThan(5);
    for (const outcome of [...Object.values(inMain), ...Object.values(inThread)]) {
      expect(outcome).toBe('The network is not available while files are read.');
    }
  });

  it('does not outlive its parent, even in an endless loop', async () => {
    const parent = spawn(process.execPath, [path.join(fixtures, 'parent.mjs'), path.join(built, 'parent-watch.js')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await waitUntilGone(pid);
  });
});
