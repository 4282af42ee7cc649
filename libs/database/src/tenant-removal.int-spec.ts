import {
  createPopulatedTenants,
  createTestDatabase,
  rowsOf,
  tenantTables,
  withClient,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { countTenantRows, isTenant, removeTenantRows } from './tenant-removal.js';

describe('the removal of a tenant', () => {
  let test: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    [ours, theirs] = await createPopulatedTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  /** A sum over every row of a tenant, by table, for tables that have any. */
  async function sums(tenantId: string): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const { name, tenantColumn } of await withClient(test.adminUrl, tenantTables)) {
      const [row] = await rowsOf<{ sum: string | null }>(
        test.adminUrl,
        `select md5(string_agg(t::text, ',' order by t::text)) as sum from ${name} t where ${tenantColumn} = $1`,
        [tenantId],
      );
      if (row?.sum != null) found[name] = row.sum;
    }
    return found;
  }

  it('is told beforehand by its numbers, which change nothing', async () => {
    const before = await sums(ours.tenantId);
    const counted = await countTenantRows(test.adminUrl, ours.slug);
    expect(counted).toMatchObject({ tenantId: ours.tenantId, rows: { users: 4, candidates: 8 } });
    expect(Object.keys(counted?.rows ?? {})).toHaveLength(Object.keys(before).length - 1);
    expect(await sums(ours.tenantId)).toEqual(before);
  });

  it('leaves no row of it in any table, and every row of others as it was', async () => {
    const kept = await sums(theirs.tenantId);
    const removed = await removeTenantRows(test.adminUrl, ours.slug);
    expect(removed).toMatchObject({ tenantId: ours.tenantId, rows: { users: 4, candidates: 8 } });
    expect(await sums(ours.tenantId)).toEqual({});
    expect(await sums(theirs.tenantId)).toEqual(kept);
    expect(await isTenant(test.adminUrl, ours.tenantId)).toBe(false);
    expect(await isTenant(test.adminUrl, theirs.tenantId)).toBe(true);
  });

  it('finds no tenant that is gone or never was', async () => {
    for (const slug of [ours.slug, 'nobody']) {
      expect(await removeTenantRows(test.adminUrl, slug)).toBeUndefined();
      expect(await countTenantRows(test.adminUrl, slug)).toBeUndefined();
    }
  });
});
