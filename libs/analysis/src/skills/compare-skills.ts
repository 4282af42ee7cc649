import type { Asked, AskedSkill } from './asked-skills.js';
import type { ShownSkills } from './shown-skills.js';

/** Of what a description asks for, what a CV shows and what it does not. */
export interface Comparison {
  matchedRequired: AskedSkill[];
  matchedPreferred: AskedSkill[];
  missingRequired: AskedSkill[];
  missingPreferred: AskedSkill[];
  /** 0 to 100 with one decimal: of the required skills; of the preferred ones where none is required; 0 without any. */
  percentage: number;
}

/** Compares by the vocabulary's names, so that all spellings of a skill are one. A related skill is no match. */
export function compareSkills(asked: Asked, shown: ShownSkills): Comparison {
  const has = ({ name }: AskedSkill): boolean => shown.has(name);
  const lacks = (skill: AskedSkill): boolean => !has(skill);
  const counted = asked.required.length > 0 ? asked.required : asked.preferred;
  return {
    matchedRequired: asked.required.filter(has),
    matchedPreferred: asked.preferred.filter(has),
    missingRequired: asked.required.filter(lacks),
    missingPreferred: asked.preferred.filter(lacks),
    percentage: percentageOf(counted.filter(has).length, counted.length),
  };
}

/** With one decimal; an opening has too few skills for it to round up to 100 or down to 0. */
function percentageOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
}
