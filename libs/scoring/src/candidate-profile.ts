/** A skill of a candidate, by the vocabulary's key. */
export interface ProfileSkill {
  key: string;
  /** Of use, by the positions that mention it; null when none is dated. */
  months: number | null;
  /** YYYY-MM of the last use; null when it goes on, or when no position says so. */
  lastUsed: string | null;
}

export interface ProfileWork {
  position: string | null;
  employer: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  startDate: string | null;
  endDate: string | null;
  current: boolean;
  summary: string | null;
}

export interface ProfileEducation {
  studyType: string | null;
  area: string | null;
  endDate: string | null;
}

/** What of a person may count: no name, no age, no gender, no nationality, no photo, and of the address the place only. */
export interface CandidateProfile {
  title: string | null;
  /** The place, as written. */
  location: string | null;
  summary: string | null;
  skills: readonly ProfileSkill[];
  /** As in the resume: evidence points to the entries by their index. */
  work: readonly ProfileWork[];
  education: readonly ProfileEducation[];
  /** Of the union of all dated positions; null without any. */
  experienceMonths: number | null;
}
