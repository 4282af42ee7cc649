/** Trades and kinds of skill. A skill belongs to one. */
export const SKILL_CATEGORIES = [
  'programming',
  'web',
  'testing',
  'data',
  'cloud',
  'networking',
  'security',
  'office',
  'methods',
  'design',
  'media',
  'marketing',
  'sales',
  'accounting',
  'finance',
  'law',
  'people',
  'public',
  'protection',
  'health',
  'care',
  'education',
  'science',
  'engineering',
  'energy',
  'telecom',
  'construction',
  'manufacturing',
  'automotive',
  'agriculture',
  'logistics',
  'transport',
  'hospitality',
  'beauty',
  'sport',
  'soft',
] as const;

export type SkillCategory = (typeof SKILL_CATEGORIES)[number];

/** One skill of the vocabulary: `name` is the form that is stored and compared. */
export interface Skill {
  name: string;
  category: SkillCategory;
}

/** A skill found in a text; `text.slice(start, end)` is how the text writes it. */
export interface SkillMention {
  name: string;
  category: SkillCategory;
  text: string;
  start: number;
  end: number;
}

/**
 * The skills of one field as they are kept in the data files, one a row: the name, its aliases, and after ">" its
 * aliases in other languages than English. Case, accents, hyphens and spaces between words make no difference.
 *
 *     Welding, Fusion welding > Schweißen, Soudage
 *
 * A name or alias that is an ordinary word too has a sign before it: "?" where it is read only as an item of a list of
 * skills, "!" where the spelling given tells it apart ("Tableau" inside a sentence, but not "tableau").
 */
export interface SkillField {
  category: SkillCategory;
  rows: string;
}
