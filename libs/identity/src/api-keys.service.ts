import { LRUCache } from 'lru-cache';
import { v7 as uuidv7 } from 'uuid';
import { sha256 } from '#libs/crypto';
import { systemActor, type Actor, type Database, type PageRequest } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import { displayPrefix, generateApiKey, isApiKeyFormat } from './api-key-format.js';
import type { ApiKeyScope } from './permissions.js';
import type { Principal } from './principal.js';

export interface ApiKey {
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  createdBy: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

interface StoredKey extends Record<string, unknown> {
  tenant_id: string;
  key_id: string;
  created_by: string;
  scopes: ApiKeyScope[];
  expires_at: Date | null;
  revoked_at: Date | null;
}

/** How long a revoked key may live on in another process. */
const REMEMBERED_MS = 5000;
const LAST_USED_EVERY_MS = 60_000;

const FIELDS = {
  id: true,
  name: true,
  prefix: true,
  scopes: true,
  createdBy: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
} as const;

/** API keys: shown once, stored as a hash, limited to scopes. */
export class ApiKeysService {
  readonly #known = new LRUCache<string, StoredKey>({ max: 20_000, ttl: REMEMBERED_MS });
  readonly #used = new LRUCache<string, true>({ max: 20_000, ttl: LAST_USED_EVERY_MS });

  constructor(private readonly database: Database) {}

  /** Makes a key; the answer is the only place where it stands in full. */
  async create(
    actor: Actor & { userId: string },
    input: { name: string; scopes: ApiKeyScope[]; expiresAt: Date | null },
  ): Promise<{ apiKey: ApiKey; key: string }> {
    const key = generateApiKey();
    const apiKey = await this.database.withTenant(actor, (tx) =>
      tx.apiKey.create({
        data: {
          ...input,
          tenantId: actor.tenantId,
          id: uuidv7(),
          prefix: displayPrefix(key),
          keyHash: Uint8Array.from(sha256(key)),
          createdBy: actor.userId,
        },
        select: FIELDS,
      }),
    );
    return { apiKey, key };
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: ApiKey[]; total: number }> {
    return this.database.withTenant(actor, async (tx) => ({
      items: await tx.apiKey.findMany({
        where: page.after === undefined ? {} : { id: { lt: page.after } },
        orderBy: { id: 'desc' },
        skip: page.skip,
        take: page.limit,
        select: FIELDS,
      }),
      total: await tx.apiKey.count(),
    }));
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    const { count } = await this.database.withTenant(actor, (tx) =>
      tx.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } }),
    );
    this.#known.clear();
    if (count === 0) throw notFound('API key');
  }

  /** @throws {DomainError} invalid_api_key for a key that is unknown, revoked or expired. */
  async resolve(key: string): Promise<Principal> {
    const stored = isApiKeyFormat(key) ? await this.find(sha256(key)) : undefined;
    return this.toPrincipal(stored);
  }

  /** The caller behind a key that was verified earlier, as it is now. */
  async resolveById(tenantId: string, id: string): Promise<Principal> {
    const [row] = await this.database.statementAs<StoredKey>(systemActor(tenantId), {
      name: 'api_key_by_id',
      text: `select tenant_id, id as key_id, created_by, scopes, expires_at, revoked_at from api_keys
        where tenant_id = $1 and id = $2`,
      values: [tenantId, id],
    });
    return this.toPrincipal(row);
  }

  private toPrincipal(stored: StoredKey | undefined): Principal {
    const dead =
      stored === undefined || stored.revoked_at !== null || (stored.expires_at ?? new Date(8e15)) <= new Date();
    if (dead) throw new DomainError('invalid_api_key', 'Invalid API key');
    this.noteUse(stored.tenant_id, stored.key_id);
    return {
      kind: 'api_key',
      id: stored.key_id,
      sessionId: null,
      // A key acts for the tenant, within its scopes; what it makes belongs to the admin who made the key.
      actor: { tenantId: stored.tenant_id, userId: stored.created_by, role: 'admin' },
      permissions: new Set(stored.scopes),
    };
  }

  private async find(hash: Buffer): Promise<StoredKey | undefined> {
    const cacheKey = hash.toString('base64');
    const known = this.#known.get(cacheKey);
    if (known !== undefined) return known;
    const [row] = await this.database.callFunction<StoredKey>({
      name: 'auth_find_api_key',
      text: 'select * from auth_find_api_key($1)',
      values: [hash],
    });
    if (row !== undefined) this.#known.set(cacheKey, row);
    return row;
  }

  private noteUse(tenantId: string, id: string): void {
    if (this.#used.has(id)) return;
    this.#used.set(id, true);
    const update = this.database.statementAs(systemActor(tenantId), {
      name: 'api_key_used',
      text: 'update api_keys set last_used_at = now() where tenant_id = $1 and id = $2',
      values: [tenantId, id],
    });
    // The time of last use is for people; a failed note must not fail the request.
    update.catch(() => this.#used.delete(id));
  }
}
