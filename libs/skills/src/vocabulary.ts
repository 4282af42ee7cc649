import { type Alias, entriesOf, type Entry } from './rows.js';
import type { Skill } from './skill.js';
import { FIELDS } from './vocabulary/fields.js';
import { words } from './words.js';

/** What ends at a node of the word tree. */
export interface KnownName {
  skill: Skill;
  guard: Alias['guard'];
  /** The spellings that lift a guard that asks for one. */
  spellings: readonly string[];
}

/** A step of the word tree: the name that ends here, and the words that may follow. */
export interface VocabularyNode {
  known?: KnownName;
  next?: Map<string, VocabularyNode>;
}

const NONE: readonly string[] = [];

/** The comparison key of a name: its folded words with single spaces. */
export function keyOf(name: string): string {
  return words(name)
    .map((word) => word.key)
    .join(' ');
}

function nodeOf(root: VocabularyNode, name: string): VocabularyNode {
  let node = root;
  for (const { key } of words(name)) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = {};
      node.next.set(key, next);
    }
    node = next;
  }
  return node;
}

function addEntry(root: VocabularyNode, { name, category, aliases }: Entry): void {
  const skill = { name, category };
  for (const { text, guard } of aliases) {
    const node = nodeOf(root, text);
    node.known ??= { skill, guard, spellings: NONE };
    if (node.known.guard === 'spelling') node.known.spellings = [...node.known.spellings, text];
  }
}

function build(): VocabularyNode {
  const root: VocabularyNode = {};
  for (const field of FIELDS) for (const entry of entriesOf(field)) addEntry(root, entry);
  return root;
}

let tree: VocabularyNode | undefined;

/** The vocabulary as a tree of words, built when it is first asked: it takes a third of a second. */
export function vocabulary(): VocabularyNode {
  return (tree ??= build());
}

/** The name that these words make up, where the vocabulary has it. */
export function knownName(name: string): KnownName | undefined {
  let node: VocabularyNode | undefined = vocabulary();
  for (const { key } of words(name)) {
    node = node.next?.get(key);
    if (node === undefined) return undefined;
  }
  return node.known;
}
