import { z } from 'zod';
import type { DuplicateRow, Merged } from '#libs/candidates';

export const duplicatesQuerySchema = z.strictObject({
  status: z
    .enum(['open', 'dismissed'])
    .default('open')
    .describe('Dismissed are those of whom somebody said: two people.'),
});

export const evidenceSchema = z.array(
  z.object({
    field: z.string(),
    kind: z.enum(['exact', 'close', 'conflict']),
    weight: z.number().describe('Log-odds: positive speaks for one person.'),
  }),
);

export const duplicateSchema = z.object({
  candidate_id: z.uuid(),
  owner_id: z.uuid(),
  name: z.string().nullable(),
  title: z.string().nullable(),
  location: z.string().nullable(),
  score: z.number().min(0).max(1),
  verdict: z.enum(['same', 'likely']),
  status: z.enum(['open', 'dismissed']),
  evidence: evidenceSchema.describe('Of contact data only when the caller sees those of both.'),
  found_at: z.iso.datetime(),
});

export const duplicatesSchema = z.object({ items: z.array(duplicateSchema) });

export const mergeSchema = z.strictObject({
  keep: z.uuid().optional().describe('Which of the two remains; without it the one in the path first.'),
});

export const mergedSchema = z.object({
  id: z.uuid().describe('Who remains.'),
  merged_id: z.uuid(),
  merged_into: z.uuid().nullable().describe('Null when the two are apart again.'),
});

export function toDuplicate(row: DuplicateRow): z.input<typeof duplicateSchema> {
  return {
    candidate_id: row.candidateId,
    owner_id: row.ownerId,
    name: row.name,
    title: row.title,
    location: row.location,
    score: row.score,
    verdict: row.verdict as 'same' | 'likely',
    status: row.status as 'open' | 'dismissed',
    evidence: row.evidence,
    found_at: row.foundAt.toISOString(),
  };
}

export function toMerged({ id, mergedId }: Merged, isMerged: boolean): z.input<typeof mergedSchema> {
  return { id, merged_id: mergedId, merged_into: isMerged ? id : null };
}
