import { foldedWords, keyOf } from '../text/fold.js';
import { EMPLOYER_PARTS, EMPLOYER_WORDS, LEGAL_FORMS } from './organisations.js';
import { GRADE_WORDS, OCCUPATION_ENDINGS, OCCUPATION_PARTS, OCCUPATION_WORDS } from './occupations.js';
import { COUNTRIES, REGIONS, TOWNS } from './places.js';
import { DEGREE_ACRONYMS, DEGREE_PARTS, DEGREE_WORDS, SCHOOL_ACRONYMS, SCHOOL_PARTS, SCHOOL_WORDS } from './studies.js';
import { hits, isPhrase, wordList } from './word-list.js';

/** Shorter ends of compounds mean other things where they stand alone ("Kraft"). */
const SHORTEST_ALONE = 8;
const ALONE = OCCUPATION_ENDINGS.filter((ending) => ending.length >= SHORTEST_ALONE);
const OCCUPATIONS = wordList([...OCCUPATION_WORDS, ...ALONE], OCCUPATION_PARTS, OCCUPATION_ENDINGS);
const GRADES = wordList([GRADE_WORDS]);
const EMPLOYERS = wordList(EMPLOYER_WORDS, EMPLOYER_PARTS);
const LEGAL = wordList([LEGAL_FORMS]);
const SCHOOLS = wordList(SCHOOL_WORDS, SCHOOL_PARTS);
const DEGREES = wordList(DEGREE_WORDS, DEGREE_PARTS);
const PLACES = wordList([...COUNTRIES, ...TOWNS, ...REGIONS]);
const COUNTRY = wordList(COUNTRIES);
const TOWN = wordList(TOWNS);
const REGION = wordList(REGIONS);

/** "M.Sc." and "B. A." become words: full stops between single letters close up. */
function closeInitials(text: string): string {
  return text.replace(/(\p{L}{1,3})\.\s?(?=\p{L}{1,4}\b)/gu, '$1').replaceAll('.', ' ');
}

const DOTTED = /\p{L}\.\s?\p{L}/u;

/** Slavic and other firms: ТОВ «Карпати Транс», ООО "Ромашка". */
const QUOTED_NAME = /^\p{Lu}{2,4}\s+[«„“"]/u;

const REMARK = /\s*[,([].*$/u;

/** Whether one of the found words opens or closes the text, where a name's main word stands. */
function atEdge(text: string, found: readonly string[]): boolean {
  const key = ` ${keyOf(text.replace(REMARK, ''))} `;
  return found.some((word) => key.startsWith(` ${word} `) || key.endsWith(` ${word} `));
}

/** How much a short text reads like a job title: 0 not at all, 1 a little, 2 and more surely. */
export function occupationScore(text: string): number {
  const found = hits(text, OCCUPATIONS);
  if (found.length === 0) return hits(text, GRADES).length > 0 ? 1 : 0;
  return found.length + (atEdge(text, found) ? 2 : 1) + (hits(text, GRADES).length > 0 ? 1 : 0);
}

/** Short forms count as capitals only: "co-founder" and "as" name no firm. */
function namesLegalForm(text: string): boolean {
  return text
    .split(/[\s,.()]+/u)
    .some((word) => isPhrase(word, LEGAL) && (word.length > 3 || /^\p{Lu}|^\p{Lo}|^mbh$|^spa$/u.test(word)));
}

/** How much a short text reads like the name of an employer. */
export function employerScore(text: string): number {
  const space = text.trim().search(/\s/u);
  const tail = space > 0 ? text.trim().slice(space) : '';
  const isLegal = namesLegalForm(tail) || (DOTTED.test(tail) && namesLegalForm(closeInitials(tail)));
  const legal = isLegal || QUOTED_NAME.test(text) ? 3 : 0;
  const found = hits(text, EMPLOYERS);
  return legal + (found.length === 0 ? 0 : Math.min(found.length, 2) + (atEdge(text, found) ? 1 : 0));
}

/** How much a short text reads like a place of learning. */
export function schoolScore(text: string): number {
  return (hits(text, SCHOOLS).length + (text.match(SCHOOL_ACRONYMS)?.length ?? 0)) * 2;
}

function degreeHits(text: string): number {
  return hits(text, DEGREES).length + (text.match(DEGREE_ACRONYMS)?.length ?? 0);
}

/** How much a short text reads like a degree. */
export function degreeScore(text: string): number {
  const plain = degreeHits(text);
  return (plain > 0 ? plain : DOTTED.test(text) ? degreeHits(closeInitials(text)) : 0) * 2;
}

/** Whether the text is the name of a country and nothing else. */
export function isCountry(text: string): boolean {
  return isPhrase(text, COUNTRY);
}

export function hasCountry(text: string): boolean {
  return hits(text, COUNTRY).length > 0;
}

/** Whether the text is made of known towns, regions and countries and nothing else. */
export function isPlaceName(text: string): boolean {
  if (isPhrase(text, PLACES)) return true;
  const words = foldedWords(text);
  return words.length <= 5 && hits(text, PLACES).join(' ') === words.join(' ') && words.some((word) => word.length > 3);
}

export function isTown(text: string): boolean {
  return isPhrase(text, TOWN);
}

/** Whether the text is a state, a province or its code, as in "Austin, TX". */
export function isRegion(text: string): boolean {
  return isPhrase(text, REGION);
}
