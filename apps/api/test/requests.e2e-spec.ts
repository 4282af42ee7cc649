import { ApiClient, eventually, Installation, RegisteredTenant, type Answer, type RunningApi } from '#libs/testing';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PASSWORD = 'a passphrase of the tests';

describe('Requests and their answers', () => {
  let installation: Installation;
  let api: RunningApi;
  let anyone: ApiClient;
  let tenant: RegisteredTenant;
  let admin: ApiClient;

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi({ ALLOWED_ORIGINS: 'https://app.example.com,http://localhost:5173' });
    anyone = new ApiClient(api.url);
    tenant = await RegisteredTenant.register(api.url);
    admin = tenant.admin;
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  describe('request ids', () => {
    it('are taken from the caller and answered and logged', async () => {
      const answer = await anyone.with({ 'X-Request-Id': 'order-66.7:a_b' }).get('/health/live');
      expect(answer.headers.get('x-request-id')).toBe('order-66.7:a_b');
      const line = await eventually('the line of the request in the log', () =>
        api.logLines().find(({ requestId }) => requestId === 'order-66.7:a_b'),
      );
      expect(line).toMatchObject({ method: 'GET', url: '/health/live', status: 200 });
    });

    it('are made where none is given, or none that is fit for a log', async () => {
      for (const given of [undefined, 'two words', 'x'.repeat(129), '{"a":1}']) {
        const client = given === undefined ? anyone : anyone.with({ 'X-Request-Id': given });
        expect((await client.get('/health/live')).headers.get('x-request-id')).toMatch(UUID);
      }
    });
  });

  describe('origins', () => {
    it('of allowed pages are let through, with what a page needs to read the answer', async () => {
      const answer = await admin.with({ Origin: 'https://app.example.com' }).get('/api/auth/me');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
      expect(answer.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    });

    it.each(['https://evil.example.com', 'null', 'https://app.example.com.evil.example', 'http://app.example.com'])(
      '%s is refused on every route, also the public ones',
      async (origin) => {
        for (const path of ['/api/auth/me', '/health', '/', '/queues', '/docs']) {
          const answer = await admin.with({ Origin: origin }).get(path);
          expect(answer.problem).toMatchObject({ status: 403, message: 'Origin not allowed' });
          expect(answer.headers.get('access-control-allow-origin')).toBeNull();
        }
      },
    );

    it('are asked for by a preflight, which needs no credential', async () => {
      const preflight = {
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
      };
      const good = await anyone.with({ ...preflight, Origin: 'http://localhost:5173' }).send('OPTIONS', '/upload');
      expect(good.status).toBe(204);
      expect(Object.fromEntries(good.headers)).toMatchObject({
        'access-control-allow-origin': 'http://localhost:5173',
        'access-control-allow-methods': expect.stringContaining('DELETE') as unknown,
        'access-control-allow-headers': 'authorization,content-type,idempotency-key',
      });
      const bad = await anyone.with({ ...preflight, Origin: 'https://evil.example.com' }).send('OPTIONS', '/upload');
      expect(bad.problem.status).toBe(403);
    });
  });

  describe('mistakes', () => {
    const JSON_TYPE = { 'Content-Type': 'application/json' };

    function raw(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE): Promise<Answer> {
      return admin.send('POST', '/api/users', { body, headers });
    }

    it('in JSON are told as such', async () => {
      for (const body of ['{"email":', 'no json', '[1,', '"text"', Uint8Array.of(0x7b, 0xff, 0xfe)]) {
        const { problem } = await raw(body);
        expect(problem.status).toBe(400);
        expect(['malformed_json', 'validation_failed']).toContain(problem.error);
      }
      expect((await raw('{"email":')).problem.error).toBe('malformed_json');
      const notUtf = await raw('{}', { 'Content-Type': 'application/json; charset=klingon' });
      expect(notUtf.problem).toMatchObject({ status: 400, error: 'malformed_json' });
      const notPacked = await raw('{}', { ...JSON_TYPE, 'Content-Encoding': 'gzip' });
      expect(notPacked.problem.status).toBe(400);
    });

    it('of another content type count as a missing body', async () => {
      const answer = await raw('email=a@example.com', { 'Content-Type': 'application/x-www-form-urlencoded' });
      expect(answer.problem).toMatchObject({ status: 400, error: 'validation_failed' });
      expect(answer.problem.details?.map(({ field }) => field)).toContain('body.email');
    });

    it('of size are refused before they are read', async () => {
      const answer = await raw(JSON.stringify({ name: 'x'.repeat(300_000) }));
      expect(answer.problem).toMatchObject({ status: 413, error: 'payload_too_large' });
    });

    it('in fields are named, each with its place', async () => {
      const { problem } = await admin.post('/api/users', { email: 'no address', role: 'emperor', name: '  ' });
      expect(problem).toMatchObject({ status: 400, error: 'validation_failed' });
      const fields = problem.details?.map(({ field }) => field).sort();
      expect(fields).toEqual(['body.email', 'body.name', 'body.password', 'body.role']);
    });

    it('such as unknown fields, in body, query or form, are refused', async () => {
      const user = { email: 'a@example.com', name: 'A', role: 'recruiter', password: PASSWORD };
      const answers = [
        await admin.post('/api/users', { ...user, is_root: true }),
        await admin.patch(`/api/users/${tenant.account.id}`, { tenant: 'another' }),
        await admin.get('/jobs?colour=red'),
        await admin.get('/api/resumes/candidates?limit=5&offset=5'),
        await admin.upload({ name: 'a.txt', content: 'A resume' }, { owner_id: tenant.account.id }),
      ];
      for (const answer of answers) expect(answer.problem).toMatchObject({ status: 400, error: 'validation_failed' });
    });

    it.each(['1', 'undefined', '%00', '%ff', "' or 1=1 --", '../health', 'a'.repeat(300)])(
      'in an id, as in "%s", are refused',
      async (id) => {
        for (const path of ['/status/', '/api/users/', '/api/resumes/candidates/']) {
          const { problem } = await admin.get(path + (id.startsWith('%') ? id : encodeURIComponent(id)));
          expect(problem).toMatchObject({ status: 400, error: 'validation_failed' });
        }
      },
    );

    it('in texts, such as characters that PostgreSQL can not store, are refused', async () => {
      const user = { email: 'a@example.com', name: 'a\u0000b', role: 'recruiter', password: PASSWORD };
      const key = { name: 'line\nbreak' };
      const registration = { tenant_name: 'a\u0007', name: 'A', email: 'a@example.com', password: PASSWORD };
      for (const [path, body] of [
        ['/api/users', user],
        ['/api/api-keys', key],
        ['/api/auth/register', registration],
      ] as const) {
        expect((await admin.post(path, body)).problem).toMatchObject({ status: 400, error: 'validation_failed' });
      }
      const login = await anyone.post('/api/auth/login', { email: 'a\u0000@example.com', password: '\u0000' });
      expect(login.problem.status).toBe(400);
    });

    it('in an address or method are told as an address that does not exist', async () => {
      for (const [method, path] of [
        ['GET', '/nothing/here'],
        ['POST', '/health'],
        ['DELETE', '/jobs'],
        ['PUT', '/api/users'],
        ['GET', '/%ff'],
      ] as const) {
        const { problem } = await admin.send(method, path);
        expect(problem).toMatchObject({ status: 404, error: 'not_found', instance: path });
      }
    });

    it('never cost the API its life', async () => {
      expect((await anyone.get('/health/live')).status).toBe(200);
      const failures = api.logLines().filter(({ level }) => level === 'error');
      expect(failures).toEqual([]);
    });
  });

  describe('lists', () => {
    const emails: string[] = [];

    function emailsOf(answer: Answer): unknown[] {
      return answer.items.map(({ email }) => email);
    }

    beforeAll(async () => {
      for (let i = 0; i < 5; i++) emails.unshift((await tenant.addUser('candidate')).email);
      emails.push(tenant.account.email);
    });

    it('come in pages by skip and limit, newest first, with the total', async () => {
      const page = await admin.get('/api/users?skip=2&limit=2');
      expect(page.body).toMatchObject({ total: 6, skip: 2, limit: 2 });
      expect(emailsOf(page)).toEqual(emails.slice(2, 4));
      expect((await admin.get('/api/users')).body).toMatchObject({ skip: 0, limit: 20, next_cursor: null });
      expect((await admin.get('/api/users?skip=6')).items).toEqual([]);
    });

    it('are walked by cursors without a gap or a repeat, while others arrive', async () => {
      const seen: unknown[] = [];
      let cursor = '';
      for (let page = 0; page < 10; page++) {
        const answer = await admin.get(`/api/users?limit=2${cursor}`);
        seen.push(...emailsOf(answer));
        const { next_cursor: next, total } = answer.body;
        expect(total).toBe(page === 0 ? 6 : undefined);
        if (next === null) break;
        cursor = `&cursor=${answer.string('next_cursor')}`;
        await tenant.addUser('candidate');
      }
      expect(seen).toEqual(emails);
    });

    it.each([
      'limit=0',
      'limit=101',
      'limit=ten',
      'limit=',
      'limit=1.5',
      'skip=-1',
      'skip=10001',
      'cursor=x',
      'limit=1&limit=2',
    ])('are refused for ?%s', async (query) => {
      expect((await admin.get(`/api/users?${query}`)).problem.status).toBe(400);
    });
  });
});
