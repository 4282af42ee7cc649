import { v7 as uuidv7 } from 'uuid';
import { systemActor } from '#libs/database';
import {
  createTestDatabase,
  createTwoTenants,
  eventually,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { AccessTokenClaims } from './access-tokens.js';
import { Memberships } from './memberships.js';

describe('Memberships', () => {
  let test: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  afterAll(async () => {
    await test.drop();
  });

  async function logIn({ tenantId, userId }: PersonalActor): Promise<AccessTokenClaims> {
    const sid = uuidv7();
    await test.database.withTenant(systemActor(tenantId), (tx) =>
      tx.session.create({ data: { tenantId, id: sid, userId, expiresAt: new Date('2100-01-01') } }),
    );
    return { sub: userId, tid: tenantId, sid };
  }

  async function changeRole({ tenantId, userId }: PersonalActor, role: string): Promise<void> {
    await test.database.withTenant(systemActor(tenantId), (tx) =>
      tx.user.updateMany({ where: { id: userId }, data: { role } }),
    );
  }

  const refused = { code: 'invalid_token', message: 'Invalid or expired token' };

  it('makes a caller with the role and rights of the moment', async () => {
    const claims = await logIn(ours.recruiter);
    const caller = await new Memberships(test.database).resolve(claims);
    expect(caller).toMatchObject({ kind: 'user', id: claims.sub, sessionId: claims.sid, actor: ours.recruiter });
    expect(caller.permissions.has('users:manage')).toBe(false);
    await changeRole(ours.recruiter, 'admin');
    expect((await new Memberships(test.database).resolve(claims)).actor.role).toBe('admin');
  });

  it.each([
    ['another tenant', (claims: AccessTokenClaims) => ({ ...claims, tid: theirs.tenantId })],
    ['another user of the tenant', (claims: AccessTokenClaims) => ({ ...claims, sub: ours.admin.userId })],
    ['a user of another tenant', (claims: AccessTokenClaims) => ({ ...claims, sub: theirs.admin.userId })],
    ['a login that does not exist', (claims: AccessTokenClaims) => ({ ...claims, sid: uuidv7() })],
  ])('refuses claims that name %s', async (_what, change) => {
    const claims = change(await logIn(ours.recruiter));
    await expect(new Memberships(test.database).resolve(claims)).rejects.toMatchObject(refused);
  });

  it('remembers a caller for five seconds at most where another process has changed them', async () => {
    const now = jest.spyOn(performance, 'now').mockReturnValue(1_000_000);
    const memberships = new Memberships(test.database);
    const claims = await logIn(ours.recruiter);
    await memberships.resolve(claims);
    await changeRole(ours.recruiter, 'candidate');
    now.mockReturnValue(1_004_000);
    expect((await memberships.resolve(claims)).actor.role).toBe('recruiter');
    now.mockReturnValue(1_006_000);
    // The cache reads its clock once in a millisecond.
    await eventually('the new role', async () => (await memberships.resolve(claims)).actor.role === 'candidate');
  });

  it('forgets at once where this process has changed them', async () => {
    const memberships = new Memberships(test.database);
    const claims = await logIn(ours.recruiter);
    await memberships.resolve(claims);
    await changeRole(ours.recruiter, 'candidate');
    memberships.forgetAll();
    expect((await memberships.resolve(claims)).actor.role).toBe('candidate');
  });

  it('does not remember a refusal', async () => {
    const memberships = new Memberships(test.database);
    const claims = { sub: ours.recruiter.userId, tid: ours.tenantId, sid: uuidv7() };
    await expect(memberships.resolve(claims)).rejects.toMatchObject(refused);
    await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
      tx.session.create({
        data: { tenantId: ours.tenantId, id: claims.sid, userId: claims.sub, expiresAt: new Date('2100-01-01') },
      }),
    );
    await expect(memberships.resolve(claims)).resolves.toBeDefined();
  });
});
