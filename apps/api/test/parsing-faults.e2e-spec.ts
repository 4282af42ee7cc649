import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import {
  eventually,
  HeldFile,
  Installation,
  Link,
  RegisteredTenant,
  type ApiClient,
  type Json,
  type RunningApi,
} from '#libs/testing';
import { startRedis, type RunningRedis } from '../../../tools/services/redis.js';
import { fileForm, metadataOf, parse, resumeOf } from './parsing-forms.js';

jest.setTimeout(90_000);

/** A worker that is counted as alive and takes no files; it sweeps often, so that the tests need not wait for long. */
const IDLE = { WORKER_QUEUES: 'maintenance', SWEEP_SECONDS: '1', REQUEUE_AFTER_SECONDS: '2' };
/** Soon given up for dead. */
const MORTAL = { JOB_LOCK_SECONDS: '4' };
const NO_WORKER = 'Background worker is not available. Please use /parse-resume endpoint instead.';
/** A busy machine takes its time. */
const PATIENCE_MS = 45_000;

let people = 0;

describe('A background parsing that was accepted', () => {
  let folder: string;
  let redisServer: RunningRedis;
  let redis: Redis;
  let link: Link;
  let installation: Installation;
  let api: RunningApi;
  let recruiter: ApiClient;

  async function submit(): Promise<{ jobId: string; file: string }> {
    const form = fileForm(resumeOf(`fault-${++people}@example.com`));
    const jobId = (await parse(recruiter, form, '/parse-resume-async')).string('jobId');
    const [row] = await installation.rows<{ storage_key: string }>(
      'select storage_key from stateless_parses where processing_job_id = $1',
      [jobId],
    );
    return { jobId, file: installation.storedFile(row?.storage_key ?? '') };
  }

  async function statusOf(jobId: string): Promise<Json> {
    return (await recruiter.get(`/parse-resume-async/status/${jobId}`)).body;
  }

  function untilStatus(jobId: string, wanted: string): Promise<true> {
    return eventually(
      `${jobId} to be ${wanted}`,
      async () => (await statusOf(jobId))['status'] === wanted,
      PATIENCE_MS,
    );
  }

  async function startsOf(jobId: string): Promise<number | undefined> {
    const [row] = await installation.rows<{ attempts: number }>('select attempts from processing_jobs where id = $1', [
      jobId,
    ]);
    return row?.attempts;
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'shortlist-redis-'));
    redisServer = await startRedis({ dir: folder, appendOnly: false });
    redis = new Redis(redisServer.url, { maxRetriesPerRequest: null });
    link = await Link.to(redisServer.url);
    installation = await Installation.create({ redisUrl: redisServer.url });
    api = await installation.startApi({ REDIS_URL: link.url });
    recruiter = (await RegisteredTenant.register(api.url)).admin;
    await installation.startWorker(IDLE);
    await eventually('the worker to be known', async () => {
      const { services } = (await recruiter.get('/health')).body as { services: Json };
      return services['worker'] === 'healthy';
    });
  }, 120_000);

  afterAll(async () => {
    await installation.close();
    await link.close();
    redis.disconnect();
    await redisServer.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read by another worker when the first one is killed over it', async () => {
    const { jobId, file } = await submit();
    const held = new HeldFile(file);
    const killed = await installation.startWorker(MORTAL);
    await untilStatus(jobId, 'processing');
    expect(await statusOf(jobId)).toMatchObject({ status: 'processing', message: 'Processing resume...' });
    await killed.kill();
    await held.release();
    const next = await installation.startWorker(MORTAL);
    await untilStatus(jobId, 'completed');
    expect(await startsOf(jobId)).toBe(2);
    await eventually('every file to be gone', () => installation.files().length === 0);
    await next.kill();
  });

  it('survives the loss of everything in Redis while it waits, and is read once', async () => {
    const { jobId } = await submit();
    await eventually('the outbox to be empty', async () => {
      return (await installation.rows('select 1 from outbox where sent_at is null')).length === 0;
    });
    await redis.flushall();
    const worker = await installation.startWorker();
    await untilStatus(jobId, 'completed');
    expect(await startsOf(jobId)).toBe(1);
    await worker.kill();
  });

  it('fails with a sentence when its file is gone', async () => {
    const { jobId, file } = await submit();
    rmSync(file);
    const worker = await installation.startWorker();
    await untilStatus(jobId, 'failed');
    expect(await statusOf(jobId)).toMatchObject({ error: 'The stored file is missing.' });
    await worker.kill();
  });

  it('has its state, while Redis is away; a new one is parsed at once, without a cache', async () => {
    const { jobId } = await submit();
    link.cut();
    await eventually('the API to notice', async () => (await recruiter.get('/health')).status === 503);
    expect(await statusOf(jobId)).toMatchObject({ status: 'queued' });
    const file = resumeOf('without-redis@example.com');
    for (const path of ['/parse-resume', '/parse-resume', '/parse-resume-async']) {
      const { status, body } = await parse(recruiter, fileForm(file), path);
      expect(status).toBe(200);
      const result = path.endsWith('async') ? (body['result'] as Json) : body;
      expect(result).toMatchObject({ personal: { name: 'Ada Byron' } });
      expect(metadataOf(result)).toMatchObject({ cached: false });
    }
    const refused = await parse(recruiter, fileForm(file, { fallback_to_sync: 'false' }), '/parse-resume-async');
    expect(refused.problem).toMatchObject({ status: 503, message: NO_WORKER });
    const stream = await recruiter.get(`/parse-resume-async/stream/${jobId}`);
    expect(stream.problem).toMatchObject({ status: 503, error: 'service_unavailable' });
    expect((await recruiter.get('/cache/stats')).problem).toMatchObject({ status: 503, error: 'service_unavailable' });
    expect((await recruiter.get('/stats')).body).toMatchObject({ total: 0, request_stats: null, cache_stats: null });
    link.mend();
    const worker = await installation.startWorker();
    await untilStatus(jobId, 'completed');
    expect(await worker.stop()).toEqual({ code: 0, signal: null });
  });

  it('keeps what it says out of Redis, and is counted there', async () => {
    const { body } = await recruiter.get('/stats');
    expect((body['request_stats'] as Json)['total_requests']).toBeGreaterThan(0);
    const keys = await redis.keys('*:parsing:*');
    expect(keys.some((key) => key.includes(':result:'))).toBe(true);
    for (const key of keys.filter((one) => one.includes(':result:'))) {
      const value = (await redis.getBuffer(key))?.toString('latin1') ?? '';
      expect(value.length).toBeGreaterThan(100);
      expect(value).not.toMatch(/Ada|Byron|example\.com|Python|personal/);
    }
  });

  it('does not keep a stopping API from ending', async () => {
    expect(await api.stop()).toEqual({ code: 0, signal: null });
  });
});
