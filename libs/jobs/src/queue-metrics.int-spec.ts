import { Registry } from 'prom-client';
import { v7 as uuidv7 } from 'uuid';
import {
  createTestDatabase,
  createTwoTenants,
  jobServices,
  openDatabase,
  openRedis,
  openSilentRedis,
  rowsOf,
  uniquePrefix,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { systemActor } from '#libs/database';
import { parseResumeJob } from './catalogue/parse-resume.job.js';
import { outboxEntry, type OutboxEntry } from './outbox.js';
import { observeOutbox, observeQueues } from './queue-metrics.js';
import type { Redis } from './redis.js';
import { writeOutbox } from './write-outbox.js';

describe('Metrics of the queues', () => {
  let test: TestDatabase;
  let redis: Redis;
  let services: JobServices;
  let registry: Registry;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    [ours, theirs] = await createTwoTenants(test.database);
  });

  beforeEach(async () => {
    services = jobServices(test.database, redis, uniquePrefix());
    registry = new Registry();
    observeQueues(services.queues, redis, registry);
    observeOutbox(test.database, registry);
    await rowsOf(test.adminUrl, 'delete from outbox');
  });

  afterEach(async () => {
    await services.queues.close();
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  function entryOf({ tenantId }: TestTenant): OutboxEntry {
    const processingJobId = uuidv7();
    const data = { tenantId, resumeId: uuidv7(), processingJobId, requestId: null };
    return outboxEntry(parseResumeJob, data, { queueJobId: `${processingJobId}-0`, priority: 'normal' });
  }

  async function value(name: string, labels: Record<string, string> = {}): Promise<number | undefined> {
    const metric = await registry.getSingleMetric(name)?.get();
    return metric?.values.find((one) => Object.entries(labels).every(([key, text]) => one.labels[key] === text))?.value;
  }

  const age = (): Promise<number | undefined> =>
    value('shortlist_queue_oldest_job_age_seconds', { queue: 'parse-bulk' });
  const lag = (): Promise<number | undefined> => value('shortlist_outbox_lag_seconds');

  it('count the jobs of all tenants by queue and state', async () => {
    await services.outbox.enqueue([entryOf(ours), entryOf(theirs)]);
    await services.outbox.enqueue([entryOf(ours)], 60_000);
    const states = await Promise.all(
      ['waiting', 'prioritized', 'delayed', 'active', 'failed'].map((state) =>
        value('shortlist_queue_jobs', { queue: 'parse', state }),
      ),
    );
    expect(states).toEqual([0, 2, 1, 0, 0]);
    expect(await value('shortlist_queue_jobs', { queue: 'webhook', state: 'prioritized' })).toBe(0);
  });

  it('tell the age of the oldest, wherever it lies in its queue', async () => {
    expect(await age()).toBe(0);
    const entries = Array.from({ length: 1200 }, () => entryOf(ours));
    await services.outbox.enqueue([...entries, entryOf(theirs)]);
    expect(await age()).toBeLessThan(60);
    // A tenant's first pieces are in the queue of those who send little.
    const [first, last] = [entries[10], entries.at(-1)];
    for (const [entry, minutes] of [
      [last, 10],
      [first, 20],
    ] as const) {
      const key = services.queues.named('parse-bulk').toKey(entry?.queueJobId ?? '');
      await redis.hset(key, 'timestamp', Date.now() - minutes * 60_000);
      expect(Math.round(((await age()) ?? 0) / 60)).toBe(minutes);
    }
  });

  it('tell for how long the oldest work of any tenant has not been sent', async () => {
    expect(await lag()).toBe(0);
    for (const tenant of [ours, theirs]) {
      await test.database.withTenant(systemActor(tenant.tenantId), (tx) => writeOutbox(tx, [entryOf(tenant)]));
    }
    await rowsOf(test.adminUrl, `update outbox set created_at = created_at - interval '1 hour' where tenant_id = $1`, [
      theirs.tenantId,
    ]);
    expect(Math.round(((await lag()) ?? 0) / 3600)).toBe(1);
    await rowsOf(test.adminUrl, `update outbox set sent_at = now() where tenant_id = $1`, [theirs.tenantId]);
    expect(await lag()).toBeLessThan(600);
  });

  it('read one entry of an index, however much lies in the outbox', async () => {
    await rowsOf(
      test.adminUrl,
      `insert into outbox (tenant_id, id, job_name, queue_job_id, payload, created_at, sent_at)
        select $1, gen_random_uuid(), 'x', n::text, '{}', now(), case when n % 2 = 0 then now() end
        from generate_series(1, 20000) n`,
      [ours.tenantId],
    );
    await rowsOf(test.adminUrl, 'analyze outbox');
    const plan = await rowsOf<{ 'QUERY PLAN': string }>(
      test.adminUrl,
      `explain (analyze, costs off, timing off, summary off)
        select o.created_at from outbox o where o.sent_at is null order by o.created_at limit 1`,
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/outbox_unsent_idx on outbox o \(actual rows=1/);
    expect(text).not.toMatch(/Sort|Seq Scan/);
  });

  it('leave out what can not be had, and tell the rest', async () => {
    const silent = await openSilentRedis();
    const away = openDatabase('postgresql://shortlist_app:x@127.0.0.1:9/none');
    const { queues } = jobServices(test.database, silent.redis, uniquePrefix());
    registry = new Registry();
    observeQueues(queues, silent.redis, registry);
    observeOutbox(away, registry);
    const text = await registry.metrics();
    expect(text).toContain('# TYPE shortlist_queue_jobs gauge');
    expect(text).not.toMatch(/^shortlist_(queue|outbox)/m);
    await silent.close();
    await away.close();
  });
});
