import { HEADING_BEGINNINGS, HEADINGS, type Section } from './vocabulary/headings.js';
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
const SIGNS_BEFORE = '#*•·▪●◦‣-–—>_=~|✓✔➤→';
// Not "#" and "+": C# and C++ end with them.
const SIGNS_BEHIND = '*-–—_=~|';

/** Splits a description into sentences and tells under which heading each stands. Headings themselves are left out. */
export function sentencesOf(description: string): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Section = 'none';
  for (const piece of pieces(description)) {
    const heading = headingOf(piece);
    const section: Section = heading?.section ?? current;
    const skipped = heading?.length ?? 0;
    const { text, start } = trimmed(piece.text.slice(skipped), piece.start + skipped);
    if (text !== '') sentences.push({ text, start, words: wordsOf(text), section });
    // "Nice to have: Rust. Three years of experience …": said of that sentence only.
    if (heading !== undefined && (text === '' || section !== 'preferred')) current = section;
  }
  return sentences;
}

interface Piece {
  text: string;
  start: number;
  /** Whether it is the beginning of a line that is no item of a list. */
  opensLine: boolean;
}

const ITEM = /^\s{0,20}[-*•·▪●◦‣–—✓✔➤→]\s/u;

function* pieces(description: string): Generator<Piece> {
  let start = 0;
  for (const line of description.split('\n')) {
    let from = 0;
    for (const end of sentenceEnds(line)) {
      for (let at = from; at < end; at += LONGEST_SENTENCE) {
        const piece = trimmed(line.slice(at, Math.min(at + LONGEST_SENTENCE, end)), start + at);
        yield { ...piece, opensLine: at === 0 && !ITEM.test(line) };
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
export function trimmed(text: string, start: number): { text: string; start: number } {
  let from = 0;
  let to = text.length;
  while (from < to && isSign(text.charAt(from), SIGNS_BEFORE)) from += 1;
  while (to > from && isSign(text.charAt(to - 1), SIGNS_BEHIND)) to -= 1;
  return { text: text.slice(from, to), start: start + from };
}

function isSign(character: string, signs: string): boolean {
  return character.trim() === '' || signs.includes(character);
}

/** A line that is a heading, or the heading that a sentence begins with ("Requirements: two years …"). */
function headingOf({ text, opensLine }: Piece): { section: Section; length: number } | undefined {
  const colon = text.slice(0, LONGEST_HEADING).search(/[:：]/u);
  if (colon === -1 && (!opensLine || /[.;,]$/u.test(text))) return undefined;
  const head = colon === -1 ? text : text.slice(0, colon);
  if (head.length > LONGEST_HEADING) return undefined;
  const words = wordsOf(head);
  const [first] = HEADINGS.find(words);
  if (first === undefined) return undefined;
  const before = words.filter(({ end }) => end <= first.start);
  const behind = words.filter(({ start }) => start >= first.end);
  // Little else stands in a heading; without a colon nothing that may be what is asked for ("Python is a plus").
  if (before.length + behind.length > (colon === -1 ? 2 : 4)) return undefined;
  if (colon === -1 && !before.every(({ key }) => HEADING_BEGINNINGS.has(key))) return undefined;
  return { section: first.meaning, length: colon === -1 ? text.length : colon + 1 };
}
