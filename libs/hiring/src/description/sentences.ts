import { HEADINGS, type Section } from './vocabulary/headings.js';
import { wordsOf, type Word } from './phrases.js';

/** A sentence or an item of a list, under the heading it stands under. */
export interface Sentence {
  text: string;
  /** Where it begins in the description. */
  start: number;
  words: Word[];
  section: Section;
}

const LONGEST_SENTENCE = 1000;
const LONGEST_HEADING = 70;
const MOST_WORDS_OF_HEADING = 8;
const SIGNS = ' \t\u00a0#*•·▪●◦‣-–—>_=~|✓✔➤→';

/** Splits a description into sentences and tells under which heading each stands. Headings themselves are left out. */
export function sentencesOf(description: string): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Section = 'none';
  for (const piece of pieces(description)) {
    const heading = headingOf(piece.text);
    if (heading !== undefined) section = heading.section;
    const skipped = heading?.length ?? 0;
    const { text, start } = trimmed(piece.text.slice(skipped), piece.start + skipped);
    if (text !== '') sentences.push({ text, start, words: wordsOf(text), section });
  }
  return sentences;
}

interface Piece {
  text: string;
  start: number;
}

function* pieces(description: string): Generator<Piece> {
  let start = 0;
  for (const line of description.split('\n')) {
    let from = 0;
    for (const end of sentenceEnds(line)) {
      for (let at = from; at < end; at += LONGEST_SENTENCE) {
        yield trimmed(line.slice(at, Math.min(at + LONGEST_SENTENCE, end)), start + at);
      }
      from = end;
    }
    start += line.length + 1;
  }
}

/** A full stop ends a sentence when a capital follows and no abbreviation ("B.Sc.", "z. B.") precedes it. */
const SENTENCE_END = /(?<=[\p{Ll}\p{N}\p{Lu})]{2})[.!?;]["”»)]?(?=\s+[\p{Lu}\p{N}•])|;(?=\s)/gu;
const ABBREVIATIONS =
  /(?:^|[\s(])(?:incl|inkl|bzw|ca|etc|min|max|Dr|Mr|Ms|St|No|Nr|vs|approx|gem|evtl|ggf|mind|ing|Sc)\.$/u;

function sentenceEnds(line: string): number[] {
  const ends: number[] = [];
  for (const match of line.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!ABBREVIATIONS.test(line.slice(Math.max(0, end - 10), end))) ends.push(end);
  }
  return [...ends, line.length];
}

/** Takes the signs of lists and headings off both ends. */
export function trimmed(text: string, start: number): Piece {
  let from = 0;
  let to = text.length;
  while (from < to && isSign(text.charAt(from))) from += 1;
  while (to > from && isSign(text.charAt(to - 1))) to -= 1;
  return { text: text.slice(from, to), start: start + from };
}

function isSign(character: string): boolean {
  return character.trim() === '' || SIGNS.includes(character);
}

/** A line that is a heading, or the heading that a line begins with ("Requirements: two years …"). */
function headingOf(text: string): { section: Section; length: number } | undefined {
  const colon = text.slice(0, LONGEST_HEADING).search(/[:：]/u);
  const head = colon === -1 ? text : text.slice(0, colon);
  if (head.length > LONGEST_HEADING || (colon === -1 && /[.;,]$/u.test(text))) return undefined;
  const words = wordsOf(head);
  if (words.length === 0 || words.length > MOST_WORDS_OF_HEADING) return undefined;
  const [first] = HEADINGS.find(words);
  if (first === undefined || !fillsHeading(head, words, first.end)) return undefined;
  return { section: first.meaning, length: colon === -1 ? text.length : colon + 1 };
}

/** Whether the phrase is what the line is about: little else stands in it. */
function fillsHeading(head: string, words: readonly Word[], end: number): boolean {
  const rest = words.filter((word) => word.start >= end).length;
  const before = HEADINGS.find(words)[0]?.start ?? 0;
  return before <= head.length / 2 && rest <= 4;
}
