import { systemActor } from '#libs/database';
import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  insertResume,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { LocalFileStore } from '#libs/storage';
import { assembleCandidates } from './assemble.js';
import type { CandidateFacts } from './candidate.js';
import type { CandidatesService } from './candidates.service.js';
import { saveCandidate } from './testing/save-candidate.js';

const CONTACT = {
  ...{ email: 'ada@example.com', phone: '020 7946 0000', phoneNormalised: '+442079460000' },
  ...{ address: '12 St James Square, London', links: ['https://ada.example'] },
};
const FACTS: CandidateFacts = {
  ...{ name: 'Ada Byron', location: 'London', title: 'Analyst', summary: 'Wrote the first program.' },
  ...{ skills: ['Mathematics'], work: [{ name: 'Engine Works' }], education: [], experienceMonths: 24 },
  ...{ contact: CONTACT, skillUses: [{ skill: 'mathematics', months: 24, lastUsed: null }], text: 'Notes on engines' },
};

const NO_CONTACT = { email: null, phone: null, phoneNormalised: null, address: null, links: [] };
const SILENT: CandidateFacts = {
  ...{ name: null, location: null, title: null, summary: null, skills: [], work: [], education: [] },
  ...{ experienceMonths: null, contact: NO_CONTACT, skillUses: [], text: '' },
};
const OF_ADA: CandidateFacts = { ...SILENT, contact: { ...NO_CONTACT, email: CONTACT.email } };

const PAGE = { limit: 20, skip: 0 };

describe('candidates', () => {
  let test: TestDatabase;
  let candidates: CandidatesService;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    candidates = assembleCandidates(test.database, new LocalFileStore('/nowhere'), {
      sendAfterCommit: () => undefined,
    }).candidates;
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  async function save(owner: PersonalActor, facts: CandidateFacts, candidateId: string | null = null): Promise<string> {
    return saveCandidate(test.database, owner, facts, { candidateId });
  }

  describe('what a resume says', () => {
    it('makes a candidate of its owner', async () => {
      const id = await save(ours.recruiter, FACTS);
      const { email, phone, address, links } = CONTACT;
      expect(await candidates.find(ours.recruiter, id)).toMatchObject({
        ...{ name: 'Ada Byron', skills: FACTS.skills, work: FACTS.work, experienceMonths: 24 },
        ...{ ownerId: ours.recruiter.userId, contact: { email, phone, address, links } },
      });
    });

    it('renews the owner s candidate of the same address, and keeps what it is silent about', async () => {
      const id = await save(ours.recruiter, FACTS);
      expect(await save(ours.recruiter, { ...OF_ADA, title: 'Countess', skills: ['French'] })).toBe(id);
      expect(await candidates.find(ours.recruiter, id)).toMatchObject({
        ...{ name: 'Ada Byron', title: 'Countess', location: 'London', skills: ['French'] },
        ...{ contact: { links: CONTACT.links, phone: CONTACT.phone }, work: FACTS.work },
      });
    });

    it('makes one candidate for each of two people without an address', async () => {
      const ids = [await save(ours.recruiter, SILENT), await save(ours.recruiter, SILENT)];
      expect(new Set(ids).size).toBe(2);
    });

    it('renews the candidate that the resume belongs to already, but never their address', async () => {
      const id = await save(ours.recruiter, FACTS);
      expect(
        await save(
          ours.recruiter,
          { ...SILENT, name: 'Ada King', contact: { ...NO_CONTACT, email: 'king@example.com' } },
          id,
        ),
      ).toBe(id);
      expect(await candidates.find(ours.recruiter, id)).toMatchObject({
        ...{ name: 'Ada King', contact: { email: 'ada@example.com' } },
      });
    });

    it('makes a candidate anew when theirs is gone', async () => {
      const gone = await save(ours.recruiter, FACTS);
      await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
        tx.candidate.deleteMany({ where: { id: gone } }),
      );
      expect(await save(ours.recruiter, FACTS, gone)).not.toBe(gone);
    });

    it('makes one candidate however many resumes of one address end at the same time', async () => {
      const ids = await Promise.all(Array.from({ length: 10 }, () => save(ours.recruiter, FACTS)));
      expect(new Set(ids).size).toBe(1);
    });

    it('never renews a candidate of another tenant, not even by their id', async () => {
      const id = await save(theirs.recruiter, FACTS);
      const made = await save(ours.recruiter, { ...FACTS, name: 'Intruder' }, id);
      expect(made).not.toBe(id);
      expect(await candidates.find(theirs.recruiter, id)).toMatchObject({ name: 'Ada Byron' });
    });
  });

  describe('a list', () => {
    it('shows a recruiter their own, an admin all of the tenant, newest first', async () => {
      const mine = [
        await insertCandidate(test.database, ours.recruiter),
        await insertCandidate(test.database, ours.recruiter),
      ];
      const other = await insertCandidate(test.database, ours.otherRecruiter);
      await insertCandidate(test.database, theirs.recruiter);
      const idsFor = async (actor: PersonalActor): Promise<string[]> =>
        (await candidates.list(actor, PAGE)).items.map(({ id }) => id);
      expect(await idsFor(ours.recruiter)).toEqual([...mine].reverse());
      expect(await idsFor(ours.otherRecruiter)).toEqual([other]);
      expect(await idsFor(ours.admin)).toEqual([other, ...[...mine].reverse()]);
      expect(await idsFor(ours.candidateUser)).toEqual([]);
      expect((await candidates.list(ours.admin, PAGE)).total).toBe(3);
    });

    it('is walked by cursor without a gap or a repetition while candidates arrive', async () => {
      const before: string[] = [];
      for (let i = 0; i < 5; i++) before.push(await insertCandidate(test.database, ours.recruiter));
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const { items } = await candidates.list(ours.recruiter, { ...PAGE, limit: 2, ...(after && { after }) });
        seen.push(...items.map(({ id }) => id));
        after = items.at(-1)?.id;
        await insertCandidate(test.database, ours.recruiter);
      } while (after !== undefined);
      expect(seen).toEqual(before.reverse());
    });

    it('leaves the total out of later pages', async () => {
      const id = await insertCandidate(test.database, ours.recruiter);
      expect((await candidates.list(ours.recruiter, { ...PAGE, after: id })).total).toBeUndefined();
    });
  });

  describe('a candidate', () => {
    it('is shown with their resumes', async () => {
      const id = await insertCandidate(test.database, ours.recruiter);
      const resume = await insertResume(test.database, ours.recruiter, { candidateId: id });
      expect((await candidates.find(ours.admin, id)).resumes).toMatchObject([{ id: resume.id, format: 'pdf' }]);
    });

    it('is not found by other recruiters and tenants, in the same words as one that never existed', async () => {
      const id = await insertCandidate(test.database, ours.recruiter);
      for (const actor of [ours.otherRecruiter, ours.candidateUser, theirs.admin, theirs.recruiter]) {
        await expect(candidates.find(actor, id)).rejects.toMatchObject({
          code: 'not_found',
          message: 'Candidate not found',
        });
      }
      const never = ours.tenantId;
      await expect(candidates.find(ours.admin, never)).rejects.toMatchObject({ message: 'Candidate not found' });
    });
  });
});
