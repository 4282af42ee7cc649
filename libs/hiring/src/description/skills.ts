import { recogniseSkills } from '#libs/skills';
import { MOST_SKILLS, type SkillKind } from '../job.js';
import type { NamedSkill } from '../job-skills.js';
import { evidenceIn, type Evidence } from './evidence.js';
import { monthsAskedFor, type YearsMention } from './experience.js';
import type { Sentence } from './sentences.js';
import { kindOfWish } from './wanted.js';

interface Wish {
  name: string;
  /** Null where neither wording nor heading says how much it is wanted. */
  kind: SkillKind | null;
  minMonths: number | null;
  evidence: Evidence;
}

export interface SkillsReading {
  required: NamedSkill[];
  preferred: NamedSkill[];
  evidence: Evidence[];
  /** How many more there were than a job may ask for. */
  leftOut: number;
}

/**
 * The skills of a description, each once. Wording decides between required and preferred, then the heading. What is only
 * mentioned, among the tasks for instance, is required where nothing else is, and preferred beside what is.
 */
export function readSkills(
  sentences: readonly Sentence[],
  years: readonly YearsMention[],
  most = MOST_SKILLS,
): SkillsReading {
  const yearsOf = new Map<Sentence, YearsMention[]>();
  for (const mention of years) yearsOf.set(mention.sentence, [...(yearsOf.get(mention.sentence) ?? []), mention]);
  const wishes = merged(sentences.flatMap((sentence) => wishesIn(sentence, yearsOf.get(sentence) ?? [])));
  const saysWhatIsRequired = wishes.some(({ kind }) => kind === 'required');
  const kept = wishes.slice(0, most);
  const ofKind = (wanted: SkillKind): NamedSkill[] =>
    kept
      .filter(({ kind }) => (kind ?? (saysWhatIsRequired ? 'preferred' : 'required')) === wanted)
      .map(({ name, minMonths }) => ({ name, minMonths }));
  return {
    required: ofKind('required'),
    preferred: ofKind('preferred'),
    evidence: kept.map(({ evidence }) => evidence),
    leftOut: wishes.length - kept.length,
  };
}

function wishesIn(sentence: Sentence, years: readonly YearsMention[]): Wish[] {
  if (sentence.section === 'offer' || sentence.section === 'company') return [];
  const kindOf = kindOfWish(sentence);
  // Under these headings a line is a list of what is wanted.
  const list = sentence.section === 'required' || sentence.section === 'preferred';
  return recogniseSkills(sentence.text, { list }).map(({ name, start, end }) => ({
    name,
    kind: kindOf(start, end),
    minMonths: monthsAskedFor(sentence, years, start),
    evidence: evidenceIn(sentence, 'skills', start, end),
  }));
}

/** Each skill once: the strongest wish for it, and the months asked for wherever they stand. */
function merged(wishes: readonly Wish[]): Wish[] {
  const byName = new Map<string, Wish>();
  for (const wish of wishes) {
    const known = byName.get(wish.name);
    if (known === undefined) {
      byName.set(wish.name, { ...wish });
      continue;
    }
    if (strengthOf(wish.kind) > strengthOf(known.kind))
      Object.assign(known, { kind: wish.kind, evidence: wish.evidence });
    if (wish.minMonths !== null) known.minMonths = Math.max(wish.minMonths, known.minMonths ?? 0);
  }
  return [...byName.values()];
}

function strengthOf(kind: SkillKind | null): number {
  if (kind === null) return 0;
  return kind === 'preferred' ? 1 : 2;
}
