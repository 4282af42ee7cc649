import { z } from 'zod';
import type { Candidate, CandidateDetail } from '#libs/candidates';

export const candidateSchema = z.object({
  id: z.uuid(),
  owner_id: z.uuid(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  location: z.string().nullable(),
  title: z.string().nullable(),
  skills: z.array(z.string()),
  source: z.string(),
  employment_status: z.string(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

const entry = z.record(z.string(), z.unknown());

export const candidateDetailSchema = candidateSchema.extend({
  summary: z.string().nullable(),
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
    email: candidate.email,
    phone: candidate.phone,
    location: candidate.location,
    title: candidate.title,
    skills: candidate.skills,
    source: candidate.source,
    employment_status: candidate.employmentStatus,
    created_at: candidate.createdAt.toISOString(),
    updated_at: candidate.updatedAt.toISOString(),
  };
}

export function toCandidateDetail(candidate: CandidateDetail): z.input<typeof candidateDetailSchema> {
  return {
    ...toCandidate(candidate),
    summary: candidate.summary,
    links: candidate.links,
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
