import { randomUUID } from 'node:crypto';
import { ApiClient, Installation, RegisteredTenant, type Account, type Json } from '#libs/testing';

interface ShownQueue {
  name: string;
  counts: Record<string, number>;
  jobs: { id: string; data: Json }[];
  isPaused: boolean;
  readOnlyMode: boolean;
}

function basic({ email, password }: Account): Record<string, string> {
  return { Authorization: `Basic ${Buffer.from(`${email}:${password}`).toString('base64')}` };
}

describe('The dashboard of the queues', () => {
  let installation: Installation;
  let anyone: ApiClient;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let ourJob: string;
  let theirJob: string;

  /** As the dashboard's page asks, logged in as the admin. */
  function dashboard(tenant: RegisteredTenant): ApiClient {
    return tenant.admin.with({ Accept: 'application/json' });
  }

  async function queuesOf(tenant: RegisteredTenant): Promise<ShownQueue[]> {
    const query = 'activeQueue=parse&status=latest&page=1&jobsPerPage=50';
    return (await dashboard(tenant).get(`/queues/api/queues?${query}`)).body['queues'] as ShownQueue[];
  }

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    anyone = new ApiClient(url);
    ours = await RegisteredTenant.register(url);
    theirs = await RegisteredTenant.register(url);
    const file = { name: 'ada.txt', content: 'Ada Byron' };
    ourJob = `${(await ours.admin.upload(file)).string('job_id')}-0`;
    theirJob = `${(await theirs.admin.upload(file)).string('job_id')}-0`;
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  it('asks a browser for name and password, with a challenge that it understands', async () => {
    for (const client of [anyone, await ours.withKey(), anyone.with(basic({ ...ours.account, password: 'wrong' }))]) {
      const answer = await client.get('/queues');
      expect(answer.problem.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
      expect((await client.get('/queues/api/queues')).status).toBe(401);
    }
  });

  it.each(['recruiter', 'candidate'] as const)('is closed to a %s', async (role) => {
    const account = await ours.addUser(role);
    for (const headers of [basic(account), (await ours.login(account)).headers]) {
      const answer = await anyone.with(headers).get('/queues/api/queues');
      expect(answer.problem).toMatchObject({ status: 403, error: 'forbidden' });
    }
  });

  it('lets an admin in by password, and then by a cookie that only it gets', async () => {
    const page = await anyone.with(basic(ours.account)).get('/queues');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const cookie = page.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/Path=\/queues; .*HttpOnly; .*SameSite=Strict/);
    const session = anyone.with({ Cookie: cookie.split(';')[0] ?? '' });
    expect((await session.get('/queues/api/queues')).status).toBe(200);
    expect((await session.get('/api/auth/me')).status).toBe(401);
  });

  it("shows each admin the jobs of their own tenant, and counts no other's", async () => {
    for (const [tenant, job] of [
      [ours, ourJob],
      [theirs, theirJob],
    ] as const) {
      const parse = (await queuesOf(tenant)).find(({ name }) => name === 'parse');
      expect(parse?.jobs.map(({ id }) => id)).toEqual([job]);
      expect(Object.values(parse?.counts ?? {}).reduce((sum, count) => sum + count)).toBe(1);
      const shown = await dashboard(tenant).get(`/queues/api/queues/parse/${job}`);
      expect(shown.status).toBe(200);
    }
  });

  it("answers for another tenant's job as for one that does not exist", async () => {
    for (const more of ['', '/logs', '/flow']) {
      const foreign = await dashboard(ours).get(`/queues/api/queues/parse/${theirJob}${more}`);
      const unknown = await dashboard(ours).get(`/queues/api/queues/parse/${randomUUID()}-0${more}`);
      expect([foreign.status, foreign.text]).toEqual([unknown.status, unknown.text]);
    }
    expect((await dashboard(ours).get(`/queues/api/queues/parse/${theirJob}`)).status).toBe(404);
  });

  it('shows of a job its ids, and nothing of the resume', async () => {
    const parse = (await queuesOf(ours)).find(({ name }) => name === 'parse');
    const data = parse?.jobs[0]?.data ?? {};
    expect(Object.keys(data).sort()).toEqual(['processingJobId', 'requestId', 'resumeId', 'tenantId']);
    expect(data['tenantId']).toBe(ours.id);
  });

  it.each([
    ['PUT', '/api/queues/parse/empty'],
    ['PUT', '/api/queues/parse/obliterate'],
    ['PUT', '/api/queues/parse/pause'],
    ['PUT', '/api/queues/parse/clean/prioritized'],
    ['PUT', '/api/queues/parse/promote'],
    ['PUT', '/api/queues/parse/retry/failed'],
    ['PUT', '/api/queues/parse/concurrency'],
    ['PUT', '/api/queues/parse/rate-limit'],
    ['POST', '/api/queues/parse/add'],
    ['PUT', '/api/queues/maintenance/job-schedulers/maintenance.purge-expired/remove'],
    ['PUT', '/api/queues/pause'],
    ['PUT', '/api/queues/parse/{job}/clean'],
    ['PUT', '/api/queues/parse/{job}/retry/failed'],
    ['PATCH', '/api/queues/parse/{job}/update-data'],
  ])('changes nothing: %s %s', async (method, path) => {
    const before = await queuesOf(theirs);
    for (const job of [ourJob, theirJob]) {
      const init = { body: '{}', headers: { 'Content-Type': 'application/json' } };
      const answer = await dashboard(ours).send(method, `/queues${path.replace('{job}', job)}`, init);
      if (path !== '/api/queues/pause') expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    expect(await queuesOf(theirs)).toEqual(before);
    expect(before.every(({ isPaused, readOnlyMode }) => !isPaused && readOnlyMode)).toBe(true);
  });

  describe('The documentation', () => {
    it.each(['/docs', '/redoc', '/api/docs', '/api/redoc'])('is served as a page at %s', async (path) => {
      const page = await anyone.get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      const scripts = [...page.text.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+)"/g)].map(
        ([, url = '']) => url,
      );
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) {
        const { pathname, origin } = new URL(script, `${anyone.url}${path}`);
        expect(origin).toBe(anyone.url);
        const answer = await anyone.get(pathname);
        expect({ script, status: answer.status }).toEqual({ script, status: 200 });
      }
    });

    it('describes every operation with a name of its own, a summary, its answer and its errors', async () => {
      const answer = await anyone.get('/openapi.json');
      expect(answer.body).toMatchObject({ openapi: '3.1.0', info: { title: 'Shortlist' } });
      const paths = answer.body['paths'] as Record<string, Record<string, Record<string, Json>>>;
      const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
      const ids = operations.map(({ operationId }) => JSON.stringify(operationId));
      expect(new Set(ids).size).toBe(ids.length);
      for (const operation of operations) {
        expect(operation['summary']).toBeTruthy();
        const responses = Object.entries(operation['responses'] ?? {});
        expect(responses.filter(([status]) => /^(101|2..)$/.test(status))).toHaveLength(1);
        expect(responses.filter(([status]) => status.startsWith('5'))).not.toHaveLength(0);
      }
      expect(answer.text).toContain('#/components/schemas/Problem');
    });

    it('tells no version of the programs beneath', async () => {
      const { headers } = await anyone.get('/');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    });
  });
});
