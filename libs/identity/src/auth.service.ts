import { v7 as uuidv7 } from 'uuid';
import { isUniqueViolation, systemActor, type Actor, type Database, type TenantTransaction } from '#libs/database';
import { DomainError } from '#libs/errors';
import type { AccessTokens } from './access-tokens.js';
import type { LoginThrottle } from './login-throttle.js';
import type { Memberships } from './memberships.js';
import { assertStrongPassword, hashPassword, needsRehash, verifyNobody, verifyPassword } from './passwords.js';
import type { SessionsRepository } from './sessions.repository.js';
import { slugFrom } from './slug.js';
import type { Tenant, User, UsersRepository } from './users.repository.js';

export interface Login {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
  user: User;
  tenant: Tenant;
}

interface Account extends Record<string, unknown> {
  tenant_id: string;
  user_id: string;
  password_hash: string;
  status: string;
  slug: string;
}

/** Each costs a password hash: an address in more tenants than this must name the tenant. */
const MOST_ACCOUNTS_TRIED = 3;
const SLUG_TRIES = 5;

/** Registration, login, and the life of a login. */
export class AuthService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
    private readonly tokens: AccessTokens,
    private readonly throttle: LoginThrottle,
    private readonly memberships: Memberships,
  ) {}

  /** Makes a tenant and its first admin, who is logged in. */
  async register(input: { tenantName: string; name: string; email: string; password: string }): Promise<Login> {
    assertStrongPassword(input.password);
    const passwordHash = await hashPassword(input.password);
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.createTenant(input, slugFrom(input.tenantName, attempt), passwordHash);
      } catch (error) {
        if (!isUniqueViolation(error) || attempt >= SLUG_TRIES) throw error;
      }
    }
  }

  /**
   * @param address the caller's network address, for the throttle
   * @throws {DomainError} invalid_credentials, the same for an unknown address, a wrong password and a disabled user;
   *   tenant_required when the password fits users in several tenants
   */
  async login(
    input: { email: string; password: string; tenant?: string | undefined },
    address: string,
  ): Promise<Login> {
    const account = `${input.tenant ?? ''}/${input.email}`;
    await this.throttle.assertMayTry(account, address);
    const fitting = await this.accountsThatFit(input);
    const [first] = fitting;
    if (first === undefined) {
      await this.throttle.noteFailure(account, address);
      throw new DomainError('invalid_credentials', 'E-mail or password is wrong.');
    }
    await this.throttle.noteSuccess(account);
    if (fitting.length > 1) {
      const slugs = fitting.map(({ slug }) => slug).join(', ');
      throw new DomainError('tenant_required', `You belong to several tenants: name one of ${slugs} in "tenant".`);
    }
    const newHash = needsRehash(first.password_hash) ? await hashPassword(input.password) : undefined;
    const actor: Actor = { tenantId: first.tenant_id, userId: first.user_id, role: 'system' };
    return this.database.withTenant(actor, async (tx) => {
      const user = await this.users.noteLogin(tx, first.tenant_id, first.user_id, newHash);
      return this.startLogin(tx, first.tenant_id, user);
    });
  }

  /** @throws {DomainError} invalid_token; the login is revoked when the token had been used before. */
  async refresh(refreshToken: string): Promise<Login> {
    const owner = await this.sessions.findOwner(refreshToken);
    if (owner === undefined) throw endedLogin();
    const login = await this.database.withTenant(systemActor(owner.tenantId), async (tx) => {
      const rotation = await this.sessions.rotate(tx, owner);
      if (rotation.outcome !== 'rotated') return rotation.outcome;
      const user = await this.users.find(tx, rotation.userId);
      if (user?.status !== 'active') return 'ended';
      const tenant = await this.users.findTenant(tx);
      return this.toLogin(tenant, user, owner.sessionId, rotation.token);
    });
    if (typeof login !== 'string') return login;
    if (login === 'reused') this.memberships.forgetAll();
    throw endedLogin();
  }

  /** Ends the login that a refresh token belongs to; an unknown token is no error. */
  async logout(refreshToken: string): Promise<void> {
    const owner = await this.sessions.findOwner(refreshToken);
    if (owner === undefined) return;
    await this.database.withTenant(systemActor(owner.tenantId), async (tx) => {
      await this.sessions.revoke(tx, owner.tenantId, owner.sessionId, 'logout');
    });
    this.memberships.forgetAll();
  }

  async me(actor: Actor & { userId: string }): Promise<{ user: User; tenant: Tenant }> {
    return this.database.withTenant(actor, async (tx) => {
      const user = await this.users.find(tx, actor.userId);
      if (user === undefined) throw new DomainError('invalid_token', 'Invalid or expired token');
      return { user, tenant: await this.users.findTenant(tx) };
    });
  }

  private async createTenant(
    input: { tenantName: string; name: string; email: string },
    slug: string,
    passwordHash: string,
  ): Promise<Login> {
    const tenantId = uuidv7();
    const userId = uuidv7();
    return this.database.withTenant({ tenantId, userId, role: 'system' }, async (tx) => {
      await tx.tenant.create({ data: { id: tenantId, slug, name: input.tenantName } });
      const { name, email } = input;
      const user = await this.users.create(tx, { tenantId, id: userId, email, name, role: 'admin', passwordHash });
      return this.startLogin(tx, tenantId, user);
    });
  }

  private async accountsThatFit(input: {
    email: string;
    password: string;
    tenant?: string | undefined;
  }): Promise<Account[]> {
    const accounts = await this.database.callFunction<Account>({
      name: 'auth_find_users',
      text: 'select * from auth_find_users($1, $2)',
      values: [input.email, input.tenant ?? null],
    });
    const active = accounts.filter(({ status }) => status === 'active').slice(0, MOST_ACCOUNTS_TRIED);
    if (active.length === 0) await verifyNobody(input.password);
    const fits = await Promise.all(active.map((account) => verifyPassword(account.password_hash, input.password)));
    return active.filter((_, i) => fits[i]);
  }

  private async startLogin(tx: TenantTransaction, tenantId: string, user: User): Promise<Login> {
    const { sessionId, token } = await this.sessions.open(tx, tenantId, user.id);
    return this.toLogin(await this.users.findTenant(tx), user, sessionId, token);
  }

  private toLogin(tenant: Tenant, user: User, sessionId: string, refreshToken: string): Login {
    const accessToken = this.tokens.issue({ sub: user.id, tid: tenant.id, sid: sessionId });
    return { accessToken, refreshToken, expiresIn: this.tokens.lifetimeSeconds, user, tenant };
  }
}

function endedLogin(): DomainError {
  return new DomainError('invalid_token', 'Invalid or expired refresh token');
}
