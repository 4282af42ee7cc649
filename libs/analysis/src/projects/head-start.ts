import { normaliseSkill, relatedSkills } from '#libs/skills';
import type { ShownSkills } from '../skills/shown-skills.js';
import { ideaFor } from './project-index.js';

/** More make a sentence long and say nothing new. */
const MOST = 3;
/** Percent: who has the one has most of the other too. */
const SUGGESTS = 80;

/**
 * Skills that the CV shows and that make it easier to learn this one: what is worth most for it comes first, then what its
 * project needs. None of them is the skill itself.
 */
export function headStartFor(skill: string, shown: ShownSkills): string[] {
  const idea = ideaFor(skill);
  const near = new Set([...relatedIn(shown, skill, 1), ...(idea?.with ?? []), ...(idea?.skills ?? [])]);
  near.delete(skill);
  return [...near].filter((name) => shown.has(name)).slice(0, MOST);
}

/** Skills that the CV shows and that nobody has who has not most of this one too: perhaps it is only not named. */
export function skillsSuggesting(skill: string, shown: ShownSkills): string[] {
  return relatedIn(shown, skill, SUGGESTS).slice(0, MOST);
}

/** What the CV shows that is worth at least so many percent of the skill, what is worth most first. */
function relatedIn(shown: ShownSkills, skill: string, least: number): string[] {
  const values = new Map(relatedSkills(normaliseSkill(skill).key).map(({ key, value }) => [key, value]));
  if (values.size === 0) return [];
  const worth = (key: string): number => values.get(key) ?? 0;
  return [...shown.values()]
    .filter(({ key }) => worth(key) >= least)
    .toSorted((one, other) => worth(other.key) - worth(one.key))
    .map(({ name }) => name);
}
