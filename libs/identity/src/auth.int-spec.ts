import { hash } from '@node-rs/argon2';
import * as argon2 from '@node-rs/argon2';
import type { Redis } from '#libs/jobs';
import {
  createTestDatabase,
  createTwoTenants,
  identityServices,
  openRedis,
  uniquePrefix,
  type IdentityServices,
  type TestDatabase,
} from '#libs/testing';
import { systemActor, type Actor } from '#libs/database';
import type { Login } from './auth.service.js';
import { hashPassword } from './passwords.js';

jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2');
  return { ...real, verify: jest.fn(real.verify) };
});

const PASSWORD = 'a long passphrase';
const ADDRESS = '192.0.2.1';

describe('AuthService', () => {
  let test: TestDatabase;
  let redis: Redis;
  let identity: IdentityServices;
  let emails = 0;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  beforeEach(() => {
    identity = identityServices(test.database, redis, uniquePrefix());
  });

  function newEmail(): string {
    return `person-${++emails}@example.com`;
  }

  async function register(email = newEmail(), tenantName = 'Acme'): Promise<Login> {
    return identity.auth.register({ tenantName, name: 'Ada Byron', email, password: PASSWORD });
  }

  async function login(email: string, password = PASSWORD, tenant?: string): Promise<Login> {
    return identity.auth.login({ email, password, tenant }, ADDRESS);
  }

  function adminOf({ tenant, user }: Login): Actor & { userId: string } {
    return { tenantId: tenant.id, userId: user.id, role: 'admin' };
  }

  const wrongCredentials = { code: 'invalid_credentials', message: 'E-mail or password is wrong.' };

  describe('register', () => {
    it('makes a tenant with its first admin, who is logged in', async () => {
      const registered = await register();
      expect(registered.user).toMatchObject({ role: 'admin', status: 'active', name: 'Ada Byron' });
      const caller = await identity.memberships.resolve(identity.tokens.verify(registered.accessToken));
      expect(caller.actor).toEqual(adminOf(registered));
      expect((await login(registered.user.email)).user.id).toBe(registered.user.id);
    });

    it('makes tenants of the same name, even at the same time, each with a slug of its own', async () => {
      const logins = await Promise.all([1, 2, 3].map(() => register(newEmail(), 'Twins Ltd')));
      expect(new Set(logins.map(({ tenant }) => tenant.slug)).size).toBe(3);
      expect(logins.filter(({ tenant }) => tenant.slug === 'twins-ltd')).toHaveLength(1);
    });

    it('refuses a weak password before it makes anything', async () => {
      const weak = { tenantName: 'Weak', name: 'W', email: newEmail(), password: 'password1' };
      await expect(identity.auth.register(weak)).rejects.toMatchObject({ code: 'weak_password' });
      await expect(login(weak.email, weak.password)).rejects.toMatchObject(wrongCredentials);
    });
  });

  describe('login', () => {
    it('answers alike to a wrong password, an unknown address, a disabled and a removed user', async () => {
      const registered = await register();
      const admin = adminOf(registered);
      const disabled = await identity.users.create(admin, {
        email: newEmail(),
        name: 'D',
        role: 'recruiter',
        password: PASSWORD,
      });
      const removed = await identity.users.create(admin, {
        email: newEmail(),
        name: 'R',
        role: 'recruiter',
        password: PASSWORD,
      });
      await identity.users.update(admin, disabled.id, { status: 'disabled' });
      await identity.users.remove(admin, removed.id);
      const verify = jest.mocked(argon2.verify);
      for (const [email, password] of [
        [registered.user.email, 'a wrong passphrase'],
        [newEmail(), PASSWORD],
        [disabled.email, PASSWORD],
        [removed.email, PASSWORD],
      ] as const) {
        verify.mockClear();
        await expect(login(email, password)).rejects.toMatchObject(wrongCredentials);
        // The costly part of the answer is paid for in every case, so that its time tells nothing either.
        expect(verify).toHaveBeenCalledTimes(1);
      }
    });

    it('notes when it was, and keeps the password with today s costs', async () => {
      const registered = await register();
      const { tenant, user } = registered;
      const cheap = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
      const where = { tenantId_id: { tenantId: tenant.id, id: user.id } };
      await test.database.withTenant(systemActor(tenant.id), (tx) =>
        tx.user.update({ where, data: { passwordHash: cheap } }),
      );
      const again = await login(user.email);
      expect(again.user.lastLoginAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
      const kept = await test.database.withTenant(systemActor(tenant.id), (tx) => tx.user.findUniqueOrThrow({ where }));
      expect(kept.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect((await login(user.email)).user.id).toBe(user.id);
    });

    it('asks for the tenant when the password fits in several, and names only those it fits in', async () => {
      const email = newEmail();
      const one = await register(email, 'One');
      const two = await register(email, 'Two');
      const third = await register(newEmail(), 'Three');
      await identity.users.create(adminOf(third), {
        email,
        name: 'C',
        role: 'recruiter',
        password: 'another passphrase',
      });
      const asked = await login(email).catch((error: unknown) => error as Error);
      expect(asked).toMatchObject({ code: 'tenant_required' });
      expect((asked as Error).message).toContain(one.tenant.slug);
      expect((asked as Error).message).toContain(two.tenant.slug);
      expect((asked as Error).message).not.toContain(third.tenant.slug);
      expect((await login(email, PASSWORD, two.tenant.slug)).tenant.id).toBe(two.tenant.id);
      expect((await login(email, 'another passphrase')).tenant.id).toBe(third.tenant.id);
    });

    it('does not open a tenant that the address is not of', async () => {
      const one = await register();
      const two = await register();
      await expect(login(one.user.email, PASSWORD, two.tenant.slug)).rejects.toMatchObject(wrongCredentials);
      await expect(login(one.user.email, PASSWORD, 'no-such-tenant')).rejects.toMatchObject(wrongCredentials);
    });

    it('makes who guesses wait after five failures, and nobody else', async () => {
      const { user } = await register();
      const other = await register();
      for (let i = 0; i < 5; i++) await expect(login(user.email, 'guess')).rejects.toMatchObject(wrongCredentials);
      const slowed = { code: 'rate_limited', retryAfter: expect.any(Number) };
      await expect(login(user.email)).rejects.toMatchObject(slowed);
      expect((await login(other.user.email)).user.id).toBe(other.user.id);
    });

    it('forgets failures with a success', async () => {
      const { user } = await register();
      for (let round = 0; round < 2; round++) {
        for (let i = 0; i < 4; i++) await expect(login(user.email, 'guess')).rejects.toMatchObject(wrongCredentials);
        await login(user.email);
      }
    });
  });

  describe('me', () => {
    it('shows user and tenant, and a removed user nothing', async () => {
      const registered = await register();
      const admin = adminOf(registered);
      expect(await identity.auth.me(admin)).toMatchObject({ user: { id: admin.userId }, tenant: registered.tenant });
      const [{ recruiter }] = await createTwoTenants(test.database);
      const stranger = { ...admin, userId: recruiter.userId };
      await expect(identity.auth.me(stranger)).rejects.toMatchObject({ code: 'invalid_token' });
    });
  });

  it('finds users of all tenants by their address without an answer that names one to another', async () => {
    const [ours, theirs] = await createTwoTenants(test.database);
    const email = `${theirs.recruiter.userId}@example.com`;
    const passwordHash = await hashPassword(PASSWORD);
    await test.database.withTenant(theirs.admin, (tx) =>
      tx.user.updateMany({ where: { email }, data: { passwordHash } }),
    );
    await expect(login(email, PASSWORD, ours.slug)).rejects.toMatchObject(wrongCredentials);
    expect((await login(email)).tenant.id).toBe(theirs.tenantId);
  });
});
