import { v7 as uuidv7 } from 'uuid';
import { SealedBox } from '#libs/crypto';
import { systemActor, type Actor } from '#libs/database';
import type { OutboxEntry, Redis } from '#libs/jobs';
import {
  answerWith,
  createTestDatabase,
  createTwoTenants,
  isSignedWith,
  jobServices,
  openRedis,
  QueueTaker,
  rowsOf,
  silentLogger,
  TEST_SECRET,
  tenantTables,
  uniquePrefix,
  WebhookReceiver,
  withClient,
  type JobServices,
  type ReceivedMessage,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveriesService } from './deliveries.service.js';
import { EndpointSecrets } from './endpoint-secrets.js';
import { EndpointsRepository } from './endpoints.repository.js';
import { EndpointsService } from './endpoints.service.js';
import { OverdueDeliveries } from './overdue-deliveries.js';
import type { WebhookDelivery, WebhookEndpoint, WebhookEventData } from './webhook.js';
import { WebhookDispatcher } from './webhook-dispatcher.js';
import { WebhookEvents } from './webhook-events.js';
import { WebhookSender } from './webhook-sender.js';

const PAGE = { limit: 100, skip: 0 };
const HOUR_MS = 3_600_000;

function failed(): WebhookEventData['resume.failed'] {
  return { resume_id: uuidv7(), job_id: uuidv7(), status: 'failed', error: 'corrupt_file' };
}

describe('webhooks', () => {
  let test: TestDatabase;
  let redis: Redis;
  let receiver: WebhookReceiver;
  let prefix: string;
  let services: JobServices;
  /** The clock of the programs. */
  let now: Date;
  let endpoints: EndpointsService;
  let deliveries: DeliveriesService;
  let dispatcher: WebhookDispatcher;
  let events: WebhookEvents;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  beforeEach(async () => {
    prefix = uniquePrefix();
    services = jobServices(test.database, redis, prefix);
    now = new Date();
    receiver = await WebhookReceiver.open();
    const clock = (): Date => now;
    const secrets = new EndpointSecrets(new SealedBox(TEST_SECRET));
    const repository = new EndpointsRepository();
    const rows = new DeliveriesRepository(test.database);
    endpoints = new EndpointsService(test.database, repository, secrets, { allowPrivate: true }, clock);
    deliveries = new DeliveriesService(test.database, repository, rows, services.outbox, clock);
    const sender = new WebhookSender({ allowPrivate: true });
    dispatcher = new WebhookDispatcher(rows, secrets, sender, { now: clock, random: () => 0.5 });
    events = new WebhookEvents(services.outbox);
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterEach(async () => {
    await receiver.close();
    await services.outbox.settled();
    await services.queues.close();
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  async function subscribe(
    tenant: TestTenant = ours,
    url = receiver.url,
    types = ['resume.failed'],
  ): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
    return endpoints.create(tenant.admin, { url, events: types, description: '' });
  }

  async function emit(actor: Actor = systemActor(ours.tenantId)): Promise<OutboxEntry[]> {
    return test.database.withTenant(actor, (tx) => events.emit(tx, actor.tenantId, 'resume.failed', failed()));
  }

  /** Emits an event that one endpoint wants; answers the delivery's id. */
  async function emitOne(): Promise<string> {
    const [entry] = await emit();
    return String(entry?.payload['deliveryId']);
  }

  function deliver(id: string, tenant: TestTenant = ours) {
    return dispatcher.deliver(tenant.tenantId, id);
  }

  function pass(ms: number): void {
    now = new Date(now.getTime() + ms);
  }

  async function deliveryNow(endpoint: WebhookEndpoint, id: string): Promise<WebhookDelivery> {
    const { items } = await deliveries.list(ours.admin, endpoint.id, PAGE);
    const found = items.find((delivery) => delivery.id === id);
    if (found === undefined) throw new Error('The delivery is not listed.');
    return found;
  }

  function bodyOf(message: ReceivedMessage | undefined): Record<string, unknown> {
    return JSON.parse(message?.body ?? '') as Record<string, unknown>;
  }

  describe('an endpoint', () => {
    it('has a secret that is shown once and stands nowhere in the database in clear', async () => {
      const { endpoint, secret } = await subscribe();
      const rotated = await endpoints.rotateSecret(ours.admin, endpoint.id);
      await deliver(await emitOne());
      const shown = [await endpoints.list(ours.admin, PAGE), await endpoints.find(ours.admin, endpoint.id)];
      expect(JSON.stringify(shown)).not.toMatch(/whsec|"secret"/);
      const dump = await withClient(test.adminUrl, async (client) => {
        const texts: string[] = [];
        for (const { name } of await tenantTables(client)) {
          const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
          texts.push(...rows.map(({ row }) => row));
        }
        return texts.join('\n');
      });
      expect(dump).toContain(endpoint.id);
      for (const text of [secret, rotated.secret]) {
        const key = text.slice('whsec_'.length);
        expect(key).toHaveLength(44);
        for (const form of [key, Buffer.from(key, 'base64').toString('hex'), Buffer.from(text).toString('hex')]) {
          expect(dump.includes(form)).toBe(false);
        }
      }
    });

    it('seals its secrets for their own place: copied elsewhere, they don t open', () => {
      const secrets = new EndpointSecrets(new SealedBox(TEST_SECRET));
      const [tenant, id] = [uuidv7(), uuidv7()];
      const sealed = secrets.seal('whsec_x', tenant, id, 'secret');
      expect(secrets.open(sealed, tenant, id, 'secret')).toBe('whsec_x');
      expect(() => secrets.open(sealed, uuidv7(), id, 'secret')).toThrow();
      expect(() => secrets.open(sealed, tenant, uuidv7(), 'secret')).toThrow();
      expect(() => secrets.open(sealed, tenant, id, 'previous_secret')).toThrow();
    });

    it('is changed, disabled, enabled and removed by an admin, and audited without its secrets', async () => {
      const { endpoint } = await subscribe();
      const change = { url: `${receiver.url}/new`, description: 'To the CRM', events: ['match.created'] };
      expect(await endpoints.update(ours.admin, endpoint.id, change)).toMatchObject(change);
      const disabled = await endpoints.update(ours.admin, endpoint.id, { status: 'disabled' });
      expect(disabled).toMatchObject({ ...change, status: 'disabled', disabledReason: 'by_admin' });
      const enabled = await endpoints.update(ours.admin, endpoint.id, { status: 'enabled' });
      expect(enabled).toMatchObject({ status: 'enabled', disabledReason: null });
      await endpoints.rotateSecret(ours.admin, endpoint.id);
      await endpoints.remove(ours.admin, endpoint.id);
      await expect(endpoints.find(ours.admin, endpoint.id)).rejects.toMatchObject({ code: 'not_found' });
      const audit = await rowsOf<{ action: string; entry: string }>(
        test.adminUrl,
        `select action, concat(before, after) as entry from audit_entries where entity_id = $1 order by at`,
        [endpoint.id],
      );
      expect(audit.map(({ action }) => action)).toEqual(['insert', 'update', 'update', 'update', 'update', 'delete']);
      expect(JSON.stringify(audit)).not.toMatch(/"(previous_)?secret\\?"/);
    });

    it('is not found by other tenants and by recruiters, in the words of one that never existed', async () => {
      const { endpoint } = await subscribe();
      const delivery = await emitOne();
      const never = uuidv7();
      for (const actor of [theirs.admin, ours.recruiter]) {
        for (const id of [endpoint.id, never]) {
          const notFound = { code: 'not_found', message: 'Webhook not found' };
          await expect(endpoints.find(actor, id)).rejects.toMatchObject(notFound);
          await expect(endpoints.update(actor, id, { status: 'disabled' })).rejects.toMatchObject(notFound);
          await expect(endpoints.remove(actor, id)).rejects.toMatchObject(notFound);
          await expect(endpoints.rotateSecret(actor, id)).rejects.toMatchObject(notFound);
          await expect(deliveries.list(actor, id, PAGE)).rejects.toMatchObject(notFound);
          await expect(deliveries.test(actor, id)).rejects.toMatchObject(notFound);
        }
        for (const id of [delivery, never]) {
          const notFound = { code: 'not_found', message: 'Delivery not found' };
          await expect(deliveries.redeliver(actor, id)).rejects.toMatchObject(notFound);
        }
      }
      expect(await endpoints.find(ours.admin, endpoint.id)).toMatchObject({ status: 'enabled' });
    });

    it('is refused with an URL that may not be called, and beyond the fiftieth', async () => {
      const strict = new EndpointsService(
        test.database,
        new EndpointsRepository(),
        new EndpointSecrets(new SealedBox(TEST_SECRET)),
        { allowPrivate: false },
      );
      const input = { url: receiver.url, events: ['resume.failed'], description: '' };
      const refusal = { code: 'webhook_url_refused', fields: [{ field: 'body.url' }] };
      await expect(strict.create(ours.admin, input)).rejects.toMatchObject(refusal);
      const { endpoint } = await subscribe();
      await expect(strict.update(ours.admin, endpoint.id, { url: receiver.url })).rejects.toMatchObject(refusal);
      for (let i = 1; i < 50; i++) await subscribe();
      await expect(subscribe()).rejects.toMatchObject({ code: 'conflict' });
      await expect(subscribe(theirs)).resolves.toBeDefined();
    });
  });

  describe('an event', () => {
    it('is told to the endpoints of its tenant that want it, signed, and to no other', async () => {
      const { endpoint, secret } = await subscribe();
      const others = [
        await subscribe(theirs),
        await subscribe(ours, receiver.url, ['match.created']),
        await subscribe(ours),
      ];
      await endpoints.update(ours.admin, others[2]?.endpoint.id ?? '', { status: 'disabled' });
      const data = failed();
      const entries = await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
        events.emit(tx, ours.tenantId, 'resume.failed', data),
      );
      expect(entries).toHaveLength(1);
      const id = String(entries[0]?.payload['deliveryId']);
      expect(entries[0]?.payload).toEqual({ tenantId: ours.tenantId, deliveryId: id, requestId: null });
      expect(await deliver(id)).toBeUndefined();
      const [message, ...more] = receiver.messages;
      expect(more).toEqual([]);
      const { eventId, createdAt } = await deliveryNow(endpoint, id);
      expect(message?.headers).toMatchObject({
        'webhook-id': eventId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'user-agent': 'Shortlist-Webhooks/1.0',
      });
      expect(bodyOf(message)).toEqual({ type: 'resume.failed', timestamp: createdAt.toISOString(), data });
      expect(message && isSignedWith(secret, message)).toBe(true);
      for (const other of others) expect(message && isSignedWith(other.secret, message)).toBe(false);
      expect(await deliveryNow(endpoint, id)).toMatchObject({
        ...{ eventType: 'resume.failed', status: 'delivered', attempts: 1, responseStatus: 204, error: null },
        ...{ nextAttemptAt: null, lastAttemptAt: now },
      });
    });

    it('can be caused by those who may not see webhooks, and tells them nothing', async () => {
      await subscribe();
      expect(await emit(ours.recruiter)).toHaveLength(1);
      for (const table of ['webhook_endpoints', 'webhook_events', 'webhook_deliveries']) {
        const rows = await test.database.statementAs(ours.recruiter, {
          name: `count ${table}`,
          text: `select 1 from ${table}`,
          values: [],
        });
        expect(rows).toEqual([]);
      }
    });

    it('is written with the work that causes it, or not at all', async () => {
      const { endpoint } = await subscribe();
      const work = test.database.withTenant(systemActor(ours.tenantId), async (tx) => {
        await events.emit(tx, ours.tenantId, 'resume.failed', failed());
        throw new Error('the work failed');
      });
      await expect(work).rejects.toThrow('the work failed');
      expect((await deliveries.list(ours.admin, endpoint.id, PAGE)).items).toEqual([]);
      const id = await emitOne();
      const outbox = await rowsOf<{ payload: object }>(
        test.adminUrl,
        'select payload from outbox where tenant_id = $1',
        [ours.tenantId],
      );
      expect(outbox).toMatchObject([{ payload: { deliveryId: id } }]);
    });

    it('leaves nothing where nobody wants it', async () => {
      await subscribe(theirs);
      expect(await emit()).toEqual([]);
      expect(await rowsOf(test.adminUrl, 'select 1 from webhook_events where tenant_id = $1', [ours.tenantId])).toEqual(
        [],
      );
    });

    it('has a bounded size', async () => {
      await subscribe(ours, receiver.url, ['candidate.merged']);
      const data = { candidate_id: uuidv7(), merged_candidate_ids: Array.from({ length: 500 }, () => uuidv7()) };
      const told = (count: number) =>
        test.database.withTenant(systemActor(ours.tenantId), (tx) =>
          events.emit(tx, ours.tenantId, 'candidate.merged', {
            ...data,
            merged_candidate_ids: data.merged_candidate_ids.slice(0, count),
          }),
        );
      await expect(told(500)).rejects.toThrow('Too much data for an event candidate.merged.');
      const [entry] = await told(450);
      await deliver(String(entry?.payload['deliveryId']));
      expect(Buffer.byteLength(receiver.messages[0]?.body ?? '')).toBeLessThan(20_000);
    });
  });

  describe('a message', () => {
    it('is sent again after a failure, under the same id, not before its time, and once', async () => {
      const { endpoint, secret } = await subscribe();
      const id = await emitOne();
      receiver.answer(answerWith(500, { 'Retry-After': '9999' }), answerWith(200));
      const next = await deliver(id);
      expect(next).toMatchObject({ delayMs: 5250, entry: { queueJobId: `${id}-0-1`, jobName: 'webhook.deliver' } });
      expect(await deliveryNow(endpoint, id)).toMatchObject({
        ...{ status: 'pending', attempts: 1, responseStatus: 500, error: 'http_status' },
        nextAttemptAt: new Date(now.getTime() + 5250),
      });
      pass(1000);
      expect(await deliver(id)).toBeUndefined();
      expect(receiver.messages).toHaveLength(1);
      pass(4250);
      await Promise.all(Array.from({ length: 5 }, () => deliver(id)));
      expect(receiver.messages).toHaveLength(2);
      expect(await deliveryNow(endpoint, id)).toMatchObject({ status: 'delivered', attempts: 2, responseStatus: 200 });
      const [first, second] = receiver.messages;
      expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
      expect(second?.body).toBe(first?.body);
      expect(Number(second?.headers['webhook-timestamp'])).toBeGreaterThan(Number(first?.headers['webhook-timestamp']));
      for (const message of receiver.messages) expect(isSignedWith(secret, message)).toBe(true);
      pass(HOUR_MS);
      await deliver(id);
      expect(receiver.messages).toHaveLength(2);
    });

    it.each([429, 503])('waits after %s as long as its receiver asks for', async (code) => {
      await subscribe();
      receiver.answer(answerWith(code, { 'Retry-After': '3600' }));
      expect(await deliver(await emitOne())).toMatchObject({ delayMs: HOUR_MS });
    });

    it('disables the endpoint that answers 410, for good', async () => {
      const { endpoint } = await subscribe();
      const [id, waiting] = [await emitOne(), await emitOne()];
      receiver.answer(answerWith(410));
      expect(await deliver(id)).toBeUndefined();
      expect(await deliveryNow(endpoint, id)).toMatchObject({ status: 'failed', attempts: 1, responseStatus: 410 });
      const gone = { status: 'disabled', disabledReason: 'gone' };
      expect(await endpoints.find(ours.admin, endpoint.id)).toMatchObject(gone);
      expect(await deliver(waiting)).toBeUndefined();
      expect(await deliveryNow(endpoint, waiting)).toMatchObject({ status: 'failed', error: 'endpoint_disabled' });
      expect(await emit()).toEqual([]);
      expect(receiver.messages).toHaveLength(1);
      await expect(deliveries.test(ours.admin, endpoint.id)).rejects.toMatchObject({ code: 'webhook_disabled' });
      await expect(deliveries.redeliver(ours.admin, id)).rejects.toMatchObject({ code: 'webhook_disabled' });
    });

    it('to a dead target is tried for three days, then the endpoint is disabled, and replay works', async () => {
      const dead = await WebhookReceiver.open();
      const { endpoint } = await subscribe(ours, dead.url);
      await dead.close();
      const id = await emitOne();
      const start = now;
      let tries = 0;
      for (let next = await deliver(id); ; next = await deliver(id)) {
        tries += 1;
        if (next === undefined) break;
        expect(await deliveryNow(endpoint, id)).toMatchObject({
          status: 'pending',
          error: 'connection',
          attempts: tries,
        });
        pass(next.delayMs);
      }
      expect(tries).toBe(10);
      const hours = (now.getTime() - start.getTime()) / HOUR_MS;
      expect(hours).toBeGreaterThan(75);
      expect(hours).toBeLessThan(84);
      expect(await deliveryNow(endpoint, id)).toMatchObject({ status: 'failed', attempts: 10, error: 'connection' });
      const disabled = { status: 'disabled', disabledReason: 'failing' };
      expect(await endpoints.find(ours.admin, endpoint.id)).toMatchObject(disabled);
      expect(await emit()).toEqual([]);

      const { eventId } = await deliveryNow(endpoint, id);
      await endpoints.update(ours.admin, endpoint.id, { status: 'enabled', url: receiver.url });
      const again = await deliveries.redeliver(ours.admin, id);
      expect(again).toMatchObject({ id, eventId, status: 'pending', attempts: 0, error: null });
      await deliver(id);
      expect(receiver.messages).toMatchObject([{ headers: { 'webhook-id': eventId } }]);
      expect(await deliveryNow(endpoint, id)).toMatchObject({ status: 'delivered', attempts: 1 });
    });

    it('that fails among others that arrive does not disable the endpoint', async () => {
      const { endpoint } = await subscribe();
      const [failing, later] = [await emitOne(), await emitOne()];
      await deliver(later);
      receiver.answer(answerWith(400));
      for (let next = await deliver(failing); next !== undefined; next = await deliver(failing)) pass(next.delayMs);
      expect(await deliveryNow(endpoint, failing)).toMatchObject({ status: 'failed', attempts: 10 });
      expect(await endpoints.find(ours.admin, endpoint.id)).toMatchObject({ status: 'enabled' });
    });

    it('bears both signatures for a day after a rotation, then the new one only', async () => {
      const { endpoint, secret } = await subscribe();
      const rotated = await endpoints.rotateSecret(ours.admin, endpoint.id);
      expect(rotated.endpoint.previousSecretUntil).toEqual(new Date(now.getTime() + 24 * HOUR_MS));
      const [early, late] = [await emitOne(), await emitOne()];
      await deliver(early);
      pass(24 * HOUR_MS);
      await deliver(late);
      const verified = receiver.messages.map((message) =>
        [secret, rotated.secret].map((known) => isSignedWith(known, message)),
      );
      expect(verified).toEqual([
        [true, true],
        [false, true],
      ]);
    });

    it('is sent again when the worker was stopped in between, or died', async () => {
      const { endpoint } = await subscribe();
      const id = await emitOne();
      const stop = new AbortController();
      receiver.answer(() => {
        stop.abort(new Error('The worker is stopping.'));
      }, answerWith(200));
      await expect(dispatcher.deliver(ours.tenantId, id, stop.signal)).rejects.toThrow('The worker is stopping.');
      expect(await deliver(id)).toBeUndefined();
      expect(await deliveryNow(endpoint, id)).toMatchObject({ status: 'pending', attempts: 1 });
      pass(60_000);
      await deliver(id);
      expect(await deliveryNow(endpoint, id)).toMatchObject({ status: 'delivered', attempts: 2 });
    });

    it('that is asked for anew is not ended by a try that was under way', async () => {
      const { endpoint } = await subscribe();
      const id = await emitOne();
      receiver.answer((response) => {
        void deliveries.redeliver(ours.admin, id).then(() => response.writeHead(500).end());
      }, answerWith(200));
      expect(await deliver(id)).toBeUndefined();
      expect(await deliveryNow(endpoint, id)).toMatchObject({ status: 'pending', attempts: 0, error: null });
      await deliver(id);
      expect(await deliveryNow(endpoint, id)).toMatchObject({ status: 'delivered', attempts: 1 });
    });

    it('is not another tenant s to deliver', async () => {
      await subscribe();
      const id = await emitOne();
      expect(await deliver(id, theirs)).toBeUndefined();
      expect(receiver.messages).toEqual([]);
    });

    it('can be a test', async () => {
      const { endpoint, secret } = await subscribe();
      const { id } = await deliveries.test(ours.admin, endpoint.id);
      await deliver(id);
      const [message] = receiver.messages;
      expect(bodyOf(message)).toMatchObject({ type: 'webhook.test', data: { webhook_id: endpoint.id } });
      expect(message && isSignedWith(secret, message)).toBe(true);
    });
  });

  it('puts back what the queue has lost once it is overdue, and only that', async () => {
    await subscribe();
    const overdue = new OverdueDeliveries(test.database, services.outbox, silentLogger(), 0);
    await overdue.putBack();
    const id = await emitOne();
    expect(await new OverdueDeliveries(test.database, services.outbox, silentLogger(), 60).putBack()).toBe(0);
    expect(await overdue.putBack()).toBe(1);
    expect(await overdue.putBack()).toBe(0);
    const taker = await QueueTaker.open('webhook', prefix);
    const taken: unknown[] = [];
    for (let job = await taker.take(); job !== undefined; job = await taker.take()) taken.push(job.data);
    await taker.close();
    expect(taken).toContainEqual({ tenantId: ours.tenantId, deliveryId: id, requestId: null });
  });
});
