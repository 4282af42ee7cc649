import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { ApiClient, eventually, Installation, RegisteredTenant, type Answer, type Json } from '#libs/testing';

describe('Folders as a way in', () => {
  let installation: Installation;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let script: ApiClient;

  async function put(
    name: string,
    content = `Ada Byron\nAnalyst\n\nSkills\n${name}\n`,
    { slug } = ours,
  ): Promise<void> {
    await writeFile(installation.ingestPath(slug, name), content);
  }

  async function files(query = ''): Promise<Json[]> {
    return (await script.get(`/api/ingestion/files${query}`)).items;
  }

  function take(directory: string, more: object = {}): Promise<Answer> {
    return script.post('/upload-directory', { directory, ...more });
  }

  async function ended(job: Answer): Promise<Json> {
    return eventually('the directory to be taken in', async () => {
      const { body } = await script.get(`/status/${job.string('job_id')}`);
      return ['completed', 'failed'].includes(String(body['status'])) && body;
    });
  }

  beforeAll(async () => {
    installation = await Installation.create();
    const watching = { INGEST_WATCH: 'true', INGEST_WATCH_SECONDS: '1' };
    const api = await installation.startApi(watching);
    await installation.startWorker(watching);
    ours = await RegisteredTenant.register(api.url);
    theirs = await RegisteredTenant.register(api.url, 'Hilltop Recruiting');
    for (const { slug } of [ours, theirs]) {
      for (const name of ['spring', 'inbox']) await mkdir(installation.ingestPath(slug, name), { recursive: true });
    }
    script = await ours.withKey();
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  it('take in a directory: at once a job, later its files, each with its fate', async () => {
    for (const name of ['spring/a.txt', 'spring/b.txt']) await put(name);
    await put('spring/bad.exe', 'MZ');
    await put('spring/foreign.txt', 'x', theirs);
    const accepted = await take('spring');
    expect([accepted.status, accepted.body]).toEqual([
      200,
      {
        job_id: expect.any(String) as unknown,
        status: 'pending',
        message: "Directory 'spring' accepted: 3 files",
        file_path: 'spring',
        files: 3,
        more_files: false,
        created_at: expect.any(String) as unknown,
      },
    ]);
    expect(await ended(accepted)).toMatchObject({
      status: 'completed',
      result: { documents_loaded: 2, documents_failed: 1, documents_known: 0 },
    });
    const lines = await files(`?job_id=${accepted.string('job_id')}`);
    expect(lines.map(({ path, status, error_code: code }) => [path, status, code]).sort()).toEqual([
      ['spring/a.txt', 'imported', null],
      ['spring/b.txt', 'imported', null],
      ['spring/bad.exe', 'failed', 'unsupported_file_type'],
    ]);
    await installation.untilAllEnded();
    const job = String(lines.find(({ path }) => path === 'spring/a.txt')?.['job_id']);
    expect((await script.get(`/status/${job}`)).body).toMatchObject({ status: 'completed', file_name: 'a.txt' });
    expect((await (await theirs.withKey()).get('/api/ingestion/files')).body).toMatchObject({ items: [] });
    expect((await (await theirs.withKey()).get(`/status/${accepted.string('job_id')}`)).status).toBe(404);
  });

  it('walk their files by cursor', async () => {
    const first = await script.get('/api/ingestion/files?limit=2');
    const rest = await script.get(`/api/ingestion/files?limit=2&cursor=${String(first.body['next_cursor'])}`);
    const ids = [...first.items, ...rest.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect((await files('?status=failed')).map(({ path }) => path)).toEqual(['spring/bad.exe']);
    expect((await script.get('/api/ingestion/files?status=lost')).problem).toMatchObject({ status: 400 });
  });

  it('refuse what leads out, and say so', async () => {
    await symlink(installation.ingestPath(theirs.slug), installation.ingestPath(ours.slug, 'theirs'));
    for (const directory of ['..', `../${theirs.slug}`, '/etc', 'theirs', 'C:\\', 'spring/../../x']) {
      const { problem } = await take(directory);
      expect(problem).toMatchObject({
        status: 400,
        error: 'directory_refused',
        details: [{ field: 'body.directory' }],
      });
      expect(problem.message).not.toContain(installation.cwd);
    }
    expect((await take('nowhere')).problem).toMatchObject({ status: 404, message: 'Directory not found' });
    expect((await take('')).problem).toMatchObject({ status: 400, error: 'validation_failed' });
    expect((await take('spring', { priority: 'urgent' })).problem).toMatchObject({ error: 'validation_failed' });
    expect((await take('spring', { callback_url: 'http://10.0.0.1/' })).problem).toMatchObject({
      ...{ status: 400, error: 'webhook_url_refused', details: [{ field: 'body.callback_url' }] },
    });
  });

  it('are watched when an admin says so, in the name of a recruiter', async () => {
    const recruiter = await ours.addUser('recruiter');
    const watch = { directory: 'inbox', owner_id: recruiter.id };
    expect((await script.post('/api/ingestion/watches', watch)).problem).toMatchObject({ status: 403 });
    const created = await ours.admin.post('/api/ingestion/watches', watch);
    expect([created.status, created.body]).toMatchObject([201, { ...watch, active: true, looked_at: null }]);
    await put('inbox/cv.txt');
    await put('inbox/empty.txt', '');
    const theirLogin = await ours.login(recruiter);
    await eventually('both files to be moved', async () => {
      const { items } = await theirLogin.get('/api/ingestion/files');
      return items.filter((file) => file['moved_to'] !== null).length === 2;
    });
    const inbox = await readdir(installation.ingestPath(ours.slug, 'inbox'), { recursive: true });
    expect(inbox.sort()).toEqual([
      ...['done', 'done/cv.txt', 'failed', 'failed/empty.txt', 'failed/empty.txt.reason.txt'],
    ]);
    await installation.untilAllEnded();
    expect((await theirLogin.get('/jobs')).body).toMatchObject({ total: 1, items: [{ status: 'completed' }] });
    const [shown] = (await ours.admin.get('/api/ingestion/watches')).items;
    expect(shown).toMatchObject({ ...watch, problem: null, looked_at: expect.any(String) as unknown });
    const path = `/api/ingestion/watches/${created.string('id')}`;
    expect((await theirs.admin.delete(path)).status).toBe(404);
    expect((await ours.admin.delete(path)).status).toBe(204);
  });
});
