import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '#libs/database';
import {
  createTestDatabase,
  createTwoTenants,
  rowsOf,
  silentLogger,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { PurgeExpiredHandler } from './purge-expired.handler.js';

describe('PurgeExpiredHandler', () => {
  let test: TestDatabase;
  let tenants: [TestTenant, TestTenant];

  beforeAll(async () => {
    test = await createTestDatabase();
    tenants = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  async function insert({ tenantId, admin }: TestTenant, ageHours: number): Promise<void> {
    const at = new Date(Date.now() - ageHours * 3_600_000);
    const id = uuidv7();
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      await tx.idempotencyKey.create({
        data: {
          tenantId,
          principalId: id,
          route: 'POST /',
          key: 'k',
          fingerprint: Uint8Array.from(randomBytes(4)),
          createdAt: at,
        },
      });
      await tx.outboxEntry.create({
        data: { tenantId, id, jobName: 'resume.parse', queueJobId: id, payload: {}, createdAt: at, sentAt: at },
      });
      await tx.webhookEvent.create({ data: { tenantId, id, type: 'resume.failed', data: {}, createdAt: at } });
      await tx.session.create({ data: { tenantId, id, userId: admin.userId, expiresAt: at } });
    });
  }

  async function count(table: string): Promise<number> {
    return (await rowsOf(test.adminUrl, `select 1 from ${table}`)).length;
  }

  it('removes what has served its time, of every tenant, and nothing else', async () => {
    for (const tenant of tenants) {
      await insert(tenant, 31 * 24);
      await insert(tenant, 25);
      await insert(tenant, 1);
    }
    const { tenantId } = tenants[0];
    await test.database.withTenant(systemActor(tenantId), (tx) =>
      tx.outboxEntry.create({
        data: {
          tenantId,
          id: uuidv7(),
          jobName: 'resume.parse',
          queueJobId: 'unsent',
          payload: {},
          createdAt: new Date(0),
        },
      }),
    );
    const purge = jest.fn(() => Promise.resolve({ results: 0, orphans: 0 }));
    const purgeAnalyses = jest.fn(() => Promise.resolve({ analyses: 0, orphans: 0 }));
    const sweep = jest.fn(() => Promise.resolve(0));
    const analyses = { purge: purgeAnalyses };
    const sweeps = { resumes: { run: sweep }, mails: { run: sweep } };
    await new PurgeExpiredHandler(test.database, { purge }, analyses, sweeps, silentLogger()).run();
    expect(purge).toHaveBeenCalledTimes(1);
    expect(purgeAnalyses).toHaveBeenCalledTimes(1);
    expect(sweep).toHaveBeenCalledTimes(2);
    expect(await count('idempotency_keys')).toBe(2);
    // Work that was never sent is never too old.
    expect(await count('outbox')).toBe(3);
    // What webhooks were told is kept for 30 days.
    expect(await count('webhook_events')).toBe(4);
    // A login is kept for a while after its end, so that the reuse of its tokens is noticed.
    expect(await count('sessions')).toBe(4);
  });
});
