import { LRUCache } from 'lru-cache';
import { systemActor, type Database } from '#libs/database';
import { DomainError } from '#libs/errors';
import type { AccessTokenClaims } from './access-tokens.js';
import { permissionsOf, type Role } from './permissions.js';
import type { Principal } from './principal.js';

/** How long a removed user, a changed role or a logout may go unnoticed by another process. */
const REMEMBERED_MS = 5000;

/**
 * Turns the claims of a verified token into a caller, by the login and the user as they are now: a token outlives neither
 * its login nor its user, and carries no role.
 */
export class Memberships {
  readonly #known = new LRUCache<string, { role: Role }>({ max: 20_000, ttl: REMEMBERED_MS });

  constructor(private readonly database: Database) {}

  /** @throws {DomainError} invalid_token when the login has ended or the user is not active. */
  async resolve(claims: AccessTokenClaims): Promise<Principal> {
    const key = `${claims.tid}/${claims.sid}/${claims.sub}`;
    let member = this.#known.get(key);
    if (member === undefined) {
      member = await this.look(claims);
      this.#known.set(key, member);
    }
    return {
      kind: 'user',
      id: claims.sub,
      sessionId: claims.sid,
      actor: { tenantId: claims.tid, userId: claims.sub, role: member.role },
      permissions: permissionsOf(member.role),
    };
  }

  /** To be called where this process itself ends logins or changes users. */
  forgetAll(): void {
    this.#known.clear();
  }

  private async look(claims: AccessTokenClaims): Promise<{ role: Role }> {
    const [member] = await this.database.statementAs<{ role: Role }>(systemActor(claims.tid), {
      name: 'membership',
      text: `select u.role from sessions s join users u on u.tenant_id = s.tenant_id and u.id = s.user_id
        where s.tenant_id = $1 and s.id = $2 and s.user_id = $3 and s.revoked_at is null and s.expires_at > now()
          and u.status = 'active'`,
      values: [claims.tid, claims.sid, claims.sub],
    });
    if (member === undefined) throw new DomainError('invalid_token', 'Invalid or expired token');
    return member;
  }
}
