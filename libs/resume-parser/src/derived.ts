import type { Draft } from './check.js';
import { latestDate } from './date-findings.js';
import { documentLanguage } from './fields/document-language.js';
import { experienceMonths, skillUse } from './fields/experience.js';
import type { PartialDate } from './parsed-resume.js';

/** Adds what follows from the written values: how long the person worked and used each skill, and the language. */
export function withDerived(written: Draft, text: string, today: PartialDate | null): Draft {
  const until = today ?? latestDate(written.work);
  const language = documentLanguage(text);
  if (until === null) return { ...written, language };
  return {
    ...written,
    experienceMonths: experienceMonths(written.work, until),
    skillUse: skillUse([...written.skills, ...written.mentionedSkills], written.work, until),
    language,
  };
}
