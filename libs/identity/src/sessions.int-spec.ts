import { systemActor } from '#libs/database';
import type { Redis } from '#libs/jobs';
import {
  createTestDatabase,
  identityServices,
  openRedis,
  rowsOf,
  uniquePrefix,
  type IdentityServices,
  type TestDatabase,
} from '#libs/testing';
import type { Login } from './auth.service.js';

describe('a login', () => {
  let test: TestDatabase;
  let redis: Redis;
  let identity: IdentityServices;
  let logins = 0;

  beforeAll(async () => {
    test = await createTestDatabase({ poolSize: 10 });
    redis = await openRedis();
    identity = identityServices(test.database, redis, uniquePrefix());
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  const ended = { code: 'invalid_token', message: 'Invalid or expired refresh token' };

  async function start(): Promise<Login> {
    const email = `login-${++logins}@example.com`;
    return identity.auth.register({ tenantName: 'Acme', name: 'Ada', email, password: 'a long passphrase' });
  }

  async function isAlive({ accessToken }: Login): Promise<boolean> {
    identity.memberships.forgetAll();
    return identity.memberships.resolve(identity.tokens.verify(accessToken)).then(
      () => true,
      () => false,
    );
  }

  async function sessionsOf({ tenant }: Login): Promise<{ revokeReason: string | null; expiresAt: Date }[]> {
    return test.database.withTenant(systemActor(tenant.id), (tx) => tx.session.findMany());
  }

  it('gets a new refresh token at each refresh, and goes on', async () => {
    const first = await start();
    const second = await identity.auth.refresh(first.refreshToken);
    const third = await identity.auth.refresh(second.refreshToken);
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
    expect(third.user.id).toBe(first.user.id);
    expect(await isAlive(third)).toBe(true);
    expect(await sessionsOf(first)).toHaveLength(1);
  });

  it('is ended, with all its tokens, when a used refresh token comes back', async () => {
    const first = await start();
    const second = await identity.auth.refresh(first.refreshToken);
    await expect(identity.auth.refresh(first.refreshToken)).rejects.toMatchObject(ended);
    await expect(identity.auth.refresh(second.refreshToken)).rejects.toMatchObject(ended);
    expect(await isAlive(second)).toBe(false);
    expect(await sessionsOf(first)).toMatchObject([{ revokeReason: 'reuse' }]);
  });

  it('ends alone: the other logins of the user and of other tenants go on', async () => {
    const one = await start();
    const other = await identity.auth.login({ email: one.user.email, password: 'a long passphrase' }, '192.0.2.2');
    const stranger = await start();
    await identity.auth.refresh(one.refreshToken);
    await expect(identity.auth.refresh(one.refreshToken)).rejects.toMatchObject(ended);
    expect([await isAlive(one), await isAlive(other), await isAlive(stranger)]).toEqual([false, true, true]);
  });

  it('survives the same refresh token sent by several tabs at once: one wins, the others only fail', async () => {
    for (let round = 0; round < 5; round++) {
      const first = await start();
      const tries = await Promise.allSettled([1, 2, 3, 4].map(() => identity.auth.refresh(first.refreshToken)));
      const won = tries.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
      const lost = tries.filter((result) => result.status === 'rejected').map(({ reason }) => reason as unknown);
      expect(won).toHaveLength(1);
      expect(lost).toHaveLength(3);
      for (const reason of lost) expect(reason).toMatchObject(ended);
      expect(await isAlive(first)).toBe(true);
      for (const login of won) await expect(identity.auth.refresh(login.refreshToken)).resolves.toBeDefined();
    }
  });

  it('is over after a logout, at once', async () => {
    const login = await start();
    expect(await isAlive(login)).toBe(true);
    await identity.auth.logout(login.refreshToken);
    await expect(identity.memberships.resolve(identity.tokens.verify(login.accessToken))).rejects.toMatchObject({
      code: 'invalid_token',
    });
    await expect(identity.auth.refresh(login.refreshToken)).rejects.toMatchObject(ended);
    expect(await sessionsOf(login)).toMatchObject([{ revokeReason: 'logout' }]);
  });

  it('is not found by a token that was never given', async () => {
    await expect(identity.auth.refresh('never given')).rejects.toMatchObject(ended);
    await expect(identity.auth.logout('never given')).resolves.toBeUndefined();
  });

  it('is over when it was not refreshed for too long, and lasts longer by each refresh', async () => {
    const login = await start();
    const [before] = await sessionsOf(login);
    await rowsOf(test.adminUrl, `update sessions set expires_at = now() + interval '1 day' where tenant_id = $1`, [
      login.tenant.id,
    ]);
    const next = await identity.auth.refresh(login.refreshToken);
    const [after] = await sessionsOf(login);
    expect(after?.expiresAt.getTime()).toBeGreaterThanOrEqual(before?.expiresAt.getTime() ?? Infinity);
    await rowsOf(test.adminUrl, `update sessions set expires_at = now() - interval '1 second' where tenant_id = $1`, [
      login.tenant.id,
    ]);
    await expect(identity.auth.refresh(next.refreshToken)).rejects.toMatchObject(ended);
    expect(await isAlive(next)).toBe(false);
  });

  it('keeps its refresh tokens as hashes only', async () => {
    const login = await start();
    const rows = await rowsOf<{ text: string }>(
      test.adminUrl,
      `select row_to_json(r)::text as text from refresh_tokens r where tenant_id = $1
        union all select row_to_json(s)::text from sessions s where tenant_id = $1`,
      [login.tenant.id],
    );
    expect(rows).toHaveLength(2);
    for (const { text } of rows) {
      expect(text).not.toContain(login.refreshToken);
      expect(text).not.toContain(Buffer.from(login.refreshToken).toString('hex'));
    }
  });
});
