import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, SqlTransaction, TenantTransaction } from '#libs/database';
import type { Evidence } from './duplicates/person.js';
import { leftFlagsStatement, type LeftFlagRow } from './left-flag-row.js';

/** A candidate who looks like somebody who left. */
export interface NewLeftFlag {
  candidateId: string;
  leftCandidateId: string;
  score: number;
  evidence: Evidence[];
  rehireEligibility: string | null;
}

export class LeftFlagsRepository {
  constructor(private readonly database: Database) {}

  /** Answers the candidates that were not flagged for that person before. */
  async add(tx: SqlTransaction, tenantId: string, flags: readonly NewLeftFlag[]): Promise<NewLeftFlag[]> {
    if (flags.length === 0) return [];
    const rows = flags.map((flag) => ({ id: uuidv7(), ...flag }));
    const added = await tx.$queryRaw<Pick<NewLeftFlag, 'candidateId' | 'leftCandidateId'>[]>`
      insert into left_flags (tenant_id, id, candidate_id, left_candidate_id, score, evidence, rehire_eligibility)
      select ${tenantId}::uuid, f.id, f."candidateId", f."leftCandidateId", f.score, f.evidence, f."rehireEligibility"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (id uuid, "candidateId" uuid, "leftCandidateId" uuid,
        score double precision, evidence jsonb, "rehireEligibility" text)
      on conflict do nothing returning candidate_id as "candidateId", left_candidate_id as "leftCandidateId"`;
    const isAdded = (flag: NewLeftFlag): boolean =>
      added.some((row) => row.candidateId === flag.candidateId && row.leftCandidateId === flag.leftCandidateId);
    return flags.filter(isAdded);
  }

  async list(actor: Actor, candidateId: string): Promise<LeftFlagRow[]> {
    return this.database.statementAs<LeftFlagRow>(actor, leftFlagsStatement(actor.tenantId, candidateId));
  }

  /** Notes who has taken note of a flag. False when somebody had before. */
  async acknowledge(tx: TenantTransaction, actor: Actor & { userId: string }, id: string): Promise<boolean> {
    const { count } = await tx.leftFlag.updateMany({
      where: { tenantId: actor.tenantId, id, acknowledgedAt: null },
      data: { acknowledgedBy: actor.userId, acknowledgedAt: new Date() },
    });
    return count === 1;
  }
}
