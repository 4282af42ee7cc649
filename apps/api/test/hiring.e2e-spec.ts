import { randomUUID } from 'node:crypto';
import { Installation, RegisteredTenant, type Answer, type ApiClient, type Json } from '#libs/testing';

const DESCRIPTION = `Industrial Electrician (m/f/d)
Location: Bergen (on-site)
Employment type: Full-time

Requirements
- 3+ years of experience in electrical installation
- Completed apprenticeship

Nice to have
- Python

We offer
- A salary of €42,000 - €48,000 per year`;

function resumeOf(name: string): { name: string; content: string } {
  const email = `${randomUUID()}@example.com`;
  return { name: 'resume.txt', content: `${name}\n${email}\n\nExperience\nElectrician, Engine Works, 2019 - 2021\n` };
}

describe('Hiring', () => {
  let installation: Installation;
  let tenant: RegisteredTenant;
  let theirs: RegisteredTenant;
  let recruiter: ApiClient;
  let colleague: ApiClient;
  let colleagueId: string;
  let person: ApiClient;

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    await installation.startWorker();
    tenant = await RegisteredTenant.register(url);
    theirs = await RegisteredTenant.register(url);
    recruiter = await tenant.join('recruiter');
    const account = await tenant.addUser('recruiter');
    [colleague, colleagueId] = [await tenant.login(account), account.id];
    person = await tenant.join('candidate');
  }, 120_000);

  afterAll(async () => {
    await installation.close();
  });

  async function candidateOf(owner: ApiClient, name = 'Ada Byron'): Promise<string> {
    const upload = await owner.upload(resumeOf(name));
    await owner.untilEnded(upload.string('id'));
    return (await owner.get(`/api/resumes/${upload.string('id')}/data`)).string('candidate_id');
  }

  async function openJob(owner: ApiClient, title = 'Electrician'): Promise<string> {
    const answer = await owner.post('/api/jobs', { title, status: 'open' });
    expect(answer.status).toBe(201);
    return answer.string('id');
  }

  async function stagesOf(jobId: string): Promise<Json[]> {
    return (await recruiter.get(`/api/jobs/${jobId}/stages`)).items;
  }

  function putOrder(jobId: string, ids: unknown[]): Promise<Answer> {
    const init = { body: JSON.stringify({ stage_ids: ids }), headers: { 'Content-Type': 'application/json' } };
    return recruiter.send('PUT', `/api/jobs/${jobId}/stages/order`, init);
  }

  it('goes from a pasted description to a rejected application and its history', async () => {
    // What the description says, without keeping anything.
    const reading = await recruiter.post('/api/jobs/read-description', { text: DESCRIPTION });
    expect(reading.body).toMatchObject({
      ...{ title: 'Industrial Electrician', location: 'Bergen', remote: 'onsite', employment_type: 'full_time' },
      ...{ salary_min: 42_000, salary_max: 48_000, salary_currency: 'EUR', salary_period: 'year' },
      ...{ experience_min_years: 3, education_level: 'vocational', skills_left_out: 0 },
      preferred_skills: [{ name: 'Python', min_months: null }],
    });
    const evidence = reading.body['evidence'] as { field: string; start: number; end: number }[];
    const said = evidence.find(({ field }) => field === 'salary');
    expect(DESCRIPTION.slice(said?.start, said?.end)).toBe('€42,000 - €48,000');
    expect((await recruiter.get('/api/jobs')).items).toEqual([]);

    // The job of it, corrected and opened.
    const created = await recruiter.post('/api/jobs', { description: DESCRIPTION });
    expect(created).toMatchObject({
      status: 201,
      body: { title: 'Industrial Electrician', status: 'draft', version: 1 },
    });
    const job = `/api/jobs/${created.string('id')}`;
    expect((await person.get(job)).problem.status).toBe(404);
    const opened = await recruiter.patch(job, { status: 'open', preferred_skills: ['python', 'PLC'], openings: 2 });
    expect(opened.body).toMatchObject({ status: 'open', openings: 2, salary_min: 42_000 });
    expect((await person.get(job)).status).toBe(200);
    expect((await colleague.patch(job, { title: 'Mine' })).problem).toMatchObject({ status: 403, error: 'forbidden' });

    // Its stages, one more and in another order.
    await recruiter.post(`${job}/stages`, { name: 'Trial day', position: 2 });
    const stages = await stagesOf(created.string('id'));
    expect(stages.map(({ name }) => name)).toEqual(['Applied', 'Screening', 'Trial day', 'Interview', 'Offer']);
    const [applied, screening, trial, interview, offer] = stages.map(({ id }) => id);
    const ordered = await putOrder(created.string('id'), [applied, screening, interview, trial, offer]);
    expect(ordered.items.map(({ position, name }) => [position, name])).toContainEqual([3, 'Trial day']);

    // A candidate, submitted, moved and rejected.
    const candidate_id = await candidateOf(recruiter);
    const submitted = await recruiter.post('/api/applications', { candidate_id, job_id: created.string('id') });
    expect(submitted).toMatchObject({ status: 201, body: { stage: 'Applied', status: 'active', rehire: null } });
    const application = `/api/applications/${submitted.string('id')}`;
    expect((await recruiter.patch(application, { stage_id: interview })).body).toMatchObject({ stage: 'Interview' });
    expect((await recruiter.delete(`${job}/stages/${String(interview)}`)).problem.error).toBe('stage_in_use');
    expect((await recruiter.patch(application, { status: 'rejected' })).problem).toMatchObject({
      status: 400,
      details: [{ field: 'body.reject_reason' }],
    });
    const rejection = { status: 'rejected', reject_reason: 'availability', reject_comment: 'Only from June' };
    expect((await recruiter.patch(application, rejection)).body).toMatchObject(rejection);

    // Nobody but those who may see the candidate sees any of it, not even whose job it is.
    for (const stranger of [colleague, theirs.admin]) {
      expect((await stranger.get(application)).problem).toMatchObject({
        status: 404,
        message: 'Application not found',
      });
      expect((await stranger.get('/api/applications')).body).toMatchObject({ items: [], total: 0 });
    }
    expect((await person.get('/api/applications')).problem.status).toBe(403);

    const history = await tenant.admin.get(`${application}/history`);
    expect(history.items).toMatchObject([
      { kind: 'status', from: 'active', to: 'rejected', reject_reason: 'availability', comment: 'Only from June' },
      { kind: 'stage', from: 'Applied', to: 'Interview' },
      { kind: 'created', from: null, to: 'Applied' },
    ]);
    const first = await tenant.admin.get(`${application}/history?limit=1`);
    const second = await tenant.admin.get(`${application}/history?limit=1&cursor=${first.string('next_cursor')}`);
    expect(second.items).toEqual(history.items.slice(1, 2));
  });

  it('has one active application of a candidate to a job, and lists them by what is asked', async () => {
    const [candidate_id, job_id] = [await candidateOf(recruiter), await openJob(colleague)];
    const both = await Promise.all([1, 2].map(() => recruiter.post('/api/applications', { candidate_id, job_id })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.problem.error).toBe('already_applied');
    const list = await recruiter.get(`/api/applications?job_id=${job_id}&status=active`);
    expect(list.body).toMatchObject({ total: 1, items: [{ candidate_id, job_title: 'Electrician' }] });
    expect((await recruiter.get(`/api/applications?job_id=${job_id}&status=hired`)).items).toEqual([]);
  });

  it('submits a shared candidate only under a share that permits it', async () => {
    const [candidate_id, job_id] = [await candidateOf(recruiter), await openJob(colleague)];
    const submit = (): Promise<Answer> => colleague.post('/api/applications', { candidate_id, job_id });
    const share = (submit_to_jobs: boolean): Promise<Answer> =>
      tenant.admin.post('/api/resumes/admin/candidates/share', {
        candidate_ids: [candidate_id],
        recruiter_ids: [colleagueId],
        permissions: { submit_to_jobs },
      });
    expect((await submit()).problem).toMatchObject({ status: 404, message: 'Candidate not found' });
    await share(false);
    expect((await submit()).problem).toMatchObject({ status: 403, error: 'submit_not_allowed' });
    await share(true);
    expect((await submit()).status).toBe(201);
  });

  it('changes a job and an application only as they were read, where that is asked', async () => {
    const jobId = await openJob(recruiter);
    const candidate_id = await candidateOf(recruiter);
    const application = (await recruiter.post('/api/applications', { job_id: jobId, candidate_id })).string('id');
    const changes = [
      { path: `/api/jobs/${jobId}`, first: { openings: 2 }, second: { openings: 3 } },
      { path: `/api/applications/${application}`, first: { note: 'Calm' }, second: { note: 'Loud' } },
    ];
    for (const { path, first, second } of changes) {
      const read = (await recruiter.get(path)).headers.get('etag') ?? '';
      expect((await recruiter.with({ 'If-None-Match': read }).get(path)).status).toBe(304);
      const careful = recruiter.with({ 'If-Match': read });
      const changed = await careful.patch(path, first);
      expect(changed).toMatchObject({ status: 200, body: first });
      expect((await careful.patch(path, second)).problem).toMatchObject({ status: 412, error: 'precondition_failed' });
      expect((await recruiter.with({ 'If-None-Match': read }).get(path)).body).toMatchObject(first);
      // What the change answered is as good as reading it again.
      const next = changed.headers.get('etag') ?? '';
      expect(await recruiter.with({ 'If-Match': next }).patch(path, second)).toMatchObject({
        status: 200,
        body: second,
      });
      // Whoever may not see it learns nothing of its version.
      expect((await theirs.admin.with({ 'If-Match': next }).patch(path, first)).problem).toMatchObject({ status: 404 });
    }
  });

  it('ends in a valid order when many reorder the stages at once', async () => {
    const jobId = await openJob(recruiter);
    const ids = (await stagesOf(jobId)).map(({ id }) => id);
    const orders = [ids, ids.toReversed(), [ids[1], ids[0], ids[3], ids[2]], ids.toReversed()];
    const answers = await Promise.all(orders.map((order) => putOrder(jobId, order)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const stages = await stagesOf(jobId);
    expect(stages.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
    expect(orders).toContainEqual(stages.map(({ id }) => id));
  });

  it('answers another tenant as if none of it existed', async () => {
    const job = await openJob(recruiter);
    const candidate_id = await candidateOf(recruiter);
    const application = (await recruiter.post('/api/applications', { candidate_id, job_id: job })).string('id');
    const [stage] = (await stagesOf(job)).map(({ id }) => String(id));
    const routes = (ids: { job: string; stage: string; application: string }): [string, string, Json?][] => [
      ['GET', `/api/jobs/${ids.job}`],
      ['PATCH', `/api/jobs/${ids.job}`, { title: 'X' }],
      ['DELETE', `/api/jobs/${ids.job}`],
      ['GET', `/api/jobs/${ids.job}/stages`],
      ['POST', `/api/jobs/${ids.job}/stages`, { name: 'X' }],
      ['PUT', `/api/jobs/${ids.job}/stages/order`, { stage_ids: [ids.stage] }],
      ['PATCH', `/api/jobs/${ids.job}/stages/${ids.stage}`, { name: 'X' }],
      ['DELETE', `/api/jobs/${ids.job}/stages/${ids.stage}`],
      ['GET', `/api/applications/${ids.application}`],
      ['PATCH', `/api/applications/${ids.application}`, { status: 'withdrawn' }],
      ['GET', `/api/applications/${ids.application}/history`],
      ['POST', '/api/applications', { candidate_id, job_id: ids.job }],
    ];
    const none = { job: randomUUID(), stage: randomUUID(), application: randomUUID() };
    const random = routes(none);
    for (const [i, [method, path, body]] of routes({ job, stage: stage ?? '', application }).entries()) {
      const headers = { 'Content-Type': 'application/json' };
      const init = body === undefined ? {} : { body: JSON.stringify(body), headers };
      const foreign = await theirs.admin.send(method, path, init);
      expect([method, path, foreign.problem.status]).toEqual([method, path, 404]);
      const unknown = await theirs.admin.send(method, random[i]?.[1] ?? '', init);
      const same = { request_id: '', instance: '' };
      expect({ ...foreign.body, ...same }).toEqual({ ...unknown.body, ...same });
    }
    expect((await theirs.admin.get('/api/jobs')).body).toMatchObject({ items: [], total: 0 });
    expect((await recruiter.get(`/api/jobs/${job}`)).body).toMatchObject({ title: 'Electrician', status: 'open' });
  });

  it('refuses what is no job, with the field', async () => {
    const refused = async (body: Json): Promise<unknown> => {
      const { problem } = await recruiter.post('/api/jobs', body);
      return [problem.status, problem.error, problem.details?.[0]?.field];
    };
    const field = (name: string): unknown[] => [400, 'validation_failed', `body.${name}`];
    expect(await refused({})).toEqual(field('title'));
    expect(await refused({ description: 'Only this.' })).toEqual(field('title'));
    expect(await refused({ title: 'X', required_skills: Array.from({ length: 10_000 }, () => 'Go') })).toEqual(
      field('required_skills'),
    );
    expect(await refused({ title: 'X', salary_min: 1 })).toEqual(field('salary_currency'));
    expect(await refused({ title: 'X', status: 'closed' })).toEqual(field('status'));
    expect(await refused({ title: 'X\u0000', openings: 1 })).toEqual(field('title'));
    const read = (text: string): Promise<Answer> => recruiter.post('/api/jobs/read-description', { text });
    expect((await read('')).problem.status).toBe(400);
    expect((await read('x'.repeat(50_001))).problem).toMatchObject({ status: 400, details: [{ field: 'body.text' }] });
    expect((await read('x'.repeat(1_000_000))).problem).toMatchObject({ status: 413, error: 'payload_too_large' });
  });
});
