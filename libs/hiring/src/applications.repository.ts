import { v7 as uuidv7 } from 'uuid';
import type { PageRequest, Prisma, TenantTransaction } from '#libs/database';
import type { Application, ApplicationChange, ApplicationFilter } from './application.js';

const FIELDS = {
  ...{ id: true, candidateId: true, jobId: true, stageId: true, status: true, rejectReason: true, rejectComment: true },
  ...{ note: true, submittedBy: true, version: true, createdAt: true, updatedAt: true },
  candidate: { select: { name: true } },
  job: { select: { title: true } },
  stage: { select: { name: true } },
} as const satisfies Prisma.ApplicationSelect;

const CHANGE_FIELDS = {
  ...{ id: true, actorId: true, kind: true, fromValue: true, toValue: true, rejectReason: true, comment: true },
  createdAt: true,
} as const satisfies Prisma.ApplicationChangeSelect;

type ApplicationRow = Prisma.ApplicationGetPayload<{ select: typeof FIELDS }>;
type ChangeRow = Prisma.ApplicationChangeGetPayload<{ select: typeof CHANGE_FIELDS }>;

export type NewApplication = Pick<Application, 'candidateId' | 'jobId' | 'stageId' | 'note' | 'submittedBy'>;
export type ApplicationUpdate = Partial<
  Pick<Application, 'stageId' | 'status' | 'rejectReason' | 'rejectComment' | 'note'>
>;
export type NewChange = Omit<ApplicationChange, 'id' | 'createdAt'>;

/** Applications of candidates that the transaction's actor may see. */
export class ApplicationsRepository {
  async create(tx: TenantTransaction, tenantId: string, application: NewApplication): Promise<string> {
    const id = uuidv7();
    await tx.application.create({ data: { tenantId, id, ...application }, select: { id: true } });
    return id;
  }

  async find(tx: TenantTransaction, id: string): Promise<Application | undefined> {
    const row = await tx.application.findFirst({ where: { id }, select: FIELDS });
    return row === null ? undefined : toApplication(row);
  }

  async list(tx: TenantTransaction, filter: ApplicationFilter, page: PageRequest): Promise<Application[]> {
    const rows = await tx.application.findMany({
      where: { ...filter, ...afterOf(page) },
      orderBy: { id: 'desc' },
      skip: page.skip,
      take: page.limit,
      select: FIELDS,
    });
    return rows.map(toApplication);
  }

  async count(tx: TenantTransaction, filter: ApplicationFilter): Promise<number> {
    return tx.application.count({ where: filter });
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

function afterOf({ after }: PageRequest): { id?: { lt: string } } {
  return after === undefined ? {} : { id: { lt: after } };
}

function toApplication({ candidate, job, stage, ...row }: ApplicationRow): Application {
  return {
    ...(row as ApplicationRow & Pick<Application, 'status' | 'rejectReason'>),
    candidateName: candidate.name,
    jobTitle: job.title,
    stageName: stage.name,
  };
}

function toChange({ fromValue, toValue, ...row }: ChangeRow): ApplicationChange {
  return { ...(row as ChangeRow & Pick<ApplicationChange, 'kind' | 'rejectReason'>), from: fromValue, to: toValue };
}
