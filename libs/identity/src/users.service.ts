import { v7 as uuidv7 } from 'uuid';
import { isUniqueViolation, type Actor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { Memberships } from './memberships.js';
import { assertStrongPassword, hashPassword } from './passwords.js';
import type { Role } from './permissions.js';
import type { SessionsRepository } from './sessions.repository.js';
import type { User, UserChange, UsersRepository } from './users.repository.js';

/** The users of a tenant, as its admins manage them. */
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
    private readonly memberships: Memberships,
  ) {}

  /** @throws {DomainError} email_taken, weak_password */
  async create(actor: Actor, input: { email: string; name: string; role: Role; password: string }): Promise<User> {
    assertStrongPassword(input.password);
    const passwordHash = await hashPassword(input.password);
    const { email, name, role } = input;
    try {
      return await this.database.withTenant(actor, (tx) =>
        this.users.create(tx, { tenantId: actor.tenantId, id: uuidv7(), email, name, role, passwordHash }),
      );
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw new DomainError('email_taken', `A user with the e-mail address ${email} exists.`, { cause: error });
    }
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: User[]; total: number }> {
    return this.database.withTenant(actor, async (tx) => ({
      items: await this.users.list(tx, page),
      total: await this.users.count(tx),
    }));
  }

  async find(actor: Actor, id: string): Promise<User> {
    return this.database.withTenant(actor, (tx) => this.mustFind(tx, id));
  }

  /** Whoever loses rights, status or password loses their logins too. @throws {DomainError} last_admin */
  async update(
    actor: Actor,
    id: string,
    input: { name?: string; role?: Role; status?: 'active' | 'disabled'; password?: string },
  ): Promise<User> {
    const { password, ...rest } = input;
    const change: UserChange = { ...rest };
    if (password !== undefined) {
      assertStrongPassword(password);
      change.passwordHash = await hashPassword(password);
    }
    const updated = await this.database.withTenant(actor, async (tx) => {
      const before = await this.mustFind(tx, id);
      const demoted = (change.role ?? before.role) !== 'admin' || (change.status ?? before.status) !== 'active';
      if (demoted) await this.assertNotLastAdmin(tx, id);
      const after = await this.users.update(tx, actor.tenantId, id, change);
      if (after.role !== before.role || after.status !== 'active' || change.passwordHash !== undefined) {
        await this.sessions.revokeAllOf(tx, id);
      }
      return after;
    });
    this.memberships.forgetAll();
    return updated;
  }

  /** @throws {DomainError} last_admin */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.withTenant(actor, async (tx) => {
      await this.mustFind(tx, id);
      await this.assertNotLastAdmin(tx, id);
      await this.sessions.revokeAllOf(tx, id);
      await this.users.remove(tx, actor.tenantId, id);
    });
    this.memberships.forgetAll();
  }

  private async mustFind(tx: TenantTransaction, id: string): Promise<User> {
    const user = await this.users.find(tx, id);
    if (user === undefined) throw notFound('User');
    return user;
  }

  private async assertNotLastAdmin(tx: TenantTransaction, id: string): Promise<void> {
    const admins = await this.users.lockActiveAdmins(tx);
    if (admins.length === 1 && admins[0] === id) {
      throw new DomainError('last_admin', 'A tenant needs at least one active admin. Make another user admin first.');
    }
  }
}
