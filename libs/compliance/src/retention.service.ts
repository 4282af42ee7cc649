import type { Actor } from '#libs/database';
import type { Logger } from '#libs/observability';
import type { ErasuresService } from './erasures.service.js';
import type { RetentionRepository, RetentionRule } from './retention.repository.js';

/** Most candidates of a tenant that one run erases; the rest waits for the next day. */
const MOST_A_RUN = 1000;

/** Keeps candidates no longer than their tenants want. */
export class RetentionService {
  constructor(
    private readonly rules: RetentionRepository,
    private readonly erasures: Pick<ErasuresService, 'expire'>,
    private readonly logger: Logger,
  ) {}

  async rule(actor: Actor): Promise<RetentionRule> {
    return this.rules.find(actor);
  }

  async setRule(actor: Actor & { userId: string }, months: number | null): Promise<RetentionRule> {
    await this.rules.set(actor, months);
    return this.rules.find(actor);
  }

  /** Erases those whose time is over, of every tenant. Answers how many. */
  async apply(now: Date): Promise<number> {
    let erased = 0;
    for (const { tenantId, months } of await this.rules.inForce()) {
      for (const id of await this.rules.due(tenantId, months, now, MOST_A_RUN)) {
        if (await this.expire(tenantId, id)) erased += 1;
      }
    }
    return erased;
  }

  /** One candidate that can't be erased must not keep the others. */
  private async expire(tenantId: string, id: string): Promise<boolean> {
    try {
      return (await this.erasures.expire(tenantId, id)) !== undefined;
    } catch (error) {
      this.logger.error({ err: error, tenantId, candidate: id }, 'a candidate whose time is over was not erased');
      return false;
    }
  }
}
