import {
  ApiClient,
  Installation,
  misfits,
  RegisteredTenant,
  startInMisfits,
  startUpLimit,
  type EndedProgram,
  type Misfit,
  type RunningApi,
} from '#libs/testing';
import { findFreePort } from '../../../tools/services/free-port.js';

describe('The API', () => {
  let installation: Installation;
  let remove: () => Promise<void>;
  let cases: Misfit[];
  let ends: ReadonlyMap<string, EndedProgram>;
  let limit: number;
  /** Has Redis away from its first moment on. */
  let api: RunningApi;

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi({ REDIS_URL: `redis://127.0.0.1:${await findFreePort()}` });
    const common = await misfits(installation);
    remove = common.remove;
    cases = [
      ...common.cases,
      {
        what: 'a port that is in use',
        environment: { PORT: new URL(api.url).port, HOST: '127.0.0.1' },
        sentence: /^the port \d+ is in use\. Set PORT to a free one\.$/,
      },
    ];
    limit = startUpLimit();
    ends = await startInMisfits('apps/api/src/main.js', installation, cases);
  }, 180_000);

  afterAll(async () => {
    await remove();
    await installation.close();
  });

  it.each([
    'a role that owns tables',
    'a role that bypasses row level security',
    'a superuser',
    'a database that is not migrated',
    'a wrong password of the database',
    'a password that everybody knows',
    'PostgreSQL that is away',
    'a weak secret',
    'a secret from an example',
    'variables that are missing',
    'variables that are wrong',
    'a port that is in use',
  ])('does not start with %s, and says why in one sentence', (what) => {
    const end = ends.get(what);
    const [line = '', ...rest] = end?.stderr.split('\n') ?? [];
    expect({ code: end?.code, rest }).toEqual({ code: 1, rest: [''] });
    expect(line).toMatch(/^The API can not start: /);
    const sentence = cases.find((misfit) => misfit.what === what)?.sentence;
    expect(line.replace(/^The API can not start: /, '')).toMatch(sentence ?? 'a case of this name');
    expect(line + (end?.stdout ?? '')).not.toContain('open-sesame');
    expect(end?.ms).toBeLessThan(limit);
  });

  it('starts while Redis is away, says so, and takes uploads', async () => {
    const { admin } = await RegisteredTenant.register(api.url);
    const health = await admin.get('/health');
    expect(health.status).toBe(503);
    expect(health.body).toMatchObject({ status: 'unhealthy', services: { database: 'healthy', redis: 'unhealthy' } });
    const upload = await admin.upload({ name: 'ada.txt', content: 'Ada Byron' });
    expect(upload.status).toBe(202);
    const status = await admin.get(`/api/resumes/${upload.string('id')}/status`);
    expect(status.body).toMatchObject({ status: 'pending' });
  });

  it('stops while Redis is away, in time and with 0', async () => {
    expect((await new ApiClient(api.url).get('/health/live')).status).toBe(200);
    const started = performance.now();
    expect(await api.stop()).toEqual({ code: 0, signal: null });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
