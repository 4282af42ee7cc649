import { randomUUID } from 'node:crypto';
import {
  answerWith,
  ApiClient,
  eventually,
  Installation,
  isSignedWith,
  RegisteredTenant,
  WebhookReceiver,
  type Json,
  type ReceivedMessage,
  type RunningProgram,
} from '#libs/testing';

const RESUME = { name: 'ada.txt', content: 'Ada Byron\nAnalyst\nada.byron@example.com\n\nSkills\nMathematics\n' };

describe('Webhooks', () => {
  let installation: Installation;
  let api: RunningProgram & { url: string };
  let worker: RunningProgram;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let recruiter: ApiClient;
  let receiver: WebhookReceiver;

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    worker = await installation.startWorker({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    ours = await RegisteredTenant.register(api.url);
    theirs = await RegisteredTenant.register(api.url, 'Hilltop Recruiting');
    recruiter = await ours.join('recruiter');
  }, 90_000);

  beforeEach(async () => {
    receiver = await WebhookReceiver.open();
  });

  afterEach(async () => {
    await receiver.close();
  });

  afterAll(async () => {
    await installation.close();
  });

  async function create(tenant: RegisteredTenant, events: string[]): Promise<{ id: string; secret: string }> {
    const answer = await tenant.admin.post('/api/webhooks', { url: receiver.url, events });
    expect(answer.status).toBe(201);
    return { id: answer.string('id'), secret: answer.string('secret') };
  }

  async function received(count: number): Promise<ReceivedMessage[]> {
    await eventually(`${count} messages`, () => receiver.messages.length >= count, 30_000);
    return receiver.messages;
  }

  function bodies(messages: ReceivedMessage[]): Json[] {
    return messages
      .map(({ body }) => JSON.parse(body) as Json)
      .sort((a, b) => String(b['type']).localeCompare(String(a['type'])));
  }

  async function delivered(id: string, count: number): Promise<Json[]> {
    return eventually('the deliveries to be noted', async () => {
      const { items } = await ours.admin.get(`/api/webhooks/${id}/deliveries`);
      return items.filter(({ status }) => status === 'delivered').length === count && items;
    });
  }

  it('tell the tenant s own endpoint of a resume that was read and of its candidate, signed', async () => {
    const { id, secret } = await create(ours, ['resume.completed', 'candidate.created']);
    await create(theirs, ['resume.completed', 'candidate.created']);
    const resume = await recruiter.upload(RESUME);
    const messages = await received(2);
    for (const message of messages) expect(isSignedWith(secret, message)).toBe(true);
    const status = await recruiter.untilEnded(resume.string('id'));
    const candidate = (await recruiter.get('/api/resumes/candidates')).items[0]?.['id'];
    expect(bodies(messages)).toMatchObject([
      {
        type: 'resume.completed',
        data: { resume_id: resume.string('id'), job_id: resume.string('job_id'), candidate_id: candidate },
      },
      { type: 'candidate.created', data: { candidate_id: candidate, resume_id: resume.string('id') } },
    ]);
    expect(status).toMatchObject({ status: 'completed' });
    expect(JSON.stringify(messages)).not.toMatch(/Ada|Byron|example\.com/);
    expect(await delivered(id, 2)).toMatchObject(
      Array.from({ length: 2 }, () => ({ attempts: 1, response_status: 204, error: null, next_attempt_at: null })),
    );
    expect(receiver.messages).toHaveLength(2);
    expect((await ours.admin.delete(`/api/webhooks/${id}`)).status).toBe(204);
  });

  it('tell of a resume that could not be read, again after a failure, and again when asked to', async () => {
    const { id } = await create(ours, ['resume.failed']);
    receiver.answer(answerWith(500), answerWith(200));
    const resume = await recruiter.upload({ name: 'broken.pdf', content: '%PDF-1.7\nnothing that a reader could use' });
    const [first, second] = await received(2);
    const { error_code: error } = await recruiter.untilEnded(resume.string('id'));
    expect(JSON.parse(second?.body ?? '')).toMatchObject({
      ...{ type: 'resume.failed', data: { resume_id: resume.string('id'), status: 'failed', error } },
    });
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    const [delivery] = await delivered(id, 1);
    expect(delivery).toMatchObject({ attempts: 2, event_type: 'resume.failed' });
    const again = await ours.admin.post(`/api/webhooks/deliveries/${String(delivery?.['id'])}/redeliver`);
    expect(again.status).toBe(202);
    expect(again.body).toMatchObject({ id: delivery?.['id'], event_id: delivery?.['event_id'], status: 'pending' });
    const [, , third] = await received(3);
    expect(third?.headers['webhook-id']).toBe(delivery?.['event_id']);
  });

  it('can be tried, changed, given a new secret and disabled', async () => {
    const { id, secret } = await create(ours, ['match.created']);
    const path = `/api/webhooks/${id}`;
    const rotated = await ours.admin.post(`${path}/rotate-secret`);
    expect(rotated.status).toBe(200);
    expect((await ours.admin.post(`${path}/test`)).status).toBe(202);
    const [message] = await received(1);
    for (const known of [secret, rotated.string('secret')]) {
      expect(message && isSignedWith(known, message)).toBe(true);
    }
    expect(JSON.parse(message?.body ?? '')).toMatchObject({ type: 'webhook.test', data: { webhook_id: id } });
    const changed = await ours.admin.patch(path, { description: 'The CRM', status: 'disabled' });
    expect(changed.body).toMatchObject({ description: 'The CRM', status: 'disabled', disabled_reason: 'by_admin' });
    expect((await ours.admin.post(`${path}/test`)).problem).toMatchObject({ status: 409, error: 'webhook_disabled' });
    const shown = [changed, await ours.admin.get(path), await ours.admin.get('/api/webhooks')];
    for (const answer of shown) expect(answer.text).not.toMatch(/whsec_|"secret"/);
    for (const program of [api, worker]) expect(program.log()).not.toMatch(/whsec_/);
  });

  it('are refused with what is wrong', async () => {
    const good = { url: receiver.url, events: ['resume.failed'] };
    const bad = [
      {},
      { ...good, events: [] },
      { ...good, events: ['resume.deleted'] },
      { ...good, url: 'not a URL' },
      { ...good, url: 'ftp://hooks.example.com/' },
      { ...good, url: 'https://user:pass@hooks.example.com/' },
      { ...good, description: 'a\nb' },
      { ...good, secret: 'whsec_mine' },
      { ...good, tenant_id: theirs.id },
    ];
    for (const body of bad) {
      const { problem } = await ours.admin.post('/api/webhooks', body);
      expect(problem.status).toBe(400);
      expect(problem.details?.[0]?.field).toMatch(/^body/);
    }
    expect((await ours.admin.get('/api/webhooks/1')).problem.status).toBe(400);
  });

  it('are those of the tenant: others get the same answer as for an id that never existed', async () => {
    const { id } = await create(ours, ['resume.failed']);
    const test = await ours.admin.post(`/api/webhooks/${id}/test`);
    const routes: ((id: string, delivery: string) => [method: string, path: string])[] = [
      (known) => ['GET', `/api/webhooks/${known}`],
      (known) => ['PATCH', `/api/webhooks/${known}`],
      (known) => ['DELETE', `/api/webhooks/${known}`],
      (known) => ['POST', `/api/webhooks/${known}/rotate-secret`],
      (known) => ['POST', `/api/webhooks/${known}/test`],
      (known) => ['GET', `/api/webhooks/${known}/deliveries`],
      (_, known) => ['POST', `/api/webhooks/deliveries/${known}/redeliver`],
    ];
    const client = theirs.admin.with({ 'Content-Type': 'application/json', 'X-Request-Id': 'the-same' });
    for (const route of routes) {
      const texts: string[] = [];
      for (const known of [[id, test.string('id')] as const, [randomUUID(), randomUUID()] as const]) {
        const [method, path] = route(...known);
        const answer = await client.send(method, path, ['PATCH', 'POST'].includes(method) ? { body: '{}' } : {});
        expect(answer.problem).toMatchObject({ status: 404, error: 'not_found' });
        texts.push(answer.text.replace(path, 'PATH'));
      }
      expect(texts[0]).toBe(texts[1]);
    }
    expect((await ours.admin.get(`/api/webhooks/${id}`)).status).toBe(200);
  });

  it('lead to the Internet only, unless the installation allows more', async () => {
    const strict = await installation.startApi();
    const { admin } = await RegisteredTenant.register(strict.url);
    const urls = [receiver.url, `https://127.0.0.1:${receiver.port}/`, 'https://[::1]/', 'https://0x7f.1/'];
    for (const url of [...urls, 'https://metadata.google.internal/', 'https://hooks.example.com:22/']) {
      const { problem } = await admin.post('/api/webhooks', { url, events: ['resume.failed'] });
      expect(problem).toMatchObject({ status: 400, error: 'webhook_url_refused', details: [{ field: 'body.url' }] });
    }
    const good = await admin.post('/api/webhooks', { url: 'https://hooks.example.com/', events: ['resume.failed'] });
    expect(good.status).toBe(201);
  });
});
