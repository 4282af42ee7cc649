import { z } from 'zod';
import { AUDIT_ACTIONS, type AuditEntry } from '#libs/audit';
import { pageQuery } from '../../http/paging.js';

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

export const auditQuerySchema = z.strictObject({
  ...pageQuery,
  entity: z.string().min(1).max(63).optional().describe('What was changed: `candidates`, `users`, …'),
  entity_id: z.uuid().optional(),
  actor_id: z.uuid().optional().describe('Who changed it.'),
  action: z.enum(AUDIT_ACTIONS).optional(),
  from: moment.optional().describe('The first moment.'),
  to: moment.optional().describe('The moment after the last.'),
});
export type AuditQuery = z.output<typeof auditQuerySchema>;

const row = z.record(z.string(), z.unknown()).nullable();

export const auditEntrySchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actor_id: z.uuid().nullable().describe("Null for the programs' own work."),
  actor_role: z.string().nullable(),
  action: z.enum(AUDIT_ACTIONS),
  entity: z.string(),
  entity_id: z.uuid(),
  before: row,
  after: row,
  erasure_id: z.uuid().nullable().describe('The erasure that took `before` and `after`.'),
});

export function toAuditEntry(entry: AuditEntry): z.infer<typeof auditEntrySchema> {
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    actor_id: entry.actorId,
    actor_role: entry.actorRole,
    action: entry.action,
    entity: entry.entity,
    entity_id: entry.entityId,
    before: entry.before,
    after: entry.after,
    erasure_id: entry.erasureId,
  };
}
