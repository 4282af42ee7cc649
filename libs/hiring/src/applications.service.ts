import { isUniqueViolation, type Actor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import type { ActivitiesRepository, NewActivity } from '#libs/candidates';
import { DomainError, notFound } from '#libs/errors';
import type { OutboxEntry } from '#libs/jobs';
import type { WebhookEvents } from '#libs/webhooks';
import {
  assertMoveOfApplication,
  type Application,
  type ApplicationChange,
  type ApplicationFilter,
  type ApplicationStatus,
  type RejectReason,
} from './application.js';
import type { ApplicationsRepository, ApplicationUpdate, NewChange } from './applications.repository.js';
import type { Stage } from './job.js';
import type { JobsRepository } from './jobs.repository.js';
import type { Precondition } from './precondition.js';
import type { StagesRepository } from './stages.repository.js';

/** Lists count no further: a larger total costs more than it tells. */
const MOST_COUNTED = 10_000;

export interface Submission {
  candidateId: string;
  jobId: string;
  /** The job's first, when it is not said. */
  stageId?: string;
  note?: string | null;
}

export interface ApplicationInput {
  stageId?: string;
  status?: ApplicationStatus;
  /** With the status `rejected`, and needed there. */
  rejectReason?: RejectReason;
  rejectComment?: string | null;
  note?: string | null;
  /** For the history. */
  comment?: string | null;
  /** With the status `hired`: the candidate is noted as employed. */
  markEmployed?: boolean;
}

/** Candidates submitted to jobs, and how they fare. Who may see a candidate sees their applications. */
export class ApplicationsService {
  constructor(
    private readonly database: Database,
    private readonly applications: ApplicationsRepository,
    private readonly jobs: JobsRepository,
    private readonly stages: StagesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly webhooks: WebhookEvents,
  ) {}

  /** @throws {DomainError} not_found, submit_not_allowed, job_not_open, already_applied */
  async submit(actor: Actor, submission: Submission): Promise<Application> {
    const { candidateId, jobId, note = null } = submission;
    return this.guarded(actor, async (tx, messages) => {
      await this.assertMaySubmit(tx, actor, candidateId);
      const job = await this.jobs.lock(tx, jobId, 'shared');
      if (job === undefined) throw notFound('Job');
      if (job.status !== 'open') throw new DomainError('job_not_open', `The job is ${job.status}, not open.`);
      const stage = stageOf(await this.stages.list(tx, jobId), submission.stageId);
      const submittedBy = mustBePerson(actor);
      const id = await this.applications.create(tx, actor.tenantId, {
        ...{ candidateId, jobId, stageId: stage.id, note, submittedBy },
      });
      const application = await this.mustFind(tx, id);
      await this.write(tx, actor.tenantId, application, [
        { actorId: submittedBy, kind: 'created', from: null, to: stage.name, rejectReason: null, comment: note },
      ]);
      messages.push(...(await this.tell(tx, actor.tenantId, application)));
      return application;
    });
  }

  async list(
    actor: Actor,
    filter: ApplicationFilter,
    page: PageRequest,
  ): Promise<{ items: Application[]; total: number | undefined }> {
    return this.applications.list(actor, filter, page, page.after === undefined ? MOST_COUNTED : null);
  }

  /** @throws {DomainError} not_found */
  async find(actor: Actor, id: string): Promise<Application> {
    return this.database.withTenant(actor, (tx) => this.mustFind(tx, id));
  }

  /** What happened to it, newest first. @throws {DomainError} not_found */
  async history(
    actor: Actor,
    id: string,
    page: PageRequest,
  ): Promise<{ items: ApplicationChange[]; total: number | undefined }> {
    return this.database.withTenant(actor, async (tx) => {
      await this.mustFind(tx, id);
      return {
        items: await this.applications.listChanges(tx, id, page),
        total: page.after === undefined ? await this.applications.countChanges(tx, id) : undefined,
      };
    });
  }

  /** @throws {DomainError} not_found, submit_not_allowed, validation_failed, invalid_status_change, already_applied */
  async update(
    actor: Actor,
    id: string,
    input: ApplicationInput,
    precondition: Precondition = () => undefined,
  ): Promise<Application> {
    return this.guarded(actor, async (tx, messages) => {
      const application = await this.lockForUpdate(tx, actor, id);
      precondition(application);
      const stages = await this.stages.list(tx, application.jobId);
      const { update, changes } = planUpdate(actor, application, stages, input);
      if (Object.keys(update).length > 0) await this.applications.update(tx, actor.tenantId, id, update);
      await this.write(tx, actor.tenantId, application, changes);
      if (input.markEmployed === true) await this.markEmployed(tx, actor, application.candidateId);
      const updated = await this.mustFind(tx, id);
      if (changes.length > 0) messages.push(...(await this.tell(tx, actor.tenantId, updated)));
      return updated;
    });
  }

  /** The job first, then the application: the order in which removing a stage locks them. */
  private async lockForUpdate(tx: TenantTransaction, actor: Actor, id: string): Promise<Application> {
    const { jobId, candidateId } = await this.mustFind(tx, id);
    await this.assertMaySubmit(tx, actor, candidateId);
    await this.jobs.lock(tx, jobId, 'shared');
    await this.applications.lock(tx, actor.tenantId, id);
    return this.mustFind(tx, id);
  }

  private async assertMaySubmit(tx: TenantTransaction, actor: Actor, candidateId: string): Promise<void> {
    const candidate = await this.applications.findSubmittable(tx, actor, candidateId);
    if (candidate === undefined) throw notFound('Candidate');
    if (!candidate.maySubmit) {
      throw new DomainError('submit_not_allowed', 'The candidate is shared with you without the right to submit them.');
    }
    if (candidate.mergedInto !== null) {
      throw new DomainError('conflict', `The candidate was merged into ${candidate.mergedInto}.`);
    }
  }

  /** To the application's history and to what was done with its candidate. */
  private async write(
    tx: TenantTransaction,
    tenantId: string,
    application: Application,
    changes: readonly NewChange[],
  ): Promise<void> {
    await this.applications.addChanges(tx, tenantId, application.id, changes);
    await this.activities.add(
      tx,
      tenantId,
      changes.map((change) => activityOf(application, change)),
    );
  }

  private async tell(tx: TenantTransaction, tenantId: string, application: Application): Promise<OutboxEntry[]> {
    const { id, candidateId, jobId, status, stageId } = application;
    return this.webhooks.emit(tx, tenantId, 'application.updated', {
      ...{ application_id: id, candidate_id: candidateId, job_id: jobId, status, stage_id: stageId },
    });
  }

  private async markEmployed(tx: TenantTransaction, actor: Actor, candidateId: string): Promise<void> {
    if (!(await this.applications.markEmployed(tx, actor.tenantId, candidateId))) {
      throw new DomainError(
        'forbidden',
        'Only the recruiter whose candidate it is, and admins, may mark them as employed.',
      );
    }
    const details = { to: 'EMPLOYED' };
    await this.activities.add(tx, actor.tenantId, [
      { candidateId, actorId: actor.userId, kind: 'status_changed', details },
    ]);
  }

  private async mustFind(tx: TenantTransaction, id: string): Promise<Application> {
    const application = await this.applications.find(tx, id);
    if (application === undefined) throw notFound('Application');
    return application;
  }

  /**
   * One active application of a candidate to a job: PostgreSQL sees to it, also when two come at once. The messages that
   * the work leaves are sent after its commit.
   */
  private async guarded<T>(
    actor: Actor,
    work: (tx: TenantTransaction, messages: OutboxEntry[]) => Promise<T>,
  ): Promise<T> {
    const messages: OutboxEntry[] = [];
    try {
      const result = await this.database.withTenant(actor, (tx) => work(tx, messages));
      this.webhooks.send(messages);
      return result;
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const message = 'The candidate has an active application to this job.';
      throw new DomainError('already_applied', message, { cause: error });
    }
  }
}

const ACTIVITY_OF = {
  created: 'application_created',
  stage: 'application_stage_changed',
  status: 'application_status_changed',
} as const;

function activityOf({ id, candidateId, jobId }: Application, { actorId, kind, from, to }: NewChange): NewActivity {
  return { candidateId, actorId, kind: ACTIVITY_OF[kind], details: { application_id: id, job_id: jobId, from, to } };
}

/** What an update writes, and what the history says of it. Nothing where all is already so. */
function planUpdate(
  actor: Actor,
  application: Application,
  stages: readonly Stage[],
  input: ApplicationInput,
): { update: ApplicationUpdate; changes: NewChange[] } {
  const { comment = null, note } = input;
  const actorId = mustBePerson(actor);
  const update: ApplicationUpdate = note === undefined ? {} : { note };
  const changes: NewChange[] = [];
  const status = input.status ?? application.status;
  assertReasonFits(input, status);
  if (status !== application.status) assertMoveOfApplication(application.status, status);
  if (status !== application.status || givesOtherReason(application, input)) {
    const rejectReason = input.rejectReason ?? null;
    const rejectComment = input.rejectComment ?? null;
    Object.assign(update, { status, rejectReason, rejectComment });
    const said = comment ?? rejectComment;
    changes.push({ actorId, kind: 'status', from: application.status, to: status, rejectReason, comment: said });
  }
  if (input.stageId !== undefined && input.stageId !== application.stageId) {
    const stage = stageOf(stages, input.stageId);
    if (status !== 'active') {
      throw new DomainError('invalid_status_change', `An application that is ${status} stays in its stage. Reopen it.`);
    }
    update.stageId = stage.id;
    changes.push({
      ...{ actorId, kind: 'stage', from: application.stageName, to: stage.name, rejectReason: null, comment },
    });
  }
  return { update, changes };
}

/** Whether it corrects why an application was rejected. */
function givesOtherReason(
  application: Application,
  { status, rejectReason, rejectComment }: ApplicationInput,
): boolean {
  if (status !== 'rejected') return false;
  return (
    rejectReason !== application.rejectReason ||
    (rejectComment !== undefined && rejectComment !== application.rejectComment)
  );
}

function assertReasonFits(input: ApplicationInput, status: ApplicationStatus): void {
  const rejects = input.status === 'rejected';
  if (rejects && input.rejectReason === undefined) throw wrong('reject_reason', 'A rejection needs a reason');
  if (!rejects && (input.rejectReason ?? input.rejectComment ?? null) !== null) {
    throw wrong('reject_reason', 'Goes with the status "rejected"');
  }
  if (input.markEmployed === true && status !== 'hired') throw wrong('mark_employed', 'Goes with the status "hired"');
}

function stageOf(stages: readonly Stage[], id: string | undefined): Stage {
  const stage = id === undefined ? stages[0] : stages.find((one) => one.id === id);
  if (stage === undefined) throw notFound('Stage');
  return stage;
}

function mustBePerson({ userId }: Actor): string {
  if (userId === null) throw new Error('Applications are the work of users.');
  return userId;
}

function wrong(field: string, message: string): DomainError {
  const fields = [{ field: `body.${field}`, message }];
  return new DomainError('validation_failed', `body.${field}: ${message}`, { fields });
}
