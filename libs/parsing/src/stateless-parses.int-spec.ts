import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { SealedBox } from '#libs/crypto';
import { WorkerRegistry, type Redis } from '#libs/jobs';
import { ChildDeath } from '#libs/resume-reader';
import type { StoredUpload } from '#libs/resumes';
import { LocalFileStore, parseKey } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertStatelessParse,
  jobServices,
  openRedis,
  openSilentRedis,
  readingOf,
  rowsOf,
  silentLogger,
  TEST_SECRET,
  uniquePrefix,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { assembleParsing, type ParsingParts } from './assemble.js';
import { ParsingService } from './parsing.service.js';
import { StatelessTasksService } from './stateless-tasks.service.js';

const HOUR_MS = 3_600_000;
const OPTIONS = { fresh: false, origin: 'https://jobs.example.com', requestId: 'request-1' };

describe('Files that are parsed and not kept', () => {
  let test: TestDatabase;
  let redis: Redis;
  let prefix: string;
  let root: string;
  let files: LocalFileStore;
  let services: JobServices;
  let read: jest.Mock;
  let parts: ParsingParts;
  let parsing: ParsingService;
  let tasks: StatelessTasksService;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  beforeEach(async () => {
    prefix = uniquePrefix();
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-parses-'));
    files = new LocalFileStore(root);
    services = jobServices(test.database, redis, prefix);
    read = jest.fn(() => Promise.resolve(readingOf()));
    parts = assembleParsing({
      ...{ database: test.database, redis, prefix, box: new SealedBox(TEST_SECRET) },
      ...{ files, reader: { read }, model: null, logger: silentLogger() },
    });
    const workers = new WorkerRegistry(redis, prefix);
    parsing = new ParsingService(parts.parses, parts.reader, parts.counters, workers, services.outbox);
    tasks = new StatelessTasksService(parts.parses, parts.reader, parts.counters, files);
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

  async function store(tenantId: string): Promise<StoredUpload> {
    const id = uuidv7();
    const storageKey = parseKey(tenantId, id, 'txt');
    await files.write(storageKey, Readable.from(['Ada Byron']));
    return { id, storageKey, fileName: 'cv.txt', format: 'txt', sizeBytes: 9, sha256: randomBytes(32) };
  }

  async function storedFiles(): Promise<string[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  /** Submits a file and starts its task, as a worker does. */
  async function start(): Promise<{ jobId: string; fence: Parameters<typeof tasks.complete>[0] }> {
    const { tenantId } = ours;
    const jobId = await parsing.submit(ours.recruiter, await store(tenantId), OPTIONS);
    const job = await services.jobs.start(tenantId, jobId);
    return { jobId, fence: { tenantId, processingJobId: jobId, attempt: job?.attempts ?? 0 } };
  }

  it('are asked for with one job in the queue, ahead of the uploads of their tenant', async () => {
    const jobId = await parsing.submit(ours.recruiter, await store(ours.tenantId), OPTIONS);
    await services.outbox.settled();
    const job = await services.queues.named('parse').getJob(`${jobId}-0`);
    expect(job).toMatchObject({
      name: 'resume.parse-stateless',
      data: { tenantId: ours.tenantId, processingJobId: jobId, requestId: 'request-1' },
    });
    expect(await services.jobs.find(ours.recruiter, jobId)).toMatchObject({ priority: 'high', resumeId: null });
  });

  it('are shown to their sender and the admins, to nobody else', async () => {
    const { jobId, fence } = await start();
    const waiting = { id: jobId, status: 'processing', parsed: null, ownerId: ours.recruiter.userId };
    expect(await parsing.find(ours.recruiter, jobId)).toMatchObject({ ...waiting, origin: OPTIONS.origin });
    expect(await tasks.complete(fence, {})).toBe(true);
    for (const actor of [ours.recruiter, ours.admin]) {
      const { parsed, status } = await parsing.find(actor, jobId);
      expect(status).toBe('completed');
      expect(parsed).toMatchObject({ cached: false, content: { personal: { name: 'Ada Byron' } } });
    }
    for (const actor of [ours.otherRecruiter, ours.candidateUser, theirs.admin]) {
      await expect(parsing.find(actor, jobId)).rejects.toMatchObject({ code: 'not_found', message: 'Job not found' });
    }
    for (const unknown of [randomUUID(), 'test-job-id', '']) {
      await expect(parsing.find(ours.recruiter, unknown)).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it('are removed when they have been read or given up, and read once', async () => {
    const { fence } = await start();
    expect(await tasks.complete(fence, {})).toBe(true);
    expect(await storedFiles()).toEqual([]);
    const failing = await start();
    await services.jobs.fail(failing.fence, 'corrupt_file', 'The PDF is damaged.');
    await tasks.abandon(ours.tenantId, failing.jobId);
    expect(await storedFiles()).toEqual([]);
    expect(await parts.counters.requests(ours.tenantId)).toMatchObject({ total: 2, successful: 1, failed: 1 });
  });

  it('are left to the worker that has overtaken this one', async () => {
    const { jobId, fence } = await start();
    await services.jobs.start(ours.tenantId, jobId);
    expect(await tasks.complete(fence, {})).toBe(false);
    expect(await storedFiles()).toHaveLength(1);
    expect(await parsing.find(ours.recruiter, jobId)).toMatchObject({ status: 'processing', parsed: null });
  });

  it('say so when they are gone', async () => {
    const fence = { tenantId: ours.tenantId, processingJobId: randomUUID(), attempt: 1 };
    await expect(tasks.complete(fence, {})).rejects.toMatchObject({ code: 'not_found' });
  });

  it('keep characters that PostgreSQL can not', async () => {
    read.mockResolvedValue(readingOf({ name: 'Ada\u0000 \ud800Byron' }));
    const { jobId, fence } = await start();
    expect(await tasks.complete(fence, {})).toBe(true);
    expect((await parsing.find(ours.recruiter, jobId)).parsed?.content.personal.name).toMatch(/^Ada.*Byron$/);
  });

  it('are parsed at once with the death of the reader told as what it means for the file', async () => {
    read.mockRejectedValue(new ChildDeath('timeout', '30 s'));
    const parse = parsing.parse(ours.recruiter, await store(ours.tenantId), false, new AbortController().signal);
    await expect(parse).rejects.toMatchObject({ name: 'DomainError', code: 'reading_timed_out' });
  });

  it('have a worker when one is alive, and none while Redis is away', async () => {
    expect(await parsing.hasWorker()).toBe(false);
    const workers = new WorkerRegistry(redis, prefix);
    await workers.beat('worker-1');
    expect(await parsing.hasWorker()).toBe(true);
    const silent = await openSilentRedis();
    silent.redis.disconnect();
    const { parses, reader, counters } = parts;
    const cutOff = new ParsingService(
      ...([parses, reader, counters, new WorkerRegistry(silent.redis, prefix), services.outbox] as const),
    );
    expect(await cutOff.hasWorker()).toBe(false);
    await silent.close();
  });

  it('are sent to the queue again when it has lost them', async () => {
    await rowsOf(test.adminUrl, 'delete from processing_jobs');
    const { jobId, tenantId } = { ...(await insertStatelessParse(test.database, ours.recruiter)), ...ours };
    await insertStatelessParse(test.database, theirs.recruiter, { status: 'failed', finishedAt: new Date() });
    await rowsOf(test.adminUrl, `update processing_jobs set queue_checked_at = now() - interval '1 hour'`);
    await services.sweeper.sweep();
    const job = await services.queues.named('parse').getJob(`${jobId}-0`);
    expect(job).toMatchObject({
      name: 'resume.parse-stateless',
      data: { tenantId, processingJobId: jobId, requestId: null },
    });
    expect(await services.queues.named('parse').getJobCountByTypes('prioritized', 'waiting')).toBe(1);
  });

  describe('when they are purged', () => {
    async function insertEnded(tenant: TestTenant, hours: number): Promise<{ id: string; jobId: string }> {
      const finishedAt = new Date(Date.now() - hours * HOUR_MS);
      const inserted = await insertStatelessParse(test.database, tenant.recruiter, { status: 'completed', finishedAt });
      await files.write(inserted.storageKey, Readable.from(['left behind']));
      return inserted;
    }

    it('go a day after their end, with their files, of every tenant; unfinished ones stay', async () => {
      await rowsOf(test.adminUrl, 'delete from processing_jobs');
      const old = [await insertEnded(ours, 25), await insertEnded(theirs, 25)];
      const recent = await insertEnded(ours, 23);
      const waiting = await insertStatelessParse(test.database, theirs.recruiter);
      await rowsOf(test.adminUrl, `update processing_jobs set created_at = now() - interval '9 days'`);
      expect(await tasks.purge()).toEqual({ results: 2, orphans: 0 });
      const rows = await rowsOf<{ id: string }>(test.adminUrl, 'select id from processing_jobs order by id');
      expect(rows.map(({ id }) => id)).toEqual([recent.jobId, waiting.jobId].sort());
      expect(await rowsOf(test.adminUrl, 'select 1 from stateless_parses')).toHaveLength(2);
      expect(await storedFiles()).toEqual([`${recent.id}.txt`]);
      for (const { jobId } of old) {
        await expect(parsing.find(ours.admin, jobId)).rejects.toMatchObject({ code: 'not_found' });
      }
    });

    it('go a day after a request that died before it had a row, also half written', async () => {
      const kept = await insertStatelessParse(test.database, ours.recruiter);
      await files.write(kept.storageKey, Readable.from(['still wanted']));
      const [orphan, half, young] = [
        await store(ours.tenantId),
        await store(theirs.tenantId),
        await store(ours.tenantId),
      ];
      const halfPath = `${await files.localPath(half.storageKey)}.part`;
      await rm(await files.localPath(half.storageKey));
      await writeFile(halfPath, 'half');
      const longAgo = new Date(Date.now() - 25 * HOUR_MS);
      for (const key of [kept.storageKey, orphan.storageKey])
        await utimes(await files.localPath(key), longAgo, longAgo);
      await utimes(halfPath, longAgo, longAgo);
      expect(await tasks.purge()).toEqual({ results: 0, orphans: 2 });
      expect((await storedFiles()).sort()).toEqual([`${kept.id}.txt`, `${young.id}.txt`].sort());
    });
  });
});
