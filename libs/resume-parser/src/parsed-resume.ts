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

export interface Finding {
  code: 'unreadable' | 'hidden_text' | 'no_contact' | 'no_name' | 'truncated' | 'ocr';
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
  quality: Quality;
  findings: Finding[];
  /** 0 to 1 per field that has a value. */
  confidence: Record<string, number>;
  /** The visible text in reading order. */
  text: string;
}
