import { storableText, type Actor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { OutboxEntry } from '#libs/jobs';
import { chosenWeights, type MatchRequests } from '#libs/matching';
import { normaliseSkill } from '#libs/skills';
import type { Job, JobFields, SkillKind } from './job.js';
import type { Precondition } from './precondition.js';
import { lockToChange } from './job-access.js';
import { assertConsistent } from './job-consistency.js';
import { toJobSkills, type NamedSkill } from './job-skills.js';
import { moveOfJob, type JobStatus } from './job-status.js';
import type { JobFilter, JobsRepository, JobSort } from './jobs.repository.js';
import { readDescription } from './description/read-description.js';
import type { StagesRepository } from './stages.repository.js';

const WEIGHTS_FIELD = 'body.match_weights';
const FIRST_STAGES = ['Applied', 'Screening', 'Interview', 'Offer'];

const SILENT: Omit<JobFields, 'title'> = {
  ...{ description: '', department: null, employmentType: null, location: null, remote: null, openings: 1 },
  ...{ salaryMin: null, salaryMax: null, salaryCurrency: null, salaryPeriod: null },
  ...{
    experienceMinYears: null,
    experienceMaxYears: null,
    educationLevel: null,
    educationField: null,
    matchWeights: null,
  },
};

/** What a caller says of a job; skills given replace those there were. */
export interface JobInput extends Partial<JobFields> {
  requiredSkills?: readonly NamedSkill[];
  preferredSkills?: readonly NamedSkill[];
}

/** The openings of a tenant. */
export class JobsService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobsRepository,
    private readonly stages: StagesRepository,
    private readonly matches: MatchRequests,
  ) {}

  /**
   * Makes a job with the usual stages. Without a title, whatever the caller does not say is read from the description; without
   * any list of skills, they are: a job that asks for none matches by its title alone.
   * @throws {DomainError} validation_failed
   */
  async create(actor: Actor, input: JobInput, status: 'draft' | 'open'): Promise<Job> {
    if (actor.userId === null) throw new Error('A job is created by a user.');
    // Before it is read: what is read of it must be storable too.
    const said = { ...input, description: storableText(input.description ?? '') };
    const {
      requiredSkills = [],
      preferredSkills = [],
      ...fields
    } = said.title === undefined ? completed(said) : withSkills(said);
    if (fields.title === undefined) throw noTitle();
    const job = { ...SILENT, ...fields, title: fields.title, createdBy: actor.userId, status };
    assertConsistent(job);
    if (job.matchWeights !== null) job.matchWeights = chosenWeights({ ...job.matchWeights }, WEIGHTS_FIELD);
    const skills = toJobSkills({ required: requiredSkills, preferred: preferredSkills });
    const dates = status === 'open' ? moveOfJob('draft', 'open', new Date()) : {};
    const { created, entries } = await this.database.withTenant(actor, async (tx) => {
      const id = await this.jobs.create(tx, actor.tenantId, { ...job, ...dates }, skills);
      await this.stages.add(tx, actor.tenantId, id, FIRST_STAGES, 0);
      const created = mustBeFound(await this.jobs.find(tx, id));
      return { created, entries: await this.matchesOf(tx, actor, created) };
    });
    this.matches.send(entries);
    return created;
  }

  async list(
    actor: Actor,
    filter: JobFilter,
    sort: JobSort,
    page: PageRequest,
  ): Promise<{ items: Job[]; total: number | undefined }> {
    const { skill, ...rest } = filter;
    const wanted = skill === undefined ? rest : { ...rest, skill: normaliseSkill(skill).key };
    return this.database.withTenant(actor, async (tx) => ({
      items: await this.jobs.list(tx, wanted, sort, page),
      total: page.after === undefined ? await this.jobs.count(tx, wanted) : undefined,
    }));
  }

  /** @throws {DomainError} not_found */
  async find(actor: Actor, id: string): Promise<Job> {
    return this.database.withTenant(actor, async (tx) => mustBeFound(await this.jobs.find(tx, id)));
  }

  /** @throws {DomainError} not_found, forbidden, validation_failed, invalid_status_change */
  async update(
    actor: Actor,
    id: string,
    input: JobInput & { status?: JobStatus },
    precondition: Precondition = () => undefined,
  ): Promise<Job> {
    const { requiredSkills, preferredSkills, status, ...fields } = input;
    const { updated, entries } = await this.database.withTenant(actor, async (tx) => {
      const { status: before } = await lockToChange(tx, this.jobs, actor, id);
      const job = mustBeFound(await this.jobs.find(tx, id));
      precondition(job);
      const move =
        status === undefined || status === before ? {} : { status, ...moveOfJob(before, status, new Date()) };
      const change = { ...fields, ...move };
      if (change.description !== undefined) change.description = storableText(change.description);
      if (change.matchWeights) change.matchWeights = chosenWeights({ ...change.matchWeights }, WEIGHTS_FIELD);
      assertConsistent({ ...job, ...change });
      if (requiredSkills !== undefined || preferredSkills !== undefined) {
        const required = requiredSkills ?? skillsOf(job, 'required');
        const preferred = preferredSkills ?? skillsOf(job, 'preferred');
        await this.jobs.replaceSkills(tx, actor.tenantId, id, toJobSkills({ required, preferred }));
      }
      await this.jobs.update(tx, actor.tenantId, id, change);
      const updated = mustBeFound(await this.jobs.find(tx, id));
      return { updated, entries: await this.matchesOf(tx, actor, updated) };
    });
    this.matches.send(entries);
    return updated;
  }

  /** Drafts only: what was open once may have applications. @throws {DomainError} not_found, forbidden, job_in_use */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.withTenant(actor, async (tx) => {
      const { status } = await lockToChange(tx, this.jobs, actor, id);
      if (status !== 'draft') {
        throw new DomainError('job_in_use', 'Only a draft can be deleted. Close the job and archive it instead.');
      }
      await this.jobs.remove(tx, actor.tenantId, id);
    });
  }

  /** An open job is matched again whatever was changed: what was matched before is of another version of it. */
  private async matchesOf(tx: TenantTransaction, { tenantId }: Actor, { id, status }: Job): Promise<OutboxEntry[]> {
    return status === 'open' ? this.matches.ofJobs(tx, tenantId, [id]) : [];
  }
}

function mustBeFound(job: Job | undefined): Job {
  if (job === undefined) throw notFound('Job');
  return job;
}

function skillsOf(job: Job, kind: SkillKind): NamedSkill[] {
  return job.skills.filter((skill) => skill.kind === kind);
}

/** What the caller says, and of the rest what the description does. */
function completed(input: JobInput & { description: string }): JobInput {
  const { fields, requiredSkills, preferredSkills } = readDescription(input.description);
  const { title, ...read } = fields;
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as JobInput;
  // Parts of one range belong together: half of it read and half of it given may contradict each other.
  if (given.salaryMin !== undefined || given.salaryMax !== undefined) dropSalary(read);
  if (given.experienceMinYears !== undefined || given.experienceMaxYears !== undefined) {
    Object.assign(read, { experienceMinYears: null, experienceMaxYears: null });
  }
  return { ...(title === null ? {} : { title }), requiredSkills, preferredSkills, ...read, ...given };
}

function withSkills(input: JobInput & { description: string }): JobInput {
  if (input.requiredSkills !== undefined || input.preferredSkills !== undefined) return input;
  const { requiredSkills, preferredSkills } = readDescription(input.description);
  return { ...input, requiredSkills, preferredSkills };
}

function dropSalary(read: Partial<JobFields>): void {
  Object.assign(read, { salaryMin: null, salaryMax: null, salaryCurrency: null, salaryPeriod: null });
}

function noTitle(): DomainError {
  const message = 'Required: none was found in the description';
  return new DomainError('validation_failed', `body.title: ${message}`, { fields: [{ field: 'body.title', message }] });
}
