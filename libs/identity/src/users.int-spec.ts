import type { Redis } from '#libs/jobs';
import {
  createTestDatabase,
  createTwoTenants,
  identityServices,
  openRedis,
  uniquePrefix,
  type IdentityServices,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { Login } from './auth.service.js';
import type { User } from './users.repository.js';

const PASSWORD = 'a long passphrase';

describe('UsersService', () => {
  let test: TestDatabase;
  let redis: Redis;
  let identity: IdentityServices;
  let ours: TestTenant;
  let theirs: TestTenant;
  let emails = 0;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    identity = identityServices(test.database, redis, uniquePrefix());
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  async function add(role: User['role'], email = `user-${++emails}@example.com`, tenant = ours): Promise<User> {
    return identity.users.create(tenant.admin, { email, name: 'New', role, password: PASSWORD });
  }

  async function login({ email }: User): Promise<Login> {
    return identity.auth.login({ email, password: PASSWORD, tenant: ours.slug }, '192.0.2.1');
  }

  function claimsOf({ accessToken }: Login): ReturnType<IdentityServices['tokens']['verify']> {
    return identity.tokens.verify(accessToken);
  }

  it('takes an address once in a tenant, and does not tell whether another tenant has it', async () => {
    const user = await add('recruiter');
    await expect(add('recruiter', user.email)).rejects.toMatchObject({ code: 'email_taken' });
    await expect(add('recruiter', user.email, theirs)).resolves.toMatchObject({ email: user.email });
  });

  it('lists and counts the users of the caller s tenant only, newest first, in pages', async () => {
    const added = [await add('recruiter'), await add('candidate')];
    const first = await identity.users.list(ours.admin, { limit: 2, skip: 0 });
    expect(first.total).toBe(6);
    expect(first.items.map(({ id }) => id)).toEqual(added.map(({ id }) => id).reverse());
    const rest = await identity.users.list(ours.admin, { limit: 10, skip: 0, after: first.items[1]?.id ?? '' });
    expect(rest.items).toHaveLength(4);
    expect((await identity.users.list(theirs.admin, { limit: 10, skip: 0 })).total).toBe(4);
  });

  it('does not find, change or remove a user of another tenant', async () => {
    const { userId } = theirs.recruiter;
    const notFound = { code: 'not_found', message: 'User not found' };
    await expect(identity.users.find(ours.admin, userId)).rejects.toMatchObject(notFound);
    await expect(identity.users.update(ours.admin, userId, { name: 'Taken' })).rejects.toMatchObject(notFound);
    await expect(identity.users.remove(ours.admin, userId)).rejects.toMatchObject(notFound);
    expect((await identity.users.find(theirs.admin, userId)).name).toBe('The recruiter');
  });

  it('ends the logins of a user who is disabled, and those of nobody else', async () => {
    const [user, other] = [await add('recruiter'), await add('recruiter')];
    const [login1, login2] = [await login(user), await login(other)];
    await identity.users.update(ours.admin, user.id, { status: 'disabled' });
    await expect(identity.memberships.resolve(claimsOf(login1))).rejects.toMatchObject({ code: 'invalid_token' });
    await expect(identity.auth.refresh(login1.refreshToken)).rejects.toMatchObject({ code: 'invalid_token' });
    await expect(identity.memberships.resolve(claimsOf(login2))).resolves.toBeDefined();
    await identity.users.update(ours.admin, user.id, { status: 'active' });
    await expect(identity.auth.refresh(login1.refreshToken)).rejects.toMatchObject({ code: 'invalid_token' });
    await expect(login(user)).resolves.toBeDefined();
  });

  it.each([
    ['role', { role: 'candidate' as const }],
    ['password', { password: 'another passphrase' }],
  ])('ends the logins of a user whose %s is changed', async (_what, change) => {
    const user = await add('recruiter');
    const before = await login(user);
    await identity.users.update(ours.admin, user.id, change);
    await expect(identity.auth.refresh(before.refreshToken)).rejects.toMatchObject({ code: 'invalid_token' });
  });

  it('leaves the logins of a user who is only renamed', async () => {
    const user = await add('recruiter');
    const before = await login(user);
    expect(await identity.users.update(ours.admin, user.id, { name: 'Renamed' })).toMatchObject({ name: 'Renamed' });
    await expect(identity.auth.refresh(before.refreshToken)).resolves.toBeDefined();
  });

  it('refuses a weak password and leaves the old one', async () => {
    const user = await add('recruiter');
    const change = identity.users.update(ours.admin, user.id, { password: 'password1' });
    await expect(change).rejects.toMatchObject({ code: 'weak_password' });
    await expect(login(user)).resolves.toBeDefined();
  });

  it('makes a removed user unknown, ends their logins and frees their address', async () => {
    const user = await add('recruiter');
    const before = await login(user);
    await identity.users.remove(ours.admin, user.id);
    await expect(identity.users.find(ours.admin, user.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(identity.memberships.resolve(claimsOf(before))).rejects.toMatchObject({ code: 'invalid_token' });
    await expect(login(user)).rejects.toMatchObject({ code: 'invalid_credentials' });
    expect((await identity.users.list(ours.admin, { limit: 10, skip: 0 })).total).toBe(4);
    await expect(add('recruiter', user.email)).resolves.toMatchObject({ email: user.email });
  });

  describe('the last admin', () => {
    it.each([
      ['removed', (id: string) => identity.users.remove(ours.admin, id)],
      ['disabled', (id: string) => identity.users.update(ours.admin, id, { status: 'disabled' })],
      ['made a recruiter', (id: string) => identity.users.update(ours.admin, id, { role: 'recruiter' })],
    ])('can not be %s', async (_what, change) => {
      await expect(change(ours.admin.userId)).rejects.toMatchObject({ code: 'last_admin' });
      expect(await identity.users.find(ours.admin, ours.admin.userId)).toMatchObject({
        role: 'admin',
        status: 'active',
      });
    });

    it('can go once there is another who is active', async () => {
      const second = await add('admin');
      await identity.users.update(ours.admin, second.id, { status: 'disabled' });
      await expect(identity.users.remove(ours.admin, ours.admin.userId)).rejects.toMatchObject({ code: 'last_admin' });
      await identity.users.update(ours.admin, second.id, { status: 'active' });
      await expect(identity.users.remove(ours.admin, ours.admin.userId)).resolves.toBeUndefined();
    });

    it('remains when two admins remove each other at the same time', async () => {
      for (let round = 0; round < 5; round++) {
        const [tenant] = await createTwoTenants(test.database);
        const second = await add('admin', undefined, tenant);
        const secondAdmin = { ...tenant.admin, userId: second.id };
        const tries = await Promise.allSettled([
          identity.users.remove(tenant.admin, second.id),
          identity.users.remove(secondAdmin, tenant.admin.userId),
        ]);
        const refused = tries.filter((result) => result.status === 'rejected').map(({ reason }) => reason as unknown);
        expect(refused).toEqual([expect.objectContaining({ code: 'last_admin' })]);
        const { items } = await identity.users.list(tenant.admin, { limit: 10, skip: 0 });
        expect(items.filter(({ role }) => role === 'admin')).toHaveLength(1);
      }
    });
  });
});
