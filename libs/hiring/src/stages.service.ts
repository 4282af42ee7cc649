import { isUniqueViolation, type Actor, type Database, type TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { Stage } from './job.js';
import { lockToChange } from './job-access.js';
import type { JobsRepository } from './jobs.repository.js';
import type { StagesRepository } from './stages.repository.js';

const MOST_STAGES = 50;

/** The steps that the applications to a job go through. */
export class StagesService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobsRepository,
    private readonly stages: StagesRepository,
  ) {}

  /** In their order. @throws {DomainError} not_found */
  async list(actor: Actor, jobId: string): Promise<Stage[]> {
    const stages = await this.database.withTenant(actor, (tx) => this.stages.list(tx, jobId));
    // A job has at least one.
    if (stages.length === 0) throw notFound('Job');
    return stages;
  }

  /** @param position where to put it, or behind all others. @throws {DomainError} not_found, forbidden, conflict */
  async add(actor: Actor, jobId: string, name: string, position?: number): Promise<Stage> {
    return this.change(actor, jobId, async (tx, stages) => {
      if (stages.length >= MOST_STAGES) throw new DomainError('conflict', `A job has ${MOST_STAGES} stages at most.`);
      const [stage] = await this.stages.add(tx, actor.tenantId, jobId, [name], stages.length);
      if (stage === undefined) throw new Error('The stage was not written.');
      const place = Math.min(position ?? stages.length, stages.length);
      const ids = stages.map(({ id }) => id);
      await this.stages.place(tx, actor.tenantId, jobId, ids.toSpliced(place, 0, stage.id));
      return { ...stage, position: place };
    });
  }

  /** @throws {DomainError} not_found, forbidden, conflict */
  async rename(actor: Actor, jobId: string, stageId: string, name: string): Promise<Stage> {
    return this.change(actor, jobId, async (tx, stages) => {
      mustBeAmong(stages, stageId);
      return this.stages.rename(tx, actor.tenantId, stageId, name);
    });
  }

  /**
   * Removes a stage and moves what stands in it. Without `moveTo` a stage with applications that the caller sees stays;
   * those of candidates whom the caller may not see go to the stage beside it, and nothing tells of them.
   * @throws {DomainError} not_found, forbidden, stage_in_use
   */
  async remove(actor: Actor, jobId: string, stageId: string, moveTo?: string): Promise<void> {
    await this.change(actor, jobId, async (tx, stages) => {
      const at = mustBeAmong(stages, stageId);
      const rest = stages.toSpliced(at, 1);
      const target = moveTo === undefined ? rest[Math.max(at - 1, 0)] : rest[mustBeAmong(rest, moveTo)];
      if (target === undefined) throw new DomainError('stage_in_use', 'A job needs at least one stage.');
      if (moveTo === undefined && (await this.stages.hasApplications(tx, jobId, stageId))) {
        throw new DomainError('stage_in_use', 'Applications are in this stage. Say in move_to where they go.');
      }
      await this.stages.moveApplications(tx, jobId, stageId, target.id);
      await this.stages.remove(tx, actor.tenantId, stageId);
      await this.stages.place(
        tx,
        actor.tenantId,
        jobId,
        rest.map(({ id }) => id),
      );
    });
  }

  /** @param stageIds all of the job, in their new order. @throws {DomainError} not_found, forbidden, stage_order_stale */
  async order(actor: Actor, jobId: string, stageIds: readonly string[]): Promise<Stage[]> {
    return this.change(actor, jobId, async (tx, stages) => {
      const wanted = new Set(stageIds);
      if (wanted.size !== stageIds.length || !areSame(wanted, stages)) {
        throw new DomainError('stage_order_stale', 'Name every stage of the job once, as they are now.');
      }
      await this.stages.place(tx, actor.tenantId, jobId, stageIds);
      return this.stages.list(tx, jobId);
    });
  }

  private async change<T>(
    actor: Actor,
    jobId: string,
    work: (tx: TenantTransaction, stages: Stage[]) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.database.withTenant(actor, async (tx) => {
        await lockToChange(tx, this.jobs, actor, jobId);
        return work(tx, await this.stages.list(tx, jobId));
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw new DomainError('conflict', 'The job has a stage of this name.', { cause: error });
    }
  }
}

function mustBeAmong(stages: readonly Stage[], id: string): number {
  const at = stages.findIndex((stage) => stage.id === id);
  if (at === -1) throw notFound('Stage');
  return at;
}

function areSame(wanted: ReadonlySet<string>, stages: readonly Stage[]): boolean {
  return wanted.size === stages.length && stages.every(({ id }) => wanted.has(id));
}
