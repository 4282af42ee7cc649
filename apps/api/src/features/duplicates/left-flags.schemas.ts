import { z } from 'zod';
import { REHIRE_ELIGIBILITIES, type LeftFlag } from '#libs/candidates';
import { evidenceSchema } from './duplicates.schemas.js';

export const leftFlagSchema = z.object({
  id: z.uuid(),
  left_candidate_id: z.uuid().nullable().describe('Null when the caller may not see that person.'),
  score: z.number().min(0).max(1),
  evidence: evidenceSchema.describe("Of contact data only when the caller sees the candidate's."),
  rehire_eligibility: z
    .enum(REHIRE_ELIGIBILITIES)
    .nullable()
    .describe('Of the person who left, when the flag was raised.'),
  created_at: z.iso.datetime(),
  acknowledged_by: z.uuid().nullable(),
  acknowledged_at: z.iso.datetime().nullable(),
});

export const leftFlagsSchema = z.object({ items: z.array(leftFlagSchema) });

export function toLeftFlag(flag: LeftFlag): z.input<typeof leftFlagSchema> {
  return {
    id: flag.id,
    left_candidate_id: flag.leftCandidateId,
    score: flag.score,
    evidence: flag.evidence,
    rehire_eligibility: flag.rehireEligibility,
    created_at: flag.createdAt.toISOString(),
    acknowledged_by: flag.acknowledgedBy,
    acknowledged_at: flag.acknowledgedAt?.toISOString() ?? null,
  };
}
