import { assembleDuplicates, CandidatesRepository } from '#libs/candidates';
import { systemActor } from '#libs/database';
import { DocumentError } from '#libs/documents';
import {
  ProgressPublisher,
  ProgressSubscriber,
  type ParseResumeData,
  type ProgressEvent,
  type Redis,
} from '#libs/jobs';
import { ModelFailure, type CompletionRequest } from '#libs/llm';
import { ChildDeath, ModelAidedReader, type FileReader, type ReadResume, type ResumeModel } from '#libs/resume-reader';
import { ReadingsService, ResumesRepository } from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  eventually,
  insertResume,
  jobServices,
  openRedis,
  openWaitingRedis,
  readingOf,
  rowsOf,
  silentLogger,
  uniquePrefix,
  type InsertedResume,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { WebhookEvents } from '#libs/webhooks';
import { GiveUp } from '../job-handler.js';
import { ProcessingTasks } from '../processing-tasks.js';
import { ParseResumeHandler } from './parse-resume.handler.js';

type Read = FileReader['read'];

describe('ParseResumeHandler', () => {
  let test: TestDatabase;
  let redis: Redis;
  let subscription: Redis;
  let prefix: string;
  let services: JobServices;
  let read: jest.MockedFunction<Read>;
  let handler: ParseResumeHandler;
  let handlerWith: (model: ResumeModel | null) => ParseResumeHandler;
  let ours: TestTenant;
  let theirs: TestTenant;
  let resume: InsertedResume;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    subscription = await openWaitingRedis();
  });

  beforeEach(async () => {
    prefix = uniquePrefix();
    services = jobServices(test.database, redis, prefix);
    read = jest.fn<Promise<ReadResume>, Parameters<Read>>(() => Promise.resolve(readingOf()));
    const { uploadRule } = assembleDuplicates(test.database, services.outbox);
    const readings = new ReadingsService(
      test.database,
      new ResumesRepository(test.database),
      new CandidatesRepository(test.database),
      new WebhookEvents(services.outbox),
      uploadRule,
    );
    const progress = new ProgressPublisher(redis, prefix);
    const tasks = new ProcessingTasks(services.jobs, progress, services.backlog, silentLogger());
    handlerWith = (model) =>
      new ParseResumeHandler(tasks, readings, new LocalFileStore('/nowhere'), new ModelAidedReader({ read }, model));
    handler = handlerWith(null);
    [ours, theirs] = await createTwoTenants(test.database);
    resume = await insertResume(test.database, ours.recruiter);
  });

  afterEach(async () => {
    await services.queues.close();
  });

  afterAll(async () => {
    redis.disconnect();
    subscription.disconnect();
    await test.drop();
  });

  async function run(
    given: { lastAttempt?: boolean; signal?: AbortSignal; data?: Partial<ParseResumeData> } = {},
  ): Promise<void> {
    const { lastAttempt = false, signal = new AbortController().signal } = given;
    const data = { tenantId: ours.tenantId, resumeId: resume.id, processingJobId: resume.jobId, requestId: null };
    await handler.run({ ...data, ...given.data }, { lastAttempt, signal });
  }

  async function jobNow() {
    return services.jobs.find(ours.recruiter, resume.jobId);
  }

  async function candidateCount(): Promise<number> {
    return test.database.withTenant(systemActor(ours.tenantId), (tx) => tx.candidate.count());
  }

  it('reads the tenant s file and writes what it says', async () => {
    await run();
    expect(read).toHaveBeenCalledTimes(1);
    expect(read.mock.calls[0]?.[0]).toEqual({ path: `/nowhere/${resume.storageKey}`, fileName: 'resume.pdf' });
    expect(await jobNow()).toMatchObject({ status: 'completed', progressPercentage: 100, attempts: 1 });
    expect(await candidateCount()).toBe(1);
  });

  it('does nothing when a finished job is delivered again, however often', async () => {
    await run();
    await Promise.all(Array.from({ length: 10 }, () => run()));
    expect(read).toHaveBeenCalledTimes(1);
    expect(await jobNow()).toMatchObject({ status: 'completed', attempts: 1 });
    expect(await candidateCount()).toBe(1);
  });

  it('does nothing for a cancelled job', async () => {
    await rowsOf(test.adminUrl, `update processing_jobs set status = 'cancelled' where id = $1`, [resume.jobId]);
    await run();
    expect(read).not.toHaveBeenCalled();
  });

  it('makes one candidate when the same job is worked on twice at once', async () => {
    // Neither reading ends before both have begun.
    let bothBegun: () => void = () => undefined;
    const meeting = new Promise<void>((resolve) => (bothBegun = resolve));
    read.mockImplementation(async () => {
      if (read.mock.calls.length === 2) bothBegun();
      await meeting;
      return readingOf();
    });
    await Promise.all([run(), run()]);
    expect(read).toHaveBeenCalledTimes(2);
    expect(await jobNow()).toMatchObject({ status: 'completed', attempts: 2 });
    expect(await candidateCount()).toBe(1);
  });

  it('finds no work for a job that names another tenant', async () => {
    await run({ data: { tenantId: theirs.tenantId } });
    expect(read).not.toHaveBeenCalled();
    expect(await jobNow()).toMatchObject({ status: 'pending', attempts: 0 });
  });

  it('fails for good when the resume is not the tenant s', async () => {
    const foreign = await insertResume(test.database, theirs.recruiter);
    await expect(run({ data: { resumeId: foreign.id } })).rejects.toThrow(GiveUp);
    expect(read).not.toHaveBeenCalled();
    expect(await jobNow()).toMatchObject({ status: 'failed', errorCode: 'not_found' });
  });

  it('fails at the first try a file that no try can read, and says why', async () => {
    read.mockRejectedValue(new DocumentError('encrypted_file', 'The file is protected by a password.'));
    await expect(run()).rejects.toThrow(GiveUp);
    expect(await jobNow()).toMatchObject({
      ...{ status: 'failed', errorCode: 'encrypted_file', errorMessage: 'The file is protected by a password.' },
    });
    expect(await candidateCount()).toBe(0);
  });

  it('fails at the first try when the stored file is missing', async () => {
    read.mockRejectedValue(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
    await expect(run()).rejects.toThrow(GiveUp);
    expect(await jobNow()).toMatchObject({ status: 'failed', errorCode: 'not_found' });
  });

  it('puts the job back to wait after a failure that may pass', async () => {
    read.mockRejectedValue(new Error('the machine is busy'));
    await expect(run()).rejects.toThrow('the machine is busy');
    expect(await jobNow()).toMatchObject({ status: 'pending', attempts: 1, errorCode: null, progressPercentage: 0 });
    read.mockResolvedValue(readingOf());
    await run();
    expect(await jobNow()).toMatchObject({ status: 'completed', attempts: 2 });
  });

  it('fails after the last try, without telling clients what went wrong inside', async () => {
    read.mockRejectedValue(new Error('secret detail of the machine'));
    await expect(run({ lastAttempt: true })).rejects.toThrow(GiveUp);
    expect(await jobNow()).toMatchObject({
      status: 'failed',
      errorCode: 'internal',
      errorMessage: 'The file could not be read.',
    });
  });

  it('gives up a job that was started too often without an end', async () => {
    await rowsOf(test.adminUrl, 'update processing_jobs set attempts = 20 where id = $1', [resume.jobId]);
    await expect(run()).rejects.toThrow(GiveUp);
    expect(read).not.toHaveBeenCalled();
    expect(await jobNow()).toMatchObject({ status: 'failed', errorCode: 'too_many_attempts' });
  });

  it('tries a file that killed its reader once more, then fails it and keeps it in quarantine', async () => {
    read.mockRejectedValue(new ChildDeath('memory', 'killed at 768 MB'));
    await expect(run()).rejects.toThrow(ChildDeath);
    expect(await jobNow()).toMatchObject({ status: 'pending' });
    await expect(run()).rejects.toThrow(GiveUp);
    expect(await jobNow()).toMatchObject({ status: 'failed', errorCode: 'file_too_complex' });
    await rowsOf(test.adminUrl, `update processing_jobs set status = 'pending' where id = $1`, [resume.jobId]);
    await expect(run()).rejects.toThrow(GiveUp);
    expect(read).toHaveBeenCalledTimes(2);
    expect(await jobNow()).toMatchObject({ status: 'failed', errorCode: 'file_quarantined' });
  });

  it('gives the job back unharmed when the worker has to stop', async () => {
    const stop = new AbortController();
    read.mockImplementation((_file, options) => {
      stop.abort(new Error('The worker is stopping.'));
      return Promise.reject(options?.signal?.reason as Error);
    });
    await expect(run({ signal: stop.signal, lastAttempt: true })).rejects.toThrow('The worker is stopping.');
    expect(await jobNow()).toMatchObject({ status: 'pending', errorCode: null });
  });

  it('leaves a job alone that another worker has taken over meanwhile', async () => {
    read.mockImplementation(async () => {
      await services.jobs.start(ours.tenantId, resume.jobId);
      throw new DocumentError('corrupt_file', 'The file is damaged.');
    });
    await expect(run()).rejects.toThrow(GiveUp);
    expect(await jobNow()).toMatchObject({ status: 'processing', attempts: 2, errorCode: null });
  });

  it('tells those who listen how far it is, and counts the job out of the backlog at its end', async () => {
    const heard: ProgressEvent[] = [];
    const subscriber = new ProgressSubscriber(subscription, prefix);
    const stop = await subscriber.subscribe(ours.tenantId, resume.jobId, (event) => heard.push(event));
    await services.backlog.add([{ tenantId: ours.tenantId, priority: 'normal' }]);
    read.mockImplementation(async (_file, options) => {
      options?.onProgress?.({ step: 'ocr', page: 2, pages: 4 });
      await eventually('the progress to be told', () => heard.length === 2);
      return readingOf();
    });
    await run();
    await eventually('the end to be told', () => heard.length === 3);
    stop();
    expect(heard.map(({ status, progressPercentage }) => [status, progressPercentage])).toEqual([
      ['processing', 5],
      ['processing', 30],
      ['completed', 100],
    ]);
    expect(await services.backlog.add([{ tenantId: ours.tenantId, priority: 'normal' }])).toEqual([1]);
  });

  describe('with a model', () => {
    let complete: jest.Mock<Promise<never>, [CompletionRequest<unknown>]>;

    beforeEach(() => {
      complete = jest.fn((_request: CompletionRequest<unknown>) => Promise.reject(new ModelFailure('timeout')));
      read.mockImplementation(() => {
        const reading = readingOf();
        const text = `${reading.parsed.text}\nLondon, 020 7946 0000, Ada@Example.com, Mathematics`;
        return Promise.resolve({ ...reading, parsed: { ...reading.parsed, text } });
      });
      handler = handlerWith({
        llm: { complete: complete, model: 'test-model' },
        withholdContact: true,
      });
    });

    async function readingsNow(): Promise<Record<string, unknown>[]> {
      return rowsOf(test.adminUrl, 'select pipeline_version, model, findings from resume_parses where tenant_id = $1', [
        ours.tenantId,
      ]);
    }

    it('completes with what the rules read, marked, when the model fails', async () => {
      await run();
      expect(await jobNow()).toMatchObject({ status: 'completed', attempts: 1 });
      expect(await readingsNow()).toMatchObject([
        {
          pipeline_version: 'rules-2',
          model: { name: 'test-model', degraded: true, reason: 'timeout' },
          findings: [{ code: 'degraded' }],
        },
      ]);
      expect(await candidateCount()).toBe(1);
    });

    it('asks the model outside of any transaction, once it has told so, and keeps no connection busy', async () => {
      complete.mockImplementation(async () => {
        const step = async () => (await jobNow())?.currentStep === 'asking the model';
        await eventually('the step to be told', step);
        const open = await rowsOf(
          test.adminUrl,
          `select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
        );
        expect(open).toEqual([]);
        throw new ModelFailure('refused');
      });
      await run();
      expect(await readingsNow()).toMatchObject([{ model: { reason: 'refused' } }]);
      expect(complete).toHaveBeenCalledTimes(1);
    });

    it('gives the job back when the worker has to stop while the model is asked', async () => {
      const stop = new AbortController();
      complete.mockImplementation(({ signal }) => {
        stop.abort(new Error('The worker is stopping.'));
        return Promise.reject(signal?.reason as Error);
      });
      await expect(run({ signal: stop.signal })).rejects.toThrow('The worker is stopping.');
      expect(await jobNow()).toMatchObject({ status: 'pending', errorCode: null });
      expect(await readingsNow()).toEqual([]);
    });

    it('does not ask about a file that could not be read', async () => {
      read.mockRejectedValue(new DocumentError('corrupt_file', 'The file is damaged.'));
      await expect(run()).rejects.toThrow(GiveUp);
      expect(complete).not.toHaveBeenCalled();
    });
  });
});
