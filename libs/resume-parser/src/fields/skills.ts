import { normaliseSkill, recogniseSkills } from '#libs/skills';
import type { Line } from '../layout/line.js';
import { keyOf, tidy, trimSigns } from '../text/fold.js';
import { hasBullet, withoutBullet } from './entries.js';

const MAX_ITEM = 60;
const MAX_ITEMS = 150;
const MAX_WORDS = 8;
const LEVELS = new Set(
  'expert|advanced|intermediate|beginner|basic|basics|proficient|master|novice|fluent|native|good|very good|excellent|experte|fortgeschritten|grundkenntnisse|gut|sehr gut|avancé|intermédiaire|débutant|courant|confirmé|avanzado|intermedio|básico|principiante|avançado|intermediário|experto|gevorderd|basis|professional|competent|skillful|familiar'
    .split('|')
    .map(keyOf),
);
const LEVEL_TAIL = /\s*(?:[-–—:]\s*|\()(?:\p{L}+\s){0,2}\p{L}+\)?$/u;
/** The name of a group, perhaps with a level: "Web (advanced): …". */
const LABEL = /^[^:：,;()]{2,50}(?:\([^:：,;()]{2,30}\)\s?)?[:：]\s*/u;
const LEADING_LEVEL = /^\(((?:\p{L}+\s?){1,3})\)\s*/u;
const CONJUNCTION = /\s*\/\s*|\s+(?:and|und|et|y|e|en)\s+/u;
const EDGES = ',;:|•·▪●◦‣∙*–—-';
/** Levels and ratings end short items; longer ones are sentences. */
const MAX_RATED = 120;
const RATING = /[\s(]*(?:[★☆●○◉◎■□▪▫⬤]{2,}|\d{1,3}\s?%|\d{1,2}\s?\/\s?\d{1,2})\)?$/u;

/** Splits at commas, semicolons and bars that stand outside brackets. */
function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,;|•·∙●▪\t、，；،؛]/u.test(sign)) {
      items.push(text.slice(start, index));
      start = index + 1;
    }
  }
  items.push(text.slice(start));
  return items;
}

function isOpen(text: string): boolean {
  return (text.match(/\(/gu)?.length ?? 0) > (text.match(/\)/gu)?.length ?? 0);
}

/** A row of a table: the name of a group in the first cell, its items in the second. */
function isGroupRow(line: Line): boolean {
  const [label, items, ...more] = line.segments;
  if (label === undefined || items === undefined || more.length > 0) return false;
  return /[,;]/u.test(items.text) && !/[,;]/u.test(label.text) && normaliseSkill(label.text).category === null;
}

/** Rows of items without commas keep their wide gaps as separators. */
function looseText(line: Line): string {
  if (isGroupRow(line)) return line.segments[1]?.text ?? '';
  const loose = line.segments.map((segment) => segment.loose).join('\t');
  return /[,;]/u.test(loose) ? line.text : loose.replace(/ {2,}/gu, '\t');
}

/** Joins lines that go on with the one above: open brackets, a trailing comma, a list that fills the column. */
function joinWrapped(lines: readonly Line[]): { text: string; bold: boolean }[] {
  const right = Math.max(...lines.map((line) => line.right));
  const joined: { text: string; bold: boolean; last: Line }[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const single = line.segments.length === 1 && previous?.last.segments.length === 1;
    const near = previous !== undefined && single && line.gapBefore < 0.9 && !hasBullet(line.text);
    const full =
      previous !== undefined &&
      /[,;]/u.test(previous.last.text) &&
      previous.last.right >= right - (right - previous.last.x) * 0.12;
    const goesOn =
      previous !== undefined &&
      near &&
      (isOpen(previous.text) || /[,;]$/u.test(previous.text) || (full && !LABEL.test(line.text)));
    if (goesOn) {
      previous.text = `${previous.text} ${line.text}`;
      previous.last = line;
    } else joined.push({ text: looseText(line), bold: line.bold, last: line });
  }
  return joined;
}

function withoutLevel(item: string): string {
  if (item.length > MAX_RATED) return item;
  const rated = item.replace(RATING, '');
  const tail = LEVEL_TAIL.exec(rated);
  if (tail === null || tail.index < 1) return rated;
  return LEVELS.has(keyOf(tail[0])) ? rated.slice(0, tail.index) : rated;
}

function withoutLeadingLevel(item: string): string {
  const level = LEADING_LEVEL.exec(item);
  return level?.[1] !== undefined && LEVELS.has(keyOf(level[1])) ? item.slice(level[0].length) : item;
}

/** "Linux and Windows", "Git/Vim/Emacs": several skills when the vocabulary knows each part and not the whole. */
function splitKnown(item: string): string[] | null {
  if (item.length > MAX_ITEM || !CONJUNCTION.test(item) || normaliseSkill(item).category !== null) return null;
  const parts = item.split(CONJUNCTION).map(tidy);
  return parts.length > 1 && parts.every((part) => normaliseSkill(part).category !== null) ? parts : null;
}

function itemsOf(text: string): string[] {
  const bare = withoutBullet(text.trim());
  const content = bare.replace(LABEL, '');
  const list = splitList(content === '' ? bare : content);
  return list.flatMap((part) => {
    const bareItem = withoutLeadingLevel(trimSigns(tidy(part), EDGES, `${EDGES}.`));
    const item = withoutLevel(bareItem.replace(/^(?:and|und|et|y|e|en)\s+/u, ''));
    if (item.length < 1 || !/[\p{L}\p{N}]/u.test(item) || LEVELS.has(keyOf(item))) return [];
    const several = splitKnown(item);
    if (several !== null) return several;
    const prose = item.length > MAX_ITEM || item.split(/\s+/u).length > MAX_WORDS;
    return prose ? recogniseSkills(item).map((mention) => mention.text) : [item];
  });
}

/** Removes repeats, counting aliases of one skill as the same. */
function unique(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const { key } = normaliseSkill(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Reads a skills section's list as written: labels of groups and levels left aside. */
export function readSkills(lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const joined = joinWrapped(lines);
  const plain = joined.filter((line) => !line.bold);
  // Bold lines among plain ones name groups of skills.
  const content = plain.length * 2 >= joined.length ? plain : joined;
  return unique(content.flatMap((line) => itemsOf(line.text))).slice(0, MAX_ITEMS);
}

/** Skills of the vocabulary that a text names, as written there, without repeats. */
export function mentionedSkills(text: string): string[] {
  return unique(recogniseSkills(text).map((mention) => tidy(mention.text))).slice(0, MAX_ITEMS);
}
