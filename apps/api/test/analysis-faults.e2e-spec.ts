import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  eventually,
  HeldFile,
  Installation,
  Link,
  RegisteredTenant,
  SocketClient,
  type ApiClient,
  type RunningApi,
} from '#libs/testing';
import { startRedis, type RunningRedis } from '../../../tools/services/redis.js';
import { analyse, analysisForm, CV, untilAnalysed } from './analysis-forms.js';

jest.setTimeout(90_000);

const EAGER = { SWEEP_SECONDS: '1', REQUEUE_AFTER_SECONDS: '2', JOB_LOCK_SECONDS: '4' };

describe('An analysis that was accepted', () => {
  let folder: string;
  let redisServer: RunningRedis;
  let link: Link;
  let installation: Installation;
  let api: RunningApi;
  let recruiter: ApiClient;

  async function submit(): Promise<{ jobId: string; file: string }> {
    const jobId = (await analyse(recruiter, analysisForm(CV))).string('job_id');
    const [row] = await installation.rows<{ storage_key: string }>(
      'select storage_key from analyses where processing_job_id = $1',
      [jobId],
    );
    return { jobId, file: installation.storedFile(row?.storage_key ?? '') };
  }

  async function follow(jobId: string): Promise<SocketClient> {
    const client = await SocketClient.open(`${api.url}/api/ws/${jobId}`, recruiter.headers);
    if (!(client instanceof SocketClient)) throw new Error(`Refused: ${client.body}`);
    return client;
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'shortlist-redis-'));
    redisServer = await startRedis({ dir: folder, appendOnly: false });
    link = await Link.to(redisServer.url);
    installation = await Installation.create({ redisUrl: redisServer.url });
    api = await installation.startApi({ REDIS_URL: link.url });
    recruiter = (await RegisteredTenant.register(api.url)).admin;
  }, 120_000);

  afterAll(async () => {
    await installation.close();
    await link.close();
    await redisServer.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is made by another worker when the first one is killed over it, and its socket sees no step back', async () => {
    const { jobId, file } = await submit();
    const held = new HeldFile(file);
    const killed = await installation.startWorker(EAGER);
    const socket = await follow(jobId);
    await eventually('the work to begin', () => socket.messages.some(({ data }) => data['state'] === 'PROCESSING'));
    await killed.kill();
    await held.release();
    const next = await installation.startWorker(EAGER);
    expect(await socket.closed).toMatchObject({ code: 1000 });
    expect(socket.messages.at(-1)?.data).toMatchObject({ state: 'SUCCESS', progress: 100 });
    const steps = socket.messages.map(({ data }) => Number(data['progress']));
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    const [row] = await installation.rows('select status, attempts from processing_jobs where id = $1', [jobId]);
    expect(row).toEqual({ status: 'completed', attempts: 2 });
    await eventually('every file to be gone', () => installation.files().length === 0);
    await next.kill();
  });

  it('fails with a sentence when its file is gone', async () => {
    const { jobId, file } = await submit();
    rmSync(file);
    const worker = await installation.startWorker(EAGER);
    expect(await untilAnalysed(recruiter, jobId)).toMatchObject({
      ...{ status: 'failed', error: 'The stored file is missing.' },
    });
    await worker.kill();
  });

  it('is accepted and has its state while Redis is away, and sockets are refused with 503 before there is one', async () => {
    const { jobId } = await submit();
    link.cut();
    await eventually('the API to notice', async () => (await recruiter.get('/health')).status === 503);
    const { jobId: meanwhile } = await submit();
    for (const id of [jobId, meanwhile]) {
      expect((await recruiter.get(`/api/status/${id}`)).body).toMatchObject({ status: 'pending' });
    }
    const refused = await SocketClient.open(`${api.url}/api/ws/${jobId}`, recruiter.headers);
    expect(refused).toMatchObject({ status: 503 });
    link.mend();
    const worker = await installation.startWorker(EAGER);
    for (const id of [jobId, meanwhile]) {
      expect(await untilAnalysed(recruiter, id)).toMatchObject({ status: 'completed' });
    }
    expect(await worker.stop()).toEqual({ code: 0, signal: null });
  });
});
