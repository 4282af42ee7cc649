import {
  createPopulatedTenants,
  createTestDatabase,
  tenantSums,
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
  }, 90_000);

  afterAll(async () => {
    await test.drop();
  });

  it('is told beforehand by its numbers, which change nothing', async () => {
    const before = await tenantSums(test.adminUrl, ours.tenantId);
    const counted = await countTenantRows(test.adminUrl, ours.slug);
    expect(counted).toMatchObject({ tenantId: ours.tenantId, rows: { users: 4, candidates: 12 } });
    expect(Object.keys(counted?.rows ?? {})).toHaveLength(Object.keys(before).length - 1);
    expect(await tenantSums(test.adminUrl, ours.tenantId)).toEqual(before);
  });

  it('leaves no row of it in any table, and every row of others as it was', async () => {
    const kept = await tenantSums(test.adminUrl, theirs.tenantId);
    const removed = await removeTenantRows(test.adminUrl, ours.slug);
    expect(removed).toMatchObject({ tenantId: ours.tenantId, rows: { users: 4, candidates: 12 } });
    expect(await tenantSums(test.adminUrl, ours.tenantId)).toEqual({});
    expect(await tenantSums(test.adminUrl, theirs.tenantId)).toEqual(kept);
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
