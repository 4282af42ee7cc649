import { createHmac } from 'node:crypto';
import { crc32 } from 'node:zlib';
import {
  ApiClient,
  eventually,
  EventStream,
  Installation,
  RegisteredTenant,
  type Json,
  type RunningApi,
} from '#libs/testing';

const aText = expect.any(String) as unknown;

interface Tokens {
  access_token: string;
  refresh_token: string;
}

function base64url(value: object | string): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

function partsOf(token: string): { header: Json; payload: Json; signature: string } {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const read = (part: string): Json => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json;
  return { header: read(header), payload: read(payload), signature };
}

describe('Credentials', () => {
  let installation: Installation;
  let api: RunningApi;
  let anyone: ApiClient;
  let tenant: RegisteredTenant;
  /** What must never stand in a log. */
  const secrets: string[] = [];

  async function logIn(account: { email: string; password: string }): Promise<Tokens> {
    const answer = await anyone.post('/api/auth/login', { email: account.email, password: account.password });
    const tokens = { access_token: answer.string('access_token'), refresh_token: answer.string('refresh_token') };
    secrets.push(tokens.access_token, tokens.refresh_token);
    return tokens;
  }

  function bearing(token: string): ApiClient {
    return anyone.with({ Authorization: `Bearer ${token}` });
  }

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi();
    anyone = new ApiClient(api.url);
    tenant = await RegisteredTenant.register(api.url, 'Harbour Recruiting');
    secrets.push(tenant.account.password);
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  describe('API keys', () => {
    it('tells apart a missing key (401), a wrong one and an unknown one (403)', async () => {
      const missing = await anyone.get('/stats');
      expect(missing.problem).toMatchObject({ status: 401, error: 'unauthenticated' });
      expect(missing.headers.get('www-authenticate')).toBe('Bearer');
      const wrong = await anyone.with({ 'X-API-Key': 'test-key-123' }).get('/stats');
      expect(wrong.problem).toMatchObject({ status: 403, error: 'invalid_api_key', message: 'Invalid API key' });
      const body = `slk_${'A'.repeat(43)}`;
      const unknown = body + crc32(body).toString(16).padStart(8, '0');
      expect((await anyone.with({ 'X-API-Key': unknown }).get('/stats')).problem).toMatchObject({ status: 403 });
    });

    it('shows a key once, keeps only its hash, and revokes it at once', async () => {
      const made = await tenant.admin.post('/api/api-keys', { name: 'Careers page' });
      expect(made.status).toBe(201);
      const [key, id] = [made.string('key'), made.string('id')];
      secrets.push(key);
      const script = anyone.with({ 'X-API-Key': key });
      expect((await script.get('/stats')).status).toBe(200);

      const listed = await tenant.admin.get('/api/api-keys');
      expect(listed.items).toContainEqual(expect.objectContaining({ id, prefix: key.slice(0, 10), revoked_at: null }));
      expect(listed.text).not.toContain(key);
      const rows = await installation.rows('select row_to_json(api_keys)::text as row from api_keys');
      expect(JSON.stringify(rows)).not.toContain(key);

      expect((await tenant.admin.delete(`/api/api-keys/${id}`)).status).toBe(204);
      expect((await script.get('/stats')).problem).toMatchObject({ status: 403, error: 'invalid_api_key' });
      expect((await tenant.admin.delete(`/api/api-keys/${id}`)).problem).toMatchObject({ status: 404 });
    });

    it('limits a key to its scopes, and never lets one manage people, keys or queues', async () => {
      const reader = await tenant.withKey(['jobs:read']);
      expect((await reader.get('/jobs')).status).toBe(200);
      const upload = await reader.upload({ name: 'a.txt', content: 'A resume' }, {}, '/upload');
      expect(upload.problem).toMatchObject({ status: 403, error: 'forbidden' });
      const everything = await tenant.withKey();
      for (const path of ['/api/users', '/api/api-keys']) {
        expect((await everything.get(path)).problem).toMatchObject({ status: 403, error: 'forbidden' });
      }
      const tooMuch = await tenant.admin.post('/api/api-keys', { name: 'x', scopes: ['users:manage'] });
      expect(tooMuch.problem).toMatchObject({ status: 400, details: [{ field: 'body.scopes.0' }] });
    });

    it('refuses a key from the moment it expires', async () => {
      const expired = { name: 'Old', expires_at: new Date(Date.now() - 1000).toISOString() };
      const key = (await tenant.admin.post('/api/api-keys', expired)).string('key');
      expect((await anyone.with({ 'X-API-Key': key }).get('/stats')).problem).toMatchObject({ status: 403 });
    });
  });

  describe('access tokens', () => {
    it('tells who the caller is', async () => {
      const { body } = await tenant.admin.get('/api/auth/me');
      expect(body).toMatchObject({ email: tenant.account.email, role: 'admin', tenant: { slug: tenant.slug } });
      expect(JSON.stringify(body)).not.toMatch(/password|hash/);
    });

    it('refuses a token that is not ours, was changed, has another algorithm or is too old', async () => {
      const { access_token: token } = await logIn(tenant.account);
      const { header, payload, signature } = partsOf(token);
      const sign = (head: object, body: object, secret: string): string => {
        const content = `${base64url(head)}.${base64url(body)}`;
        return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
      };
      const secret = installation.environment['JWT_SECRET'] ?? '';
      const now = Math.floor(Date.now() / 1000);
      expect((await bearing(sign(header, payload, secret)).get('/api/auth/me')).status).toBe(200);
      const bad = [
        'nonsense',
        `${base64url({ ...header, alg: 'none' })}.${base64url(payload)}.`,
        `${base64url(header)}.${base64url({ ...payload, sub: '00000000-0000-7000-8000-000000000000' })}.${signature}`,
        sign(header, payload, 'a guessed secret'),
        sign({ ...header, kid: 'another' }, payload, secret),
        sign({ ...header, typ: 'JWT' }, payload, secret),
        sign(header, { ...payload, aud: 'another-api' }, secret),
        sign(header, { ...payload, iss: 'somebody' }, secret),
        sign(header, { ...payload, exp: now - 60 }, secret),
      ];
      for (const wrong of bad) {
        const answer = await bearing(wrong).get('/api/auth/me');
        expect(answer.problem).toMatchObject({ status: 401, error: 'invalid_token' });
      }
      const basic = await anyone.with({ Authorization: 'Basic YTpi' }).get('/api/auth/me');
      expect(basic.problem).toMatchObject({ status: 401 });
    });

    it('ends with the login, at once', async () => {
      const { access_token, refresh_token } = await logIn(tenant.account);
      expect((await bearing(access_token).get('/api/auth/me')).status).toBe(200);
      expect((await anyone.post('/api/auth/logout', { refresh_token })).status).toBe(204);
      expect((await bearing(access_token).get('/api/auth/me')).problem).toMatchObject({ status: 401 });
      expect((await anyone.post('/api/auth/refresh', { refresh_token })).problem).toMatchObject({ status: 401 });
    });

    it('are renewed once with a refresh token; using one again ends the login', async () => {
      const first = await logIn(tenant.account);
      const renewed = await anyone.post('/api/auth/refresh', { refresh_token: first.refresh_token });
      expect(renewed.status).toBe(200);
      expect(renewed.string('refresh_token')).not.toBe(first.refresh_token);
      const token = renewed.string('access_token');
      expect((await bearing(token).get('/api/auth/me')).status).toBe(200);
      const stolen = await anyone.post('/api/auth/refresh', { refresh_token: first.refresh_token });
      expect(stolen.problem).toMatchObject({ status: 401, error: 'invalid_token' });
      expect((await bearing(token).get('/api/auth/me')).problem).toMatchObject({ status: 401 });
    });
  });

  describe('login and registration', () => {
    it('answers an unknown address and a wrong password alike', async () => {
      const wrong = await anyone.post('/api/auth/login', { email: tenant.account.email, password: 'not this one' });
      const unknown = await anyone.post('/api/auth/login', { email: 'nobody@example.com', password: 'not this one' });
      expect(wrong.problem).toMatchObject({ status: 401, error: 'invalid_credentials' });
      expect({ ...unknown.body, request_id: '' }).toEqual({ ...wrong.body, request_id: '' });
    });

    it('makes whoever guesses wait, and says how long', async () => {
      const guess = { email: 'guessed@example.com', password: 'is it this?' };
      for (let i = 0; i < 5; i++) expect((await anyone.post('/api/auth/login', guess)).status).toBe(401);
      const slowed = await anyone.post('/api/auth/login', guess);
      expect(slowed.problem).toMatchObject({ status: 429, error: 'rate_limited' });
      expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0);
    });

    it('refuses a weak password and names the field', async () => {
      for (const password of ['short', 'password123', 'x'.repeat(129)]) {
        const registration = { tenant_name: 'T', name: 'N', email: 'n@example.com', password };
        const answer = await anyone.post('/api/auth/register', registration);
        expect(answer.problem).toMatchObject({ status: 400, error: 'weak_password' });
        expect(answer.problem.details).toMatchObject([{ field: 'body.password' }]);
      }
    });
  });

  describe('event streams', () => {
    let path: string;

    beforeAll(async () => {
      const upload = await tenant.admin.upload({ name: 'a.txt', content: 'A resume that nobody reads' });
      path = `/api/resumes/${upload.string('id')}/events`;
    });

    async function firstEvent(query: string, headers: Record<string, string> = {}): Promise<Json | number> {
      const stream = await EventStream.open(`${api.url}${path}${query}`, headers);
      if (!stream.response.ok) return stream.response.status;
      const event = await eventually('the first event', () => stream.events[0]);
      stream.close();
      return event.data;
    }

    it('take the header, a key, or a one-use ticket', async () => {
      const ticket = await tenant.admin.post('/api/auth/stream-ticket');
      expect(ticket.status).toBe(201);
      expect(ticket.body).toEqual({ ticket: aText, expires_in: 60 });
      secrets.push(ticket.string('ticket'));
      expect(await firstEvent(`?ticket=${ticket.string('ticket')}`)).toMatchObject({ status: 'pending' });
      expect(await firstEvent(`?ticket=${ticket.string('ticket')}`)).toBe(401);
      expect(await firstEvent('', tenant.admin.headers)).toMatchObject({ status: 'pending' });
      const script = await tenant.withKey();
      expect(await firstEvent('', script.headers)).toMatchObject({ status: 'pending' });
      const ofScript = (await script.post('/api/auth/stream-ticket')).string('ticket');
      expect(await firstEvent(`?ticket=${ofScript}`)).toMatchObject({ status: 'pending' });
      expect(await firstEvent('')).toBe(401);
    });

    it("take the token in the address, as seed 003's clients send it, and mask it in the log", async () => {
      const { access_token: token } = await logIn(tenant.account);
      expect(await firstEvent(`?authorization=${token}`)).toMatchObject({ status: 'pending' });
      expect(await firstEvent(`?authorization=${encodeURIComponent(`Bearer ${token}`)}`)).toMatchObject({
        status: 'pending',
      });
      expect(await firstEvent('?authorization=nonsense')).toBe(401);
      await eventually('the stream in the log', () => api.log().includes('/events?authorization=[masked]'));
    });

    it('are the only place where a credential may stand in the address', async () => {
      const { access_token: token } = await logIn(tenant.account);
      const ticket = (await tenant.admin.post('/api/auth/stream-ticket')).string('ticket');
      for (const query of [`authorization=${token}`, `ticket=${ticket}`]) {
        expect((await anyone.get(`/api/auth/me?${query}`)).problem).toMatchObject({ status: 401 });
      }
    });
  });

  it('stand nowhere in the log', () => {
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(api.log()).not.toContain(secret);
  });
});
