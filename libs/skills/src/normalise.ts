import type { SkillCategory } from './skill.js';
import { VOCABULARY, keyOf } from './vocabulary.js';
import { words } from './words.js';

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

function lookUp(name: string): { name: string; category: SkillCategory } | undefined {
  let node = VOCABULARY;
  for (const word of words(name)) {
    const next = node.next.get(word.key);
    if (next === undefined) return undefined;
    node = next;
  }
  return node.skill;
}

/**
 * Brings a skill as people write it to one form: aliases, case, accents and hyphens are evened out, and a remark in
 * brackets ("Excel (advanced)") is left aside when the rest is known.
 */
export function normaliseSkill(name: string): NormalisedSkill {
  const tidy = name.slice(0, MAX_NAME).replace(/\s+/gu, ' ').replace(EDGES, '');
  const known = lookUp(tidy) ?? lookUp(tidy.replace(REMARK, ''));
  if (known !== undefined) return { name: known.name, key: keyOf(known.name), category: known.category };
  const key = keyOf(tidy);
  return { name: tidy, key: key === '' ? tidy.toLowerCase() : key, category: null };
}
