import {
  createTestDatabase,
  createTwoTenants,
  forgetPrefix,
  insertResume,
  jobServices,
  openRedis,
  QueueTaker,
  rowsOf,
  uniquePrefix,
  type InsertedResume,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { JOB_CATALOGUE } from './catalogue/index.js';
import { Queues } from './queues.js';
import type { Redis } from './redis.js';

describe('Sweeper', () => {
  let test: TestDatabase;
  let redis: Redis;
  let prefix: string;
  let services: JobServices;
  let taker: QueueTaker;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  beforeEach(async () => {
    prefix = uniquePrefix();
    services = jobServices(test.database, redis, prefix);
    taker = await QueueTaker.open('parse', prefix);
    await rowsOf(test.adminUrl, 'delete from tenants');
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterEach(async () => {
    await taker.close();
    await services.queues.close();
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  /** Makes every task look as if nobody had looked at it for a while. */
  async function timePasses(): Promise<void> {
    await rowsOf(
      test.adminUrl,
      `update processing_jobs set queue_checked_at = queue_checked_at - interval '2 minutes'`,
    );
  }

  async function leaveBehind(status = 'pending'): Promise<InsertedResume[]> {
    const resumes = [
      await insertResume(test.database, ours.recruiter, { status }),
      await insertResume(test.database, theirs.recruiter, { status }),
    ];
    await timePasses();
    return resumes;
  }

  async function queuedIds(): Promise<string[]> {
    const jobs = await services.queues.named('parse').getJobs();
    return jobs.map(({ id }) => id ?? '').sort();
  }

  const idsOf = (resumes: InsertedResume[]): string[] => resumes.map(({ jobId }) => `${jobId}-0`).sort();

  it.each(['pending', 'processing'])('puts back a %s task that the queue does not know', async (status) => {
    const resumes = await leaveBehind(status);
    await services.sweeper.sweep();
    expect(await queuedIds()).toEqual(idsOf(resumes));
    const job = await services.queues.named('parse').getJob(`${resumes[0]?.jobId ?? ''}-0`);
    expect(job?.data).toEqual({
      tenantId: ours.tenantId,
      resumeId: resumes[0]?.id,
      processingJobId: resumes[0]?.jobId,
      requestId: null,
    });
  });

  it('puts everything back when Redis has lost it all, more than once', async () => {
    const resumes = await leaveBehind();
    for (let round = 0; round < 2; round++) {
      await services.sweeper.sweep();
      expect(await queuedIds()).toEqual(idsOf(resumes));
      await forgetPrefix(redis, prefix);
      expect(await queuedIds()).toEqual([]);
      await timePasses();
    }
    await services.sweeper.sweep();
    expect(await queuedIds()).toEqual(idsOf(resumes));
  });

  it('asks for the present round of a task that was opened anew', async () => {
    const [resume] = await leaveBehind();
    await rowsOf(test.adminUrl, 'update processing_jobs set generation = 3 where id = $1', [resume?.jobId]);
    await services.sweeper.sweep();
    expect(await queuedIds()).toContain(`${resume?.jobId ?? ''}-3`);
  });

  it.each(['completed', 'failed', 'cancelled'])('leaves a %s task ended', async (status) => {
    await leaveBehind(status);
    await services.sweeper.sweep();
    expect(await queuedIds()).toEqual([]);
  });

  it('leaves the youngest tasks to those who are sending them', async () => {
    await insertResume(test.database, ours.recruiter);
    await services.sweeper.sweep();
    expect(await queuedIds()).toEqual([]);
  });

  it('leaves jobs alone that wait or are being worked on', async () => {
    const resumes = await leaveBehind();
    await services.sweeper.sweep();
    const active = await taker.take();
    await timePasses();
    await services.sweeper.sweep();
    const parse = services.queues.named('parse');
    expect(await queuedIds()).toEqual(idsOf(resumes));
    expect(await parse.getJobState(active?.id ?? '')).toBe('active');
    expect(await parse.getJobCountByTypes('prioritized', 'waiting')).toBe(1);
    // Nor are they counted a second time.
    for (const { tenantId } of [ours, theirs]) {
      expect(await services.backlog.add([{ tenantId, priority: 'normal' }])).toEqual([2]);
    }
  });

  it('replaces a job that has failed in the queue while its task is unfinished', async () => {
    await leaveBehind();
    await services.sweeper.sweep();
    const job = await taker.take();
    if (job !== undefined) await taker.fail(job);
    const parse = services.queues.named('parse');
    expect(await parse.getJobState(job?.id ?? '')).toBe('failed');
    await timePasses();
    await services.sweeper.sweep();
    expect(await parse.getJobState(job?.id ?? '')).toBe('prioritized');
  });

  it('does its work once when several sweep at the same time', async () => {
    const resumes = await leaveBehind();
    const others = [1, 2].map(() => jobServices(test.database, redis, prefix));
    await Promise.all([services, ...others].map(({ sweeper }) => sweeper.sweep()));
    expect(await queuedIds()).toEqual(idsOf(resumes));
    expect(await services.backlog.add([{ tenantId: ours.tenantId, priority: 'normal' }])).toEqual([2]);
    await Promise.all(others.map(({ queues }) => queues.close()));
  });

  it('makes the schedules anew after Redis has lost them, one of each', async () => {
    for (let round = 0; round < 2; round++) {
      await services.sweeper.reconcile();
      await services.sweeper.reconcile();
      const schedulers = await Promise.all(services.queues.all().map((queue) => queue.getJobSchedulers()));
      const made = schedulers
        .flat()
        .map(({ key, pattern, tz }) => [key, pattern, tz].join(' '))
        .sort();
      const wanted = JOB_CATALOGUE.flatMap(({ name, schedule }) =>
        schedule === undefined || schedule === 'interval' ? [] : [`${name} ${schedule} UTC`],
      );
      expect(made).toContain('maintenance.purge-expired 17 * * * * UTC');
      expect(made).toEqual(wanted.sort());
      await forgetPrefix(redis, prefix);
    }
  });

  it('runs a job of a configured interval only where there is one, and leaves the one that is there as it is', async () => {
    const scheduleOf = async (intervals: Record<string, number>): Promise<unknown> => {
      const queues = new Queues(redis, prefix, () => undefined, intervals);
      await queues.ensureSchedules();
      const { every, next } = (await queues.named('folder-ingest').getJobScheduler('folder.watch')) ?? {};
      await queues.close();
      return { every, next };
    };
    const hourly = await scheduleOf({ 'folder.watch': 3_600_000 });
    expect(hourly).toMatchObject({ every: 3_600_000 });
    expect(await scheduleOf({ 'folder.watch': 3_600_000 })).toEqual(hourly);
    expect(await scheduleOf({ 'folder.watch': 60_000 })).toMatchObject({ every: 60_000 });
    expect(await scheduleOf({})).toEqual({});
  });

  it('sets the backlog to the unfinished tasks of each tenant and lane', async () => {
    await leaveBehind();
    await leaveBehind('processing');
    await leaveBehind('completed');
    await rowsOf(test.adminUrl, `update processing_jobs set priority = 'high' where status = 'processing'`);
    await services.backlog.add(
      Array.from({ length: 50 }, () => ({ tenantId: ours.tenantId, priority: 'low' as const })),
    );
    await services.sweeper.reconcile();
    const { tenantId } = ours;
    expect(await services.backlog.add([{ tenantId, priority: 'high' }])).toEqual([2]);
    expect(await services.backlog.add([{ tenantId, priority: 'normal' }])).toEqual([4]);
    expect(await services.backlog.add([{ tenantId, priority: 'low' }])).toEqual([5]);
  });
});
