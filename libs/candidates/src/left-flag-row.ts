import type { Statement } from '#libs/database';
import type { CandidateAccess, EmploymentStatus, Rehire, RehireEligibility } from './candidate.js';
import type { Evidence, EvidenceField } from './duplicates/person.js';

/** That a candidate looks like somebody who left. */
export interface LeftFlag {
  id: string;
  /** Null when the viewer does not see who left. */
  leftCandidateId: string | null;
  /** 0 to 1: how likely it is that both are one person. */
  score: number;
  /** Of contact data only when the viewer sees the candidate's. */
  evidence: Evidence[];
  /** Of the one who left, when the flag was raised. */
  rehireEligibility: RehireEligibility | null;
  createdAt: Date;
  /** Who has taken note of it. */
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
}

export type LeftFlagRow = Record<string, unknown> & {
  id: string;
  left_candidate_id: string | null;
  score: number;
  evidence: Evidence[];
  rehire_eligibility: RehireEligibility | null;
  created_at: Date;
  acknowledged_by: string | null;
  acknowledged_at: Date | null;
};

const MOST_SHOWN = 50;
const CONTACT_FIELDS: ReadonlySet<EvidenceField> = new Set<EvidenceField>(['email', 'phone', 'links']);
const NOT_FLAGGED: Rehire = { flagged: false, eligibility: null, evidence: [], leftCandidateId: null };
const STRICTEST_FIRST = ['ineligible', 'review', 'eligible'] as const;

/** The likeliest first. */
export function leftFlagsStatement(tenantId: string, candidateId: string): Statement {
  return {
    name: 'left_flags_list',
    text: `select f.id, c.id as left_candidate_id, f.score, f.evidence, f.rehire_eligibility, f.created_at,
        f.acknowledged_by, f.acknowledged_at
      from left_flags f left join candidates c on c.tenant_id = f.tenant_id and c.id = f.left_candidate_id
      where f.tenant_id = $1 and f.candidate_id = $2 order by f.score desc, f.id limit ${MOST_SHOWN}`,
    values: [tenantId, candidateId],
  };
}

export function toLeftFlag({ viewContact }: CandidateAccess, row: LeftFlagRow): LeftFlag {
  return {
    id: row.id,
    leftCandidateId: row.left_candidate_id,
    score: row.score,
    evidence: viewContact ? row.evidence : row.evidence.filter(({ field }) => !CONTACT_FIELDS.has(field)),
    rehireEligibility: row.rehire_eligibility,
    createdAt: row.created_at,
    acknowledgedBy: row.acknowledged_by,
    acknowledgedAt: row.acknowledged_at,
  };
}

/** Nothing is said to the candidate themselves. */
export function rehireOf(
  own: { id: string; employment_status: EmploymentStatus; rehire_eligibility: RehireEligibility | null },
  access: CandidateAccess,
  rows: readonly LeftFlagRow[],
): Rehire {
  const hasLeft = own.employment_status === 'LEFT';
  if (access.kind === 'self' || (!hasLeft && rows.length === 0)) return NOT_FLAGGED;
  const eligibilities = [...(hasLeft ? [own] : []), ...rows].map((row) => row.rehire_eligibility);
  const flags = rows.map((row) => toLeftFlag(access, row));
  return {
    flagged: true,
    eligibility: STRICTEST_FIRST.find((eligibility) => eligibilities.includes(eligibility)) ?? null,
    evidence: hasLeft ? [] : (flags[0]?.evidence ?? []),
    leftCandidateId: hasLeft ? own.id : (flags.find((flag) => flag.leftCandidateId !== null)?.leftCandidateId ?? null),
  };
}
