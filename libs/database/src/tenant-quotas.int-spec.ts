import { createTestDatabase, createTwoTenants, rowsOf, type TestDatabase, type TestTenant } from '#libs/testing';
import { setTenantQuotas } from './tenant-quotas.js';

describe("A tenant's quotas", () => {
  let test: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  async function slugOf({ tenantId }: TestTenant): Promise<string> {
    const [row] = await rowsOf<{ slug: string }>(test.adminUrl, 'select slug from tenants where id = $1', [tenantId]);
    return row?.slug ?? '';
  }

  it('are set one by one, and of nobody else', async () => {
    const slug = await slugOf(ours);
    const none = { resumesPerDay: null, storedBytes: null, waitingJobs: null };
    await setTenantQuotas(test.adminUrl, slug, { resumesPerDay: 5 });
    expect(await setTenantQuotas(test.adminUrl, slug, { storedBytes: 2 ** 40, waitingJobs: 0 })).toEqual({
      ...{ resumesPerDay: 5, storedBytes: 2 ** 40, waitingJobs: 0 },
    });
    expect(await setTenantQuotas(test.adminUrl, await slugOf(theirs), {})).toEqual(none);
    expect(await setTenantQuotas(test.adminUrl, slug, none)).toEqual(none);
  });

  it('are those of a tenant that exists', async () => {
    expect(await setTenantQuotas(test.adminUrl, 'nobody', { waitingJobs: 1 })).toBeUndefined();
  });
});
