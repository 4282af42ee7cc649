import { readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '#libs/database';
import {
  createTestDatabase,
  createTwoTenants,
  insertShare,
  projectPath,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { assembleDuplicates, type DuplicateServices } from '../assemble-duplicates.js';
import type { CandidateFacts, Rehire } from '../candidate.js';
import { CandidateDetailsRepository } from '../candidate-details.repository.js';
import { searchText } from '../search-text.js';
import { saveCandidate } from '../testing/save-candidate.js';
import { DuplicateFinder } from './duplicate-finder.js';
import { DuplicatesRepository, pairOf } from './duplicates.repository.js';
import type { LabelledPair } from './labelled-pairs.js';
import { matchingKeys } from './matching-keys.js';
import type { ComparablePerson } from './person.js';

const NO_CONTACT = { email: null, phone: null, phoneNormalised: null, address: null, links: [] };
const CAREER = [
  { name: 'Analytical Engines Ltd', startDate: '2010', endDate: '2014' },
  { name: 'Difference Works', startDate: '2014', endDate: '2019' },
];
const SCHOOL = [{ institution: 'University of Somerset', endDate: '2009' }];

interface Given {
  name?: string;
  email?: string;
  phone?: string;
  isCareerKnown?: boolean;
}

function factsOf({ name = 'Augusta Lovelock', email, phone, isCareerKnown = false }: Given): CandidateFacts {
  return {
    ...{
      name,
      location: null,
      title: null,
      summary: null,
      skills: [],
      experienceMonths: null,
      skillUses: [],
      text: '',
    },
    ...{ work: isCareerKnown ? CAREER : [], education: isCareerKnown ? SCHOOL : [] },
    contact: { ...NO_CONTACT, email: email ?? null, phone: phone ?? null, phoneNormalised: phone ?? null },
  };
}

describe('duplicates', () => {
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

  /** As a resume makes them, with their duplicates sought. */
  async function make(owner: PersonalActor, given: Given): Promise<string> {
    const id = await saveCandidate(test.database, owner, factsOf(given));
    await services.duplicates.refresh(owner.tenantId, id);
    return id;
  }

  async function found(actor: PersonalActor, id: string): Promise<string[]> {
    return (await services.duplicates.list(actor, id, 'open')).map(({ candidateId }) => candidateId);
  }

  async function setStatus(actor: PersonalActor, id: string, rehireEligibility: string | null = null): Promise<void> {
    await test.database.withTenant(actor, (tx) =>
      tx.candidate.updateMany({ where: { id }, data: { employmentStatus: 'LEFT', rehireEligibility } }),
    );
    await services.duplicates.refresh(actor.tenantId, id);
  }

  async function rehire(actor: PersonalActor, id: string): Promise<Rehire | undefined> {
    return (await new CandidateDetailsRepository(test.database).find(actor, id))?.rehire;
  }

  /** But for its making. */
  async function activitiesOf(tenantId: string, candidateId: string): Promise<string[]> {
    const rows = await test.database.withTenant(systemActor(tenantId), (tx) =>
      tx.candidateActivity.findMany({ where: { candidateId }, orderBy: { id: 'asc' } }),
    );
    return rows.map(({ kind }) => kind).filter((kind) => kind !== 'candidate_created');
  }

  /** Candidates with the keys they are found by and their files. */
  async function load(people: readonly ComparablePerson[]): Promise<string[]> {
    const { tenantId, userId: ownerId } = ours.recruiter;
    const rows = people.map((person) => ({ id: uuidv7(), person }));
    const file = { tenantId, ownerId, fileName: 'resume.pdf', format: 'pdf', sizeBytes: 1, source: 'upload' };
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      await tx.candidate.createMany({
        data: rows.map(({ id, person: { name } }) => ({
          ...{ tenantId, id, ownerId, name, nameKey: searchText(name ?? ''), source: 'upload' },
        })),
      });
      await tx.candidateMatchKey.createMany({
        data: rows.flatMap(({ id, person }) => matchingKeys(person).map((key) => ({ tenantId, candidateId: id, key }))),
      });
      await tx.resume.createMany({
        data: rows.flatMap(({ id, person }) =>
          person.contentHashes.map((hash) => ({
            ...{ ...file, id, candidateId: id, sha256: Uint8Array.from(Buffer.from(hash, 'hex')) },
          })),
        ),
      });
    });
    return rows.map(({ id }) => id);
  }

  describe('of one owner', () => {
    it('are found from both sides, with evidence that holds no contact data', async () => {
      const first = await make(ours.recruiter, { email: 'augusta@example.com' });
      const second = await make(ours.recruiter, { name: 'LOVELOCK Augusta', email: 'augusta+jobs@example.com' });
      const [row] = await services.duplicates.list(ours.recruiter, first, 'open');
      expect(row).toMatchObject({ candidateId: second, verdict: 'same', status: 'open' });
      expect(row?.evidence.map(({ field, kind }) => `${field} ${kind}`)).toEqual(['name exact', 'email exact']);
      expect(JSON.stringify(row?.evidence)).not.toContain('augusta');
      expect(await found(ours.recruiter, second)).toEqual([first]);
      expect(await activitiesOf(ours.tenantId, first)).toEqual(['duplicate_found']);
    });

    it.each([
      [
        'a nickname',
        { name: 'William Harbottle', phone: '+441134960301' },
        { name: 'Bill Harbottle', phone: '01134960301' },
      ],
      [
        'a typo',
        { name: 'Henrietta Pumphrey', isCareerKnown: true },
        { name: 'Henrietta Pumprey', isCareerKnown: true },
      ],
      [
        'other letters',
        { name: 'Екатерина Журавлёва', isCareerKnown: true },
        { name: 'Katya Zhuravleva', isCareerKnown: true },
      ],
      [
        'another family name',
        { name: 'Rosa Kiesewetter', phone: '+4930111301', isCareerKnown: true },
        { name: 'Rosa Adler', phone: '+4930111301', isCareerKnown: true },
      ],
    ])('are found behind %s', async (_, one, other) => {
      const first = await make(ours.recruiter, one);
      const second = await make(ours.recruiter, other);
      expect(await found(ours.recruiter, first)).toEqual([second]);
    });

    it('are not made of relatives at one telephone', async () => {
      const first = await make(ours.recruiter, { name: 'Otto Kiesewetter', phone: '+4930111302' });
      await make(ours.recruiter, { name: 'Ruth Kiesewetter', phone: '+4930111302' });
      expect(await found(ours.recruiter, first)).toEqual([]);
    });

    it('are found once however often they are sought, and forgotten when they no longer fit', async () => {
      const first = await make(ours.recruiter, { isCareerKnown: true });
      const second = await make(ours.recruiter, { isCareerKnown: true });
      await Promise.all([1, 2, 3].map(() => services.duplicates.refresh(ours.tenantId, second)));
      expect(await found(ours.recruiter, first)).toEqual([second]);
      expect(await activitiesOf(ours.tenantId, first)).toEqual(['duplicate_found']);
      await test.database.withTenant(ours.recruiter, (tx) =>
        tx.candidate.updateMany({ where: { id: second }, data: { name: 'Somebody Else', nameKey: 'somebody else' } }),
      );
      await services.duplicates.refresh(ours.tenantId, second);
      expect(await found(ours.recruiter, first)).toEqual([]);
    });

    it('are both sought at the same time, and at least one finds the other', async () => {
      const ids = await Promise.all(['a', 'b'].map(() => make(ours.recruiter, { isCareerKnown: true })));
      expect(await found(ours.recruiter, ids[0] ?? '')).toEqual([ids[1]]);
    });
  });

  describe('of several owners', () => {
    it('are shown to admins alone, and neither history tells of the other', async () => {
      const mine = await make(ours.recruiter, { email: 'augusta@example.com' });
      const other = await make(ours.otherRecruiter, { email: 'augusta@example.com' });
      expect(await found(ours.admin, mine)).toEqual([other]);
      expect(await found(ours.recruiter, mine)).toEqual([]);
      expect(await found(ours.otherRecruiter, other)).toEqual([]);
      expect(await activitiesOf(ours.tenantId, mine)).toEqual([]);
      await expect(services.duplicates.dismiss(ours.recruiter, mine, other)).rejects.toMatchObject({
        code: 'not_found',
      });
    });

    it('tell nothing of contact data that a share hides', async () => {
      const mine = await make(ours.recruiter, { name: 'Augusta Lovelock', email: 'augusta@example.com' });
      const other = await make(ours.otherRecruiter, { name: 'Augusta King', email: 'augusta@example.com' });
      const career = await make(ours.otherRecruiter, { email: 'lovelock@example.com', isCareerKnown: true });
      const like = await make(ours.recruiter, { email: 'lovelock@example.org', isCareerKnown: true });
      for (const candidateId of [other, career]) {
        await insertShare(test.database, ours.admin, { candidateId, recipient: ours.recruiter });
      }
      expect(await found(ours.recruiter, mine)).not.toContain(other);
      const rows = await services.duplicates.list(ours.recruiter, like, 'open');
      const seen = rows.find(({ candidateId }) => candidateId === career);
      expect(seen?.evidence.map(({ field }) => field)).toEqual(['name', 'employer', 'school']);
      const whole = await services.duplicates.list(ours.admin, like, 'open');
      expect(whole.find(({ candidateId }) => candidateId === career)?.evidence.map(({ field }) => field)).toContain(
        'email',
      );
    });

    it('are shown with contact data to whom a share shows them', async () => {
      const mine = await make(ours.recruiter, { name: 'Augusta Lovelock', email: 'augusta@example.com' });
      const other = await make(ours.otherRecruiter, { name: 'Augusta King', email: 'augusta@example.com' });
      await insertShare(test.database, ours.admin, {
        candidateId: other,
        recipient: ours.recruiter,
        viewContact: true,
      });
      expect(await found(ours.recruiter, mine)).toEqual([other]);
    });

    it('are never of two tenants', async () => {
      const mine = await make(ours.recruiter, { email: 'augusta@example.com', isCareerKnown: true });
      const foreign = await make(theirs.recruiter, { email: 'augusta@example.com', isCareerKnown: true });
      expect(await found(ours.admin, mine)).toEqual([]);
      for (const actor of [ours.admin, ours.candidateUser, ours.otherRecruiter]) {
        await expect(services.duplicates.list(actor, foreign, 'open')).rejects.toMatchObject({
          message: 'Candidate not found',
        });
      }
    });
  });

  it('are sought by a recruiter only among those they see, by contact data only where they see these', async () => {
    const finder = new DuplicateFinder(new DuplicatesRepository(test.database));
    const hidden = await make(ours.otherRecruiter, { name: 'Augusta King', email: 'augusta@example.com' });
    const { contact } = factsOf({ email: 'augusta@example.com' });
    const person = { name: 'Augusta Byron', location: null, emails: [contact.email ?? ''], phones: [], links: [] };
    const sought = { ...person, work: [], education: [], contentHashes: [] };
    const ids = async (actor: PersonalActor): Promise<string[]> =>
      (await finder.find(actor, sought)).map(({ id }) => id);
    expect(await ids(ours.recruiter)).toEqual([]);
    await insertShare(test.database, ours.admin, { candidateId: hidden, recipient: ours.recruiter });
    expect(await ids(ours.recruiter)).toEqual([]);
    expect(await ids(ours.admin)).toEqual([hidden]);
    expect(await ids(ours.candidateUser)).toEqual([]);
    expect(await ids(theirs.admin)).toEqual([]);
  });

  it('stay dismissed when they are sought again', async () => {
    const first = await make(ours.recruiter, { email: 'augusta@example.com', isCareerKnown: true });
    const second = await make(ours.recruiter, { email: 'augusta@example.net', isCareerKnown: true });
    await services.duplicates.dismiss(ours.recruiter, second, first);
    await services.duplicates.dismiss(ours.recruiter, first, second);
    await services.duplicates.refresh(ours.tenantId, first);
    expect(await found(ours.recruiter, first)).toEqual([]);
    expect(await services.duplicates.list(ours.recruiter, first, 'dismissed')).toMatchObject([{ candidateId: second }]);
    expect(await activitiesOf(ours.tenantId, first)).toEqual(['duplicate_found', 'duplicate_dismissed']);
  });

  describe('of somebody who left', () => {
    it('are flagged wherever the one who left is, without telling who that is', async () => {
      const left = await make(ours.otherRecruiter, { email: 'augusta@example.com' });
      await setStatus(ours.otherRecruiter, left, 'ineligible');
      const back = await make(ours.recruiter, { email: 'augusta@example.com' });
      const flagged = { flagged: true, eligibility: 'ineligible' };
      expect(await rehire(ours.recruiter, back)).toMatchObject({
        ...flagged,
        leftCandidateId: null,
      });
      expect(await rehire(ours.admin, back)).toMatchObject({
        ...flagged,
        leftCandidateId: left,
      });
      expect(await activitiesOf(ours.tenantId, back)).toEqual(['left_flagged']);
      for (const actor of [ours.otherRecruiter, ours.candidateUser, theirs.admin]) {
        expect(await rehire(actor, back)).toBeUndefined();
      }
    });

    it('say nothing to the candidate themselves', async () => {
      const left = await make(ours.otherRecruiter, { email: 'augusta@example.com' });
      await setStatus(ours.otherRecruiter, left, 'ineligible');
      const back = await make(ours.candidateUser, { email: 'augusta@example.com' });
      expect(await rehire(ours.admin, back)).toMatchObject({ flagged: true });
      expect(await rehire(ours.candidateUser, back)).toMatchObject({ flagged: false, evidence: [] });
      await expect(services.leftFlags.list(ours.candidateUser, back)).rejects.toMatchObject({ code: 'forbidden' });
    });

    it('tell of contact data only those who see the contact data of the candidate', async () => {
      const left = await make(ours.otherRecruiter, { email: 'augusta@example.com' });
      await setStatus(ours.otherRecruiter, left);
      const back = await make(ours.admin, { email: 'augusta@example.com' });
      const shown = async (actor: PersonalActor): Promise<string[][]> => {
        const flags = await services.leftFlags.list(actor, back);
        const evidences = [(await rehire(actor, back))?.evidence ?? [], ...flags.map(({ evidence }) => evidence)];
        return evidences.map((evidence) => evidence.map(({ field }) => field));
      };
      await insertShare(test.database, ours.admin, { candidateId: back, recipient: ours.recruiter });
      expect(await shown(ours.recruiter)).toEqual([['name'], ['name']]);
      expect(await shown(ours.admin)).toEqual([
        ['name', 'email'],
        ['name', 'email'],
      ]);
    });

    it('are taken note of once, by any who work with the candidate', async () => {
      const left = await make(ours.otherRecruiter, { email: 'augusta@example.com' });
      await setStatus(ours.otherRecruiter, left, 'review');
      const back = await make(ours.recruiter, { email: 'augusta@example.com' });
      const [flag] = await services.leftFlags.list(ours.recruiter, back);
      expect(flag).toMatchObject({ leftCandidateId: null, rehireEligibility: 'review', acknowledgedBy: null });
      const id = flag?.id ?? '';
      for (const actor of [ours.otherRecruiter, theirs.admin]) {
        await expect(services.leftFlags.list(actor, back)).rejects.toMatchObject({ code: 'not_found' });
        await expect(services.leftFlags.acknowledge(actor, back, id)).rejects.toMatchObject({ code: 'not_found' });
      }
      await expect(services.leftFlags.acknowledge(ours.otherRecruiter, left, id)).rejects.toMatchObject({
        code: 'not_found',
      });
      const noted = await services.leftFlags.acknowledge(ours.recruiter, back, id);
      expect(noted).toMatchObject({ id, acknowledgedBy: ours.recruiter.userId, acknowledgedAt: expect.any(Date) });
      expect(await services.leftFlags.acknowledge(ours.admin, back, id)).toEqual({ ...noted, leftCandidateId: left });
      expect(await activitiesOf(ours.tenantId, back)).toEqual(['left_flagged', 'left_flag_acknowledged']);
    });

    it('are flagged when the other one leaves later', async () => {
      const first = await make(ours.recruiter, { isCareerKnown: true });
      const second = await make(ours.otherRecruiter, { isCareerKnown: true });
      expect(await rehire(ours.recruiter, first)).toMatchObject({ flagged: false });
      await setStatus(ours.otherRecruiter, second, 'review');
      await services.duplicates.refresh(ours.tenantId, second);
      expect(await rehire(ours.recruiter, first)).toMatchObject({
        flagged: true,
        eligibility: 'review',
      });
      expect(await activitiesOf(ours.tenantId, first)).toEqual(['left_flagged']);
      expect(await rehire(ours.otherRecruiter, second)).toMatchObject({
        leftCandidateId: second,
      });
    });
  });

  describe('with the telephone of an agency', () => {
    const phone = '+442079460777';
    const names = ['Ada Byron', 'Charles Babbage', 'Mary Somerville', 'Luigi Menabrea', 'Grace Murray'];

    it('are people of their own, once it is the telephone of many', async () => {
      const [first, second] = [
        await make(ours.recruiter, { name: 'Ada Byron', phone }),
        await make(ours.recruiter, { name: 'Ada Biron', phone }),
      ];
      // Of two it speaks for one person.
      expect(await found(ours.recruiter, first)).toEqual([second]);
      for (const name of names.slice(1)) await make(ours.otherRecruiter, { name, phone });
      // Elsewhere it is nobody's, and no reason to look.
      const stranger = await make(theirs.recruiter, { name: 'Grace Murray', phone });
      const last = await make(ours.recruiter, { name: 'Augusta Lovelock', phone });
      expect(await found(ours.recruiter, last)).toEqual([]);
      expect(await found(theirs.recruiter, stranger)).toEqual([]);
      await services.duplicates.refresh(ours.tenantId, first);
      const rows = await services.duplicates.list(ours.recruiter, first, 'open');
      expect(rows.flatMap(({ evidence }) => evidence).filter(({ field }) => field === 'phone')).toEqual([]);
    });

    it('are found by what else speaks for them', async () => {
      for (const name of names) await make(ours.otherRecruiter, { name, phone });
      const [first, second] = [
        await make(ours.recruiter, { name: 'Augusta Lovelock', phone, isCareerKnown: true }),
        await make(ours.recruiter, { name: 'Lovelock Augusta', phone, isCareerKnown: true }),
      ];
      expect(await found(ours.recruiter, second)).toEqual([first]);
    });
  });

  it('block nearly all labelled pairs of one person', async () => {
    const pairs = (
      JSON.parse(readFileSync(projectPath('samples/duplicates/pairs.json'), 'utf8')) as LabelledPair[]
    ).filter(({ same, half }) => same && half === 'holdout');
    const repository = new DuplicatesRepository(test.database);
    const ids = await load(pairs.map(({ a }) => a));
    let blocked = 0;
    for (const [i, { b }] of pairs.entries()) {
      const found = await repository.block(systemActor(ours.tenantId), b, {});
      blocked += found.some(({ id }) => id === ids[i]) ? 1 : 0;
    }
    expect(pairs.length).toBeGreaterThan(140);
    expect(blocked / pairs.length).toBeGreaterThanOrEqual(0.97);
  });

  it('have one row, whichever of the two is asked for', () => {
    expect(pairOf('b', 'a')).toEqual(['a', 'b']);
  });
});
