import { v7 as uuidv7 } from 'uuid';
import {
  createTestDatabase,
  jobServices,
  openRedis,
  QueueTaker,
  uniquePrefix,
  type JobServices,
  type TestDatabase,
} from '#libs/testing';
import { LEAST_URGENT } from './backlog.js';
import type { Priority, QueueName } from './define-job.js';
import type { Redis } from './redis.js';

describe('Backlog', () => {
  let test: TestDatabase;
  let redis: Redis;
  let prefix: string;
  let services: JobServices;
  let big: string;
  let small: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  beforeEach(() => {
    prefix = uniquePrefix();
    services = jobServices(test.database, redis, prefix);
    [big, small] = [uuidv7(), uuidv7()];
  });

  afterEach(async () => {
    await services.queues.close();
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  const pieces = (tenantId: string, priority: Priority, count = 1): { tenantId: string; priority: Priority }[] =>
    Array.from({ length: count }, () => ({ tenantId, priority }));

  const entriesOf = (tenantId: string, count: number, priority: Priority = 'normal') =>
    Array.from({ length: count }, () => {
      const processingJobId = uuidv7();
      const payload = { tenantId, resumeId: uuidv7(), processingJobId, requestId: null };
      return { tenantId, jobName: 'resume.parse', queueJobId: `${processingJobId}-0`, payload, priority };
    });

  /** The tenants in whose turn a worker would take the jobs. */
  async function turns(count: number, queue: QueueName = 'parse'): Promise<string[]> {
    const taker = await QueueTaker.open(queue, prefix);
    try {
      const tenants: string[] = [];
      for (let i = 0; i < count; i++) {
        const job = await taker.take();
        tenants.push((job?.data as { tenantId: string } | undefined)?.tenantId ?? 'nobody');
      }
      return tenants;
    } finally {
      await taker.close();
    }
  }

  it('puts each piece behind as many as its tenant has already', async () => {
    expect(await services.backlog.add(pieces(big, 'normal', 3))).toEqual([1, 2, 3]);
    expect(await services.backlog.add(pieces(small, 'normal'))).toEqual([1]);
    expect(await services.backlog.add(pieces(big, 'normal'))).toEqual([4]);
  });

  it('makes a piece wait for its own and more urgent lanes only', async () => {
    await services.backlog.add([...pieces(big, 'high', 2), ...pieces(big, 'normal', 3), ...pieces(big, 'low', 4)]);
    expect(await services.backlog.add(pieces(big, 'high'))).toEqual([3]);
    expect(await services.backlog.add(pieces(big, 'normal'))).toEqual([7]);
    expect(await services.backlog.add(pieces(big, 'low'))).toEqual([12]);
  });

  it('lets a tenant with one file go before another s thousand', async () => {
    await services.outbox.enqueue(entriesOf(big, 1000));
    await services.outbox.enqueue(entriesOf(small, 1));
    // Both tenants' first file has the same priority, and the older one goes first.
    expect(await turns(3)).toEqual([big, small, big]);
  });

  describe('with 5,000 files of a tenant waiting', () => {
    async function flood(lane: Priority): Promise<void> {
      for (let sent = 0; sent < 5000; sent += 500) await services.outbox.enqueue(entriesOf(big, 500, lane));
    }

    it.each(['high', 'normal', 'low'] as const)('sent as %s, takes one of others among the first', async (lane) => {
      await flood(lane);
      const others = (['high', 'normal', 'low'] as const).map((priority) => ({ priority, tenantId: uuidv7() }));
      for (const { tenantId, priority } of others) await services.outbox.enqueue(entriesOf(tenantId, 1, priority));
      const tenants = others.map(({ tenantId }) => tenantId);
      expect(await turns(5)).toEqual([big, ...tenants, big]);
    });

    it('keeps all but the first four apart, where they hold up nobody else s', async () => {
      await flood('normal');
      expect(await services.queues.named('parse').count()).toBe(4);
      expect(await services.queues.named('parse-bulk').count()).toBe(4996);
      expect(await services.queues.countReads('prioritized')).toEqual({ prioritized: 5000 });
    });

    it('gives a tenant with twenty files its turns, also when many of the thousands have been read', async () => {
      await flood('low');
      await services.outbox.enqueue(entriesOf(small, 20));
      expect(await turns(8)).toEqual(Array.from({ length: 4 }, () => [big, small]).flat());
      expect(await turns(32, 'parse-bulk')).toEqual(Array.from({ length: 16 }, () => [big, small]).flat());
      const later = uuidv7();
      await services.outbox.enqueue([...entriesOf(big, 1, 'low'), ...entriesOf(later, 1)]);
      expect(await turns(2)).toEqual([later, 'nobody']);
    });
  });

  it('lets the matching of one candidate go before that of another tenant s thousands', async () => {
    const searches = (tenantId: string, count: number) =>
      Array.from({ length: count }, () => {
        const payload = { tenantId, candidateId: uuidv7(), requestId: null };
        const queueJobId = `${payload.candidateId}-${uuidv7()}`;
        const jobName = count % 2 === 0 ? 'match.candidate' : 'candidate.find-duplicates';
        return { tenantId, jobName, queueJobId, payload, priority: 'low' as const };
      });
    for (let sent = 0; sent < 5000; sent += 500) await services.outbox.enqueue(searches(big, 500));
    await services.outbox.enqueue(searches(small, 1));
    expect(await turns(3, 'match')).toEqual([big, small, big]);
  });

  it('lets an urgent file go before the tenant s own thousand', async () => {
    await services.outbox.enqueue(entriesOf(big, 1000));
    const [urgent] = entriesOf(big, 1, 'high');
    await services.outbox.enqueue(urgent === undefined ? [] : [urgent]);
    const job = await services.queues.named('parse').getJob(urgent?.queueJobId ?? '');
    expect(job?.opts.priority).toBe(1);
  });

  it('gives producers that count at the same time different places', async () => {
    const other = jobServices(test.database, redis, prefix);
    const adds = Array.from({ length: 20 }, (_, i) => (i % 2 ? services : other).backlog.add(pieces(big, 'normal', 5)));
    const places = (await Promise.all(adds)).flat().sort((a, b) => a - b);
    expect(places).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
    await other.queues.close();
  });

  it('counts pieces out, and survives being told of more ends than beginnings', async () => {
    await services.backlog.add(pieces(big, 'normal', 2));
    await services.backlog.remove(big, 'normal');
    expect(await services.backlog.add(pieces(big, 'normal'))).toEqual([2]);
    for (let i = 0; i < 5; i++) await services.backlog.remove(big, 'normal');
    expect(await services.backlog.add(pieces(big, 'normal', 2))).toEqual([1, 2]);
  });

  it('sets the counts to the truth, and forgets tenants that have nothing left', async () => {
    await services.backlog.add([...pieces(big, 'normal', 7), ...pieces(small, 'high', 2)]);
    await services.backlog.reconcile([{ tenantId: big, priority: 'normal', unfinished: 2 }]);
    expect(await services.backlog.add(pieces(big, 'normal'))).toEqual([3]);
    expect(await services.backlog.add(pieces(small, 'high'))).toEqual([1]);
  });

  it('stays within what the queue can count', async () => {
    await services.backlog.reconcile([{ tenantId: big, priority: 'normal', unfinished: 10 * LEAST_URGENT }]);
    expect(await services.backlog.add(pieces(big, 'normal'))).toEqual([LEAST_URGENT]);
  });

  it('fails rather than giving every piece the first place when Redis does not answer', async () => {
    const away = await openRedis();
    const lost = jobServices(test.database, away, prefix);
    away.disconnect();
    await expect(lost.backlog.add(pieces(big, 'normal'))).rejects.toThrow();
    await lost.queues.close().catch(() => undefined);
  });
});
