import { spawn } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import { ApiClient, Installation, projectPath, RegisteredTenant, type Json, type RunningProgram } from '#libs/testing';

const SAMPLES = {
  'resume.pdf': 'two-columns.pdf',
  'resume1.pdf': 'two-columns.pdf',
  'resume2.docx': 'nurse.docx',
  'resume3.txt': 'chef.txt',
};

/** The lines of docs/ingestion.md that call the API, by their method and path. */
async function documentedCalls(): Promise<Map<string, string>> {
  const document = await readFile(projectPath('docs/ingestion.md'), 'utf8');
  const blocks = [...document.matchAll(/^```sh\n([^`]*)^```$/gm)].map(([, block = '']) => block);
  const lines = blocks
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('curl '));
  return new Map(
    lines.map((line) => {
      const method = / -X (\w+)/.exec(line)?.[1] ?? 'GET';
      const [, called = ''] = /\$api([^\s"]*)/.exec(line) ?? [];
      return [`${method} ${called}`, line];
    }),
  );
}

describe('The lines of docs/ingestion.md run as they are written', () => {
  let installation: Installation;
  let tenant: RegisteredTenant;
  let worker: RunningProgram;
  let script: ApiClient;
  let calls: Map<string, string>;
  /** What the lines call by name. */
  let names: Record<string, string>;

  async function run(call: string): Promise<Json> {
    const line = calls.get(call);
    if (line === undefined) throw new Error(`The document has no line for ${call}.`);
    calls.delete(call);
    const options = { cwd: installation.cwd, env: { ...process.env, ...names } };
    const shell = spawn('bash', ['-euc', `${line} --fail-with-body`], options);
    const [output, problem, code] = await Promise.all([
      text(shell.stdout),
      text(shell.stderr),
      new Promise((resolve) => shell.once('close', resolve)),
    ]);
    expect({ code, problem, output }).toMatchObject({ code: 0, problem: '' });
    return JSON.parse(output) as Json;
  }

  beforeAll(async () => {
    installation = await Installation.create();
    const api = await installation.startApi({ INGEST_WATCH: 'true' });
    tenant = await RegisteredTenant.register(api.url);
    script = await tenant.withKey();
    calls = await documentedCalls();
    const folder = installation.ingestPath(tenant.slug, 'inbox');
    for (const name of [folder, installation.ingestPath(tenant.slug, 'post')]) await mkdir(name, { recursive: true });
    for (const [name, sample] of Object.entries(SAMPLES)) {
      await copyFile(projectPath(`samples/${sample}`), path.join(installation.cwd, name));
      await copyFile(projectPath(`samples/${sample}`), path.join(folder, name));
    }
    const owner = await tenant.addUser('recruiter');
    const admin = (tenant.admin.headers['Authorization'] ?? '').replace('Bearer ', '');
    names = { api: api.url, key: script.headers['X-API-Key'] ?? '', owner: owner.id, admin };
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  it('before a worker runs: uploads, the waiting jobs, and taking one back', async () => {
    const uploaded = await run('POST /upload');
    expect(Object.keys(uploaded)).toEqual(['job_id', 'status', 'message', 'file_path', 'created_at']);
    expect(uploaded).toMatchObject({ status: 'pending', message: "File 'resume.pdf' uploaded successfully" });
    names['job'] = String(uploaded['job_id']);
    const bulk = await run('POST /upload-bulk');
    expect(bulk).toMatchObject({ message: '3 of 3 files uploaded successfully', total: 3, accepted: 3, rejected: 0 });
    const files = bulk['files'] as Json[];
    expect(files.map((file) => [file['file_name'], file['status'], file['error']])).toEqual([
      ['resume1.pdf', 'pending', null],
      ['resume2.docx', 'pending', null],
      ['resume3.txt', 'pending', null],
    ]);
    const waiting = await run('GET /jobs?status=pending&limit=10');
    expect(waiting).toMatchObject({ total: 4, limit: 10 });
    names['pending'] = String(files[0]?.['job_id']);
    expect(await run('DELETE /jobs/$pending')).toMatchObject({ status: 'cancelled' });
  });

  it('with a worker: what was read, and reading it again', async () => {
    worker = await installation.startWorker();
    await installation.untilAllEnded(120_000);
    expect(await run('GET /status/$job')).toMatchObject({ status: 'completed', result: { documents_loaded: 1 } });
    expect(await run('GET /stats')).toMatchObject({ pending: 0, completed: 3, cancelled: 1, failed: 0, total: 4 });
    expect(await run('POST /re-ingest/$job')).toMatchObject({ job_id: names['job'], status: 'pending' });
    await installation.untilAllEnded();
    expect(await run('GET /jobs?status=failed&limit=50')).toMatchObject({ items: [], total: 0 });
    expect(await run('GET /health')).toMatchObject({ status: 'healthy', queue: { failed: 0 } });
    expect(worker.log()).not.toContain(names['key']);
  }, 240_000);

  it('of folders, and of an admin', async () => {
    expect(await run('POST /upload-directory')).toMatchObject({
      files: 4,
      message: "Directory 'inbox' accepted: 4 files",
    });
    await installation.untilAllEnded(120_000);
    expect((await script.get('/api/ingestion/files?status=imported')).items).toHaveLength(4);
    expect(await run('GET /api/ingestion/files?status=failed')).toMatchObject({ items: [] });
    expect(await run('POST /api/webhooks/callback-secret')).toMatchObject({
      url: null,
      secret: expect.stringMatching(/^whsec_/) as unknown,
    });
    expect(await run('POST /api/ingestion/watches')).toMatchObject({ directory: 'post', owner_id: names['owner'] });
    expect(await run('GET /api/ingestion/watches')).toMatchObject({ total: 1 });
  }, 180_000);

  it('and there are no others', () => {
    expect([...calls.keys()]).toEqual([]);
  });
});
