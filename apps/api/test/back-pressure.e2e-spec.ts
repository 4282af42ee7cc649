import {
  ApiClient,
  eventually,
  Installation,
  RegisteredTenant,
  type Answer,
  type RunningApi,
  type Traces,
} from '#libs/testing';

const BULK = '/api/resumes/bulk-upload';
const SINGLE = ['/api/resumes/upload', '/upload'];

describe('An API with limits', () => {
  let installation: Installation;
  let api: RunningApi;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let before: Traces;

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi({ INTAKE_MAX_WAITING: '2', QUOTA_RESUMES_PER_DAY: '3', QUOTA_STORED_MB: '1' });
    ours = await RegisteredTenant.register(api.url);
    theirs = await RegisteredTenant.register(api.url);
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  function send(client: ApiClient, path: string, content = 'Ada Byron\nada.byron@example.com\n'): Promise<Answer> {
    const form = new FormData();
    form.append(path === BULK ? 'files' : 'file', new Blob([content]), 'cv.txt');
    return client.send('POST', path, { body: form });
  }

  async function expectNothingNew(): Promise<void> {
    await eventually(
      'what was sent to be gone',
      async () => JSON.stringify(await installation.traces()) === JSON.stringify(before),
    );
  }

  async function expectRefused(refused: Answer, status: number, error: string): Promise<void> {
    expect(refused.body).toMatchObject({ status, error });
    expect(refused.status).toBe(status);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectNothingNew();
  }

  it('answers uploads of everyone with 503 while too many files wait, says so, and takes them again later', async () => {
    for (const { admin } of [ours, theirs]) expect((await send(admin, SINGLE[0] ?? '')).status).toBe(202);
    // Until the number is asked for again.
    await eventually('the API to know of both', async () => {
      const { body } = await ours.admin.get('/health');
      return body['intake'] === 'queue_full' && body['status'] === 'degraded';
    });
    expect((await ours.admin.get('/health/ready')).status).toBe(200);
    before = await installation.traces();
    for (const { admin } of [ours, theirs]) {
      for (const path of [...SINGLE, BULK]) await expectRefused(await send(admin, path), 503, 'queue_full');
    }
    const worker = await installation.startWorker();
    await installation.untilAllEnded();
    await eventually('files to be taken again', async () => (await send(ours.admin, '/upload')).status === 200);
    await installation.untilAllEnded();
    await worker.stop();
  }, 120_000);

  it('answers uploads of a tenant that has had its day with 429, and tells its admins', async () => {
    await installation.rows(`update tenant_usage set most_resumes_per_day = resumes_of_day where tenant_id = $1`, [
      ours.id,
    ]);
    // Before it does, a file of a batch is refused by itself.
    await eventually('the API to know', async () => (await send(ours.admin, BULK)).status === 429);
    before = await installation.traces();
    for (const path of [...SINGLE, BULK]) await expectRefused(await send(ours.admin, path), 429, 'quota_exceeded');
    const { body } = await ours.admin.get('/api/usage');
    expect(body).toMatchObject({ waiting_jobs: { used: 0, limit: null }, stored_bytes: { limit: 1024 * 1024 } });
    const { used, limit } = body['resumes_today'] as { used: number; limit: number };
    expect([used, limit]).toEqual([limit, used]);
    expect((await theirs.admin.get('/api/usage')).body).toMatchObject({
      resumes_today: { used: 1, limit: 3 },
      stored_bytes: { used: 32, limit: 1024 * 1024 },
    });
    expect((await (await ours.join('recruiter')).get('/api/usage')).status).toBe(403);
    expect((await send(theirs.admin, '/upload')).status).toBe(200);
  });

  it('answers uploads with 503 while the disk has too little room', async () => {
    const full = await installation.startApi({ STORAGE_MIN_FREE_MB: '10000000' });
    before = await installation.traces();
    const client = new ApiClient(full.url, theirs.admin.headers);
    for (const path of [...SINGLE, BULK]) await expectRefused(await send(client, path), 503, 'disk_full');
    expect((await client.get('/health')).body).toMatchObject({ status: 'degraded', intake: 'disk_full' });
  }, 60_000);
});
