import type { Actor } from '#libs/database';
import type { LeftFlagsRepository, Rehire } from './left-flags.repository.js';

const NOT_FLAGGED: Rehire = { flagged: false, eligibility: null, evidence: [], leftCandidateId: null };
const STRICTEST_FIRST = ['ineligible', 'review', 'eligible'];

/** Tells who hires whether a candidate was employed here and left. Nobody is blocked by it. */
export class LeftFlagsService {
  constructor(private readonly flags: LeftFlagsRepository) {}

  /** Nothing is said to the candidate themselves, nor of a candidate whom the actor does not see. */
  async forCandidate(actor: Actor, candidateId: string): Promise<Rehire> {
    if (actor.role === 'candidate') return NOT_FLAGGED;
    const [own, flags] = await Promise.all([
      this.flags.standing(actor, candidateId),
      this.flags.list(actor, candidateId),
    ]);
    if (own === undefined) return NOT_FLAGGED;
    const hasLeft = own.employment_status === 'LEFT';
    if (!hasLeft && flags.length === 0) return NOT_FLAGGED;
    const eligibilities = [...(hasLeft ? [own] : []), ...flags].map((row) => row.rehire_eligibility);
    return {
      flagged: true,
      eligibility: STRICTEST_FIRST.find((eligibility) => eligibilities.includes(eligibility)) ?? null,
      evidence: hasLeft ? [] : (flags[0]?.evidence ?? []),
      leftCandidateId: hasLeft ? candidateId : (flags.find((flag) => flag.visible_id !== null)?.visible_id ?? null),
    };
  }
}
