import { Prisma, type Actor, type Database } from '#libs/database';
import { chosenWeights, type MatchRequests } from '#libs/matching';
import { DEFAULT_WEIGHTS, type Weights } from '#libs/scoring';

export const DUPLICATE_RULES = ['warn', 'link', 'reject'] as const;
/**
 * What is done with an upload whose person its owner surely has already: `warn` makes a candidate and flags the two, `link`
 * adds the resume to the candidate who is there, `reject` keeps the resume without a candidate.
 */
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

export interface TenantSettings {
  duplicateRule: DuplicateRule;
  /** What the parts of a match count for, where a job has no weights of its own. */
  matchWeights: Weights;
  /** Null while nothing was ever changed. */
  updatedAt: Date | null;
}

export interface SettingsChange {
  duplicateRule?: DuplicateRule | undefined;
  /** Null brings the defaults back. */
  matchWeights?: Weights | null | undefined;
}

type SettingsRow = Record<string, unknown> & {
  duplicate_rule: DuplicateRule;
  match_weights: Weights | null;
  updated_at: Date;
};

/** How a tenant wants things done. */
export class TenantSettingsService {
  constructor(
    private readonly database: Database,
    private readonly matches: MatchRequests,
  ) {}

  async find(actor: Actor): Promise<TenantSettings> {
    const [row] = await this.database.statementAs<SettingsRow>(actor, {
      name: 'tenant_settings_find',
      text: 'select duplicate_rule, match_weights, updated_at from tenant_settings where tenant_id = $1',
      values: [actor.tenantId],
    });
    return {
      duplicateRule: row?.duplicate_rule ?? 'warn',
      matchWeights: row?.match_weights ?? DEFAULT_WEIGHTS,
      updatedAt: row?.updated_at ?? null,
    };
  }

  /** Other weights have all open jobs matched again that have none of their own. @throws {DomainError} validation_failed */
  async change(actor: Actor, change: SettingsChange): Promise<TenantSettings> {
    const { tenantId } = actor;
    const { duplicateRule, matchWeights } = change;
    const data = {
      ...(duplicateRule === undefined ? {} : { duplicateRule }),
      ...(matchWeights === undefined ? {} : { matchWeights: storedWeights(matchWeights) }),
    };
    const entries = await this.database.withTenant(actor, async (tx) => {
      await tx.tenantSettings.upsert({ where: { tenantId }, create: { tenantId, ...data }, update: data });
      return matchWeights === undefined ? [] : this.matches.ofJobsWithTenantWeights(tx, tenantId);
    });
    this.matches.send(entries);
    return this.find(actor);
  }
}

function storedWeights(weights: Weights | null): Prisma.InputJsonObject | typeof Prisma.DbNull {
  return weights === null ? Prisma.DbNull : { ...chosenWeights({ ...weights }, 'body.match_weights') };
}
