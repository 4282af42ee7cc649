import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import type { Fence, Redis } from '#libs/jobs';
import { LocalFileStore, analysisKey } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertAnalysis,
  jobServices,
  openRedis,
  readingOf,
  rowsOf,
  uniquePrefix,
  unreadable,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { AnalysisResult } from '../analysis-result.js';
import { AnalysesRepository } from './analyses.repository.js';
import { AnalysesService } from './analyses.service.js';
import type { SubmittedCv } from './analysis-task.js';
import { AnalysisTasksService } from './analysis-tasks.service.js';

const DAY_MS = 24 * 3_600_000;
const KEEP_DAYS = 30;
const DESCRIPTION = 'Senior developer with five years of Python, Kubernetes and AWS.';
const RESULT: AnalysisResult = {
  skillMatchAnalysis: {
    ...{ totalRequiredSkills: 1, matchedSkills: ['Python'], missingRequiredSkills: [], missingPreferredSkills: [] },
    ...{ matchPercentage: 100, strengths: [], areasForImprovement: [] },
  },
  ...{ skillGapRecommendations: [], overallAssessment: 'Fits.', estimatedPreparationTime: 'None' },
};

describe('Analyses', () => {
  let test: TestDatabase;
  let redis: Redis;
  let root: string;
  let files: LocalFileStore;
  let services: JobServices;
  let repository: AnalysesRepository;
  let analyses: AnalysesService;
  let tasks: AnalysisTasksService;
  let read: jest.Mock;
  let analyse: jest.Mock;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-analyses-'));
    files = new LocalFileStore(root);
    services = jobServices(test.database, redis, uniquePrefix());
    repository = new AnalysesRepository(test.database);
    analyses = new AnalysesService(repository, services.outbox);
    read = jest.fn(() => Promise.resolve(readingOf()));
    analyse = jest.fn(() => Promise.resolve(RESULT));
    tasks = new AnalysisTasksService(repository, { read }, { analyse }, files, KEEP_DAYS);
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterEach(async () => {
    await services.outbox.settled();
    await services.queues.close();
    await rm(root, { recursive: true });
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  async function store({ tenantId }: TestTenant, jobDescription = DESCRIPTION): Promise<SubmittedCv> {
    const id = uuidv7();
    const storageKey = analysisKey(tenantId, id, 'txt');
    await files.write(storageKey, Readable.from(['Ada Byron']));
    return { id, storageKey, fileName: 'cv.txt', format: 'txt', sha256: randomBytes(32), jobDescription };
  }

  /** Submits a CV and starts its task, as a worker does. */
  async function start(): Promise<{ jobId: string; cv: SubmittedCv; fence: Fence }> {
    const { tenantId } = ours;
    const cv = await store(ours);
    const { jobId } = await analyses.submit(ours.recruiter, cv, null);
    const job = await services.jobs.start(tenantId, jobId);
    return { jobId, cv, fence: { tenantId, processingJobId: jobId, attempt: job?.attempts ?? 0 } };
  }

  async function storedFiles(): Promise<string[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  it('are asked for with one job in their queue, which holds ids only', async () => {
    const { jobId, createdAt } = await analyses.submit(ours.recruiter, await store(ours), 'request-1');
    await services.outbox.settled();
    expect(await services.queues.named('analysis').getJob(`${jobId}-0`)).toMatchObject({
      ...{ name: 'analysis.run', data: { tenantId: ours.tenantId, processingJobId: jobId, requestId: 'request-1' } },
    });
    expect(await services.jobs.find(ours.recruiter, jobId)).toMatchObject({ priority: 'high', resumeId: null });
    expect(await analyses.find(ours.recruiter, jobId)).toMatchObject({ status: 'pending', result: null, createdAt });
  });

  it('keep what PostgreSQL takes of a description', async () => {
    const { jobId } = await analyses.submit(ours.recruiter, await store(ours, `${DESCRIPTION}\0\uD800`), null);
    const cv = await repository.findCv(ours.tenantId, jobId);
    expect(cv?.jobDescription).toBe(`${DESCRIPTION}\uFFFD`);
  });

  it('are seen by their senders and the admins of their tenant, and by nobody else', async () => {
    const { jobId } = await analyses.submit(ours.candidateUser, await store(ours), null);
    for (const actor of [ours.candidateUser, ours.admin]) {
      expect(await analyses.find(actor, jobId)).toMatchObject({ id: jobId });
    }
    for (const actor of [ours.recruiter, theirs.admin, theirs.recruiter]) {
      await expect(analyses.find(actor, jobId)).rejects.toMatchObject({ code: 'not_found', message: 'Job not found' });
    }
    for (const id of [randomUUID(), 'abc123', '']) {
      await expect(analyses.find(ours.admin, id)).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it('can be found by the id of an analysis only, not of another task', async () => {
    const rows = await rowsOf<{ id: string }>(
      test.adminUrl,
      `insert into processing_jobs (tenant_id, id, kind, owner_id) values ($1, $2, 'resume.parse-stateless', $3) returning id`,
      [ours.tenantId, uuidv7(), ours.recruiter.userId],
    );
    await expect(analyses.find(ours.recruiter, rows[0]?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('end with their result, told of step by step, and without their file', async () => {
    const { jobId, cv, fence } = await start();
    const onStep = jest.fn();
    expect(await tasks.complete(fence, { readOptions: {}, onStep })).toBe(true);
    const file = expect.objectContaining({ tenantId: ours.tenantId, storageKey: cv.storageKey }) as unknown;
    expect(read).toHaveBeenCalledWith(file, {});
    expect(analyse).toHaveBeenCalledWith(
      {
        resume: readingOf().parsed,
        description: DESCRIPTION,
        asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
      },
      { onStep },
    );
    expect(await analyses.find(ours.recruiter, jobId)).toMatchObject({ status: 'completed', result: RESULT });
    expect(await storedFiles()).toEqual([]);
  });

  it('are ended by the worker that started them last, and once', async () => {
    const { jobId, fence } = await start();
    const next = await services.jobs.start(ours.tenantId, jobId);
    expect(await tasks.complete(fence, { readOptions: {} })).toBe(false);
    expect(await analyses.find(ours.recruiter, jobId)).toMatchObject({ status: 'processing', result: null });
    expect(await storedFiles()).toHaveLength(1);
    const current = { ...fence, attempt: next?.attempts ?? 0 };
    expect(await tasks.complete(current, { readOptions: {} })).toBe(true);
    await expect(tasks.complete({ ...current, tenantId: theirs.tenantId }, { readOptions: {} })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('make nothing up of what can not be read', async () => {
    const { fence } = await start();
    read.mockResolvedValue(unreadable());
    await expect(tasks.complete(fence, { readOptions: {} })).rejects.toMatchObject({ code: 'unreadable_cv' });
    const { parsed, ...reading } = unreadable();
    const finding = { code: 'not_a_resume' as const, message: 'This looks like an invoice, not like a resume.' };
    read.mockResolvedValue({ ...reading, format: 'txt', parsed: { ...parsed, text: 'Invoice', findings: [finding] } });
    await expect(tasks.complete(fence, { readOptions: {} })).rejects.toMatchObject({ message: finding.message });
    expect(analyse).not.toHaveBeenCalled();
    // What a text says is read, form or not.
    read.mockResolvedValue({ ...reading, format: 'txt', parsed: { ...parsed, text: 'Six years of Python' } });
    expect(await tasks.complete(fence, { readOptions: {} })).toBe(true);
  });

  it('leave no file behind when they fail', async () => {
    const { jobId } = await start();
    await tasks.abandon(ours.tenantId, jobId);
    await tasks.abandon(ours.tenantId, randomUUID());
    expect(await storedFiles()).toEqual([]);
  });

  it('go with their files when their time is over, of every tenant; unfinished ones stay', async () => {
    const old = new Date(Date.now() - (KEEP_DAYS + 1) * DAY_MS);
    const young = new Date(Date.now() - (KEEP_DAYS - 1) * DAY_MS);
    const gone = [
      await insertAnalysis(test.database, ours.recruiter, { status: 'completed', createdAt: old, finishedAt: old }),
      await insertAnalysis(test.database, theirs.recruiter, { status: 'failed', createdAt: old, finishedAt: old }),
    ];
    const kept = [
      await insertAnalysis(test.database, ours.recruiter, { status: 'completed', createdAt: old, finishedAt: young }),
      await insertAnalysis(test.database, ours.recruiter, { status: 'completed', createdAt: young, finishedAt: young }),
      await insertAnalysis(test.database, ours.recruiter, { createdAt: old }),
    ];
    for (const { storageKey } of [...gone, ...kept]) await files.write(storageKey, Readable.from(['Ada Byron']));
    expect(await tasks.purge()).toEqual({ analyses: 2, orphans: 0 });
    const left = await rowsOf<{ id: string }>(test.adminUrl, 'select id from analyses where id = any ($1)', [
      [...gone, ...kept].map(({ id }) => id),
    ]);
    expect(left.map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
    expect((await storedFiles()).sort()).toEqual(kept.map(({ id }) => `${id}.txt`).sort());
    expect(await tasks.purge()).toEqual({ analyses: 0, orphans: 0 });
  });

  it('leave no files of requests that died, and keep those of requests that have not', async () => {
    const { storageKey } = await insertAnalysis(test.database, ours.recruiter);
    const keys = [
      storageKey,
      analysisKey(ours.tenantId, uuidv7(), 'pdf'),
      analysisKey(theirs.tenantId, uuidv7(), 'txt'),
    ];
    for (const key of keys) await files.write(key, Readable.from(['x']));
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    for (const key of keys.slice(0, 2)) await utimes(path.join(root, key), yesterday, yesterday);
    await writeFile(path.join(root, ours.tenantId, 'analyses', 'stray.txt'), 'x');
    expect(await tasks.purge()).toEqual({ analyses: 0, orphans: 1 });
    expect(await files.list(ours.tenantId, 'analyses')).toEqual([storageKey]);
    expect(await files.list(theirs.tenantId, 'analyses')).toEqual([keys[2]]);
  });
});
