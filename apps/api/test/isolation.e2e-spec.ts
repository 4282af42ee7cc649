import { randomUUID } from 'node:crypto';
import {
  type Answer,
  ApiClient,
  eventually,
  EventStream,
  Installation,
  RegisteredTenant,
  type Json,
  type RunningApi,
} from '#libs/testing';

const RESUME = 'Ada Byron\nada.byron@example.com\n+44 20 7946 0958\n\nExperience\nAnalyst, Engine Works, 2019 - 2021\n';

/** Everything of one tenant that has an id. */
interface Belongings {
  resume: string;
  job: string;
  candidate: string;
  note: string;
  user: string;
  apiKey: string;
  /** A background parsing. */
  parsing: string;
}

interface Route {
  method: string;
  path: (ids: Belongings) => string;
  body?: Json;
}

const ROUTES_OF_RECRUITERS: Route[] = [
  { method: 'GET', path: ({ resume }) => `/api/resumes/${resume}/status` },
  { method: 'GET', path: ({ resume }) => `/api/resumes/${resume}/data` },
  { method: 'GET', path: ({ resume }) => `/api/resumes/${resume}/download` },
  { method: 'GET', path: ({ resume }) => `/api/resumes/${resume}/events` },
  { method: 'GET', path: ({ candidate }) => `/api/resumes/candidates/${candidate}` },
  { method: 'PATCH', path: ({ candidate }) => `/api/resumes/candidates/${candidate}`, body: { name: 'Intruder' } },
  { method: 'DELETE', path: ({ candidate }) => `/api/resumes/candidates/${candidate}` },
  { method: 'GET', path: ({ candidate }) => `/api/resumes/candidates/${candidate}/notes` },
  { method: 'POST', path: ({ candidate }) => `/api/resumes/candidates/${candidate}/notes`, body: { text: 'Intruder' } },
  {
    method: 'PATCH',
    path: ({ candidate, note }) => `/api/resumes/candidates/${candidate}/notes/${note}`,
    body: { text: 'Intruder' },
  },
  { method: 'DELETE', path: ({ candidate, note }) => `/api/resumes/candidates/${candidate}/notes/${note}` },
  { method: 'GET', path: ({ candidate }) => `/api/resumes/candidates/${candidate}/tags` },
  {
    method: 'POST',
    path: ({ candidate }) => `/api/resumes/candidates/${candidate}/tags`,
    body: { tags: ['intruder'] },
  },
  { method: 'DELETE', path: ({ candidate }) => `/api/resumes/candidates/${candidate}/tags/theirs` },
  { method: 'GET', path: ({ candidate }) => `/api/resumes/candidates/${candidate}/activity` },
  { method: 'GET', path: ({ job }) => `/status/${job}` },
  { method: 'GET', path: ({ parsing }) => `/parse-resume-async/status/${parsing}` },
  { method: 'GET', path: ({ parsing }) => `/parse-resume-async/stream/${parsing}` },
  { method: 'POST', path: ({ job }) => `/re-ingest/${job}` },
  { method: 'DELETE', path: ({ job }) => `/jobs/${job}` },
];
const ROUTES_OF_ADMINS: Route[] = [
  { method: 'GET', path: ({ user }) => `/api/users/${user}` },
  { method: 'PATCH', path: ({ user }) => `/api/users/${user}`, body: { role: 'admin' } },
  { method: 'DELETE', path: ({ user }) => `/api/users/${user}` },
  { method: 'DELETE', path: ({ apiKey }) => `/api/api-keys/${apiKey}` },
];
const LISTS = [
  ...['/jobs', '/api/resumes/candidates', '/api/resumes/candidates?search=ada', '/api/resumes/tags'],
  ...['/api/users', '/api/api-keys'],
];

function randomIds(): Belongings {
  return {
    resume: randomUUID(),
    job: randomUUID(),
    candidate: randomUUID(),
    note: randomUUID(),
    user: randomUUID(),
    apiKey: randomUUID(),
    parsing: randomUUID(),
  };
}

/** Has a text parsed in the background, once a worker is known. */
async function submitParsing(client: ApiClient): Promise<string> {
  const body = new FormData();
  body.append('fileType', 'text');
  body.append('text', RESUME);
  const submitted = await eventually('a background parsing', async () => {
    const answer = await client.send('POST', '/parse-resume-async', { body });
    return answer.body['jobId'] === null ? undefined : answer.string('jobId');
  });
  return eventually('its end', async () => {
    const { body: job } = await client.get(`/parse-resume-async/status/${submitted}`);
    return job['status'] === 'completed' ? submitted : undefined;
  });
}

/** What the owners' own looks change. */
function withoutLooks({ last_viewed_at: _, activity: __, ...candidate }: Json): Json {
  return candidate;
}

function titleOf({ method, path }: Route): string {
  const names = {
    resume: '{id}',
    job: '{job_id}',
    candidate: '{id}',
    note: '{note_id}',
    user: '{id}',
    apiKey: '{id}',
    parsing: '{job_id}',
  };
  return `${method} ${path(names)}`;
}

describe('What belongs to another', () => {
  let installation: Installation;
  let api: RunningApi;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let theirRecruiter: ApiClient;
  let belongings: Belongings;
  let untouched: Json;
  const strangers: { who: string; client: () => ApiClient; routes: Route[] }[] = [];

  function call(client: ApiClient, route: Route, ids: Belongings): Promise<Answer> {
    const init = route.body === undefined ? {} : { body: JSON.stringify(route.body) };
    return client.with({ 'Content-Type': 'application/json' }).send(route.method, route.path(ids), init);
  }

  /** What the owners see of it. */
  async function everything(): Promise<Json> {
    const { resume, candidate, job, user } = belongings;
    return {
      status: (await theirRecruiter.get(`/api/resumes/${resume}/status`)).body,
      data: (await theirRecruiter.get(`/api/resumes/${resume}/data`)).body,
      file: (await theirRecruiter.get(`/api/resumes/${resume}/download`)).text,
      candidate: withoutLooks((await theirRecruiter.get(`/api/resumes/candidates/${candidate}`)).body),
      notes: (await theirRecruiter.get(`/api/resumes/candidates/${candidate}/notes`)).body,
      job: (await theirRecruiter.get(`/status/${job}`)).body,
      user: (await theirs.admin.get(`/api/users/${user}`)).body,
      keys: (await theirs.admin.get('/api/api-keys')).body,
    };
  }

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi();
    ours = await RegisteredTenant.register(api.url);
    theirs = await RegisteredTenant.register(api.url);
    const account = await theirs.addUser('recruiter');
    theirRecruiter = await theirs.login(account);
    const [upload, key] = await Promise.all([
      theirRecruiter.upload({ name: 'ada.txt', content: RESUME }),
      theirs.admin.post('/api/api-keys', { name: 'Their script' }),
    ]);
    const worker = await installation.startWorker();
    await theirRecruiter.untilEnded(upload.string('id'));
    const parsing = await submitParsing(theirRecruiter);
    await worker.kill();
    const data = await theirRecruiter.get(`/api/resumes/${upload.string('id')}/data`);
    const about = `/api/resumes/candidates/${data.string('candidate_id')}`;
    const note = await theirRecruiter.post(`${about}/notes`, { text: 'Theirs' });
    await theirRecruiter.post(`${about}/tags`, { tags: ['Theirs'] });
    belongings = {
      resume: upload.string('id'),
      job: upload.string('job_id'),
      candidate: data.string('candidate_id'),
      note: note.string('id'),
      user: account.id,
      apiKey: key.string('id'),
      parsing,
    };
    untouched = await everything();

    const [recruiter, candidate, script, colleague, theirCandidate] = await Promise.all([
      ours.join('recruiter'),
      ours.join('candidate'),
      ours.withKey(),
      theirs.join('recruiter'),
      theirs.join('candidate'),
    ]);
    const mayRead = ROUTES_OF_RECRUITERS.filter(({ method }) => method === 'GET').filter(
      ({ path }) => !/candidates\/[^/]+\//.test(path(randomIds())),
    );
    strangers.push(
      {
        who: "another tenant's admin",
        client: () => ours.admin,
        routes: [...ROUTES_OF_RECRUITERS, ...ROUTES_OF_ADMINS],
      },
      { who: "another tenant's recruiter", client: () => recruiter, routes: ROUTES_OF_RECRUITERS },
      { who: "another tenant's candidate", client: () => candidate, routes: mayRead },
      { who: "another tenant's API key", client: () => script, routes: ROUTES_OF_RECRUITERS },
      { who: 'another recruiter of the tenant', client: () => colleague, routes: ROUTES_OF_RECRUITERS },
      { who: 'a candidate of the tenant', client: () => theirCandidate, routes: mayRead },
    );
  }, 120_000);

  afterAll(async () => {
    await installation.close();
  });

  it.each([...ROUTES_OF_RECRUITERS, ...ROUTES_OF_ADMINS].map((route) => ({ title: titleOf(route), route })))(
    'answers $title with 404, as for an id that never existed, to all who may not see it',
    async ({ route }) => {
      for (const { client } of strangers.filter(({ routes }) => routes.includes(route))) {
        const none = randomIds();
        const [foreign, unknown] = [await call(client(), route, belongings), await call(client(), route, none)];
        expect(foreign.problem).toMatchObject({ status: 404, error: 'not_found' });
        expect(unknown.problem.instance).toBe(route.path(none));
        const same = { request_id: '', instance: '' };
        expect({ ...foreign.body, ...same }).toEqual({ ...unknown.body, ...same });
      }
    },
  );

  it('is changed by none of these attempts', async () => {
    expect(await everything()).toEqual(untouched);
  });

  it.each(LISTS)('does not show in %s, nor in its total', async (path) => {
    const before: unknown = (await ours.admin.get(path)).body;
    await theirRecruiter.upload({ name: 'more.txt', content: RESUME });
    await theirs.addUser('candidate');
    await theirs.withKey();
    expect((await ours.admin.get(path)).body).toEqual(before);
    const ids: string[] = Object.values(belongings);
    expect(ids.filter((id) => JSON.stringify(before).includes(id))).toEqual([]);
  });

  it('does not count in the stats', async () => {
    const { body } = await ours.admin.get('/stats');
    expect(body).toMatchObject({ pending: 0, completed: 0, total: 0 });
  });

  it("can't be reached by a cursor of another tenant or another list", async () => {
    const cursor = (await theirs.admin.get('/api/users?limit=1')).string('next_cursor');
    expect((await theirs.admin.get(`/api/users?limit=1&cursor=${cursor}`)).status).toBe(200);
    for (const [client, path] of [
      [ours.admin, '/api/users'],
      [theirs.admin, '/api/api-keys'],
      [theirs.admin, '/jobs'],
    ] as const) {
      const answer = await client.get(`${path}?cursor=${cursor}`);
      expect(answer.problem).toMatchObject({ status: 400, error: 'invalid_cursor' });
    }
    const edited = cursor.replace(/^./, (first) => (first === 'M' ? 'N' : 'M'));
    expect((await theirs.admin.get(`/api/users?cursor=${edited}`)).problem.error).toBe('invalid_cursor');
  });

  it("can't be reached by naming the tenant in header, query or body", async () => {
    const named = ours.admin.with({ 'X-Tenant-Id': theirs.id, 'X-Tenant': theirs.slug });
    expect((await named.get('/jobs')).body['total']).toBe(0);
    expect((await ours.admin.get(`/jobs?tenant_id=${theirs.id}`)).problem.status).toBe(400);
    const user = { email: 'x@example.com', name: 'X', role: 'recruiter', password: 'a passphrase of the tests' };
    const planted = await ours.admin.post('/api/users', { ...user, tenant_id: theirs.id });
    expect(planted.problem).toMatchObject({ status: 400, error: 'validation_failed' });
  });

  it('does not stand in the way: the same address and the same file can be had in two tenants', async () => {
    const user = { email: 'twice@example.com', name: 'X', role: 'recruiter', password: 'a passphrase of the tests' };
    expect((await theirs.admin.post('/api/users', user)).status).toBe(201);
    expect((await ours.admin.post('/api/users', user)).status).toBe(201);
    const upload = await ours.admin.upload({ name: 'ada.txt', content: RESUME });
    expect(upload.body).toMatchObject({ duplicate_of: null });
  });

  it('can be seen by its owner and by the admin of the tenant', async () => {
    for (const client of [theirRecruiter, theirs.admin]) {
      expect((await client.get(`/api/resumes/${belongings.resume}/data`)).status).toBe(200);
      expect((await client.get(`/api/resumes/candidates/${belongings.candidate}`)).status).toBe(200);
    }
  });

  it('stays hidden from one who leaves the tenant, from the next request on', async () => {
    const account = await theirs.addUser('recruiter');
    const leaver = await theirs.login(account);
    expect((await leaver.get('/jobs')).status).toBe(200);
    expect((await theirs.admin.delete(`/api/users/${account.id}`)).status).toBe(204);
    expect((await leaver.get('/jobs')).problem).toMatchObject({ status: 401, error: 'invalid_token' });
  });

  it("is not told of in another's stream of events", async () => {
    const ticket = (await ours.admin.post('/api/auth/stream-ticket')).string('ticket');
    const stream = await EventStream.open(`${api.url}/api/resumes/${belongings.resume}/events?ticket=${ticket}`);
    expect(stream.response.status).toBe(404);
  });
});
