import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { AnalysesRepository, AnalysisTasksService, type AnalysisOptions, type AnalysisResult } from '#libs/analysis';
import { ProgressPublisher, ProgressSubscriber, type ProgressEvent, type Redis } from '#libs/jobs';
import { ChildDeath, type ReadOptions } from '#libs/resume-reader';
import { GuardedReader, Quarantine, ResumesRepository } from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  eventually,
  insertAnalysis,
  jobServices,
  openRedis,
  openWaitingRedis,
  readingOf,
  silentLogger,
  uniquePrefix,
  unreadable,
  type InsertedResume,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { GiveUp } from '../job-handler.js';
import { ProcessingTasks } from '../processing-tasks.js';
import { AnalyseHandler } from './analyse.handler.js';

const RESULT = { overallAssessment: 'Fits.' } as AnalysisResult;

describe('AnalyseHandler', () => {
  let test: TestDatabase;
  let redis: Redis;
  let subscription: Redis;
  let prefix: string;
  let root: string;
  let services: JobServices;
  let repository: AnalysesRepository;
  let read: jest.Mock;
  let analyse: jest.Mock;
  let handler: AnalyseHandler;
  let ours: TestTenant;
  let theirs: TestTenant;
  let analysis: InsertedResume;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    subscription = await openWaitingRedis();
  });

  beforeEach(async () => {
    prefix = uniquePrefix();
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-analyses-'));
    const files = new LocalFileStore(root);
    services = jobServices(test.database, redis, prefix);
    repository = new AnalysesRepository(test.database);
    read = jest.fn((_file: unknown, { onProgress, onModel }: ReadOptions) => {
      onProgress?.({ step: 'ocr', page: 2, pages: 2 });
      onModel?.();
      return Promise.resolve(readingOf());
    });
    analyse = jest.fn(async (_input: unknown, { onStep }: AnalysisOptions) => {
      await onStep?.(40, 'comparing skills');
      await onStep?.(90, 'writing the assessment');
      return RESULT;
    });
    const guarded = new GuardedReader({ read }, files, new Quarantine(new ResumesRepository(test.database)));
    const progress = new ProgressPublisher(redis, prefix);
    const tasks = new ProcessingTasks(services.jobs, progress, services.backlog, silentLogger());
    handler = new AnalyseHandler(tasks, new AnalysisTasksService(repository, guarded, { analyse }, files, 30));
    [ours, theirs] = await createTwoTenants(test.database);
    analysis = await insertAnalysis(test.database, ours.recruiter);
    await files.write(analysis.storageKey, Readable.from(['Ada Byron']));
  });

  afterEach(async () => {
    await services.queues.close();
    await rm(root, { recursive: true });
  });

  afterAll(async () => {
    redis.disconnect();
    subscription.disconnect();
    await test.drop();
  });

  async function run(given: { lastAttempt?: boolean; signal?: AbortSignal; tenantId?: string } = {}): Promise<void> {
    const { lastAttempt = false, signal = new AbortController().signal, tenantId = ours.tenantId } = given;
    await handler.run({ tenantId, processingJobId: analysis.jobId, requestId: null }, { lastAttempt, signal });
  }

  const taskNow = (): ReturnType<AnalysesRepository['findTask']> => repository.findTask(ours.recruiter, analysis.jobId);

  async function storedFiles(): Promise<string[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  it('keeps the result and removes the file; delivered again it does nothing', async () => {
    await run();
    await Promise.all([run(), run()]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(await taskNow()).toMatchObject({
      status: 'completed',
      progressPercentage: 100,
      attempts: 1,
      result: RESULT,
    });
    expect(await storedFiles()).toEqual([]);
  });

  it('does nothing for another tenant that names the job', async () => {
    await run({ tenantId: theirs.tenantId });
    expect(read).not.toHaveBeenCalled();
    expect(await taskNow()).toMatchObject({ status: 'pending' });
  });

  it('tells of reading and of each step, on the way from 5 to 100 percent', async () => {
    const told: ProgressEvent[] = [];
    const subscriber = new ProgressSubscriber(subscription, prefix);
    const unsubscribe = await subscriber.subscribe(ours.tenantId, analysis.jobId, (event) => told.push(event));
    await run();
    await eventually('the last state', () => told.some(({ status }) => status === 'completed'));
    unsubscribe();
    const steps = told.map(({ progressPercentage, currentStep }) => [progressPercentage, currentStep]);
    expect(steps).toEqual(
      expect.arrayContaining([
        [5, 'reading'],
        [23, 'recognising page 2 of 2'],
        [37, 'asking the model'],
        [40, 'comparing skills'],
        [90, 'writing the assessment'],
        [100, null],
      ]),
    );
    expect(steps.at(-1)).toEqual([100, null]);
  });

  it('ends as failed, at once and without a file, when nothing of a resume can be read', async () => {
    read.mockResolvedValue(unreadable());
    await expect(run()).rejects.toBeInstanceOf(GiveUp);
    expect(await taskNow()).toMatchObject({
      ...{ status: 'failed', errorCode: 'unreadable_cv', errorMessage: 'No resume could be read from what was sent.' },
      result: null,
    });
    expect(await storedFiles()).toEqual([]);
  });

  it('tries again after what may pass, and gives up after the last try', async () => {
    analyse.mockRejectedValue(new Error('a bug'));
    await expect(run()).rejects.toThrow('a bug');
    expect(await taskNow()).toMatchObject({ status: 'pending', errorMessage: null });
    expect(await storedFiles()).toHaveLength(1);
    await expect(run({ lastAttempt: true })).rejects.toBeInstanceOf(GiveUp);
    expect(await taskNow()).toMatchObject({ status: 'failed', errorMessage: 'The CV could not be analysed.' });
    expect(await storedFiles()).toEqual([]);
  });

  it('gives a file that killed its reader a second chance, not a third', async () => {
    read.mockRejectedValue(new ChildDeath('timeout', '30 s'));
    await expect(run()).rejects.toBeInstanceOf(ChildDeath);
    await expect(run()).rejects.toBeInstanceOf(GiveUp);
    expect(await taskNow()).toMatchObject({ status: 'failed', errorCode: 'reading_timed_out' });
  });

  it('gives the job back, with its file, when the worker stops between two steps', async () => {
    const stop = new AbortController();
    analyse.mockImplementation((_input: unknown, { signal }: AnalysisOptions) => {
      stop.abort(new Error('The worker is stopping.'));
      signal?.throwIfAborted();
      return Promise.resolve(RESULT);
    });
    await expect(run({ signal: stop.signal })).rejects.toThrow('The worker is stopping.');
    expect(await taskNow()).toMatchObject({ status: 'pending', result: null });
    expect(await storedFiles()).toHaveLength(1);
  });
});
