import { PhraseMap, type FoundPhrase } from '../text/phrase-map.js';
import { OCCUPATION_FIELDS } from './fields.js';
import type { Occupation } from './occupation.js';
import { titleStems } from './words.js';

const ENDS_COMPOUNDS = '-';
const SHORTEST_ENDING = 4;
const SHORTEST_COMPOUND = 6;
const LONGEST_COMPOUND = 60;

interface Vocabulary {
  phrases: PhraseMap<Occupation>;
  /** By the stem of the ending. */
  endings: Map<string, Occupation>;
  byName: Map<string, Occupation>;
  names: Map<string, string[]>;
}

function build(): Vocabulary {
  const made: Vocabulary = { phrases: new PhraseMap(), endings: new Map(), byName: new Map(), names: new Map() };
  for (const { field, rows } of OCCUPATION_FIELDS) {
    rows
      .trim()
      .split('\n\n')
      .forEach((lines, group) => {
        for (const line of lines.split('\n')) add(made, line, field, group);
      });
  }
  return made;
}

function add(made: Vocabulary, line: string, field: string, group: number): void {
  const names = line.split(', ');
  const name = (names[0] ?? '').replace(ENDS_COMPOUNDS, '');
  const occupation = { name, field, group };
  made.byName.set(name, occupation);
  made.names.set(name, names);
  for (const written of names) {
    const stems = titleStems(written);
    made.phrases.add(stems, occupation);
    const [ending] = stems;
    if (written.startsWith(ENDS_COMPOUNDS) && ending !== undefined && !made.endings.has(ending)) {
      made.endings.set(ending, occupation);
    }
  }
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

/** The occupations that words name, the longest names first, and where they stand. */
export function occupationsIn(stems: readonly string[]): FoundPhrase<Occupation>[] {
  return built().phrases.find(stems);
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
