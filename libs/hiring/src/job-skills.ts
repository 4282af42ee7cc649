import { DomainError } from '#libs/errors';
import { normaliseSkill } from '#libs/skills';
import { MOST_SKILLS, SKILL_KINDS, type JobSkill, type SkillKind } from './job.js';

/** A skill as a person names it. */
export interface NamedSkill {
  name: string;
  minMonths?: number | null;
}

/**
 * Brings skills to the vocabulary's form, so that all spellings of one are one. What is both required and preferred is
 * required; of several months asked for, the most count. @throws {DomainError} validation_failed
 */
export function toJobSkills(named: Record<SkillKind, readonly NamedSkill[]>): JobSkill[] {
  const byKey = new Map<string, JobSkill>();
  for (const kind of SKILL_KINDS) {
    for (const { name: written, minMonths = null } of named[kind]) {
      const { key, name } = normaliseSkill(written);
      if (key === '') throw refused(kind, `"${written}" names no skill`);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { key, name, kind, minMonths });
      else if (minMonths !== null) known.minMonths = Math.max(minMonths, known.minMonths ?? 0);
    }
  }
  if (byKey.size > MOST_SKILLS) throw refused('required', `A job may ask for ${MOST_SKILLS} skills, not ${byKey.size}`);
  return [...byKey.values()];
}

function refused(kind: SkillKind, message: string): DomainError {
  const field = `body.${kind}_skills`;
  return new DomainError('validation_failed', `${field}: ${message}`, { fields: [{ field, message }] });
}
