import type { TitleDigest } from '../candidate-digest.js';
import type { Occupation } from './occupation.js';
import { kinshipOf, occupationNamed } from './vocabulary.js';
import { titleStems } from './words.js';

const SAME = 100;
const GENERAL_OF_GROUP = 75;
const SAME_GROUP = 60;
const SAME_FIELD = 30;
/** What is left of a likeness when the title has none of the words by which the wanted one is told apart ("Java"). */
const WITHOUT_WORDS = 80;
const PLAIN_WORD = 10;
/** Words of many trades. */
const COMMON_WORD = 3;
/** Stands for any of them. */
export const ANY_COMMON_WORD = '\u0001';
const COMMON = new Set([
  ANY_COMMON_WORD,
  ...titleStems(
    'manager engineer specialist technician assistant consultant officer worker staff employee coordinator analyst associate ' +
      'expert agent operator administrator advisor adviser representative executive professional member team clerk helper ' +
      'mitarbeiter fachkraft sachbearbeiter techniker ingenieur berater assistent referent helfer kraft ' +
      'ingénieur technicien chargé responsable agent employé conseiller gestionnaire opérateur ' +
      'técnico ingeniero operario encargado gestor empleado auxiliar tecnico ingegnere operaio addetto impiegato operatore ' +
      'engenheiro operador assistente auxiliar gerente medewerker adviseur monteur beheerder specialist',
  ),
]);

/** @param word a stem */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

function wordWeight(word: string): number {
  return isCommonWord(word) ? COMMON_WORD : PLAIN_WORD;
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordWeight(word), 0);
}

/** How much titles are like a wanted one. */
export class TitleLikeness {
  readonly #occupations: readonly Occupation[];
  /** Their weights. */
  readonly #words: ReadonlyMap<string, number>;
  readonly #wordsWeight: number;
  readonly #rest: readonly string[];
  readonly #restWeight: number;
  readonly #byOccupation = new Map<string, number>();

  constructor(readonly wanted: TitleDigest) {
    this.#occupations = withoutGeneral(wanted.occupations.flatMap((name) => occupationNamed(name) ?? []));
    this.#words = new Map(wanted.words.map((word) => [word, wordWeight(word)]));
    this.#wordsWeight = weightOf(wanted.words);
    this.#rest = wanted.rest;
    this.#restWeight = weightOf(wanted.rest);
  }

  /** 0 (nothing in common) to 100 (the same), whole. */
  of(title: TitleDigest): number {
    let best = 0;
    for (const name of title.occupations) best = Math.max(best, this.#ofOccupation(name));
    if (best > 0) return Math.round((best * this.#shareOfRest(title)) / 100);
    // Words that two known occupations share ("intensive care") don't make them alike.
    return title.occupations.length > 0 && this.#occupations.length > 0 ? 0 : this.#ofWords(title.words);
  }

  #ofOccupation(name: string): number {
    let likeness = this.#byOccupation.get(name);
    if (likeness === undefined) {
      const other = occupationNamed(name);
      likeness = other === undefined ? 0 : Math.max(0, ...this.#occupations.map((one) => likenessOf(one, other)));
      this.#byOccupation.set(name, likeness);
    }
    return likeness;
  }

  /** 80 to 100, by how many of the words that tell the wanted title apart are there. */
  #shareOfRest({ words }: TitleDigest): number {
    if (this.#restWeight === 0) return 100;
    let shared = 0;
    for (const word of this.#rest) if (words.includes(word)) shared += wordWeight(word);
    return WITHOUT_WORDS + Math.round(((100 - WITHOUT_WORDS) * shared) / this.#restWeight);
  }

  #ofWords(words: readonly string[]): number {
    let shared = 0;
    let isTelling = false;
    for (const word of words) {
      const weight = this.#words.get(word);
      if (weight === undefined) continue;
      shared += 2 * weight;
      isTelling ||= weight > COMMON_WORD;
    }
    // "Manager" alone makes no two titles alike.
    if (!isTelling && shared < 2 * this.#wordsWeight) return 0;
    return Math.round((shared * 100) / Math.max(this.#wordsWeight + weightOf(words), 1));
  }
}

function likenessOf(one: Occupation, other: Occupation): number {
  if (one.name === other.name) return SAME;
  return Math.max(likenessByPlace(one, other), kinshipOf(one.name, other.name) ?? 0);
}

function likenessByPlace(one: Occupation, other: Occupation): number {
  if (one.field !== other.field) return 0;
  if (one.group !== other.group) return SAME_FIELD;
  return one.isGeneral || other.isGeneral ? GENERAL_OF_GROUP : SAME_GROUP;
}

/** "Nurse, ICU" is a nurse too, but who is wanted is the ICU nurse. */
function withoutGeneral(occupations: readonly Occupation[]): readonly Occupation[] {
  return occupations.filter(
    (one) =>
      !one.isGeneral ||
      !occupations.some((other) => other !== one && other.field === one.field && other.group === one.group),
  );
}
