import { cleanLine, countLetters } from '../characters.js';
import type { TextRun } from '../document.js';
import type { Turn } from './page-recogniser.js';

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
/** In pixels. */
const EDGE = 2;
/** On a page in an unknown script only words like addresses and numbers are right, and they are sure. */
const UNREADABLE_PAGE = 50;
const MIN_CONFIDENCE_UNREADABLE = 70;
/** Letters of a script other than Latin, into which the dirt and the pictures of a page are rarely read. */
const LONG_WORD = /^(?!\p{Script=Latin})\p{L}[\p{L}\p{M}]{3,}$/u;
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
/** In ems; more than a space between words. */
const RUN_GAP = 1;
/** The rule of a table beside the words of its cell. */
const TABLE_RULE = /^\|\s*|\s*\|$/gu;
/** A whole address, or the beginning of an international or bracketed number. */
const CONTACT = /^\S+@\S+\.\S+$|^(?:https?:|www\.|linkedin\.|github\.)|^\+\d|^\(\d{2,4}\)|^\d{3}[-.]\d{3}/iu;
const IN_NUMBER = /^[+(]?\d|:$/u;
/** In ems. */
const SMALLEST_SPACE = 0.2;
/** Where the recogniser cuts addresses: before or after their signs. */
const ENDS_IN_SIGN = /[\p{Ll}\p{N}][.@_/]$|^@$/u;
const ENDS_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、。，・：；（）「」『』【】]$/u;
const BEGINS_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、。，・：；（）「」『』【】]/u;
const ENDS_IN_HANGUL = /\p{Script=Hangul}$/u;
const BEGINS_WITH_HANGUL = /^\p{Script=Hangul}/u;
/** In ems; the syllables of a Korean word stand a little apart, and its words not much more. */
const WIDEST_BETWEEN_SYLLABLES = 0.2;
/** In ems; a space that somebody typed between two signs is wider. */
const WIDEST_BETWEEN_SIGNS = 0.4;
/** In ems: the dots in an address stand apart in some fonts, but less so than two sentences do. */
const WIDEST_CUT = 0.5;
/** One word is no sentence, so its dot is part of the address. */
const WIDEST_CUT_AT_START = 0.9;
const BEGINS_WITH_SIGN = /^[@._/][\p{L}\p{N}]|^@$/u;
const CONTINUES = /^[\p{Ll}\p{N}@._/]/u;
const ADDRESS = /@|\bwww\.|https?:|[\p{L}\p{N}]\.(?:com|org|net|edu|io|dev|me|[a-z]{2})\b/iu;
/** What dashes are read as: their ink is flat and wider than it is high. */
const DASH_LIKE = /^[-–—_~=.]+$/u;
/** In ems. */
const THICKEST_DASH = 0.2;
const WIDEST_HYPHEN = 0.42;
const WIDEST_EN_DASH = 0.75;
/** Share of an em above the baseline. */
const ASCENT = 0.8;
/** Parts of an em: from the baseline to the top of capitals, to the top of small letters, and down below it. */
const CAPITAL_HEIGHT = 0.72;
const SMALL_HEIGHT = 0.52;
const DESCENT = 0.21;
const TALL = /[\p{Lu}\p{Lo}\p{Nd}bdfhijklt()[\]{}|/@&!?'"“”’]/u;
const DEEP = /[gjpqyQ()[\]{}|/@,;]/u;
/** What a round or square bullet at the head of a line is read as. */
const MISREAD_BULLET = /^[»«¢©®°¤·*+•●■▪・ㆍ。٠]+$/u;
/** The same where it may also be a word: only the size of its ink tells. */
const BULLET_LIKE = /^[eoaOQcsςn0¢.,\-—–'"“=~_<>΄᾿’]+$/u;
const LONGEST_BULLET = 2;
/** In ems; small letters are higher. */
const LARGEST_BULLET = 0.45;
/** In ems; specks are smaller, dashes and dots flatter. */
const SMALLEST_BULLET = 0.18;
/** Of a sign that its ink tells, whatever the recogniser thinks of it. */
const SURE = 100;

/** Mean confidence of the words of a page, each counted by its length. */
export function confidenceOf(lines: readonly RecognisedLine[]): number {
  let [sum, characters] = [0, 0];
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
    sum += confidence * text.length;
    characters += text.length;
  }
  return characters > 0 ? sum / characters : 0;
}

/** Which way the words of a line follow each other, in pixels across and down. */
function courseOf({ words }: RecognisedLine): { across: number; down: number } {
  const [first, last] = [words[0]?.bbox, words.at(-1)?.bbox];
  if (!first || !last) return { across: 0, down: 0 };
  return { across: last.x0 + last.x1 - first.x0 - first.x1, down: last.y0 + last.y1 - first.y0 - first.y1 };
}

/** The turn that sets a page upright whose lines run up or down; undefined for an upright one. */
export function quarterTurnOf(lines: readonly RecognisedLine[]): Turn | undefined {
  let [across, down] = [0, 0];
  for (const course of lines.map(courseOf)) {
    if (Math.abs(course.down) > Math.abs(course.across)) down += course.down;
    else across += Math.abs(course.across);
  }
  if (Math.abs(down) <= across) return undefined;
  return down > 0 ? 'left' : 'right';
}

function isTrusted(word: RecognisedWord, pageIsReadable: boolean): boolean {
  // What touches the edge of the picture is the edge of the sheet or the dark beside it.
  if (Math.min(word.bbox.x0, word.bbox.y0) < EDGE) return false;
  const length = cleanLine(word.text).length;
  if (length === 0) return false;
  if (!pageIsReadable) return word.confidence >= MIN_CONFIDENCE_UNREADABLE;
  return word.confidence >= (length <= SHORT ? MIN_CONFIDENCE_SHORT : MIN_CONFIDENCE);
}

/** Sure and more than a letter or two: what stands beside it in a line is text too. */
function isFirm(word: RecognisedWord | undefined): boolean {
  if (!word || word.confidence < MIN_CONFIDENCE_SHORT) return false;
  return IDEOGRAPHS.test(word.text) || countLetters(word.text) > SHORT;
}

/** A rare name or a word in large letters, of which the recogniser isn't sure: dirt is not read as so many letters. */
function isDoubtedWord(word: RecognisedWord, before?: RecognisedWord, after?: RecognisedWord): boolean {
  return (LONG_WORD.test(word.text) || IDEOGRAPHS.test(word.text)) && (isFirm(before) || isFirm(after));
}

function trustedWords(words: readonly RecognisedWord[], pageIsReadable: boolean): RecognisedWord[] {
  return words.filter(
    (word, index) =>
      isTrusted(word, pageIsReadable) || (pageIsReadable && isDoubtedWord(word, words[index - 1], words[index + 1])),
  );
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

/** In pixels; the words of a line that runs from right to left follow each other leftwards. */
function gapBetween({ bbox: before }: RecognisedWord, { bbox: after }: RecognisedWord): number {
  return Math.max(after.x0 - before.x1, before.x0 - after.x1);
}

/** Words of one line in groups that a column's gap sets apart. */
function groupsOf(words: readonly RecognisedWord[], size: number): RecognisedWord[][] {
  const groups: RecognisedWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && gapBetween(last, word) < RUN_GAP * size) group.push(word);
    else groups.push([word]);
  }
  return groups;
}

function gapsOf(words: readonly RecognisedWord[]): number[] {
  return words.slice(1).map((word, index) => gapBetween(words[index] ?? word, word));
}

/** True for two words that are one address, which the recogniser cut at its dots and signs. */
function isCutAddress(before: string, after: string): boolean {
  const atSign = ENDS_IN_SIGN.test(before) || BEGINS_WITH_SIGN.test(after);
  return atSign && CONTINUES.test(after) && ADDRESS.test(before + after);
}

/** A small mark at the head of a line: what it was read as says little, its ink is neither high nor wide. */
function isBullet(word: RecognisedWord, next: RecognisedWord | undefined, size: number): boolean {
  // Marks of direction stand around what is read in a line from right to left.
  const text = cleanLine(word.text);
  if (!next || text.length > LONGEST_BULLET || gapBetween(word, next) < SMALLEST_SPACE * size) return false;
  if (MISREAD_BULLET.test(text)) return true;
  const { x0, y0, x1, y1 } = word.bbox;
  return BULLET_LIKE.test(text) && Math.max(x1 - x0, y1 - y0) < LARGEST_BULLET * size;
}

function dashOf(width: number, size: number): string {
  if (width < WIDEST_HYPHEN * size) return '-';
  return width < WIDEST_EN_DASH * size ? '–' : '—';
}

/** A bullet before a word or a dash between two, told by its ink; undefined for all else. */
function signOf(words: readonly RecognisedWord[], index: number, size: number): string | undefined {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !after || word.text.length > LONGEST_BULLET) return undefined;
  const { x0, y0, x1, y1 } = word.bbox;
  const [width, height] = [x1 - x0, y1 - y0];
  const near = (gap: number) => gap >= 0 && gap < RUN_GAP * size;
  if (!near(after.bbox.x0 - x1)) return undefined;
  const flat = height < THICKEST_DASH * size && width > height;
  if (flat && DASH_LIKE.test(word.text)) return before && near(x0 - before.bbox.x1) ? dashOf(width, size) : undefined;
  const round = Math.min(width, height) > SMALLEST_BULLET * size && Math.max(width, height) < LARGEST_BULLET * size;
  return round && MISREAD_BULLET.test(word.text) ? '•' : undefined;
}

/** The recogniser is unsure of signs, though one look at the size of their ink tells them. */
function withSigns(words: readonly RecognisedWord[], size: number): RecognisedWord[] {
  return words.map((word, index) => {
    const text = signOf(words, index, size);
    return text === undefined ? word : { ...word, text, confidence: SURE };
  });
}

/** Small pictures of envelopes and telephones before what they stand for are read as one or two characters. */
function isPictogram(words: readonly RecognisedWord[], index: number): boolean {
  const { text = '' } = words[index] ?? {};
  const next = words[index + 1];
  if (text === '•' && index > 0) return false;
  // After a comma it is the country or state of a place: "Bristol, UK".
  const inPlace = /,$/u.test(words[index - 1]?.text ?? '') && /^\p{Lu}+$/u.test(text);
  return text.length <= 2 && !inPlace && !IN_NUMBER.test(text) && next !== undefined && CONTACT.test(next.text);
}

function withoutPictograms(words: readonly RecognisedWord[]): RecognisedWord[] {
  return words.filter((_, index) => !isPictogram(words, index));
}

/** Two pieces of one word, or of a script without spaces: the recogniser makes a word of nearly every sign there. */
function isUnspaced(before: string, after: string, gap: number): boolean {
  if (ENDS_UNSPACED.test(before) && BEGINS_UNSPACED.test(after)) return gap < WIDEST_BETWEEN_SIGNS;
  const oneSyllable = before.length === 1 || after.length === 1;
  const isHangul = ENDS_IN_HANGUL.test(before) && BEGINS_WITH_HANGUL.test(after);
  return isHangul && oneSyllable && gap < WIDEST_BETWEEN_SYLLABLES;
}

function textOf(words: readonly RecognisedWord[], size: number): string {
  const gaps = gapsOf(words);
  const texts = words.map((word, index) => (index === 0 && isBullet(word, words[1], size) ? '•' : word.text));
  const joined = texts.reduce((line, text, index) => {
    const [before, gap] = [words[index - 1]?.text ?? '', (gaps[index - 1] ?? 0) / size];
    const isOneAddress = gap < (index === 1 ? WIDEST_CUT_AT_START : WIDEST_CUT) && isCutAddress(before, text);
    return isOneAddress || isUnspaced(before, text, gap) ? line + text : `${line} ${text}`;
  });
  return cleanLine(joined).replace(TABLE_RULE, '');
}

/** Runs of text in points from what was recognised in pixels. */
export function runsOfLines(lines: readonly RecognisedLine[], dpi: number): TextRun[] {
  const readable = confidenceOf(lines) >= UNREADABLE_PAGE;
  const points = (pixels: number) => (pixels * POINTS_PER_INCH) / dpi;
  return lines.flatMap((line) => {
    const size = sizeOfLine(line);
    const baseline = (line.baseline.y0 + line.baseline.y1) / 2;
    const trusted = trustedWords(withSigns(line.words, size), readable);
    const groups = groupsOf(withoutPictograms(trusted), size).filter((words) => words.some(hasMeaning));
    return groups.map((words) => {
      const left = Math.min(...words.map((word) => word.bbox.x0));
      const right = Math.max(...words.map((word) => word.bbox.x1));
      return {
        text: textOf(words, size),
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
