import { ApiClient, eventually, Installation, RegisteredTenant, type Answer, type RunningApi } from '#libs/testing';
import { findFreePort } from '../../../tools/services/free-port.js';

const LIMITS = {
  RATE_LIMIT_TENANT: '40',
  RATE_LIMIT_CALLER: '15',
  RATE_LIMIT_ADDRESS: '0',
  RATE_LIMIT_SIGN_INS: '0',
  RATE_LIMIT_UPLOADS: '3',
  RATE_LIMIT_SEARCHES: '5',
};

describe('Rate limits', () => {
  let installation: Installation;

  beforeAll(async () => {
    installation = await Installation.create();
  });

  afterAll(async () => {
    await installation.close();
  });

  async function statuses(times: number, ask: () => Promise<Answer>): Promise<number[]> {
    const answers: number[] = [];
    for (let i = 0; i < times; i++) answers.push((await ask()).status);
    return answers;
  }

  describe('of tenants and callers', () => {
    let api: RunningApi;
    let ours: RegisteredTenant;
    let theirs: RegisteredTenant;

    beforeAll(async () => {
      api = await installation.startApi(LIMITS);
    }, 90_000);

    beforeEach(async () => {
      [ours, theirs] = [await RegisteredTenant.register(api.url), await RegisteredTenant.register(api.url)];
    });

    it('are told with every answer', async () => {
      const { headers } = await ours.admin.get('/api/resumes/candidates');
      expect(headers.get('ratelimit-policy')).toBe('"tenant";q=40;w=60, "caller";q=15;w=60, "search";q=5;w=60');
      expect(headers.get('ratelimit')).toMatch(/^"search";r=4;t=\d+$/);
    });

    it('refuse with 429, a problem and the seconds to wait, and leave the other tenant alone', async () => {
      const list = (client: ApiClient) => () => client.get('/api/resumes/candidates');
      expect(await statuses(6, list(ours.admin))).toEqual([200, 200, 200, 200, 200, 429]);
      const refused = await ours.admin.with({ 'X-Request-Id': 'one-too-many' }).get('/api/resumes/candidates');
      expect(refused.problem).toMatchObject({ status: 429, error: 'rate_limited', request_id: 'one-too-many' });
      const seconds = Number(refused.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(12);
      expect(refused.headers.get('ratelimit')).toBe(`"search";r=0;t=${seconds}`);
      expect(await statuses(1, list(theirs.admin))).toEqual([200]);
      // What has no limit of its own goes on.
      expect(await statuses(1, () => ours.admin.get('/api/auth/me'))).toEqual([200]);
    });

    it('hold uploads back before their files are taken', async () => {
      const before = await installation.traces();
      const upload = () => ours.admin.upload({ name: 'ada.txt', content: 'Ada Byron' });
      expect(await statuses(4, upload)).toEqual([202, 202, 202, 429]);
      const after = await installation.traces();
      expect(after.resumes - before.resumes).toBe(3);
    });

    it('count each key and user by itself, and all of them for their tenant', async () => {
      const started = performance.now();
      const callers = [ours.admin, ...(await Promise.all([ours.withKey(), ours.withKey(), ours.withKey()]))];
      const answers = await Promise.all(callers.map((caller) => statuses(16, () => caller.get('/api/auth/me'))));
      const admitted = answers.map((list) => list.filter((status) => status === 200).length);
      const minutes = (performance.now() - started) / 60_000;
      expect(Math.max(...admitted)).toBeLessThanOrEqual(15 * (1 + minutes) + 1);
      const all = admitted.reduce((sum, count) => sum + count, 0);
      // 40 at once, less the three that made keys, and what came back meanwhile.
      expect(all).toBeGreaterThanOrEqual(37);
      expect(all).toBeLessThanOrEqual(40 * (1 + minutes) + 1);
      expect(await statuses(1, () => theirs.admin.get('/api/auth/me'))).toEqual([200]);
    });

    it('do not hold health checks', async () => {
      const anyone = new ApiClient(api.url);
      for (const path of ['/health', '/api/health', '/health/live', '/health/ready']) {
        expect((await anyone.get(path)).headers.get('ratelimit')).toBeNull();
      }
    });
  });

  describe('of addresses', () => {
    it('hold logins, and guesses at keys, whatever X-Forwarded-For says', async () => {
      const api = await installation.startApi({ RATE_LIMIT_SIGN_INS: '3', RATE_LIMIT_ADDRESS: '10' });
      const attacker = (i: number) => new ApiClient(api.url, { 'X-Forwarded-For': `198.51.100.${i}` });
      const login = (i: number) => attacker(i).post('/api/auth/login', { email: 'a@example.com', password: 'x' });
      const logins = [];
      for (let i = 0; i < 4; i++) logins.push((await login(i)).status);
      expect(logins).toEqual([401, 401, 401, 429]);
      const guesses = [];
      for (let i = 0; i < 8; i++) {
        guesses.push(
          (
            await attacker(i)
              .with({ 'X-API-Key': `slk_${i}` })
              .get('/api/auth/me')
          ).status,
        );
      }
      expect(guesses).toEqual([...Array.from({ length: 7 }, () => 403), 429]);
      await api.kill();
    });

    it('go by X-Forwarded-For behind as many proxies as are configured', async () => {
      const api = await installation.startApi({
        ...{
          TRUSTED_PROXIES: '1',
          RATE_LIMIT_ADDRESS: '2',
          QUEUE_PREFIX: `${installation.environment['QUEUE_PREFIX']}-2`,
        },
      });
      const from = (address: string) => () => new ApiClient(api.url, { 'X-Forwarded-For': address }).get('/');
      expect(await statuses(3, from('198.51.100.1'))).toEqual([200, 200, 429]);
      // The last proxy has added the second; what its client claims is no matter.
      expect(await statuses(3, from('203.0.113.9, 198.51.100.2'))).toEqual([200, 200, 429]);
      expect(await statuses(1, from('203.0.113.10, 198.51.100.2'))).toEqual([429]);
      await api.kill();
    });
  });

  it('go on while Redis is away, and fail no request', async () => {
    const api = await installation.startApi({ ...LIMITS, REDIS_URL: `redis://127.0.0.1:${await findFreePort()}` });
    const tenant = await RegisteredTenant.register(api.url);
    const list = () => tenant.admin.get('/api/resumes/candidates');
    expect(await statuses(6, list)).toEqual([200, 200, 200, 200, 200, 429]);
    await api.kill();
  });

  it('are off where all are 0', async () => {
    const off = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, '0']));
    const api = await installation.startApi(off);
    const tenant = await RegisteredTenant.register(api.url);
    const answer = await eventually('an answer', () => tenant.admin.get('/api/auth/me'));
    expect(answer.headers.get('ratelimit-policy')).toBeNull();
    await api.kill();
  });
});
