import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, PageRequest, Prisma, TenantTransaction } from '#libs/database';
import type { Application, ApplicationChange, ApplicationFilter, Rehire } from './application.js';

const FIELDS = {
  ...{ id: true, candidateId: true, jobId: true, stageId: true, status: true, rejectReason: true, rejectComment: true },
  ...{ note: true, submittedBy: true, version: true, createdAt: true, updatedAt: true },
  candidate: {
    select: {
      ...{ name: true, employmentStatus: true, rehireEligibility: true, rehireReason: true },
      ...{ rehireReviewedBy: true, rehireReviewedAt: true },
    },
  },
  job: { select: { title: true } },
  stage: { select: { name: true } },
} as const satisfies Prisma.ApplicationSelect;

const CHANGE_FIELDS = {
  ...{ id: true, actorId: true, kind: true, fromValue: true, toValue: true, rejectReason: true, comment: true },
  createdAt: true,
} as const satisfies Prisma.ApplicationChangeSelect;

const LIST = `
  select a.id, a.candidate_id as "candidateId", a.job_id as "jobId", a.stage_id as "stageId", a.status,
    a.reject_reason as "rejectReason", a.reject_comment as "rejectComment", a.note, a.submitted_by as "submittedBy",
    a.version, a.created_at as "createdAt", a.updated_at as "updatedAt", c.name, j.title as "jobTitle",
    s.name as "stageName", c.employment_status as "employmentStatus", c.rehire_eligibility as "rehireEligibility",
    c.rehire_reason as "rehireReason", c.rehire_reviewed_by as "rehireReviewedBy", c.rehire_reviewed_at as "rehireReviewedAt"
  from applications a
  join candidates c on c.tenant_id = $1 and c.id = a.candidate_id
  join jobs j on j.tenant_id = $1 and j.id = a.job_id
  join job_stages s on s.tenant_id = $1 and s.id = a.stage_id
  where a.tenant_id = $1 and a.id = any ($2)
  order by a.id desc`;

const FIND = 'select id from find_applications($1, $2, $3, $4)';

/** Reads nothing where no number is wanted. */
const COUNT = `select case when $2::integer > 0 then count_applications($1::jsonb, $2::integer) end as count`;

type ApplicationRow = Prisma.ApplicationGetPayload<{ select: typeof FIELDS }>;
type ChangeRow = Prisma.ApplicationChangeGetPayload<{ select: typeof CHANGE_FIELDS }>;

type ListedRow = Omit<ApplicationRow, 'candidate' | 'job' | 'stage'> &
  ApplicationRow['candidate'] & { jobTitle: string; stageName: string };

export type NewApplication = Pick<Application, 'candidateId' | 'jobId' | 'stageId' | 'note' | 'submittedBy'>;
export type ApplicationUpdate = Partial<
  Pick<Application, 'stageId' | 'status' | 'rejectReason' | 'rejectComment' | 'note'>
>;
export type NewChange = Omit<ApplicationChange, 'id' | 'createdAt'>;

/** How a candidate stands to whoever would submit them. */
export interface Submittable {
  /** The candidate that this one turned out to be. */
  mergedInto: string | null;
  maySubmit: boolean;
}

/** Applications of candidates that the transaction's actor may see. */
export class ApplicationsRepository {
  constructor(private readonly database: Database) {}

  /** Nothing for a candidate whom the actor may not see. What may be submitted is what the policy of applications lets in. */
  async findSubmittable(tx: TenantTransaction, actor: Actor, candidateId: string): Promise<Submittable | undefined> {
    const [row] = await tx.$queryRaw<Submittable[]>`
      select c.merged_into as "mergedInto",
        ${actor.role === 'admin'} or c.owner_id = ${actor.userId}::uuid or exists (select 1 from candidate_shares s
          where s.tenant_id = c.tenant_id and s.candidate_id = c.id and s.recipient_id = ${actor.userId}::uuid
            and s.revoked_at is null and (s.expires_at is null or s.expires_at > now()) and s.submit_to_jobs) as "maySubmit"
      from candidates c where c.tenant_id = ${actor.tenantId}::uuid and c.id = ${candidateId}::uuid`;
    return row;
  }

  /** False when the actor may see the candidate but not change them. */
  async markEmployed(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<boolean> {
    const where = { tenantId, id: candidateId };
    const { count } = await tx.candidate.updateMany({ where, data: { employmentStatus: 'EMPLOYED' } });
    return count === 1;
  }

  async create(tx: TenantTransaction, tenantId: string, application: NewApplication): Promise<string> {
    const id = uuidv7();
    await tx.application.create({ data: { tenantId, id, ...application }, select: { id: true } });
    return id;
  }

  async find(tx: TenantTransaction, id: string): Promise<Application | undefined> {
    const row = await tx.application.findFirst({ where: { id }, select: FIELDS });
    return row === null ? undefined : toApplication(row);
  }

  /** Newest first, with how many there are, counted no further than `most`; null counts none. */
  async list(
    actor: Actor,
    filter: ApplicationFilter,
    page: PageRequest,
    most: number | null,
  ): Promise<{ items: Application[]; total: number | undefined }> {
    const filters = filtersOf(filter);
    const [ids, [count]] = await this.database.statementsAs<[{ id: string }, { count: number }]>(actor, [
      { name: 'applications_find', text: FIND, values: [filters, page.after ?? null, page.limit, page.skip] },
      { name: 'applications_count', text: COUNT, values: [filters, most ?? 0] },
    ]);
    // Apart: joined to the function, the planner would work out the policies for all applications, not for these few.
    const rows = await this.database.statementAs<ListedRow>(actor, {
      name: 'applications_list',
      text: LIST,
      values: [actor.tenantId, ids.map(({ id }) => id)],
    });
    return { items: rows.map(toListed), total: most === null ? undefined : count?.count };
  }

  /** Keeps the application from being changed by others until the transaction ends. */
  async lock(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    await tx.$queryRaw`select 1 from applications where tenant_id = ${tenantId}::uuid and id = ${id}::uuid for update`;
  }

  async update(tx: TenantTransaction, tenantId: string, id: string, change: ApplicationUpdate): Promise<void> {
    const where = { tenantId_id: { tenantId, id } };
    await tx.application.update({ where, data: { ...change, version: { increment: 1 } }, select: { id: true } });
  }

  async addChanges(
    tx: TenantTransaction,
    tenantId: string,
    applicationId: string,
    changes: readonly NewChange[],
  ): Promise<void> {
    await tx.applicationChange.createMany({
      data: changes.map(({ from, to, ...change }) => ({
        ...{ tenantId, id: uuidv7(), applicationId, fromValue: from, toValue: to },
        ...change,
      })),
    });
  }

  /** Newest first. */
  async listChanges(tx: TenantTransaction, applicationId: string, page: PageRequest): Promise<ApplicationChange[]> {
    const rows = await tx.applicationChange.findMany({
      where: { applicationId, ...afterOf(page) },
      orderBy: { id: 'desc' },
      skip: page.skip,
      take: page.limit,
      select: CHANGE_FIELDS,
    });
    return rows.map(toChange);
  }

  async countChanges(tx: TenantTransaction, applicationId: string): Promise<number> {
    return tx.applicationChange.count({ where: { applicationId } });
  }
}

/** As `find_applications` names them. */
function filtersOf({ jobId, candidateId, stageId, status }: ApplicationFilter): string {
  return JSON.stringify({ job_id: jobId, candidate_id: candidateId, stage_id: stageId, status });
}

function afterOf({ after }: PageRequest): { id?: { lt: string } } {
  return after === undefined ? {} : { id: { lt: after } };
}

function toApplication({ candidate, job, stage, ...row }: ApplicationRow): Application {
  return {
    ...(row as ApplicationRow & Pick<Application, 'status' | 'rejectReason'>),
    candidateName: candidate.name,
    rehire: rehireOf(candidate),
    jobTitle: job.title,
    stageName: stage.name,
  };
}

function toListed({ name, jobTitle, stageName, ...row }: ListedRow): Application {
  const { employmentStatus, rehireEligibility, rehireReason, rehireReviewedBy, rehireReviewedAt, ...rest } = row;
  const rehire = { employmentStatus, rehireEligibility, rehireReason, rehireReviewedBy, rehireReviewedAt };
  return toApplication({
    ...rest,
    candidate: { name, ...rehire },
    job: { title: jobTitle },
    stage: { name: stageName },
  });
}

function rehireOf(candidate: ApplicationRow['candidate']): Rehire | null {
  const { employmentStatus, rehireEligibility } = candidate;
  if (employmentStatus !== 'LEFT' && rehireEligibility === null) return null;
  return {
    employmentStatus,
    eligibility: rehireEligibility as Rehire['eligibility'],
    reason: candidate.rehireReason,
    reviewedBy: candidate.rehireReviewedBy,
    reviewedAt: candidate.rehireReviewedAt,
  };
}

function toChange({ fromValue, toValue, ...row }: ChangeRow): ApplicationChange {
  return { ...(row as ChangeRow & Pick<ApplicationChange, 'kind' | 'rejectReason'>), from: fromValue, to: toValue };
}
