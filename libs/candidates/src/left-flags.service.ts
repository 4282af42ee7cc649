import type { Actor, Database } from '#libs/database';
import { notFound } from '#libs/errors';
import type { ActivitiesRepository } from './activities.repository.js';
import type { CandidateGate } from './candidate-gate.js';
import { toLeftFlag, type LeftFlag } from './left-flag-row.js';
import type { LeftFlagsRepository } from './left-flags.repository.js';

/** Tells who hires that a candidate looks like somebody who left, and notes who has seen it. Nobody is blocked by it. */
export class LeftFlagsService {
  constructor(
    private readonly database: Database,
    private readonly gate: CandidateGate,
    private readonly flags: LeftFlagsRepository,
    private readonly activities: ActivitiesRepository,
  ) {}

  /** Of a candidate whom the actor sees, the likeliest first. @throws {DomainError} forbidden, not_found */
  async list(actor: Actor, candidateId: string): Promise<LeftFlag[]> {
    const access = await this.gate.enterAsTeam(actor, candidateId);
    const rows = await this.flags.list(actor, candidateId);
    return rows.map((row) => toLeftFlag(access, row));
  }

  /** Repeating it changes nothing: who was first stays. @throws {DomainError} forbidden, not_found */
  async acknowledge(actor: Actor & { readonly userId: string }, candidateId: string, id: string): Promise<LeftFlag> {
    const isKnown = (await this.list(actor, candidateId)).some((flag) => flag.id === id);
    if (!isKnown) throw notFound('Flag');
    // Who sees a flag may not write one.
    await this.database.withTenant({ ...actor, role: 'system' }, async (tx) => {
      if (!(await this.flags.acknowledge(tx, actor, id))) return;
      await this.activities.add(tx, actor.tenantId, [
        { candidateId, actorId: actor.userId, kind: 'left_flag_acknowledged', details: { flag_id: id } },
      ]);
    });
    const acknowledged = (await this.list(actor, candidateId)).find((flag) => flag.id === id);
    if (acknowledged === undefined) throw notFound('Flag');
    return acknowledged;
  }
}
