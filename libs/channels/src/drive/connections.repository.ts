import { systemActor, type Actor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import type { DriveConnection } from './drive-sync.js';

// Never the secret.
const FIELDS = {
  id: true,
  ownerId: true,
  accountEmail: true,
  state: true,
  scopes: true,
  createdAt: true,
  updatedAt: true,
} as const;

/** Someone who comes back from Google's consent. */
export interface TakenState {
  tenantId: string;
  id: string;
  ownerId: string;
  ownerRole: 'admin' | 'recruiter' | 'candidate';
  ownerIsActive: boolean;
  /** The sealed PKCE verifier. */
  secret: Buffer;
  expiresAt: Date;
}

export interface NewState {
  tenantId: string;
  id: string;
  ownerId: string;
  stateHash: Uint8Array<ArrayBuffer>;
  secret: Uint8Array<ArrayBuffer>;
  expiresAt: Date;
}

/** The rows of connected accounts, and of users on the way to Google and back. */
export class ConnectionsRepository {
  constructor(private readonly database: Database) {}

  /** In place of those of the same user that are too old. */
  async insertState(actor: Actor, state: NewState): Promise<void> {
    await this.database.withTenant(actor, async (tx) => {
      await tx.oauthState.deleteMany({ where: { ownerId: state.ownerId, expiresAt: { lt: new Date() } } });
      await tx.oauthState.create({ data: state, select: { id: true } });
    });
  }

  /** Once for each state. */
  async takeState(stateHash: Buffer): Promise<TakenState | undefined> {
    const [row] = await this.database.callFunction<{
      tenant_id: string;
      id: string;
      owner_id: string;
      role: TakenState['ownerRole'];
      is_active: boolean;
      secret: Buffer;
      expires_at: Date;
    }>({ name: 'oauth_state_take', text: 'select * from oauth_state_take($1)', values: [stateHash] });
    return (
      row && {
        ...{ tenantId: row.tenant_id, id: row.id, ownerId: row.owner_id, ownerRole: row.role },
        ...{ ownerIsActive: row.is_active, secret: row.secret, expiresAt: row.expires_at },
      }
    );
  }

  /** Newest first, with a count on the first pages. */
  async list(actor: Actor, page: PageRequest): Promise<{ items: DriveConnection[]; total: number | undefined }> {
    return this.database.withTenant(actor, async (tx) => {
      const rows = await tx.driveConnection.findMany({
        where: page.after === undefined ? {} : { id: { lt: page.after } },
        orderBy: { id: 'desc' },
        skip: page.skip,
        take: page.limit,
        select: FIELDS,
      });
      const total = page.after === undefined ? await tx.driveConnection.count() : undefined;
      return { items: rows.map(toConnection), total };
    });
  }

  async idOfAccount(tx: TenantTransaction, ownerId: string, accountId: string): Promise<string | undefined> {
    const found = await tx.driveConnection.findFirst({ where: { ownerId, accountId }, select: { id: true } });
    return found?.id;
  }

  /** Connects an account, perhaps anew. */
  async save(
    tx: TenantTransaction,
    connection: {
      tenantId: string;
      id: string;
      ownerId: string;
      accountId: string;
      accountEmail: string;
      secret: Uint8Array<ArrayBuffer>;
      scopes: string[];
    },
  ): Promise<DriveConnection> {
    const { tenantId, id, ownerId, ...given } = connection;
    const row = await tx.driveConnection.upsert({
      where: { tenantId_id: { tenantId, id } },
      create: { tenantId, id, ownerId, ...given },
      update: { ...given, state: 'connected' },
      select: FIELDS,
    });
    return toConnection(row);
  }

  /** A connection of the actor's own, with its sealed token; without an id, the latest that is not revoked. */
  async findOwn(
    actor: Actor & { userId: string },
    id: string | undefined,
  ): Promise<(DriveConnection & { secret: Uint8Array | null }) | undefined> {
    const row = await this.database.withTenant(actor, (tx) =>
      tx.driveConnection.findFirst({
        where: { ownerId: actor.userId, ...(id === undefined ? { state: 'connected' } : { id }) },
        orderBy: { updatedAt: 'desc' },
        select: { ...FIELDS, secret: true },
      }),
    );
    return row === null ? undefined : { ...toConnection(row), secret: row.secret };
  }

  /** The sealed token of a connection, if it still has one; undefined when there is no such connection. */
  async secretOf(actor: Actor, id: string): Promise<{ secret: Buffer | null } | undefined> {
    const [row] = await this.database.statementAs<{ secret: Buffer | null }>(actor, {
      name: 'drive_connection_secret',
      text: 'select secret from drive_connections where tenant_id = $1 and id = $2',
      values: [actor.tenantId, id],
    });
    return row;
  }

  /** Notes that a token is of no use any more, and forgets it; false when it is not there, or no more sealed like this. */
  async noteRevoked(tenantId: string, id: string, secret: Uint8Array): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(tenantId), {
      name: 'drive_connection_note_revoked',
      text: `update drive_connections set state = 'revoked', secret = null, updated_at = clock_timestamp()
        where tenant_id = $1 and id = $2 and secret = $3 returning id`,
      values: [tenantId, id, Buffer.from(secret)],
    });
    return rows.length === 1;
  }
}

function toConnection(row: Omit<DriveConnection, 'state'> & { state: string }): DriveConnection {
  const { id, ownerId, accountEmail, scopes, createdAt, updatedAt } = row;
  return { id, ownerId, accountEmail, state: row.state as DriveConnection['state'], scopes, createdAt, updatedAt };
}
