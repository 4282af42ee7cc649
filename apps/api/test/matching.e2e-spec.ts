import { randomUUID } from 'node:crypto';
import { eventually, EventStream, Installation, RegisteredTenant, type ApiClient, type Json } from '#libs/testing';

const OPENING = {
  title: 'Python developer',
  required_skills: ['Python', 'PostgreSQL', 'Docker'],
  preferred_skills: ['Kubernetes'],
  experience_min_years: 3,
  location: 'Leeds, United Kingdom',
  status: 'open',
};

function resume(title: string, skills: string): { name: string; content: string } {
  const email = `${randomUUID()}@example.com`;
  const content = `Augusta Lovelock\n${title}\n${email}\nLeeds, United Kingdom\n\nExperience\n${title}, Pennine Water Ltd
2015 - 2024\nWorked with ${skills} every day.\n\nEducation\nUniversity of Leeds, BSc Computer Science, 2014\n\nSkills\n${skills}\n`;
  return { name: 'resume.txt', content };
}

describe('Matching', () => {
  let installation: Installation;
  let url: string;
  let tenant: RegisteredTenant;
  let recruiter: ApiClient;
  let colleague: ApiClient;
  let stranger: ApiClient;
  let person: ApiClient;

  beforeAll(async () => {
    installation = await Installation.create();
    ({ url } = await installation.startApi());
    await installation.startWorker();
    tenant = await RegisteredTenant.register(url);
    [recruiter, colleague] = [await tenant.join('recruiter'), await tenant.join('recruiter')];
    person = await tenant.join('candidate');
    stranger = (await RegisteredTenant.register(url)).admin;
  }, 120_000);

  afterAll(async () => {
    await installation.close();
  });

  async function candidateOf(
    owner: ApiClient,
    file = resume('Python developer', 'Python, PostgreSQL, Docker'),
  ): Promise<string> {
    const upload = await owner.upload(file);
    await owner.untilEnded(upload.string('id'));
    return (await owner.get(`/api/resumes/${upload.string('id')}/data`)).string('candidate_id');
  }

  async function openJob(body: object = OPENING): Promise<string> {
    const answer = await recruiter.post('/api/jobs', body);
    expect(answer.status).toBe(201);
    return answer.string('id');
  }

  function matchesOf(client: ApiClient, path: string, found: (items: Json[]) => boolean): Promise<Json[]> {
    return eventually(`the matches of ${path}`, async () => {
      const { items } = await client.get(`/api/matching/${path}/matches`);
      return found(items) ? items : undefined;
    });
  }

  function put(client: ApiClient, path: string): Promise<{ status: number; body: Json }> {
    return client.send('PUT', path);
  }

  it('goes from an uploaded resume and a job to a match with its reasons, from both sides', async () => {
    const candidateId = await candidateOf(recruiter);
    const other = await candidateOf(recruiter, resume('Waiter', 'Table service'));
    const jobId = await openJob();
    const [match] = await matchesOf(recruiter, `jobs/${jobId}`, (items) => items.length > 0);
    expect(match).toMatchObject({
      ...{ tier: 'high', stale: false, missing_skills: ['Kubernetes'], viewed_at: null },
      matching_skills: expect.arrayContaining(['Python', 'PostgreSQL', 'Docker']) as string[],
      candidate: { id: candidateId, name: 'Augusta Lovelock', left_flagged: false },
      job: { id: jobId, title: OPENING.title, status: 'open' },
    });
    const { scores, weights } = match as Record<'scores' | 'weights', Record<string, number | null>>;
    const parts = Object.keys(scores).map((part) => (scores[part] ?? 0) * (weights[part] ?? 0));
    const sum = parts.reduce((total, part) => total + part, 0) / 100;
    expect(match?.['match_score']).toBeCloseTo(sum, 6);
    expect(match?.['explanation']).toMatch(/Python/);
    expect(match?.['evidence']).toContainEqual(expect.objectContaining({ part: 'skills', favours: true }));
    expect(JSON.stringify(match)).not.toMatch(/example\.com/);
    const [ofCandidate] = await matchesOf(recruiter, `candidates/${candidateId}`, (items) => items.length > 0);
    expect(ofCandidate).toMatchObject({ id: match?.['id'], match_score: match?.['match_score'] });
    expect((await recruiter.get(`/api/matching/candidates/${other}/matches`)).items).toEqual([]);
    const statsOfCandidate = await recruiter.get(`/api/matching/stats/candidate/${candidateId}`);
    expect(statsOfCandidate.body).toMatchObject({ total_matches: 1, high_matches: 1, open_jobs: 1, match_rate: 100 });
    const path = `/api/matching/matches/${String(match?.['id'])}`;
    expect(await put(recruiter, `${path}/viewed`)).toMatchObject({ status: 200, body: { id: match?.['id'] } });
    const stats = await recruiter.get(`/api/matching/stats/job/${jobId}`);
    expect(stats.body).toMatchObject({ total_matches: 1, high_matches: 1, viewed_matches: 1, view_rate: 100 });
    expect((await recruiter.delete(path)).problem).toMatchObject({ status: 403, error: 'forbidden' });
    expect((await tenant.admin.delete(path)).status).toBe(204);
    expect((await tenant.admin.get(`/api/matching/jobs/${jobId}/matches`)).body).toMatchObject({ items: [], total: 0 });
    expect((await put(recruiter, `${path}/viewed`)).status).toBe(404);
  });

  it('is of those who see the candidate, and of the people themselves', async () => {
    const candidateId = await candidateOf(recruiter);
    const jobId = await openJob();
    const own = await candidateOf(person);
    const [match] = await matchesOf(tenant.admin, `jobs/${jobId}`, (items) => items.length >= 2);
    expect((await colleague.get(`/api/matching/jobs/${jobId}/matches`)).body).toMatchObject({ items: [], total: 0 });
    expect((await colleague.get(`/api/matching/stats/job/${jobId}`)).body).toMatchObject({ total_matches: 0 });
    await matchesOf(person, `candidates/${own}`, (items) => items.some(({ job }) => (job as Json)['id'] === jobId));
    expect((await person.get(`/api/matching/jobs/${jobId}/matches`)).body).toMatchObject({ total: 1 });
    for (const [client, ids] of [
      [colleague, [candidateId, randomUUID()]],
      [stranger, [candidateId, randomUUID()]],
      [person, [candidateId, randomUUID()]],
    ] as const) {
      for (const id of ids) {
        const answer = await client.get(`/api/matching/candidates/${id}/matches`);
        expect(answer.problem).toMatchObject({ status: 404, message: 'Candidate not found' });
      }
    }
    for (const id of [String(match?.['id']), randomUUID()]) {
      expect((await stranger.delete(`/api/matching/matches/${id}`)).problem).toMatchObject({
        message: 'Match not found',
      });
      expect((await stranger.get(`/api/matching/jobs/${jobId}/matches`)).problem.status).toBe(404);
    }
  });

  it('is done again when it is asked for, or when the job changes', async () => {
    const candidateId = await candidateOf(recruiter);
    const jobId = await openJob();
    const [before] = await matchesOf(recruiter, `jobs/${jobId}`, (items) => items.length > 0);
    const path = `/api/matching/jobs/${jobId}/rematch`;
    // The candidate's own run may have been the first.
    await eventually('the run of the job', async () => {
      const { body } = await recruiter.get(`/api/matching/stats/job/${jobId}`);
      return body['last_matched_at'] ?? undefined;
    });
    const idle = await recruiter.post(path);
    expect(idle).toMatchObject({ status: 202, body: { task_id: null, status: 'up_to_date', estimated_matches: 0 } });
    for (const forced of [await recruiter.post(path, { force: true }), await recruiter.post(`${path}?force=true`)]) {
      expect(forced).toMatchObject({ status: 202, body: { status: 'queued' } });
      expect(forced.body['estimated_matches']).toBeGreaterThanOrEqual(1);
      expect(forced.string('task_id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    const weights = { skills: 0, experience: 0, education: 0, location: 1 };
    const changed = await recruiter.patch(`/api/jobs/${jobId}`, { match_weights: weights });
    expect(changed).toMatchObject({ status: 200, body: { match_weights: weights } });
    await matchesOf(recruiter, `jobs/${jobId}`, (items) =>
      items.some((item) => item['id'] === before?.['id'] && (item['weights'] as Json)['location'] === 100),
    );
    const ofCandidate = await recruiter.post(`/api/matching/candidates/${candidateId}/rematch`, { force: true });
    expect(ofCandidate).toMatchObject({ status: 202, body: { status: 'queued' } });
    expect((await recruiter.patch(`/api/jobs/${jobId}`, { status: 'closed' })).status).toBe(200);
    expect((await recruiter.post(path)).problem).toMatchObject({ status: 409, error: 'job_not_open' });
    const open = (await recruiter.get(`/api/matching/candidates/${candidateId}/matches`)).items;
    expect(open.map(({ job }) => (job as Json)['id'])).not.toContain(jobId);
  });

  it('tells listeners of new high matches, of candidates whom they see', async () => {
    const headers = (client: ApiClient): Record<string, string> => ({ ...client.headers });
    const streams = await Promise.all(
      [recruiter, colleague, stranger].map((client) => EventStream.open(`${url}/api/matching/events`, headers(client))),
    );
    const [mine, ...others] = streams;
    expect(streams.map(({ response }) => response.headers.get('content-type'))).toEqual(
      streams.map(() => 'text/event-stream'),
    );
    const jobId = await openJob();
    const candidateId = await candidateOf(recruiter);
    const seen = (stream: EventStream | undefined): Json[] => (stream?.events ?? []).map(({ data }) => data);
    const told = await eventually('the event of a new high match', () => {
      const found = seen(mine).find(
        ({ candidate, job }) => (candidate as Json)['id'] === candidateId && (job as Json)['id'] === jobId,
      );
      return Promise.resolve(found);
    });
    expect(told).toMatchObject({ tier: 'high' });
    expect(others.map(seen)).toEqual([[], []]);
    const again = await EventStream.open(`${url}/api/matching/events`, {
      ...recruiter.headers,
      'Last-Event-ID': mine?.events[0]?.id ?? '',
    });
    for (const stream of [...streams, again]) stream.close();
    expect(again.response.status).toBe(200);
  });

  it('takes weights of the tenant, and names what is wrong with others', async () => {
    const { admin } = tenant;
    const weights = { skills: 3, experience: 1, education: 1, location: 0 };
    expect(await admin.patch('/api/settings', { match_weights: weights })).toMatchObject({
      status: 200,
      body: { duplicate_rule: 'warn', match_weights: weights },
    });
    const refused = async (
      client: ApiClient,
      method: 'patch' | 'post',
      path: string,
      given: unknown,
    ): Promise<unknown> => {
      const { problem } = await client[method](path, { title: 'Nurse', match_weights: given });
      expect(problem).toMatchObject({ status: 400, error: 'validation_failed' });
      return problem.details?.map(({ field }) => field);
    };
    const jobId = await openJob({ ...OPENING, status: 'draft' });
    for (const [client, method, path] of [
      [recruiter, 'post', '/api/jobs'],
      [recruiter, 'patch', `/api/jobs/${jobId}`],
    ] as const) {
      const wrong = (given: unknown): Promise<unknown> => refused(client, method, path, given);
      const zero = { skills: 0, experience: 0, education: 0, location: 0 };
      expect(await wrong(zero)).toEqual(['body.match_weights']);
      expect(await wrong({ ...weights, skills: -1 })).toEqual(['body.match_weights.skills']);
      expect(await wrong({ ...weights, location: NaN })).toEqual(['body.match_weights.location']);
      expect(await wrong({ ...weights, location: 'NaN' })).toEqual(['body.match_weights.location']);
      expect(await wrong({ skills: 1 })).toEqual(
        ['experience', 'education', 'location'].map((part) => `body.match_weights.${part}`),
      );
    }
    const settings = await admin.patch('/api/settings', { match_weights: { ...weights, skills: -1 } });
    expect(settings.problem.details?.map(({ field }) => field)).toEqual(['body.match_weights.skills']);
    expect((await admin.patch('/api/settings', { match_weights: null })).body['match_weights']).toMatchObject({
      skills: expect.any(Number) as number,
    });
  });

  it('refuses what is no question', async () => {
    const jobId = await openJob({ ...OPENING, status: 'draft' });
    const path = `/api/matching/jobs/${jobId}/matches`;
    for (const query of [
      'min_score=-1',
      'min_score=101',
      'min_score=many',
      'limit=0',
      'limit=101',
      'skip=-1',
      'sort=id',
    ]) {
      expect((await recruiter.get(`${path}?${query}`)).problem).toMatchObject({
        status: 400,
        error: 'validation_failed',
      });
    }
    expect((await recruiter.get(`${path}?cursor=abc`)).problem.error).toBe('invalid_cursor');
    expect((await recruiter.get('/api/matching/jobs/1/matches')).problem.status).toBe(400);
    const rematch = `/api/matching/jobs/${jobId}/rematch`;
    expect((await recruiter.post(rematch, { force: 'yes' })).problem.status).toBe(400);
    expect((await recruiter.post(rematch, { forced: true })).problem.status).toBe(400);
    expect((await recruiter.post(rematch, {})).problem).toMatchObject({ status: 409, error: 'job_not_open' });
    const skills = Array.from({ length: 10_000 }, (_, at) => `Skill ${at}`);
    const huge = await recruiter.post('/api/jobs', { ...OPENING, required_skills: skills });
    expect(huge.problem).toMatchObject({ status: 400, error: 'validation_failed' });
  });
});
