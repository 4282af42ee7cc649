import { readFileSync } from 'node:fs';
import {
  ApiClient,
  Installation,
  openRedis,
  RegisteredTenant,
  runToEnd,
  withClient,
  type Json,
  type RunningApi,
} from '#libs/testing';

const NAME = 'Wilhelmina Quackenbush';
const EMAIL = 'wilhelmina.q@example.com';
const PHONE = '+44 20 7183 8750';
const TRACES = ['quackenbush', EMAIL, '7183 8750', '+442071838750'];
const RESUME = `${NAME}\n${EMAIL}\n${PHONE}\n\nExperience\nWeaver, Looms Ltd, 2015 - 2019\n\nSkills\nPython, SQL\n`;
const RANDOM_ID = '0193a5b0-0000-7000-8000-000000000001';

describe('What the law demands', () => {
  let installation: Installation;
  let api: RunningApi;
  let tenant: RegisteredTenant;
  let recruiter: ApiClient;
  let id: string;

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi();
    await installation.startWorker();
    tenant = await RegisteredTenant.register(api.url);
    recruiter = await tenant.join('recruiter');
    const sent = await recruiter.with({ 'Idempotency-Key': 'once' }).upload({ name: `${NAME}.txt`, content: RESUME });
    await recruiter.untilEnded(sent.string('id'));
    const { items } = await recruiter.get('/api/resumes/candidates');
    id = String(items[0]?.['id']);
  }, 180_000);

  afterAll(async () => {
    await installation.close();
  });

  const path = (action: string, candidate = id): string => `/api/resumes/candidates/${candidate}/${action}`;

  /** What tells of the person in every table, every key of Redis and every file. */
  async function traces(): Promise<string[]> {
    const texts = installation.files().filter((file) => file.startsWith('storage/'));
    const stored = texts.map((file) => readFileSync(installation.storedFile(file.slice('storage/'.length)), 'utf8'));
    const held = [...texts, ...stored, ...(await tables()), ...(await keys())].join('\n').toLowerCase();
    return TRACES.filter((trace) => held.includes(trace));
  }

  function tables(): Promise<string[]> {
    return withClient(installation.adminUrl, async (client) => {
      const { rows } = await client.query<{ text: string }>(
        `select query_to_xml('select * from ' || oid::regclass, true, true, '')::text as text from pg_class
          where relnamespace = 'public'::regnamespace and relkind = 'r'`,
      );
      return rows.map(({ text }) => text);
    });
  }

  async function keys(): Promise<string[]> {
    const redis = await openRedis();
    try {
      const texts: string[] = [];
      for (const key of await redis.keys(`${String(installation.environment['QUEUE_PREFIX'])}:*`)) {
        const value = (await redis.dump(key).catch(() => null)) ?? '';
        texts.push(key, value);
      }
      return texts;
    } finally {
      redis.disconnect();
    }
  }

  it('is for admins only, and for what they can see', async () => {
    for (const [method, action, body] of [
      ['GET', 'export', undefined],
      ['POST', 'erase', { reason: 'asked' }],
      ['PATCH', 'legal-hold', { hold: true, reason: 'x' }],
    ] as const) {
      const init = body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
      expect((await recruiter.send(method, path(action), init)).status).toBe(403);
      const foreign = await RegisteredTenant.register(api.url, 'Another tenant');
      const hidden = await foreign.admin.send(method, path(action), init);
      const random = await foreign.admin.send(method, path(action, RANDOM_ID), init);
      expect([hidden.status, hidden.problem.message]).toEqual([404, random.problem.message]);
    }
    expect((await recruiter.get('/api/erasures')).status).toBe(403);
    expect((await recruiter.get('/api/retention')).status).toBe(403);
  });

  it('exports everything that is held on a person', async () => {
    const { body } = await tenant.admin.get(path('export'));
    const held = body['held'] as Record<string, Json[]>;
    expect(held['candidate_contacts']).toMatchObject([{ email: EMAIL }]);
    expect(held['resumes']).toMatchObject([{ file_name: `${NAME}.txt` }]);
    expect(held['parse_contents']).toHaveLength(2);
    expect(body['candidates']).toMatchObject([{ id, name: NAME }]);
  });

  it('sets how long candidates are kept', async () => {
    const put = (months: unknown): Promise<{ status: number; body: Json }> =>
      tenant.admin.send('PUT', '/api/retention', {
        body: JSON.stringify({ months }),
        headers: { 'Content-Type': 'application/json' },
      });
    expect((await tenant.admin.get('/api/retention')).body).toMatchObject({ months: null, updated_at: null });
    for (const wrong of [0, -1, 1.5, 241, '12', undefined]) expect((await put(wrong)).status).toBe(400);
    expect((await put(24)).body).toMatchObject({ months: 24, updated_by: tenant.account.id });
    expect((await put(null)).body).toMatchObject({ months: null });
  });

  it('erases a person without a trace, but not on legal hold, and again after a restored backup', async () => {
    expect(await traces()).not.toEqual([]);
    expect((await tenant.admin.patch(path('legal-hold'), { hold: true, reason: 'A lawsuit' })).status).toBe(204);
    expect((await tenant.admin.post(path('erase'), { reason: 'asked' })).problem).toMatchObject({
      ...{ status: 409, error: 'legal_hold' },
    });
    expect((await tenant.admin.patch(path('legal-hold'), { hold: false, reason: 'Settled' })).status).toBe(204);
    for (const reason of ['', undefined, `${NAME} asked`, 'x'.repeat(501)]) {
      expect((await tenant.admin.post(path('erase'), { reason })).problem.error).toBe('validation_failed');
    }
    const erased = await tenant.admin.post(path('erase'), { reason: 'asked by the person' });
    expect([erased.status, erased.body['finished']]).toEqual([200, true]);
    expect(await traces()).toEqual([]);
    expect((await recruiter.get(`/api/resumes/candidates/${id}`)).status).toBe(404);
    expect((await tenant.admin.post(path('erase'), { reason: 'again' })).status).toBe(404);
    expect((await tenant.admin.get('/api/erasures')).items).toMatchObject([
      { candidate_id: id, reason: 'asked by the person', erased_by: tenant.account.id },
    ]);

    // As a backup brings the person back, from before the erasure.
    const [owner] = await installation.rows<{ id: string }>(`select id from users where role = 'recruiter' limit 1`);
    await installation.rows('delete from erasures where tenant_id = $1', [tenant.id]);
    await installation.rows(
      `insert into candidates (tenant_id, id, owner_id, name, source) values ($1, $2, $3, $4, 'upload')`,
      [tenant.id, id, owner?.id, NAME],
    );
    const { environment, cwd } = installation;
    const replay = await runToEnd('tools/replay-erasures.js', { environment, cwd });
    expect([replay.code, replay.stdout, replay.stderr]).toEqual([0, '{"tombstones":1,"erased_again":1}\n', '']);
    expect(await traces()).toEqual([]);
  }, 60_000);
});
