import {
  insertCandidate,
  insertShare,
  Installation,
  openDatabase,
  RegisteredTenant,
  type Account,
  type Answer,
  type ApiClient,
  type Json,
  type PersonalActor,
} from '#libs/testing';

const LIST = '/api/resumes/candidates';
const RESUME = 'Ada Byron\nada.byron@example.com\n+44 20 7946 0958\n\nExperience\nAnalyst, Engine Works, 2019 - 2021\n';

describe('The work with candidates', () => {
  let installation: Installation;
  let tenant: RegisteredTenant;
  let account: Account;
  let recruiter: ApiClient;
  let colleague: ApiClient;
  let candidate: ApiClient;
  let database: ReturnType<typeof openDatabase>;
  let owner: PersonalActor;
  let recipient: PersonalActor;
  let admin: PersonalActor;
  let ada: string;
  const others: string[] = [];

  const at = (id: string, rest = ''): string => `${LIST}/${id}${rest}`;
  const namesOf = (answer: Answer): unknown[] => answer.items.map(({ name }) => name);

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    tenant = await RegisteredTenant.register(url);
    account = await tenant.addUser('recruiter');
    const colleagueAccount = await tenant.addUser('recruiter');
    [recruiter, colleague, candidate] = await Promise.all([
      tenant.login(account),
      tenant.login(colleagueAccount),
      tenant.join('candidate'),
    ]);
    owner = { tenantId: tenant.id, userId: account.id, role: 'recruiter' };
    recipient = { tenantId: tenant.id, userId: colleagueAccount.id, role: 'recruiter' };
    admin = { tenantId: tenant.id, userId: tenant.account.id, role: 'admin' };
    const worker = await installation.startWorker();
    const upload = await recruiter.upload({ name: 'Ada ada.byron@example.com.txt', content: RESUME });
    await recruiter.untilEnded(upload.string('id'));
    ada = (await recruiter.get(`/api/resumes/${upload.string('id')}/data`)).string('candidate_id');
    await worker.kill();
    database = openDatabase(installation.environment['DATABASE_URL'] ?? '');
    for (const name of ['Ben', 'Cem', 'Dora', 'Eve', 'Finn'])
      others.push(await insertCandidate(database, owner, { name }));
  }, 120_000);

  afterAll(async () => {
    await database.close();
    await installation.close();
  });

  it('begins with the list: searched, filtered, sorted, counted', async () => {
    expect((await recruiter.get(LIST)).body).toMatchObject({ total: 6, total_relation: 'eq', skip: 0, limit: 20 });
    expect(namesOf(await recruiter.get(`${LIST}?sort=-name&limit=2`))).toEqual(['Finn', 'Eve']);
    for (const [query, found] of [
      ...([
        ['search=byron', 1],
        ['search=engine%20works', 1],
        ['search=ADA.BYRON@', 1],
        ['search=%2B44%2020%207946', 1],
      ] as const),
      ...([
        ['search=nobody', 0],
        ['search=:*%26!', 0],
        ['name=ada&source=upload,email', 1],
        ['status=LEFT', 0],
      ] as const),
      ...([
        ['experience_min=1&experience_max=4', 1],
        ['experience_min=10', 0],
        ['created_from=2099-01-01', 0],
      ] as const),
      ...([
        ['created_to=2099-01-01&source=upload&source=email', 6],
        [`owner=${tenant.account.id}`, 0],
        ['tags=none', 0],
      ] as const),
    ]) {
      const answer = await recruiter.get(`${LIST}?${query}`);
      expect([query, answer.body['total'], answer.items.length]).toEqual([query, found, found]);
    }
  });

  it.each([
    ...[
      'sort=email',
      'status=GONE',
      'unknown=1',
      'experience_min=x',
      'created_from=yesterday',
      'owner=me',
      'limit=1000',
    ],
    `search=${'x'.repeat(10_000)}`,
  ])('refuses %.40s, and says what is wrong', async (query) => {
    const { problem } = await recruiter.get(`${LIST}?${query}`);
    expect(problem).toMatchObject({ status: 400, error: 'validation_failed' });
    if (!query.startsWith('unknown')) expect(problem.details?.[0]?.field).toContain(query.split('=')[0]);
  });

  it.each(['created_at', '-created_at', 'updated_at', '-updated_at', 'name', '-name'])(
    'walks the list by %s without gap or repetition while candidates arrive',
    async (sort) => {
      const before = (await recruiter.get(`${LIST}?sort=${sort}&limit=100`)).items.map(({ id }) => id);
      const walked: unknown[] = [];
      let path: string | undefined = `${LIST}?sort=${sort}&limit=2`;
      while (path !== undefined) {
        const answer: Answer = await recruiter.get(path);
        walked.push(...answer.items.map(({ id }) => id));
        const cursor = answer.body['next_cursor'];
        path = typeof cursor === 'string' ? `${LIST}?sort=${sort}&limit=2&cursor=${cursor}` : undefined;
        if (walked.length < 8) await insertCandidate(database, owner, { name: 'Ada Newcomer' });
      }
      expect(walked.filter((id) => before.includes(id as string))).toEqual(before);
      expect(new Set(walked).size).toBe(walked.length);
    },
  );

  it('takes a cursor for its own sort and filters alone', async () => {
    const cursor = (await recruiter.get(`${LIST}?limit=2&source=upload`)).string('next_cursor');
    expect((await recruiter.get(`${LIST}?limit=3&source=upload&cursor=${cursor}`)).status).toBe(200);
    for (const other of ['source=email', 'source=upload&sort=name', 'source=upload&search=a', '']) {
      const { problem } = await recruiter.get(`${LIST}?limit=2&${other}&cursor=${cursor}`);
      expect([other, problem.error]).toEqual([other, 'invalid_cursor']);
    }
  });

  it('shows a candidate with everything about them, and 304 until something changes', async () => {
    const first = await recruiter.get(at(ada));
    expect(first.body).toMatchObject({
      ...{ name: 'Ada Byron', email: 'ada.byron@example.com', last_viewed_at: null, merged_into: null },
      access: { kind: 'owner', view_contact: true, download_resume: true, submit_to_jobs: true, expires_at: null },
      resumes: [{ status: 'completed', file_name: 'Ada ada.byron@example.com.txt' }],
      ...{ notes: [], rehire_eligibility: null },
      activity: [{ kind: 'resume_uploaded' }, { kind: 'candidate_created' }],
    });
    const second = await recruiter.get(at(ada));
    expect((second.body['activity'] as Json[])[0]).toMatchObject({ kind: 'profile_viewed', actor_id: account.id });
    expect(second.body['last_viewed_at']).not.toBeNull();
    const conditional = recruiter.with({ 'If-None-Match': second.headers.get('etag') ?? '' });
    expect((await conditional.get(at(ada))).status).toBe(304);
    await recruiter.post(at(ada, '/notes'), { text: 'Call again' });
    expect((await conditional.get(at(ada))).status).toBe(200);
  });

  it('changes a candidate, but not what somebody else has changed meanwhile', async () => {
    const tag = (await recruiter.get(at(ada))).headers.get('etag') ?? '';
    const careful = recruiter.with({ 'If-Match': tag });
    const changed = await careful.patch(at(ada), {
      title: 'Countess',
      phone: '+44 20 7946 0000',
      employment_status: 'LEFT',
    });
    expect(changed.body).toMatchObject({ title: 'Countess', phone: '+44 20 7946 0000', employment_status: 'LEFT' });
    expect((await careful.patch(at(ada), { title: 'X' })).problem).toMatchObject({
      status: 412,
      error: 'precondition_failed',
    });
    expect((await recruiter.get(`${LIST}?title=countess&status=LEFT`)).body['total']).toBe(1);
    for (const body of [
      { email: 'no address' },
      { links: ['javascript:alert(1)'] },
      { name: '' },
      { owner_id: ada },
      { skills: null },
    ]) {
      expect((await recruiter.patch(at(ada), body)).problem).toMatchObject({ status: 400 });
    }
    expect((await recruiter.patch(at(ada), { rehire_eligibility: 'review' })).problem.status).toBe(403);
    const judged = await tenant.admin.patch(at(ada), { rehire_eligibility: 'review', rehire_reason: 'Ask first' });
    expect(judged.body).toMatchObject({ rehire_eligibility: 'review', rehire_reviewed_by: tenant.account.id });
    await recruiter.patch(at(others[0] ?? ''), { email: 'ben@example.com' });
    expect((await recruiter.patch(at(ada), { email: 'BEN@example.com' })).problem).toMatchObject({
      ...{ status: 409, error: 'email_taken' },
    });
  });

  it('keeps notes and tags, and tells what was done', async () => {
    const note = await recruiter.post(at(ada, '/notes'), { text: 'Prefers mornings', is_important: true });
    expect([note.status, note.body]).toMatchObject([
      201,
      { author_id: account.id, is_important: true, is_private: false },
    ]);
    expect((await recruiter.get(at(ada, '/notes?important=true'))).body).toMatchObject({ total: 1 });
    const changed = await recruiter.patch(at(ada, `/notes/${note.string('id')}`), { is_private: true });
    expect(changed.body).toMatchObject({ is_private: true, text: 'Prefers mornings' });
    expect((await tenant.admin.get(at(ada, '/notes?important=true'))).body).toMatchObject({ total: 0 });
    expect((await recruiter.post(at(ada, '/notes'), { text: ' ' })).problem.status).toBe(400);
    expect((await recruiter.post(at(ada, '/tags'), { tags: ['Senior', 'senior ', 'C++/Rust'] })).body).toEqual({
      tags: ['C++/Rust', 'senior'],
    });
    expect((await recruiter.delete(at(ada, `/tags/${encodeURIComponent('c++/rust')}`))).status).toBe(204);
    expect((await recruiter.delete(at(ada, '/tags/never'))).problem.status).toBe(404);
    expect((await recruiter.get('/api/resumes/tags')).body).toEqual({ items: [{ tag: 'senior', candidates: 1 }] });
    expect((await recruiter.get(`${LIST}?tags=SENIOR`)).body['total']).toBe(1);
    for (const tags of [[], ['a,b'], ['x'.repeat(51)], ['me@example.com'], ['+44 20 7946 0958']]) {
      expect((await recruiter.post(at(ada, '/tags'), { tags })).problem.status).toBe(400);
    }
    const removed = await recruiter.get(at(ada, '/activity?kind=tag_removed'));
    expect(removed.body).toMatchObject({ total: 1, items: [{ details: { tag: 'C++/Rust' } }] });
    const page = await recruiter.get(at(ada, '/activity?limit=1'));
    expect((await recruiter.get(at(ada, `/activity?limit=1&cursor=${page.string('next_cursor')}`))).items).toHaveLength(
      1,
    );
  });

  it('shows the recipient of a share what the share shows, and nothing to reach the person by', async () => {
    for (const path of [at(ada), at(ada, '/notes'), at(ada, '/tags'), at(ada, '/activity')]) {
      expect((await colleague.get(path)).problem.status).toBe(404);
    }
    await recruiter.post(at(ada, '/notes'), { text: 'Write to ada.byron@example.com' });
    await insertShare(database, admin, { candidateId: ada, recipient });
    const seen = await colleague.get(at(ada));
    expect(seen.text).not.toMatch(/ada\.byron@|7946/);
    expect(seen.body).toMatchObject({ contact_visible: false, access: { kind: 'shared', view_contact: false } });
    const [resume] = seen.body['resumes'] as Json[];
    const path = `/api/resumes/${String(resume?.['id'])}`;
    expect((await colleague.get(`${path}/status`)).body).toMatchObject({ status: 'completed', job_id: null });
    expect((await colleague.get(`${path}/events`)).text).toContain('"status":"completed"');
    expect((await colleague.get(`${path}/download`)).problem).toMatchObject({ error: 'download_not_allowed' });
    expect((await colleague.get(`${LIST}?search=ada.byron@example.com`)).body['total']).toBe(0);
    expect((await colleague.get(`${LIST}?search=byron`)).body['total']).toBe(1);
    expect((await colleague.patch(at(ada), { name: 'X' })).problem.status).toBe(403);
    expect((await colleague.delete(at(ada))).problem.status).toBe(403);
    await recruiter.get(`${path}/download`);
    expect((await recruiter.get(at(ada, '/activity?kind=resume_downloaded'))).body['total']).toBe(1);
  });

  it('shows candidates themselves alone', async () => {
    expect((await candidate.get(LIST)).body).toMatchObject({ total: 0, items: [] });
    expect((await candidate.get(at(ada))).problem.status).toBe(404);
    expect((await candidate.patch(at(ada), { name: 'X' })).problem.status).toBe(403);
    expect((await candidate.get('/api/resumes/tags')).problem.status).toBe(403);
  });

  it('lets a key do what its scopes say', async () => {
    const reader = await tenant.withKey(['candidates:read']);
    expect((await reader.get(at(ada))).body).toMatchObject({ access: { kind: 'admin' } });
    expect((await reader.patch(at(ada), { name: 'X' })).problem.status).toBe(403);
    const writer = await tenant.withKey(['candidates:write']);
    expect((await writer.post(at(ada, '/tags'), { tags: ['by a script'] })).status).toBe(200);
  });

  it('ends with a removal that leaves no file', async () => {
    expect((await recruiter.delete(at(ada))).status).toBe(204);
    expect((await recruiter.get(at(ada))).problem.status).toBe(404);
    expect((await recruiter.get(`${LIST}?search=byron`)).body['total']).toBe(0);
    expect(installation.files()).toEqual([]);
  });
});
