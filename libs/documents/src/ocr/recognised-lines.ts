import { cleanLine, countLetters } from '../characters.js';
import type { TextRun } from '../document.js';

export interface RecognisedBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface RecognisedWord {
  text: string;
  /** 0 to 100. */
  confidence: number;
  bbox: RecognisedBox;
}

export interface RecognisedLine {
  words: RecognisedWord[];
  baseline: RecognisedBox;
  bbox: RecognisedBox;
}

const POINTS_PER_INCH = 72;
/** Below this a word is dirt, a line or a piece of a picture. */
const MIN_CONFIDENCE = 25;
/** One or two characters are what dirt is read as, so they must be surer. */
const MIN_CONFIDENCE_SHORT = 50;
const SHORT = 2;
/** On a page in an unknown script only words like addresses and numbers are right, and they are sure. */
const UNREADABLE_PAGE = 50;
const MIN_CONFIDENCE_UNREADABLE = 70;
/** In ems; more than a space between words. */
const RUN_GAP = 1;
/** The rule of a table beside the words of its cell. */
const TABLE_RULE = /^\|\s*|\s*\|$/gu;
/** In ems. */
const SMALLEST_SPACE = 0.2;
/** Lines with fewer gaps don't tell what is usual in them. */
const MIN_GAPS = 3;
const SHARE_OF_USUAL_SPACE = 0.45;
/** Share of an em above the baseline. */
const ASCENT = 0.8;
/** Parts of an em: from the baseline to the top of capitals, to the top of small letters, and down below it. */
const CAPITAL_HEIGHT = 0.72;
const SMALL_HEIGHT = 0.52;
const DESCENT = 0.21;
const TALL = /[\p{Lu}\p{Lo}\p{Nd}bdfhijklt()[\]{}|/@&!?'"“”’]/u;
const DEEP = /[gjpqyQ()[\]{}|/@,;]/u;
/** What a round or square bullet at the head of a line is read as. */
const MISREAD_BULLET = /^[»«¢©®°¤·*]+$/u;

/** Mean confidence of the words of a page, each counted by its length. */
export function confidenceOf(lines: readonly RecognisedLine[]): number {
  let [sum, characters] = [0, 0];
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
    sum += confidence * text.length;
    characters += text.length;
  }
  return characters > 0 ? sum / characters : 0;
}

function isTrusted(word: RecognisedWord, pageIsReadable: boolean): boolean {
  const length = cleanLine(word.text).length;
  if (length === 0) return false;
  if (!pageIsReadable) return word.confidence >= MIN_CONFIDENCE_UNREADABLE;
  return word.confidence >= (length <= SHORT ? MIN_CONFIDENCE_SHORT : MIN_CONFIDENCE);
}

/** Signs that stand alone are lines and dirt, but for bullets. */
function hasMeaning(word: RecognisedWord): boolean {
  return countLetters(word.text) > 0 || word.text === '•';
}

/** The size of a word's letters from the height of its ink, which depends on the letters it has. */
function sizeOf(word: RecognisedWord): number {
  const ems = (TALL.test(word.text) ? CAPITAL_HEIGHT : SMALL_HEIGHT) + (DEEP.test(word.text) ? DESCENT : 0);
  return (word.bbox.y1 - word.bbox.y0) / ems;
}

/** Signs without letters, such as bullets and dashes, say nothing about the size of a line. */
function sizeOfLine(line: RecognisedLine): number {
  const sizes = line.words.filter((word) => countLetters(word.text) > 0).map(sizeOf);
  sizes.sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? line.bbox.y1 - line.bbox.y0;
}

/** Words of one line in groups that a column's gap sets apart. */
function groupsOf(words: readonly RecognisedWord[], size: number): RecognisedWord[][] {
  const groups: RecognisedWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && word.bbox.x0 - last.bbox.x1 < RUN_GAP * size) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

function gapsOf(words: readonly RecognisedWord[]): number[] {
  return words.slice(1).map((word, index) => word.bbox.x0 - (words[index]?.bbox.x1 ?? 0));
}

/** Distance below which two words are one that the recogniser cut, as it does at dots and signs in addresses. */
function smallestSpace(line: RecognisedLine, size: number): number {
  const gaps = gapsOf(line.words).sort((one, other) => one - other);
  const usual = gaps.length >= MIN_GAPS ? (gaps[Math.floor(gaps.length / 2)] ?? 0) : 0;
  return Math.max(SMALLEST_SPACE * size, SHARE_OF_USUAL_SPACE * Math.min(usual, size));
}

function textOf(words: readonly RecognisedWord[], smallest: number): string {
  const [first, ...others] = words.map((word) => word.text);
  const head = first !== undefined && others.length > 0 && MISREAD_BULLET.test(first) ? '•' : first;
  const gaps = gapsOf(words);
  const rest = others.map((text, index) => ((gaps[index] ?? 0) < smallest ? text : ` ${text}`));
  return cleanLine([head, ...rest].join('')).replace(TABLE_RULE, '');
}

/** Runs of text in points from what was recognised in pixels. */
export function runsOfLines(lines: readonly RecognisedLine[], dpi: number): TextRun[] {
  const readable = confidenceOf(lines) >= UNREADABLE_PAGE;
  const points = (pixels: number) => (pixels * POINTS_PER_INCH) / dpi;
  return lines.flatMap((line) => {
    const size = sizeOfLine(line);
    const smallest = smallestSpace(line, size);
    const baseline = (line.baseline.y0 + line.baseline.y1) / 2;
    const trusted = line.words.filter((word) => isTrusted(word, readable));
    const groups = groupsOf(trusted, size).filter((words) => words.some(hasMeaning));
    return groups.map((words) => {
      const left = Math.min(...words.map((word) => word.bbox.x0));
      const right = Math.max(...words.map((word) => word.bbox.x1));
      return {
        text: textOf(words, smallest),
        x: points(left),
        y: points(baseline - ASCENT * size),
        width: points(right - left),
        height: points(size),
        fontSize: points(size),
        bold: false,
      };
    });
  });
}
