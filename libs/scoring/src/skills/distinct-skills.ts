import type { RequiredSkill } from '../job-requirements.js';

/** Each skill of a job once, in the order of their keys. What is both required and preferred is required; of several months the most count. */
export function distinctSkills(skills: readonly RequiredSkill[]): RequiredSkill[] {
  const byKey = new Map<string, RequiredSkill>();
  for (const skill of skills) {
    const known = byKey.get(skill.key);
    if (known === undefined || isStronger(skill, known)) byKey.set(skill.key, skill);
  }
  return [...byKey.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function isStronger(one: RequiredSkill, other: RequiredSkill): boolean {
  if (one.kind !== other.kind) return one.kind === 'required';
  return (one.minMonths ?? 0) > (other.minMonths ?? 0);
}
