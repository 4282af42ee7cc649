import { Registry } from 'prom-client';
import { createTestDatabase, createTwoTenants, eventually, type TestDatabase, type TestTenant } from '#libs/testing';
import { systemActor } from './actor.js';
import { Database } from './database.js';

describe('Metrics of the connections', () => {
  let test: TestDatabase;
  let registry: Registry;
  let database: Database;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    [ours, theirs] = await createTwoTenants(test.database);
    registry = new Registry();
    database = new Database({ url: test.appUrl, poolSize: 1, applicationName: 'metrics', registry });
  });

  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  async function value(name: string, label?: string): Promise<number | undefined> {
    const metric = await registry.getSingleMetric(`shortlist_database_${name}`)?.get();
    return metric?.values.find(({ labels }) => label === undefined || labels['state'] === label)?.value;
  }

  async function waits(): Promise<number> {
    const metric = await registry.getSingleMetric('shortlist_database_pool_wait_seconds')?.get();
    return metric?.values.find((one) => 'metricName' in one && String(one.metricName).endsWith('_count'))?.value ?? 0;
  }

  it('tell who has a connection, who waits for one, and how often one was got', async () => {
    const before = await waits();
    let end: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      end = resolve;
    });
    const first = database.withTenant(systemActor(ours.tenantId), () => held);
    await eventually('the first to have the connection', async () => (await value('connections', 'in_use')) === 1);
    const ask = { name: 'one', text: 'select 1 as one', values: [] };
    const second = database.statementAs(systemActor(theirs.tenantId), ask);
    const third = database.callFunction(ask);
    await eventually('the others to wait', async () => (await value('pool_waiting')) === 2);
    end();
    await Promise.all([first, second, third]);
    expect(await waits()).toBe(before + 3);
    await eventually('the connection to be free', async () => (await value('connections', 'idle')) === 1);
    expect([await value('connections', 'in_use'), await value('pool_waiting'), await value('connections_max')]).toEqual(
      [0, 0, 1],
    );
  });
});
