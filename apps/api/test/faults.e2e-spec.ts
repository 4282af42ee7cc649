import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations, prepareRoles } from '#libs/database';
import {
  ApiClient,
  eventually,
  EventStream,
  HeldFile,
  Installation,
  isAlive,
  Link,
  projectPath,
  RegisteredTenant,
  testServers,
  type RunningApi,
  type RunningProgram,
} from '#libs/testing';
import { startPostgres, type RunningPostgres } from '../../../tools/services/postgres.js';
import { filePart, formBody, FormRequest } from './form-request.js';

jest.setTimeout(90_000);

/** A busy machine takes its time. */
const PATIENCE_MS = 30_000;

const ONCE = { tasks: ['completed'], readings: 1, candidates: 1 };

let people = 0;

function resume(): { name: string; content: string } {
  return { name: 'resume.txt', content: `Ada Byron\nCalculating machines\nperson-${++people}@example.com\n` };
}

describe('Without Redis', () => {
  let installation: Installation;
  let redis: Link;
  let api: RunningApi;
  let admin: ApiClient;
  let tenant: RegisteredTenant;

  function untilHealthIs(status: number): Promise<true> {
    return eventually(
      `${status} from /health`,
      async () => (await admin.get('/health')).status === status,
      PATIENCE_MS,
    );
  }

  beforeAll(async () => {
    redis = await Link.to(testServers().redisUrl);
    installation = await Installation.create();
    api = await installation.startApi({ REDIS_URL: redis.url });
    tenant = await RegisteredTenant.register(api.url);
    admin = tenant.admin;
  });

  afterAll(async () => {
    await installation.close();
    await redis.close();
  });

  it('an upload is accepted at once, waits, and is read when Redis is back', async () => {
    const worker = await installation.startWorker({ REDIS_URL: redis.url, SWEEP_SECONDS: '1' });
    redis.cut();
    await untilHealthIs(503);
    const started = performance.now();
    const upload = await admin.upload(resume());
    expect(upload.status).toBe(202);
    expect(performance.now() - started).toBeLessThan(3000);
    const status = await admin.get(`/api/resumes/${upload.string('id')}/status`);
    expect(status.body).toMatchObject({ status: 'pending' });

    redis.mend();
    expect(await admin.untilEnded(upload.string('id'))).toMatchObject({ status: 'completed', attempts: 1 });
    expect(await installation.outcome(upload.string('id'))).toEqual(ONCE);
    await untilHealthIs(200);
    await worker.kill();
  });

  it('logins and lists work; health and what needs Redis answer 503 and say so', async () => {
    redis.cut();
    await untilHealthIs(503);
    expect((await admin.get('/health')).body).toMatchObject({
      status: 'unhealthy',
      services: { database: 'healthy', redis: 'unhealthy', cache: 'unhealthy', storage: 'healthy' },
      queue: null,
    });
    expect((await admin.get('/health/ready')).body).toMatchObject({ status: 'not_ready' });
    expect((await admin.get('/health/live')).status).toBe(200);
    expect((await (await tenant.login(tenant.account)).get('/jobs')).status).toBe(200);
    const ticket = await admin.post('/api/auth/stream-ticket');
    expect(ticket.problem).toMatchObject({ status: 503, error: 'service_unavailable' });
    expect(ticket.headers.get('retry-after')).not.toBeNull();
    const { id } = (await admin.upload(resume())).body;
    const events = await admin.get(`/api/resumes/${String(id)}/events`);
    expect(events.problem).toMatchObject({ status: 503, error: 'service_unavailable' });
    redis.mend();
    await untilHealthIs(200);
    expect((await admin.post('/api/auth/stream-ticket')).status).toBe(201);
  });

  it('what was accepted is read even when the API is killed before it could ask for it', async () => {
    redis.silence();
    const upload = await admin.upload(resume());
    expect(upload.status).toBe(202);
    const unsent = await installation.rows(`select 1 from outbox where sent_at is null and payload->>'resumeId' = $1`, [
      upload.string('id'),
    ]);
    expect(unsent).toHaveLength(1);
    await api.kill();
    // The worker has a way of its own to Redis.
    const worker = await installation.startWorker({ SWEEP_SECONDS: '1' });
    await installation.untilAllEnded(20_000);
    api = await installation.startApi({ REGISTRATION: 'false' });
    const restarted = new ApiClient(api.url, admin.headers);
    expect(await restarted.untilEnded(upload.string('id'))).toMatchObject({ status: 'completed', attempts: 1 });
    expect(await installation.outcome(upload.string('id'))).toEqual(ONCE);
    await worker.kill();
  });

  it('a restarted API knows all logins, and takes no new tenants when it is told so', async () => {
    const restarted = new ApiClient(api.url, admin.headers);
    expect((await restarted.get('/api/auth/me')).body).toMatchObject({ email: tenant.account.email });
    const registration = { tenant_name: 'T', name: 'N', email: 'n@example.com', password: 'a passphrase of the tests' };
    const closed = await restarted.post('/api/auth/register', registration);
    expect(closed.problem).toMatchObject({ status: 403, error: 'registration_closed' });
  });

  it('a stopping API ends its streams, answers what it has begun, and exits with 0', async () => {
    const client = new ApiClient(api.url, admin.headers);
    const uploaded = (await client.upload(resume())).string('id');
    const stream = await EventStream.open(`${api.url}/api/resumes/${uploaded}/events`, admin.headers);
    await eventually('the first event', () => stream.events.length > 0);
    const body = formBody([filePart('slow.txt', resume().content)]);
    const slow = new FormRequest(client, '/upload', { 'Content-Length': body.length });
    await slow.write(body.subarray(0, 100));
    await eventually('the first bytes to be on disk', () =>
      installation.files().some((file) => file.endsWith('.part')),
    );

    const stopped = api.stop();
    await eventually('the API to refuse connections', () =>
      fetch(`${api.url}/health/live`, { headers: { Connection: 'close' } }).then(
        () => false,
        () => true,
      ),
    );
    expect((await slow.end(body.subarray(100))).status).toBe(200);
    expect(await stopped).toEqual({ code: 0, signal: null });
    await stream.ended.catch(() => undefined);
  });
});

describe('Without PostgreSQL for a while', () => {
  let folder: string;
  let postgres: RunningPostgres;
  let installation: Installation;
  let api: RunningApi;
  let worker: RunningProgram;
  let admin: ApiClient;

  function start(port?: number): Promise<RunningPostgres> {
    const options = { dataDir: path.join(folder, 'data'), persistent: true, fsync: false };
    return startPostgres(port === undefined ? options : { ...options, port });
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'shortlist-postgres-'));
    // PostgreSQL started by root runs as another user, who must get to its data.
    chmodSync(folder, 0o755);
    postgres = await start();
    const adminUrl = new URL(postgres.url);
    adminUrl.pathname = '/shortlist';
    const appUrl = new URL(adminUrl);
    appUrl.username = 'shortlist_app';
    appUrl.password = 'a-password-of-the-tests';
    await prepareRoles(adminUrl.href, appUrl.href);
    await applyMigrations(adminUrl.href, projectPath('prisma/migrations'));
    installation = await Installation.create({ adminUrl: adminUrl.href, appUrl: appUrl.href });
    api = await installation.startApi();
    admin = (await RegisteredTenant.register(api.url)).admin;
  }, 120_000);

  afterAll(async () => {
    await installation.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('requests are refused with 503, nothing is left half done, and work goes on when it is back', async () => {
    const upload = await admin.upload(resume());
    const key = (await admin.get(`/status/${upload.string('job_id')}`)).string('file_path');
    const held = new HeldFile(installation.storedFile(key));
    worker = await installation.startWorker();
    await eventually(
      'the resume to be read',
      async () => {
        return (await admin.get(`/api/resumes/${upload.string('id')}/status`)).body['status'] === 'processing';
      },
      PATIENCE_MS,
    );
    const files = installation.files();

    await postgres.stop();
    const refused = [await admin.get('/jobs'), await admin.upload(resume()), await admin.get('/api/auth/me')];
    for (const { problem, headers } of refused) {
      expect(problem).toMatchObject({ status: 503, error: 'service_unavailable' });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const health = await admin.get('/health');
    expect(health.status).toBe(503);
    expect(health.body).toMatchObject({ status: 'unhealthy', services: { database: 'unhealthy', redis: 'healthy' } });
    expect((await admin.get('/health/live')).status).toBe(200);
    await held.release();
    await eventually(
      'the worker to meet the missing database',
      () => worker.log().includes('it will be tried again'),
      PATIENCE_MS,
    );

    postgres = await start(postgres.port);
    await eventually('requests to be served again', async () => (await admin.get('/jobs')).status === 200, PATIENCE_MS);
    expect(await admin.untilEnded(upload.string('id'))).toMatchObject({ status: 'completed', error: null });
    expect(await installation.outcome(upload.string('id'))).toEqual(ONCE);
    expect(installation.files()).toEqual(files);
    expect((await admin.get('/stats')).body).toMatchObject({ completed: 1, total: 1 });
    const next = await admin.upload(resume());
    expect(await admin.untilEnded(next.string('id'))).toMatchObject({ status: 'completed', attempts: 1 });
    expect([isAlive(api.pid), isAlive(worker.pid)]).toEqual([true, true]);
    expect(await worker.stop()).toEqual({ code: 0, signal: null });
    expect(await api.stop()).toEqual({ code: 0, signal: null });
  });
});
