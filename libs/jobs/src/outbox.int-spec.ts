import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Prisma } from '#libs/database';
import {
  createTestDatabase,
  createTwoTenants,
  jobServices,
  openRedis,
  openSilentRedis,
  rowsOf,
  uniquePrefix,
  type JobServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { parseResumeJob } from './catalogue/parse-resume.job.js';
import type { Priority } from './define-job.js';
import { outboxEntry, type OutboxEntry } from './outbox.js';
import type { Redis } from './redis.js';

describe('Outbox', () => {
  let test: TestDatabase;
  let redis: Redis;
  let prefix: string;
  let services: JobServices;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    [ours, theirs] = await createTwoTenants(test.database);
  });

  beforeEach(async () => {
    prefix = uniquePrefix();
    services = jobServices(test.database, redis, prefix);
    await rowsOf(test.adminUrl, 'delete from outbox');
  });

  afterEach(async () => {
    await services.queues.close();
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  function entryOf({ tenantId }: TestTenant, priority: Priority = 'normal'): OutboxEntry {
    const processingJobId = uuidv7();
    const data = { tenantId, resumeId: uuidv7(), processingJobId, requestId: 'request-1' };
    return outboxEntry(parseResumeJob, data, { queueJobId: `${processingJobId}-0`, priority });
  }

  /** Writes rows as the transactions do that need the work. */
  async function write(entries: OutboxEntry[]): Promise<OutboxEntry[]> {
    for (const tenant of [ours, theirs]) {
      const rows = entries.filter(({ tenantId }) => tenantId === tenant.tenantId);
      await test.database.withTenant(systemActor(tenant.tenantId), (tx) =>
        tx.outboxEntry.createMany({
          data: rows.map((row) => ({ ...row, payload: row.payload as Prisma.InputJsonObject })),
        }),
      );
    }
    return entries;
  }

  /** Rows of a program that died before it sent them, some time ago. */
  async function leaveBehind(count: number): Promise<OutboxEntry[]> {
    const entries = await write(Array.from({ length: count }, (_, i) => entryOf(i % 2 === 0 ? ours : theirs)));
    await rowsOf(test.adminUrl, `update outbox set created_at = created_at - interval '1 minute'`);
    return entries;
  }

  async function unsent(): Promise<number> {
    const rows = await rowsOf(test.adminUrl, 'select 1 from outbox where sent_at is null');
    return rows.length;
  }

  async function queuedIds({ queues }: JobServices = services): Promise<string[]> {
    const both = [queues.named('parse'), queues.named('parse-bulk')];
    const jobs = await Promise.all(both.map((queue) => queue.getJobs(['prioritized', 'waiting', 'delayed'])));
    return jobs
      .flat()
      .map(({ id }) => id ?? '')
      .sort();
  }

  const idsOf = (entries: OutboxEntry[]): string[] => entries.map(({ queueJobId }) => queueJobId).sort();

  it('sends a committed row at once, under its own id and with its tenant, and marks it sent', async () => {
    const [entry] = await write([entryOf(ours)]);
    services.outbox.sendAfterCommit(entry as OutboxEntry);
    await services.outbox.settled();
    const job = await services.queues.named('parse').getJob(entry?.queueJobId ?? '');
    expect(job).toMatchObject({ name: 'resume.parse', data: entry?.payload, opts: { priority: 1, attempts: 5 } });
    expect(await unsent()).toBe(0);
  });

  it('sends all of a flood, in batches', async () => {
    const entries = await write(Array.from({ length: 450 }, (_, i) => entryOf(i % 2 === 0 ? ours : theirs)));
    for (const entry of entries) services.outbox.sendAfterCommit(entry);
    await services.outbox.settled();
    expect(await queuedIds()).toEqual(idsOf(entries));
    expect(await unsent()).toBe(0);
  });

  it('sends what a dead program left behind, once', async () => {
    const entries = await leaveBehind(3);
    expect(await services.outbox.sendLeftBehind()).toBe(3);
    expect(await queuedIds()).toEqual(idsOf(entries));
    expect(await unsent()).toBe(0);
    expect(await services.outbox.sendLeftBehind()).toBe(0);
  });

  it('leaves the youngest rows to the program that is just sending them', async () => {
    await write([entryOf(ours)]);
    // However slow this machine is, the row is young.
    await rowsOf(test.adminUrl, `update outbox set created_at = now() + interval '1 minute'`);
    expect(await services.outbox.sendLeftBehind()).toBe(0);
    expect(await unsent()).toBe(1);
  });

  it('adds one job for a row that is sent twice', async () => {
    const [entry] = await leaveBehind(1);
    services.outbox.sendAfterCommit(entry as OutboxEntry);
    await services.outbox.sendLeftBehind();
    await services.outbox.settled();
    expect(await queuedIds()).toEqual(idsOf([entry as OutboxEntry]));
  });

  it('adds none again of a flood that was sent by a program that could not note it', async () => {
    const entries = await leaveBehind(20);
    await services.outbox.enqueue(entries);
    expect(await services.outbox.sendLeftBehind()).toBe(20);
    expect(await queuedIds()).toEqual(idsOf(entries));
  });

  it('sends nothing of a transaction that was not committed', async () => {
    const entry = entryOf(ours);
    const work = test.database.withTenant(ours.admin, async (tx) => {
      await tx.outboxEntry.create({ data: { ...entry, payload: entry.payload as Prisma.InputJsonObject } });
      throw new Error('given up');
    });
    await expect(work).rejects.toThrow('given up');
    expect(await rowsOf(test.adminUrl, 'select 1 from outbox')).toEqual([]);
  });

  it('shares the rows between several relays, each row to one', async () => {
    const entries = await leaveBehind(300);
    const other = jobServices(test.database, redis, prefix);
    const [one, two] = await Promise.all([services.outbox.sendLeftBehind(), other.outbox.sendLeftBehind()]);
    expect(one + two).toBe(300);
    expect(Math.max(one, two)).toBeLessThanOrEqual(200);
    expect(await queuedIds()).toEqual(idsOf(entries));
    await other.queues.close();
  });

  it('passes over rows that another relay holds, instead of waiting for it', async () => {
    await leaveBehind(4);
    const claim = { name: 'claim', text: `select id from outbox_claim('2 seconds', 2)`, values: [] };
    const one = await test.database.callFunction<{ id: string }>(claim);
    const two = await test.database.callFunction<{ id: string }>(claim);
    expect(new Set([...one, ...two].map(({ id }) => id)).size).toBe(4);
    expect(await services.outbox.sendLeftBehind()).toBe(0);
    // The lease of a relay that died meanwhile ends.
    await rowsOf(test.adminUrl, `update outbox set claimed_until = now() - interval '1 second'`);
    expect(await services.outbox.sendLeftBehind()).toBe(4);
  });

  describe('while Redis is away', () => {
    let silent: Awaited<ReturnType<typeof openSilentRedis>>;
    let dead: JobServices;

    beforeEach(async () => {
      silent = await openSilentRedis();
      dead = jobServices(test.database, silent.redis, prefix);
    });

    afterEach(async () => {
      await silent.close();
      await dead.queues.close().catch(() => undefined);
    });

    it('keeps the rows, without an error for those who asked for the work, and sends them later', async () => {
      const entries = await leaveBehind(2);
      for (const entry of entries) dead.outbox.sendAfterCommit(entry);
      await dead.outbox.settled();
      expect(await unsent()).toBe(2);
      await expect(dead.outbox.sendLeftBehind()).rejects.toThrow();
      await rowsOf(test.adminUrl, 'update outbox set claimed_until = null');
      expect(await services.outbox.sendLeftBehind()).toBe(2);
      expect(await queuedIds()).toEqual(idsOf(entries));
    });

    it('answers at once rather than queueing up what is to be sent', async () => {
      const started = performance.now();
      await expect(dead.outbox.enqueue([entryOf(ours)])).rejects.toThrow();
      expect(performance.now() - started).toBeLessThan(1000);
    });
  });

  describe('a payload', () => {
    it('is checked where it is made', () => {
      const data = { tenantId: ours.tenantId, resumeId: 'no id', processingJobId: uuidv7(), requestId: null };
      expect(() => outboxEntry(parseResumeJob, data, { queueJobId: 'x', priority: 'low' })).toThrow();
    });

    it('of more than 2 KB is refused by the table', async () => {
      const entry = { ...entryOf(ours), payload: { requestId: 'x'.repeat(2100) } };
      await expect(write([entry])).rejects.toThrow(/outbox_payload_check/);
    });

    it('of more than 2 KB is refused by the queue', async () => {
      const entry = { ...entryOf(ours), payload: { requestId: 'x'.repeat(2100) } };
      await expect(services.outbox.enqueue([entry])).rejects.toThrow(/size/i);
      expect(await queuedIds()).toEqual([]);
    });
  });
});
