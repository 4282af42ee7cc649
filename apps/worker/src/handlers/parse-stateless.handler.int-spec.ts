import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { SealedBox } from '#libs/crypto';
import { DomainError } from '#libs/errors';
import { ProgressPublisher, ProgressSubscriber, type ProgressEvent, type Redis } from '#libs/jobs';
import { assembleParsing, StatelessTasksService, type ParsingParts } from '#libs/parsing';
import { ChildDeath } from '#libs/resume-reader';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  eventually,
  insertStatelessParse,
  jobServices,
  openRedis,
  openWaitingRedis,
  readingOf,
  silentLogger,
  TEST_SECRET,
  uniquePrefix,
  type InsertedResume,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { GiveUp } from '../job-handler.js';
import { ProcessingTasks } from '../processing-tasks.js';
import { ParseStatelessHandler } from './parse-stateless.handler.js';

describe('ParseStatelessHandler', () => {
  let test: TestDatabase;
  let redis: Redis;
  let subscription: Redis;
  let prefix: string;
  let root: string;
  let services: JobServices;
  let read: jest.Mock;
  let parts: ParsingParts;
  let handler: ParseStatelessHandler;
  let ours: TestTenant;
  let theirs: TestTenant;
  let parse: InsertedResume;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    subscription = await openWaitingRedis();
  });

  beforeEach(async () => {
    prefix = uniquePrefix();
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-parses-'));
    const files = new LocalFileStore(root);
    services = jobServices(test.database, redis, prefix);
    read = jest.fn(() => Promise.resolve(readingOf()));
    parts = assembleParsing({
      ...{ database: test.database, redis, prefix, box: new SealedBox(TEST_SECRET) },
      ...{ files, reader: { read }, model: null, logger: silentLogger() },
    });
    const progress = new ProgressPublisher(redis, prefix);
    const tasks = new ProcessingTasks(services.jobs, progress, services.backlog, silentLogger());
    handler = new ParseStatelessHandler(
      tasks,
      new StatelessTasksService(parts.parses, parts.reader, parts.counters, files),
    );
    [ours, theirs] = await createTwoTenants(test.database);
    parse = await insertStatelessParse(test.database, ours.recruiter);
    await files.write(parse.storageKey, Readable.from(['Ada Byron']));
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
    await handler.run({ tenantId, processingJobId: parse.jobId, requestId: null }, { lastAttempt, signal });
  }

  async function jobNow() {
    return parts.parses.findJob(ours.recruiter, parse.jobId);
  }

  async function storedFiles(): Promise<string[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  it('reads the file, keeps the result and removes the file; delivered again it does nothing', async () => {
    await run();
    await Promise.all([run(), run(), run()]);
    expect(read).toHaveBeenCalledTimes(1);
    const job = await jobNow();
    expect(job).toMatchObject({ status: 'completed', progressPercentage: 100, attempts: 1 });
    expect(job?.parsed?.content.personal.name).toBe('Ada Byron');
    expect(await storedFiles()).toEqual([]);
  });

  it('does nothing for another tenant that names the job', async () => {
    await run({ tenantId: theirs.tenantId });
    expect(read).not.toHaveBeenCalled();
    expect(await jobNow()).toMatchObject({ status: 'pending' });
  });

  it('ends as failed with a sentence, at once, when the file is bad, and removes it', async () => {
    read.mockRejectedValue(new DomainError('encrypted_file', 'The PDF is protected by a password.'));
    await expect(run()).rejects.toBeInstanceOf(GiveUp);
    expect(await jobNow()).toMatchObject({
      ...{ status: 'failed', errorCode: 'encrypted_file', errorMessage: 'The PDF is protected by a password.' },
      parsed: null,
    });
    expect(await storedFiles()).toEqual([]);
    expect(await parts.counters.requests(ours.tenantId)).toMatchObject({ successful: 0, failed: 1 });
  });

  it('keeps the file for another try, and gives up after the last one', async () => {
    read.mockRejectedValue(new Error('a bug'));
    await expect(run()).rejects.toThrow('a bug');
    expect(await jobNow()).toMatchObject({ status: 'pending', errorMessage: null });
    expect(await storedFiles()).toHaveLength(1);
    await expect(run({ lastAttempt: true })).rejects.toBeInstanceOf(GiveUp);
    expect(await jobNow()).toMatchObject({ status: 'failed', errorMessage: 'The file could not be read.' });
    expect(await storedFiles()).toEqual([]);
  });

  it('gives a file that killed its reader a second chance, not a third', async () => {
    read.mockRejectedValue(new ChildDeath('timeout', '30 s'));
    await expect(run()).rejects.toBeInstanceOf(ChildDeath);
    await expect(run()).rejects.toBeInstanceOf(GiveUp);
    expect(await jobNow()).toMatchObject({ status: 'failed', errorCode: 'reading_timed_out' });
  });

  it('gives the job back, with its file, when the worker stops', async () => {
    const stop = new AbortController();
    read.mockImplementation(() => {
      stop.abort(new Error('The worker is stopping.'));
      return Promise.reject(stop.signal.reason as Error);
    });
    await expect(run({ signal: stop.signal })).rejects.toThrow('The worker is stopping.');
    expect(await jobNow()).toMatchObject({ status: 'pending' });
    expect(await storedFiles()).toHaveLength(1);
  });

  it('tells whoever listens', async () => {
    const told: ProgressEvent[] = [];
    const subscriber = new ProgressSubscriber(subscription, prefix);
    const unsubscribe = await subscriber.subscribe(ours.tenantId, parse.jobId, (event) => told.push(event));
    await run();
    await eventually('both states', () => told.length === 2);
    expect(told.map(({ status }) => status)).toEqual(['processing', 'completed']);
    unsubscribe();
  });
});
