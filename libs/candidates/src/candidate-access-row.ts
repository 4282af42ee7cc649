import type { Actor } from '#libs/database';
import type { CandidateAccess } from './candidate.js';

/** The share's columns are null where the viewer has no share in force. */
export type AccessRow = Record<string, unknown> & {
  owner_id: string;
  view_contact: boolean | null;
  download_resume: boolean | null;
  submit_to_jobs: boolean | null;
  expires_at: Date | null;
};

/** For candidates c, with ACCESS_JOIN. */
export const ACCESS_COLUMNS = 'c.owner_id, s.view_contact, s.download_resume, s.submit_to_jobs, s.expires_at';
export const ACCESS_JOIN = `left join candidate_shares s on s.tenant_id = c.tenant_id and s.candidate_id = c.id
  and s.recipient_id = (select nullif(current_setting('app.user_id', true), '')::uuid)
  and s.revoked_at is null and (s.expires_at is null or s.expires_at > now())`;

export function accessOf(actor: Actor, row: AccessRow): CandidateAccess {
  const kind = accessKind(actor, row);
  if (kind !== 'shared') {
    return { kind, viewContact: true, downloadResume: true, submitToJobs: kind !== 'self', expiresAt: null };
  }
  return {
    kind,
    viewContact: row.view_contact === true,
    downloadResume: row.download_resume === true,
    submitToJobs: row.submit_to_jobs === true,
    expiresAt: row.expires_at,
  };
}

function accessKind(actor: Actor, row: AccessRow): CandidateAccess['kind'] {
  if (actor.role === 'candidate') return 'self';
  if (row.owner_id === actor.userId) return 'owner';
  return actor.role === 'recruiter' ? 'shared' : 'admin';
}
