import type { Skill, SkillGroup } from './skill.js';
import { DATA_AND_CLOUD } from './vocabulary/data-and-cloud.js';
import { FINANCE_AND_LAW } from './vocabulary/finance-and-law.js';
import { HEALTH_AND_EDUCATION } from './vocabulary/health-and-education.js';
import { OFFICE_AND_BUSINESS } from './vocabulary/office-and-business.js';
import { SOFTWARE } from './vocabulary/software.js';
import { TRADES } from './vocabulary/trades.js';
import { words } from './words.js';

/** Every group of the vocabulary. An alias in two groups stands for the skill of the first. */
export const GROUPS: readonly SkillGroup[] = [
  ...SOFTWARE,
  ...DATA_AND_CLOUD,
  ...OFFICE_AND_BUSINESS,
  ...FINANCE_AND_LAW,
  ...HEALTH_AND_EDUCATION,
  ...TRADES,
];

/** A step of the word tree: the skill that ends here, and the words that may follow. */
export interface VocabularyNode {
  skill?: Skill;
  onlyInLists: boolean;
  next: Map<string, VocabularyNode>;
}

/** The comparison key of a name: its folded words with single spaces. */
export function keyOf(name: string): string {
  return words(name)
    .map((word) => word.key)
    .join(' ');
}

function addAlias(root: VocabularyNode, alias: string, skill: Skill, onlyInLists: boolean): void {
  let node = root;
  for (const word of words(alias)) {
    let next = node.next.get(word.key);
    if (next === undefined) {
      next = { onlyInLists: false, next: new Map() };
      node.next.set(word.key, next);
    }
    node = next;
  }
  if (node.skill !== undefined) return;
  node.skill = skill;
  node.onlyInLists = onlyInLists;
}

function build(groups: readonly SkillGroup[]): VocabularyNode {
  const root: VocabularyNode = { onlyInLists: false, next: new Map() };
  for (const group of groups) {
    const listOnly = new Set(group.onlyInLists?.map(keyOf));
    for (const [name, aliases] of Object.entries(group.skills)) {
      const skill = { name, category: group.category };
      for (const alias of [name, ...aliases]) addAlias(root, alias, skill, listOnly.has(keyOf(alias)));
    }
  }
  return root;
}

/** The vocabulary as a tree of words, built once when the module loads. */
export const VOCABULARY = build(GROUPS);
