import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Redis } from '#libs/jobs';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  intakeGate,
  jobServices,
  openRedis,
  rowsOf,
  uniquePrefix,
  type JobServices,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { TakenFile } from './batch.js';
import { BatchesRepository } from './batches.repository.js';
import { BatchesService } from './batches.service.js';
import { ResumesRepository } from './resumes.repository.js';
import { UploadsService } from './uploads.service.js';

const OPTIONS = { priority: 'low' as const, source: 'upload', requestId: null };
const RANDOM_ID = '0193a5b0-0000-7000-8000-000000000001';

describe('BatchesService', () => {
  let test: TestDatabase;
  let redis: Redis;
  let services: JobServices;
  let root: string;
  let batches: BatchesService;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    services = jobServices(test.database, redis, uniquePrefix());
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-batches-'));
    const files = new LocalFileStore(root);
    const gate = intakeGate({ database: test.database, queues: services.queues, files });
    const uploads = new UploadsService(new ResumesRepository(test.database), files, services.outbox, gate, 1024 * 1024);
    batches = new BatchesService(new BatchesRepository(test.database), uploads);
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await services.outbox.settled();
    await services.queues.close();
    redis.disconnect();
    await test.drop();
    await rm(root, { recursive: true });
  });

  function take(actor: PersonalActor, batchId: string, name: string, content: string | Readable): Promise<TakenFile> {
    const stream = typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content;
    return batches.take(actor, batchId, { name, content: stream }, OPTIONS);
  }

  async function batchOf(actor: PersonalActor, names = ['ada.txt', 'grace.txt']): Promise<string> {
    const id = await batches.open(actor, 'upload');
    for (const name of names) await take(actor, id, name, `The resume ${name}`);
    await batches.close(actor, id);
    return id;
  }

  async function endTasks(batchId: string, status: string, percentage: number): Promise<void> {
    await rowsOf(
      test.adminUrl,
      `update processing_jobs set status = $2, progress_percentage = $3, error_code = $4, error_message = $4
        where id in (select processing_job_id from batch_files where batch_id = $1) and status = 'pending'`,
      [batchId, status, percentage, status === 'failed' ? 'corrupt_file' : null],
    );
  }

  it('takes good files and notes what is wrong with the bad ones between them', async () => {
    const id = await batches.open(ours.recruiter, 'upload');
    const broken = new PassThrough();
    broken.on('error', () => undefined);
    broken.write('x');
    broken.destroy(new Error('the client went away'));
    const taken = [
      await take(ours.recruiter, id, 'ada.txt', 'Ada Byron'),
      await take(ours.recruiter, id, 'virus.exe', 'MZ'),
      await take(ours.recruiter, id, 'empty.txt', ''),
      await take(ours.recruiter, id, '\u0000..', 'x'),
      await take(ours.recruiter, id, 'copy.txt', 'Ada Byron'),
      await take(ours.recruiter, id, 'big.txt', 'x'.repeat(1024 * 1024 + 1)),
      await take(ours.recruiter, id, 'broken.txt', broken),
    ];
    const codes = ['unsupported_file_type', 'empty_file', 'invalid_file_name', 'file_too_large', 'malformed_upload'];
    expect(taken.map(({ errorCode }) => errorCode)).toEqual([null, ...codes.slice(0, 3), null, ...codes.slice(3)]);
    expect(taken[4]).toMatchObject({ fileName: 'copy.txt', duplicateOf: taken[0]?.resumeId });

    const batch = await batches.find(ours.recruiter, id);
    expect(batch).toMatchObject({ total: 7, rejected: 5, done: false, closedAt: null, tasks: { pending: 2 } });
    expect(batch.files.map(({ fileName }) => fileName)).toEqual([
      ...['ada.txt', 'virus.exe', 'empty.txt', '..', 'copy.txt', 'big.txt', 'broken.txt'],
    ]);
    expect(batch.files.map(({ resumeId, jobId }) => [resumeId, jobId])).toEqual(
      taken.map(({ resumeId, jobId }) => [resumeId, jobId]),
    );
    expect(await readdir(path.join(root, ours.tenantId, 'resumes'))).toHaveLength(2);
  });

  it('tells how far the whole is, from the background tasks as they are', async () => {
    const id = await batchOf(ours.recruiter, ['one.txt', 'two.txt', 'three.txt', 'no.exe']);
    expect(await batches.find(ours.recruiter, id)).toMatchObject({ progressPercentage: 25, done: false });
    await rowsOf(
      test.adminUrl,
      `update processing_jobs set status = 'processing', progress_percentage = 60
        where id = (select processing_job_id from batch_files where batch_id = $1 order by id limit 1)`,
      [id],
    );
    expect(await batches.find(ours.recruiter, id)).toMatchObject({
      ...{ progressPercentage: 40, done: false, tasks: { processing: 1, pending: 2 } },
    });
    await endTasks(id, 'failed', 10);
    const [, failed] = (await batches.find(ours.recruiter, id)).files;
    expect(failed).toMatchObject({ status: 'failed', errorCode: 'corrupt_file', errorMessage: 'corrupt_file' });
    await rowsOf(test.adminUrl, `update processing_jobs set status = 'completed' where status = 'processing'`);
    expect(await batches.find(ours.recruiter, id)).toMatchObject({
      ...{ progressPercentage: 100, done: true, rejected: 1, tasks: { completed: 1, failed: 2, pending: 0 } },
    });
  });

  it('is not done while files still come, and takes a batch for closed that a program left open', async () => {
    const id = await batches.open(ours.recruiter, 'upload');
    await take(ours.recruiter, id, 'no.exe', 'MZ');
    expect(await batches.find(ours.recruiter, id)).toMatchObject({ progressPercentage: 99, done: false });
    await rowsOf(test.adminUrl, `update batches set created_at = now() - interval '2 hours' where id = $1`, [id]);
    expect(await batches.find(ours.recruiter, id)).toMatchObject({ progressPercentage: 100, done: true });
  });

  it('shows a batch to its owner and to admins, to nobody else', async () => {
    const mine = await batchOf(ours.recruiter);
    const others = await batchOf(ours.otherRecruiter);
    await batchOf(theirs.recruiter);
    const listed = async (actor: PersonalActor): Promise<unknown> => {
      const { items, total } = await batches.list(actor, { limit: 10, skip: 0 });
      return [items.map(({ id }) => id), total];
    };
    expect(await listed(ours.recruiter)).toEqual([[mine], 1]);
    expect(await listed(ours.otherRecruiter)).toEqual([[others], 1]);
    expect(await listed(ours.admin)).toEqual([[others, mine], 2]);
    expect(await listed(theirs.otherRecruiter)).toEqual([[], 0]);
    const randomId = await batches.find(ours.recruiter, RANDOM_ID).catch(String);
    for (const stranger of [ours.otherRecruiter, ours.candidateUser, theirs.recruiter, theirs.admin]) {
      expect(await batches.find(stranger, mine).catch(String)).toBe(randomId);
    }
  });

  it('adds nothing to a batch of somebody else', async () => {
    const mine = await batchOf(ours.recruiter);
    for (const stranger of [ours.otherRecruiter, theirs.recruiter]) {
      await expect(take(stranger, mine, 'planted.txt', 'x')).rejects.toMatchObject({ code: '23503' });
      await expect(take(stranger, mine, 'planted.exe', 'x')).rejects.toMatchObject({ code: '23503' });
    }
    expect((await batches.find(ours.recruiter, mine)).total).toBe(2);
  });

  it('is paged by its newest first', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.unshift(await batchOf(ours.recruiter, ['one.txt']));
    const [first, second] = [ids[0] ?? '', ids[1] ?? ''];
    const page = async (rest: { skip: number; after?: string }): Promise<string[]> =>
      (await batches.list(ours.recruiter, { limit: 1, ...rest })).items.map(({ id }) => id);
    expect(await page({ skip: 1 })).toEqual([second]);
    expect(await page({ skip: 0, after: first })).toEqual([second]);
    expect(await page({ skip: 0, after: ids[2] ?? '' })).toEqual([]);
  });

  it('counts 20 batches of 500 files by their keys, under row level security', async () => {
    const { tenantId, recruiter } = ours;
    await rowsOf(
      test.adminUrl,
      `with b as (
          insert into batches (tenant_id, id, owner_id, source, closed_at)
          select $1, uuidv7(), $2, 'upload', now() from generate_series(1, 20) returning id
        ), r as (
          insert into resumes (tenant_id, id, owner_id, file_name, format, size_bytes, sha256, source)
          select $1, uuidv7(), $2, 'cv.txt', 'txt', 1, sha256(''), 'upload' from generate_series(1, 10000) returning id
        ), j as (
          insert into processing_jobs (tenant_id, id, kind, owner_id, resume_id)
          select $1, id, 'resume.parse', $2, id from r returning id
        ), numbered as (select id, row_number() over () as n from j), groups as (select id, row_number() over () as n from b)
        insert into batch_files (tenant_id, id, batch_id, owner_id, file_name, resume_id, processing_job_id)
        select $1, numbered.id, groups.id, $2, 'cv.txt', numbered.id, numbered.id
        from numbered join groups on groups.n = 1 + numbered.n % 20`,
      [tenantId, recruiter.userId],
    );
    await rowsOf(test.adminUrl, 'analyze batches, batch_files, processing_jobs');
    const started = performance.now();
    const { items } = await batches.list(recruiter, { limit: 20, skip: 0 });
    expect(items.map(({ total }) => total)).toEqual(Array.from({ length: 20 }, () => 500));
    // An accident of one query for each batch or file would take many times as long.
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
