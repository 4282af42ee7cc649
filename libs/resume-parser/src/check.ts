import { dateFindings } from './date-findings.js';
import type { EducationEntry, Finding, ParsedResume, PartialDate, Quality, WorkEntry } from './parsed-resume.js';
import { withoutBullet } from './fields/entries.js';
import { tidy } from './text/fold.js';
import { SUPPORTED_LANGUAGES } from './vocabulary/language-words.js';

/** What the fields step found, before it is checked against the text. */
export type Draft = Omit<ParsedResume, 'quality' | 'findings' | 'confidence' | 'text'>;

/** Facts about the document that become findings. */
export interface DocumentFacts {
  text: string;
  hiddenCharacters: number;
  truncated: boolean;
  ocr: boolean;
  /** What the document is when it is no resume: "an invoice or a receipt". */
  otherKind?: string | null;
  /** The day that the file is read on, when it is known. */
  today?: PartialDate | null;
}

const ENOUGH_TEXT = /(?:\p{L}[^\p{L}]*){25}/u;

/** Answers whether a value stands in the visible text; lines of a longer value are looked up one by one. */
export function occursIn(text: string): (value: string) => boolean {
  const haystack = tidy(text);
  // Descriptions are whole lines: looking them up first keeps long hostile texts from being searched again and again.
  const lines = new Set(text.split('\n').map((line) => tidy(withoutBullet(line))));
  const unbroken = text.includes('-\n')
    ? `${tidy(text.replaceAll('-\n', '-'))}\n${tidy(text.replaceAll('-\n', ''))}`
    : '';
  const isThere = (line: string) => lines.has(line) || haystack.includes(line) || unbroken.includes(line);
  return (value) => value.split('\n').every((line) => isThere(tidy(line)));
}

/** An address may be broken over two lines of a narrow column. */
function occursUnbroken(value: string, text: string): boolean {
  return text.includes(value) || text.replace(/\s/gu, '').includes(value);
}

type Present = (value: string) => boolean;

function kept<T extends string | null>(value: T, present: Present): T | null {
  return value !== null && present(value) ? value : null;
}

function checkedWork(entry: WorkEntry, present: Present): WorkEntry {
  return {
    ...entry,
    position: kept(entry.position, present),
    name: kept(entry.name, present),
    location: kept(entry.location, present),
    dates: kept(entry.dates, present),
    summary: kept(entry.summary, present),
  };
}

function checkedEducation(entry: EducationEntry, present: Present): EducationEntry {
  return {
    ...entry,
    institution: kept(entry.institution, present),
    studyType: kept(entry.studyType, present),
    area: kept(entry.area, present),
    dates: kept(entry.dates, present),
  };
}

/** Drops every value that the visible text does not contain, and entries that nothing is left of. */
export function keepWhatIsWritten(draft: Draft, text: string): Draft {
  const present = occursIn(text);
  const { basics } = draft;
  const phone = kept(basics.phone, present);
  return {
    basics: {
      name: kept(basics.name, present),
      label: kept(basics.label, present),
      email: basics.email !== null && occursUnbroken(basics.email, text) ? basics.email : null,
      phone,
      phoneE164: phone === null ? null : basics.phoneE164,
      location: kept(basics.location, present),
      links: basics.links.filter(present),
      emails: basics.emails.filter((email) => occursUnbroken(email, text)),
      phones: basics.phones.filter(present),
    },
    summary: kept(draft.summary, present),
    work: draft.work
      .map((entry) => checkedWork(entry, present))
      .filter((entry) => entry.position !== null || entry.name !== null),
    education: draft.education
      .map((entry) => checkedEducation(entry, present))
      .filter((entry) => entry.institution !== null || entry.studyType !== null),
    skills: draft.skills.filter(present),
    mentionedSkills: draft.mentionedSkills.filter(present),
    languages: draft.languages
      .filter((entry) => present(entry.language))
      .map((entry) => ({ ...entry, fluency: kept(entry.fluency, present) })),
    certificates: draft.certificates
      .filter((entry) => present(entry.name))
      .map((entry) => ({ ...entry, issuer: kept(entry.issuer, present) })),
    projects: draft.projects
      .filter((entry) => present(entry.name))
      .map((entry) => ({ ...entry, description: kept(entry.description, present) })),
    publications: draft.publications.filter((entry) => present(entry.name)),
    experienceMonths: draft.experienceMonths,
    skillUse: draft.skillUse,
    language: draft.language,
  };
}

/** How much of a resume was found. */
export function qualityOf(draft: Draft, text: string): Quality {
  const { basics } = draft;
  const hasSection = draft.work.length > 0 || draft.education.length > 0 || draft.skills.length > 0;
  const hasContact = basics.email !== null || basics.phone !== null;
  if (!ENOUGH_TEXT.test(text) || (!hasSection && !hasContact && basics.name === null)) return 'unreadable';
  return hasSection && hasContact && basics.name !== null ? 'good' : 'partial';
}

function unsupported(code: string): string {
  return `The headings of this language (${code}) are not all known: please compare the values with the file.`;
}

/** What a recruiter should know before trusting the result. */
export function findingsOf(draft: Draft, facts: DocumentFacts, quality: Quality): Finding[] {
  const findings: Finding[] = [];
  const add = (code: Finding['code'], message: string) => findings.push({ code, message });
  if (facts.otherKind != null) {
    add('not_a_resume', `This looks like ${facts.otherKind}, not like a resume. Nothing was taken from it.`);
  } else if (quality === 'unreadable')
    add('unreadable', 'No resume could be read from this file. Please open the file itself.');
  if (facts.hiddenCharacters > 0) {
    add(
      'hidden_text',
      `The file holds ${facts.hiddenCharacters} characters that a reader cannot see. They were left out.`,
    );
  }
  if (facts.truncated) add('truncated', 'The file is longer than what is read. The rest was left out.');
  if (facts.ocr) add('ocr', 'The text was recognised from an image and may contain mistakes.');
  if (quality === 'unreadable') return findings;
  if (draft.basics.name === null) add('no_name', 'No name was found.');
  if (draft.basics.email === null && draft.basics.phone === null)
    add('no_contact', 'Neither an e-mail address nor a telephone number was found.');
  if (draft.language !== null && !SUPPORTED_LANGUAGES.has(draft.language)) {
    add('unsupported_language', unsupported(draft.language));
  }
  return [...findings, ...dateFindings(draft.work, facts.today ?? null)];
}
