/** What the recipient of a share may do besides seeing the candidate. */
export interface SharePermissions {
  viewContact: boolean;
  downloadResume: boolean;
  submitToJobs: boolean;
}

/** How an admin lets a recruiter see a candidate of another recruiter. */
export interface Share extends SharePermissions {
  id: string;
  candidateId: string;
  recipientId: string;
  sharedBy: string;
  reason: string | null;
  notes: string | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
  createdAt: Date;
}

/** Candidates × recruiters, all under the same terms. */
export interface ShareRequest {
  candidateIds: string[];
  recruiterIds: string[];
  permissions: SharePermissions;
  reason: string | null;
  notes: string | null;
  expiresAt: Date | null;
}

/** How many pairs of candidate and recruiter came to what. */
export interface ShareOutcome {
  created: number;
  /** Shared already: the terms are the new ones. */
  updated: number;
  /** The recruiter owns the candidate. */
  skipped: number;
}

export type ShareState = 'active' | 'expired' | 'revoked';

export interface ShareFilter {
  candidateId?: string;
  recruiterId?: string;
  state?: ShareState;
}
