import type { SkillMention } from './skill.js';
import { endsItem, isNameOfPlace, isPartOfName, standsAlone, startsSentence } from './surroundings.js';
import { type KnownName, vocabulary } from './vocabulary.js';
import { joined, words, type Word } from './words.js';

export interface RecogniseOptions {
  /** The whole text is a list of skills, so that words with other meanings (Go, R, Word) need no neighbour to prove it. */
  list?: boolean;
  /** The text is the title of a job: the capital letter it begins with tells a name from a word ("React developer"). */
  title?: boolean;
}

interface Candidate extends SkillMention {
  /** Perhaps an ordinary word. */
  doubtful: boolean;
  isItem: boolean;
}

interface Place {
  start: number;
  end: number;
  /** In the title of a job. */
  title: boolean;
}

interface Match {
  known: KnownName;
  last: number;
}

const INNER_CAPITAL = /[\p{L}\p{N}]\p{Lu}|^\p{Ll}|\d/u;
const NEIGHBOUR_REACH = 80;

function longestFrom(text: string, list: readonly Word[], at: number): Match | null {
  let node = vocabulary();
  let found: Match | null = null;
  for (let index = at; ; index += 1) {
    const word = list[index];
    if (word === undefined) break;
    const previous = list[index - 1];
    const next = node.next?.get(word.key);
    if (next === undefined) break;
    if (index > at && previous !== undefined && !joined(text, previous, word)) break;
    node = next;
    if (node.known !== undefined) found = { known: node.known, last: index };
  }
  return found;
}

/** A capital letter proves nothing where a sentence starts with it; a second one does ("SQL", "iOS"). */
function isSpelled({ spellings }: KnownName, text: string, { start, end, title }: Place): boolean {
  const written = text.slice(start, end);
  if (!spellings.includes(written)) return false;
  return title || INNER_CAPITAL.test(written) || !startsSentence(text, start) || endsItem(text, end);
}

function candidateAt(known: KnownName, text: string, place: Place): Candidate {
  const { start, end } = place;
  const doubtful = known.guard === 'list' || (known.guard === 'spelling' && !isSpelled(known, text, place));
  const isItem = standsAlone(text, start, end);
  return { ...known.skill, text: text.slice(start, end), start, end, doubtful, isItem };
}

function candidates(text: string, title: boolean): Candidate[] {
  const list = words(text);
  const found: Candidate[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const match = longestFrom(text, list, index);
    const first = list[index];
    const last = match === null ? undefined : list[match.last];
    if (match === null || first === undefined || last === undefined) continue;
    const isElsewhere = match.known.guard !== 'none' && isNameOfPlace(text, first.start);
    if (!isElsewhere && !isPartOfName(text, first.start, last.end)) {
      found.push(candidateAt(match.known, text, { start: first.start, end: last.end, title }));
    }
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
      if (!other.doubtful && other.isItem) return true;
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
  const list = candidates(text, options.title === true);
  return list
    .filter((item, at) => !item.doubtful || (item.isItem && (options.list === true || hasListNeighbour(list, at))))
    .map(({ name, category, text: written, start, end }) => ({ name, category, text: written, start, end }));
}
