import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { ActivitiesRepository } from '#libs/candidates';
import { SealedBox } from '#libs/crypto';
import { systemActor, type TenantTransaction } from '#libs/database';
import type { Redis } from '#libs/jobs';
import { ResultCache } from '#libs/parsing';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertAnalysis,
  insertApplication,
  insertCandidate,
  insertJob,
  insertResume,
  insertShare,
  openRedis,
  rowsOf,
  silentLogger,
  TEST_SECRET,
  uniquePrefix,
  withClient,
  type InsertedResume,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { assembleErasing } from './assemble.js';
import type { ErasuresService } from './erasures.service.js';
import { HeldDataRepository } from './held-data.repository.js';
import { HeldDataService } from './held-data.service.js';
import { PERSON_TABLES } from './person-tables.js';
import { PersonRepository } from './person.repository.js';
import { Tombstones } from './tombstones.js';

/** What tells of the person whom the tests erase; nobody else has any of it. */
const NAME = 'Wilhelmina Quackenbush';
const EMAIL = 'wilhelmina.q@example.com';
const PHONE = '+442071838750';
const TRACES = [NAME, 'Quackenbush', EMAIL, PHONE];
const RANDOM_ID = '0193a5b0-0000-7000-8000-000000000001';

describe('ErasuresService', () => {
  let test: TestDatabase;
  let redis: Redis;
  let prefix: string;
  let root: string;
  let files: LocalFileStore;
  let cache: ResultCache;
  let erasures: ErasuresService;
  let held: HeldDataService;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  beforeEach(async () => {
    prefix = uniquePrefix();
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-erasures-'));
    files = new LocalFileStore(root);
    cache = new ResultCache(redis, prefix, new SealedBox(TEST_SECRET), null);
    const { database } = test;
    ({ erasures } = assembleErasing({ database, files, cache, logger: silentLogger() }));
    const data = new HeldDataRepository(database, new PersonRepository());
    held = new HeldDataService(database, data, new ActivitiesRepository());
    [ours, theirs] = await createTwoTenants(database);
  });

  afterEach(async () => {
    await rowsOf(test.adminUrl, 'delete from tenants where id = any ($1)', [[ours.tenantId, theirs.tenantId]]);
    await rm(root, { recursive: true });
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  /** A resume of the person with file, reading, batch line, failed task and result in Redis. */
  async function insertFullResume(owner: PersonalActor, candidateId: string): Promise<InsertedResume> {
    const { tenantId, userId: ownerId } = owner;
    const resume = await insertResume(test.database, owner, { candidateId });
    await files.write(resume.storageKey, Readable.from([`${NAME}\n${EMAIL}\n${PHONE}`]));
    const batchId = uuidv7();
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      const parse = { tenantId, resumeId: resume.id, pipelineVersion: 'v1' };
      await tx.resumeParse.create({
        data: { ...parse, ownerId, quality: 'good', findings: [], confidence: {}, pages: 1, ocr: false, readMs: 1 },
      });
      await tx.parseContent.create({ data: { ...parse, withContact: true, resume: { name: NAME }, text: EMAIL } });
      await tx.processingJob.updateMany({
        where: { id: resume.jobId },
        data: { status: 'failed', errorCode: 'corrupt_file', errorMessage: `${NAME}.pdf is damaged` },
      });
      await tx.batch.create({ data: { tenantId, id: batchId, ownerId, source: 'upload' } });
      await tx.ingestedFile.create({
        data: {
          ...{ tenantId, id: uuidv7(), ownerId, path: `inbox/${NAME}.pdf`, movedTo: `inbox/done/${NAME}.pdf` },
          ...{ fileKey: Uint8Array.from(resume.sha256), sizeBytes: 1, modifiedAt: new Date() },
          ...{ resumeId: resume.id, processingJobId: resume.jobId },
        },
      });
      await tx.batchFile.create({
        data: {
          ...{ tenantId, id: uuidv7(), batchId, ownerId, fileName: `${NAME}.pdf` },
          ...{ resumeId: resume.id, processingJobId: resume.jobId },
        },
      });
      await insertDriveFile(tx, owner, resume.id);
      const email = { tenantId, ownerId, messageId: batchId };
      await tx.emailMessage.create({
        data: {
          ...{ tenantId, ownerId, id: batchId, channel: 'smtp', itemKey: `smtp:${batchId}`, scope: 'address' },
          ...{ messageHash: Uint8Array.from(resume.sha256), status: 'imported', sender: EMAIL, subject: NAME },
        },
      });
      const came = { fileName: `${NAME}.pdf`, resumeId: resume.id, sender: EMAIL, subject: NAME };
      await tx.emailFile.create({ data: { ...email, position: 1, ...came } });
      const leftOut = { fileName: `${NAME}.ics`, reason: 'calendar' };
      await tx.emailFile.create({ data: { ...email, position: 2, ...leftOut } });
      await tx.fileCrash.create({
        data: { tenantId, sha256: Uint8Array.from(resume.sha256), pipelineVersion: 'v1' },
      });
      await tx.idempotencyKey.create({
        data: {
          ...{ tenantId, principalId: uuidv7(), route: 'POST /api/resumes/upload', key: uuidv7() },
          ...{ fingerprint: Uint8Array.from([1]), responseBody: new TextEncoder().encode(NAME) },
        },
      });
    });
    await cache.keep({ tenantId, format: 'pdf', sha256: resume.sha256 }, { text: NAME } as never);
    return resume;
  }

  /** The line of the file in a folder of Google Drive from which the resume came. */
  async function insertDriveFile(tx: TenantTransaction, owner: PersonalActor, resumeId: string): Promise<void> {
    const owned = { tenantId: owner.tenantId, ownerId: owner.userId };
    const [connectionId, syncId] = [uuidv7(), uuidv7()];
    const account = { accountId: connectionId, accountEmail: 'recruiter@example.com', secret: Uint8Array.from([1]) };
    const folder = { folderId: 'folder', folderName: 'Resumes', frequency: 'manual', includeSubfolders: true };
    const file = { driveFileId: 'file', contentVersion: '1', name: `${NAME}.pdf`, mimeType: 'application/pdf' };
    await tx.driveConnection.create({ data: { ...owned, id: connectionId, ...account } });
    await tx.driveSync.create({ data: { ...owned, id: syncId, connectionId, ...folder } });
    await tx.driveFile.create({ data: { ...owned, id: uuidv7(), syncId, ...file, outcome: 'imported', resumeId } });
  }

  /** How well the person matches an opening. */
  async function insertMatch({ tenantId, recruiter }: TestTenant, candidateId: string): Promise<void> {
    const { id: jobId } = await insertJob(test.database, recruiter);
    const [candidateVersion, scorerVersion] = [new Date(), '1'];
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      const profile = {
        tenantId,
        candidateId,
        digest: { title: NAME },
        scorerVersion,
        candidateVersion,
      };
      await tx.matchProfile.create({ data: profile });
      await tx.packedDigest.create({ data: { tenantId, candidateId, packed: Buffer.from('welding') } });
      await tx.match.create({
        data: {
          ...{ tenantId, id: uuidv7(), candidateId, jobId, total: 50, ofJob: true, ofCandidate: true, jobVersion: 1 },
          ...{ skillsScore: 50, skillsWeight: 100, experienceWeight: 0, educationWeight: 0, locationWeight: 0 },
          ...{ matchingSkills: [], missingSkills: [], evidence: [], explanation: `${NAME} matches.`, asOf: '2026-01' },
          ...{ scorerVersion, candidateVersion },
        },
      });
    });
  }

  /** What is kept of how the person is like another, who once was taken for the same. */
  async function insertLikeness({ tenantId, recruiter }: TestTenant, candidateId: string): Promise<void> {
    const otherId = await insertCandidate(test.database, recruiter, { name: 'Somebody Else' });
    const evidence = [{ field: 'name', kind: 'close', weight: 1 }];
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      await tx.candidateMatchKey.create({ data: { tenantId, candidateId, key: `email:${EMAIL}` } });
      const pair = { tenantId, candidateId: otherId, otherId: candidateId, withContact: true };
      await tx.duplicatePair.create({ data: { ...pair, score: 0.9, verdict: 'same', evidence } });
      const merge = { tenantId, id: uuidv7(), survivorId: otherId, mergedId: candidateId };
      const people = { mergedBy: recruiter.userId, undoneBy: recruiter.userId };
      await tx.candidateMerge.create({ data: { ...merge, ...people, snapshot: { merged: { name: NAME } } } });
      const flag = { tenantId, id: uuidv7(), candidateId, leftCandidateId: otherId };
      await tx.leftFlag.create({ data: { ...flag, score: 0.9, evidence } });
    });
  }

  /** Everything that can be held on a person. */
  async function insertPerson(
    tenant: TestTenant,
    given: { userId?: string } = {},
  ): Promise<{ id: string; resume: InsertedResume }> {
    const { tenantId, recruiter, otherRecruiter, admin } = tenant;
    const id = await insertCandidate(test.database, recruiter, { name: NAME, email: EMAIL, phone: PHONE, ...given });
    await insertShare(test.database, admin, { candidateId: id, recipient: otherRecruiter, viewContact: true });
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      const note = { tenantId, candidateId: id, isImportant: false, text: `${NAME} called from ${PHONE}` };
      for (const [author, isPrivate] of [[recruiter, false] as const, [otherRecruiter, true] as const]) {
        await tx.candidateNote.create({ data: { ...note, id: uuidv7(), authorId: author.userId, isPrivate } });
      }
      const goneId = uuidv7();
      await tx.candidateNote.create({ data: { ...note, id: goneId, authorId: recruiter.userId, isPrivate: false } });
      // Long gone, but for what the audit says of it.
      await tx.candidateNote.deleteMany({ where: { id: goneId } });
      await tx.candidateTag.create({
        data: { tenantId, candidateId: id, tagKey: 'quackenbush', tag: 'Quackenbush', addedBy: recruiter.userId },
      });
      await tx.candidateSkill.create({ data: { tenantId, candidateId: id, skill: 'knitting' } });
      await tx.candidateActivity.create({
        data: { tenantId, id: uuidv7(), candidateId: id, actorId: recruiter.userId, kind: 'note_added' },
      });
      await tx.candidateView.create({ data: { tenantId, userId: recruiter.userId, candidateId: id } });
    });
    await insertLikeness(tenant, id);
    await insertMatch(tenant, id);
    await insertApplication(test.database, recruiter, id, await insertJob(test.database, recruiter));
    return { id, resume: await insertFullResume(recruiter, id) };
  }

  /** Every row of every table as text, whoever's it is, of one tenant or of all. */
  async function dump(tenantId?: string): Promise<string> {
    return withClient(test.adminUrl, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
      );
      const texts: string[] = [];
      for (const { name } of tables) {
        const { rows } = await client.query<{ row: string }>(
          `select t::text as row from ${name} t where $1::uuid is null or tenant_id = $1`,
          [tenantId ?? null],
        );
        texts.push(...rows.map(({ row }) => `${name}: ${row}`));
      }
      return texts.sort().join('\n');
    });
  }

  /** Names and contents of the files of a tenant. */
  async function storedText(tenantId: string): Promise<string> {
    const entries = await readdir(path.join(root, tenantId), { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    return (await Promise.all(found.map(async (file) => `${file}\n${await readFile(file, 'utf8')}`))).join('\n');
  }

  function tracesIn(text: string): string[] {
    const bytes = Buffer.from(NAME).toString('hex');
    return [...TRACES, bytes].filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));
  }

  it('leaves no trace in the database, Redis and the file store, and another tenant as it was', async () => {
    const { id } = await insertPerson(ours, { userId: ours.candidateUser.userId });
    await rowsOf(test.adminUrl, 'update users set name = $2, email = $3 where id = $1', [
      ...[ours.candidateUser.userId, NAME, EMAIL],
    ]);
    await insertPerson(theirs);
    const before = await dump(theirs.tenantId);
    expect(tracesIn(await dump(ours.tenantId))).toHaveLength(TRACES.length + 1);

    const erasure = await erasures.erase(ours.admin, id, 'asked by the person');
    expect(erasure).toMatchObject({
      candidateId: id,
      erasedBy: ours.admin.userId,
      finishedAt: expect.any(Date) as Date,
    });
    expect(erasure.counts).toMatchObject({
      ...{ candidates: 1, candidate_contacts: 1, candidate_notes: 2, candidate_shares: 1, candidate_tags: 1 },
      ...{
        candidate_activities: 1,
        candidate_views: 1,
        resumes: 1,
        resume_files: 1,
        parse_contents: 1,
        batch_files: 1,
        drive_files: 1,
        ingested_files: 1,
      },
    });
    const counted = [...PERSON_TABLES.map(({ name }) => name), 'audit_entries', 'candidates'];
    expect(Object.keys(erasure.counts).sort()).toEqual(counted.sort());
    expect(tracesIn(await dump(ours.tenantId))).toEqual([]);
    expect(await dump(theirs.tenantId)).toBe(before);
    expect(await cache.size(ours.tenantId)).toBe(0);
    expect(await redis.keys(`${prefix}:*${ours.tenantId}*`)).toEqual([]);
    expect(await cache.size(theirs.tenantId)).toBe(1);
    expect(await readdir(path.join(root, ours.tenantId, 'resumes'))).toEqual([]);
    expect(await readdir(path.join(root, ours.tenantId, 'erasures'))).toEqual([`${erasure.id}.json`]);
    expect(tracesIn(await storedText(ours.tenantId))).toEqual([]);
    expect(tracesIn(await storedText(theirs.tenantId))).not.toEqual([]);
  });

  it('erases analyses of the same resume, and those that the person asked for, and leaves others alone', async () => {
    const { database } = test;
    const { id, resume } = await insertPerson(ours, { userId: ours.candidateUser.userId });
    const same = await insertAnalysis(database, ours.otherRecruiter);
    await rowsOf(test.adminUrl, 'update analyses set sha256 = $2 where id = $1', [same.id, resume.sha256]);
    const own = await insertAnalysis(database, ours.candidateUser, { status: 'completed', result: { of: NAME } });
    const another = await insertAnalysis(database, ours.recruiter);
    const foreign = await insertAnalysis(database, theirs.recruiter);
    await rowsOf(test.adminUrl, 'update analyses set sha256 = $2 where id = $1', [foreign.id, resume.sha256]);
    for (const { storageKey } of [same, own, another, foreign]) await files.write(storageKey, Readable.from([NAME]));
    await erasures.erase(ours.admin, id, 'asked by the person');
    const left = await rowsOf<{ id: string }>(test.adminUrl, 'select id from analyses where id = any ($1)', [
      [same, own, another, foreign].map((one) => one.id),
    ]);
    expect(left.map((row) => row.id).sort()).toEqual([another.id, foreign.id].sort());
    for (const { storageKey } of [same, own]) {
      await expect(files.read(storageKey)).rejects.toMatchObject({ code: 'ENOENT' });
    }
    expect(await files.list(ours.tenantId, 'analyses')).toEqual([another.storageKey]);
    expect(await files.list(theirs.tenantId, 'analyses')).toEqual([foreign.storageKey]);
  });

  it('erases merged candidates too, whichever of them is named', async () => {
    const { id } = await insertPerson(ours);
    const merged = await insertCandidate(test.database, ours.otherRecruiter, { name: `${NAME} (merged)` });
    const older = await insertCandidate(test.database, ours.otherRecruiter, { name: `${NAME} (older)` });
    await rowsOf(test.adminUrl, 'update candidates set merged_into = $2 where id = $1', [merged, id]);
    await rowsOf(test.adminUrl, 'update candidates set merged_into = $2 where id = $1', [older, merged]);
    const erasure = await erasures.erase(ours.admin, merged, 'asked by the person');
    expect([...erasure.candidateIds].sort()).toEqual([id, merged, older].sort());
    expect(tracesIn(await dump(ours.tenantId))).toEqual([]);
  });

  it('leaves other people alone, also of the same recruiter', async () => {
    const { id } = await insertPerson(ours);
    const other = await insertCandidate(test.database, ours.recruiter, {
      name: 'Grace Hopper',
      email: 'g@example.com',
    });
    const resume = await insertResume(test.database, ours.recruiter, { candidateId: other });
    await erasures.erase(ours.admin, id, 'asked by the person');
    const text = await dump(ours.tenantId);
    expect(text).toContain('Grace Hopper');
    expect(text).toContain(resume.storageKey);
  });

  it('refuses while the candidate or one merged with it is on legal hold', async () => {
    const { id } = await insertPerson(ours);
    const merged = await insertCandidate(test.database, ours.recruiter, { name: NAME });
    await rowsOf(test.adminUrl, 'update candidates set merged_into = $2 where id = $1', [merged, id]);
    await held.hold(ours.admin, merged, true, 'A lawsuit');
    await expect(erasures.erase(ours.admin, id, 'asked')).rejects.toMatchObject({ code: 'legal_hold' });
    expect(await erasures.expire(ours.tenantId, id)).toBeUndefined();
    await held.hold(ours.admin, merged, false, 'Settled');
    expect(await erasures.erase(ours.admin, id, 'asked')).toMatchObject({ candidateId: id });
  });

  it('keeps no reason that names the person', async () => {
    const { id } = await insertPerson(ours);
    for (const reason of [`${NAME.toUpperCase()} asked`, `Mail from ${EMAIL}`]) {
      await expect(erasures.erase(ours.admin, id, reason)).rejects.toMatchObject({ code: 'validation_failed' });
    }
  });

  it('finds nothing of another tenant, and lists to admins what was erased', async () => {
    const { id } = await insertPerson(ours);
    await expect(erasures.erase(theirs.admin, id, 'asked')).rejects.toMatchObject({ code: 'not_found' });
    await expect(held.export(theirs.admin, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(held.hold(theirs.admin, id, true, 'x')).rejects.toMatchObject({ code: 'not_found' });
    await erasures.erase(ours.admin, id, 'asked');
    await expect(erasures.erase(ours.admin, id, 'asked')).rejects.toMatchObject({ code: 'not_found' });
    const page = { limit: 10, skip: 0 };
    expect(await erasures.list(ours.admin, page)).toMatchObject({ items: [{ candidateId: id }], total: 1 });
    expect((await erasures.list(theirs.admin, page)).total).toBe(0);
    expect((await erasures.list(ours.recruiter, page)).total).toBe(0);
  });

  it('finishes what a program that died has left: files, cache and tombstone', async () => {
    const { id, resume } = await insertPerson(ours);
    const broken = { forgetTenant: () => Promise.reject(new Error('Redis is away')) };
    const { database } = test;
    const dying = assembleErasing({ database, files, cache: broken, logger: silentLogger() });
    const erasure = await dying.erasures.erase(ours.admin, id, 'asked');
    expect(erasure.finishedAt).toBeNull();
    await rowsOf(test.adminUrl, `update erasures set created_at = now() - interval '1 hour' where id = $1`, [
      erasure.id,
    ]);
    expect(await erasures.finishLeftBehind()).toBe(1);
    expect(await erasures.finishLeftBehind()).toBe(0);
    await expect(files.read(resume.storageKey)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await cache.size(ours.tenantId)).toBe(0);
  });

  it('erases again what a restored backup has brought back, once', async () => {
    const { id, resume } = await insertPerson(ours);
    await erasures.erase(ours.admin, id, 'asked');
    // The backup: the same rows and the same file, but no record of the erasure.
    await rowsOf(test.adminUrl, 'delete from erasures where tenant_id = $1', [ours.tenantId]);
    const { tenantId, recruiter } = ours;
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      await tx.candidate.create({ data: { tenantId, id, ownerId: recruiter.userId, name: NAME, source: 'upload' } });
    });
    const restored = await insertResume(test.database, recruiter, { candidateId: id });
    await files.write(restored.storageKey, Readable.from([NAME]));
    const tombstones = new Tombstones(files);
    const replay = async (): Promise<number> => {
      let again = 0;
      for await (const tombstone of tombstones.all()) {
        expect(tombstone.sha256).toContain(resume.sha256.toString('hex'));
        if ((await erasures.repeat(tombstone)) !== undefined) again += 1;
      }
      return again;
    };
    expect(await replay()).toBe(1);
    expect(tracesIn(await dump(ours.tenantId))).toEqual([]);
    await expect(files.read(restored.storageKey)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await erasures.list(ours.admin, { limit: 10, skip: 0 })).items).toMatchObject([{ candidateId: id }]);
  });

  it('knows every table that holds something on candidates or resumes', async () => {
    const rows = await rowsOf<{ name: string }>(
      test.adminUrl,
      `with recursive held as (
          select conrelid as oid from pg_constraint where contype = 'f'
            and confrelid in ('candidates'::regclass, 'resumes'::regclass) and conrelid <> 'candidates'::regclass
          union
          select c.conrelid from pg_constraint c join held on held.oid = c.confrelid where c.contype = 'f'
            and c.confrelid not in ('users'::regclass, 'tenants'::regclass)
        )
        select distinct oid::regclass::text as name from held order by 1`,
    );
    // Files that were only parsed or analysed have tasks, but no resume; folders that are taken in have tasks as well.
    const others = ['analyses', 'drive_syncs', 'folder_imports', 'stateless_parses'];
    const expected = rows.map(({ name }) => name).filter((name) => !others.includes(name));
    expect(PERSON_TABLES.map(({ name }) => name).sort()).toEqual(expected);
  });

  describe('export', () => {
    it('holds everything, but of the private notes of others only how many there are', async () => {
      const { id, resume } = await insertPerson(ours);
      const merged = await insertCandidate(test.database, ours.otherRecruiter, { name: `${NAME} (merged)` });
      await rowsOf(test.adminUrl, 'update candidates set merged_into = $2 where id = $1', [merged, id]);
      const same = await insertAnalysis(test.database, ours.otherRecruiter);
      await rowsOf(test.adminUrl, 'update analyses set sha256 = $2 where id = $1', [same.id, resume.sha256]);
      await insertAnalysis(test.database, ours.recruiter);
      const data = await held.export(ours.admin, id);
      expect(data.tables['analyses']?.map((row) => row['id'])).toEqual([same.id]);
      expect(JSON.stringify(data)).not.toContain(same.storageKey);
      expect(data.candidates.map((row) => row['id']).sort()).toEqual([id, merged].sort());
      for (const { name } of PERSON_TABLES) expect([name, data.tables[name]?.length]).not.toEqual([name, 0]);
      expect(data.tables['candidate_contacts']).toContainEqual(expect.objectContaining({ email: EMAIL, phone: PHONE }));
      expect(data.tables['candidate_notes']?.map((row) => row['is_private'])).toEqual([false]);
      expect(data.privateNotes).toEqual([{ authorId: ours.otherRecruiter.userId, count: 1 }]);
      expect(data.tables['parse_contents']).toContainEqual(
        expect.objectContaining({ resume_id: resume.id, text: EMAIL }),
      );
      expect(data.auditEntries.length).toBeGreaterThan(0);
      expect(data.auditEntries.filter((row) => row['entity'] === 'candidate_notes' && 'after' in row)).toEqual([]);
      expect(JSON.stringify(data)).not.toContain(resume.storageKey);
      expect(data.cut).toEqual([]);
      const again = await held.export(ours.admin, id);
      expect(again.tables['candidate_activities']?.map((row) => row['kind'])).toContain('exported');
    });

    it('is of nobody when there is no such candidate', async () => {
      await expect(held.export(ours.admin, RANDOM_ID)).rejects.toMatchObject({ code: 'not_found' });
    });
  });
});
