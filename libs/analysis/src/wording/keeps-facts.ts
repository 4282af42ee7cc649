import { recogniseSkills } from '#libs/skills';

const SHORTEST = 20;
/** In relation to the template. */
const MOST_GROWTH = 2;
const NUMBER = /\d+(?:[.,]\d+)*/gu;
/** Not inside a word, where its full stop may be that of an address. */
const LONE_NUMBER = /(?<![\p{L}\p{N}.])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;
const OTHER_DIGIT = /[^\P{N}0-9]/u;
/** "One" is left out: it is a pronoun too. */
const NUMBER_WORD =
  /\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|twice|thrice|half|halves|double|triple|quarters?)\b/giu;
const MARKUP = /[<>`*_#|{}[\]\\~^=@]|\p{Cc}|\p{Cf}/u;
/** A full stop inside a word stands in names, which are taken out first, and in addresses. */
const LINK = /:\/\/|\bwww\b|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
const NAME_LIKE = /(?<=[\p{L}\p{N},;:”’)] )[“(]?(\p{L}*\p{Lu}[\p{L}\p{N}]*(?:[.+-][\p{L}\p{N}]+)*)/gu;

/**
 * Whether a text says no more than its template as far as that can be told: the same numbers, no skill and no name that the
 * template has not, no link, no markup, and what must be said.
 *
 * @param mustSay words that have to stand in it, whatever their case
 */
export function keepsFacts(text: string, template: string, mustSay: readonly string[]): boolean {
  const said = text.toLowerCase();
  return (
    text.length >= Math.min(SHORTEST, template.length) &&
    text.length <= template.length * MOST_GROWTH &&
    hasSameNumbers(text, template) &&
    mustSay.every((words) => said.includes(words.toLowerCase())) &&
    isPlain(text, template) &&
    namesNothingNew(text, template)
  );
}

function hasSameNumbers(text: string, template: string): boolean {
  if (OTHER_DIGIT.test(text)) return false;
  const [own, wanted] = [numbersOf(text), numbersOf(template)];
  const ownWords = wordsMatching(text, NUMBER_WORD);
  const templateWords = wordsMatching(template, NUMBER_WORD);
  return (
    own.size === wanted.size && [...own].every((number) => wanted.has(number)) && isWithin(ownWords, templateWords)
  );
}

function numbersOf(text: string): Set<string> {
  return new Set(text.match(NUMBER) ?? []);
}

function wordsMatching(text: string, pattern: RegExp): Set<string> {
  return new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase()));
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((item) => all.has(item));
}

/** Signs that belong to the name of a skill (C#, Node.js) are no markup and no link. */
function isPlain(text: string, template: string): boolean {
  let rest = text;
  for (const { text: written } of recogniseSkills(template, { list: true })) rest = rest.replaceAll(written, ' ');
  rest = rest.replace(LONE_NUMBER, ' ');
  return !MARKUP.test(rest) && !LINK.test(rest);
}

function namesNothingNew(text: string, template: string): boolean {
  const known = new Set(recogniseSkills(template, { list: true }).map(({ name }) => name));
  if (!recogniseSkills(text).every(({ name }) => known.has(name))) return false;
  // In the middle of a sentence a capital letter begins a name.
  return [...text.matchAll(NAME_LIKE)].every(([, word = '']) => template.includes(word));
}
