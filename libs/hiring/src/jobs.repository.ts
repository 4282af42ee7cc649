import { v7 as uuidv7 } from 'uuid';
import { Prisma, type PageRequest, type TenantTransaction } from '#libs/database';
import { DomainError } from '#libs/errors';
import type { Job, JobFields, JobSkill } from './job.js';
import type { JobStatus } from './job-status.js';

export const JOB_SORTS = ['-created_at', 'created_at', 'title', '-title'] as const;
export type JobSort = (typeof JOB_SORTS)[number];

export interface JobFilter {
  status?: JobStatus;
  /** Part of the title, in any case. */
  title?: string;
  createdBy?: string;
  /** A skill's key. */
  skill?: string;
}

export interface LockedJob {
  title: string;
  createdBy: string;
  status: JobStatus;
}

export type JobChange = Partial<JobFields> & { status?: JobStatus; openedAt?: Date; closedAt?: Date | null };

const FIELDS = {
  ...{ id: true, title: true, description: true, department: true, employmentType: true, location: true, remote: true },
  ...{ salaryMin: true, salaryMax: true, salaryCurrency: true, salaryPeriod: true },
  ...{ experienceMinYears: true, experienceMaxYears: true, educationLevel: true, educationField: true, openings: true },
  matchWeights: true,
  ...{ status: true, openedAt: true, closedAt: true, createdBy: true, version: true, createdAt: true, updatedAt: true },
  skills: { select: { key: true, name: true, kind: true, minMonths: true }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.JobSelect;

type JobRow = Prisma.JobGetPayload<{ select: typeof FIELDS }>;

/** Jobs that the transaction's actor may see. */
export class JobsRepository {
  async create(
    tx: TenantTransaction,
    tenantId: string,
    job: JobFields & JobChange & { createdBy: string },
    skills: readonly JobSkill[],
  ): Promise<string> {
    const id = uuidv7();
    await tx.job.create({ data: { tenantId, id, ...toColumns(job) }, select: { id: true } });
    await this.addSkills(tx, tenantId, id, skills);
    return id;
  }

  async find(tx: TenantTransaction, id: string): Promise<Job | undefined> {
    const row = await tx.job.findFirst({ where: { id }, select: FIELDS });
    return row === null ? undefined : toJob(row);
  }

  /** @throws {DomainError} invalid_cursor when the page before ended with a job that is gone */
  async list(tx: TenantTransaction, filter: JobFilter, sort: JobSort, page: PageRequest): Promise<Job[]> {
    const rows = await tx.job.findMany({
      where: { AND: [whereOf(filter), await this.afterOf(tx, sort, page.after)] },
      orderBy: orderOf(sort),
      skip: page.skip,
      take: page.limit,
      select: FIELDS,
    });
    return rows.map(toJob);
  }

  async count(tx: TenantTransaction, filter: JobFilter): Promise<number> {
    return tx.job.count({ where: whereOf(filter) });
  }

  /**
   * Has changes of one job come one after the other until the transaction ends: alone for what changes the job or its stages,
   * shared for what relies on them. An advisory lock, since to lock a row takes the right to change it.
   */
  async lock(tx: TenantTransaction, id: string, mode: 'alone' | 'shared'): Promise<LockedJob | undefined> {
    if (mode === 'alone') await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    else await tx.$executeRaw`select pg_advisory_xact_lock_shared(hashtextextended(${id}, 0))`;
    const row = await tx.job.findFirst({ where: { id }, select: { createdBy: true, status: true, title: true } });
    return row === null ? undefined : (row as LockedJob);
  }

  async update(tx: TenantTransaction, tenantId: string, id: string, change: JobChange): Promise<void> {
    const where = { tenantId_id: { tenantId, id } };
    await tx.job.update({ where, data: { ...toColumns(change), version: { increment: 1 } }, select: { id: true } });
  }

  async replaceSkills(
    tx: TenantTransaction,
    tenantId: string,
    jobId: string,
    skills: readonly JobSkill[],
  ): Promise<void> {
    await tx.jobSkill.deleteMany({ where: { tenantId, jobId } });
    await this.addSkills(tx, tenantId, jobId, skills);
  }

  async remove(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    await tx.job.delete({ where: { tenantId_id: { tenantId, id } }, select: { id: true } });
  }

  private async addSkills(
    tx: TenantTransaction,
    tenantId: string,
    jobId: string,
    skills: readonly JobSkill[],
  ): Promise<void> {
    await tx.jobSkill.createMany({ data: skills.map((skill) => ({ tenantId, id: uuidv7(), jobId, ...skill })) });
  }

  /** What comes behind a job in the order of the list; its title is looked up, since a cursor carries the id alone. */
  private async afterOf(
    tx: TenantTransaction,
    sort: JobSort,
    after: string | undefined,
  ): Promise<Prisma.JobWhereInput> {
    if (after === undefined) return {};
    if (sort === '-created_at') return { id: { lt: after } };
    if (sort === 'created_at') return { id: { gt: after } };
    const last = await tx.job.findFirst({ where: { id: after }, select: { title: true } });
    if (last === null) throw new DomainError('invalid_cursor', 'The job that the page before ended with is gone.');
    const { title } = last;
    const behind = sort === 'title' ? { title: { gt: title } } : { title: { lt: title } };
    return { OR: [behind, { title, id: { lt: after } }] };
  }
}

function whereOf({ status, title, createdBy, skill }: JobFilter): Prisma.JobWhereInput {
  return {
    ...(status === undefined ? {} : { status }),
    ...(createdBy === undefined ? {} : { createdBy }),
    ...(skill === undefined ? {} : { skills: { some: { key: skill } } }),
    ...(title === undefined ? {} : { title: { contains: withoutWildcards(title), mode: 'insensitive' } }),
  };
}

/** Prisma hands the text to ILIKE as it is. */
function withoutWildcards(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}

function orderOf(sort: JobSort): Prisma.JobOrderByWithRelationInput[] {
  if (sort === '-created_at') return [{ id: 'desc' }];
  if (sort === 'created_at') return [{ id: 'asc' }];
  return [{ title: sort === 'title' ? 'asc' : 'desc' }, { id: 'desc' }];
}

function toJob(row: JobRow): Job {
  return {
    ...(row as JobRow &
      Pick<
        Job,
        'status' | 'employmentType' | 'remote' | 'salaryPeriod' | 'educationLevel' | 'matchWeights' | 'skills'
      >),
    salaryMin: row.salaryMin?.toNumber() ?? null,
    salaryMax: row.salaryMax?.toNumber() ?? null,
  };
}

type WithoutWeights<Fields> = Omit<Fields, 'matchWeights'> & {
  matchWeights?: Prisma.InputJsonObject | typeof Prisma.DbNull;
};

/** Prisma tells the null of a column from the null of JSON. */
function toColumns<Fields extends JobChange>({ matchWeights, ...fields }: Fields): WithoutWeights<Fields> {
  if (matchWeights === undefined) return fields;
  return { ...fields, matchWeights: matchWeights === null ? Prisma.DbNull : { ...matchWeights } };
}
