import { createTenant, createTestDatabase, insertCandidate, type TestDatabase, type TestTenant } from '#libs/testing';
import type { Database } from './database.js';

const POOL_SIZE = 4;
const UNITS_OF_WORK = 400;
/** As many as a busy API has at once on a small pool. */
const AT_ONCE = 24;

describe('one Database for many tenants at the same time', () => {
  let test: TestDatabase;
  let tenants: TestTenant[];
  let candidates: Map<string, string>;

  beforeAll(async () => {
    test = await createTestDatabase({ poolSize: POOL_SIZE });
    tenants = [];
    candidates = new Map();
    for (let i = 0; i < 3; i++) {
      const tenant = await createTenant(test.database);
      tenants.push(tenant);
      candidates.set(tenant.tenantId, await insertCandidate(test.database, tenant.recruiter));
    }
  });

  afterAll(async () => {
    await test.drop();
  });

  // Prisma answers the findUnique calls of one tick with one query. Where the tenant is put on the connection below it,
  // that query runs for one of the callers, and the other gets its answer.
  describe.each([
    ['the owner first', false],
    ['the owner last', true],
  ])('asked by findUnique in the same tick, %s', (_order, reversed) => {
    it('shows a row to its tenant and never to the other', async () => {
      const [one, two] = tenants as [TestTenant, TestTenant];
      const id = candidates.get(one.tenantId) ?? '';
      for (let i = 0; i < 50; i++) {
        const together = meeting(2);
        const ask = (tenant: TestTenant): Promise<string | undefined> =>
          test.database.withTenant(tenant.admin, async (tx) => {
            await together();
            const where = { tenantId_id: { tenantId: one.tenantId, id } };
            return (await tx.candidate.findUnique({ where }))?.id;
          });
        const answers = await Promise.all((reversed ? [two, one] : [one, two]).map(ask));
        expect(answers).toEqual(reversed ? [undefined, id] : [id, undefined]);
      }
    });
  });

  it('keeps 400 interleaved units of work apart, whether they are committed, given up or fail', async () => {
    const foreign: string[] = [];
    let done = 0;
    await inParallel(UNITS_OF_WORK, AT_ONCE, async (i) => {
      const tenant = tenants[i % tenants.length] as TestTenant;
      const unit = UNITS[i % UNITS.length] as UnitOfWork;
      const seen = await unit(test.database, tenant);
      foreign.push(...seen.filter((tenantId) => tenantId !== tenant.tenantId));
      done++;
    });
    expect(foreign).toEqual([]);
    expect(done).toBe(UNITS_OF_WORK);
    const names = await Promise.all(tenants.map((tenant) => namesOf(tenant)));
    // The abandoned and failed ones have written nothing.
    expect(names.flat()).toEqual(['committed', 'committed', 'committed']);
    const settings = await Promise.all(Array.from({ length: 4 * POOL_SIZE }, () => leftOver(test.database)));
    expect(settings.flat()).toEqual([]);
  });

  async function namesOf(tenant: TestTenant): Promise<(string | null)[]> {
    const rows = await test.database.withTenant(tenant.admin, (tx) =>
      tx.candidate.findMany({ select: { name: true } }),
    );
    return rows.map(({ name }) => name);
  }
});

/** Answers the tenants of the rows it has seen. */
type UnitOfWork = (database: Database, tenant: TestTenant) => Promise<string[]>;

const SELECT = {
  name: 'tenants_seen',
  text: 'select tenant_id from candidates union select id from tenants',
  values: [],
};

class Abandoned extends Error {}

const UNITS: UnitOfWork[] = [
  async function committed(database, { admin, recruiter }) {
    return database.withTenant(admin, async (tx) => {
      await tx.candidate.updateMany({ where: { ownerId: recruiter.userId }, data: { name: 'committed' } });
      return (await tx.candidate.findMany()).map(({ tenantId }) => tenantId);
    });
  },
  async function read(database, { recruiter }) {
    return (await database.statementAs<{ tenant_id: string }>(recruiter, SELECT)).map((row) => row.tenant_id);
  },
  async function abandoned(database, { admin }) {
    let seen: string[] = [];
    const work = database.withTenant(admin, async (tx) => {
      await tx.candidate.updateMany({ data: { name: 'abandoned' } });
      seen = (await tx.candidate.findMany()).map(({ tenantId }) => tenantId);
      throw new Abandoned();
    });
    await expect(work).rejects.toThrow(Abandoned);
    return seen;
  },
  async function failed(database, { admin }) {
    const work = database.withTenant(admin, async (tx) => {
      await tx.candidate.updateMany({ data: { name: 'failed' } });
      await tx.$queryRaw`select 1 / 0`;
    });
    await expect(work).rejects.toThrow('division by zero');
    return [];
  },
  async function failedStatement(database, { admin }) {
    const update = { name: 'failing', text: `update candidates set name = 'failed', source = null`, values: [] };
    await expect(database.statementAs(admin, update)).rejects.toMatchObject({ code: '23502' });
    return [];
  },
  async function notSendable(database, { admin }) {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const statement = { name: 'not_sendable', text: 'select $1::jsonb', values: [circular] };
    await expect(database.statementAs(admin, statement)).rejects.toThrow('circular');
    return [];
  },
  async function timedOut(database, { admin }) {
    const work = database.withTenant(admin, async (tx) => {
      await tx.$executeRaw`set local statement_timeout = 10`;
      await tx.$queryRaw`select pg_sleep(5)::text`;
    });
    await expect(work).rejects.toThrow('statement timeout');
    return [];
  },
  async function withoutTenant(database) {
    return leftOver(database);
  },
];

/** The rows and the tenant that a connection from the pool still shows to one who named no tenant. */
async function leftOver(database: Database): Promise<string[]> {
  const [setting] = await database.callFunction<{ tenant: string | null }>({
    name: 'left_over_setting',
    text: `select nullif(current_setting('app.tenant_id', true), '') as tenant`,
    values: [],
  });
  const rows = await database.callFunction<{ tenant_id: string }>(SELECT);
  return [...(setting?.tenant == null ? [] : [setting.tenant]), ...rows.map((row) => row.tenant_id)];
}

/** Holds each of `count` callers until all have come, and lets them go on in the same tick. */
function meeting(count: number): () => Promise<void> {
  let missing = count;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    missing -= 1;
    if (missing === 0) open();
    return all;
  };
}

async function inParallel(count: number, atOnce: number, work: (i: number) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}
