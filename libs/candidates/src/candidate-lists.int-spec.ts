import fc from 'fast-check';
import { systemActor, type PageRequest } from '#libs/database';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertShare,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
  withClient,
} from '#libs/testing';
import { assembleCandidates } from './assemble.js';
import type { CandidateSort } from './candidate-lists.repository.js';
import type { CandidateQuery } from './candidate-search.js';
import type { CandidatesService } from './candidates.service.js';
import type { TagsService } from './tags.service.js';
import { saveCandidate } from './testing/save-candidate.js';

interface Person {
  name: string;
  title: string;
  location: string;
  text: string;
  skills: string[];
  tags: string[];
  source: string;
  status: string;
  months: number | null;
  email: string | null;
  phone: string | null;
}

const NAMES = ['Ada Byron', 'Zoë Müller', 'Łukasz Nowak', '山田 太郎', 'Ann Other'];
const TITLES = ['Senior Welder', 'Welder', 'Analyst', 'C programmer'];
const PLACES = ['Leeds', 'London', 'Köln'];
const TEXTS = ['welded vessels to iso 9606', 'wrote programs in rust', 'ran a kitchen, 27001 meals', ''];
const SKILLS = ['rust', 'welding', 'cooking'];
const TAGS = ['first', 'second', 'third'];
const SOURCES = ['upload', 'email'];
const STATUSES = ['UNKNOWN', 'EMPLOYED', 'LEFT'];
const SEARCHES = [
  'ada',
  'ADA by',
  'welder',
  'wel',
  'rust',
  'c',
  'zoe',
  'müller',
  '山田',
  'leeds',
  'iso 96',
  '27001 meals',
];
const CONTACTS = ['ada@', 'person-1', 'person-1@example.com', '+44 20 7946', '+44207946000', '@', '!!', 'p'];
const NATIONAL_NUMBERS = ['020 7946 0003', '(020) 7946-0006', '7946 0010', '020 7946'];

const PAGE: PageRequest = { limit: 100, skip: 0 };
const SORTS: CandidateSort[] = (['id', 'updated_at', 'name_key'] as const).flatMap((column) => [
  { column, descending: false },
  { column, descending: true },
]);

describe('lists of candidates', () => {
  let test: TestDatabase;
  let candidates: CandidatesService;
  let tags: TagsService;
  let ours: TestTenant;
  let theirs: TestTenant;
  const people = new Map<string, Person & { createdAt: Date }>();

  /** Each person as a candidate of a tenant, with everything that is sought. */
  async function insert(owner: PersonalActor, person: Person): Promise<string> {
    const { tenantId, userId: ownerId } = owner;
    const { name, title, location, text, skills, source, email, phone } = person;
    const phoneNormalised = phone?.startsWith('+') === true ? phone : null;
    const facts = {
      ...{ name, title, location, summary: null, skills, work: [], education: [], experienceMonths: person.months },
      ...{ text, contact: { email, phone, phoneNormalised, address: null, links: [] } },
      skillUses: skills.map((skill) => ({ skill, months: null, lastUsed: null })),
    };
    const id = await saveCandidate(test.database, owner, facts, { source });
    return test.database.withTenant(systemActor(tenantId), async (tx) => {
      await tx.candidate.updateMany({ where: { id }, data: { employmentStatus: person.status } });
      const data = person.tags.map((tag) => ({ tenantId, candidateId: id, tagKey: tag, tag, addedBy: ownerId }));
      await tx.candidateTag.createMany({ data });
      const { createdAt } = await tx.candidate.findFirstOrThrow({ where: { id }, select: { createdAt: true } });
      people.set(id, { ...person, createdAt });
      return id;
    });
  }

  function personOf(i: number): Person {
    const pick = <T>(list: readonly T[], step: number): T => list[Math.floor(i / step) % list.length] as T;
    return {
      ...{ name: pick(NAMES, 1), title: pick(TITLES, 2), location: pick(PLACES, 3), text: pick(TEXTS, 1) },
      skills: SKILLS.filter((_, place) => (i >> place) % 2 === 0),
      tags: TAGS.filter((_, place) => (i >> (place + 1)) % 2 === 0),
      ...{ source: pick(SOURCES, 2), status: pick(STATUSES, 1), months: i % 5 === 0 ? null : i * 10 },
      email: i % 3 === 0 ? null : `person-${i}@example.com`,
      phone: i % 4 === 0 ? null : `+4420794600${String(i).padStart(2, '0')}`,
    };
  }

  beforeAll(async () => {
    test = await createTestDatabase();
    ({ candidates, tags } = assembleCandidates(test.database, new LocalFileStore('/nowhere'), {
      sendAfterCommit: () => undefined,
    }));
    [ours, theirs] = await createTwoTenants(test.database);
    const { admin, recruiter, otherRecruiter, candidateUser } = ours;
    for (let i = 0; i < 36; i++) {
      const owner = i % 2 === 0 ? recruiter : otherRecruiter;
      const id = await insert(owner, personOf(i));
      const past = new Date(Date.now() - 1000);
      const share = { candidateId: id, recipient: owner === recruiter ? otherRecruiter : recruiter };
      if (i % 6 === 0) await insertShare(test.database, admin, { ...share, viewContact: i % 12 === 0 });
      if (i % 6 === 2) await insertShare(test.database, admin, { ...share, viewContact: true, expiresAt: past });
      if (i % 6 === 4) await insertShare(test.database, admin, { ...share, viewContact: true, revokedAt: past });
    }
    await insert(candidateUser, personOf(1));
    const merged = await insert(recruiter, { ...personOf(2), email: 'merged@example.com' });
    const [survivor] = people.keys();
    await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
      tx.candidate.updateMany({ where: { id: merged }, data: { mergedInto: survivor ?? null } }),
    );
    for (let i = 0; i < 5; i++) await insert(theirs.recruiter, personOf(i));
  }, 60_000);

  afterAll(async () => {
    await test.drop();
  });

  const viewers = (): PersonalActor[] => [
    ...[ours.admin, ours.recruiter, ours.otherRecruiter, ours.candidateUser],
    ...[theirs.admin, theirs.recruiter, theirs.otherRecruiter],
  ];

  /** What the policies show of everyone, sought in it naively. */
  async function visibleTo(viewer: PersonalActor): Promise<{ id: string; ownerId: string; contact: Person | null }[]> {
    return test.database.withTenant(viewer, async (tx) => {
      const rows = await tx.candidate.findMany({ where: { mergedInto: null }, include: { contacts: true } });
      return rows.map(({ id, ownerId, contacts }) => ({
        ...{ id, ownerId },
        contact: contacts.length === 0 ? null : (people.get(id) ?? null),
      }));
    });
  }

  const folded = (text: string): string[] =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ł', 'l')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');

  function holds(text: string, sought: string): boolean {
    const words = folded(text);
    const wanted = folded(sought);
    const isMet = (part: string): boolean =>
      words.some((word) => (/^[a-z0-9]$/.test(part) ? word === part : word.startsWith(part)));
    return wanted.length > 0 && wanted.every(isMet);
  }

  function matchesSearch(person: Person, contact: Person | null, search: string): boolean {
    const { name, title, location, text, skills } = person;
    const prefix = search.replace(/^\+[\d ]+$/, (number) => number.replaceAll(' ', '')).toLowerCase();
    const byContact = contact?.email?.startsWith(prefix) === true || contact?.phone?.startsWith(prefix) === true;
    if (NATIONAL_NUMBERS.includes(search)) {
      const end = search.replace(/\D/g, '').replace(/^0/, '');
      return end.length >= 7 && contact?.phone?.endsWith(end) === true;
    }
    if (search.includes('@') || /^\+[\d ]{5,}$/.test(search)) return byContact;
    const byWords = holds([name, title, location, text, ...skills].join(' '), search);
    return byWords || (!search.includes(' ') && byContact);
  }

  function matches(person: Person, contact: Person | null, ownerId: string, query: CandidateQuery): boolean {
    const { months } = person;
    const inRange =
      (query.monthsFrom === undefined || (months !== null && months >= query.monthsFrom)) &&
      (query.monthsTo === undefined || (months !== null && months <= query.monthsTo));
    return (
      inRange &&
      (query.search === undefined || matchesSearch(person, contact, query.search)) &&
      (query.title === undefined || holds(person.title, query.title)) &&
      (query.location === undefined || holds(person.location, query.location)) &&
      (query.name === undefined || holds(person.name, query.name)) &&
      (query.sources?.includes(person.source) ?? true) &&
      (query.statuses?.includes(person.status) ?? true) &&
      (query.tags ?? []).every((tag) => person.tags.includes(tag)) &&
      (query.skills ?? []).every((skill) => person.skills.includes(skill)) &&
      (query.ownerId === undefined || query.ownerId === ownerId)
    );
  }

  const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
  const some = (values: readonly string[]) =>
    fc.option(fc.subarray([...values], { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });

  it('answer exactly what the policies show, for whatever is asked', async () => {
    const queries = fc.record({
      ...{
        search: maybe([...SEARCHES, ...CONTACTS, ...NATIONAL_NUMBERS]),
        title: maybe(['weld', 'senior welder', 'c']),
      },
      ...{ location: maybe(['lon', 'koln']), name: maybe(['ada', 'zoe mul']) },
      ...{ sources: some(SOURCES), statuses: some(STATUSES), tags: some(TAGS), skills: some(SKILLS) },
      ownerId: maybe([ours.recruiter.userId, theirs.recruiter.userId]),
      ...{ monthsFrom: maybe([0, 100, 250]), monthsTo: maybe([90, 300]) },
    });
    const asked = fc.asyncProperty(
      fc.constantFrom(...viewers()),
      queries,
      fc.constantFrom(...SORTS),
      async (...given) => {
        const [viewer, query, sort] = given;
        const expected = (await visibleTo(viewer)).filter(({ id, ownerId, contact }) => {
          const person = people.get(id);
          return person !== undefined && matches(person, contact, ownerId, query);
        });
        const found = await candidates.list(viewer, PAGE, query, sort);
        expect(found.items.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(found).toMatchObject({ total: expected.length, totalRelation: 'eq' });
      },
    );
    await fc.assert(asked, { numRuns: 250 });
  }, 120_000);

  it('find a number as it is dialled in its country, and as it is written where no country is known', async () => {
    const [known, unknown] = await Promise.all([
      insert(theirs.recruiter, { ...personOf(0), email: null, phone: '+33142685300' }),
      insert(theirs.recruiter, { ...personOf(0), email: null, phone: '01 42 68 53 99' }),
    ]);
    const found = async (actor: PersonalActor, search: string): Promise<string[]> =>
      (await candidates.list(actor, PAGE, { search })).items.map(({ id }) => id);
    for (const search of ['01 42 68 53 00', '0033142685300', '42685300']) {
      expect(await found(theirs.recruiter, search)).toEqual([known]);
      expect(await found(ours.admin, search)).toEqual([]);
    }
    expect(await found(theirs.recruiter, '01 42 68 53 99')).toEqual([unknown]);
    expect(await found(theirs.otherRecruiter, '01 42 68 53 00')).toEqual([]);
    const shared = { candidateId: known, recipient: theirs.otherRecruiter };
    const share = await insertShare(test.database, theirs.admin, shared);
    expect(await found(theirs.otherRecruiter, '01 42 68 53 00')).toEqual([]);
    await test.database.withTenant(systemActor(theirs.tenantId), (tx) =>
      tx.candidateShare.updateMany({ where: { id: share }, data: { viewContact: true } }),
    );
    expect(await found(theirs.otherRecruiter, '01 42 68 53 00')).toEqual([known]);
  });

  it('look numbers up in an index', async () => {
    const plan = await withClient(test.adminUrl, async (client) => {
      await client.query('set enable_seqscan = off');
      const explained = await client.query(`explain select 1 from candidate_contacts k
        where k.tenant_id = '${ours.tenantId}' and phone_reversed(k.phone_normalised, k.phone) ^@ '0000649702'`);
      return explained.rows as unknown[];
    });
    expect(JSON.stringify(plan)).toContain('candidate_contacts_phone_reversed_idx');
  });

  it.each(SORTS)(
    'are walked by cursor without gap or repetition, by $column, descending: $descending',
    async (sort) => {
      for (const viewer of viewers()) {
        const all = (await candidates.list(viewer, PAGE, {}, sort)).items.map(({ id }) => id);
        const walked: string[] = [];
        let page: PageRequest | undefined = { limit: 3, skip: 0 };
        while (page !== undefined) {
          const { items } = await candidates.list(viewer, page, {}, sort);
          walked.push(...items.map(({ id }) => id));
          const last = items.at(-1);
          page = last && {
            limit: 3,
            skip: 0,
            after: last.id,
            ...(last.sortKey !== undefined && { afterKey: last.sortKey }),
          };
        }
        expect(walked).toEqual(all);
        const skipped = await candidates.list(viewer, { limit: 3, skip: 2 }, {}, sort);
        expect(skipped.items.map(({ id }) => id)).toEqual(all.slice(2, 5));
      }
    },
  );

  it('can be limited to a time', async () => {
    const [first] = [...people.values()];
    const at = first?.createdAt ?? new Date(0);
    const { items } = await candidates.list(ours.admin, PAGE, { createdFrom: at, createdTo: at });
    expect(items.length).toBeGreaterThan(0);
    for (const { createdAt } of items) expect(Math.abs(createdAt.getTime() - at.getTime())).toBeLessThanOrEqual(1);
    expect((await candidates.list(ours.admin, PAGE, { createdTo: new Date(at.getTime() - 60_000) })).items).toEqual([]);
  });

  it('count the tags of those whom the viewer sees', async () => {
    for (const viewer of viewers().filter(({ role }) => role !== 'candidate')) {
      const seen = (await visibleTo(viewer)).map(({ id }) => people.get(id)?.tags ?? []).flat();
      const counted = await tags.count(viewer, 100);
      const expected = TAGS.map((tag) => ({ tag, candidates: seen.filter((one) => one === tag).length }));
      expect([...counted].sort((one, other) => one.tag.localeCompare(other.tag))).toEqual(
        expected.filter((count) => count.candidates > 0),
      );
    }
    await expect(tags.count(ours.candidateUser, 100)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
