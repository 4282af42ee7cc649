import { systemActor } from '#libs/database';
import {
  createTestDatabase,
  createTwoTenants,
  insertApplication,
  insertCandidate,
  insertJob,
  insertResume,
  insertShare,
  rowsOf,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { assembleDuplicates, type DuplicateServices } from '../assemble-duplicates.js';
import { CandidatesRepository } from '../candidates.repository.js';

/** What a merge touches, with the column that says whose it is. */
const TABLES = {
  candidates: 'id',
  candidate_contacts: 'candidate_id',
  candidate_skills: 'candidate_id',
  candidate_tags: 'candidate_id',
  candidate_notes: 'candidate_id',
  candidate_shares: 'candidate_id',
  resumes: 'candidate_id',
  applications: 'candidate_id',
  left_flags: 'candidate_id',
};

describe('merging candidates', () => {
  let test: TestDatabase;
  let services: DuplicateServices;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    services = assembleDuplicates(test.database, { sendAfterCommit: () => undefined });
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  /** A candidate with a resume, a skill, two tags, a note of another's, and a share. */
  async function make(owner: PersonalActor, given: { name: string; email?: string; phone?: string }): Promise<string> {
    const { tenantId } = owner;
    const candidateId = await insertCandidate(test.database, owner, given);
    await insertResume(test.database, owner, { candidateId });
    await insertApplication(test.database, owner, candidateId, await insertJob(test.database, owner));
    await insertShare(test.database, ours.admin, { candidateId, recipient: ours.admin });
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      await tx.candidateSkill.create({ data: { tenantId, candidateId, skill: given.name.toLowerCase() } });
      for (const tag of ['both', given.name.toLowerCase()]) {
        await tx.candidateTag.create({ data: { tenantId, candidateId, tagKey: tag, tag, addedBy: owner.userId } });
      }
      const note = { authorId: ours.admin.userId, text: 'Called', isPrivate: false, isImportant: true };
      await tx.candidateNote.create({ data: { tenantId, id: candidateId, candidateId, ...note } });
    });
    return candidateId;
  }

  async function snapshot(ids: string[]): Promise<Record<string, unknown[]>> {
    const list = ids.map((id) => `'${id}'`).join(', ');
    const entries = Object.entries(TABLES).map(async ([table, column]) => [
      table,
      await rowsOf(test.adminUrl, `select to_jsonb(t) as row from ${table} t where ${column} in (${list}) order by 1`),
    ]);
    return Object.fromEntries(await Promise.all(entries)) as Record<string, unknown[]>;
  }

  async function row(id: string): Promise<Record<string, unknown>> {
    const [found] = await rowsOf(
      test.adminUrl,
      `select c.*, k.email, k.phone from candidates c left join candidate_contacts k on k.candidate_id = c.id where c.id = '${id}'`,
    );
    return found ?? {};
  }

  async function countOf(table: string, candidateId: string): Promise<number> {
    return (await rowsOf(test.adminUrl, `select 1 from ${table} where candidate_id = '${candidateId}'`)).length;
  }

  it('keeps the values of who remains, fills their gaps, and takes over all that hangs on the other', async () => {
    const kept = await make(ours.recruiter, { name: 'Ada Byron', phone: '+441134960001' });
    const gone = await make(ours.recruiter, { name: 'A. Byron', email: 'ada@example.com', phone: '+441134960002' });
    expect(await services.merges.merge(ours.recruiter, kept, gone)).toEqual({ id: kept, mergedId: gone });
    expect(await row(kept)).toMatchObject({ name: 'Ada Byron', email: 'ada@example.com', phone: '+441134960001' });
    expect(await row(gone)).toMatchObject({ name: 'A. Byron', merged_into: kept, email: null });
    for (const [table, count] of [
      ['resumes', 2],
      ['applications', 2],
      ['candidate_notes', 2],
      ['candidate_tags', 3],
      ['candidate_activities', 1],
    ] as const) {
      expect([table, await countOf(table, kept)]).toEqual([table, count]);
    }
  });

  it('is undone to the letter', async () => {
    const kept = await make(ours.recruiter, { name: 'Ada Byron' });
    const gone = await make(ours.recruiter, { name: 'A. Byron', email: 'ada@example.com', phone: '+441134960002' });
    const left = await make(ours.recruiter, { name: 'Left Byron' });
    await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
      tx.leftFlag.create({
        data: { tenantId: ours.tenantId, id: gone, candidateId: gone, leftCandidateId: left, score: 0.9, evidence: [] },
      }),
    );
    const before = await snapshot([kept, gone]);
    await services.merges.merge(ours.recruiter, kept, gone);
    expect(await snapshot([kept, gone])).not.toEqual(before);
    expect(await services.merges.unmerge(ours.recruiter, gone)).toEqual({ id: kept, mergedId: gone });
    expect(await snapshot([kept, gone])).toEqual(before);
  });

  it('keeps, when it is undone, what somebody has changed since', async () => {
    const kept = await make(ours.recruiter, { name: 'Ada Byron' });
    const gone = await make(ours.recruiter, { name: 'A. Byron', email: 'ada@example.com', phone: '+441134960002' });
    await services.merges.merge(ours.recruiter, kept, gone);
    await test.database.withTenant(ours.recruiter, (tx) =>
      tx.candidateContact.updateMany({ where: { candidateId: kept }, data: { phone: '+441134960009' } }),
    );
    await services.merges.unmerge(ours.recruiter, kept);
    expect(await row(kept)).toMatchObject({ email: null, phone: '+441134960009' });
    expect(await row(gone)).toMatchObject({ email: 'ada@example.com', phone: '+441134960002', merged_into: null });
  });

  it('happens once when it is asked for twice at the same time, in whatever direction', async () => {
    const [a, b] = [
      await make(ours.recruiter, { name: 'Ada Byron' }),
      await make(ours.recruiter, { name: 'A. Byron' }),
    ];
    const outcomes = await Promise.allSettled([
      services.merges.merge(ours.recruiter, a, b),
      services.merges.merge(ours.recruiter, b, a),
      services.merges.merge(ours.admin, a, b),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict' });
    }
  });

  it('leads every id of a chain to who remains, and is undone from the end', async () => {
    const [a, b, c] = [
      await make(ours.recruiter, { name: 'Ada One', email: 'one@example.com' }),
      await make(ours.recruiter, { name: 'Ada Two', email: 'two@example.com' }),
      await make(ours.recruiter, { name: 'Ada Three', email: 'three@example.com' }),
    ];
    const before = await snapshot([a, b, c]);
    await services.merges.merge(ours.recruiter, b, a);
    await services.merges.merge(ours.recruiter, c, b);
    expect([await row(a), await row(b)]).toMatchObject([{ merged_into: c }, { merged_into: c }]);
    expect(await countOf('resumes', c)).toBe(3);
    await expect(services.merges.unmerge(ours.recruiter, a)).rejects.toMatchObject({ code: 'conflict' });
    await services.merges.unmerge(ours.recruiter, b);
    await services.merges.unmerge(ours.recruiter, a);
    expect(await snapshot([a, b, c])).toEqual(before);
  });

  it('adds what comes later for the other one to who remains', async () => {
    const kept = await make(ours.recruiter, { name: 'Ada Byron', email: 'byron@example.com' });
    const gone = await make(ours.recruiter, { name: 'A. Byron', email: 'ada@example.com' });
    await services.merges.merge(ours.recruiter, kept, gone);
    const repository = new CandidatesRepository(test.database);
    const owner = { tenantId: ours.tenantId, ownerId: ours.recruiter.userId };
    const sought = { candidateId: null, email: 'ada@example.com', likelyId: null };
    const found = await test.database.pipelined(systemActor(ours.tenantId), (tx) =>
      repository.findKnown(tx, owner, sought),
    );
    expect(found).toMatchObject([{ id: kept, by: 'address', name: 'Ada Byron' }]);
  });

  it('of two owners is for admins, and leaves both what they had in their sight', async () => {
    const kept = await make(ours.recruiter, { name: 'Ada Byron', email: 'ada@example.com' });
    const gone = await make(ours.otherRecruiter, { name: 'Ada Byron', email: 'ada@example.com' });
    await expect(services.merges.merge(ours.recruiter, kept, gone)).rejects.toMatchObject({ code: 'not_found' });
    await insertShare(test.database, ours.admin, { candidateId: gone, recipient: ours.recruiter });
    await expect(services.merges.merge(ours.recruiter, kept, gone)).rejects.toMatchObject({ code: 'forbidden' });
    const before = await snapshot([kept, gone]);
    await services.merges.merge(ours.admin, kept, gone);
    for (const actor of [ours.recruiter, ours.otherRecruiter]) {
      const seen = await test.database.withTenant(actor, (tx) => tx.resume.count({ where: { candidateId: kept } }));
      expect([actor.userId, seen]).toEqual([actor.userId, 2]);
    }
    await expect(services.merges.unmerge(ours.recruiter, kept)).rejects.toMatchObject({ code: 'conflict' });
    await services.merges.unmerge(ours.admin, kept);
    expect(await snapshot([kept, gone])).toEqual(before);
  });

  it('can not be undone after 30 days, nor twice', async () => {
    const kept = await make(ours.recruiter, { name: 'Ada Byron' });
    const gone = await make(ours.recruiter, { name: 'A. Byron' });
    await services.merges.merge(ours.recruiter, kept, gone);
    const age = (interval: string): Promise<unknown> =>
      rowsOf(
        test.adminUrl,
        `update candidate_merges set merged_at = now() - interval '${interval}' where merged_id = '${gone}'`,
      );
    await age('30 days 1 minute');
    await expect(services.merges.unmerge(ours.recruiter, gone)).rejects.toMatchObject({ code: 'conflict' });
    await age('29 days 23 hours');
    await services.merges.unmerge(ours.recruiter, gone);
    await expect(services.merges.unmerge(ours.recruiter, gone)).rejects.toMatchObject({
      message: 'There is no merge to undo.',
    });
  });

  it('takes no candidate that the actor does not see, and not one alone', async () => {
    const mine = await make(ours.recruiter, { name: 'Ada Byron' });
    const foreign = await insertCandidate(test.database, theirs.recruiter);
    for (const id of [foreign, ours.tenantId]) {
      await expect(services.merges.merge(ours.admin, mine, id)).rejects.toMatchObject({
        message: 'Candidate not found',
      });
      await expect(services.merges.unmerge(ours.admin, id)).rejects.toMatchObject({ message: 'Candidate not found' });
    }
    await expect(services.merges.merge(ours.admin, mine, mine)).rejects.toMatchObject({ code: 'validation_failed' });
  });
});
