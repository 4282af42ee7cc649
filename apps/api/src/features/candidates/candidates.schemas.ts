import { z } from 'zod';
import {
  EMPLOYMENT_STATUSES,
  REHIRE_ELIGIBILITIES,
  type Candidate,
  type CandidateChanges,
  type CandidateDetail,
  type Rehire,
} from '#libs/candidates';
import { pageOf } from '../../http/paging.js';
import { activitySchema, toActivity } from './activity.schemas.js';
import { noteSchema, toNote } from './notes.schemas.js';

export const candidateSchema = z.object({
  id: z.uuid(),
  owner_id: z.uuid(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  contact_visible: z.boolean().describe('False when a share hides e-mail, phone, address and links.'),
  location: z.string().nullable(),
  title: z.string().nullable(),
  skills: z.array(z.string()),
  tags: z.array(z.string()),
  experience_months: z.number().int().nullable(),
  last_viewed_at: z.iso.datetime().nullable().describe('When the caller last looked at the candidate.'),
  source: z.string(),
  employment_status: z.enum(EMPLOYMENT_STATUSES),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export const candidateListSchema = pageOf(candidateSchema).extend({
  total_relation: z
    .enum(['eq', 'gte'])
    .optional()
    .describe(
      '`gte`: there are more than `total`, which counts to 10,000, of a search for words to 1,000. Left out with `total`.',
    ),
});

const entry = z.record(z.string(), z.unknown());

const rehireSchema = z
  .object({
    flagged: z.boolean(),
    eligibility: z.enum(['eligible', 'review', 'ineligible']).nullable(),
    evidence: z.array(
      z.object({ field: z.string(), kind: z.enum(['exact', 'close', 'conflict']), weight: z.number() }),
    ),
    left_candidate_id: z.uuid().nullable().describe('Null when the caller may not see that person.'),
  })
  .describe('Whether the candidate is, or looks like, somebody who left the company.');

export const candidateDetailSchema = candidateSchema.extend({
  rehire: rehireSchema,
  summary: z.string().nullable(),
  address: z.string().nullable(),
  links: z.array(z.string()),
  work: z.array(entry),
  education: z.array(entry),
  skill_use: z
    .array(
      z.object({
        skill: z.string(),
        months: z.number().int().nullable(),
        last_used: z.string().nullable().describe('The month; null while a position goes on, or when none tells.'),
      }),
    )
    .describe("By the vocabulary's keys, with skills that only the text mentions."),
  rehire_eligibility: z.enum(REHIRE_ELIGIBILITIES).nullable(),
  rehire_reason: z.string().nullable(),
  rehire_reviewed_by: z.uuid().nullable(),
  rehire_reviewed_at: z.iso.datetime().nullable(),
  merged_into: z.uuid().nullable().describe('The candidate that this one turned out to be.'),
  access: z
    .object({
      kind: z.enum(['owner', 'shared', 'admin', 'self']),
      view_contact: z.boolean(),
      download_resume: z.boolean(),
      submit_to_jobs: z.boolean(),
      expires_at: z.iso.datetime().nullable(),
    })
    .describe('Why the caller sees the candidate, and what that permits.'),
  resumes: z.array(
    z.object({
      id: z.uuid(),
      file_name: z.string(),
      format: z.string(),
      size_bytes: z.number().int(),
      source: z.string(),
      status: z.string(),
      created_at: z.iso.datetime(),
    }),
  ),
  notes: z.array(noteSchema).describe('The newest 20.'),
  activity: z.array(activitySchema).describe('The latest 20.'),
});

function oneLine(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}*$/u, 'Must not contain control characters');
}

export const updateCandidateSchema = z
  .strictObject({
    name: oneLine(200).nullable().meta({ example: 'Ada King' }),
    title: oneLine(200).nullable(),
    location: oneLine(200).nullable().describe('The place; a street in it is left out.'),
    summary: z.string().trim().min(1).max(10_000).nullable().describe('Contact data in it are replaced by [hidden].'),
    skills: z.array(oneLine(100)).max(200),
    employment_status: z.enum(EMPLOYMENT_STATUSES),
    rehire_eligibility: z.enum(REHIRE_ELIGIBILITIES).nullable().describe('By admins only; null takes it back.'),
    rehire_reason: z.string().trim().min(1).max(2000).nullable(),
    email: z.email().max(254).toLowerCase().nullable(),
    phone: oneLine(50).nullable(),
    address: oneLine(300).nullable(),
    links: z.array(z.url({ protocol: /^https?$/ }).max(500)).max(20),
  })
  .partial();

export function toChanges(body: z.output<typeof updateCandidateSchema>): CandidateChanges {
  const { employment_status, rehire_eligibility, rehire_reason, ...same } = body;
  return {
    ...same,
    employmentStatus: employment_status,
    rehireEligibility: rehire_eligibility,
    rehireReason: rehire_reason,
  };
}

export function toCandidate(candidate: Candidate): z.infer<typeof candidateSchema> {
  return {
    id: candidate.id,
    owner_id: candidate.ownerId,
    name: candidate.name,
    email: candidate.contact?.email ?? null,
    phone: candidate.contact?.phone ?? null,
    contact_visible: candidate.contact !== null,
    location: candidate.location,
    title: candidate.title,
    skills: candidate.skills,
    tags: candidate.tags,
    experience_months: candidate.experienceMonths,
    last_viewed_at: candidate.lastViewedAt?.toISOString() ?? null,
    source: candidate.source,
    employment_status: candidate.employmentStatus,
    created_at: candidate.createdAt.toISOString(),
    updated_at: candidate.updatedAt.toISOString(),
  };
}

export function toCandidateDetail(candidate: CandidateDetail): z.input<typeof candidateDetailSchema> {
  const { access, rehireReview: review } = candidate;
  return {
    ...toCandidate(candidate),
    rehire: toRehire(candidate.rehire),
    summary: candidate.summary,
    address: candidate.contact?.address ?? null,
    links: candidate.contact?.links ?? [],
    work: candidate.work as Record<string, unknown>[],
    education: candidate.education as Record<string, unknown>[],
    skill_use: candidate.skillUses.map(({ skill, months, lastUsed }) => ({ skill, months, last_used: lastUsed })),
    rehire_eligibility: review?.eligibility ?? null,
    rehire_reason: review?.reason ?? null,
    rehire_reviewed_by: review?.reviewedBy ?? null,
    rehire_reviewed_at: review?.reviewedAt?.toISOString() ?? null,
    merged_into: candidate.mergedInto,
    access: {
      kind: access.kind,
      view_contact: access.viewContact,
      download_resume: access.downloadResume,
      submit_to_jobs: access.submitToJobs,
      expires_at: access.expiresAt?.toISOString() ?? null,
    },
    resumes: candidate.resumes.map(toResume),
    notes: candidate.notes.map(toNote),
    activity: candidate.activities.map(toActivity),
  };
}

function toResume(
  resume: CandidateDetail['resumes'][number],
): z.input<typeof candidateDetailSchema>['resumes'][number] {
  return {
    id: resume.id,
    file_name: resume.fileName,
    format: resume.format,
    size_bytes: resume.sizeBytes,
    source: resume.source,
    status: resume.status,
    created_at: resume.createdAt.toISOString(),
  };
}

function toRehire({ flagged, eligibility, evidence, leftCandidateId }: Rehire): z.input<typeof rehireSchema> {
  return {
    flagged,
    eligibility,
    evidence,
    left_candidate_id: leftCandidateId,
  };
}
