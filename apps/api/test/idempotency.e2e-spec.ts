import { randomUUID } from 'node:crypto';
import { Installation, RegisteredTenant, type Answer, type ApiClient } from '#libs/testing';

const RESUME = { name: 'ada.txt', content: 'Ada Byron\nada.byron@example.com\n' };
const PASSWORD = 'a passphrase of the tests';

describe('Idempotency-Key', () => {
  let installation: Installation;
  let tenant: RegisteredTenant;
  let recruiter: ApiClient;

  function keyed(client: ApiClient = recruiter): ApiClient {
    return client.with({ 'Idempotency-Key': randomUUID() });
  }

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    tenant = await RegisteredTenant.register(url);
    recruiter = await tenant.join('recruiter');
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  it.each(['/api/resumes/upload', '/upload'])('makes one resume of a file sent twice to %s', async (path) => {
    const client = keyed();
    const first = await client.upload(RESUME, {}, path);
    const before = await installation.traces();
    const second = await client.upload(RESUME, {}, path);
    expect(second.status).toBe(first.status);
    expect(second.body).toEqual(first.body);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(await installation.traces()).toEqual(before);
  });

  it('refuses another file, name or option under the same key, and leaves nothing of it', async () => {
    const client = keyed();
    expect((await client.upload(RESUME)).status).toBe(202);
    const before = await installation.traces();
    const others = [
      await client.upload({ ...RESUME, content: 'Another resume' }),
      await client.upload({ ...RESUME, name: 'another.txt' }),
      await client.upload(RESUME, { priority: 'high' }),
    ];
    for (const other of others) {
      expect(other.problem).toMatchObject({ status: 422, error: 'idempotency_key_reused' });
    }
    expect(await installation.traces()).toEqual(before);
  });

  it('makes one resume of 20 equal uploads at the same time', async () => {
    const before = await installation.traces();
    const client = keyed();
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.upload(RESUME)));
    const accepted = answers.filter(({ status }) => status === 202);
    expect(new Set(accepted.map((answer) => answer.string('id'))).size).toBe(1);
    for (const early of answers.filter(({ status }) => status !== 202)) {
      expect(early.problem).toMatchObject({ status: 409, error: 'idempotency_in_progress' });
      expect(early.headers.get('retry-after')).toBe('1');
    }
    const after = await installation.traces();
    expect(after).toMatchObject({
      resumes: before.resumes + 1,
      processingJobs: before.processingJobs + 1,
      outbox: before.outbox + 1,
    });
    expect(after.files).toHaveLength(before.files.length + 1);
    expect((await client.upload(RESUME)).string('id')).toBe(accepted[0]?.string('id'));
  });

  it('is free again after a request that failed', async () => {
    const client = keyed();
    expect((await client.upload({ name: 'ada.txt', content: '' })).problem.error).toBe('empty_file');
    expect((await client.upload(RESUME)).status).toBe(202);
    const user = { email: tenant.account.email, name: 'Twice', role: 'recruiter', password: PASSWORD };
    const admin = keyed(tenant.admin);
    expect((await admin.post('/api/users', user)).problem.error).toBe('email_taken');
    expect((await admin.post('/api/users', { ...user, email: 'free@example.com' })).status).toBe(201);
  });

  it('belongs to one caller and one route', async () => {
    const key = { 'Idempotency-Key': 'resume of today' };
    const stranger = await RegisteredTenant.register(recruiter.url);
    const answers: Answer[] = [];
    for (const client of [recruiter, await tenant.join('recruiter'), stranger.admin, await stranger.withKey()]) {
      answers.push(await client.with(key).upload(RESUME), await client.with(key).upload(RESUME, {}, '/upload'));
    }
    expect(answers.map((answer) => answer.headers.get('idempotent-replayed'))).toEqual(answers.map(() => null));
    expect(new Set(answers.map((answer) => answer.string('job_id'))).size).toBe(answers.length);
  });

  it('gives a JSON request its first answer again, even the key that is shown once', async () => {
    const admin = keyed(tenant.admin);
    const first = await admin.post('/api/api-keys', { name: 'Careers page' });
    const second = await admin.post('/api/api-keys', { name: 'Careers page' });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.string('key')).toBe(first.string('key'));
    const keys = await installation.rows('select id from api_keys where id = $1', [first.string('id')]);
    expect(keys).toHaveLength(1);
    expect((await admin.post('/api/api-keys', { name: 'Another' })).problem.error).toBe('idempotency_key_reused');
    const kept = await installation.rows<{ answer: string }>(
      `select encode(response_body, 'escape') as answer from idempotency_keys`,
    );
    expect(JSON.stringify(kept)).not.toContain(first.string('key'));
  });

  it('may have 1 to 255 characters', async () => {
    const upload = (key: string): Promise<Answer> => recruiter.with({ 'Idempotency-Key': key }).upload(RESUME);
    expect((await upload('x'.repeat(255))).status).toBe(202);
    for (const wrong of ['x'.repeat(256), '']) {
      expect((await upload(wrong)).problem).toMatchObject({ status: 400, error: 'validation_failed' });
    }
  });
});
