import type { PageRequest, TenantTransaction } from '#libs/database';
import type { Role } from './permissions.js';

export interface User {
  id: string;
  email: string;
  name: string;
  role: Role;
  status: 'active' | 'disabled';
  lastLoginAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface Tenant {
  id: string;
  slug: string;
  name: string;
}

export interface UserChange {
  name?: string;
  role?: Role;
  status?: 'active' | 'disabled';
  passwordHash?: string;
}

const FIELDS = {
  id: true,
  email: true,
  name: true,
  role: true,
  status: true,
  lastLoginAt: true,
  createdAt: true,
  updatedAt: true,
} as const;

/** Users of the transaction's tenant; removed ones do not exist for it. */
export class UsersRepository {
  async create(
    tx: TenantTransaction,
    user: { tenantId: string; id: string; email: string; name: string; role: Role; passwordHash: string },
  ): Promise<User> {
    return (await tx.user.create({ data: user, select: FIELDS })) as User;
  }

  async find(tx: TenantTransaction, id: string): Promise<User | undefined> {
    return ((await tx.user.findFirst({ where: { id, email: { not: null } }, select: FIELDS })) ?? undefined) as
      User | undefined;
  }

  async findTenant(tx: TenantTransaction): Promise<Tenant> {
    return tx.tenant.findFirstOrThrow({ select: { id: true, slug: true, name: true } });
  }

  async list(tx: TenantTransaction, page: PageRequest): Promise<User[]> {
    return (await tx.user.findMany({
      where: { email: { not: null }, ...(page.after === undefined ? {} : { id: { lt: page.after } }) },
      orderBy: { id: 'desc' },
      skip: page.skip,
      take: page.limit,
      select: FIELDS,
    })) as User[];
  }

  async count(tx: TenantTransaction): Promise<number> {
    return tx.user.count({ where: { email: { not: null } } });
  }

  async update(tx: TenantTransaction, tenantId: string, id: string, change: UserChange): Promise<User> {
    return (await tx.user.update({ where: { tenantId_id: { tenantId, id } }, data: change, select: FIELDS })) as User;
  }

  /** Keeps the row, which owns candidates and is named in the audit, but neither its address nor its login. */
  async remove(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    await tx.user.update({
      where: { tenantId_id: { tenantId, id } },
      data: { status: 'removed', email: null, passwordHash: '' },
    });
  }

  async noteLogin(tx: TenantTransaction, tenantId: string, id: string, newHash: string | undefined): Promise<User> {
    const passwordHash = newHash === undefined ? {} : { passwordHash: newHash };
    const data = { lastLoginAt: new Date(), ...passwordHash };
    return (await tx.user.update({ where: { tenantId_id: { tenantId, id } }, data, select: FIELDS })) as User;
  }

  /** The active admins, locked, so that two admins can't remove each other at the same time. */
  async lockActiveAdmins(tx: TenantTransaction): Promise<string[]> {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select id from users where role = 'admin' and status = 'active' order by id for update`;
    return rows.map((row) => row.id);
  }
}
