import type { Activity } from './activity-row.js';
import type { Evidence } from './duplicates/person.js';
import type { Note } from './note.js';

export const EMPLOYMENT_STATUSES = ['UNKNOWN', 'EMPLOYED', 'LEFT'] as const;
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number];

export const REHIRE_ELIGIBILITIES = ['eligible', 'review', 'ineligible'] as const;
export type RehireEligibility = (typeof REHIRE_ELIGIBILITIES)[number];

/** A person in a tenant's database, as one viewer may see them. */
export interface Candidate {
  id: string;
  ownerId: string;
  name: string | null;
  /** The place, without street and number. */
  location: string | null;
  title: string | null;
  skills: string[];
  tags: string[];
  source: string;
  employmentStatus: EmploymentStatus;
  experienceMonths: number | null;
  createdAt: Date;
  updatedAt: Date;
  /** When the viewer last looked at the candidate. */
  lastViewedAt: Date | null;
  /** Null when the viewer may not see it. */
  contact: CandidateContact | null;
}

/** How to reach a person. */
export interface CandidateContact {
  /** Lower case. */
  email: string | null;
  phone: string | null;
  /** As the resume gives it, street included. */
  address: string | null;
  links: string[];
}

/** Why a viewer sees a candidate, and what that permits. */
export interface CandidateAccess {
  kind: 'owner' | 'shared' | 'admin' | 'self';
  viewContact: boolean;
  downloadResume: boolean;
  submitToJobs: boolean;
  /** When a share ends; null for one without end, and for all that is no share. */
  expiresAt: Date | null;
}

/** May one who LEFT come back? */
export interface RehireReview {
  eligibility: RehireEligibility;
  reason: string | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
}

/** What is known of a candidate's earlier employment here. */
export interface Rehire {
  flagged: boolean;
  /** The strictest of those who left and look like the candidate; null when nobody has decided. */
  eligibility: RehireEligibility | null;
  evidence: Evidence[];
  /** The likeliest of those that the viewer may see. */
  leftCandidateId: string | null;
}

export interface ResumeOfCandidate {
  id: string;
  fileName: string;
  format: string;
  sizeBytes: number;
  source: string;
  /** Of the latest reading. */
  status: string;
  createdAt: Date;
}

/** The candidate with what their latest resume says. */
export interface CandidateDetail extends Candidate {
  summary: string | null;
  work: unknown[];
  education: unknown[];
  skillUses: SkillUse[];
  /** Null while nobody has judged, and for the candidate's own account. */
  rehireReview: RehireReview | null;
  rehire: Rehire;
  /** The candidate that this one turned out to be, when the viewer sees that one. */
  mergedInto: string | null;
  access: CandidateAccess;
  resumes: ResumeOfCandidate[];
  /** The newest. */
  notes: Note[];
  /** The latest. */
  activities: Activity[];
}

/** By the vocabulary's key, each once; null for both where no position tells of the use. */
export interface SkillUse {
  skill: string;
  months: number | null;
  lastUsed: string | null;
}

/** What a resume says of a person; null and [] where it says nothing. Contact data stand in `contact` alone. */
export interface CandidateFacts {
  name: string | null;
  location: string | null;
  title: string | null;
  summary: string | null;
  skills: string[];
  work: object[];
  education: object[];
  experienceMonths: number | null;
  contact: CandidateContact & {
    /** E.164 */
    phoneNormalised: string | null;
  };
  skillUses: SkillUse[];
  /** The visible text, for searching. */
  text: string;
}

/** What a person changes by hand; what is left out stays. Null and [] empty a field. */
export interface CandidateChanges {
  name?: string | null | undefined;
  title?: string | null | undefined;
  location?: string | null | undefined;
  summary?: string | null | undefined;
  skills?: string[] | undefined;
  employmentStatus?: EmploymentStatus | undefined;
  /** By admins only. Null takes the judgement back. */
  rehireEligibility?: RehireEligibility | null | undefined;
  rehireReason?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  address?: string | null | undefined;
  links?: string[] | undefined;
}
