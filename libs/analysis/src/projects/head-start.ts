import { normaliseSkill, relatedSkills } from '#libs/skills';
import type { ShownSkills } from '../skills/shown-skills.js';
import { ideaFor } from './project-index.js';

/** More make a sentence long and say nothing new. */
const MOST = 3;

/**
 * Skills that the CV shows and that make it easier to learn this one: what is worth most for it comes first, then what its
 * project needs. None of them is the skill itself.
 */
export function headStartFor(skill: string, shown: ShownSkills): string[] {
  const idea = ideaFor(skill);
  const near = new Set([...relatedIn(shown, skill), ...(idea?.with ?? []), ...(idea?.skills ?? [])]);
  near.delete(skill);
  return [...near].filter((name) => shown.has(name)).slice(0, MOST);
}

function relatedIn(shown: ShownSkills, skill: string): string[] {
  const values = new Map(relatedSkills(normaliseSkill(skill).key).map(({ key, value }) => [key, value]));
  if (values.size === 0) return [];
  const worth = (key: string): number => values.get(key) ?? 0;
  return [...shown.values()]
    .filter(({ key }) => worth(key) > 0)
    .toSorted((one, other) => worth(other.key) - worth(one.key))
    .map(({ name }) => name);
}
