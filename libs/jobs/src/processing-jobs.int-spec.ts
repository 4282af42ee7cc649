import { createTestDatabase, createTwoTenants, insertResume, type TestDatabase, type TestTenant } from '#libs/testing';
import type { Fence } from './processing-job.js';
import { ProcessingJobsRepository } from './processing-jobs.repository.js';

describe('ProcessingJobsRepository', () => {
  let test: TestDatabase;
  let jobs: ProcessingJobsRepository;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    jobs = new ProcessingJobsRepository(test.database);
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  async function pending(): Promise<string> {
    return (await insertResume(test.database, ours.recruiter)).jobId;
  }

  async function start(processingJobId: string): Promise<Fence> {
    const started = await jobs.start(ours.tenantId, processingJobId);
    return { tenantId: ours.tenantId, processingJobId, attempt: started?.attempts ?? 0 };
  }

  it('counts the starts of a task', async () => {
    const id = await pending();
    expect(await jobs.start(ours.tenantId, id)).toMatchObject({
      status: 'processing',
      attempts: 1,
      progressPercentage: 5,
    });
    expect(await jobs.start(ours.tenantId, id)).toMatchObject({ status: 'processing', attempts: 2 });
  });

  it('gives each of several workers that start a task at once an attempt of its own', async () => {
    const id = await pending();
    const fences = await Promise.all([1, 2, 3, 4].map(() => start(id)));
    expect(fences.map(({ attempt }) => attempt).sort()).toEqual([1, 2, 3, 4]);
    const advanced = await Promise.all(fences.map((fence) => jobs.advance(fence, 50, 'reading')));
    expect(advanced.filter((job) => job !== undefined)).toHaveLength(1);
  });

  it('does not start a task that has ended', async () => {
    for (const status of ['completed', 'failed', 'cancelled']) {
      const { jobId } = await insertResume(test.database, ours.recruiter, { status });
      expect(await jobs.start(ours.tenantId, jobId)).toBeUndefined();
    }
  });

  it('does not start a task in the name of another tenant', async () => {
    expect(await jobs.start(theirs.tenantId, await pending())).toBeUndefined();
  });

  it('never lets progress go backwards within an attempt', async () => {
    const fence = await start(await pending());
    await jobs.advance(fence, 60, 'page 3');
    expect(await jobs.advance(fence, 40, 'page 2')).toMatchObject({ progressPercentage: 60, currentStep: 'page 2' });
  });

  it('makes void what an overtaken worker does', async () => {
    const id = await pending();
    const overtaken = await start(id);
    const present = await start(id);
    expect(await jobs.advance(overtaken, 90, 'nearly done')).toBeUndefined();
    expect(await jobs.fail(overtaken, 'internal', 'It broke.')).toBeUndefined();
    expect(await jobs.release(overtaken)).toBeUndefined();
    expect(await jobs.find(ours.recruiter, id)).toMatchObject({
      status: 'processing',
      attempts: 2,
      progressPercentage: 5,
    });
    expect(await jobs.fail(present, 'corrupt_file', 'It is broken.')).toMatchObject({
      ...{ status: 'failed', errorCode: 'corrupt_file', errorMessage: 'It is broken.', currentStep: null },
      finishedAt: expect.any(Date),
    });
  });

  it('puts a task back to wait, from where it is started anew', async () => {
    const id = await pending();
    const first = await start(id);
    expect(await jobs.release(first)).toMatchObject({ status: 'pending', progressPercentage: 0, attempts: 1 });
    expect(await jobs.advance(first, 50, 'reading')).toBeUndefined();
    expect((await start(id)).attempt).toBe(2);
  });

  it('changes nothing of a task that has ended', async () => {
    const fence = await start(await pending());
    await jobs.fail(fence, 'internal', 'It broke.');
    expect(await jobs.advance(fence, 50, 'reading')).toBeUndefined();
    expect(await jobs.release(fence)).toBeUndefined();
    expect(await jobs.fail(fence, 'corrupt_file', 'Again.')).toBeUndefined();
  });

  it('shows a task to its owner and to admins, not to other recruiters, candidates or tenants', async () => {
    const { id, jobId } = await insertResume(test.database, ours.recruiter);
    for (const actor of [ours.recruiter, ours.admin]) {
      expect(await jobs.find(actor, jobId)).toMatchObject({ id: jobId, status: 'pending' });
      expect(await jobs.findLatestOfResume(actor, id)).toMatchObject({ id: jobId });
    }
    for (const actor of [ours.otherRecruiter, ours.candidateUser, theirs.admin]) {
      expect(await jobs.find(actor, jobId)).toBeUndefined();
      expect(await jobs.findLatestOfResume(actor, id)).toBeUndefined();
    }
  });

  it('counts by status what the caller may see', async () => {
    await insertResume(test.database, ours.recruiter);
    await insertResume(test.database, ours.recruiter, { status: 'failed' });
    await insertResume(test.database, ours.otherRecruiter);
    const none = { pending: 0, processing: 0, completed: 0, failed: 0, cancelled: 0 };
    expect(await jobs.countByStatus(ours.recruiter)).toEqual({ ...none, pending: 1, failed: 1 });
    expect(await jobs.countByStatus(ours.admin)).toEqual({ ...none, pending: 2, failed: 1 });
    expect(await jobs.countByStatus(theirs.admin)).toEqual(none);
  });
});
