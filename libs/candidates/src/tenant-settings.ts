import type { Actor, Database } from '#libs/database';

export const DUPLICATE_RULES = ['warn', 'link', 'reject'] as const;
/**
 * What is done with an upload whose person its owner surely has already: `warn` makes a candidate and flags the two, `link`
 * adds the resume to the candidate who is there, `reject` keeps the resume without a candidate.
 */
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

export interface TenantSettings {
  duplicateRule: DuplicateRule;
  /** Null while nothing was ever changed. */
  updatedAt: Date | null;
}

export type SettingsChange = Pick<TenantSettings, 'duplicateRule'>;

/** How a tenant wants things done. */
export class TenantSettingsService {
  constructor(private readonly database: Database) {}

  async find(actor: Actor): Promise<TenantSettings> {
    const row = await this.database.withTenant(actor, (tx) =>
      tx.tenantSettings.findUnique({ where: { tenantId: actor.tenantId } }),
    );
    return {
      duplicateRule: (row?.duplicateRule ?? 'warn') as DuplicateRule,
      updatedAt: row?.updatedAt ?? null,
    };
  }

  async change(actor: Actor, change: SettingsChange): Promise<TenantSettings> {
    const { tenantId } = actor;
    await this.database.withTenant(actor, (tx) =>
      tx.tenantSettings.upsert({ where: { tenantId }, create: { tenantId, ...change }, update: change }),
    );
    return this.find(actor);
  }
}
