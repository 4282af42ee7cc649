/** Trades and kinds of skill. A skill belongs to one. */
export type SkillCategory =
  | 'programming'
  | 'web'
  | 'data'
  | 'cloud'
  | 'networking'
  | 'office'
  | 'design'
  | 'marketing'
  | 'sales'
  | 'accounting'
  | 'law'
  | 'people'
  | 'health'
  | 'education'
  | 'engineering'
  | 'construction'
  | 'manufacturing'
  | 'logistics'
  | 'hospitality'
  | 'soft';

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

/** The skills of one category as they are kept in the data files. */
export interface SkillGroup {
  category: SkillCategory;
  /** Name to its aliases. Case, accents, hyphens and spaces between words make no difference. */
  skills: Record<string, readonly string[]>;
  /** Names and aliases that are ordinary words too: read only as an item of a list of skills. */
  onlyInLists?: readonly string[];
}
