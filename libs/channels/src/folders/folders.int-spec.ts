import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError } from '#libs/errors';
import type { Fence, Redis } from '#libs/jobs';
import { ResumesRepository, UploadsService, type StoredUpload } from '#libs/resumes';
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
import { assembleFolders, type FolderParts } from './assemble.js';
import type { AcceptedImport } from './folder-import.js';
import { FolderImportsRepository } from './folder-imports.repository.js';
import { FolderImportsService } from './folder-imports.service.js';
import { FolderIntake } from './folder-intake.js';
import type { FolderWatch } from './folder-watch.js';
import type { IngestedFile } from './ingested-file.js';
import { IngestRoot } from './ingest-root.js';
import { IngestedFilesRepository } from './ingested-files.repository.js';

const PAGE = { limit: 100, skip: 0 };
const NEVER = new AbortController().signal;

/** The uploads of libs/resumes, with what a test lets happen before a file is stored or accepted. */
class UploadsWithFaults extends UploadsService {
  beforeStore: (name: string) => Promise<void> | void = () => undefined;
  beforeAccept: () => Promise<void> | void = () => undefined;

  override async store(actor: PersonalActor, name: string, content: Readable): Promise<StoredUpload> {
    await this.beforeStore(name);
    return super.store(actor, name, content);
  }

  override async accept(...given: Parameters<UploadsService['accept']>): ReturnType<UploadsService['accept']> {
    await this.beforeAccept();
    return super.accept(...given);
  }
}

describe('Folders', () => {
  let test: TestDatabase;
  let redis: Redis;
  let services: JobServices;
  let folder: string;
  let uploads: UploadsWithFaults;
  let config: { INGEST_ROOT: string; INGEST_WATCH_SECONDS: number; QUEUE_PREFIX: string };
  let parts: FolderParts;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    folder = await mkdtemp(path.join(tmpdir(), 'shortlist-folders-'));
    for (const { slug } of [ours, theirs]) await mkdir(path.join(folder, 'ingest', slug), { recursive: true });
    const prefix = uniquePrefix();
    services = jobServices(test.database, redis, prefix);
    const files = new LocalFileStore(path.join(folder, 'storage'));
    uploads = new UploadsWithFaults(
      ...([new ResumesRepository(test.database), files, services.outbox] as const),
      ...([intakeGate({ database: test.database, queues: services.queues, files }), 1024 * 1024] as const),
    );
    // A look can follow the one before at once: half an interval is less than a round trip to PostgreSQL.
    config = { INGEST_ROOT: path.join(folder, 'ingest'), INGEST_WATCH_SECONDS: 1e-6, QUEUE_PREFIX: prefix };
    parts = assembleFolders({ database: test.database, redis, outbox: services.outbox, uploads, config });
  });

  afterEach(async () => {
    await services.outbox.settled();
    await services.queues.close();
    await rm(folder, { recursive: true });
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  function pathOf(name: string, { slug }: TestTenant = ours): string {
    return path.join(folder, 'ingest', slug, name);
  }

  async function put(name: string, content = `Ada Byron ${name}`, tenant = ours): Promise<void> {
    await mkdir(path.dirname(pathOf(name, tenant)), { recursive: true });
    await writeFile(pathOf(name, tenant), content);
  }

  async function resumesOf({
    tenantId,
  }: TestTenant): Promise<{ file_name: string; owner_id: string; source: string }[]> {
    return rowsOf(
      test.adminUrl,
      'select file_name, owner_id, source from resumes where tenant_id = $1 order by file_name',
      [tenantId],
    );
  }

  async function linesOf(actor: PersonalActor): Promise<Pick<IngestedFile, 'path' | 'errorCode' | 'movedTo'>[]> {
    const { items } = await parts.files.list(actor, {}, PAGE);
    return items
      .map((file) => ({ path: file.path, errorCode: file.errorCode, movedTo: file.movedTo }))
      .sort((a, b) => a.path.localeCompare(b.path));
  }

  async function storedFiles(): Promise<string[]> {
    const entries = await readdir(path.join(folder, 'storage'), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  describe('that are taken in on request', () => {
    function request(directory: string, actor: PersonalActor = ours.recruiter): Promise<AcceptedImport> {
      return parts.imports.request(actor, { directory, priority: 'low', callbackUrl: null, requestId: null });
    }

    async function start({ tenantId }: TestTenant, jobId: string): Promise<Fence> {
      const job = await services.jobs.start(tenantId, jobId);
      return { tenantId, processingJobId: jobId, attempt: job?.attempts ?? 0 };
    }

    async function run(jobId: string, imports = parts.imports, tenant = ours): Promise<boolean> {
      return imports.run(await start(tenant, jobId), { signal: NEVER, onSeen: () => Promise.resolve() });
    }

    async function take(directory: string, actor?: PersonalActor): Promise<object> {
      const { jobId } = await request(directory, actor);
      expect(await run(jobId)).toBe(true);
      const { status, imported, failed, known } = await parts.imports.find(actor ?? ours.recruiter, jobId);
      return { status, imported, failed, known };
    }

    it('are answered at once with what lies there, with one job in their queue', async () => {
      for (const name of ['inbox/a.txt', 'inbox/b/c.txt']) await put(name);
      const accepted = await request('./inbox/');
      expect(accepted).toMatchObject({ directory: 'inbox', files: 2, more: false });
      await services.outbox.settled();
      const job = await services.queues.named('folder-ingest').getJob(`${accepted.jobId}-0`);
      const data = { tenantId: ours.tenantId, processingJobId: accepted.jobId, requestId: null };
      expect(job).toMatchObject({ name: 'folder.import', data });
      expect(await resumesOf(ours)).toEqual([]);
    });

    it('become resumes of who asked, each with a line', async () => {
      for (const name of ['a.txt', 'inbox/b.txt']) await put(name);
      await put('foreign.txt', 'x', theirs);
      expect(await take('.')).toEqual({ status: 'completed', imported: 2, failed: 0, known: 0 });
      const owner_id = ours.recruiter.userId;
      expect(await resumesOf(ours)).toEqual([
        { file_name: 'a.txt', owner_id, source: 'folder' },
        { file_name: 'b.txt', owner_id, source: 'folder' },
      ]);
      expect(await resumesOf(theirs)).toEqual([]);
      expect(await linesOf(ours.recruiter)).toEqual([
        { path: 'a.txt', errorCode: null, movedTo: null },
        { path: 'inbox/b.txt', errorCode: null, movedTo: null },
      ]);
    });

    it('are seen by who asked and the admins of the tenant, and by nobody else', async () => {
      await put('a.txt');
      const { jobId } = await request('.');
      await run(jobId);
      for (const actor of [ours.recruiter, ours.admin]) {
        expect(await parts.imports.find(actor, jobId)).toMatchObject({ imported: 1 });
        expect(await linesOf(actor)).toHaveLength(1);
      }
      for (const actor of [ours.otherRecruiter, ours.candidateUser, theirs.admin, theirs.recruiter]) {
        await expect(parts.imports.find(actor, jobId)).rejects.toMatchObject({ message: 'Job not found' });
        expect(await linesOf(actor)).toEqual([]);
      }
    });

    it('list their files by fate and job, page by page', async () => {
      for (const name of ['a.txt', 'b.txt', 'c.exe']) await put(name);
      const { jobId: importJobId } = await request('.');
      await run(importJobId);
      await put('later/d.txt');
      await take('later');
      const list = async (filter: object, page: object = PAGE): Promise<string[]> => {
        const { items } = await parts.files.list(ours.recruiter, filter, { ...PAGE, ...page });
        return items.map((file) => file.path);
      };
      expect((await list({ importJobId })).sort()).toEqual(['a.txt', 'b.txt', 'c.exe']);
      expect(await list({ importJobId, fate: 'failed' })).toEqual(['c.exe']);
      expect(await list({ fate: 'failed' })).toEqual(['c.exe']);
      expect(await list({ importJobId: randomUUID() })).toEqual([]);
      const { items } = await parts.files.list(ours.recruiter, { importJobId }, { limit: 1, skip: 0 });
      const rest = await list({ importJobId }, { after: items[0]?.id });
      expect([...rest, items[0]?.path].sort()).toEqual(['a.txt', 'b.txt', 'c.exe']);
    });

    it('are taken once: asked again, only what is new, was changed or failed', async () => {
      for (const name of ['a.txt', 'b.txt', 'c.exe']) await put(name);
      expect(await take('.')).toMatchObject({ imported: 2, failed: 1, known: 0 });
      await put('b.txt', 'Ada Byron, now Lovelace');
      await put('d.txt');
      expect(await take('.')).toMatchObject({ imported: 2, failed: 1, known: 1 });
      expect(await resumesOf(ours)).toHaveLength(4);
      expect(await take('.', ours.otherRecruiter)).toMatchObject({ imported: 3, known: 0 });
    });

    it('go on where a worker died, with nothing taken twice', async () => {
      for (let i = 0; i < 7; i += 1) await put(`${i}.txt`);
      const { jobId } = await request('.');
      let accepted = 0;
      uploads.beforeAccept = () => {
        if (++accepted > 3) throw new Error('The worker was killed.');
      };
      await expect(run(jobId)).rejects.toThrow('killed');
      uploads.beforeAccept = () => undefined;
      expect(await run(jobId)).toBe(true);
      expect(await parts.imports.find(ours.recruiter, jobId)).toMatchObject({ imported: 7, known: 0 });
      expect(await resumesOf(ours)).toHaveLength(7);
      expect(await storedFiles()).toHaveLength(7 + 1);
    });

    it('are taken once by two workers at the same time, and ended by the later one', async () => {
      for (let i = 0; i < 20; i += 1) await put(`${i}.txt`);
      const { jobId } = await request('.');
      const ended = await Promise.all([run(jobId), run(jobId)]);
      expect(ended.filter(Boolean)).toHaveLength(1);
      expect(await resumesOf(ours)).toHaveLength(20);
      expect(await storedFiles()).toHaveLength(20);
    });

    it('tell of each bad file why, and take the others', async () => {
      await put('empty.txt', '');
      await put('big.txt', 'x'.repeat(1024 * 1024 + 1));
      await put('cv.exe', 'MZ');
      await put('cv.pdf', 'no PDF');
      await put('good.txt');
      await put('grows.txt');
      await symlink('/etc/passwd', pathOf('link.txt'));
      await symlink('.', pathOf('circle'));
      uploads.beforeStore = (name) => (name === 'grows.txt' ? appendFile(pathOf('grows.txt'), ' and more') : undefined);
      expect(await take('.')).toMatchObject({ status: 'completed', imported: 1, failed: 7 });
      const lines = await linesOf(ours.recruiter);
      expect(Object.fromEntries(lines.map(({ path: name, errorCode }) => [name, errorCode]))).toEqual({
        'big.txt': 'file_too_large',
        circle: 'not_a_plain_file',
        'cv.exe': 'unsupported_file_type',
        'cv.pdf': 'file_type_mismatch',
        'empty.txt': 'empty_file',
        'good.txt': null,
        'grows.txt': 'file_changed',
        'link.txt': 'not_a_plain_file',
      });
      expect(await storedFiles()).toHaveLength(1);
    });

    it('wait while there is no room, and leave no file behind for it', async () => {
      for (const name of ['a.txt', 'b.txt']) await put(name);
      const rested: number[] = [];
      const rest = (ms: number): Promise<void> => {
        rested.push(ms);
        return Promise.resolve();
      };
      const files = new IngestedFilesRepository(test.database);
      const root = new IngestRoot(config.INGEST_ROOT);
      const imports = new FolderImportsRepository(test.database);
      const intake = new FolderIntake(uploads, files);
      const patient = new FolderImportsService(test.database, root, imports, files, intake, services.outbox, rest);
      const refusals = [
        new DomainError('service_unavailable', 'Later.', { retryAfter: 7 }),
        new DomainError('storage_full', 'Full.'),
      ];
      uploads.beforeStore = () => {
        const refusal = refusals.shift();
        if (refusal !== undefined) throw refusal;
      };
      const { jobId } = await request('.');
      expect(await run(jobId, patient)).toBe(true);
      expect(rested.sort()).toEqual([5000, 7000]);
      expect(await parts.imports.find(ours.recruiter, jobId)).toMatchObject({ imported: 2, failed: 0 });
    });

    it('of 10,000 files are gone through a batch at a time, with few files in hand', async () => {
      const inbox = pathOf('inbox');
      await mkdir(inbox);
      for (let i = 0; i < 10_000; i += 1) await writeFile(path.join(inbox, `${i}.txt`), '');
      let [inHand, most, taken] = [0, 0, 0];
      const take = async (): Promise<'imported'> => {
        most = Math.max(most, (inHand += 1));
        await Promise.resolve();
        [inHand, taken] = [inHand - 1, taken + 1];
        return 'imported';
      };
      const [root, imports] = [new IngestRoot(config.INGEST_ROOT), new FolderImportsRepository(test.database)];
      const files = new IngestedFilesRepository(test.database);
      const service = new FolderImportsService(test.database, root, imports, files, { take }, services.outbox);
      const accepted = await request('inbox');
      expect(accepted).toMatchObject({ files: 1000, more: true });
      const seen: number[] = [];
      const onSeen = (count: number): Promise<void> => Promise.resolve(void seen.push(count));
      expect(await service.run(await start(ours, accepted.jobId), { signal: NEVER, onSeen })).toBe(true);
      expect({ taken, most, seen: seen.slice(0, 2), steps: seen.length }).toEqual({
        ...{ taken: 10_000, most: 4, seen: [100, 200], steps: 100 },
      });
    }, 60_000);

    it('are refused when they lead elsewhere, are not there, or went away', async () => {
      await expect(request('../x')).rejects.toMatchObject({ code: 'directory_refused' });
      await symlink(pathOf('.', theirs), pathOf('theirs'));
      await expect(request('theirs')).rejects.toMatchObject({ code: 'directory_refused' });
      await expect(request('nowhere')).rejects.toMatchObject({ message: 'Directory not found' });
      await put('inbox/a.txt');
      const { jobId } = await request('inbox');
      await rm(pathOf('inbox'), { recursive: true });
      await expect(run(jobId)).rejects.toMatchObject({ message: 'Directory not found' });
    });

    it('are not taken in the name of somebody who left', async () => {
      await put('a.txt');
      const { jobId } = await request('.');
      await rowsOf(test.adminUrl, `update users set status = 'disabled' where id = $1 returning 1`, [
        ours.recruiter.userId,
      ]);
      await expect(run(jobId)).rejects.toMatchObject({ code: 'owner_gone' });
      await expect(request('.')).rejects.toMatchObject({ code: 'not_found' });
    });

    it('stop when the worker must', async () => {
      await put('a.txt');
      const fence = await start(ours, (await request('.')).jobId);
      const signal = AbortSignal.abort(new Error('The worker is stopping.'));
      await expect(parts.imports.run(fence, { signal, onSeen: () => Promise.resolve() })).rejects.toThrow('stopping');
    });
  });

  describe('that are watched', () => {
    let watch: FolderWatch;

    beforeEach(async () => {
      watch = await parts.watches.create(ours.admin, { directory: '.', ownerId: ours.recruiter.userId });
    });

    function look(id = watch.id, tenant = ours): Promise<void> {
      return parts.looks.look(tenant.tenantId, id, NEVER);
    }

    async function names(of = '.'): Promise<string[]> {
      return (await readdir(pathOf(of))).sort();
    }

    async function problem(): Promise<string | null | undefined> {
      const { items } = await parts.watches.list(ours.admin, PAGE);
      return items.find(({ id }) => id === watch.id)?.problem;
    }

    it('have their files taken at the second look, in the name of their owner, and moved away', async () => {
      await put('cv.txt');
      await put('sub/other.txt');
      await look();
      expect(await resumesOf(ours)).toEqual([]);
      await look();
      expect(await resumesOf(ours)).toEqual([
        { file_name: 'cv.txt', owner_id: ours.recruiter.userId, source: 'folder' },
      ]);
      expect(await names()).toEqual(['done', 'sub']);
      expect(await names('done')).toEqual(['cv.txt']);
      expect(await linesOf(ours.recruiter)).toEqual([{ path: 'cv.txt', errorCode: null, movedTo: 'done/cv.txt' }]);
      await look();
      expect(await resumesOf(ours)).toHaveLength(1);
    });

    it('leave what is still being written until it is whole', async () => {
      await put('cv.txt', 'Ada');
      await put('cv.pdf.part');
      await look();
      await appendFile(pathOf('cv.txt'), ' Byron');
      await look();
      expect(await resumesOf(ours)).toEqual([]);
      await look();
      expect(await resumesOf(ours)).toHaveLength(1);
      expect(await names()).toEqual(['cv.pdf.part', 'done']);
    });

    it('have bad files moved with the reason beside them', async () => {
      await put('cv.exe', 'MZ');
      await symlink('/etc/passwd', pathOf('link.txt'));
      await look();
      await look();
      expect(await names('failed')).toEqual(['cv.exe', 'cv.exe.reason.txt', 'link.txt', 'link.txt.reason.txt']);
      expect(await linesOf(ours.recruiter)).toEqual([
        { path: 'cv.exe', errorCode: 'unsupported_file_type', movedTo: 'failed/cv.exe' },
        { path: 'link.txt', errorCode: 'not_a_plain_file', movedTo: 'failed/link.txt' },
      ]);
      expect(await problem()).toBeNull();
    });

    it('have an original moved that a worker took before it died, and not taken again', async () => {
      for (const name of ['good.txt', 'bad.exe']) await put(name);
      await look();
      // Taken by a request, which moves nothing: as if the worker had died behind the taking.
      const { jobId } = await parts.imports.request(ours.recruiter, {
        ...{ directory: '.', priority: 'low', callbackUrl: null, requestId: null },
      });
      const job = await services.jobs.start(ours.tenantId, jobId);
      const fence = { tenantId: ours.tenantId, processingJobId: jobId, attempt: job?.attempts ?? 0 };
      await parts.imports.run(fence, { signal: NEVER, onSeen: () => Promise.resolve() });
      await look();
      expect(await resumesOf(ours)).toHaveLength(1);
      expect([await names(), await names('done')]).toEqual([['done', 'failed'], ['good.txt']]);
    });

    it('leave a file where it is while there is no room, and take it later', async () => {
      await put('cv.txt');
      await look();
      uploads.beforeStore = () => {
        throw new DomainError('service_unavailable', 'Later.');
      };
      await look();
      expect([await names(), await problem()]).toEqual([['cv.txt'], 'service_unavailable']);
      expect(await linesOf(ours.recruiter)).toEqual([]);
      uploads.beforeStore = () => undefined;
      await look();
      expect([await names(), await problem()]).toEqual([['done'], null]);
    });

    it('say that originals must stay, and take the other files', async () => {
      // Where bad ones would go, and a bad one itself.
      await put('failed', 'no folder');
      await put('cv.txt');
      for (let i = 0; i < 3; i += 1) await look();
      expect(await resumesOf(ours)).toHaveLength(1);
      expect([await problem(), await names()]).toEqual(['originals_stay', ['done', 'failed']]);
      expect(await linesOf(ours.recruiter)).toMatchObject([
        { path: 'cv.txt', movedTo: 'done/cv.txt' },
        { path: 'failed', errorCode: 'unsupported_file_type', movedTo: null },
      ]);
    });

    it('are looked at by one worker at a time, and not sooner than is due', async () => {
      await put('cv.txt');
      await look();
      await Promise.all([look(), look(), look()]);
      expect(await resumesOf(ours)).toHaveLength(1);
      const seldom = assembleFolders({
        ...{ database: test.database, redis, outbox: services.outbox, uploads },
        config: { ...config, INGEST_WATCH_SECONDS: 3600 },
      });
      const [before] = (await parts.watches.list(ours.admin, PAGE)).items;
      await seldom.looks.look(ours.tenantId, watch.id, NEVER);
      expect((await parts.watches.list(ours.admin, PAGE)).items).toEqual([before]);
    });

    it('note that their folder or owner is gone, and nothing else stops', async () => {
      await rm(pathOf('.'), { recursive: true });
      await look();
      expect(await problem()).toBe('not_found');
      await put('cv.txt');
      await rowsOf(test.adminUrl, `update users set status = 'disabled' where id = $1 returning 1`, [
        ours.recruiter.userId,
      ]);
      await look();
      expect(await problem()).toBe('owner_gone');
      expect(await names()).toEqual(['cv.txt']);
    });

    it('are the admins affair, of their own tenant', async () => {
      const { ownerId } = watch;
      await expect(parts.watches.create(ours.admin, { directory: './', ownerId })).rejects.toMatchObject({
        code: 'conflict',
      });
      await expect(parts.watches.create(theirs.admin, { directory: '.', ownerId })).rejects.toMatchObject({
        message: 'User not found',
      });
      const candidate = { directory: '.', ownerId: ours.candidateUser.userId };
      await expect(parts.watches.create(ours.admin, candidate)).rejects.toMatchObject({ message: 'User not found' });
      await expect(parts.watches.create(ours.admin, { directory: '../x', ownerId })).rejects.toMatchObject({
        code: 'directory_refused',
      });
      for (const actor of [theirs.admin, ours.recruiter]) {
        expect((await parts.watches.list(actor, PAGE)).items).toEqual([]);
        await expect(parts.watches.remove(actor, watch.id)).rejects.toMatchObject({ message: 'Watch not found' });
      }
      await put('cv.txt');
      await look(watch.id, theirs);
      await look(watch.id, theirs);
      expect(await names()).toEqual(['cv.txt']);
      await parts.watches.remove(ours.admin, watch.id);
      expect((await parts.watches.list(ours.admin, PAGE)).items).toEqual([]);
      await look();
    });

    it('of all tenants are asked for, one job each', async () => {
      await parts.watches.create(theirs.admin, { directory: '.', ownerId: theirs.admin.userId });
      const now = new Date();
      expect(await parts.looks.request(now)).toBeGreaterThanOrEqual(2);
      await parts.looks.request(now);
      const jobs = await services.queues.named('folder-ingest').getJobs(['waiting', 'prioritized']);
      const asked = jobs.map(({ data }) => data as { tenantId: string });
      for (const { tenantId } of [ours, theirs]) {
        expect(asked.filter((data) => data.tenantId === tenantId)).toHaveLength(1);
      }
    });
  });
});
