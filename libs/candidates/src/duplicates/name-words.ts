import { searchText } from '../search-text.js';
import { isGivenName } from './given-names.js';

export interface NameWords {
  /** Given names first, as far as can be told; lower case, without accents. */
  words: string[];
  /** What tells father and son apart: `jr`, `sr`, `2`, `3`. */
  generation: string | null;
}

const TITLES = new Set(
  'dr prof professor ing dipl mag mba msc bsc phd md mr mrs ms miss herr frau sir dott ir drs lic don dona sr sra'.split(
    ' ',
  ),
);
/** "Sr" is Senior at the end of a name and Señor before it. */
const GENERATIONS = new Map([
  ...['jr', 'junior', 'filho', 'hijo'].map((word) => [word, 'jr'] as const),
  ...['sr', 'senior', 'pai'].map((word) => [word, 'sr'] as const),
  ...[['ii', '2'] as const, ['iii', '3'] as const, ['iv', '4'] as const],
]);
const PARTICLES = new Set(
  'de da do dos das del della di du des la le el al van von der den ten ter zu zum zur af av bin ibn binti y e i'.split(
    ' ',
  ),
);

const CYRILLIC: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ё: 'yo', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** A name's words without titles and particles. "Byron, Ada" and "BYRON Ada" come out with the given name first. */
export function nameWords(name: string): NameWords {
  const [before = '', ...after] = latin(name.slice(0, 200)).split(',');
  const rest = after.join(' ');
  const isFamilyFirst = wordsOf(rest).some((word) => !GENERATIONS.has(word) && !TITLES.has(word));
  const all = wordsOf(isFamilyFirst ? `${rest} ${before}` : `${before} ${rest}`);
  const generation = GENERATIONS.get(all.at(-1) ?? '') ?? null;
  const named = (all.length > 2 && generation !== null ? all.slice(0, -1) : all).filter((word) => !TITLES.has(word));
  const words = named.filter((word) => !PARTICLES.has(word));
  return { words: givenNameFirst(words.length < 2 ? named : words), generation: all.length > 2 ? generation : null };
}

function wordsOf(text: string): string[] {
  return searchText(text.replace(/['’ʼ`´]/g, ''))
    .split(' ')
    .filter((word) => word !== '');
}

/** Only where the vocabulary leaves no doubt. */
function givenNameFirst(words: string[]): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return words;
  return isGivenName(last) && !isGivenName(first) && first.length > 1 ? [last, ...words.slice(0, -1)] : words;
}

/** Cyrillic letters by the usual Latin ones, umlauts kept for `searchText`. */
function latin(text: string): string {
  return text.toLowerCase().replace(/[а-яёєіїґ]/g, (letter) => CYRILLIC[letter] ?? letter);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/æ/g, 'e'],
  [/[yj]o/g, 'e'],
  [/([aou])e/g, '$1'],
  [/(shch|tsch|tch|sch|sh|cz|ch|sz)/g, 'c'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/tz/g, 'ts'],
  [/(ck|q)/g, 'k'],
  [/(ks|cs)/g, 'x'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/of+$/, 'ov'],
  [/ef+$/, 'ev'],
  [/(.)\1+/g, '$1'],
];
const FEMALE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(sk|ck)(aia|a)$/, '$1i'],
  [/([oe]v|in)a$/, '$1'],
];

/** The same for the ways to write one name in Latin letters: Müller and Mueller, Tatyana and Tatjana. */
export function spellingKey(word: string): string {
  return SPELLINGS.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
}

/** The same for wives and daughters whose family name ends otherwise: Nowicki and Nowicka, Ivanov and Ivanova. */
export function familyKey(word: string): string {
  const key = spellingKey(word);
  return key.length < 5 ? key : FEMALE_ENDINGS.reduce((text, [pattern, by]) => text.replace(pattern, by), key);
}
