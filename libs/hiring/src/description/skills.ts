import { recogniseSkills } from '#libs/skills';
import { MOST_SKILLS, type SkillKind } from '../job.js';
import type { NamedSkill } from '../job-skills.js';
import { alternativesIn } from './alternatives.js';
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

export interface SkillsOptions {
  /** The line that names the job: what it names is required ("React developer"). */
  title?: Evidence | undefined;
  most?: number;
}

/**
 * The skills of a description, each once. Wording decides between required and preferred, then the heading. What is only
 * mentioned, among the tasks for instance, is required where nothing else is, and preferred beside what is. Of several that
 * will do in each other's place the first is required, the others are preferred.
 */
export function readSkills(
  sentences: readonly Sentence[],
  years: readonly YearsMention[],
  { title, most = MOST_SKILLS }: SkillsOptions = {},
): SkillsReading {
  const yearsOf = new Map<Sentence, YearsMention[]>();
  for (const mention of years) yearsOf.set(mention.sentence, [...(yearsOf.get(mention.sentence) ?? []), mention]);
  const said = sentences.flatMap((sentence) => wishesIn(sentence, yearsOf.get(sentence) ?? []));
  const saysWhatIsRequired = said.some(({ kind }) => kind === 'required');
  const wishes = merged([...(title === undefined ? [] : wishesInTitle(title)), ...said]);
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
  const mentions = recogniseSkills(sentence.text, { list });
  const alternatives = alternativesIn(sentence.text, mentions);
  return mentions.map((mention) => {
    const { name, start, end } = mention;
    return {
      name,
      kind: alternatives.has(mention) ? 'preferred' : kindOf(start, end),
      minMonths: monthsAskedFor(sentence, years, start),
      evidence: evidenceIn(sentence, 'skills', start, end),
    };
  });
}

function wishesInTitle({ text, start }: Evidence): Wish[] {
  return recogniseSkills(text, { title: true }).map((mention) => ({
    name: mention.name,
    kind: 'required',
    minMonths: null,
    evidence: { field: 'skills', text, start: start + mention.start, end: start + mention.end },
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
