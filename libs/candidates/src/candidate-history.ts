import type { Actor, Database, PageRequest, Statement } from '#libs/database';
import type { ActivityKind } from './activities.repository.js';
import { activitiesStatement, toActivity, type Activity, type ActivityRow } from './activity-row.js';
import type { CandidateGate } from './candidate-gate.js';

/** What was done with candidates, as the actor may know it: recipients of shares know only what they did themselves. */
export class CandidateHistory {
  constructor(
    private readonly database: Database,
    private readonly gate: CandidateGate,
  ) {}

  /** The newest first. @throws {DomainError} forbidden, not_found */
  async list(
    actor: Actor,
    candidateId: string,
    kind: ActivityKind | undefined,
    page: PageRequest,
  ): Promise<{ items: Activity[]; total: number | undefined }> {
    await this.gate.enterAsTeam(actor, candidateId);
    const [rows, [counted]] = await this.database.statementsAs<[ActivityRow, { total: number }]>(actor, [
      activitiesStatement(actor.tenantId, candidateId, kind, page),
      countStatement(actor.tenantId, candidateId, kind),
    ]);
    return { items: rows.map(toActivity), total: counted?.total };
  }
}

function countStatement(tenantId: string, candidateId: string, kind: ActivityKind | undefined): Statement {
  return {
    name: 'candidate_activities_count',
    text: `select count(*)::integer as total from candidate_activities
      where tenant_id = $1 and candidate_id = $2 and ($3::text is null or kind = $3)`,
    values: [tenantId, candidateId, kind ?? null],
  };
}
