import {
  createTestDatabase,
  createTwoTenants,
  eventually,
  rowsOf,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { ApiKeysService, type ApiKey } from './api-keys.service.js';
import { generateApiKey } from './api-key-format.js';
import { API_KEY_SCOPES } from './permissions.js';

describe('ApiKeysService', () => {
  let test: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;
  let keys: ApiKeysService;

  beforeAll(async () => {
    test = await createTestDatabase();
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    keys = new ApiKeysService(test.database);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  afterAll(async () => {
    await test.drop();
  });

  const refused = { code: 'invalid_api_key', message: 'Invalid API key' };

  async function create(tenant = ours, expiresAt: Date | null = null): Promise<{ apiKey: ApiKey; key: string }> {
    return keys.create(tenant.admin, { name: 'Careers page', scopes: ['resumes:upload'], expiresAt });
  }

  it('makes a key that acts for its tenant within its scopes, as the admin who made it', async () => {
    const { apiKey, key } = await create();
    const caller = await keys.resolve(key);
    expect(caller).toMatchObject({ kind: 'api_key', id: apiKey.id, sessionId: null, actor: ours.admin });
    expect([...caller.permissions]).toEqual(['resumes:upload']);
    expect(await keys.resolveById(ours.tenantId, apiKey.id)).toEqual(caller);
  });

  it('has no scope for managing people, keys or queues', () => {
    expect(API_KEY_SCOPES.filter((scope) => /users|api-keys|queues/.test(scope))).toEqual([]);
  });

  it('keeps a hash only, and shows the key in the first answer only', async () => {
    const { key } = await create();
    const [row] = await rowsOf<{ text: string }>(
      test.adminUrl,
      'select row_to_json(k)::text as text from api_keys k where tenant_id = $1',
      [ours.tenantId],
    );
    expect(row?.text).not.toContain(key.slice(12));
    expect(JSON.stringify((await keys.list(ours.admin, { limit: 10, skip: 0 })).items)).not.toContain(key.slice(12));
  });

  it('refuses what is no key, a key nobody made, and a key with a typing error, in the same words', async () => {
    const { key } = await create();
    const mistyped = key.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    for (const wrong of ['', 'slk_', generateApiKey(), mistyped]) {
      await expect(keys.resolve(wrong)).rejects.toMatchObject(refused);
    }
  });

  it('does not ask the database about what can not be a key', async () => {
    const ask = jest.spyOn(test.database, 'callFunction');
    await expect(keys.resolve('slk_guess')).rejects.toMatchObject(refused);
    expect(ask).not.toHaveBeenCalled();
  });

  it('refuses a key from the moment it expires, even one that is remembered', async () => {
    const { key } = await create(ours, new Date(Date.now() + 60_000));
    await expect(keys.resolve(key)).resolves.toBeDefined();
    jest.useFakeTimers({
      now: Date.now() + 61_000,
      doNotFake: ['nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'setTimeout'],
    });
    await expect(keys.resolve(key)).rejects.toMatchObject(refused);
  });

  it('refuses a revoked key at once, and in another process within five seconds', async () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(1_000_000);
    const elsewhere = new ApiKeysService(test.database);
    const { apiKey, key } = await create();
    await Promise.all([keys.resolve(key), elsewhere.resolve(key)]);
    await keys.revoke(ours.admin, apiKey.id);
    await expect(keys.resolve(key)).rejects.toMatchObject(refused);
    await expect(keys.resolveById(ours.tenantId, apiKey.id)).rejects.toMatchObject(refused);
    now.mockReturnValue(1_006_000);
    await expect(elsewhere.resolve(key)).rejects.toMatchObject(refused);
  });

  it('revokes a key once, and never one of another tenant', async () => {
    const { apiKey, key } = await create();
    await expect(keys.revoke(theirs.admin, apiKey.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(keys.resolve(key)).resolves.toBeDefined();
    await keys.revoke(ours.admin, apiKey.id);
    await expect(keys.revoke(ours.admin, apiKey.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lists the keys of the caller s tenant only, newest first', async () => {
    const [first, second] = [await create(), await create()];
    await create(theirs);
    const { items, total } = await keys.list(ours.admin, { limit: 10, skip: 0 });
    expect(items.map(({ id }) => id)).toEqual([second.apiKey.id, first.apiKey.id]);
    expect(total).toBe(2);
    const rest = await keys.list(ours.admin, { limit: 10, skip: 0, after: second.apiKey.id });
    expect(rest.items.map(({ id }) => id)).toEqual([first.apiKey.id]);
  });

  it('does not find a key under another tenant by its id', async () => {
    const { apiKey } = await create();
    await expect(keys.resolveById(theirs.tenantId, apiKey.id)).rejects.toMatchObject(refused);
  });

  it('notes when a key was last used, once a minute at most', async () => {
    const { apiKey, key } = await create();
    const update = jest.spyOn(test.database, 'statementAs');
    await keys.resolve(key);
    await keys.resolve(key);
    expect(update).toHaveBeenCalledTimes(1);
    await eventually('the last use to be noted', async () => {
      const { items } = await keys.list(ours.admin, { limit: 10, skip: 0 });
      return items.some(({ id, lastUsedAt }) => id === apiKey.id && lastUsedAt !== null);
    });
  });
});
