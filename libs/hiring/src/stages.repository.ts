import { v7 as uuidv7 } from 'uuid';
import type { TenantTransaction } from '#libs/database';
import type { Stage } from './job.js';

const FIELDS = { id: true, jobId: true, name: true, position: true } as const;

/** The stages of jobs that the transaction's actor may see. */
export class StagesRepository {
  /** In their order. */
  async list(tx: TenantTransaction, jobId: string): Promise<Stage[]> {
    return tx.jobStage.findMany({ where: { jobId }, orderBy: { position: 'asc' }, select: FIELDS });
  }

  /** @param first position of the first of them */
  async add(
    tx: TenantTransaction,
    tenantId: string,
    jobId: string,
    names: readonly string[],
    first: number,
  ): Promise<Stage[]> {
    const stages = names.map((name, i) => ({ id: uuidv7(), jobId, name, position: first + i }));
    await tx.jobStage.createMany({ data: stages.map((stage) => ({ tenantId, ...stage })) });
    return stages;
  }

  async rename(tx: TenantTransaction, tenantId: string, id: string, name: string): Promise<Stage> {
    return tx.jobStage.update({ where: { tenantId_id: { tenantId, id } }, data: { name }, select: FIELDS });
  }

  /** Numbers the stages from 0 in the order given. They pass through each other's places: the unique key waits for commit. */
  async place(tx: TenantTransaction, tenantId: string, jobId: string, ids: readonly string[]): Promise<void> {
    await tx.$executeRaw`
      update job_stages s set position = wanted.place - 1
      from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, place)
      where s.tenant_id = ${tenantId}::uuid and s.job_id = ${jobId}::uuid and s.id = wanted.id
        and s.position <> wanted.place - 1`;
  }

  async remove(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    await tx.jobStage.delete({ where: { tenantId_id: { tenantId, id } }, select: { id: true } });
  }

  /** Whether applications that the actor may see stand in the stage. */
  async hasApplications(tx: TenantTransaction, jobId: string, stageId: string): Promise<boolean> {
    return (await tx.application.findFirst({ where: { jobId, stageId }, select: { id: true } })) !== null;
  }

  /** Moves all that stands in a stage, seen or unseen, and writes it to their histories. */
  async moveApplications(tx: TenantTransaction, jobId: string, from: string, to: string): Promise<void> {
    await tx.$executeRaw`select applications_leave_stage(${jobId}::uuid, ${from}::uuid, ${to}::uuid)`;
  }
}
