import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { systemActor } from '#libs/database';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  insertResume,
  insertShare,
  rowsOf,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { assembleCandidates, type CandidateParts } from './assemble.js';
import type { CandidateChanges } from './candidate.js';

const PAGE = { limit: 20, skip: 0 };
const PLAIN = { isPrivate: false, isImportant: false };
const forbidden = { code: 'forbidden' };
const unknown = { code: 'not_found', message: 'Candidate not found' };

describe('work with a candidate', () => {
  let test: TestDatabase;
  let root: string;
  let files: LocalFileStore;
  let parts: CandidateParts;
  let ours: TestTenant;
  let theirs: TestTenant;
  let id: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-candidates-'));
    files = new LocalFileStore(root);
    parts = assembleCandidates(test.database, files, { sendAfterCommit: () => undefined });
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    id = await insertCandidate(test.database, ours.recruiter, { email: 'ada@example.com', phone: '+442079460000' });
  });

  afterAll(async () => {
    await test.drop();
    await rm(root, { recursive: true });
  });

  async function share(given: { viewContact?: boolean } = {}): Promise<void> {
    await insertShare(test.database, ours.admin, { candidateId: id, recipient: ours.otherRecruiter, ...given });
  }

  async function kinds(viewer: PersonalActor): Promise<string[]> {
    return (await parts.history.list(viewer, id, undefined, PAGE)).items.map(({ kind }) => kind);
  }

  function edit(editor: PersonalActor, changes: CandidateChanges): Promise<void> {
    return parts.edits.update(editor, id, changes);
  }

  /** Those who don't see the candidate. */
  const strangers = (): PersonalActor[] => [ours.otherRecruiter, theirs.admin, theirs.recruiter];

  describe('an edit', () => {
    it('changes what is given, and nothing else', async () => {
      await edit(ours.recruiter, {
        ...{ name: 'Ada King', title: 'Countess', location: '12 St James Square, London', skills: ['Rust'] },
        ...{ email: 'King@Example.com', phone: '020 7946 0958', address: '12 St James Square, London, UK' },
      });
      const candidate = await parts.candidates.find(ours.recruiter, id);
      expect(candidate).toMatchObject({
        ...{ name: 'Ada King', title: 'Countess', location: 'London', skills: ['Rust'], summary: null },
        contact: { email: 'king@example.com', phone: '020 7946 0958', address: '12 St James Square, London, UK' },
        skillUses: [{ skill: 'rust', months: null, lastUsed: null }],
      });
      expect(candidate.activities).toMatchObject([
        {
          ...{ kind: 'candidate_edited', actorId: ours.recruiter.userId, actorName: 'The recruiter' },
          details: { fields: ['name', 'title', 'location', 'skills', 'email', 'phone', 'address'] },
        },
      ]);
      await edit(ours.recruiter, { title: null, phone: null });
      expect(await parts.candidates.find(ours.recruiter, id)).toMatchObject({
        ...{ name: 'Ada King', title: null, contact: { email: 'king@example.com', phone: null } },
      });
    });

    it('is found at once by searches, which no longer find what was', async () => {
      await edit(ours.recruiter, {
        name: 'Zoë Müller',
        title: 'Welder',
        email: 'zoe@example.com',
        phone: '+49 711 55501420',
      });
      const found = async (search: string): Promise<number> =>
        (await parts.candidates.list(ours.recruiter, PAGE, { search })).items.length;
      for (const search of ['zoe mul', 'welder', 'zoe@ex', '+49711555'])
        expect([search, await found(search)]).toEqual([search, 1]);
      for (const search of ['byron', 'ada@', '+44207']) expect([search, await found(search)]).toEqual([search, 0]);
    });

    it('does nothing where nothing differs', async () => {
      const before = await parts.candidates.find(ours.recruiter, id);
      await edit(ours.recruiter, { name: 'Ada Byron', email: 'ada@example.com', links: [] });
      expect(await parts.candidates.find(ours.recruiter, id)).toEqual(before);
    });

    it('keeps contact data out of what a share shows', async () => {
      await edit(ours.recruiter, {
        summary: 'Ask ada@example.org or +44 20 7946 0958',
        title: 'Analyst, ada@example.org',
      });
      expect(await parts.candidates.find(ours.recruiter, id)).toMatchObject({
        ...{ summary: 'Ask [hidden] or [hidden]', title: 'Analyst, [hidden]' },
      });
    });

    it('refuses the address of another candidate of the owner, not of others', async () => {
      await insertCandidate(test.database, ours.recruiter, { email: 'taken@example.com' });
      await insertCandidate(test.database, ours.otherRecruiter, { email: 'other@example.com' });
      await expect(edit(ours.admin, { name: 'Nobody', email: 'taken@example.com' })).rejects.toMatchObject({
        code: 'email_taken',
      });
      expect(await parts.candidates.find(ours.recruiter, id)).toMatchObject({ name: 'Ada Byron' });
      await edit(ours.recruiter, { email: 'other@example.com' });
    });

    it('tells of a change of status by itself', async () => {
      await edit(ours.recruiter, { employmentStatus: 'LEFT' });
      const { items } = await parts.history.list(ours.recruiter, id, 'status_changed', PAGE);
      expect(items).toMatchObject([{ details: { from: 'UNKNOWN', to: 'LEFT' } }]);
      expect(await kinds(ours.recruiter)).toEqual(['status_changed']);
    });

    it('lets admins alone judge who may come back', async () => {
      await expect(edit(ours.recruiter, { rehireEligibility: 'eligible' })).rejects.toMatchObject(forbidden);
      await expect(edit(ours.admin, { rehireReason: 'Because' })).rejects.toMatchObject({ code: 'validation_failed' });
      await edit(ours.admin, { rehireEligibility: 'ineligible', rehireReason: 'Took the silver' });
      const { rehireReview } = await parts.candidates.find(ours.recruiter, id);
      expect(rehireReview).toMatchObject({
        ...{ eligibility: 'ineligible', reason: 'Took the silver', reviewedBy: ours.admin.userId },
        reviewedAt: expect.any(Date) as Date,
      });
      await edit(ours.admin, { rehireEligibility: null });
      expect((await parts.candidates.find(ours.recruiter, id)).rehireReview).toBeNull();
    });

    it('is for the owner and admins: a recipient is told so, others find nothing', async () => {
      for (const stranger of strangers()) await expect(edit(stranger, { name: 'X' })).rejects.toMatchObject(unknown);
      await share({ viewContact: true });
      await expect(edit(ours.otherRecruiter, { name: 'X' })).rejects.toMatchObject(forbidden);
      await edit(ours.admin, { name: 'Ada King' });
    });

    it('is refused when the candidate is not what the editor has seen, or was merged', async () => {
      const refusal = new Error('It was changed.');
      const refused = parts.edits.update(ours.recruiter, id, { name: 'X' }, () => {
        throw refusal;
      });
      await expect(refused).rejects.toBe(refusal);
      const survivor = await insertCandidate(test.database, ours.recruiter);
      await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
        tx.candidate.updateMany({ where: { id }, data: { mergedInto: survivor } }),
      );
      await expect(edit(ours.recruiter, { name: 'X' })).rejects.toMatchObject({ code: 'candidate_merged' });
      expect(await parts.candidates.find(ours.recruiter, id)).toMatchObject({ mergedInto: survivor });
      expect((await parts.candidates.list(ours.recruiter, PAGE)).items.map((one) => one.id)).toEqual([survivor]);
    });

    it('keeps every one of many at the same time', async () => {
      const fields: CandidateChanges[] = [
        { name: 'B' },
        { title: 'C' },
        { location: 'D' },
        { summary: 'E' },
        { skills: ['F'] },
      ];
      await Promise.all(fields.map((changes) => edit(ours.recruiter, changes)));
      expect(await parts.candidates.find(ours.recruiter, id)).toMatchObject({
        ...{ name: 'B', title: 'C', location: 'D', summary: 'E', skills: ['F'] },
      });
    });
  });

  describe('a removal', () => {
    it('leaves nothing of the candidate, nor of those merged into them, and no file', async () => {
      const merged = await insertCandidate(test.database, ours.otherRecruiter);
      await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
        tx.candidate.updateMany({ where: { id: merged }, data: { mergedInto: id } }),
      );
      const resumes = [
        await insertResume(test.database, ours.recruiter, { candidateId: id }),
        await insertResume(test.database, ours.otherRecruiter, { candidateId: merged }),
      ];
      const kept = await insertResume(test.database, theirs.recruiter);
      for (const { storageKey } of [...resumes, kept]) await files.write(storageKey, Readable.from(['x']));
      await parts.notes.add(ours.admin, id, { ...PLAIN, text: 'A note' });
      await parts.tags.add(ours.recruiter, id, ['a']);
      await share();
      await parts.edits.remove(ours.recruiter, id);
      for (const table of ['candidates', 'candidate_contacts', 'candidate_notes', 'candidate_tags', 'resumes']) {
        const left = await rowsOf(test.adminUrl, `select 1 from ${table} where tenant_id = $1`, [ours.tenantId]);
        expect([table, left]).toEqual([table, []]);
      }
      const stored = await readdir(root, { recursive: true });
      expect(stored.filter((name) => name.endsWith('.pdf'))).toEqual([kept.storageKey]);
      const [entry] = await rowsOf<{ actor_id: string }>(
        test.adminUrl,
        `select actor_id from audit_entries where tenant_id = $1 and entity = 'candidates' and action = 'delete' limit 1`,
        [ours.tenantId],
      );
      expect(entry?.actor_id).toBe(ours.recruiter.userId);
    });

    it('is for the owner and admins, and for nobody under a legal hold', async () => {
      for (const stranger of strangers()) await expect(parts.edits.remove(stranger, id)).rejects.toMatchObject(unknown);
      await share();
      await expect(parts.edits.remove(ours.otherRecruiter, id)).rejects.toMatchObject(forbidden);
      const merged = await insertCandidate(test.database, ours.recruiter);
      for (const data of [{ mergedInto: id, legalHold: true }, { mergedInto: null }]) {
        await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
          tx.candidate.updateMany({ where: { id: merged }, data }),
        );
        // Also not as one of those who turned out to be the candidate.
        const held = data.mergedInto ?? merged;
        await expect(parts.edits.remove(ours.admin, held)).rejects.toMatchObject({ code: 'legal_hold' });
      }
      await parts.edits.remove(ours.admin, id);
    });
  });

  describe('notes', () => {
    it('are read by all who see the candidate; private ones by their author alone', async () => {
      await share({ viewContact: true });
      const note = await parts.notes.add(ours.recruiter, id, { ...PLAIN, text: 'Shared' });
      await parts.notes.add(ours.recruiter, id, { ...PLAIN, text: 'Mine', isPrivate: true, isImportant: true });
      const texts = async (viewer: PersonalActor, isImportant?: boolean): Promise<string[]> =>
        (await parts.notes.list(viewer, id, isImportant, PAGE)).items.map(({ text }) => text);
      expect(note).toMatchObject({ authorId: ours.recruiter.userId, authorName: 'The recruiter' });
      expect(await texts(ours.recruiter)).toEqual(['Mine', 'Shared']);
      expect(await texts(ours.recruiter, true)).toEqual(['Mine']);
      for (const viewer of [ours.admin, ours.otherRecruiter]) {
        expect(await texts(viewer)).toEqual(['Shared']);
        expect(await parts.notes.list(viewer, id, undefined, PAGE)).toMatchObject({ total: 1 });
        expect((await parts.candidates.find(viewer, id)).notes).toHaveLength(1);
      }
      // Nobody learns that there is a private one.
      expect(await kinds(ours.admin)).toEqual(['note_added']);
    });

    it('are changed and removed by their author alone', async () => {
      await share();
      const { id: noteId } = await parts.notes.add(ours.recruiter, id, { ...PLAIN, text: 'A' });
      const { id: hidden } = await parts.notes.add(ours.recruiter, id, { ...PLAIN, text: 'B', isPrivate: true });
      for (const other of [ours.admin, ours.otherRecruiter]) {
        await expect(parts.notes.change(other, id, noteId, { text: 'X' })).rejects.toMatchObject(forbidden);
        await expect(parts.notes.remove(other, id, noteId)).rejects.toMatchObject(forbidden);
        await expect(parts.notes.remove(other, id, hidden)).rejects.toMatchObject({ message: 'Note not found' });
      }
      expect(await parts.notes.change(ours.recruiter, id, noteId, { isImportant: true })).toMatchObject({
        ...{ text: 'A', isImportant: true },
      });
      await parts.notes.remove(ours.recruiter, id, noteId);
      expect(await kinds(ours.recruiter)).toEqual(['note_deleted', 'note_edited', 'note_added']);
      await expect(parts.notes.remove(ours.recruiter, id, noteId)).rejects.toMatchObject({ message: 'Note not found' });
    });

    it('of others are shown without contact data to those who may not see these', async () => {
      await share();
      await parts.notes.add(ours.recruiter, id, { ...PLAIN, text: 'Call +44 20 7946 0958, says ada@example.com' });
      await parts.notes.add(ours.otherRecruiter, id, { ...PLAIN, text: 'Mine: bob@example.com' });
      const { items } = await parts.notes.list(ours.otherRecruiter, id, undefined, PAGE);
      const texts = ['Mine: bob@example.com', 'Call [hidden], says [hidden]'];
      expect(items.map(({ text }) => text)).toEqual(texts);
      expect((await parts.candidates.find(ours.otherRecruiter, id)).notes.map(({ text }) => text)).toEqual(texts);
    });

    it('are walked by cursor', async () => {
      for (const text of ['1', '2', '3']) await parts.notes.add(ours.recruiter, id, { ...PLAIN, text });
      const first = await parts.notes.list(ours.recruiter, id, undefined, { limit: 2, skip: 0 });
      const after = first.items.at(-1)?.id ?? '';
      const rest = await parts.notes.list(ours.recruiter, id, undefined, { limit: 2, skip: 0, after });
      expect([...first.items, ...rest.items].map(({ text }) => text)).toEqual(['3', '2', '1']);
    });
  });

  describe('tags', () => {
    it('are merged whatever their case, one activity each', async () => {
      expect(await parts.tags.add(ours.recruiter, id, ['Senior', ' senior ', 'Berlin'])).toEqual(['Berlin', 'senior']);
      expect(await parts.tags.add(ours.recruiter, id, ['SENIOR', 'New  York'])).toEqual([
        'Berlin',
        'New York',
        'senior',
      ]);
      expect(await kinds(ours.recruiter)).toEqual(['tag_added', 'tag_added', 'tag_added']);
      await parts.tags.remove(ours.recruiter, id, 'new york');
      expect(await parts.tags.list(ours.recruiter, id)).toEqual(['Berlin', 'senior']);
      await expect(parts.tags.remove(ours.recruiter, id, 'new york')).rejects.toMatchObject({
        message: 'Tag not found',
      });
      expect((await parts.candidates.find(ours.recruiter, id)).tags).toEqual(['Berlin', 'senior']);
    });

    it('are at most fifty, also when they come at the same time', async () => {
      const batch = (from: number): string[] => Array.from({ length: 30 }, (_, i) => `tag ${from + i}`);
      const added = await Promise.allSettled([0, 30].map((from) => parts.tags.add(ours.recruiter, id, batch(from))));
      expect(added.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await parts.tags.list(ours.recruiter, id)).toHaveLength(30);
    });
  });

  describe('a look', () => {
    it('is noted for each viewer, as an activity once in a while', async () => {
      await share();
      await Promise.all(Array.from({ length: 5 }, () => parts.candidates.look(ours.recruiter, id)));
      await parts.candidates.look(ours.otherRecruiter, id);
      expect(await kinds(ours.recruiter)).toEqual(['profile_viewed', 'profile_viewed']);
      const { lastViewedAt } = await parts.candidates.find(ours.recruiter, id);
      expect(lastViewedAt).toBeInstanceOf(Date);
      expect((await parts.candidates.find(ours.admin, id)).lastViewedAt).toBeNull();
      await rowsOf(test.adminUrl, `update candidate_views set logged_at = now() - interval '11 minutes'`);
      await parts.candidates.look(ours.recruiter, id);
      expect(await kinds(ours.recruiter)).toHaveLength(3);
    });

    it('shows recipients only what they did themselves, and how they may see it', async () => {
      const expiresAt = new Date(Date.now() + 60_000);
      const recipient = ours.otherRecruiter;
      await insertShare(test.database, ours.admin, { candidateId: id, recipient, downloadResume: true, expiresAt });
      await insertResume(test.database, ours.recruiter, { candidateId: id, status: 'failed' });
      await parts.tags.add(ours.recruiter, id, ['a']);
      await parts.candidates.look(recipient, id);
      const seen = await parts.candidates.find(recipient, id);
      expect(seen).toMatchObject({
        contact: null,
        access: { kind: 'shared', viewContact: false, downloadResume: true, submitToJobs: false, expiresAt },
        resumes: [{ status: 'failed' }],
      });
      expect(seen.activities.map(({ kind }) => kind)).toEqual(['profile_viewed']);
      expect(await parts.candidates.find(ours.recruiter, id)).toMatchObject({
        ...{ access: { kind: 'owner', viewContact: true, expiresAt: null }, resumes: [{ status: 'failed' }] },
      });
      expect(await parts.candidates.find(ours.admin, id)).toMatchObject({ access: { kind: 'admin' } });
    });
  });

  it("is not for a candidate's own account, which sees itself alone", async () => {
    const { candidateUser } = ours;
    const own = await insertCandidate(test.database, ours.recruiter, {
      userId: candidateUser.userId,
      email: 'me@example.com',
    });
    await parts.notes.add(ours.recruiter, own, { ...PLAIN, text: 'Not for you' });
    await parts.tags.add(ours.recruiter, own, ['secret']);
    await parts.edits.update(ours.admin, own, { rehireEligibility: 'review' });
    expect(await parts.candidates.look(candidateUser, own)).toMatchObject({
      ...{ access: { kind: 'self', submitToJobs: false }, notes: [], tags: [], activities: [], rehireReview: null },
      ...{ contact: { email: 'me@example.com' }, lastViewedAt: null },
    });
    expect((await parts.candidates.list(candidateUser, PAGE)).items.map((one) => one.id)).toEqual([own]);
    await expect(parts.candidates.find(candidateUser, id)).rejects.toMatchObject(unknown);
    for (const attempt of [
      () => parts.notes.list(candidateUser, own, undefined, PAGE),
      () => parts.notes.add(candidateUser, own, { ...PLAIN, text: 'X' }),
      () => parts.tags.list(candidateUser, own),
      () => parts.tags.add(candidateUser, own, ['x']),
      () => parts.history.list(candidateUser, own, undefined, PAGE),
      () => parts.edits.update(candidateUser, own, { name: 'X' }),
      () => parts.edits.remove(candidateUser, own),
    ]) {
      await expect(attempt()).rejects.toMatchObject(forbidden);
    }
  });

  it('is not found by those who do not see the candidate, in the same words as for one that never existed', async () => {
    const never = randomUUID();
    for (const [stranger, candidateId] of [
      ...strangers().map((one) => [one, id] as const),
      [ours.admin, never] as const,
    ]) {
      for (const attempt of [
        () => parts.notes.list(stranger, candidateId, undefined, PAGE),
        () => parts.notes.add(stranger, candidateId, { ...PLAIN, text: 'X' }),
        () => parts.tags.list(stranger, candidateId),
        () => parts.tags.add(stranger, candidateId, ['x']),
        () => parts.tags.remove(stranger, candidateId, 'x'),
        () => parts.history.list(stranger, candidateId, undefined, PAGE),
        () => parts.candidates.look(stranger, candidateId),
      ]) {
        await expect(attempt()).rejects.toMatchObject(unknown);
      }
    }
    expect(await kinds(ours.recruiter)).toEqual([]);
  });
});
