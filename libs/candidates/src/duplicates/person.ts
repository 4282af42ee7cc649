/** What two records of people are compared by. Empty where a record says nothing. */
export interface ComparablePerson {
  name: string | null;
  /** The place, without street and number. */
  location: string | null;
  /** Lower case. */
  emails: readonly string[];
  /** E.164 where the country was known, else as written. */
  phones: readonly string[];
  links: readonly string[];
  work: readonly Stay[];
  education: readonly Stay[];
  /** SHA-256 of resumes, in hexadecimal. */
  contentHashes: readonly string[];
}

/** A time with an employer or at a school. */
export interface Stay {
  name: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from: string | null;
  /** Null when it lasts or nobody knows. */
  to: string | null;
}

export const EVIDENCE_FIELDS = [
  'name',
  'email',
  'phone',
  'links',
  'employer',
  'school',
  'location',
  'career_start',
  'content',
] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** What one field says for or against two records being one person. Never holds the values themselves. */
export interface Evidence {
  field: EvidenceField;
  kind: 'exact' | 'close' | 'conflict';
  /** Log-odds: positive speaks for one person. */
  weight: number;
}
