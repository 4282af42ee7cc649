import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  insertShare,
  Probe,
  rowsOf,
  withClient,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { Application, ApplicationChange } from './application.js';
import type { ApplicationInput } from './applications.service.js';
import type { Stage } from './job.js';
import { hiringServices, type HiringServices } from './testing/services.js';

const PAGE = { limit: 20, skip: 0 };

describe('applications', () => {
  let test: TestDatabase;
  let probe: Probe;
  let hiring: HiringServices;
  let ours: TestTenant;
  let theirs: TestTenant;
  let jobId: string;
  let stages: Stage[];
  let candidateId: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    probe = await Probe.open(test.appUrl);
    hiring = hiringServices(test.database);
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    // Of another recruiter: whoever has a candidate may submit them to any job of the tenant.
    jobId = (await hiring.jobs.create(ours.otherRecruiter, { title: 'Cook' }, 'open')).id;
    stages = await hiring.stages.list(ours.recruiter, jobId);
    candidateId = await insertCandidate(test.database, ours.recruiter);
  });

  afterAll(async () => {
    await probe.close();
    await test.drop();
  });

  function submit(actor: PersonalActor = ours.recruiter, given: { stageId?: string; note?: string } = {}) {
    return hiring.applications.submit(actor, { candidateId, jobId, ...given });
  }

  function update(id: string, input: ApplicationInput, actor: PersonalActor = ours.recruiter): Promise<Application> {
    return hiring.applications.update(actor, id, input);
  }

  async function history(id: string): Promise<ApplicationChange[]> {
    return (await hiring.applications.history(ours.recruiter, id, PAGE)).items;
  }

  function stageId(name: string): string {
    return stages.find((stage) => stage.name === name)?.id ?? '';
  }

  describe('are submitted', () => {
    it('into the first stage or one that is named, with a history and an activity of the candidate', async () => {
      const application = await submit(ours.recruiter, { note: 'Worked in Lyon' });
      expect(application).toMatchObject({
        ...{ candidateName: 'Ada Byron', jobTitle: 'Cook', stageName: 'Applied', status: 'active', rehire: null },
        ...{ note: 'Worked in Lyon', submittedBy: ours.recruiter.userId },
      });
      expect(await history(application.id)).toMatchObject([
        { kind: 'created', from: null, to: 'Applied', actorId: ours.recruiter.userId, comment: 'Worked in Lyon' },
      ]);
      const activities = await rowsOf(
        test.adminUrl,
        'select kind, actor_id, details from candidate_activities where candidate_id = $1',
        [candidateId],
      );
      const details = { application_id: application.id, job_id: jobId, from: null, to: 'Applied' };
      expect(activities).toEqual([{ kind: 'application_created', actor_id: ours.recruiter.userId, details }]);
      candidateId = await insertCandidate(test.database, ours.recruiter);
      expect((await submit(ours.admin, { stageId: stageId('Offer') })).stageName).toBe('Offer');
    });

    it('once at a time, also when two do it at once', async () => {
      const settled = await Promise.allSettled([submit(), submit(ours.admin), submit()]);
      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refused).toMatchObject([{ code: 'already_applied' }, { code: 'already_applied' }]);
      const [id] = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
      await update(id ?? '', { status: 'withdrawn' });
      await submit();
    });

    it('to an open job only', async () => {
      const draft = await hiring.jobs.create(ours.recruiter, { title: 'Draft' }, 'draft');
      jobId = draft.id;
      await expect(submit()).rejects.toMatchObject({ code: 'job_not_open' });
      await hiring.jobs.update(ours.recruiter, jobId, { status: 'open' });
      await hiring.jobs.update(ours.recruiter, jobId, { status: 'closed' });
      await expect(submit()).rejects.toMatchObject({ code: 'job_not_open' });
    });

    it('with candidates, jobs and stages that the caller may see', async () => {
      await expect(submit(ours.otherRecruiter)).rejects.toMatchObject({ message: 'Candidate not found' });
      await expect(submit(theirs.admin)).rejects.toMatchObject({ message: 'Candidate not found' });
      const foreignJob = await hiring.jobs.create(theirs.recruiter, { title: 'Cook' }, 'open');
      const [foreignStage] = await hiring.stages.list(theirs.recruiter, foreignJob.id);
      await expect(submit(ours.recruiter, { stageId: foreignStage?.id ?? '' })).rejects.toMatchObject({
        message: 'Stage not found',
      });
      jobId = foreignJob.id;
      await expect(submit()).rejects.toMatchObject({ message: 'Job not found' });
    });

    it('not with a candidate who turned out to be another', async () => {
      const survivor = await insertCandidate(test.database, ours.recruiter);
      await withClient(test.adminUrl, (client) =>
        client.query('update candidates set merged_into = $1 where id = $2', [survivor, candidateId]),
      );
      await expect(submit()).rejects.toMatchObject({ code: 'conflict' });
    });
  });

  describe('of a shared candidate', () => {
    let allowed: PersonalActor;

    beforeEach(() => {
      allowed = ours.otherRecruiter;
    });

    function share(given: { submitToJobs?: boolean; expiresAt?: Date; revokedAt?: Date }): Promise<string> {
      return insertShare(test.database, ours.admin, { candidateId, recipient: allowed, ...given });
    }

    it('are submitted, moved and seen under a share that permits it', async () => {
      await share({ submitToJobs: true });
      const { id } = await submit(allowed);
      expect(await update(id, { stageId: stageId('Interview') }, allowed)).toMatchObject({ stageName: 'Interview' });
      const change = update(id, { status: 'hired', markEmployed: true }, allowed);
      await expect(change).rejects.toMatchObject({ code: 'forbidden' });
      expect(await hiring.applications.find(ours.recruiter, id)).toMatchObject({ status: 'active' });
    });

    it('are only seen under one that does not', async () => {
      await share({ submitToJobs: false });
      await expect(submit(allowed)).rejects.toMatchObject({ code: 'submit_not_allowed' });
      const { id } = await submit();
      expect((await hiring.applications.find(allowed, id)).status).toBe('active');
      const change = update(id, { status: 'withdrawn' }, allowed);
      await expect(change).rejects.toMatchObject({ code: 'submit_not_allowed' });
    });

    it.each([{ expiresAt: new Date('2020-01-01') }, { revokedAt: new Date('2020-01-01') }])(
      'are not found once the share has ended: %j',
      async (ended) => {
        await share({ submitToJobs: true, ...ended });
        await expect(submit(allowed)).rejects.toMatchObject({ message: 'Candidate not found' });
        const { id } = await submit();
        await expect(hiring.applications.find(allowed, id)).rejects.toMatchObject({ message: 'Application not found' });
      },
    );

    it('are refused below the API too', async () => {
      const insert = `insert into applications (tenant_id, id, candidate_id, job_id, stage_id, submitted_by)
        values ($1, gen_random_uuid(), $2, $3, $4, $5)`;
      const attempt = () =>
        probe.attempt(allowed, insert, [ours.tenantId, candidateId, jobId, stageId('Applied'), allowed.userId]);
      expect(await attempt()).toEqual({ refused: '42501' });
      const id = await share({ submitToJobs: false });
      expect(await attempt()).toEqual({ refused: '42501' });
      await withClient(test.adminUrl, (client) =>
        client.query('update candidate_shares set submit_to_jobs = true where id = $1', [id]),
      );
      expect(await attempt()).toEqual({ rows: 1 });
      await withClient(test.adminUrl, (client) =>
        client.query('update candidate_shares set revoked_at = now() where id = $1', [id]),
      );
      expect(await attempt()).toEqual({ refused: '42501' });
    });
  });

  describe('are changed', () => {
    let id: string;

    beforeEach(async () => {
      ({ id } = await submit());
    });

    it('by moving from stage to stage, each move in the history', async () => {
      await update(id, { stageId: stageId('Interview'), comment: 'Strong' });
      const moved = await update(id, { stageId: stageId('Offer') }, ours.admin);
      expect(moved).toMatchObject({ stageName: 'Offer', version: 3 });
      expect(await history(id)).toMatchObject([
        { kind: 'stage', from: 'Interview', to: 'Offer', actorId: ours.admin.userId, comment: null },
        { kind: 'stage', from: 'Applied', to: 'Interview', actorId: ours.recruiter.userId, comment: 'Strong' },
        { kind: 'created' },
      ]);
    });

    it('by rejecting with a reason, and by reopening, which forgets it but for the history', async () => {
      await expect(update(id, { status: 'rejected' })).rejects.toMatchObject({
        code: 'validation_failed',
        fields: [{ field: 'body.reject_reason' }],
      });
      const reject = { status: 'rejected', rejectReason: 'missing_skills', rejectComment: 'No HACCP' } as const;
      expect(await update(id, reject)).toMatchObject(reject);
      await expect(update(id, { stageId: stageId('Offer') })).rejects.toMatchObject({ code: 'invalid_status_change' });
      await expect(update(id, { status: 'hired' })).rejects.toMatchObject({ code: 'invalid_status_change' });
      const reopened = await update(id, { status: 'active', stageId: stageId('Offer') });
      expect(reopened).toMatchObject({ status: 'active', rejectReason: null, stageName: 'Offer' });
      expect((await history(id)).slice(0, 3)).toMatchObject([
        { kind: 'stage', to: 'Offer' },
        { kind: 'status', from: 'rejected', to: 'active', rejectReason: null },
        { kind: 'status', from: 'active', to: 'rejected', rejectReason: 'missing_skills', comment: 'No HACCP' },
      ]);
    });

    it('by giving another reason for a rejection', async () => {
      await update(id, { status: 'rejected', rejectReason: 'other' });
      expect(await update(id, { status: 'rejected', rejectReason: 'location' })).toMatchObject({
        rejectReason: 'location',
      });
      await update(id, { status: 'rejected', rejectReason: 'location', rejectComment: 'Too far' });
      await update(id, { status: 'rejected', rejectReason: 'location' });
      expect(await hiring.applications.find(ours.recruiter, id)).toMatchObject({ rejectComment: 'Too far' });
      expect(await history(id)).toHaveLength(4);
    });

    it('not by what says what is so already', async () => {
      const same = await update(id, { status: 'active', stageId: stageId('Applied') });
      expect(same.version).toBe(1);
      expect(await history(id)).toHaveLength(1);
    });

    it('not by what does not go together', async () => {
      for (const input of [
        { rejectReason: 'other' },
        { status: 'withdrawn', rejectReason: 'other' },
        { status: 'withdrawn', markEmployed: true },
        { markEmployed: true },
      ] as const) {
        await expect(update(id, input)).rejects.toMatchObject({ code: 'validation_failed' });
      }
    });

    it('by hiring, which makes the candidate an employee when that is asked', async () => {
      const status = async (): Promise<unknown> =>
        (await rowsOf(test.adminUrl, 'select employment_status from candidates where id = $1', [candidateId]))[0];
      await update(id, { status: 'hired' });
      expect(await status()).toEqual({ employment_status: 'UNKNOWN' });
      await update(id, { status: 'hired', markEmployed: true });
      expect(await status()).toEqual({ employment_status: 'EMPLOYED' });
    });

    it('not into a second active one of the same candidate and job', async () => {
      await update(id, { status: 'withdrawn' });
      await submit();
      await expect(update(id, { status: 'active' })).rejects.toMatchObject({ code: 'already_applied' });
    });

    it('one after the other when they come at once, with a history without gaps', async () => {
      await Promise.allSettled(
        stages.flatMap((stage) => [update(id, { stageId: stage.id }), update(id, { stageId: stage.id }, ours.admin)]),
      );
      const changes = (await history(id)).reverse();
      changes.slice(1).forEach((change, i) => {
        expect(change.from).toBe(changes[i]?.to);
      });
      expect((await hiring.applications.find(ours.admin, id)).stageName).toBe(changes.at(-1)?.to);
    });

    it('by nobody who may not see the candidate, whatever job it is', async () => {
      for (const actor of [ours.otherRecruiter, ours.candidateUser, theirs.admin, theirs.recruiter]) {
        for (const attempt of [
          () => update(id, { status: 'withdrawn' }, actor),
          () => hiring.applications.find(actor, id),
          () => hiring.applications.history(actor, id, PAGE),
        ]) {
          await expect(attempt()).rejects.toMatchObject({ code: 'not_found', message: 'Application not found' });
        }
      }
    });
  });

  it('are listed and filtered for those who may see the candidate', async () => {
    const first = await submit();
    candidateId = await insertCandidate(test.database, ours.otherRecruiter);
    const second = await submit(ours.otherRecruiter, { stageId: stageId('Offer') });
    const ids = async (actor: PersonalActor, filter = {}): Promise<string[]> => {
      const { items, total } = await hiring.applications.list(actor, filter, PAGE);
      expect(total).toBe(items.length);
      return items.map(({ id }) => id);
    };
    expect(await ids(ours.recruiter)).toEqual([first.id]);
    // The job is theirs, the candidate is not.
    expect(await ids(ours.otherRecruiter, { jobId })).toEqual([second.id]);
    expect(await ids(ours.admin)).toEqual([second.id, first.id]);
    expect(await ids(ours.admin, { stageId: stageId('Offer') })).toEqual([second.id]);
    expect(await ids(ours.admin, { candidateId: first.candidateId, status: 'active' })).toEqual([first.id]);
    expect(await ids(ours.candidateUser)).toEqual([]);
    expect(await ids(theirs.admin)).toEqual([]);
  });

  it('tell of a candidate who has left, or is flagged, without standing in the way', async () => {
    await withClient(test.adminUrl, (client) =>
      client.query(
        `update candidates set employment_status = 'LEFT', rehire_eligibility = 'review', rehire_reason = 'No notice'
         where id = $1`,
        [candidateId],
      ),
    );
    expect((await submit()).rehire).toEqual({
      ...{ employmentStatus: 'LEFT', eligibility: 'review', reason: 'No notice', reviewedBy: null, reviewedAt: null },
    });
  });

  it('have a history that nobody rewrites, or writes in the name of another', async () => {
    const { id } = await submit();
    const refused = { refused: '42501' };
    expect(await probe.attempt(ours.admin, `update application_changes set comment = 'x'`)).toEqual(refused);
    expect(await probe.attempt(ours.admin, 'delete from application_changes')).toEqual(refused);
    expect(await probe.attempt(ours.admin, 'delete from applications')).toEqual(refused);
    const plant = `insert into application_changes (tenant_id, id, application_id, actor_id, kind, to_value)
      values ($1, gen_random_uuid(), $2, $3, 'stage', 'Offer')`;
    expect(await probe.attempt(ours.recruiter, plant, [ours.tenantId, id, ours.admin.userId])).toEqual(refused);
  });
});
