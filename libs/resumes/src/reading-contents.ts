import { storableJson } from '#libs/database';
import { resumeWithoutContact, type ParsedResume } from '#libs/resume-parser';

export type SaidInResume = Omit<ParsedResume, 'text' | 'quality' | 'findings' | 'confidence'>;

/** What was read, and apart from it what was thought of it: each has a column of its own. */
export interface ReadingContent {
  resume: SaidInResume;
  text: string;
  judgement: Pick<ParsedResume, 'quality' | 'findings' | 'confidence'>;
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
