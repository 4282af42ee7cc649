/** A person in a tenant's database. */
export interface Candidate {
  id: string;
  ownerId: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  title: string | null;
  summary: string | null;
  skills: string[];
  links: string[];
  source: string;
  employmentStatus: string;
  createdAt: Date;
  updatedAt: Date;
}

/** The candidate with what their latest resume says. */
export interface CandidateDetail extends Candidate {
  work: unknown[];
  education: unknown[];
  resumes: { id: string; fileName: string; format: string; sizeBytes: number; source: string; createdAt: Date }[];
}

/** What a resume says of a person; null and [] where it says nothing. */
export interface CandidateFacts {
  name: string | null;
  /** Lower case. */
  email: string | null;
  phone: string | null;
  phoneNormalised: string | null;
  location: string | null;
  title: string | null;
  summary: string | null;
  skills: string[];
  links: string[];
  work: object[];
  education: object[];
}
