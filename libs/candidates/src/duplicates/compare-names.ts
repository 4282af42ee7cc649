import { isCommonFamilyName } from './common-family-names.js';
import { editDistance } from './edit-distance.js';
import { areFormsOfOneName, isGivenName } from './given-names.js';
import { familyKey, nameWords, spellingKey, type NameWords } from './name-words.js';

/** How two names stand to each other. */
export type NameRelation =
  /** One of them is missing. */
  | 'unknown'
  | 'exact'
  /** Another order, spelling, form or typo, a name more or less. */
  | 'close'
  /** The same but for a given name that is only an initial. */
  | 'initial'
  /** Some of it fits, some doesn't: a second family name, a single word. */
  | 'partial'
  /** The given name alone: of one who has married, or of two people. */
  | 'given'
  /** The family name alone: of two who are related, or not. */
  | 'family'
  /** The same name of two generations, or with another middle name. */
  | 'namesake'
  | 'different';

export interface NameComparison {
  relation: NameRelation;
  /** Many people have that family name. */
  isCommon: boolean;
}

type Likeness = 'same' | 'close' | 'initial';

export function compareNames(a: string | null, b: string | null): NameComparison {
  const [left, right] = [nameWords(a ?? ''), nameWords(b ?? '')];
  if (left.words.length === 0 || right.words.length === 0) return { relation: 'unknown', isCommon: true };
  const isCommon = [left, right].some(({ words }) => isCommonFamilyName(words.at(-1) ?? ''));
  return { relation: relationOf(left, right), isCommon };
}

function relationOf(left: NameWords, right: NameWords): NameRelation {
  const relation = relationOfWords(left.words, right.words);
  const fits = relation === 'exact' || relation === 'close' || relation === 'initial';
  if (!fits || left.generation === right.generation) return relation;
  return left.generation !== null && right.generation !== null ? 'namesake' : 'partial';
}

function relationOfWords(a: readonly string[], b: readonly string[]): NameRelation {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1)
    return long.some((word) => likeness(word, short[0] ?? '') === 'same') ? 'partial' : 'different';
  const turned = [short.at(-1) ?? '', ...short.slice(0, -1)];
  const relations = [relationInOrder(short, long), relationInOrder(turned, long)];
  return RANK.find((relation) => relations.includes(relation)) ?? 'different';
}

const RANK: readonly NameRelation[] = [
  'exact',
  'close',
  'initial',
  'namesake',
  'partial',
  'given',
  'family',
  'different',
];

/** @param short with at most as many words as `long`; both with the given name first */
function relationInOrder(short: readonly string[], long: readonly string[]): NameRelation {
  const given = givenLikeness(short[0] ?? '', long[0] ?? '');
  const rest = pairUp(short.slice(1), long.slice(1));
  const fits = rest.filter((found) => found !== undefined);
  if (given === undefined) return unlikeGiven(short, long, fits.length === rest.length);
  if (fits.length < rest.length) return partlyAlike(short, long, fits.length, given);
  if (given === 'initial' || (fits.length > 1 && fits.includes('initial'))) return 'initial';
  if (fits.every((found) => found === 'initial')) return 'partial';
  return short.length === long.length && [given, ...fits].every((found) => found === 'same') ? 'exact' : 'close';
}

/** The given name of one may be the other's second one: Francisco Javier, called Javier. */
function unlikeGiven(short: readonly string[], long: readonly string[], restFits: boolean): NameRelation {
  if (!restFits) return 'different';
  const isSecondName = long.slice(1, -1).some((word) => givenLikeness(short[0] ?? '', word) === 'same');
  return isSecondName ? 'partial' : 'family';
}

function partlyAlike(
  short: readonly string[],
  long: readonly string[],
  fitting: number,
  given: Likeness,
): NameRelation {
  const lastFits = familyLikeness(short.at(-1) ?? '', long.at(-1) ?? '') !== undefined;
  if (lastFits && short.length > 2) return 'namesake';
  if (fitting > 0) return 'partial';
  return given === 'initial' ? 'different' : 'given';
}

/** For each word of the shorter list what it has in the longer one, each word of that taken once. */
function pairUp(short: readonly string[], long: readonly string[]): (Likeness | undefined)[] {
  const free = [...long];
  return short.map((word) => {
    for (const wanted of ['same', 'close', 'initial'] as const) {
      const place = free.findIndex((other) => familyLikeness(word, other) === wanted);
      if (place === -1) continue;
      free.splice(place, 1);
      return wanted;
    }
    return undefined;
  });
}

function givenLikeness(a: string, b: string): Likeness | undefined {
  const plain = likeness(a, b);
  if (plain !== undefined) return plain;
  if (areFormsOfOneName(a, b)) return 'close';
  // Of what are names by themselves, none is a misspelling: Marta and Maria are two people.
  const bothNames = isGivenName(a) && isGivenName(b);
  return !bothNames && a.slice(0, -1) !== b.slice(0, -1) && !isEndingOf(a, b) && isTypo(a, b) ? 'close' : undefined;
}

function familyLikeness(a: string, b: string): Likeness | undefined {
  return likeness(a, b) ?? (familyKey(a) === familyKey(b) || isTypo(a, b) ? 'close' : undefined);
}

function likeness(a: string, b: string): Likeness | undefined {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined;
  return spellingKey(a) === spellingKey(b) ? 'close' : undefined;
}

/** Daniel and Daniela, Paul and Paula: brother and sister. */
function isEndingOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length <= 2 && long.startsWith(short);
}

function isTypo(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (length < 5) return false;
  const most = length < 9 ? 1 : 2;
  return editDistance(a, b, most) <= most;
}
