import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, Prisma, TenantTransaction } from '#libs/database';
import type { Evidence } from './duplicates/person.js';

/** A candidate who looks like somebody who left. */
export interface NewLeftFlag {
  candidateId: string;
  leftCandidateId: string;
  score: number;
  evidence: Evidence[];
  rehireEligibility: string | null;
}

/** What is known of a candidate's earlier employment here. */
export interface Rehire {
  flagged: boolean;
  /** The strictest of those who left and look like the candidate; null when nobody has decided. */
  eligibility: string | null;
  evidence: Evidence[];
  /** The likeliest of those that the viewer may see. */
  leftCandidateId: string | null;
}

type FlagRow = Record<string, unknown> & {
  evidence: Evidence[];
  rehire_eligibility: string | null;
  visible_id: string | null;
};

export class LeftFlagsRepository {
  constructor(private readonly database: Database) {}

  /** Answers the candidates that were not flagged for that person before. */
  async add(tx: TenantTransaction, tenantId: string, flags: readonly NewLeftFlag[]): Promise<NewLeftFlag[]> {
    if (flags.length === 0) return [];
    const added = await tx.leftFlag.createManyAndReturn({
      data: flags.map(({ evidence, ...flag }) => ({
        ...{ tenantId, id: uuidv7(), ...flag },
        evidence: evidence as unknown as Prisma.InputJsonArray,
      })),
      skipDuplicates: true,
      select: { candidateId: true, leftCandidateId: true },
    });
    const isAdded = (flag: NewLeftFlag): boolean =>
      added.some((row) => row.candidateId === flag.candidateId && row.leftCandidateId === flag.leftCandidateId);
    return flags.filter(isAdded);
  }

  /** The likeliest first. Whom the actor does not see has no id. */
  async list(actor: Actor, candidateId: string): Promise<FlagRow[]> {
    return this.database.statementAs<FlagRow>(actor, {
      name: 'left_flags_list',
      text: `select f.evidence, f.rehire_eligibility, c.id as visible_id from left_flags f
        left join candidates c on c.tenant_id = f.tenant_id and c.id = f.left_candidate_id
        where f.tenant_id = $1 and f.candidate_id = $2 order by f.score desc, f.id limit 50`,
      values: [actor.tenantId, candidateId],
    });
  }

  /** The candidate's own standing. */
  async standing(
    actor: Actor,
    id: string,
  ): Promise<{ employment_status: string; rehire_eligibility: string | null } | undefined> {
    const [row] = await this.database.statementAs<{ employment_status: string; rehire_eligibility: string | null }>(
      actor,
      {
        name: 'candidate_standing',
        text: 'select employment_status, rehire_eligibility from candidates where tenant_id = $1 and id = $2',
        values: [actor.tenantId, id],
      },
    );
    return row;
  }
}
