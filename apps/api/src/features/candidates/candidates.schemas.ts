import { z } from 'zod';
import type { Candidate, CandidateDetail, Rehire } from '#libs/candidates';

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
  employment_status: z.string(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
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
  merged_into: z.uuid().nullable().describe('The candidate whom this one turned out to be.'),
  rehire: rehireSchema,
  summary: z.string().nullable(),
  address: z.string().nullable(),
  links: z.array(z.string()),
  work: z.array(entry),
  education: z.array(entry),
  resumes: z.array(
    z.object({
      id: z.uuid(),
      file_name: z.string(),
      format: z.string(),
      size_bytes: z.number().int(),
      source: z.string(),
      created_at: z.iso.datetime(),
    }),
  ),
});

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

export function toCandidateDetail(candidate: CandidateDetail, rehire: Rehire): z.input<typeof candidateDetailSchema> {
  return {
    ...toCandidate(candidate),
    merged_into: candidate.mergedInto,
    rehire: toRehire(rehire),
    summary: candidate.summary,
    address: candidate.contact?.address ?? null,
    links: candidate.contact?.links ?? [],
    work: candidate.work as Record<string, unknown>[],
    education: candidate.education as Record<string, unknown>[],
    resumes: candidate.resumes.map((resume) => ({
      id: resume.id,
      file_name: resume.fileName,
      format: resume.format,
      size_bytes: resume.sizeBytes,
      source: resume.source,
      created_at: resume.createdAt.toISOString(),
    })),
  };
}

function toRehire({ flagged, eligibility, evidence, leftCandidateId }: Rehire): z.input<typeof rehireSchema> {
  return {
    flagged,
    eligibility: eligibility as 'eligible' | 'review' | 'ineligible' | null,
    evidence,
    left_candidate_id: leftCandidateId,
  };
}
