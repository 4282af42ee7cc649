import { SCORE_PARTS, type Evidence, type MatchScore } from './match-score.js';
import { educationClauses, experienceClauses, locationClauses, type Clause } from './explanation/clauses.js';
import { capitalised, joined, listed } from './explanation/wording.js';

export interface ExplanationNames {
  jobTitle: string;
}

const STRONG = 75;
const FAIR = 50;
const WEAK = 25;
/** Of the clauses beside skills that speak for or against. */
const MOST_CLAUSES = 3;

/**
 * A match in two to five plain sentences: how good it is, what speaks most for it and against it, and what was left out.
 * It names no person, and nothing that the score does not rest on.
 */
export function explain(score: MatchScore, { jobTitle }: ExplanationNames): string {
  const clauses = [experienceClauses, educationClauses, locationClauses].flatMap((read) => read(score.evidence));
  return [
    opening(score, jobTitle),
    reasonsFor(score, clauses),
    reasonsAgainst(score, clauses),
    remarkOnSkills(score.evidence),
    leftOut(score),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function opening({ total, parts }: MatchScore, jobTitle: string): string {
  const title = jobTitle.trim() === '' ? 'this opening' : `“${jobTitle.trim()}”`;
  if (SCORE_PARTS.every((part) => parts[part].weight === 0)) return `There is too little to compare for ${title}.`;
  const word = total >= STRONG ? 'strong' : total >= FAIR ? 'fair' : total >= WEAK ? 'weak' : 'poor';
  return `This is a ${word} match for ${title}, with ${Math.round(total)} of 100 points.`;
}

function reasonsFor({ evidence }: MatchScore, clauses: readonly Clause[]): string | null {
  const met = namesOf(evidence, 'required_skill_met', 'preferred_skill_met');
  const parts = [
    ...(met.length === 0 ? [] : [`the resume shows ${listed(met, 'and')}`]),
    ...clauses.filter(({ favours }) => favours).map(({ text }) => text),
  ].slice(0, MOST_CLAUSES + 1);
  return parts.length === 0 ? null : `In favour: ${joined(parts, 'and', ';')}.`;
}

function reasonsAgainst({ evidence }: MatchScore, clauses: readonly Clause[]): string | null {
  const missing = namesOf(evidence, 'required_skill_missing');
  const wishes = missing.length === 0 ? namesOf(evidence, 'preferred_skill_missing') : [];
  const parts = [
    ...(evidence.some(({ code }) => code === 'no_skills_named') ? ['the resume names no skills'] : []),
    ...(missing.length === 0 ? [] : [`it does not show ${listed(missing, 'or')}, which the job requires`]),
    ...(wishes.length === 0 ? [] : [`it does not show ${listed(wishes, 'or')}, which would be welcome`]),
    ...clauses.filter(({ favours }) => !favours).map(({ text }) => text),
  ].slice(0, MOST_CLAUSES + 1);
  return parts.length === 0 ? null : `Against: ${joined(parts, 'and', ';')}.`;
}

/** What is known in place of a required skill, and what is short or long ago. */
function remarkOnSkills(evidence: readonly Evidence[]): string | null {
  const related = evidence.find(({ code, values }) => code === 'related_skill' && values['kind'] !== 'preferred');
  if (related !== undefined) {
    return `${value(related, 'related')} counts in part for ${value(related, 'skill')}.`;
  }
  const short = evidence.find(({ code }) => code === 'skill_months_short');
  if (short !== undefined) {
    const skill = value(short, 'skill');
    return `The use of ${skill} comes to ${value(short, 'months')} of the ${value(short, 'needed')} months asked for.`;
  }
  const stale = evidence.find(({ code }) => code === 'skill_long_ago');
  return stale === undefined ? null : `${value(stale, 'skill')} was last used in ${value(stale, 'year')}.`;
}

function leftOut({ parts }: MatchScore): string | null {
  const names = SCORE_PARTS.filter((part) => parts[part].score === null);
  if (names.length === 0 || names.length === SCORE_PARTS.length) return null;
  const [verb, pronoun] = names.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return `${capitalised(joined(names, 'and'))} ${verb} left out, as the job or the resume says nothing about ${pronoun}.`;
}

function namesOf(evidence: readonly Evidence[], ...codes: readonly string[]): string[] {
  return evidence.filter(({ code }) => codes.includes(code)).map((one) => value(one, 'skill'));
}

function value({ values }: Evidence, name: string): string {
  return String(values[name] ?? '');
}
