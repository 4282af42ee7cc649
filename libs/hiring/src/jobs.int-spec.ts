import {
  createTestDatabase,
  createTwoTenants,
  Probe,
  rowsOf,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { Job } from './job.js';
import type { JobFilter, JobSort } from './jobs.repository.js';
import { hiringServices, type HiringServices } from './testing/services.js';

const PAGE = { limit: 20, skip: 0 };
const DESCRIPTION = `Data Engineer
Location: Antwerp
Requirements
- 4 years of experience with PostgreSQL
- Python
Nice to have
- k8s`;

describe('jobs', () => {
  let test: TestDatabase;
  let probe: Probe;
  let hiring: HiringServices;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    probe = await Probe.open(test.appUrl);
    hiring = hiringServices(test.database);
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await probe.close();
    await test.drop();
  });

  async function create(title: string, actor: PersonalActor = ours.recruiter, open = false): Promise<Job> {
    return hiring.jobs.create(actor, { title }, open ? 'open' : 'draft');
  }

  async function titles(
    actor: PersonalActor,
    filter: JobFilter = {},
    sort: JobSort = '-created_at',
  ): Promise<string[]> {
    return (await hiring.jobs.list(actor, filter, sort, PAGE)).items.map(({ title }) => title);
  }

  describe('are made', () => {
    it('from fields, with skills in the form of the vocabulary and the usual stages', async () => {
      const job = await hiring.jobs.create(
        ours.recruiter,
        {
          ...{ title: 'Engineer', salaryMin: 17.5, salaryCurrency: 'EUR', salaryPeriod: 'hour' },
          requiredSkills: [{ name: 'postgres' }, { name: 'PostgreSQL', minMonths: 12 }, { name: 'Glass harmonica' }],
          preferredSkills: [{ name: 'k8s' }, { name: 'Postgres' }],
        },
        'draft',
      );
      expect(job).toMatchObject({ title: 'Engineer', status: 'draft', salaryMin: 17.5, openings: 1, version: 1 });
      expect(job.skills.map(({ name, kind, minMonths }) => [name, kind, minMonths])).toEqual([
        ['PostgreSQL', 'required', 12],
        ['Glass harmonica', 'required', null],
        ['Kubernetes', 'preferred', null],
      ]);
      const stages = await hiring.stages.list(ours.recruiter, job.id);
      expect(stages.map(({ name, position }) => [name, position])).toEqual([
        ['Applied', 0],
        ['Screening', 1],
        ['Interview', 2],
        ['Offer', 3],
      ]);
    });

    it('from a description alone, what the caller says coming first', async () => {
      const job = await hiring.jobs.create(ours.recruiter, { description: DESCRIPTION, location: 'Ghent' }, 'open');
      expect(job).toMatchObject({ title: 'Data Engineer', location: 'Ghent', experienceMinYears: 4, status: 'open' });
      expect(job.openedAt).not.toBeNull();
      expect(job.skills.map(({ name, kind }) => [name, kind])).toEqual([
        ['PostgreSQL', 'required'],
        ['Python', 'required'],
        ['Kubernetes', 'preferred'],
      ]);
    });

    it('with the skills of the description, unless the caller names some or says that there are none', async () => {
      const named = (job: Job) => job.skills.map(({ name, kind }) => `${kind}: ${name}`).toSorted();
      const given = { title: 'Keeper of data', description: DESCRIPTION };
      const read = await hiring.jobs.create(ours.recruiter, given, 'draft');
      expect(named(read)).toEqual(['preferred: Kubernetes', 'required: PostgreSQL', 'required: Python']);
      expect(read).toMatchObject({ title: 'Keeper of data', location: null, experienceMinYears: null });
      const none = await hiring.jobs.create(ours.recruiter, { ...given, requiredSkills: [] }, 'draft');
      expect(none.skills).toEqual([]);
    });

    it('from descriptions with signs and sizes that PostgreSQL would not take', async () => {
      const department = 'x'.repeat(210);
      const description = `Cook\u0000 \ud800\nDepartment: ${department}\nSalary: €999.999.999 per year\n99 years of experience`;
      const job = await hiring.jobs.create(ours.recruiter, { description }, 'draft');
      expect(job).toMatchObject({ salaryMin: 999_999_999, experienceMinYears: null, department: null });
    });

    it('from nothing that contradicts itself', async () => {
      const refused = async (input: Parameters<typeof hiring.jobs.create>[1]): Promise<unknown> =>
        hiring.jobs.create(ours.recruiter, { title: 'X', ...input }, 'draft').catch((error: unknown) => error);
      for (const input of [
        { salaryMin: 10 },
        { salaryCurrency: 'EUR' },
        { salaryMin: 20, salaryMax: 10, salaryCurrency: 'EUR' },
        { experienceMinYears: 5, experienceMaxYears: 2 },
        { requiredSkills: [{ name: '---' }] },
        { requiredSkills: Array.from({ length: 201 }, (_, i) => ({ name: `Skill ${i}` })) },
      ]) {
        expect(await refused(input)).toMatchObject({ code: 'validation_failed' });
      }
      const nameless = hiring.jobs.create(ours.recruiter, { description: 'We are a family business.' }, 'draft');
      await expect(nameless).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'body.title' }] });
    });
  });

  describe('a list', () => {
    it('shows the team all jobs of the tenant and candidates those that are open', async () => {
      await create('Open', ours.recruiter, true);
      await create('Draft', ours.otherRecruiter);
      await create('Elsewhere', theirs.recruiter, true);
      for (const actor of [ours.admin, ours.recruiter, ours.otherRecruiter]) {
        expect(await titles(actor)).toEqual(['Draft', 'Open']);
      }
      expect(await titles(ours.candidateUser)).toEqual(['Open']);
    });

    it('is filtered by status, title, creator and skill in any spelling', async () => {
      await hiring.jobs.create(ours.recruiter, { title: '100% Nurse', requiredSkills: [{ name: 'k8s' }] }, 'open');
      await create('Night nurse', ours.otherRecruiter);
      expect(await titles(ours.admin, { title: 'NURSE' })).toEqual(['Night nurse', '100% Nurse']);
      expect(await titles(ours.admin, { title: '0%' })).toEqual(['100% Nurse']);
      expect(await titles(ours.admin, { title: '%' })).toEqual(['100% Nurse']);
      expect(await titles(ours.admin, { status: 'draft' })).toEqual(['Night nurse']);
      expect(await titles(ours.admin, { createdBy: ours.recruiter.userId })).toEqual(['100% Nurse']);
      expect(await titles(ours.admin, { skill: 'Kubernetes' })).toEqual(['100% Nurse']);
    });

    it.each<[JobSort, string[]]>([
      ['-created_at', ['b', 'a', 'c', 'b']],
      ['created_at', ['b', 'c', 'a', 'b']],
      ['title', ['a', 'b', 'b', 'c']],
      ['-title', ['c', 'b', 'b', 'a']],
    ])('sorted by %s is walked without a gap or a repetition', async (sort, expected) => {
      for (const title of ['b', 'c', 'a', 'b']) await create(title);
      const seen: Job[] = [];
      for (let after: string | undefined, pages = 0; pages < 10; pages++) {
        const page = { ...PAGE, limit: 1, ...(after === undefined ? {} : { after }) };
        const { items } = await hiring.jobs.list(ours.admin, {}, sort, page);
        seen.push(...items);
        after = items.at(-1)?.id;
        if (after === undefined) break;
      }
      expect(seen.map(({ title }) => title)).toEqual(expected);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(4);
    });
  });

  describe('are changed', () => {
    it('by their creator and by admins, each change counted', async () => {
      const { id } = await create('Cook');
      await hiring.jobs.update(ours.recruiter, id, { title: 'Chef', requiredSkills: [{ name: 'HACCP' }] });
      const job = await hiring.jobs.update(ours.admin, id, { preferredSkills: [{ name: 'Python' }] });
      expect(job).toMatchObject({ title: 'Chef', version: 3 });
      expect(job.skills.map(({ name }) => name)).toEqual(['HACCP', 'Python']);
    });

    it('by no other recruiter, and by nobody of another tenant', async () => {
      const { id } = await create('Cook');
      const change = hiring.jobs.update(ours.otherRecruiter, id, { title: 'Mine' });
      await expect(change).rejects.toMatchObject({ code: 'forbidden' });
      await expect(hiring.jobs.remove(ours.otherRecruiter, id)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(hiring.jobs.update(theirs.admin, id, {})).rejects.toMatchObject({ message: 'Job not found' });
      await expect(hiring.jobs.find(theirs.admin, id)).rejects.toMatchObject({ message: 'Job not found' });
      await expect(hiring.jobs.find(ours.candidateUser, id)).rejects.toMatchObject({ message: 'Job not found' });
    });

    it('through the allowed moves of their status only', async () => {
      const { id } = await create('Cook');
      const move = (status: Job['status']): Promise<Job> => hiring.jobs.update(ours.recruiter, id, { status });
      await expect(move('closed')).rejects.toMatchObject({ code: 'invalid_status_change' });
      expect(await move('open')).toMatchObject({ status: 'open', closedAt: null });
      await expect(move('draft')).rejects.toMatchObject({ code: 'invalid_status_change' });
      const closed = await move('closed');
      expect(await move('archived')).toMatchObject({ closedAt: closed.closedAt });
      await expect(move('open')).rejects.toMatchObject({ code: 'invalid_status_change' });
    });

    it('to nothing that contradicts what they say already', async () => {
      const { id } = await hiring.jobs.create(ours.recruiter, { title: 'Cook', experienceMinYears: 4 }, 'draft');
      const change = hiring.jobs.update(ours.recruiter, id, { experienceMaxYears: 3 });
      await expect(change).rejects.toMatchObject({ code: 'validation_failed' });
    });
  });

  it('are deleted as drafts only', async () => {
    const draft = await create('Draft');
    await hiring.jobs.remove(ours.recruiter, draft.id);
    await expect(hiring.jobs.find(ours.recruiter, draft.id)).rejects.toMatchObject({ code: 'not_found' });
    const open = await create('Open', ours.recruiter, true);
    await expect(hiring.jobs.remove(ours.recruiter, open.id)).rejects.toMatchObject({ code: 'job_in_use' });
  });

  it('are in the audit with who changed them', async () => {
    const { id } = await create('Cook');
    await hiring.jobs.update(ours.admin, id, { title: 'Chef' });
    const rows = await rowsOf(
      test.adminUrl,
      `select action, actor_id from audit_entries where entity = 'jobs' and entity_id = $1 order by at`,
      [id],
    );
    expect(rows).toEqual([
      { action: 'insert', actor_id: ours.recruiter.userId },
      { action: 'update', actor_id: ours.admin.userId },
    ]);
  });

  describe('below the API', () => {
    const NO_RIGHT = { refused: '42501' };

    it('are not taken over, changed or deleted by other recruiters and candidates', async () => {
      const { id } = await create('Cook', ours.recruiter, true);
      for (const actor of [ours.otherRecruiter, ours.candidateUser]) {
        for (const sql of [
          `update jobs set created_by = '${actor.userId}' where id = $1`,
          `delete from jobs where id = $1`,
          `delete from job_skills where job_id = $1`,
          `update job_stages set name = 'Mine' where job_id = $1`,
        ]) {
          expect(await probe.attempt(actor, sql, [id])).toEqual({ rows: 0 });
        }
        const plant = `insert into jobs (tenant_id, id, title, created_by) values ($1, gen_random_uuid(), 'X', $2)`;
        expect(await probe.attempt(actor, plant, [ours.tenantId, ours.recruiter.userId])).toEqual(NO_RIGHT);
      }
    });

    it('are made by nobody who is a candidate, who sees no drafts and no stages either', async () => {
      const { id } = await create('Open', ours.recruiter, true);
      await create('Draft');
      const { candidateUser } = ours;
      const own = `insert into jobs (tenant_id, id, title, created_by) values ($1, gen_random_uuid(), 'X', $2)`;
      expect(await probe.attempt(candidateUser, own, [ours.tenantId, candidateUser.userId])).toEqual(NO_RIGHT);
      expect(await probe.attempt(candidateUser, 'select 1 from jobs')).toEqual({ rows: 1 });
      expect(await probe.attempt(candidateUser, 'select 1 from job_stages where job_id = $1', [id])).toEqual({
        rows: 0,
      });
    });
  });
});
