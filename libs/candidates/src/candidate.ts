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
  employmentStatus: string;
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

/** The candidate with what their latest resume says. */
export interface CandidateDetail extends Candidate {
  /** The candidate whom this one was merged into. */
  mergedInto: string | null;
  summary: string | null;
  work: unknown[];
  education: unknown[];
  resumes: { id: string; fileName: string; format: string; sizeBytes: number; source: string; createdAt: Date }[];
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
  /** By the vocabulary's keys, each once; null for both where no position tells of the use. */
  skillUses: { skill: string; months: number | null; lastUsed: string | null }[];
  /** The visible text, for searching. */
  text: string;
}
