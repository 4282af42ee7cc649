import type { SkillMention } from './skill.js';
import { VOCABULARY, type VocabularyNode } from './vocabulary.js';
import { joined, words, type Word } from './words.js';

export interface RecogniseOptions {
  /** The whole text is a list of skills, so that words with other meanings (Go, R, Word) need no neighbour to prove it. */
  list?: boolean;
}

interface Candidate extends SkillMention {
  onlyInLists: boolean;
  isItem: boolean;
}

const ITEM_BEFORE = /(?:^|[,;|:•·▪●◦‣/()[\]\n\t–—*]|[\s,](?:and|or|und|oder|et|ou|y|e|en|of|&))[ \u00a0-]*$/u;
const ITEM_AFTER = /^[ \u00a0]*(?:$|[,;|•·▪●◦‣/()[\]\n\r\t–—*.]|(?:and|or|und|oder|et|ou|y|e|en|of|&)\s)/u;
const NEIGHBOUR_REACH = 80;

function longestFrom(text: string, list: readonly Word[], at: number): { node: VocabularyNode; last: number } | null {
  let node = VOCABULARY;
  let found: { node: VocabularyNode; last: number } | null = null;
  for (let index = at; ; index += 1) {
    const word = list[index];
    if (word === undefined) break;
    const previous = list[index - 1];
    if (index > at && previous !== undefined && !joined(text, previous, word)) break;
    const next = node.next.get(word.key);
    if (next === undefined) break;
    node = next;
    if (node.skill !== undefined) found = { node, last: index };
  }
  return found;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return ITEM_BEFORE.test(text.slice(Math.max(0, start - 8), start)) && ITEM_AFTER.test(text.slice(end, end + 8));
}

function candidates(text: string): Candidate[] {
  const list = words(text);
  const found: Candidate[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const match = longestFrom(text, list, index);
    const first = list[index];
    const last = match === null ? undefined : list[match.last];
    if (match?.node.skill === undefined || first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    const isItem = standsAlone(text, span.start, span.end);
    const { onlyInLists, skill } = match.node;
    found.push({ ...skill, ...span, text: text.slice(span.start, span.end), onlyInLists, isItem });
    index = match.last;
  }
  return found;
}

function hasListNeighbour(list: readonly Candidate[], at: number): boolean {
  const here = list[at];
  if (here === undefined) return false;
  for (const step of [-1, 1]) {
    for (let index = at + step; ; index += step) {
      const other = list[index];
      if (other === undefined) break;
      const distance = step < 0 ? here.start - other.end : other.start - here.end;
      if (distance > NEIGHBOUR_REACH) break;
      if (!other.onlyInLists && other.isItem) return true;
    }
  }
  return false;
}

/**
 * Finds the skills of the vocabulary in a text, in the order of the text, longest match first, none overlapping.
 * Ordinary words that are skills too count only as an item of a list beside a skill that is beyond doubt, or
 * anywhere as an item when the caller says that the text is such a list.
 */
export function recogniseSkills(text: string, options: RecogniseOptions = {}): SkillMention[] {
  const list = candidates(text);
  return list
    .filter((item, at) => !item.onlyInLists || (item.isItem && (options.list === true || hasListNeighbour(list, at))))
    .map(({ name, category, text: written, start, end }) => ({ name, category, text: written, start, end }));
}
