import { randomUUID } from 'node:crypto';
import {
  ApiClient,
  DriveServer,
  eventually,
  Installation,
  RegisteredTenant,
  type Answer,
  type Json,
  type RunningApi,
  type RunningProgram,
} from '#libs/testing';

jest.setTimeout(120_000);

function resumeOf(name: string): string {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
  return `${name}\nAnalyst\n${email}\n\nSkills\nMathematics, Statistics\n\nExperience\nAnalyst at Harbour Freight, 2019 - 2024\n`;
}

describe('Google Drive', () => {
  let server: DriveServer;
  let installation: Installation;
  let api: RunningApi;
  let worker: RunningProgram;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let recruiter: ApiClient;
  let colleague: ApiClient;
  let stranger: ApiClient;
  let folder: string;

  function startWorker(): Promise<RunningProgram> {
    // One that is killed is soon given up for dead.
    return installation.startWorker({ ...server.environment, JOB_LOCK_SECONDS: '4' });
  }

  beforeAll(async () => {
    server = await DriveServer.start();
    installation = await Installation.create();
    api = await installation.startApi(server.environment);
    worker = await startWorker();
    ours = await RegisteredTenant.register(api.url);
    theirs = await RegisteredTenant.register(api.url, 'Hilltop Recruiting');
    stranger = await theirs.join('recruiter');
  }, 120_000);

  beforeEach(async () => {
    recruiter = await ours.join('recruiter');
    colleague = await ours.join('recruiter');
    folder = server.addFolder('Resumes');
  });

  afterAll(async () => {
    await installation.close();
    await server.close();
  });

  /** Goes to Google and back as the browser of a user does. */
  async function connect(client: ApiClient): Promise<{ status: number; page: string; back: string }> {
    const { body } = await client.get('/api/google-drive/auth/url');
    const consent = await fetch(String(body['auth_url']), { redirect: 'manual' });
    const back = new URL(consent.headers.get('location') ?? '');
    expect(back.href).toMatch(/^http:\/\/localhost:3000\/api\/google-drive\/auth\/callback\?/);
    const path = `${back.pathname}${back.search}`;
    const answer = await fetch(`${api.url}${path}`);
    expect(answer.headers.get('content-type')).toContain('text/html');
    return { status: answer.status, page: await answer.text(), back: path };
  }

  async function setUp(client: ApiClient, more: Json = {}): Promise<Answer> {
    return client.post('/api/google-drive/setup', { folder_id: folder, sync_frequency: 'manual', ...more });
  }

  async function untilEnded(client: ApiClient, id: string): Promise<Json> {
    return eventually(
      'the run to end',
      async () => {
        const { body } = await client.get(`/api/google-drive/syncs/${id}`);
        return ['completed', 'failed'].includes(String(body['task_status'])) && body;
      },
      60_000,
    );
  }

  async function syncNow(client: ApiClient, id: string): Promise<Json> {
    const started = await client.post(`/api/google-drive/syncs/${id}/sync`);
    expect(started.status).toBe(202);
    const ended = await untilEnded(client, id);
    expect(ended['task_id']).toBe(started.string('task_id'));
    return ended;
  }

  async function candidates(client: ApiClient): Promise<string[]> {
    const { items } = await client.get('/api/resumes/candidates');
    return items.map((item) => String(item['name'])).sort();
  }

  async function untilCandidates(client: ApiClient, names: string[]): Promise<void> {
    await eventually(
      names.join(', '),
      async () => JSON.stringify(await candidates(client)) === JSON.stringify(names),
      60_000,
    );
  }

  it('is connected, taken in, and taken in again where it has changed', async () => {
    expect((await setUp(recruiter)).problem).toMatchObject({ status: 409, error: 'drive_not_connected' });
    const { status, page, back } = await connect(recruiter);
    expect([status, page]).toEqual([200, expect.stringContaining('Folders of recruiter@example.com')]);
    const again = await fetch(`${api.url}${back}`);
    expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('used already')]);

    server.addFile('ada.txt', folder, resumeOf('Ada Byron'));
    server.addFile('grace.txt', server.addFolder('2026', folder), resumeOf('Grace Hopper'));
    server.addFile('budget.xlsx', folder, 'x', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const made = await setUp(recruiter);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ folder_name: 'Resumes', is_active: true, connection: { state: 'connected' } });
    const id = made.string('id');
    const first = await untilEnded(recruiter, id);
    expect(first).toMatchObject({ task_status: 'completed', files_imported: 2, files_skipped: 1, files_failed: 0 });
    await untilCandidates(recruiter, ['Ada Byron', 'Grace Hopper']);
    const { items } = await recruiter.get('/api/resumes/candidates');
    expect(items.map((item) => item['source'])).toEqual(['google_drive', 'google_drive']);

    const listed = server.asked('files.list');
    server.addFile('alan.txt', folder, resumeOf('Alan Turing'));
    expect(await syncNow(recruiter, id)).toMatchObject({ files_imported: 3, files_skipped: 1 });
    expect([server.asked('files.list'), server.asked('files.media')]).toEqual([listed, 3]);
    await untilCandidates(recruiter, ['Ada Byron', 'Alan Turing', 'Grace Hopper']);

    const skipped = await recruiter.get(`/api/google-drive/syncs/${id}/files?outcome=skipped`);
    expect(skipped.items).toMatchObject([
      { name: 'budget.xlsx', reason_code: 'unsupported_file_type', resume_id: null },
    ]);
    const page1 = await recruiter.get(`/api/google-drive/syncs/${id}/files?limit=3`);
    const page2 = await recruiter.get(
      `/api/google-drive/syncs/${id}/files?limit=3&cursor=${String(page1.body['next_cursor'])}`,
    );
    expect([...page1.items, ...page2.items].map((item) => item['name']).sort()).toEqual([
      'ada.txt',
      'alan.txt',
      'budget.xlsx',
      'grace.txt',
    ]);
    for (const program of [api, worker]) expect(program.log()).not.toMatch(/planted|Ada Byron/);
  });

  it('is shown as revoked when the user takes the access back, until it is connected again', async () => {
    await connect(recruiter);
    const id = (await setUp(recruiter, { sync_frequency: 'daily' })).string('id');
    await untilEnded(recruiter, id);
    server.revokeAll();
    expect(await syncNow(recruiter, id)).toMatchObject({
      ...{ task_status: 'failed', last_error_code: 'drive_access_revoked', connection: { state: 'revoked' } },
    });
    const refused = await recruiter.post(`/api/google-drive/syncs/${id}/sync`);
    expect(refused.problem).toMatchObject({ status: 409, error: 'drive_access_revoked' });
    await connect(recruiter);
    expect(await syncNow(recruiter, id)).toMatchObject({ task_status: 'completed', last_error: null });
    const [connection] = (await recruiter.get('/api/google-drive/connections')).items;
    expect((await recruiter.delete(`/api/google-drive/connections/${String(connection?.['id'])}`)).status).toBe(204);
    expect((await recruiter.get(`/api/google-drive/syncs/${id}`)).body).toMatchObject({
      connection: { state: 'revoked' },
    });
  });

  it('is changed, switched off and removed; what came in stays', async () => {
    await connect(recruiter);
    server.addFile('ada.txt', folder, resumeOf('Ada Byron'));
    const id = (await setUp(recruiter)).string('id');
    await untilEnded(recruiter, id);
    await untilCandidates(recruiter, ['Ada Byron']);
    const path = `/api/google-drive/syncs/${id}`;
    const put = (body: Json): Promise<Answer> =>
      recruiter.with({ 'Content-Type': 'application/json' }).send('PUT', path, { body: JSON.stringify(body) });
    const changed = await put({ folder_name: 'Spring', sync_frequency: 'weekly', is_active: false });
    expect(changed.body).toMatchObject({ folder_name: 'Spring', sync_frequency: 'weekly', is_active: false });
    expect(changed.body['next_sync_at']).not.toBeNull();
    expect((await recruiter.post(`${path}/sync`)).problem).toMatchObject({ error: 'drive_sync_inactive' });
    for (const bad of [{ folder_id: 'x' }, { sync_frequency: 'hourly' }, { folder_name: '' }]) {
      expect((await put(bad)).problem.status).toBe(400);
    }
    expect((await recruiter.delete(path)).status).toBe(204);
    expect((await recruiter.get(path)).problem.status).toBe(404);
    expect(await candidates(recruiter)).toEqual(['Ada Byron']);
  });

  it('is of one user: others get the same answer as for an id that never existed', async () => {
    await connect(recruiter);
    const made = await setUp(recruiter);
    const id = made.string('id');
    const connectionId = String((made.body['connection'] as Json)['id']);
    const routes: [method: string, path: (id: string, connection: string) => string][] = [
      ['GET', (known) => `/api/google-drive/syncs/${known}`],
      ['PUT', (known) => `/api/google-drive/syncs/${known}`],
      ['DELETE', (known) => `/api/google-drive/syncs/${known}`],
      ['POST', (known) => `/api/google-drive/syncs/${known}/sync`],
      ['GET', (known) => `/api/google-drive/syncs/${known}/files`],
      ['DELETE', (_, known) => `/api/google-drive/connections/${known}`],
    ];
    for (const other of [colleague, stranger]) {
      const client = other.with({ 'Content-Type': 'application/json', 'X-Request-Id': 'the-same' });
      for (const [method, pathOf] of routes) {
        const texts: string[] = [];
        for (const path of [pathOf(id, connectionId), pathOf(randomUUID(), randomUUID())]) {
          const answer = await client.send(method, path, ['PUT', 'POST'].includes(method) ? { body: '{}' } : {});
          expect(answer.problem).toMatchObject({ status: 404, error: 'not_found' });
          texts.push(answer.text.replace(path, 'PATH'));
        }
        expect(texts[0]).toBe(texts[1]);
      }
      const chosen = [connectionId, randomUUID()].map((known) => setUp(client, { connection_id: known }));
      const [first, second] = await Promise.all(chosen);
      expect(first?.problem.status).toBe(404);
      expect(first?.text).toBe(second?.text);
      expect((await other.get('/api/google-drive/syncs')).items).toEqual([]);
    }
    expect((await ours.admin.get(`/api/google-drive/syncs/${id}`)).status).toBe(200);
  });

  it('goes on with another worker when one is killed, and takes nothing in twice', async () => {
    await connect(recruiter);
    const names = Array.from({ length: 8 }, (_, i) => `resume-${i}.txt`);
    const ids = names.map((name) => server.addFile(name, folder, `${resumeOf('Ada Byron')}\n${name}\n`));
    server.fail('files.media', 'hang in bytes', { fileId: ids[4] ?? '' });
    const id = (await setUp(recruiter)).string('id');
    await eventually('the fifth file to be asked for', () => server.asked('files.media', ids[4]) > 0, 60_000);
    await worker.kill();
    worker = await startWorker();
    expect(await untilEnded(recruiter, id)).toMatchObject({ task_status: 'completed', files_imported: 8 });
    const resumes = await installation.rows<{ name: string }>(
      `select r.file_name as name from resumes r join drive_files f on f.resume_id = r.id where f.sync_id = $1 order by 1`,
      [id],
    );
    expect(resumes.map(({ name }) => name)).toEqual(names);
  });

  it('refuses bad requests, and says so in browsers in plain words', async () => {
    const bad = [
      {},
      { folder_id: "x' or '1'='1" },
      { folder_id: folder, sync_frequency: 'hourly' },
      { folder_id: folder, access_token: 'ya29.alone' },
      { folder_id: folder, tenant_id: theirs.id },
    ];
    for (const body of bad) {
      expect((await recruiter.post('/api/google-drive/setup', body)).problem.status).toBe(400);
    }
    server.consents = 'nothing';
    const refused = await connect(recruiter);
    server.consents = 'all';
    expect([refused.status, refused.page]).toEqual([400, expect.stringContaining('not allowed')]);
    const hostile = await fetch(`${api.url}/api/google-drive/auth/callback?state=<script>&error=<script>`);
    expect([hostile.status, await hostile.text()]).toEqual([400, expect.not.stringContaining('<script>')]);
    const brought = { folder_id: folder, refresh_token: 'unknown' };
    expect((await recruiter.post('/api/google-drive/setup', brought)).problem).toMatchObject({
      error: 'drive_authorization_failed',
    });
    const plain = await installation.startApi();
    const { admin } = await RegisteredTenant.register(plain.url);
    expect((await admin.get('/api/google-drive/auth/url')).problem).toMatchObject({ error: 'drive_not_configured' });
  });
});
