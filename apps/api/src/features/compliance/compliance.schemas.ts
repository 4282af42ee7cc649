import { z } from 'zod';
import type { Erasure, HeldData, RetentionRule } from '#libs/compliance';

const reason = z.string().trim().min(1).max(500);

export const eraseSchema = z.strictObject({ reason: reason.describe('Is kept: it must not name the person.') });

export const holdSchema = z.strictObject({ hold: z.boolean(), reason });

export const retentionRequestSchema = z.strictObject({
  months: z.number().int().min(1).max(240).nullable().describe('After the last contact; null: without end.'),
});

export const retentionSchema = z.object({
  months: z.number().int().nullable(),
  updated_by: z.uuid().nullable(),
  updated_at: z.iso.datetime().nullable(),
});

export const erasureSchema = z.object({
  id: z.uuid(),
  candidate_id: z.uuid(),
  erased_by: z.uuid().nullable().describe('Null when a rule of retention did it.'),
  reason: z.string(),
  candidate_ids: z.array(z.uuid()).describe('With those that were merged.'),
  counts: z.record(z.string(), z.number().int()).describe('Rows that went, by table.'),
  at: z.iso.datetime(),
  finished: z.boolean().describe('False while files are still to be removed.'),
});

const rows = z.array(z.record(z.string(), z.unknown()));

export const exportSchema = z.object({
  exported_at: z.iso.datetime(),
  candidates: rows.describe('The candidate and those merged with it.'),
  held: z.record(z.string(), rows).describe('By table.'),
  private_notes: z
    .array(z.object({ author_id: z.uuid(), count: z.number().int() }))
    .describe('A private note is its author’s alone: only how many others have written.'),
  audit_entries: rows,
  incomplete: z.array(z.string()).describe('Tables of which there is more than this answer holds.'),
});

export function toErasure(erasure: Erasure): z.infer<typeof erasureSchema> {
  return {
    id: erasure.id,
    candidate_id: erasure.candidateId,
    erased_by: erasure.erasedBy,
    reason: erasure.reason,
    candidate_ids: erasure.candidateIds,
    counts: erasure.counts,
    at: erasure.createdAt.toISOString(),
    finished: erasure.finishedAt !== null,
  };
}

export function toRetention(rule: RetentionRule): z.infer<typeof retentionSchema> {
  return { months: rule.months, updated_by: rule.setBy, updated_at: rule.setAt?.toISOString() ?? null };
}

export function toExport(data: HeldData): z.infer<typeof exportSchema> {
  return {
    exported_at: new Date().toISOString(),
    candidates: data.candidates,
    held: data.tables,
    private_notes: data.privateNotes.map(({ authorId, count }) => ({ author_id: authorId, count })),
    audit_entries: data.auditEntries,
    incomplete: data.cut,
  };
}
