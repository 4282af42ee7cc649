import { storableJson } from '#libs/database';
import { resumeWithoutContact, type Finding, type ParsedResume } from '#libs/resume-parser';

export type SaidInResume = Omit<ParsedResume, 'text' | 'quality' | 'findings' | 'confidence'>;

/** What was read, and apart from it what was thought of it: each has a column of its own. */
export interface ReadingContent {
  resume: SaidInResume;
  text: string;
  judgement: Pick<ParsedResume, 'quality' | 'confidence'> & { findings: ReadingFinding[] };
}

/** What the parser found, and what came of it here. */
export interface ReadingFinding {
  code: Finding['code'] | 'duplicate_rejected';
  /** A sentence for the recruiter. */
  message: string;
  /** The candidate that it is about. */
  candidate_id?: string;
}

/** What was read, as it stands and without the data to reach the person by; both as PostgreSQL can store it. */
export interface ReadingContents {
  whole: ReadingContent;
  withoutContact: ReadingContent;
}

export function readingContents(parsed: ParsedResume): ReadingContents {
  const whole = JSON.parse(storableJson(parsed)) as ParsedResume;
  return { whole: contentOf(whole), withoutContact: contentOf(resumeWithoutContact(whole)) };
}

function contentOf({ text, quality, findings, confidence, ...resume }: ParsedResume): ReadingContent {
  return { resume, text, judgement: { quality, findings, confidence } };
}

/** The same of a resume that no candidate is made of, because its owner has the person already. */
export function rejectedContents({ whole, withoutContact }: ReadingContents, candidateId: string): ReadingContents {
  const finding: ReadingFinding = {
    code: 'duplicate_rejected',
    message: 'This person is among your candidates already; no new candidate was made.',
    candidate_id: candidateId,
  };
  const findings = [...whole.judgement.findings, finding];
  return { whole: { ...whole, judgement: { ...whole.judgement, findings } }, withoutContact };
}
