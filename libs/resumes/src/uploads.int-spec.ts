import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
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
import type { AcceptedResume } from './resume.js';
import { ResumesRepository } from './resumes.repository.js';
import { UploadsService } from './uploads.service.js';

const OPTIONS = { priority: 'normal' as const, source: 'upload', requestId: 'request-1' };

describe('UploadsService', () => {
  let test: TestDatabase;
  let redis: Redis;
  let services: JobServices;
  let root: string;
  let files: LocalFileStore;
  let uploads: UploadsService;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    services = jobServices(test.database, redis, uniquePrefix());
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-uploads-'));
    files = new LocalFileStore(root);
    const gate = intakeGate({ database: test.database, queues: services.queues, files });
    uploads = new UploadsService(new ResumesRepository(test.database), files, services.outbox, gate, 1024 * 1024);
  });

  afterEach(async () => {
    await services.outbox.settled();
    await rm(root, { recursive: true });
  });

  afterAll(async () => {
    await services.queues.close();
    redis.disconnect();
    await test.drop();
  });

  async function upload(actor: PersonalActor, content = 'Ada Byron', name = 'cv.txt'): Promise<AcceptedResume> {
    return uploads.accept(actor, await uploads.store(actor, name, Readable.from([Buffer.from(content)])), OPTIONS);
  }

  async function storedFiles(): Promise<string[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  async function count(table: string, { tenantId }: TestTenant): Promise<number> {
    return (await rowsOf(test.adminUrl, `select 1 from ${table} where tenant_id = $1`, [tenantId])).length;
  }

  it('stores a file, makes its rows together and sends the work to the queue', async () => {
    const accepted = await upload(ours.recruiter, 'Ada Byron', '../Ada\u202e.txt');
    expect(accepted).toMatchObject({ status: 'pending', fileName: 'Ada.txt', duplicateOf: null });
    expect(await text(await files.read(accepted.storageKey))).toBe('Ada Byron');
    expect(accepted.storageKey).toBe(`${ours.tenantId}/resumes/${accepted.id}.txt`);
    await services.outbox.settled();
    const job = await services.queues.named('parse').getJob(`${accepted.jobId}-0`);
    expect(job?.data).toEqual({
      ...{ tenantId: ours.tenantId, resumeId: accepted.id, processingJobId: accepted.jobId, requestId: 'request-1' },
    });
    for (const table of ['resumes', 'processing_jobs', 'outbox']) expect(await count(table, ours)).toBe(1);
  });

  it('keeps two files of one name and one content apart', async () => {
    const [one, two] = await Promise.all([upload(ours.recruiter), upload(ours.recruiter)]);
    expect(one.storageKey).not.toBe(two.storageKey);
    expect(await storedFiles()).toHaveLength(2);
  });

  it('points to an earlier file of the same content, but only to one of the same owner', async () => {
    const first = await upload(ours.recruiter, 'the same');
    expect((await upload(ours.recruiter, 'the same')).duplicateOf).toBe(first.id);
    expect((await upload(ours.recruiter, 'another')).duplicateOf).toBeNull();
    for (const stranger of [ours.otherRecruiter, ours.admin, theirs.recruiter]) {
      expect((await upload(stranger, 'the same')).duplicateOf).toBeNull();
    }
  });

  it.each([
    ['cv.exe', 'MZ', 'unsupported_file_type'],
    ['cv.pdf', 'not a pdf', 'file_type_mismatch'],
    ['cv.txt', '', 'empty_file'],
    ['cv.txt', 'x'.repeat(1024 * 1024 + 1), 'file_too_large'],
    ['..', 'x', 'invalid_file_name'],
  ])('refuses %s at the first file of a tenant, without a trace', async (name, content, code) => {
    const store = uploads.store(ours.recruiter, name, Readable.from([Buffer.from(content)]));
    await expect(store).rejects.toMatchObject({ code });
    expect(await storedFiles()).toEqual([]);
  });

  it('leaves no file of an upload that breaks off, at any moment', async () => {
    for (const bytes of [0, 10, 5000, 200_000]) {
      const content = new PassThrough();
      const stored = uploads.store(ours.recruiter, 'cv.txt', content);
      if (bytes > 0) content.write('x'.repeat(bytes));
      content.destroy(new Error('the client went away'));
      await expect(stored).rejects.toThrow('the client went away');
    }
    expect(await storedFiles()).toEqual([]);
  });

  it('leaves neither file nor row when the rows can not be written', async () => {
    const stranger = { ...ours.recruiter, userId: theirs.recruiter.userId };
    const stored = await uploads.store(stranger, 'cv.txt', Readable.from([Buffer.from('x')]));
    await expect(uploads.accept(stranger, stored, OPTIONS)).rejects.toMatchObject({ code: '23503' });
    expect(await storedFiles()).toEqual([]);
    for (const table of ['resumes', 'processing_jobs', 'outbox']) expect(await count(table, ours)).toBe(0);
  });
});
