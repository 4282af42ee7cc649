import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '#libs/database';
import { auditHeadKey, LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  Probe,
  rowsOf,
  withClient,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { AuditAnchors } from './audit-anchors.js';
import type { AuditEntry, AuditFilter } from './audit-entry.js';
import { AuditRepository } from './audit.repository.js';
import { AuditSealer } from './audit-sealer.js';
import { AuditService } from './audit.service.js';
import { AuditVerifier, type Verification } from './audit-verifier.js';
import { ChainRepository } from './chain.repository.js';

const PAGE = { limit: 100, skip: 0 };

describe('the audit', () => {
  let test: TestDatabase;
  let folder: string;
  let sealer: AuditSealer;
  let anchors: AuditAnchors;
  let verifier: AuditVerifier;
  let service: AuditService;
  let today: Date;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'shortlist-audit-'));
    const chain = new ChainRepository(test.database);
    sealer = new AuditSealer(chain);
    anchors = new AuditAnchors(chain, new LocalFileStore(folder), () => today);
    verifier = new AuditVerifier(chain, anchors);
    service = new AuditService(test.database, new AuditRepository());
  });

  beforeEach(async () => {
    today = new Date('2026-11-22T10:00:00Z');
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
    await rm(folder, { recursive: true });
  });

  async function rename(tenant: TestTenant, name: string): Promise<void> {
    await test.database.withTenant(tenant.admin, (tx) =>
      tx.user.updateMany({ where: { id: tenant.recruiter.userId }, data: { name } }),
    );
  }

  /** As someone who owns the machine: no trigger fires, no policy holds. */
  async function tamper(sql: string, values: unknown[] = []): Promise<void> {
    await withClient(test.adminUrl, async (client) => {
      await client.query(`set session_replication_role = replica`);
      const { rowCount } = await client.query(sql, values);
      expect(rowCount).toBeGreaterThan(0);
    });
  }

  async function verify(tenant: TestTenant): Promise<Verification> {
    for await (const verification of verifier.verify(tenant.slug)) return verification;
    throw new Error('There is no such tenant.');
  }

  async function expectBroken(kind: string, message: RegExp): Promise<void> {
    const { finding } = await verify(ours);
    expect(finding?.kind).toBe(kind);
    expect(finding?.message).toMatch(message);
    // What happens to us tells nothing of them.
    expect((await verify(theirs)).finding).toBeUndefined();
  }

  describe('a list', () => {
    async function list(filter: AuditFilter, page = PAGE): Promise<AuditEntry[]> {
      return (await service.list(ours.admin, filter, page)).items;
    }

    it('tells an admin who changed what, when, before and after, newest first', async () => {
      await rename(ours, 'Renamed');
      await rename(theirs, 'Foreign');
      const [latest, ...others] = await list({});
      expect(latest).toMatchObject({
        ...{ action: 'update', entity: 'users', entityId: ours.recruiter.userId, actorId: ours.admin.userId },
        ...{ actorRole: 'admin', before: { name: 'The recruiter' }, after: { name: 'Renamed' }, erasureId: null },
      });
      expect(JSON.stringify(latest)).not.toContain('password_hash');
      expect(others.map(({ action }) => action)).toEqual(['insert', 'insert', 'insert', 'insert']);
      expect((await service.list(ours.recruiter, {}, PAGE)).items).toEqual([]);
    });

    it('is narrowed by table, row, person, kind and time', async () => {
      const start = new Date();
      const candidate = await insertCandidate(test.database, ours.recruiter, { withContact: false });
      await rename(ours, 'Renamed');
      expect(await list({ entity: 'candidates' })).toMatchObject([{ entityId: candidate }]);
      expect(await list({ entityId: candidate })).toHaveLength(1);
      expect(await list({ actorId: ours.admin.userId })).toMatchObject([{ action: 'update' }]);
      expect(await list({ action: 'update' })).toHaveLength(1);
      expect(await list({ action: 'delete' })).toEqual([]);
      expect(await list({ from: start })).toHaveLength(2);
      expect(await list({ to: start })).toHaveLength(4);
      expect(await list({ entityId: candidate, to: start })).toEqual([]);
    });

    it('is walked by cursor without a gap or a repetition, also through entries of one millisecond', async () => {
      await tamper('update audit_entries set at = $2 where tenant_id = $1', [
        ours.tenantId,
        '2026-01-01 00:00:00.000123',
      ]);
      await rename(ours, 'Later');
      const all = (await list({})).map(({ id }) => id);
      const walked: string[] = [];
      for (let after: string | undefined; ; after = walked.at(-1)) {
        const items = await list({}, { ...PAGE, limit: 2, ...(after && { after }) });
        if (items.length === 0) break;
        walked.push(...items.map(({ id }) => id));
        await rename(ours, `Again ${walked.length}`);
      }
      expect(walked).toEqual(all);
    });

    it.each([
      ['everything', 'true'],
      ['a table', "entity = 'users'"],
      ['a row', "entity_id = '01900000-0000-7000-8000-000000000001'"],
      ['a kind', "action = 'delete'"],
      ['a person', "actor_id = '01900000-0000-7000-8000-000000000001'"],
    ])('of %s is read in the order of an index', async (_, condition) => {
      await withClient(test.appUrl, async (client) => {
        await client.query('begin');
        await client.query(`select set_config('app.tenant_id', $1, true), set_config('app.role', 'admin', true)`, [
          ours.tenantId,
        ]);
        await client.query('set local enable_seqscan = off');
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(
          `explain select * from audit_entries where tenant_id = '${ours.tenantId}' and ${condition}
            and (at, id) < (now(), '01900000-0000-7000-8000-000000000001') order by at desc, id desc limit 20`,
        );
        await client.query('rollback');
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan).toContain('Index Scan Backward');
        expect(plan).not.toContain('Sort');
      });
    });
  });

  describe('of notes', () => {
    async function write(author: TestTenant['recruiter'], isPrivate: boolean, text: string): Promise<string> {
      const candidateId = await insertCandidate(test.database, author, { withContact: false });
      const [tenantId, id] = [author.tenantId, uuidv7()];
      const note = { tenantId, id, candidateId, authorId: author.userId, text, isPrivate, isImportant: false };
      await test.database.withTenant(author, (tx) => tx.candidateNote.create({ data: note }));
      return id;
    }

    async function told(id: string, tenant = ours): Promise<AuditEntry[]> {
      return (await service.list(tenant.admin, { entityId: id }, PAGE)).items;
    }

    it('tells that a private one was written, changed and removed, never what it says', async () => {
      const id = await write(ours.recruiter, true, 'Thinks of leaving');
      const where = { tenantId_id: { tenantId: ours.tenantId, id } };
      await test.database.withTenant(ours.recruiter, (tx) =>
        tx.candidateNote.update({ where, data: { text: 'Leaves in May', isImportant: true } }),
      );
      // Only what it says: still a change.
      await test.database.withTenant(ours.recruiter, (tx) =>
        tx.candidateNote.update({ where, data: { text: 'Leaves in June' } }),
      );
      await test.database.withTenant(ours.recruiter, (tx) => tx.candidateNote.delete({ where }));
      const entries = await told(id);
      expect(entries.map(({ action }) => action)).toEqual(['delete', 'update', 'update', 'insert']);
      expect(entries[2]).toMatchObject({ before: { is_important: false }, after: { is_important: true } });
      expect(JSON.stringify(entries)).not.toMatch(/leav|"text"/i);
    });

    it('tells what a shared one says, but not from when it became private, nor what it had been until it was shared', async () => {
      const id = await write(ours.recruiter, false, 'Speaks Danish');
      const where = { tenantId_id: { tenantId: ours.tenantId, id } };
      for (const data of [
        { isPrivate: true, text: 'Secret' },
        { isPrivate: false, text: 'Open' },
        { text: 'Opener' },
      ]) {
        await test.database.withTenant(ours.recruiter, (tx) => tx.candidateNote.update({ where, data }));
      }
      const texts = (await told(id)).map(({ before, after }) => [before?.['text'], after?.['text']]);
      expect(texts).toEqual([
        ['Open', 'Opener'],
        [undefined, undefined],
        [undefined, undefined],
        [undefined, 'Speaks Danish'],
      ]);
      expect(await told(id, theirs)).toEqual([]);
    });
  });

  describe('of many rows that one statement writes', () => {
    async function share(candidates: string[], reason: string, sharer = ours.admin): Promise<void> {
      await test.database.withTenant(
        sharer,
        (tx) => tx.$executeRaw`
          insert into candidate_shares (tenant_id, id, candidate_id, recipient_id, shared_by, view_contact,
            download_resume, submit_to_jobs, reason)
          select ${ours.tenantId}::uuid, uuidv7(), c, ${ours.otherRecruiter.userId}::uuid, ${sharer.userId}::uuid, true,
            false, false, ${reason} || c from unnest(${candidates}::uuid[]) as c
          on conflict (tenant_id, recipient_id, candidate_id) where revoked_at is null
            do update set reason = excluded.reason`,
      );
    }

    async function shared(): Promise<AuditEntry[]> {
      return (await service.list(ours.admin, { entity: 'candidate_shares' }, PAGE)).items;
    }

    it('tells of each row, what it was beside what it became', async () => {
      const candidates = await Promise.all(
        Array.from({ length: 5 }, () => insertCandidate(test.database, ours.recruiter, { withContact: false })),
      );
      await share(candidates.slice(0, 4), 'first ');
      const inserted = await shared();
      expect(inserted).toHaveLength(4);
      for (const { action, before, after, entityId, actorId, actorRole } of inserted) {
        const row = { action, before, actorId, actorRole, reason: after?.['reason'], id: after?.['id'] };
        expect(row).toEqual({
          ...{ action: 'insert', before: null, actorId: ours.admin.userId, actorRole: 'admin' },
          ...{ reason: `first ${String(after?.['candidate_id'])}`, id: entityId },
        });
      }
      // Some new, some changed, in an order of their own.
      await share([...candidates].reverse(), 'second ');
      const changes = (await shared()).filter(({ action }) => action === 'update');
      expect(changes).toHaveLength(4);
      for (const { before, after, entityId } of changes) {
        const candidate = String(after?.['candidate_id']);
        const pair = { ids: [before?.['id'], after?.['id']], reasons: [before?.['reason'], after?.['reason']] };
        expect(pair).toEqual({ ids: [entityId, entityId], reasons: [`first ${candidate}`, `second ${candidate}`] });
      }
      expect(await shared()).toHaveLength(9);
      await share(candidates, 'second ');
      expect(await shared()).toHaveLength(9);
      expect((await service.list(theirs.admin, { entity: 'candidate_shares' }, PAGE)).items).toEqual([]);
      await sealer.sealAll();
      expect((await verify(ours)).finding).toBeUndefined();
    });
  });

  describe('the chain', () => {
    it('holds every committed entry once, however many seal at the same time', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, i) => rename(ours, `Name ${i}`)));
      await Promise.all(Array.from({ length: 5 }, () => sealer.seal(ours.tenantId)));
      expect(await verify(ours)).toEqual({ slug: ours.slug, entries: 12, finding: undefined });
      await rename(ours, 'Later');
      expect(await sealer.seal(ours.tenantId)).toBe(1);
      expect(await sealer.seal(ours.tenantId)).toBe(0);
      expect(await verify(ours)).toMatchObject({ entries: 13, finding: undefined });
    });

    it('holds also where entries were hashed without a salt, as they once were', async () => {
      await tamper('update audit_entries set salt = null where tenant_id = $1', [ours.tenantId]);
      await sealer.seal(ours.tenantId);
      await rename(ours, 'Salted');
      await sealer.seal(ours.tenantId);
      expect(await verify(ours)).toMatchObject({ entries: 5, finding: undefined });
    });

    it('leaves out what is not committed, and lets its writer go on', async () => {
      await sealer.seal(ours.tenantId);
      await test.database.withTenant(ours.admin, async (tx) => {
        await tx.user.updateMany({ where: { id: ours.recruiter.userId }, data: { name: 'Not yet' } });
        expect(await sealer.seal(ours.tenantId)).toBe(0);
      });
      expect(await sealer.seal(ours.tenantId)).toBe(1);
    });

    it('is sealed for all tenants at once', async () => {
      expect(await sealer.sealAll()).toBeGreaterThanOrEqual(8);
      expect(await verify(ours)).toMatchObject({ entries: 4, finding: undefined });
      expect(await verify(theirs)).toMatchObject({ entries: 4, finding: undefined });
    });

    it('can not be written or changed by the programs, nor changed by who owns it', async () => {
      await sealer.sealAll();
      const statements = [
        'update audit_chain set position = position + 100',
        'delete from audit_chain',
        'delete from audit_unsealed',
        `update audit_entries set before = null, after = null, erasure_id = '${uuidv7()}'`,
      ];
      const app = await Probe.open(test.appUrl);
      for (const sql of statements) expect(await app.attempt(ours.admin, sql)).toEqual({ refused: '42501' });
      await app.close();
      const owner = await Probe.open(test.adminUrl, 'shortlist_owner');
      const change = await owner.attempt(systemActor(ours.tenantId), statements[0] ?? '');
      await owner.close();
      expect(change).toEqual({ refused: '42501' });
    });
  });

  describe('verifying finds', () => {
    beforeEach(async () => {
      await rename(ours, 'First');
      await rename(ours, 'Second');
      await sealer.sealAll();
      expect(await verify(ours)).toMatchObject({ entries: 6, finding: undefined });
    });

    const chainAt = (position: number): string =>
      `(select entry_id from audit_chain where tenant_id = $1 and position = ${position})`;

    it('an entry whose content was changed', async () => {
      await tamper(`update audit_entries set after = after || '{"name": "Nobody"}' where id = ${chainAt(5)}`, [
        ours.tenantId,
      ]);
      await expectBroken('entry_changed', /place 5, entry/);
    });

    it.each([
      ['person', `actor_id = '01900000-0000-7000-8000-000000000001'`],
      ['time', `at = at - interval '1 microsecond'`],
      ['kind', `action = 'delete'`],
      ['row', `entity_id = '01900000-0000-7000-8000-000000000001'`],
    ])('an entry whose %s was changed', async (_, change) => {
      await tamper(`update audit_entries set ${change} where id = ${chainAt(3)}`, [ours.tenantId]);
      await expectBroken('chain_broken', /place 3, entry/);
    });

    it('an entry that was changed together with its hash', async () => {
      await tamper(
        `with changed as (update audit_entries set after = '{}' where id = ${chainAt(4)} returning id, salt, before, after)
        update audit_chain c set
          payload_hash = sha256(x.salt || convert_to(jsonb_build_array(x.before, x.after)::text, 'UTF8'))
        from changed x where c.tenant_id = $1 and c.entry_id = x.id`,
        [ours.tenantId],
      );
      await expectBroken('chain_broken', /place 4, entry/);
    });

    it('an entry that was removed', async () => {
      await tamper(`delete from audit_entries where id = ${chainAt(2)}`, [ours.tenantId]);
      await expectBroken('entry_removed', /place 2, entry/);
    });

    it('an entry that was removed together with its place', async () => {
      await tamper(
        `with gone as (delete from audit_chain where tenant_id = $1 and position = 2 returning entry_id)
        delete from audit_entries where id in (select entry_id from gone)`,
        [ours.tenantId],
      );
      await expectBroken('place_missing', /Place 2 /);
    });

    it('a long piece of the chain that is missing', async () => {
      await tamper('update audit_chain set position = position + 5000 where tenant_id = $1 and position > 4', [
        ours.tenantId,
      ]);
      await expectBroken('place_missing', /Place 5 /);
    });

    it('an entry that was removed before it was sealed', async () => {
      await rename(ours, 'Third');
      await tamper('delete from audit_entries where id in (select entry_id from audit_unsealed where tenant_id = $1)', [
        ours.tenantId,
      ]);
      expect(await sealer.seal(ours.tenantId)).toBe(0);
      await expectBroken('entry_removed', /before it was sealed/);
    });

    it('places that were swapped', async () => {
      for (const [from, to] of [
        [3, 100],
        [4, 3],
        [100, 4],
      ]) {
        await tamper('update audit_chain set position = $3 where tenant_id = $1 and position = $2', [
          ...[ours.tenantId, from, to],
        ]);
      }
      await expectBroken('chain_broken', /place 3, entry/);
    });

    it('a tail that was cut after the head was anchored', async () => {
      expect(await anchors.write()).toBeGreaterThanOrEqual(2);
      expect(await verify(ours)).toMatchObject({ entries: 6, finding: undefined });
      await tamper(
        `with gone as (delete from audit_chain where tenant_id = $1 and position > 4 returning entry_id)
        delete from audit_entries where id in (select entry_id from gone)`,
        [ours.tenantId],
      );
      await expectBroken('tail_cut', /ends at place 4; it went up to place 6/);
      // An anchor of a day is never replaced, and later ones don't hide it.
      await anchors.write();
      today = new Date('2026-11-23T10:00:00Z');
      await anchors.write();
      await expectBroken('tail_cut', /2026-11-22/);
    });

    it('a chain that was made anew after the head was anchored', async () => {
      await anchors.write();
      await tamper(`update audit_entries set actor_id = null where id = ${chainAt(6)}`, [ours.tenantId]);
      await tamper('delete from audit_chain where tenant_id = $1', [ours.tenantId]);
      await tamper('insert into audit_unsealed select tenant_id, id from audit_entries where tenant_id = $1', [
        ours.tenantId,
      ]);
      await sealer.sealAll();
      await expectBroken('head_differs', /place 6, entry .* anchored in .*2026-11-22/);
    });

    it('an old entry that was never sealed, and waits for new ones', async () => {
      await rename(ours, 'Third');
      await tamper('delete from audit_unsealed where tenant_id = $1', [ours.tenantId]);
      expect(await verify(ours)).toMatchObject({ entries: 6, finding: undefined });
      await tamper(
        `update audit_entries e set at = now() - interval '2 hours' where tenant_id = $1
        and not exists (select 1 from audit_chain c where c.tenant_id = e.tenant_id and c.entry_id = e.id)`,
        [ours.tenantId],
      );
      await expectBroken('never_sealed', /has no place in the chain/);
    });

    it('before and after that are gone without an erasure', async () => {
      await tamper(`update audit_entries set before = null, after = null where id = ${chainAt(5)}`, [ours.tenantId]);
      await expectBroken('payload_without_erasure', /place 5, entry/);
    });

    it('an anchor that can not be read', async () => {
      await anchors.write();
      await writeFile(path.join(folder, auditHeadKey(ours.tenantId, '2026-11-22')), '{}');
      await expect(verify(ours)).rejects.toThrow(/anchor .*2026-11-22.json can not be read/);
    });
  });

  describe('an erasure', () => {
    const erasure = uuidv7();

    async function record(): Promise<void> {
      const { tenantId } = ours;
      await rowsOf(
        test.adminUrl,
        `insert into erasures (tenant_id, id, candidate_id, reason, counts) values ($1, $2, $2, 'asked', '{}')
          on conflict do nothing`,
        [tenantId, erasure],
      );
    }

    async function forget(
      tenant: TestTenant,
      candidate: string,
      actor = systemActor(tenant.tenantId),
    ): Promise<number> {
      const [row] = await test.database.withTenant(
        actor,
        (tx) => tx.$queryRaw<{ count: number }[]>`
          select audit_forget('candidates', ${[candidate]}::uuid[], ${erasure}::uuid) as count`,
      );
      return row?.count ?? -1;
    }

    it('takes what the entries say of a person, whose changes the chain still proves', async () => {
      const candidate = await insertCandidate(test.database, ours.recruiter, { withContact: false });
      await sealer.sealAll();
      expect(await forget(ours, candidate)).toBe(1);
      expect(await forget(ours, candidate)).toBe(0);
      const { items } = await service.list(ours.admin, { entityId: candidate }, PAGE);
      expect(items).toMatchObject([{ before: null, after: null, erasureId: erasure, action: 'insert' }]);
      await record();
      expect((await verify(ours)).finding).toBeUndefined();
    });

    it('takes what the hash was made with, so that nobody can try what an entry said', async () => {
      const candidates = await Promise.all(
        ['Ada', 'Ada'].map((name) => insertCandidate(test.database, ours.recruiter, { name, withContact: false })),
      );
      await sealer.sealAll();
      for (const candidate of candidates) await forget(ours, candidate);
      await record();
      const rows = await rowsOf<{ salt: Buffer | null }>(
        test.adminUrl,
        'select salt from audit_entries where entity_id = any ($1::uuid[])',
        [candidates],
      );
      expect(rows.map(({ salt }) => salt)).toEqual([null, null]);
      const kept = await rowsOf<{ salts: string }>(
        test.adminUrl,
        'select count(distinct salt) as salts from audit_entries where tenant_id = $1 and octet_length(salt) = 16',
        [ours.tenantId],
      );
      // Of the four users and the erasure.
      expect(kept).toEqual([{ salts: '5' }]);
      expect((await verify(ours)).finding).toBeUndefined();
    });

    it('is for the programs and admins of the tenant only', async () => {
      const candidate = await insertCandidate(test.database, ours.recruiter, { withContact: false });
      expect(await forget(theirs, candidate)).toBe(0);
      expect(await forget(ours, candidate, ours.recruiter)).toBe(0);
    });

    it('must be on record', async () => {
      const candidate = await insertCandidate(test.database, ours.recruiter, { withContact: false });
      await sealer.sealAll();
      await forget(ours, candidate);
      await expectBroken('erasure_unknown', new RegExp(erasure));
      await record();
      expect((await verify(ours)).finding).toBeUndefined();
    });
  });
});
