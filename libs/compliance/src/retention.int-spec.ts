import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '#libs/database';
import {
  createTestDatabase,
  createTwoTenants,
  insertApplication,
  insertCandidate,
  insertJob,
  insertResume,
  rowsOf,
  silentLogger,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { RetentionRepository } from './retention.repository.js';
import { RetentionService } from './retention.service.js';

const NOW = new Date('2030-06-15T12:00:00Z');

describe('RetentionService', () => {
  let test: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;
  let expired: string[];
  let retention: RetentionService;

  beforeAll(async () => {
    test = await createTestDatabase();
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    expired = [];
    const expire = (tenantId: string, id: string): Promise<undefined> => {
      expired.push(`${tenantId}/${id}`);
      return Promise.resolve(undefined);
    };
    retention = new RetentionService(new RetentionRepository(test.database), { expire }, silentLogger());
  });

  afterAll(async () => {
    await test.drop();
  });

  /** A candidate of whom was heard that long ago for the last time. */
  async function insert(tenant: TestTenant, monthsAgo: number, changes: Record<string, unknown> = {}): Promise<string> {
    const id = await insertCandidate(test.database, tenant.recruiter);
    const columns = Object.keys(changes).map((column, i) => `, ${column} = $${i + 3}`);
    await rowsOf(test.adminUrl, `update candidates set updated_at = $2${columns.join('')} where id = $1`, [
      ...[id, before(monthsAgo)],
      ...Object.values(changes),
    ]);
    return id;
  }

  function before(months: number): Date {
    const at = new Date(NOW);
    at.setUTCMonth(at.getUTCMonth() - months);
    return at;
  }

  async function addActivity(tenant: TestTenant, candidateId: string, kind: string, monthsAgo: number): Promise<void> {
    const { tenantId } = tenant;
    await test.database.withTenant(systemActor(tenantId), (tx) =>
      tx.candidateActivity.create({
        data: { tenantId, id: uuidv7(), candidateId, actorId: null, kind, createdAt: before(monthsAgo) },
      }),
    );
  }

  /** Who is erased when the rules are applied. */
  async function apply({ tenantId }: TestTenant): Promise<string[]> {
    expired = [];
    await retention.apply(NOW);
    return expired.filter((key) => key.startsWith(tenantId)).map((key) => key.slice(tenantId.length + 1));
  }

  it('erases nobody while there is no rule, and after it was lifted', async () => {
    await insert(ours, 100);
    expect(await retention.rule(ours.admin)).toEqual({ months: null, setBy: null, setAt: null });
    expect(await apply(ours)).toEqual([]);
    await retention.setRule(ours.admin, 6);
    expect(await apply(ours)).toHaveLength(1);
    expect(await retention.setRule(ours.admin, null)).toMatchObject({ months: null, setBy: ours.admin.userId });
    expect(await apply(ours)).toEqual([]);
  });

  it('goes by the rule of each tenant, the longest forgotten first', async () => {
    const ages = [30, 13, 11, 3];
    const [oldest = '', older = ''] = await Promise.all(ages.map((age) => insert(ours, age)));
    const [theirOldest = ''] = await Promise.all(ages.map((age) => insert(theirs, age)));
    await retention.setRule(ours.admin, 12);
    await retention.setRule(theirs.admin, 24);
    expect(await apply(ours)).toEqual([oldest, older]);
    expect(await apply(theirs)).toEqual([theirOldest]);
  });

  it('counts resumes and what was done as contact, but not to be looked at', async () => {
    await retention.setRule(ours.admin, 12);
    const looked = await insert(ours, 20);
    await addActivity(ours, looked, 'profile_viewed', 1);
    const noted = await insert(ours, 20);
    await addActivity(ours, noted, 'note_added', 1);
    const noise = await insert(ours, 20);
    await addActivity(ours, noise, 'note_added', 14);
    const sent = await insert(ours, 20);
    const { id } = await insertResume(test.database, ours.recruiter, { candidateId: sent });
    await rowsOf(test.adminUrl, 'update resumes set created_at = $2 where id = $1', [id, before(2)]);
    expect((await apply(ours)).sort()).toEqual([looked, noise].sort());
  });

  it('keeps who is on hold, employed, applies for a job, or was merged into somebody of whom was heard', async () => {
    await retention.setRule(ours.admin, 12);
    await insert(ours, 20, { legal_hold: true });
    await insert(ours, 20, { employment_status: 'EMPLOYED' });
    const applied = await insert(ours, 20);
    await insertApplication(test.database, ours.recruiter, applied, await insertJob(test.database, ours.recruiter));
    const left = await insert(ours, 20, { employment_status: 'LEFT' });
    const fresh = await insert(ours, 1);
    await insert(ours, 20, { merged_into: fresh });
    const survivor = await insert(ours, 20);
    await insert(ours, 2, { merged_into: survivor });
    expect(await apply(ours)).toEqual([left]);
  });

  it('goes on when one of them can not be erased', async () => {
    await retention.setRule(ours.admin, 12);
    await Promise.all([insert(ours, 20), insert(ours, 21)]);
    const tried: string[] = [];
    const expire = (_tenantId: string, id: string): Promise<undefined> => {
      tried.push(id);
      return Promise.reject(new Error('no'));
    };
    const failing = new RetentionService(new RetentionRepository(test.database), { expire }, silentLogger());
    expect(await failing.apply(NOW)).toBe(0);
    expect(tried.length).toBeGreaterThanOrEqual(2);
  });

  it('is for admins to see and set', async () => {
    await retention.setRule(ours.admin, 12);
    expect((await retention.rule(ours.recruiter)).months).toBeNull();
    expect((await retention.rule(theirs.admin)).months).toBeNull();
    await expect(retention.setRule(ours.recruiter, 1)).rejects.toMatchObject({ code: '42501' });
  });
});
