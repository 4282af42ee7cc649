import { v7 as uuidv7 } from 'uuid';
import { SealedBox } from '#libs/crypto';
import { systemActor } from '#libs/database';
import type { Redis } from '#libs/jobs';
import {
  answerWith,
  createTestDatabase,
  createTwoTenants,
  isSignedWith,
  jobServices,
  openRedis,
  rowsOf,
  TEST_SECRET,
  uniquePrefix,
  WebhookReceiver,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { Callbacks } from './callbacks.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveriesService } from './deliveries.service.js';
import { EndpointSecrets } from './endpoint-secrets.js';
import { EndpointsRepository } from './endpoints.repository.js';
import { EndpointsService } from './endpoints.service.js';
import { WebhookDispatcher } from './webhook-dispatcher.js';
import { WebhookEvents } from './webhook-events.js';
import { WebhookSender } from './webhook-sender.js';

const PAGE = { limit: 100, skip: 0 };

describe('Callbacks', () => {
  let test: TestDatabase;
  let redis: Redis;
  let services: JobServices;
  let receiver: WebhookReceiver;
  let secrets: EndpointSecrets;
  let endpoints: EndpointsService;
  let deliveries: DeliveriesService;
  let dispatcher: WebhookDispatcher;
  let callbacks: Callbacks;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    services = jobServices(test.database, redis, uniquePrefix());
    secrets = new EndpointSecrets(new SealedBox(TEST_SECRET));
    const [repository, rows] = [new EndpointsRepository(), new DeliveriesRepository(test.database)];
    endpoints = new EndpointsService(test.database, repository, secrets, { allowPrivate: true });
    deliveries = new DeliveriesService(test.database, repository, rows, services.outbox);
    dispatcher = new WebhookDispatcher(rows, secrets, new WebhookSender({ allowPrivate: true }));
    callbacks = new Callbacks(test.database, endpoints, secrets, { allowPrivate: true });
  });

  beforeEach(async () => {
    receiver = await WebhookReceiver.open();
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterEach(async () => {
    await receiver.close();
  });

  afterAll(async () => {
    await services.outbox.settled();
    await services.queues.close();
    redis.disconnect();
    await test.drop();
  });

  /** Emits the end of a reading; answers the deliveries that came of it. */
  async function emit(callbackUrl: string | null, { tenantId }: TestTenant = ours): Promise<string[]> {
    const data = { resume_id: uuidv7(), job_id: uuidv7(), status: 'failed', error: 'corrupt_file' } as const;
    const events = new WebhookEvents(services.outbox);
    const entries = await test.database.withTenant(systemActor(tenantId), (tx) =>
      events.emit(tx, tenantId, 'resume.failed', data, callbackUrl),
    );
    return entries.map(({ payload }) => String(payload['deliveryId']));
  }

  async function tell(ids: string[]): Promise<void> {
    for (const id of ids) await dispatcher.deliver(ours.tenantId, id);
  }

  it('go where each upload says, under the one secret of the tenant', async () => {
    await callbacks.prepare(ours.recruiter, receiver.url);
    const { secret, endpoint } = await callbacks.newSecret(ours.admin);
    await callbacks.newSecret(theirs.admin);
    const url = receiver.url.replace('/hooks', '/of-this-one');
    await tell([...(await emit(receiver.url)), ...(await emit(url)), ...(await emit(null))]);
    expect(receiver.messages.map(({ path }) => path)).toEqual(['/hooks', '/of-this-one']);
    expect(receiver.messages.every((message) => isSignedWith(secret, message))).toBe(true);
    const { items } = await deliveries.list(ours.admin, endpoint.id, PAGE);
    expect(items).toMatchObject([
      { status: 'delivered', callbackUrl: url },
      { status: 'delivered', callbackUrl: receiver.url },
    ]);
    expect((await deliveries.list(theirs.admin, theirs.tenantId, PAGE)).items).toEqual([]);
  });

  it('are one more delivery of the event that webhooks are told', async () => {
    await callbacks.prepare(ours.recruiter, receiver.url);
    await endpoints.create(ours.admin, { url: receiver.url, events: ['resume.failed'], description: '' });
    await tell(await emit(receiver.url));
    const ids = receiver.messages.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('are told to none but the tenant that has them', async () => {
    await callbacks.prepare(theirs.recruiter, receiver.url);
    expect(await emit(receiver.url)).toEqual([]);
  });

  it('that fail for good disable neither themselves nor others, and can be sent again', async () => {
    await callbacks.prepare(ours.recruiter, receiver.url);
    receiver.answer(answerWith(410), answerWith(204));
    const [id = ''] = await emit(receiver.url);
    await tell([id]);
    expect((await deliveries.list(ours.admin, ours.tenantId, PAGE)).items).toMatchObject([{ status: 'failed' }]);
    expect(await endpoints.find(ours.admin, ours.tenantId)).toMatchObject({ status: 'enabled', url: null });
    await deliveries.redeliver(ours.admin, id);
    await tell([id]);
    expect((await deliveries.list(ours.admin, ours.tenantId, PAGE)).items).toMatchObject([{ status: 'delivered' }]);
  });

  it('can be switched off, but get no address, and do not go away', async () => {
    await callbacks.newSecret(ours.admin);
    const id = ours.tenantId;
    for (const change of [{ url: receiver.url }, { events: ['match.created'] }]) {
      await expect(endpoints.update(ours.admin, id, change)).rejects.toMatchObject({ code: 'conflict' });
    }
    await expect(endpoints.remove(ours.admin, id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(deliveries.test(ours.admin, id)).rejects.toMatchObject({ code: 'conflict' });
    await endpoints.update(ours.admin, id, { status: 'disabled' });
    await callbacks.prepare(ours.recruiter, receiver.url);
    expect(await emit(receiver.url)).toEqual([]);
  });

  it('keep their secret however many uploads name one, and are prepared once', async () => {
    const { secret } = await callbacks.newSecret(ours.admin);
    await Promise.all([1, 2, 3].map(() => callbacks.prepare(ours.recruiter, receiver.url)));
    await tell(await emit(receiver.url));
    expect(receiver.messages.every((message) => isSignedWith(secret, message))).toBe(true);
    const rows = await rowsOf(test.adminUrl, 'select 1 from webhook_endpoints where tenant_id = $1', [ours.tenantId]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    'http://hooks.example.com/',
    'https://10.0.0.1/',
    'https://localhost/',
    'https://a.example.com:22/',
    'cv',
    '',
  ])('refuse %j, and name the field', async (url) => {
    const strict = new Callbacks(test.database, endpoints, secrets, { allowPrivate: false });
    await expect(strict.prepare(ours.recruiter, url)).rejects.toMatchObject({
      ...{ code: 'webhook_url_refused', fields: [{ field: 'body.callback_url' }] },
    });
  });
});
