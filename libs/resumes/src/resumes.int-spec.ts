import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { assembleCandidates, assembleDuplicates, CandidatesRepository } from '#libs/candidates';
import type { Redis } from '#libs/jobs';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  insertResume,
  insertShare,
  jobServices,
  openRedis,
  readingOf,
  rowsOf,
  uniquePrefix,
  type JobServices,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { WebhookEvents } from '#libs/webhooks';
import { ReadingsService } from './readings.service.js';
import { ResumesRepository } from './resumes.repository.js';
import { ResumesService } from './resumes.service.js';

const PAGE = { limit: 20, skip: 0 };

describe('ResumesService', () => {
  let test: TestDatabase;
  let redis: Redis;
  let services: JobServices;
  let root: string;
  let files: LocalFileStore;
  let resumes: ResumesService;
  let readings: ReadingsService;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-resumes-'));
    files = new LocalFileStore(root);
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    services = jobServices(test.database, redis, uniquePrefix());
    const repository = new ResumesRepository(test.database);
    const { jobs, outbox, backlog } = services;
    resumes = new ResumesService(test.database, repository, jobs, files, outbox, backlog);
    const { uploadRule } = assembleDuplicates(test.database, services.outbox);
    readings = new ReadingsService(
      test.database,
      repository,
      new CandidatesRepository(test.database),
      new WebhookEvents({ sendAfterCommit: () => undefined }),
      uploadRule,
    );
  });

  afterEach(async () => {
    await services.outbox.settled();
    await services.queues.close();
  });

  afterAll(async () => {
    redis.disconnect();
    await rm(root, { recursive: true });
    await test.drop();
  });

  /** Those who must not see what the recruiter has. */
  const strangers = (): PersonalActor[] => [ours.otherRecruiter, ours.candidateUser, theirs.admin, theirs.recruiter];

  async function read({ tenantId }: TestTenant, id: string, jobId: string): Promise<void> {
    const job = await services.jobs.start(tenantId, jobId);
    const resume = await readings.find(tenantId, id);
    if (resume === undefined) throw new Error('The resume is not there.');
    await readings.complete({ tenantId, processingJobId: jobId, attempt: job?.attempts ?? 0 }, resume, readingOf());
  }

  it('shows status, reading, file and job to the owner and to admins', async () => {
    const { id, jobId, storageKey } = await insertResume(test.database, ours.recruiter);
    await files.write(storageKey, Readable.from(['the original']));
    await read(ours, id, jobId);
    for (const actor of [ours.recruiter, ours.admin]) {
      expect(await resumes.status(actor, id)).toMatchObject({ id: jobId, status: 'completed' });
      expect(await resumes.reading(actor, id)).toMatchObject({ resumeId: id, quality: 'good' });
      expect(await resumes.findJob(actor, jobId)).toMatchObject({ id: jobId, fileName: 'resume.pdf', storageKey });
      expect(await text((await resumes.open(actor, id)).content)).toBe('the original');
    }
  });

  it('notes in the history of the candidate that a resume came, was read again and was downloaded by the team', async () => {
    const { id, jobId, storageKey } = await insertResume(test.database, ours.recruiter);
    await files.write(storageKey, Readable.from(['the original']));
    await read(ours, id, jobId);
    await resumes.reingest(ours.recruiter, jobId, null);
    await read(ours, id, jobId);
    await text((await resumes.open(ours.admin, id)).content);
    const activities = await test.database.withTenant(ours.admin, (tx) =>
      tx.candidateActivity.findMany({ orderBy: { id: 'asc' }, select: { kind: true, actorId: true, details: true } }),
    );
    expect(activities).toEqual([
      { kind: 'candidate_created', actorId: ours.recruiter.userId, details: { source: 'upload' } },
      { kind: 'resume_uploaded', actorId: ours.recruiter.userId, details: { resume_id: id, source: 'upload' } },
      { kind: 'resume_downloaded', actorId: ours.admin.userId, details: { resume_id: id } },
    ]);
  });

  it('tells the recipient of a share whether there is a reading, and nothing of the task', async () => {
    const candidateId = await insertCandidate(test.database, ours.recruiter);
    const { id, jobId } = await insertResume(test.database, ours.recruiter, { candidateId });
    await insertShare(test.database, ours.admin, { candidateId, recipient: ours.otherRecruiter });
    const seen = { id: null, attempts: 0, errorMessage: null };
    expect(await resumes.status(ours.otherRecruiter, id)).toMatchObject({ ...seen, status: 'pending' });
    await expect(resumes.reading(ours.otherRecruiter, id)).rejects.toMatchObject({ code: 'not_ready' });
    await read(ours, id, jobId);
    const status = await resumes.status(ours.otherRecruiter, id);
    expect(status).toMatchObject({ ...seen, status: 'completed', progressPercentage: 100 });
    expect(await resumes.reading(ours.otherRecruiter, id)).toMatchObject({ withContact: false });
    await expect(resumes.open(ours.otherRecruiter, id)).rejects.toMatchObject({ code: 'download_not_allowed' });
  });

  it.each(['failed', 'cancelled'])(
    'tells the recipient of a share, and nobody else, of a reading that %s',
    async (status) => {
      const candidateId = await insertCandidate(test.database, ours.recruiter);
      const { id } = await insertResume(test.database, ours.recruiter, { candidateId, status });
      const end = (actor: PersonalActor): Promise<unknown> =>
        test.database.withTenant(actor, (tx) => tx.$queryRaw`select shared_reading_end(${id}::uuid) as status`);
      for (const actor of strangers()) expect(await end(actor)).toEqual([{ status: null }]);
      await insertShare(test.database, ours.admin, { candidateId, recipient: ours.otherRecruiter });
      const told = await resumes.status(ours.otherRecruiter, id);
      expect(told).toMatchObject({ id: null, status, progressPercentage: 0, errorCode: null, errorMessage: null });
      const { candidates } = assembleCandidates(test.database, files, services.outbox);
      expect((await candidates.find(ours.otherRecruiter, candidateId)).resumes).toMatchObject([{ id, status }]);
      for (const actor of [ours.candidateUser, theirs.admin]) expect(await end(actor)).toEqual([{ status: null }]);
    },
  );

  it('answers everyone else as if there were nothing', async () => {
    const { id, jobId } = await insertResume(test.database, ours.recruiter, { status: 'failed' });
    for (const actor of strangers()) {
      const notFound = (what: string): object => ({ code: 'not_found', message: `${what} not found` });
      await expect(resumes.status(actor, id)).rejects.toMatchObject(notFound('Resume'));
      await expect(resumes.reading(actor, id)).rejects.toMatchObject(notFound('Resume'));
      await expect(resumes.open(actor, id)).rejects.toMatchObject(notFound('Resume'));
      await expect(resumes.findJob(actor, jobId)).rejects.toMatchObject(notFound('Job'));
      await expect(resumes.cancel(actor, jobId)).rejects.toMatchObject(notFound('Job'));
      await expect(resumes.reingest(actor, jobId, null)).rejects.toMatchObject(notFound('Job'));
      expect(await resumes.listJobs(actor, undefined, PAGE)).toEqual({ items: [], total: 0 });
    }
    expect(await services.jobs.find(ours.recruiter, jobId)).toMatchObject({ status: 'failed', generation: 0 });
  });

  it('says of an unread resume how far it is, and of a failed one why', async () => {
    const waiting = await insertResume(test.database, ours.recruiter);
    await expect(resumes.reading(ours.recruiter, waiting.id)).rejects.toMatchObject({
      ...{ code: 'not_ready', message: expect.stringContaining('pending') },
    });
    const job = await services.jobs.start(ours.tenantId, waiting.jobId);
    const fence = { tenantId: ours.tenantId, processingJobId: waiting.jobId, attempt: job?.attempts ?? 0 };
    await services.jobs.fail(fence, 'corrupt_file', 'The file is damaged.');
    await expect(resumes.reading(ours.recruiter, waiting.id)).rejects.toMatchObject({
      ...{ code: 'not_ready', message: expect.stringContaining('The file is damaged.') },
    });
  });

  describe('a list of jobs', () => {
    it('shows the caller s own, newest first, by status and in pages', async () => {
      const made: string[] = [];
      for (const status of ['pending', 'failed', 'pending']) {
        made.unshift((await insertResume(test.database, ours.recruiter, { status })).jobId);
      }
      await insertResume(test.database, ours.otherRecruiter);
      const list = async (status: 'pending' | undefined, page: object): Promise<string[]> =>
        (await resumes.listJobs(ours.recruiter, status, { ...PAGE, ...page })).items.map(({ id }) => id);
      expect(await list(undefined, {})).toEqual(made);
      expect(await list('pending', {})).toEqual([made[0], made[2]]);
      expect(await list(undefined, { limit: 1, skip: 1 })).toEqual([made[1]]);
      expect(await list(undefined, { after: made[0] })).toEqual([made[1], made[2]]);
      expect(await list('pending', { after: made[0] })).toEqual([made[2]]);
      expect((await resumes.listJobs(ours.recruiter, 'pending', PAGE)).total).toBe(2);
      expect((await resumes.listJobs(ours.admin, undefined, PAGE)).total).toBe(4);
    });
  });

  describe('cancelling', () => {
    it('ends a job that waits, and gives its place in the backlog back', async () => {
      const { jobId } = await insertResume(test.database, ours.recruiter);
      await services.backlog.add([{ tenantId: ours.tenantId, priority: 'normal' }]);
      await resumes.cancel(ours.recruiter, jobId);
      expect(await resumes.findJob(ours.recruiter, jobId)).toMatchObject({ status: 'cancelled' });
      expect(await services.backlog.add([{ tenantId: ours.tenantId, priority: 'normal' }])).toEqual([1]);
    });

    it.each(['processing', 'completed', 'failed', 'cancelled'])('refuses a job that is %s', async (status) => {
      const { jobId } = await insertResume(test.database, ours.recruiter, { status });
      await expect(resumes.cancel(ours.recruiter, jobId)).rejects.toMatchObject({
        ...{ code: 'job_not_pending', message: expect.stringContaining(status) },
      });
    });

    it('and a worker s start exclude each other', async () => {
      for (let round = 0; round < 10; round++) {
        const { jobId } = await insertResume(test.database, ours.recruiter);
        const [cancelled, started] = await Promise.all([
          resumes.cancel(ours.recruiter, jobId).then(
            () => true,
            () => false,
          ),
          services.jobs.start(ours.tenantId, jobId),
        ]);
        expect(cancelled).toBe(started === undefined);
      }
    });
  });

  describe('ingesting again', () => {
    it('opens an ended job anew and sends it as a new round', async () => {
      const { id, jobId } = await insertResume(test.database, ours.recruiter, { status: 'failed' });
      const job = await resumes.reingest(ours.recruiter, jobId, 'request-2');
      expect(job).toMatchObject({
        status: 'pending',
        generation: 1,
        attempts: 0,
        progressPercentage: 0,
        errorCode: null,
      });
      await services.outbox.settled();
      const queued = await services.queues.named('parse').getJob(`${jobId}-1`);
      expect(queued?.data).toMatchObject({ tenantId: ours.tenantId, resumeId: id, requestId: 'request-2' });
    });

    it.each(['pending', 'processing'])('refuses a job that is %s', async (status) => {
      const { jobId } = await insertResume(test.database, ours.recruiter, { status });
      await expect(resumes.reingest(ours.recruiter, jobId, null)).rejects.toMatchObject({ code: 'job_unfinished' });
      expect(await rowsOf(test.adminUrl, 'select 1 from outbox where tenant_id = $1', [ours.tenantId])).toEqual([]);
    });

    it('happens once when it is asked for twice at the same time', async () => {
      const { jobId } = await insertResume(test.database, ours.recruiter, { status: 'completed' });
      const tries = await Promise.allSettled([1, 2].map(() => resumes.reingest(ours.recruiter, jobId, null)));
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await resumes.findJob(ours.recruiter, jobId)).toMatchObject({ generation: 1 });
      expect(await rowsOf(test.adminUrl, 'select 1 from outbox where tenant_id = $1', [ours.tenantId])).toHaveLength(1);
    });
  });
});
