import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { JOB_CATALOGUE } from '#libs/jobs';
import {
  eventually,
  HeldFile,
  Installation,
  isAlive,
  RegisteredTenant,
  signal,
  type ApiClient,
  type RunningProgram,
} from '#libs/testing';
import { startRedis, type RunningRedis } from '../../../tools/services/redis.js';

jest.setTimeout(90_000);

interface Upload {
  id: string;
  jobId: string;
  email: string;
  file: string;
}

/** A short pause between sweeps, so that the tests need not wait for long. */
const EAGER = { SWEEP_SECONDS: '1', REQUEUE_AFTER_SECONDS: '2' };
/** Soon given up for dead. */
const MORTAL = { JOB_LOCK_SECONDS: '4' };
const STOP_SECONDS = 1;

/** A busy machine takes its time. */
const PATIENCE_MS = 30_000;

let people = 0;

describe('Accepted resumes', () => {
  let folder: string;
  let redisServer: RunningRedis;
  let redis: Redis;
  let queue: Queue;
  let installation: Installation;
  let recruiter: ApiClient;

  async function upload(): Promise<Upload> {
    const email = `person-${++people}@example.com`;
    const answer = await recruiter.upload({ name: 'resume.txt', content: `Ada Byron\n${email}\n\nSkills\nEngines\n` });
    const jobId = answer.string('job_id');
    const file = installation.storedFile((await recruiter.get(`/status/${jobId}`)).string('file_path'));
    return { id: answer.string('id'), jobId, email, file };
  }

  async function uploadSeveral(count: number): Promise<Upload[]> {
    const uploads: Upload[] = [];
    for (let i = 0; i < count; i++) uploads.push(await upload());
    return uploads;
  }

  async function idsInState(status: string): Promise<string[]> {
    const rows = await installation.rows<{ resume_id: string }>(
      'select resume_id from processing_jobs where status = $1',
      [status],
    );
    return rows.map((row) => row.resume_id);
  }

  function untilProcessing(count: number): Promise<string[]> {
    return eventually(
      `${count} resumes being read`,
      async () => {
        const ids = await idsInState('processing');
        return ids.length === count ? ids : undefined;
      },
      PATIENCE_MS,
    );
  }

  function untilBeingRead(upload: Upload | undefined): Promise<true> {
    return eventually(
      'the first to be read',
      async () => (await idsInState('processing')).includes(upload?.id ?? ''),
      PATIENCE_MS,
    );
  }

  function untilSent(): Promise<true> {
    return eventually('the outbox to be empty', async () => {
      return (await installation.rows('select 1 from outbox where sent_at is null')).length === 0;
    });
  }

  /** Each ended once, with one reading and one candidate, in the database and over HTTP. */
  async function expectOneOutcomeEach(uploads: Upload[]): Promise<void> {
    await installation.untilAllEnded();
    for (const { id, jobId, email } of uploads) {
      expect(await installation.outcome(id)).toEqual({ tasks: ['completed'], readings: 1, candidates: 1 });
      expect((await recruiter.get(`/status/${jobId}`)).body).toMatchObject({
        status: 'completed',
        error_message: null,
      });
      expect((await recruiter.get(`/api/resumes/${id}/data`)).body).toMatchObject({ resume: { basics: { email } } });
    }
    expect(await idsInState('failed')).toEqual([]);
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'shortlist-redis-'));
    redisServer = await startRedis({ dir: folder, appendOnly: false });
    redis = new Redis(redisServer.url, { maxRetriesPerRequest: null });
    installation = await Installation.create({ redisUrl: redisServer.url });
    queue = new Queue('parse', { connection: redis, prefix: installation.environment['QUEUE_PREFIX'] ?? '' });
    const api = await installation.startApi();
    recruiter = (await RegisteredTenant.register(api.url)).admin;
  }, 120_000);

  afterAll(async () => {
    await installation.close();
    await queue.close();
    redis.disconnect();
    await redisServer.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('of a worker that was killed and of one that was frozen, in the middle of reading,', () => {
    let uploads: Upload[];
    let frozen: RunningProgram;
    let rescuer: RunningProgram;
    let readersOfKilled: number[];

    beforeAll(async () => {
      uploads = await uploadSeveral(4);
      const held = uploads.map(({ file }) => new HeldFile(file));
      // Each takes one more than it can read at once.
      const killed = await installation.startWorker(MORTAL);
      await untilProcessing(2);
      frozen = await installation.startWorker(MORTAL);
      await untilProcessing(4);
      readersOfKilled = childrenOf(killed.pid);
      await killed.kill();
      signal(frozen.pid, 'SIGSTOP');
      for (const file of held) await file.release();
      rescuer = await installation.startWorker(MORTAL);
    }, 120_000);

    afterAll(async () => {
      await Promise.all([frozen.kill(), rescuer.kill()]);
    });

    it('are read by another worker', async () => {
      await expectOneOutcomeEach(uploads);
      const { items } = await recruiter.get('/jobs');
      expect(items.map(({ retries }) => retries)).toEqual([1, 1, 1, 1]);
    });

    it('are not touched by the frozen one when it goes on, for it has been overtaken', async () => {
      await installation.untilAllEnded();
      const outcome = `select row_to_json(p) as reading, row_to_json(c) as candidate, row_to_json(j) as task
        from resume_parses p join resumes r on r.id = p.resume_id join candidates c on c.id = r.candidate_id
        join processing_jobs j on j.resume_id = r.id order by r.id`;
      const before = await installation.rows(outcome);
      signal(frozen.pid, 'SIGCONT');
      await eventually(
        'the frozen worker to end its two jobs',
        () => {
          // What it was connecting to when it was frozen may have timed out: then it gives the job up.
          const ended = frozen
            .logLines()
            .filter(({ job, msg }) => job === 'resume.parse' && /^job (done|failed)/.test(String(msg)));
          return new Set(ended.map(({ jobId }) => jobId)).size === 2;
        },
        PATIENCE_MS,
      );
      expect(await installation.rows(outcome)).toEqual(before);
      await expectOneOutcomeEach(uploads);
    });

    it('leave no reading process of the killed worker behind', async () => {
      expect(readersOfKilled.length).toBeGreaterThan(0);
      await eventually('its readers to end', () => !readersOfKilled.some((pid) => isAlive(pid)));
    });
  });

  it('are read once when the queue delivers the same job 20 times more, while it is read and after', async () => {
    const one = await upload();
    await untilSent();
    const held = new HeldFile(one.file);
    const worker = await installation.startWorker();
    await untilProcessing(1);
    const job = await queue.getJob(`${one.jobId}-0`);
    if (job === undefined) throw new Error('The queue has no job of this resume.');
    const deliverCopies = async (round: string): Promise<void> => {
      const ids = Array.from({ length: 10 }, (_, i) => `copy-${round}-${i}`);
      const copies = [...ids, `${one.jobId}-0`].map((jobId) => ({
        name: job.name,
        data: job.data as unknown,
        opts: { jobId },
      }));
      await queue.addBulk(copies);
      await eventually(
        'the copies to be done',
        async () => {
          const states = await Promise.all(ids.map((id) => queue.getJobState(id)));
          return states.every((state) => state === 'completed');
        },
        PATIENCE_MS,
      );
    };
    await deliverCopies('while');
    await held.release();
    await expectOneOutcomeEach([one]);
    await deliverCopies('after');
    await worker.kill();
    await expectOneOutcomeEach([one]);
    expect((await recruiter.get(`/status/${one.jobId}`)).body).toMatchObject({ retries: 0 });
  });

  it('survive the loss of everything in Redis, waiting and under way', async () => {
    const uploads = await uploadSeveral(5);
    const held = new HeldFile(uploads[0]?.file ?? '');
    const worker = await installation.startWorker(EAGER);
    await untilBeingRead(uploads[0]);
    const more = await uploadSeveral(3);
    await untilSent();
    await redis.flushall();
    await held.release();
    await expectOneOutcomeEach([...uploads, ...more]);
    await worker.kill();
  });

  it('are given back by a worker that must stop, which ends in time and without an error', async () => {
    const uploads = await uploadSeveral(10);
    const held = new HeldFile(uploads[0]?.file ?? '');
    const worker = await installation.startWorker({ STOP_SECONDS: String(STOP_SECONDS) });
    await untilBeingRead(uploads[0]);
    const started = performance.now();
    expect(await worker.stop()).toEqual({ code: 0, signal: null });
    const seconds = (performance.now() - started) / 1000;
    expect(seconds).toBeGreaterThan(STOP_SECONDS);
    expect(seconds).toBeLessThan(STOP_SECONDS + 10);
    expect(await idsInState('failed')).toEqual([]);
    expect(await idsInState('processing')).toEqual([]);
    await held.release();
    const next = await installation.startWorker();
    await expectOneOutcomeEach(uploads);
    const schedules = new Queue('maintenance', { connection: redis, prefix: queue.opts.prefix ?? '' });
    const scheduled = JOB_CATALOGUE.filter(({ queue, schedule }) => queue === 'maintenance' && schedule !== undefined);
    expect(await schedules.getJobSchedulersCount()).toBe(scheduled.length);
    await schedules.close();
    expect(await next.stop()).toEqual({ code: 0, signal: null });
  });
});

function childrenOf(parent: number): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, ppid]) => ppid === parent)
    .map(([pid = 0]) => pid);
}
