/** A folder whose files are taken as they come; dates in UTC. */
export interface FolderWatch {
  id: string;
  /** Below the tenant's folder; `.` is that itself. */
  directory: string;
  /** In whose name the files are taken. */
  ownerId: string;
  /** When the last look ended. */
  lookedAt: Date | null;
  /** Why it did not come to its end; a code of the error catalogue. */
  problem: string | null;
  createdAt: Date;
}

/** A watch that this process may look at. */
export interface ClaimedWatch {
  tenantId: string;
  id: string;
  directory: string;
  ownerId: string;
}
