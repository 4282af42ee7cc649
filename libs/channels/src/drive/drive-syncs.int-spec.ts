import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SealedBox } from '#libs/crypto';
import { KeyRotation, SealedValuesRepository, type Actor } from '#libs/database';
import { DomainError } from '#libs/errors';
import type { Redis } from '#libs/jobs';
import { ResumesRepository, UploadsService } from '#libs/resumes';
import { LocalFileStore, type FileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  DriveServer,
  intakeGate,
  jobServices,
  openRedis,
  rowsOf,
  TEST_SECRET,
  uniquePrefix,
  type JobServices,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { assembleDrive, type DriveServices } from './assemble.js';
import type { BackOffOptions } from './back-off.js';
import type { ConsentAnswer } from './connections.service.js';
import type { DriveFileLine, DriveSync } from './drive-sync.js';
import { GoogleFailure } from './google-failure.js';

const REDIRECT = 'https://shortlist.example.com/api/google-drive/auth/callback';
const MOST_BYTES = 100_000;
const PAGE = { limit: 100, skip: 0 };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('A folder of Google Drive', () => {
  let test: TestDatabase;
  let redis: Redis;
  let prefix: string;
  let services: JobServices;
  let server: DriveServer;
  let root: string;
  let pauses: number[];
  let files: FileStore;
  let drive: DriveServices;
  let ours: TestTenant;
  let theirs: TestTenant;
  let folder: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    prefix = uniquePrefix();
    services = jobServices(test.database, redis, prefix);
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-drive-'));
    server = await DriveServer.start();
    pauses = [];
    files = new LocalFileStore(root);
    drive = await assemble();
    folder = server.addFolder('Resumes');
  });

  afterEach(async () => {
    await services.outbox.settled();
    await server.close();
    await rm(root, { recursive: true });
  });

  afterAll(async () => {
    await services.queues.close();
    redis.disconnect();
    await test.drop();
  });

  function assemble(box = new SealedBox(TEST_SECRET)): Promise<DriveServices> {
    const backOff: BackOffOptions = {
      ...{ attempts: 4, firstMs: 1000, longestMs: 32_000, mostAskedMs: 60_000, random: () => 1 },
      pause: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
    };
    const { clientId, clientSecret, url } = server;
    const gate = intakeGate({ database: test.database, queues: services.queues, files });
    return assembleDrive({
      ...{ database: test.database, outbox: services.outbox, backOff },
      uploads: new UploadsService(new ResumesRepository(test.database), files, services.outbox, gate, MOST_BYTES),
      ...{ box, mostBytes: MOST_BYTES },
      google: {
        ...{ clientId, clientSecret, redirectUri: REDIRECT, consentUrl: `${url}/consent`, oauthUrl: url, apiUrl: url },
        ...{ requestMs: 1000, downloadMs: 1000 },
      },
    });
  }

  /** What the browser of a user brings back from Google. */
  async function browse(owner: PersonalActor): Promise<ConsentAnswer> {
    const { url } = await drive.connections.authorizationUrl(owner);
    const { headers } = await fetch(url, { redirect: 'manual' });
    const { searchParams } = new URL(headers.get('location') ?? '');
    const [state, code, error] = ['state', 'code', 'error'].map((name) => searchParams.get(name) ?? undefined);
    return { state, code, error };
  }

  async function connect(owner: PersonalActor): Promise<string> {
    return (await drive.connections.comeBack(await browse(owner))).id;
  }

  async function setUp(owner: PersonalActor, given: { frequency?: 'daily' | 'manual' } = {}): Promise<DriveSync> {
    await connect(owner);
    const setup = { folderId: folder, frequency: 'manual' as const, includeSubfolders: true, ...given };
    return drive.syncs.setUp(owner, setup);
  }

  /** Runs the task of a sync as a worker does; answers the code of what ended it. */
  async function run(actor: Actor, id: string): Promise<string> {
    const { taskId } = await drive.syncs.find(actor, id);
    const job = await services.jobs.start(actor.tenantId, taskId ?? '');
    if (job === undefined) throw new Error('The task has ended.');
    const fence = { tenantId: actor.tenantId, processingJobId: job.id, attempt: job.attempts };
    try {
      return (await drive.runs.run(fence, new AbortController().signal)) ? 'completed' : 'overtaken';
    } catch (error) {
      const { code, message, retryAfter } = error as DomainError;
      await drive.runs.fail(fence, { code, message, retryAfter });
      return code;
    }
  }

  async function runAgain(actor: Actor, id: string): Promise<string> {
    await drive.syncs.start(actor, id);
    return run(actor, id);
  }

  async function ledger(actor: Actor, id: string): Promise<DriveFileLine[]> {
    return (await drive.syncs.listFiles(actor, id, PAGE, undefined)).items.reverse();
  }

  async function outcomes(actor: Actor, id: string): Promise<Record<string, string>> {
    const lines = await ledger(actor, id);
    return Object.fromEntries(lines.map(({ name, outcome, reasonCode }) => [name ?? '', reasonCode ?? outcome]));
  }

  async function resumes({ tenantId }: TestTenant): Promise<string[]> {
    const rows = await rowsOf<{ file_name: string }>(
      test.adminUrl,
      'select file_name from resumes where tenant_id = $1 order by id',
      [tenantId],
    );
    return rows.map((row) => row.file_name);
  }

  async function storedFiles(): Promise<number> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).length;
  }

  describe('connects', () => {
    it('to the account of the user who began, once, and keeps its token sealed', async () => {
      const answer = await browse(ours.recruiter);
      const connection = await drive.connections.comeBack(answer);
      expect(connection).toMatchObject({ ownerId: ours.recruiter.userId, accountEmail: server.account });
      await expect(drive.connections.comeBack(answer)).rejects.toMatchObject({ code: 'drive_authorization_failed' });
      const rows = await rowsOf(test.adminUrl, 'select t::text as text from drive_connections t');
      expect(JSON.stringify(rows)).not.toContain(Buffer.from('planted-refresh').toString('hex'));
      const audit = await rowsOf(test.adminUrl, `select e::text as text from audit_entries e where tenant_id = $1`, [
        ours.tenantId,
      ]);
      expect(JSON.stringify(audit)).not.toContain('secret');
      const state = await rowsOf(test.adminUrl, 'select 1 from oauth_states where tenant_id = $1', [ours.tenantId]);
      expect(state).toEqual([]);
    });

    it.each([
      ['the consent is refused', { error: 'access_denied' }],
      ['there is no code', { code: undefined }],
      ['the code is not the one', { code: 'guessed' }],
      ['the state is not ours', { state: 'guessed' }],
      ['there is no state', { state: undefined }],
    ])('to nothing when %s', async (_, change) => {
      const answer = { ...(await browse(ours.recruiter)), ...change };
      await expect(drive.connections.comeBack(answer)).rejects.toMatchObject({ code: 'drive_authorization_failed' });
      expect((await drive.connections.list(ours.admin, PAGE)).items).toEqual([]);
    });

    it('to nothing when the verifier is that of somebody else, or the reading was not allowed', async () => {
      const [first, second] = [await browse(ours.recruiter), await browse(theirs.recruiter)];
      const mixed = { state: first.state, code: second.code };
      await expect(drive.connections.comeBack(mixed)).rejects.toMatchObject({ code: 'drive_authorization_failed' });
      server.consents = 'without files';
      const partly = await browse(ours.recruiter);
      await expect(drive.connections.comeBack(partly)).rejects.toThrow('Reading the files was not allowed.');
      for (const { admin } of [ours, theirs]) expect((await drive.connections.list(admin, PAGE)).items).toEqual([]);
    });

    it('with a token that the client brings, unless Google does not know it', async () => {
      const setup = { folderId: folder, frequency: 'manual' as const, includeSubfolders: true };
      const refreshToken = server.grant('other@example.com');
      const sync = await drive.syncs.setUp(ours.recruiter, { ...setup, refreshToken });
      expect(sync).toMatchObject({ accountEmail: 'other@example.com', connectionState: 'connected' });
      const bad = drive.syncs.setUp(ours.recruiter, { ...setup, refreshToken: 'unknown' });
      await expect(bad).rejects.toMatchObject({ code: 'drive_authorization_failed' });
    });

    it('and gives the access back', async () => {
      const sync = await setUp(ours.recruiter);
      await drive.connections.remove(ours.recruiter, sync.connectionId);
      expect(server.refreshTokens.size).toBe(0);
      expect(await drive.syncs.find(ours.recruiter, sync.id)).toMatchObject({ connectionState: 'revoked' });
    });
  });

  describe('is the user s own', () => {
    it('so that nobody else of the tenant or of another sees or uses it or its account', async () => {
      const sync = await setUp(ours.recruiter);
      const others = [ours.otherRecruiter, ours.candidateUser, theirs.recruiter, theirs.admin];
      for (const other of others) {
        for (const id of [sync.id, randomUUID()]) {
          const calls = [
            drive.syncs.find(other, id),
            drive.syncs.update(other, id, { isActive: false }),
            drive.syncs.remove(other, id),
            drive.syncs.start(other, id),
            drive.syncs.listFiles(other, id, PAGE, undefined),
          ];
          for (const call of calls) await expect(call).rejects.toThrow('Google Drive sync not found');
        }
        expect((await drive.syncs.list(other, PAGE)).items).toEqual([]);
        expect((await drive.connections.list(other, PAGE)).items).toEqual([]);
        await expect(drive.connections.remove(other, sync.connectionId)).rejects.toMatchObject({ code: 'not_found' });
      }
      expect((await drive.syncs.list(ours.admin, PAGE)).items).toHaveLength(1);
    });

    it('so that A can not choose the account of B, not even as admin', async () => {
      const connectionId = await connect(ours.otherRecruiter);
      const setup = { folderId: folder, frequency: 'daily' as const, includeSubfolders: true };
      for (const other of [ours.recruiter, ours.admin, theirs.recruiter]) {
        const chosen = drive.syncs.setUp(other, { ...setup, connectionId });
        await expect(chosen).rejects.toThrow('Google Drive connection not found');
        await expect(drive.syncs.setUp(other, setup)).rejects.toMatchObject({ code: 'drive_not_connected' });
      }
    });

    it('once, and only if it is a folder that the account sees', async () => {
      const sync = await setUp(ours.recruiter);
      const setup = { frequency: 'daily' as const, includeSubfolders: true };
      const again = drive.syncs.setUp(ours.recruiter, { ...setup, folderId: folder });
      await expect(again).rejects.toMatchObject({ code: 'conflict' });
      const file = server.addFile('cv.txt', folder, 'Ada');
      for (const folderId of [file, 'nowhere']) {
        const bad = drive.syncs.setUp(ours.recruiter, { ...setup, folderId });
        await expect(bad).rejects.toMatchObject({ code: 'drive_folder_not_found' });
      }
      expect((await drive.syncs.list(ours.recruiter, PAGE)).items.map(({ id }) => id)).toEqual([sync.id]);
    });
  });

  describe('is taken in', () => {
    it('with what lies below it, page by page, each file with its fate', async () => {
      server.pageLimit = 2;
      const below = server.addFolder('2026', folder);
      server.addFile('ada.txt', folder, 'Ada Byron');
      server.addFile('grace.txt', below, 'Grace Hopper');
      server.addDocument('Written in Docs', below, Buffer.from('%PDF-1.7 and so on'));
      server.addFile('budget', folder, 'x', 'application/vnd.google-apps.spreadsheet');
      server.addFile('photo.heic', folder, 'x', 'image/heic');
      server.addFile('empty.txt', folder, '');
      server.addFile('huge.txt', folder, 'x'.repeat(MOST_BYTES + 1));
      const lying = server.addFile('lying.txt', folder, 'x'.repeat(MOST_BYTES + 1));
      server.change(lying, { claimedSize: 10 });
      const kept = server.addFile('kept.txt', folder, 'secret');
      server.change(kept, { canDownload: false });
      const gone = server.addFile('trash.txt', folder, 'gone');
      server.change(gone, { trashed: true });
      server.addFile('elsewhere.txt', server.addFolder('Other'), 'not ours');
      const sync = await setUp(ours.recruiter);
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
      expect(await outcomes(ours.recruiter, sync.id)).toEqual({
        ...{ 'ada.txt': 'imported', 'grace.txt': 'imported', 'Written in Docs.pdf': 'imported' },
        ...{ budget: 'unsupported_file_type', 'photo.heic': 'unsupported_file_type', 'empty.txt': 'empty_file' },
        ...{ 'huge.txt': 'file_too_large', 'lying.txt': 'file_too_large', 'kept.txt': 'download_not_allowed' },
      });
      expect(await drive.syncs.find(ours.recruiter, sync.id)).toMatchObject({
        ...{ filesImported: 3, filesSkipped: 6, filesFailed: 0, lastError: null, taskStatus: 'completed' },
        lastSyncAt: expect.any(Date),
      });
      expect(await resumes(theirs)).toEqual([]);
      expect(await storedFiles()).toBe(3);
      const [resume] = await rowsOf(
        test.adminUrl,
        'select distinct owner_id, source from resumes where tenant_id = $1',
        [ours.tenantId],
      );
      expect(resume).toEqual({ owner_id: ours.recruiter.userId, source: 'google_drive' });
    });

    it('once where shortcuts lead in circles, and the files that they lead to', async () => {
      const below = server.addFolder('Below', folder);
      server.addShortcut('back up', below, folder);
      const target = server.addFile('target.txt', server.addFolder('Other'), 'Ada Byron');
      server.addShortcut('to the file', folder, target);
      server.addShortcut('to the file again', below, target);
      const lost = server.addShortcut('to nothing', folder, target);
      server.change(lost, { target: { id: 'gone', mimeType: 'text/plain' } });
      const sync = await setUp(ours.recruiter);
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
      const expected = { 'target.txt': 'imported', 'to nothing': 'shortcut_target_gone' };
      expect(await outcomes(ours.recruiter, sync.id)).toEqual(expected);
      expect(server.asked('files.list')).toBe(2);
    });

    it('later only where it has changed: new, changed, moved in with a folder; not what was only renamed', async () => {
      const ada = server.addFile('ada.txt', folder, 'Ada Byron');
      const grace = server.addFile('grace.txt', folder, 'Grace Hopper');
      const sync = await setUp(ours.recruiter);
      await run(ours.recruiter, sync.id);
      server.addFile('alan.txt', folder, 'Alan Turing');
      server.change(ada, { content: Buffer.from('Ada Lovelace') });
      server.change(grace, { name: 'hopper.txt' });
      server.addFile('elsewhere.txt', server.addFolder('Other'), 'not ours');
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
      expect(await resumes(ours)).toEqual(['ada.txt', 'grace.txt', 'alan.txt', 'ada.txt']);
      expect(server.asked('files.list')).toBe(1);
      expect(server.asked('files.media', grace)).toBe(1);
      const moved = server.addFolder('Moved');
      server.addFile('linus.txt', moved, 'Linus');
      await runAgain(ours.recruiter, sync.id);
      server.change(moved, { parents: [folder] });
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
      expect((await resumes(ours)).at(-1)).toBe('linus.txt');
    });

    it('with what lies below it from the next run on, when that is asked for while one is under way', async () => {
      const ada = server.addFile('ada.txt', folder, 'Ada Byron');
      server.addFile('grace.txt', server.addFolder('2026', folder), 'Grace Hopper');
      await connect(ours.recruiter);
      const setup = { folderId: folder, frequency: 'manual' as const, includeSubfolders: false };
      const sync = await drive.syncs.setUp(ours.recruiter, setup);
      server.beforeBytes(ada, async () => {
        await drive.syncs.update(ours.recruiter, sync.id, { includeSubfolders: true });
      });
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
      expect(await resumes(ours)).toEqual(['ada.txt']);
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
      expect(await resumes(ours)).toEqual(['ada.txt', 'grace.txt']);
    });

    it('as a whole, without a second copy, when the page token is too old', async () => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter);
      await run(ours.recruiter, sync.id);
      server.addFile('grace.txt', folder, 'Grace Hopper');
      server.forgetChanges();
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
      expect(await resumes(ours)).toEqual(['ada.txt', 'grace.txt']);
      expect(server.asked('files.media')).toBe(2);
    });

    it('no more once the sync is removed; what came in stays', async () => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter);
      await run(ours.recruiter, sync.id);
      await drive.syncs.start(ours.recruiter, sync.id);
      await drive.syncs.remove(ours.recruiter, sync.id);
      expect(await resumes(ours)).toEqual(['ada.txt']);
      const tasks = await rowsOf(
        test.adminUrl,
        `select 1 from processing_jobs where tenant_id = $1 and kind = 'drive.sync'`,
        [ours.tenantId],
      );
      expect(tasks).toEqual([]);
    });

    it('not again after its resume was removed, and then without its name', async () => {
      const id = server.addFile('ada byron.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter);
      await run(ours.recruiter, sync.id);
      await rowsOf(test.adminUrl, 'delete from resumes where tenant_id = $1', [ours.tenantId]);
      server.forgetChanges();
      await runAgain(ours.recruiter, sync.id);
      expect(await ledger(ours.recruiter, sync.id)).toMatchObject([
        { driveFileId: id, name: null, outcome: 'skipped', reasonCode: 'resume_removed', resumeId: null },
      ]);
    });
  });

  describe('when something goes wrong', () => {
    it.each([
      ['a quota of the user', 'files.list', { status: 403, reason: 'userRateLimitExceeded' }],
      ['too many requests', 'files.media', { status: 429, reason: 'rateLimitExceeded' }],
      ['a failure of Google', 'changes.getStartPageToken', { status: 503 }],
      ['a cut connection', 'files.list', 'cut'],
      ['silence', 'files.list', 'hang'],
    ] as const)('%s: waits longer and longer, and goes on', async (_, operation, fault) => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter);
      server.fail(operation, fault, { times: 2 });
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
      expect(pauses).toEqual([1000, 2000]);
      expect(await resumes(ours)).toEqual(['ada.txt']);
    });

    it('waits as long as Google asks for, within reason', async () => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter);
      const busy = { status: 429, reason: 'rateLimitExceeded' };
      server.fail('files.media', { ...busy, headers: { 'retry-after': '30' } });
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
      expect(pauses).toEqual([30_000]);
      server.fail('changes.list', { ...busy, headers: { 'retry-after': '3600' } });
      expect(await runAgain(ours.recruiter, sync.id)).toBe('drive_quota_exceeded');
    });

    it('a quota that is used up ends the run with its reason, and the next goes on', async () => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const grace = server.addFile('grace.txt', folder, 'Grace Hopper');
      const sync = await setUp(ours.recruiter, { frequency: 'daily' });
      const fault = { status: 403, reason: 'rateLimitExceeded' };
      server.fail('files.media', fault, { times: 4, fileId: grace });
      expect(await run(ours.recruiter, sync.id)).toBe('drive_quota_exceeded');
      const after = await drive.syncs.find(ours.recruiter, sync.id);
      expect(after).toMatchObject({ lastErrorCode: 'drive_quota_exceeded', taskStatus: 'failed', filesImported: 1 });
      expect(after.nextSyncAt?.getTime()).toBeLessThan(Date.now() + 16 * 60_000);
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
      expect(await resumes(ours)).toEqual(['ada.txt', 'grace.txt']);
      expect((await drive.syncs.find(ours.recruiter, sync.id)).lastError).toBeNull();
    });

    it.each(['cut in bytes', 'hang in bytes'] as const)(
      '%s: the file fails, the others come in, and it does later',
      async (fault) => {
        const ada = server.addFile('ada.txt', folder, 'Ada Byron '.repeat(1000));
        server.addFile('grace.txt', folder, 'Grace Hopper');
        const sync = await setUp(ours.recruiter);
        server.fail('files.media', fault, { fileId: ada });
        // A deadline that is collected as garbage ends no download.
        const collecting = setInterval(collectGarbage, 50);
        expect(await run(ours.recruiter, sync.id)).toBe('completed');
        clearInterval(collecting);
        expect(await outcomes(ours.recruiter, sync.id)).toEqual({
          'ada.txt': 'download_failed',
          'grace.txt': 'imported',
        });
        expect(await storedFiles()).toBe(1);
        expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
        expect(await outcomes(ours.recruiter, sync.id)).toEqual({ 'ada.txt': 'imported', 'grace.txt': 'imported' });
      },
    );

    it('a file that changes while it is read is read again by the next run, once', async () => {
      const ada = server.addFile('ada.txt', folder, 'Ada Byron');
      const doc = server.addDocument('Doc', folder, Buffer.from('%PDF-1.7 one'));
      const sync = await setUp(ours.recruiter);
      server.beforeBytes(ada, () => {
        server.change(ada, { content: Buffer.from('Ada Lovelace') });
      });
      server.beforeBytes(doc, () => {
        server.change(doc, { exported: Buffer.from('%PDF-1.7 two') });
      });
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
      expect(await outcomes(ours.recruiter, sync.id)).toEqual({ 'ada.txt': 'file_changed', Doc: 'file_changed' });
      expect(await storedFiles()).toBe(0);
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
      expect(await outcomes(ours.recruiter, sync.id)).toEqual({ 'ada.txt': 'imported', 'Doc.pdf': 'imported' });
    });

    it('a file that can not be had is looked at five times, and no more', async () => {
      const ada = server.addFile('ada.txt', folder, 'Ada Byron '.repeat(1000));
      const sync = await setUp(ours.recruiter);
      for (let tries = 1; tries <= 6; tries += 1) {
        server.fail('files.media', 'cut in bytes', { fileId: ada });
        expect(await (tries === 1 ? run : runAgain)(ours.recruiter, sync.id)).toBe('completed');
        const [line] = await ledger(ours.recruiter, sync.id);
        expect(line).toMatchObject({ reasonCode: 'download_failed', willRetry: tries < 5 });
      }
      expect(server.asked('files.media', ada)).toBe(5);
    });

    it('no room for now: files are left as they are, and the run is repeated, also one that only somebody begins', async () => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter);
      const full = new DomainError('service_unavailable', 'The queue is full.', { retryAfter: 3600 });
      const write = jest.spyOn(files, 'write').mockRejectedValue(full);
      expect(await run(ours.recruiter, sync.id)).toBe('service_unavailable');
      expect(await ledger(ours.recruiter, sync.id)).toEqual([]);
      const { nextSyncAt, lastError } = await drive.syncs.find(ours.recruiter, sync.id);
      expect(lastError).toBe('The queue is full.');
      expect(Math.round(((nextSyncAt?.getTime() ?? 0) - Date.now()) / 60_000)).toBe(60);
      write.mockRestore();
      await rowsOf(test.adminUrl, 'update drive_syncs set next_sync_at = now() where id = $1', [sync.id]);
      await drive.due.start();
      expect(await drive.syncs.find(ours.recruiter, sync.id)).toMatchObject({ nextSyncAt: null });
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
      expect(await resumes(ours)).toEqual(['ada.txt']);
    });

    it('a quota of the tenant that is used up: the file has that reason for as long as it lasts', async () => {
      const ada = server.addFile('ada.txt', folder, 'Ada Byron');
      server.addFile('grace.txt', folder, 'Grace Hopper');
      const sync = await setUp(ours.recruiter);
      const write = jest.spyOn(files, 'write').mockRejectedValue(new DomainError('rate_limited', 'Enough for today.'));
      for (let runs = 1; runs <= 6; runs += 1) {
        expect(await (runs === 1 ? run : runAgain)(ours.recruiter, sync.id)).toBe('rate_limited');
      }
      expect(await ledger(ours.recruiter, sync.id)).toMatchObject([
        {
          driveFileId: ada,
          outcome: 'failed',
          reasonCode: 'rate_limited',
          reason: 'Enough for today.',
          willRetry: true,
        },
      ]);
      write.mockRestore();
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
      expect(await outcomes(ours.recruiter, sync.id)).toEqual({ 'ada.txt': 'imported', 'grace.txt': 'imported' });
    });

    it('what is not set up rightly at Google is told by its name', async () => {
      const sync = await setUp(ours.recruiter);
      const disabled = { status: 403, reason: 'accessNotConfigured' };
      server.fail('files.get', disabled);
      expect(await run(ours.recruiter, sync.id)).toBe('drive_refused');
      expect((await drive.syncs.find(ours.recruiter, sync.id)).lastError).toContain('accessNotConfigured');
      server.fail('about.get', disabled);
      await expect(connect(ours.recruiter)).rejects.toMatchObject({ code: 'drive_refused' });
    });

    it('files that Google refuses or no longer has end with a reason', async () => {
      const gone = server.addFile('gone.txt', folder, 'Ada');
      const kept = server.addFile('kept.txt', folder, 'Grace');
      const long = server.addDocument('Long', folder, Buffer.from('%PDF'));
      const busy = server.addFile('busy.txt', folder, 'Alan');
      const late = server.addDocument('Late', folder, Buffer.from('%PDF-1.7 late'));
      const sync = await setUp(ours.recruiter);
      server.fail('files.media', { status: 404, reason: 'notFound' }, { fileId: gone });
      server.fail('files.media', { status: 403, reason: 'insufficientFilePermissions' }, { fileId: kept });
      server.fail('files.export', { status: 403, reason: 'exportSizeLimitExceeded' }, { fileId: long });
      server.fail('files.media', { status: 403, reason: 'downloadQuotaExceeded' }, { fileId: busy });
      server.beforeBytes(late, () => {
        server.change(late, { isHidden: true });
      });
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
      expect(await outcomes(ours.recruiter, sync.id)).toEqual({
        ...{ 'gone.txt': 'file_gone', 'kept.txt': 'access_lost', Long: 'file_too_large', Late: 'file_gone' },
        'busy.txt': 'download_failed',
      });
      expect(await storedFiles()).toBe(0);
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
      expect(await outcomes(ours.recruiter, sync.id)).toMatchObject({ 'busy.txt': 'imported' });
    });

    it.each([
      [
        'deleted',
        () => {
          server.remove(folder);
        },
      ],
      [
        'in the trash',
        () => {
          server.change(folder, { trashed: true });
        },
      ],
      [
        'no longer to be seen',
        () => {
          server.change(folder, { isHidden: true });
        },
      ],
    ])('a folder that is %s ends the run with that reason', async (_, change) => {
      const sync = await setUp(ours.recruiter);
      change();
      expect(await run(ours.recruiter, sync.id)).toBe('drive_folder_not_found');
      const found = await drive.syncs.find(ours.recruiter, sync.id);
      expect(found).toMatchObject({ lastErrorCode: 'drive_folder_not_found', isActive: true, filesFailed: 0 });
      expect(found.lastError).toContain('The folder was deleted');
      expect(await runAgain(ours.recruiter, sync.id)).toBe('drive_folder_not_found');
      expect(await outcomes(ours.recruiter, sync.id)).toEqual({ Resumes: 'folder_gone' });
    });

    it('access that was taken back is shown, and nothing runs until the account is connected anew', async () => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter, { frequency: 'daily' });
      server.revokeAll();
      expect(await run(ours.recruiter, sync.id)).toBe('drive_access_revoked');
      const revoked = { connectionState: 'revoked', lastErrorCode: 'drive_access_revoked' };
      expect(await drive.syncs.find(ours.recruiter, sync.id)).toMatchObject(revoked);
      await expect(drive.syncs.start(ours.recruiter, sync.id)).rejects.toMatchObject({ code: 'drive_access_revoked' });
      await rowsOf(test.adminUrl, 'update drive_syncs set next_sync_at = now() where id = $1', [sync.id]);
      await drive.due.start();
      expect(await drive.syncs.find(ours.recruiter, sync.id)).toMatchObject({ taskStatus: 'failed' });
      expect(await connect(ours.recruiter)).toBe(sync.connectionId);
      expect(await runAgain(ours.recruiter, sync.id)).toBe('completed');
    });

    it.each([
      ['is shown also when its token was sealed with another key meanwhile', false, 'revoked'],
      ['is not shown when another token has taken its place', true, 'connected'],
    ])('access that was taken back %s', async (_, isReplaced, state) => {
      const rotated = new SealedBox(`another ${TEST_SECRET}`, [TEST_SECRET]);
      const { id, connectionId } = await setUp(ours.recruiter);
      const [row] = await rowsOf<{ secret: Buffer }>(
        test.adminUrl,
        'select secret from drive_connections where id = $1',
        [connectionId],
      );
      drive = await assemble(rotated);
      if (isReplaced) await connect(ours.recruiter);
      await new KeyRotation(new SealedValuesRepository(test.database), rotated).run();
      const { tenantId } = ours.recruiter;
      const used = drive.connections.watched(tenantId, connectionId, row?.secret ?? Buffer.alloc(0), () =>
        Promise.reject(new GoogleFailure('revoked', 'invalid_grant')),
      );
      await expect(used).rejects.toMatchObject({ code: 'drive_access_revoked' });
      expect(await drive.syncs.find(ours.recruiter, id)).toMatchObject({ connectionState: state });
    });

    it('nothing comes in for an owner whose account is closed, or is no recruiter s any more', async () => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter);
      const set = (change: string): Promise<unknown> =>
        rowsOf(test.adminUrl, `update users set ${change} where id = $1`, [ours.recruiter.userId]);
      await set(`status = 'disabled'`);
      expect(await run(ours.admin, sync.id)).toBe('forbidden');
      await set(`status = 'active', role = 'candidate'`);
      expect(await runAgain(ours.admin, sync.id)).toBe('forbidden');
      expect(await resumes(ours)).toEqual([]);
    });

    it('access tokens that end before their time are renewed', async () => {
      server.addFile('ada.txt', folder, 'Ada Byron');
      const sync = await setUp(ours.recruiter);
      server.fail('files.list', { status: 401, reason: 'authError' });
      expect(await run(ours.recruiter, sync.id)).toBe('completed');
    });
  });

  describe('has one run at a time', () => {
    it('which is the answer to those who ask for another', async () => {
      const sync = await setUp(ours.recruiter);
      const started = await Promise.all([
        drive.syncs.start(ours.recruiter, sync.id),
        drive.syncs.start(ours.admin, sync.id),
      ]);
      expect(started.map(({ taskId }) => taskId)).toEqual([sync.taskId, sync.taskId]);
      await drive.syncs.update(ours.recruiter, sync.id, { isActive: false });
      await expect(drive.syncs.start(ours.recruiter, sync.id)).rejects.toMatchObject({ code: 'drive_sync_inactive' });
    });

    it('which another worker goes on with, and nothing comes in twice', async () => {
      const names = ['a.txt', 'b.txt', 'c.txt'];
      const ids = names.map((name) => server.addFile(name, folder, `Resume of ${name}`));
      const sync = await setUp(ours.recruiter);
      let second: Promise<string> | undefined;
      server.beforeBytes(ids[1] ?? '', () => {
        second = run(ours.recruiter, sync.id);
      });
      expect(await run(ours.recruiter, sync.id)).toBe('overtaken');
      expect(await second).toBe('completed');
      expect((await resumes(ours)).sort()).toEqual(names);
      expect(await storedFiles()).toBe(3);
    });

    it('that is not lost with Redis', async () => {
      const sync = await setUp(ours.recruiter);
      await services.outbox.settled();
      const queue = services.queues.named('drive-sync');
      await queue.obliterate({ force: true });
      const { sweeper } = jobServices(test.database, redis, prefix, { requeueAfterSeconds: 0 });
      await sweeper.sweep();
      const job = await queue.getJob(`${String(sync.taskId)}-0`);
      expect(job?.data).toEqual({ tenantId: ours.tenantId, processingJobId: sync.taskId, requestId: null });
    });

    it('that begins when it is due, once, whoever looks', async () => {
      const sync = await setUp(ours.recruiter, { frequency: 'daily' });
      await run(ours.recruiter, sync.id);
      await rowsOf(test.adminUrl, 'update drive_syncs set next_sync_at = now() where id = $1', [sync.id]);
      const other = await assemble();
      const started = await Promise.all([drive.due.start(), other.due.start()]);
      expect(started[0] + started[1]).toBe(1);
      const begun = await drive.syncs.find(ours.recruiter, sync.id);
      expect(begun).toMatchObject({ taskStatus: 'pending' });
      expect(begun.taskId).not.toBe(sync.taskId);
      expect(begun.nextSyncAt?.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000);
      await drive.syncs.update(ours.recruiter, sync.id, { frequency: 'manual' });
      expect(await drive.syncs.find(ours.recruiter, sync.id)).toMatchObject({ nextSyncAt: null });
    });
  });
});
