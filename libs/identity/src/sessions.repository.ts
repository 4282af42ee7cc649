import { v7 as uuidv7 } from 'uuid';
import { randomToken, sha256 } from '#libs/crypto';
import type { Database, TenantTransaction } from '#libs/database';
import { DatabaseClock } from './database-clock.js';

export type RevokeReason = 'logout' | 'reuse' | 'user_changed';

export interface RefreshTokenOwner {
  tenantId: string;
  tokenId: string;
  sessionId: string;
  /** When the request with the token came, on PostgreSQL's clock. */
  cameAt: Date;
}

interface OwnerRow {
  tenant_id: string;
  token_id: string;
  session_id: string;
  now_ms: number;
}

interface LockedToken {
  used_at: Date | null;
  user_id: string;
  alive: boolean;
  used_meanwhile: boolean;
}

const DAY_MS = 86_400_000;

/** Logins and their refresh tokens (RFC 9700: rotated at each use, replay revokes the family). */
export class SessionsRepository {
  readonly #clock = new DatabaseClock();

  constructor(
    private readonly database: Database,
    private readonly refreshTokenDays: number,
  ) {}

  /** Starts a login; answers its id and first refresh token, which is stored only as a hash. */
  async open(tx: TenantTransaction, tenantId: string, userId: string): Promise<{ sessionId: string; token: string }> {
    const sessionId = uuidv7();
    await tx.session.create({ data: { tenantId, id: sessionId, userId, expiresAt: this.expiry() } });
    return { sessionId, token: await this.addToken(tx, tenantId, sessionId) };
  }

  async findOwner(token: string): Promise<RefreshTokenOwner | undefined> {
    const askedAt = performance.now();
    const [row] = await this.database.callFunction<OwnerRow>({
      name: 'auth_find_refresh_token',
      text: 'select *, extract(epoch from clock_timestamp())::float8 * 1000 as now_ms from auth_find_refresh_token($1)',
      values: [sha256(token)],
    });
    if (row === undefined) return undefined;
    this.#clock.note(askedAt, performance.now(), row.now_ms);
    const cameAt = new Date(this.#clock.at(askedAt));
    return { tenantId: row.tenant_id, tokenId: row.token_id, sessionId: row.session_id, cameAt };
  }

  /**
   * Uses a refresh token up. `rotated`: it was good, here is the next one. `reused`: it had been used before, and the
   * whole login is revoked. `raced`: another request with the same token, sent at the same time, was served first; that
   * is two tabs of one browser, not a thief, so only this request fails. `ended`: the login is over.
   */
  async rotate(
    tx: TenantTransaction,
    owner: RefreshTokenOwner,
  ): Promise<{ outcome: 'rotated'; userId: string; token: string } | { outcome: 'reused' | 'raced' | 'ended' }> {
    // A use after the request came happened while it waited, for a connection or for the lock.
    const [found] = await tx.$queryRaw<LockedToken[]>`
      select r.used_at, s.user_id, s.revoked_at is null and s.expires_at > now() as alive,
        coalesce(r.used_at > ${owner.cameAt}, false) as used_meanwhile
      from refresh_tokens r join sessions s on s.tenant_id = r.tenant_id and s.id = r.session_id
      where r.tenant_id = ${owner.tenantId}::uuid and r.id = ${owner.tokenId}::uuid for update`;
    if (!found?.alive) return { outcome: 'ended' };
    if (found.used_meanwhile) return { outcome: 'raced' };
    if (found.used_at !== null) {
      await this.revoke(tx, owner.tenantId, owner.sessionId, 'reuse');
      return { outcome: 'reused' };
    }
    await tx.$executeRaw`update refresh_tokens set used_at = clock_timestamp()
      where tenant_id = ${owner.tenantId}::uuid and id = ${owner.tokenId}::uuid`;
    await tx.session.update({
      where: { tenantId_id: { tenantId: owner.tenantId, id: owner.sessionId } },
      data: { expiresAt: this.expiry() },
    });
    return {
      outcome: 'rotated',
      userId: found.user_id,
      token: await this.addToken(tx, owner.tenantId, owner.sessionId),
    };
  }

  async revoke(tx: TenantTransaction, tenantId: string, sessionId: string, reason: RevokeReason): Promise<void> {
    await tx.session.updateMany({
      where: { tenantId, id: sessionId, revokedAt: null },
      data: { revokedAt: new Date(), revokeReason: reason },
    });
  }

  async revokeAllOf(tx: TenantTransaction, userId: string): Promise<void> {
    await tx.session.updateMany({
      where: { userId, revokedAt: null },
      data: { revokedAt: new Date(), revokeReason: 'user_changed' },
    });
  }

  private async addToken(tx: TenantTransaction, tenantId: string, sessionId: string): Promise<string> {
    const token = randomToken();
    await tx.refreshToken.create({
      data: { tenantId, id: uuidv7(), sessionId, tokenHash: Uint8Array.from(sha256(token)) },
    });
    return token;
  }

  private expiry(): Date {
    return new Date(Date.now() + this.refreshTokenDays * DAY_MS);
  }
}
