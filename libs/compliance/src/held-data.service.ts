import type { ActivitiesRepository } from '#libs/candidates';
import type { Actor, Database } from '#libs/database';
import { notFound } from '#libs/errors';
import type { HeldData, HeldDataRepository } from './held-data.repository.js';

/** Tells admins what is held on a person, and keeps it from being erased where the law demands. */
export class HeldDataService {
  constructor(
    private readonly database: Database,
    private readonly data: HeldDataRepository,
    private readonly activities: ActivitiesRepository,
  ) {}

  /** @throws {DomainError} not_found */
  async export(actor: Actor & { userId: string }, candidateId: string): Promise<HeldData> {
    const data = await this.data.collect(actor, candidateId);
    if (data === undefined) throw notFound('Candidate');
    const activity = { candidateId, actorId: actor.userId, kind: 'exported' as const };
    await this.database.withTenant(actor, (tx) => this.activities.add(tx, actor.tenantId, [activity]));
    return data;
  }

  /** Puts a candidate on legal hold or lifts it. @throws {DomainError} not_found */
  async hold(actor: Actor & { userId: string }, candidateId: string, hold: boolean, reason: string): Promise<void> {
    const { tenantId, userId: actorId } = actor;
    await this.database.withTenant(actor, async (tx) => {
      const count = await tx.$executeRaw`update candidates set legal_hold = ${hold}
        where tenant_id = ${tenantId}::uuid and id = ${candidateId}::uuid`;
      if (count === 0) throw notFound('Candidate');
      const kind = hold ? ('legal_hold_placed' as const) : ('legal_hold_lifted' as const);
      await this.activities.add(tx, tenantId, [{ candidateId, actorId, kind, details: { reason } }]);
    });
  }
}
