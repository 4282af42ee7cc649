import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Database } from '#libs/database';
import { normaliseSkill } from '#libs/skills';
import type { PersonalActor } from '#libs/testing';

export interface GivenPerson {
  title?: string;
  skills?: readonly string[];
  location?: string;
  experienceMonths?: number;
  userId?: string;
  name?: string;
}

/** Candidates of `owner`, with skills that are in use; in the order of what is given. */
export async function insertPeople(
  database: Database,
  { tenantId, userId: ownerId }: PersonalActor,
  people: readonly GivenPerson[],
): Promise<string[]> {
  const rows = people.map((person) => ({ id: uuidv7(), person }));
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.candidate.createMany({
      data: rows.map(({ id, person: { skills = [], name = 'Ada Byron', ...person } }) => ({
        ...{ tenantId, id, ownerId, source: 'upload', name, skills: [...skills], ...person },
        work:
          person.title === undefined
            ? []
            : [{ position: person.title, name: 'Works', startDate: '2020-01', current: true }],
      })),
    });
    await tx.candidateSkill.createMany({
      data: rows.flatMap(({ id, person }) =>
        keysOf(person.skills ?? []).map((skill) => ({ tenantId, candidateId: id, skill })),
      ),
    });
  });
  return rows.map(({ id }) => id);
}

/** Gives a candidate other skills, as an edit does. */
export async function changeSkills(
  database: Database,
  tenantId: string,
  id: string,
  skills: readonly string[],
): Promise<void> {
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.candidateSkill.deleteMany({ where: { tenantId, candidateId: id } });
    await tx.candidateSkill.createMany({ data: keysOf(skills).map((skill) => ({ tenantId, candidateId: id, skill })) });
    await tx.$executeRaw`update candidates set skills = ${[...skills]}::text[], updated_at = clock_timestamp()
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
  });
}

export interface GivenJob {
  title?: string;
  required?: readonly string[];
  preferred?: readonly string[];
  status?: 'draft' | 'open' | 'closed';
  experienceMinYears?: number;
  location?: string;
}

/** A job of `creator`, open unless said otherwise. */
export async function insertOpening(
  database: Database,
  { tenantId, userId: createdBy }: PersonalActor,
  given: GivenJob,
): Promise<string> {
  const id = uuidv7();
  const { required = [], preferred = [], title = 'Analyst', status = 'open', ...asked } = given;
  const skills = [
    ...required.map((name) => ({ name, kind: 'required' })),
    ...preferred.map((name) => ({ name, kind: 'preferred' })),
  ];
  await database.withTenant(systemActor(tenantId), async (tx) => {
    await tx.job.create({ data: { tenantId, id, createdBy, title, status, ...asked } });
    await tx.jobSkill.createMany({
      data: skills.map(({ name, kind }) => ({ tenantId, id: uuidv7(), jobId: id, kind, ...named(name) })),
      // What is required need not be preferred too.
      skipDuplicates: true,
    });
  });
  return id;
}

function named(written: string): { key: string; name: string } {
  const { key, name } = normaliseSkill(written);
  return { key, name };
}

function keysOf(skills: readonly string[]): string[] {
  return [...new Set(skills.map((skill) => normaliseSkill(skill).key))];
}
