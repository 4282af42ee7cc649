import { SCORE_PARTS, type Evidence, type MatchScore, type ScorePart } from './match-score.js';

export interface ExplanationNames {
  jobTitle: string;
}

const MOST_SKILLS = 4;

/** A match in two to five plain sentences: what speaks most for it, what against, and what was left out. */
export function explain(score: MatchScore, { jobTitle }: ExplanationNames): string {
  return [opening(score, jobTitle), skillsFor(score), skillsAgainst(score), otherReasons(score), leftOut(score)]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function opening({ total }: MatchScore, jobTitle: string): string {
  const word = total >= 75 ? 'strong' : total >= 50 ? 'fair' : total >= 25 ? 'weak' : 'poor';
  return `This is a ${word} match for ${jobTitle} (${total} of 100).`;
}

function skillsFor({ matchingSkills }: MatchScore): string | null {
  return matchingSkills.length === 0 ? null : `The resume shows ${listed(matchingSkills)}.`;
}

function skillsAgainst({ missingSkills }: MatchScore): string | null {
  return missingSkills.length === 0 ? null : `It does not show ${listed(missingSkills, 'or')}.`;
}

const WORDED: Readonly<Record<string, (values: Evidence['values']) => string>> = {
  same_work: () => 'has done the same kind of work',
  related_work: () => 'has done related work',
  years_short: ({ years = 0, needed = 0 }) => `has ${years} relevant years where ${needed} are asked for`,
};

function otherReasons({ evidence }: MatchScore): string | null {
  const clauses = evidence.flatMap(({ code, values }) => WORDED[code]?.(values) ?? []);
  return clauses.length === 0 ? null : `The candidate ${joined(clauses, 'and')}.`;
}

function leftOut({ parts }: MatchScore): string | null {
  const names: ScorePart[] = SCORE_PARTS.filter((part) => parts[part].score === null);
  if (names.length === 0) return null;
  const list = joined(names, 'and');
  const verb = names.length === 1 ? 'was' : 'were';
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} ${verb} left out: the job or the resume says nothing about it.`;
}

function listed(names: readonly string[], word = 'and'): string {
  const shown = names.slice(0, MOST_SKILLS);
  const more = names.length - shown.length;
  return joined(more === 0 ? shown : [...shown, `${more} more`], word);
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
