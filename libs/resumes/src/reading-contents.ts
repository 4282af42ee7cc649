import { storableJson } from '#libs/database';
import { resumeWithoutContact, type ParsedResume } from '#libs/resume-parser';

/** What was read, as it stands and without the data to reach the person by; both as PostgreSQL can store it. */
export interface ReadingContents {
  whole: ParsedResume;
  withoutContact: ParsedResume;
}

export function readingContents(parsed: ParsedResume): ReadingContents {
  const whole = JSON.parse(storableJson(parsed)) as ParsedResume;
  return { whole, withoutContact: resumeWithoutContact(whole) };
}
