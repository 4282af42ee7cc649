import {
  ApiClient,
  eventually,
  Installation,
  isSignedWith,
  RegisteredTenant,
  WebhookReceiver,
  type Json,
  type ReceivedMessage,
} from '#libs/testing';

const GOOD = { name: 'ada.txt', content: 'Ada Byron\nAnalyst\nada.byron@example.com\n\nSkills\nMathematics\n' };
const BROKEN = { name: 'broken.pdf', content: '%PDF-1.7\nnothing that a reader could use' };

describe('The callback of an upload', () => {
  let installation: Installation;
  let tenant: RegisteredTenant;
  let script: ApiClient;
  let receiver: WebhookReceiver;
  let secret: string;

  beforeAll(async () => {
    installation = await Installation.create();
    const api = await installation.startApi({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    await installation.startWorker({ WEBHOOK_ALLOW_PRIVATE: 'true' });
    tenant = await RegisteredTenant.register(api.url);
    script = await tenant.withKey();
    secret = (await tenant.admin.post('/api/webhooks/callback-secret')).string('secret');
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

  /** Every message that is to come, once none is on its way any more. */
  async function told(): Promise<(Json & { data: Json })[]> {
    await installation.untilAllEnded();
    await eventually('all messages to be sent', async () => {
      const open = await installation.rows(`select id from webhook_deliveries where status = 'pending'`);
      return open.length === 0;
    });
    for (const message of receiver.messages) expect(isSignedWith(secret, message)).toBe(true);
    return receiver.messages.map(({ body }: ReceivedMessage) => JSON.parse(body) as Json & { data: Json });
  }

  it('is told once that it was read, and once more when it is read again', async () => {
    const { body } = await script.upload(GOOD, { callback_url: receiver.url }, '/upload');
    const end = { type: 'resume.completed', data: { job_id: body['job_id'], status: 'completed' } };
    expect(await told()).toMatchObject([end]);
    expect((await script.post(`/re-ingest/${String(body['job_id'])}`)).status).toBe(200);
    expect(await told()).toMatchObject([end, end]);
    const ids = receiver.messages.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(2);
  });

  it('is told that it could not be read, also a second time', async () => {
    const { body } = await script.upload(BROKEN, { callback_url: receiver.url }, '/upload');
    const end = { type: 'resume.failed', data: { job_id: body['job_id'], status: 'failed' } };
    expect(await told()).toMatchObject([end]);
    await script.post(`/re-ingest/${String(body['job_id'])}`);
    expect(await told()).toMatchObject([end, end]);
  });

  it('stands in every form, and is told of each file', async () => {
    const form = new FormData();
    form.set('callback_url', receiver.url);
    for (const name of ['one.txt', 'two.txt']) form.append('files', new Blob([GOOD.content, name]), name);
    const bulk = await script.send('POST', '/upload-bulk', { body: form });
    const single = await script.upload(GOOD, { callback_url: receiver.url });
    const jobs = [...(bulk.body['files'] as Json[]), single.body].map((file) => file['job_id']);
    expect((await told()).map(({ data }) => data['job_id']).sort()).toEqual(jobs.sort());
  });

  it('that may not be called is refused, and no file is left behind', async () => {
    const before = await installation.traces();
    for (const callback_url of ['ftp://hooks.example.com', 'not a url', 'https://user:pass@hooks.example.com/']) {
      const { problem } = await script.upload(GOOD, { callback_url }, '/upload');
      expect(problem).toMatchObject({ status: 400, error: 'webhook_url_refused' });
    }
    expect(await installation.traces()).toEqual(before);
  });

  it('is shown to admins as the webhook without an address', async () => {
    const [shown] = (await tenant.admin.get('/api/webhooks')).items;
    expect(shown).toMatchObject({ id: tenant.id, url: null, status: 'enabled' });
    const { items } = await tenant.admin.get(`/api/webhooks/${tenant.id}/deliveries?limit=1`);
    expect(items).toMatchObject([{ status: 'delivered', callback_url: expect.stringMatching(/^http/) as unknown }]);
    expect((await tenant.admin.delete(`/api/webhooks/${tenant.id}`)).problem).toMatchObject({ status: 409 });
  });
});
