/** A change of a row: who made it, when, and what the row was before and after. */
export interface AuditEntry {
  id: string;
  at: Date;
  /** Null for the programs' own work. */
  actorId: string | null;
  actorRole: string | null;
  action: AuditAction;
  /** The table. */
  entity: string;
  entityId: string;
  /** Null for an insert, and once the person was erased. */
  before: Record<string, unknown> | null;
  /** Null for a delete, and once the person was erased. */
  after: Record<string, unknown> | null;
  /** The erasure that took `before` and `after`. */
  erasureId: string | null;
}

export const AUDIT_ACTIONS = ['insert', 'update', 'delete'] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What an entry must be to be listed; what is left out may be anything. */
export interface AuditFilter {
  entity?: string | undefined;
  entityId?: string | undefined;
  actorId?: string | undefined;
  action?: AuditAction | undefined;
  /** The first moment. */
  from?: Date | undefined;
  /** The moment after the last. */
  to?: Date | undefined;
}
