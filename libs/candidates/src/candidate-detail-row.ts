import type { Actor } from '#libs/database';
import { textWithoutContact } from '#libs/resume-parser';
import { toActivity, type ActivityRow } from './activity-row.js';
import { accessOf, type AccessRow } from './candidate-access-row.js';
import { toCandidate, type CandidateRow } from './candidate-row.js';
import type {
  CandidateAccess,
  CandidateDetail,
  RehireEligibility,
  RehireReview,
  ResumeOfCandidate,
  SkillUse,
} from './candidate.js';
import { rehireOf, type LeftFlagRow } from './left-flag-row.js';
import { noteFor, type NoteRow } from './note-row.js';

interface RehireRow {
  rehire_eligibility: RehireEligibility | null;
  rehire_reason: string | null;
  rehire_reviewed_by: string | null;
  rehire_reviewed_at: Date | null;
}

export type CandidateDetailRow = CandidateRow &
  AccessRow &
  RehireRow & {
    summary: string | null;
    work: unknown[];
    education: unknown[];
    merged_into: string | null;
    skill_uses: SkillUse[] | null;
  };

export type CandidateResumeRow = Record<string, unknown> & {
  id: string;
  file_name: string;
  format: string;
  size_bytes: number;
  source: string;
  status: string;
  created_at: Date;
};

export interface AboutCandidate {
  resumes: readonly CandidateResumeRow[];
  notes: readonly NoteRow[];
  activities: readonly ActivityRow[];
  leftFlags: readonly LeftFlagRow[];
}

export function toCandidateDetail(
  actor: Actor,
  row: CandidateDetailRow,
  { resumes, notes, activities, leftFlags }: AboutCandidate,
): CandidateDetail {
  const access = accessOf(actor, row);
  return {
    ...toCandidate(row),
    summary: row.summary,
    work: row.work,
    education: row.education,
    skillUses: row.skill_uses ?? [],
    // What recruiters think of a person is not shown to that person.
    rehireReview: access.kind === 'self' ? null : toRehireReview(row),
    rehire: rehireOf(row, access, leftFlags),
    mergedInto: row.merged_into,
    access,
    resumes: resumes.map((resume) => toResume(resume, access)),
    notes: notes.map((note) => noteFor(actor, access, note)),
    activities: activities.map(toActivity),
  };
}

function toRehireReview(row: RehireRow): RehireReview | null {
  if (row.rehire_eligibility === null) return null;
  return {
    eligibility: row.rehire_eligibility,
    reason: row.rehire_reason,
    reviewedBy: row.rehire_reviewed_by,
    reviewedAt: row.rehire_reviewed_at,
  };
}

function toResume(row: CandidateResumeRow, { viewContact }: CandidateAccess): ResumeOfCandidate {
  return {
    id: row.id,
    fileName: viewContact ? row.file_name : textWithoutContact(row.file_name),
    format: row.format,
    sizeBytes: row.size_bytes,
    source: row.source,
    status: row.status,
    createdAt: row.created_at,
  };
}
