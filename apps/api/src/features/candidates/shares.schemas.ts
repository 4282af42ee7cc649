import { z } from 'zod';
import type { Share, ShareFilter, ShareOutcome, ShareRequest } from '#libs/candidates';
import { pageQuery } from '../../http/paging.js';

const MOST_CANDIDATES = 1000;
const MOST_RECRUITERS = 100;
const STATES = ['active', 'expired', 'revoked'] as const;

const permissions = z.strictObject({
  view_contact: z.boolean().default(false).describe('See e-mail, phone, address and links, wherever they occur.'),
  download_resume: z.boolean().default(false).describe('Download the original files.'),
  submit_to_jobs: z.boolean().default(false).describe('Submit the candidate to jobs.'),
});

export const shareRequestSchema = z.strictObject({
  candidate_ids: z.array(z.uuid()).min(1).max(MOST_CANDIDATES),
  recruiter_ids: z.array(z.uuid()).min(1).max(MOST_RECRUITERS),
  permissions: permissions.prefault({}),
  reason: z.string().trim().min(1).max(500).nullable().default(null),
  notes: z.string().trim().min(1).max(2000).nullable().default(null),
  expires_at: z.iso.datetime({ offset: true }).nullable().default(null),
});

export const shareOutcomeSchema = z.object({
  created: z.number().int().describe('Pairs of candidate and recruiter that were not shared before.'),
  updated: z.number().int().describe('Pairs that were; they have the new terms now.'),
  skipped: z.number().int().describe('Pairs in which the recruiter owns the candidate.'),
});

export const shareSchema = z.object({
  id: z.uuid(),
  candidate_id: z.uuid(),
  recruiter_id: z.uuid(),
  shared_by: z.uuid(),
  permissions: z.object({ view_contact: z.boolean(), download_resume: z.boolean(), submit_to_jobs: z.boolean() }),
  status: z.enum(STATES),
  reason: z.string().nullable(),
  notes: z.string().nullable(),
  expires_at: z.iso.datetime().nullable(),
  revoked_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
});

export const sharesQuerySchema = z.strictObject({
  ...pageQuery,
  candidate_id: z.uuid().optional(),
  recruiter_id: z.uuid().optional(),
  status: z.enum(STATES).optional(),
});

export function toShareRequest(body: z.output<typeof shareRequestSchema>): ShareRequest {
  return {
    candidateIds: body.candidate_ids,
    recruiterIds: body.recruiter_ids,
    permissions: {
      viewContact: body.permissions.view_contact,
      downloadResume: body.permissions.download_resume,
      submitToJobs: body.permissions.submit_to_jobs,
    },
    reason: body.reason,
    notes: body.notes,
    expiresAt: body.expires_at === null ? null : new Date(body.expires_at),
  };
}

export function toShareFilter(query: z.output<typeof sharesQuerySchema>): ShareFilter {
  return {
    ...(query.candidate_id === undefined ? {} : { candidateId: query.candidate_id }),
    ...(query.recruiter_id === undefined ? {} : { recruiterId: query.recruiter_id }),
    ...(query.status === undefined ? {} : { state: query.status }),
  };
}

export function toShareOutcome(outcome: ShareOutcome): z.infer<typeof shareOutcomeSchema> {
  return outcome;
}

export function toShare(share: Share): z.infer<typeof shareSchema> {
  return {
    id: share.id,
    candidate_id: share.candidateId,
    recruiter_id: share.recipientId,
    shared_by: share.sharedBy,
    permissions: {
      view_contact: share.viewContact,
      download_resume: share.downloadResume,
      submit_to_jobs: share.submitToJobs,
    },
    status: stateOf(share),
    reason: share.reason,
    notes: share.notes,
    expires_at: share.expiresAt?.toISOString() ?? null,
    revoked_at: share.revokedAt?.toISOString() ?? null,
    created_at: share.createdAt.toISOString(),
  };
}

function stateOf({ revokedAt, expiresAt }: Share): (typeof STATES)[number] {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= new Date() ? 'expired' : 'active';
}
