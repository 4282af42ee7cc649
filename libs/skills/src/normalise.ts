import type { SkillCategory } from './skill.js';
import { keyOf, knownName } from './vocabulary.js';

/** A skill's name as it is stored: the vocabulary's form where it knows one, else the name as given, tidied. */
export interface NormalisedSkill {
  name: string;
  /** Equal for all spellings of one skill. */
  key: string;
  /** Null for a skill that the vocabulary does not know. */
  category: SkillCategory | null;
}

const MAX_NAME = 120;
const REMARK = /\s*\([^()]*\)\s*$/u;
const EDGES = /^[\s•·▪●◦‣*\-–—,;:]+|[\s•·▪●◦‣*\-–—,;:]+$/gu;

/**
 * Brings a skill as people write it to one form: aliases, case, accents and hyphens are evened out, and a remark in
 * brackets ("Excel (advanced)") is left aside when the rest is known.
 */
export function normaliseSkill(name: string): NormalisedSkill {
  const tidy = name.slice(0, MAX_NAME).replace(/\s+/gu, ' ').replace(EDGES, '');
  const known = (knownName(tidy) ?? knownName(tidy.replace(REMARK, '')))?.skill;
  if (known !== undefined) return { name: known.name, key: keyOf(known.name), category: known.category };
  const key = keyOf(tidy);
  return { name: tidy, key: key === '' ? tidy.toLowerCase() : key, category: null };
}
