import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { connectForCommands, type Redis } from '#libs/jobs';
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
import { IntakeGate } from './intake-gate.js';
import type { AcceptedResume } from './resume.js';
import { ResumesRepository } from './resumes.repository.js';
import { UploadsService } from './uploads.service.js';
import { UsageRepository } from './usage.repository.js';

const OPTIONS = { priority: 'normal' as const, source: 'upload', requestId: null };
const NO_QUOTAS = { resumesPerDay: 0, storedBytes: 0, waitingJobs: 0 };

describe('The gate before uploads', () => {
  let test: TestDatabase;
  let redis: Redis;
  let services: JobServices;
  let root: string;
  let files: LocalFileStore;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  beforeEach(async () => {
    services = jobServices(test.database, redis, uniquePrefix());
    [ours, theirs] = await createTwoTenants(test.database);
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-gate-'));
    files = new LocalFileStore(root);
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

  /** The uploads of a process with these limits. */
  function open(limits: Parameters<typeof intakeGate>[1], store = files): UploadsService {
    const gate = intakeGate({ database: test.database, queues: services.queues, files: store }, limits);
    return new UploadsService(new ResumesRepository(test.database), store, services.outbox, gate, 1024 * 1024);
  }

  async function upload(uploads: UploadsService, actor: PersonalActor, content = 'Ada'): Promise<AcceptedResume> {
    const stored = await uploads.store(actor, 'cv.txt', Readable.from([Buffer.from(content)]));
    const accepted = await uploads.accept(actor, stored, OPTIONS);
    await services.outbox.settled();
    return accepted;
  }

  async function storedFiles(): Promise<string[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  async function usageOf({ tenantId }: TestTenant): Promise<[number, number]> {
    const usage = await new UsageRepository(test.database, NO_QUOTAS).find(tenantId, 0);
    return [usage.resumesOfDay.used, usage.storedBytes.used];
  }

  async function admin(text: string, values: unknown[]): Promise<void> {
    await rowsOf(test.adminUrl, text, values);
  }

  describe('when too many files of all tenants wait', () => {
    it('is shut to everyone, stores nothing, and opens once some were read', async () => {
      const uploads = open({ mostWaiting: 2 });
      await upload(uploads, ours.recruiter);
      const { jobId } = await upload(uploads, theirs.recruiter);
      const before = await storedFiles();
      for (const { recruiter } of [ours, theirs]) {
        await expect(upload(uploads, recruiter)).rejects.toMatchObject({
          ...{ code: 'queue_full', status: 503, retryAfter: 30 },
        });
      }
      expect(await storedFiles()).toEqual(before);
      await services.queues.named('parse').remove(`${jobId}-0`);
      await expect(upload(uploads, ours.recruiter)).resolves.toMatchObject({ status: 'pending' });
    });

    it('counts what this process has accepted since it last asked', async () => {
      const usage = new UsageRepository(test.database, NO_QUOTAS);
      const limits = { mostWaiting: 2, leastFreeBytes: 0 };
      const gate = new IntakeGate(services.queues, files, usage, limits, 60_000);
      await gate.admit(ours.recruiter);
      gate.accepted(ours.recruiter);
      await gate.admit(theirs.recruiter);
      gate.accepted(theirs.recruiter);
      await expect(gate.admit(ours.recruiter)).rejects.toMatchObject({ code: 'queue_full' });
      expect(await gate.state()).toBe('queue_full');
    });

    it('refuses nothing when Redis does not tell', async () => {
      const away = connectForCommands('redis://127.0.0.1:1', () => undefined);
      const lost = jobServices(test.database, away, uniquePrefix());
      const gate = intakeGate({ database: test.database, queues: lost.queues, files }, { mostWaiting: 1 });
      await expect(gate.admit(ours.recruiter)).resolves.toBeUndefined();
      await lost.queues.close().catch(() => undefined);
      away.disconnect();
    });
  });

  describe('when the disk has too little room', () => {
    class FullStore extends LocalFileStore {
      free = 999;
      override freeBytes = (): Promise<number> => Promise.resolve(this.free);
    }

    it('is shut to everyone, stores nothing, and opens once there is room', async () => {
      const store = new FullStore(root);
      const uploads = open({ leastFreeBytes: 1000 }, store);
      await expect(upload(uploads, ours.recruiter)).rejects.toMatchObject({
        ...{ code: 'disk_full', status: 503, retryAfter: 60 },
      });
      expect(await storedFiles()).toEqual([]);
      store.free = 1000;
      await expect(upload(uploads, ours.recruiter)).resolves.toMatchObject({ status: 'pending' });
    });

    it('goes by the room of the file system', async () => {
      const gate = intakeGate({ database: test.database, queues: services.queues, files }, { leastFreeBytes: 1e18 });
      expect(await gate.state()).toBe('disk_full');
    });
  });

  describe('when a tenant has used up what it may', () => {
    it('is shut to it until the day ends, and open to others', async () => {
      const uploads = open({ resumesPerDay: 2 });
      await upload(uploads, ours.recruiter);
      await upload(uploads, ours.otherRecruiter);
      const refused = await upload(uploads, ours.recruiter).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'quota_exceeded', status: 429 });
      const { retryAfter } = refused as { retryAfter: number };
      expect(retryAfter).toBeGreaterThan(0);
      expect(retryAfter).toBeLessThanOrEqual(86_400);
      await upload(uploads, theirs.recruiter);
      await admin(`update tenant_usage set day = day - 1 where tenant_id = $1`, [ours.tenantId]);
      await upload(uploads, ours.recruiter);
      expect(await usageOf(ours)).toEqual([1, 9]);
      expect(await usageOf(theirs)).toEqual([1, 3]);
    });

    it('is shut by what it knew while the database does not tell, and only to whom it knew', async () => {
      await upload(open({}), ours.recruiter);
      const usage = new UsageRepository(test.database, { ...NO_QUOTAS, resumesPerDay: 1 });
      const gate = new IntakeGate(services.queues, files, usage, { mostWaiting: 0, leastFreeBytes: 0 }, 0);
      await expect(gate.admit(ours.recruiter)).rejects.toMatchObject({ code: 'quota_exceeded' });
      jest.spyOn(usage, 'find').mockRejectedValue(new Error('The database is away.'));
      await expect(gate.admit(ours.recruiter)).rejects.toMatchObject({ code: 'quota_exceeded' });
      await expect(gate.admit(theirs.recruiter)).resolves.toBeUndefined();
    });

    it('takes exactly as many of a hundred at once as the day has left, in whatever process', async () => {
      const processes = [open({ resumesPerDay: 7 }), open({ resumesPerDay: 7 })];
      const stored = await Promise.all(
        Array.from({ length: 100 }, async (_, i) => {
          const uploads = processes[i % 2] ?? open({});
          return { uploads, file: await uploads.store(ours.recruiter, 'cv.txt', Readable.from([Buffer.from('x')])) };
        }),
      );
      const results = await Promise.allSettled(
        stored.map(({ uploads, file }) => uploads.accept(ours.recruiter, file, OPTIONS)),
      );
      const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      expect(refused).toHaveLength(93);
      for (const reason of refused) expect(reason).toMatchObject({ code: 'quota_exceeded' });
      expect(await storedFiles()).toHaveLength(7);
      expect(await usageOf(ours)).toEqual([7, 7]);
      const { rowCount } = await countRows('outbox');
      expect(rowCount).toBe(7);
    });

    it('holds the room for files to the byte, and gives back that of what is deleted', async () => {
      const uploads = open({ storedBytes: 10 });
      const first = await upload(uploads, ours.recruiter, '12345');
      await expect(upload(uploads, ours.recruiter, '123456')).rejects.toMatchObject({
        ...{ code: 'quota_exceeded', status: 429, retryAfter: undefined },
      });
      await upload(uploads, ours.recruiter, '12345');
      await expect(upload(uploads, ours.recruiter, '1')).rejects.toMatchObject({ code: 'quota_exceeded' });
      expect(await usageOf(ours)).toEqual([2, 10]);
      await upload(uploads, theirs.recruiter, '12345');
      await test.database.withTenant(ours.admin, async (tx) => tx.resume.deleteMany({ where: { id: first.id } }));
      expect(await usageOf(ours)).toEqual([2, 5]);
      expect(await usageOf(theirs)).toEqual([1, 5]);
      await upload(uploads, ours.recruiter, '12345');
    });

    it('is shut for a while when too many of its tasks wait', async () => {
      const uploads = open({ waitingJobs: 1 });
      const { jobId } = await upload(uploads, ours.recruiter);
      await expect(upload(uploads, ours.recruiter)).rejects.toMatchObject({ code: 'queue_full', status: 503 });
      await upload(uploads, theirs.recruiter);
      await services.jobs.start(ours.tenantId, jobId, `${jobId}-0`);
      await upload(uploads, ours.recruiter);
    });

    it('goes by the limits of its own where an operator set some, and lets it set none itself', async () => {
      const uploads = open({ resumesPerDay: 1, storedBytes: 3 });
      await admin(
        `insert into tenant_usage (tenant_id, day, resumes_of_day, stored_bytes, most_resumes_per_day, most_stored_bytes)
          values ($1, current_date, 0, 0, 2, 0)`,
        [ours.tenantId],
      );
      await upload(uploads, ours.recruiter, 'more than three bytes');
      await upload(uploads, ours.recruiter);
      await expect(upload(uploads, ours.recruiter)).rejects.toMatchObject({ code: 'quota_exceeded' });
      await upload(uploads, theirs.recruiter);
      await expect(upload(uploads, theirs.recruiter)).rejects.toMatchObject({ code: 'quota_exceeded' });
      const raised = test.database.withTenant(ours.admin, (tx) =>
        tx.tenantUsage.updateMany({ data: { mostResumesPerDay: 9 } }),
      );
      await expect(raised).rejects.toThrow(/permission denied/);
    });

    it('counts a refused file neither as sent nor as stored', async () => {
      const uploads = open({});
      const stored = await uploads.store(ours.recruiter, 'cv.txt', Readable.from([Buffer.from('x')]));
      const stranger = { ...ours.recruiter, userId: theirs.recruiter.userId };
      await expect(uploads.accept(stranger, stored, OPTIONS)).rejects.toMatchObject({ code: '23503' });
      expect(await usageOf(ours)).toEqual([0, 0]);
      expect(await storedFiles()).toEqual([]);
    });

    async function countRows(table: string): Promise<{ rowCount: number }> {
      const rows = await rowsOf(test.adminUrl, `select 1 from ${table} where tenant_id = $1`, [ours.tenantId]);
      return { rowCount: rows.length };
    }
  });
});
