/** A calendar date known to the year, the month or the day, ISO 8601: `2019`, `2019-04` or `2019-04-30`. */
export type PartialDate = string;

export interface Basics {
  name: string | null;
  /** The headline under the name, or the title of the latest position. */
  label: string | null;
  email: string | null;
  /** As written in the document. */
  phone: string | null;
  /** E.164, when the number is valid. */
  phoneE164: string | null;
  location: string | null;
  links: string[];
  /** Every address and number of the document, the first ones being `email` and `phone`. */
  emails: string[];
  phones: string[];
}

export interface WorkEntry {
  position: string | null;
  name: string | null;
  location: string | null;
  startDate: PartialDate | null;
  /** Null when `current` or unknown. */
  endDate: PartialDate | null;
  current: boolean;
  /** The dates as the document writes them. */
  dates: string | null;
  summary: string | null;
}

export interface EducationEntry {
  institution: string | null;
  studyType: string | null;
  area: string | null;
  startDate: PartialDate | null;
  endDate: PartialDate | null;
  dates: string | null;
}

export interface LanguageEntry {
  language: string;
  /** The level as written: "native", "C1", "verhandlungssicher". */
  fluency: string | null;
}

export interface CertificateEntry {
  name: string;
  issuer: string | null;
  date: PartialDate | null;
}

export interface ProjectEntry {
  name: string;
  startDate: PartialDate | null;
  endDate: PartialDate | null;
  description: string | null;
}

export interface PublicationEntry {
  name: string;
  releaseDate: PartialDate | null;
}

/** How long and until when a skill was used, by the positions that mention it. */
export interface SkillUse {
  /** As written. */
  skill: string;
  months: number;
  /** The month in which the last of those positions ended; null while one goes on. */
  lastUsed: PartialDate | null;
}

export interface Finding {
  code:
    | 'unreadable'
    | 'not_a_resume'
    | 'hidden_text'
    | 'no_contact'
    | 'no_name'
    | 'dates_overlap'
    | 'dates_reversed'
    | 'dates_in_future'
    | 'unsupported_language'
    | 'truncated'
    | 'ocr'
    | 'degraded';
  /** A sentence for the recruiter. */
  message: string;
}

/** `good`: name, contact and at least one section; `partial`: some of it; `unreadable`: nothing usable. */
export type Quality = 'good' | 'partial' | 'unreadable';

/** What a resume says, in the JSON Resume vocabulary (https://jsonresume.org/schema). */
export interface ParsedResume {
  basics: Basics;
  summary: string | null;
  work: WorkEntry[];
  education: EducationEntry[];
  /** As the document lists them; what the text mentions when it has no list. */
  skills: string[];
  /** Skills of the vocabulary mentioned outside the list, as written. */
  mentionedSkills: string[];
  languages: LanguageEntry[];
  certificates: CertificateEntry[];
  projects: ProjectEntry[];
  publications: PublicationEntry[];
  /** Months of the union of all dated positions; null without any. */
  experienceMonths: number | null;
  skillUse: SkillUse[];
  /** ISO 639-1 code of the language that the headings and words are in; null when it is not one that is known. */
  language: string | null;
  quality: Quality;
  findings: Finding[];
  /** 0 to 1 per field that has a value. */
  confidence: Record<string, number>;
  /** The visible text in reading order. */
  text: string;
}
