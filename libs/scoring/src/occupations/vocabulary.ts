import { PhraseMap, type FoundPhrase } from '../text/phrase-map.js';
import { DEPARTMENTS } from './departments.js';
import { OCCUPATION_FIELDS } from './fields.js';
import { KINSHIP } from './kinship.js';
import type { Occupation } from './occupation.js';
import { titleStems } from './words.js';

const GENERAL = '*';
const ENDS_COMPOUNDS = '-';
const SHORTEST_ENDING = 4;
const SHORTEST_COMPOUND = 6;
const LONGEST_COMPOUND = 60;
/** Occupations that deal with people of others. */
const ABOUT_OTHERS = new Set([
  'recruiter',
  'trainer',
  'tutor',
  'buyer',
  'sales representative',
  'management consultant',
]);
/** Of names that are found in any order, and of titles in which they are looked for. */
const MOST_WORDS = 3;
const LONGEST_TITLE = 8;

interface Vocabulary {
  phrases: PhraseMap<Occupation>;
  departments: PhraseMap<Occupation>;
  /** By the stem of the ending. */
  endings: Map<string, Occupation>;
  byName: Map<string, Occupation>;
  names: Map<string, string[]>;
  /** By the sorted words of names of two or three: "nurse, ICU" names what "ICU nurse" does. */
  inAnyOrder: Map<string, Occupation>;
  /** By the names of two occupations. */
  kinship: Map<string, number>;
}

function build(): Vocabulary {
  const made: Vocabulary = {
    phrases: new PhraseMap(),
    departments: new PhraseMap(),
    endings: new Map(),
    byName: new Map(),
    names: new Map(),
    inAnyOrder: new Map(),
    kinship: kinship(),
  };
  for (const { field, rows } of OCCUPATION_FIELDS) {
    rows
      .trim()
      .split('\n\n')
      .forEach((lines, group) => {
        for (const line of lines.split('\n')) add(made, line, field, group);
      });
  }
  addDepartments(made);
  return made;
}

function addDepartments({ departments, byName }: Vocabulary): void {
  for (const line of DEPARTMENTS.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ');
    const occupation = byName.get(name);
    if (occupation !== undefined) for (const word of words.split(', ')) departments.add(titleStems(word), occupation);
  }
}

function add(made: Vocabulary, line: string, field: string, group: number): void {
  const isGeneral = line.startsWith(GENERAL);
  const names = line.slice(isGeneral ? GENERAL.length : 0).split(', ');
  const name = (names[0] ?? '').replace(ENDS_COMPOUNDS, '');
  const occupation = { name, field, group, isGeneral };
  made.byName.set(name, occupation);
  made.names.set(name, names);
  for (const written of names) {
    const stems = titleStems(written);
    made.phrases.add(stems, occupation);
    const sorted = sortedKey(stems);
    if (stems.length >= 2 && stems.length <= MOST_WORDS && !made.inAnyOrder.has(sorted)) {
      made.inAnyOrder.set(sorted, occupation);
    }
    const [ending] = stems;
    if (written.startsWith(ENDS_COMPOUNDS) && ending !== undefined && !made.endings.has(ending)) {
      made.endings.set(ending, occupation);
    }
  }
}

function kinship(): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of KINSHIP.trim().split('\n')) {
    const space = line.indexOf(' ');
    const names = line.slice(space + 1).split(', ');
    for (const one of names) for (const other of names) found.set(pairKey(one, other), Number(line.slice(0, space)));
  }
  return found;
}

function pairKey(one: string, other: string): string {
  return `${one}, ${other}`;
}

function sortedKey(stems: readonly string[]): string {
  return stems.toSorted().join(' ');
}

let vocabulary: Vocabulary | undefined;

function built(): Vocabulary {
  return (vocabulary ??= build());
}

export function occupationNamed(name: string): Occupation | undefined {
  return built().byName.get(name);
}

/** All names of an occupation, as the vocabulary writes them. */
export function namesOf(name: string): readonly string[] {
  return built().names.get(name) ?? [];
}

/** The occupations that words name, the longest names first, and where they stand; without any, those of departments. */
export function occupationsIn(stems: readonly string[]): FoundPhrase<Occupation>[] {
  const { phrases, departments } = built();
  const found = withoutOthers(phrases.find(stems));
  return found.length > 0 || stems.some((word) => occupationOfCompound(word) !== undefined)
    ? found
    : departments.find(stems);
}

/** "Driver recruiter", "nurse trainer": who hires, teaches or sells is not what they hire, teach or sell. */
function withoutOthers(found: readonly FoundPhrase<Occupation>[]): FoundPhrase<Occupation>[] {
  return found.filter((one, at) => {
    const next = found[at + 1];
    return next === undefined || next.from !== one.to || !ABOUT_OTHERS.has(next.meaning.name);
  });
}

/** The occupation that a compound ends with, and the stem of what stands before it. */
export function occupationOfCompound(word: string): { occupation: Occupation; before: string } | undefined {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return undefined;
  for (let at = 2; at <= word.length - SHORTEST_ENDING; at += 1) {
    const occupation = built().endings.get(word.slice(at));
    if (occupation !== undefined) return { occupation, before: word.slice(0, at) };
  }
  return undefined;
}

/** The occupations that two or three words of a title name in any order, one of them among `among`; with those words. */
export function occupationsInAnyOrder(
  stems: readonly string[],
  among: ReadonlySet<string>,
): { occupation: Occupation; words: string[] }[] {
  const { inAnyOrder } = built();
  const words = stems.slice(0, LONGEST_TITLE);
  const found: { occupation: Occupation; words: string[] }[] = [];
  words.forEach((first, at) => {
    words.slice(at + 1).forEach((second, after) => {
      const rest = words.slice(at + after + 2);
      for (const group of [[first, second], ...rest.map((third) => [first, second, third])]) {
        const occupation = group.some((word) => among.has(word)) ? inAnyOrder.get(sortedKey(group)) : undefined;
        if (occupation !== undefined) found.push({ occupation, words: group });
      }
    });
  });
  return found;
}

/** How near two occupations of different groups or fields are, in percent; undefined when nothing is said. */
export function kinshipOf(one: string, other: string): number | undefined {
  return built().kinship.get(pairKey(one, other));
}
