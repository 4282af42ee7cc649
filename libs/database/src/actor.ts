/** On whose behalf the database is asked. Comes only from a verified credential or a background task's own row. */
export interface Actor {
  readonly tenantId: string;
  /** Null for the programs' own work. */
  readonly userId: string | null;
  readonly role: 'admin' | 'recruiter' | 'candidate' | 'system';
}

/** The actor of background work inside one tenant. */
export function systemActor(tenantId: string): Actor {
  return { tenantId, userId: null, role: 'system' };
}
