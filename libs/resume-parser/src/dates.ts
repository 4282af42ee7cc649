import type { PartialDate } from './parsed-resume.js';
import { fold, keyOf } from './text/fold.js';
import { MONTHS, PRESENT, SEASONS, SINCE, UNTIL } from './vocabulary/months.js';

/** A date or period in a text: `text.slice(start, end)` is how the text writes it. */
export interface DateSpan {
  start: number;
  end: number;
  from: PartialDate | null;
  to: PartialDate | null;
  current: boolean;
  /** False for a single date, which may be the start, the end or neither. */
  isRange: boolean;
}

interface Token {
  /** Folded. */
  key: string;
  kind: 'number' | 'word' | 'sign';
  start: number;
  end: number;
  spaceBefore: boolean;
}

interface Point {
  year: number | null;
  month: number | null;
  day: number | null;
  next: number;
}

const MAX_TEXT = 600;
/** Years before this one only count in periods; a lone "1850" is a number. */
const MIN_SINGLE_YEAR = 1900;
const MIN_YEAR = 1600;
const MAX_YEAR = 2079;
const TOKEN = /\p{N}+|[年月日년월일]|[\p{L}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const DASH = /^[-–—−‒―~～〜→]$/u;

function setOf(row: string): Set<string> {
  return new Set(row.split('|').map(keyOf));
}

const MONTH_OF = new Map(
  MONTHS.flatMap((row, index) => row.split('|').map((name) => [keyOf(name), index + 1] as const)),
);
const SEASON_WORDS = setOf(SEASONS);
const PRESENT_WORDS = setOf(PRESENT);
const UNTIL_WORDS = setOf(UNTIL);
const SINCE_WORDS = setOf(SINCE);
const OF_WORDS = new Set(['de', 'del', 'of', 'do', 'r', 'год', 'года', 'г']);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const kind = /^\p{N}/u.test(raw) ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'sign';
    tokens.push({
      key: fold(raw),
      kind,
      start: match.index,
      end: match.index + raw.length,
      spaceBefore: match.index > end,
    });
    end = match.index + raw.length;
  }
  return tokens;
}

function numberAt(tokens: readonly Token[], at: number, digits: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.key.length > digits || !/^\d+$/.test(token.key)) return null;
  return Number(token.key);
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const value = tokens[at]?.key.length === 4 ? numberAt(tokens, at, 4) : null;
  return value !== null && value >= MIN_YEAR && value <= MAX_YEAR ? value : null;
}

function monthNumber(tokens: readonly Token[], at: number): number | null {
  const value = numberAt(tokens, at, 2);
  return value !== null && value >= 1 && value <= 12 ? value : null;
}

function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === 'sign' && signs.includes(token.key);
}

/** Two digits stand for 2000 to 2039 or 1940 to 1999. */
function shortYear(tokens: readonly Token[], at: number): number | null {
  const value = tokens[at]?.key.length === 2 ? numberAt(tokens, at, 2) : null;
  if (value === null) return null;
  return value < 40 ? 2000 + value : 1900 + value;
}

/** 2019, 2019-04, 2019/04/30, 2019年4月. */
function yearFirst(tokens: readonly Token[], at: number): Point | null {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const bare: Point = { year, month: null, day: null, next: at + 1 };
  const sign = tokens[at + 1];
  if (sign?.key === '年' || sign?.key === fold('년')) {
    const month = monthNumber(tokens, at + 2);
    if (month === null) return { ...bare, next: at + 2 };
    const unit = tokens[at + 3]?.key;
    return { ...bare, month, next: unit === '月' || unit === fold('월') ? at + 4 : at + 3 };
  }
  if (!isSign(sign, '-/.') || sign?.spaceBefore === true || tokens[at + 2]?.spaceBefore === true) return bare;
  const named = tokens[at + 2]?.kind === 'word' ? MONTH_OF.get(tokens[at + 2]?.key ?? '') : undefined;
  if (named !== undefined) return { year, month: named, day: null, next: at + 3 };
  const month = tokens[at + 2]?.key.length === 2 || sign?.key !== '-' ? monthNumber(tokens, at + 2) : null;
  if (month === null) return bare;
  const day =
    isSign(tokens[at + 3], sign?.key ?? '') && tokens[at + 3]?.spaceBefore === false
      ? numberAt(tokens, at + 4, 2)
      : null;
  return day === null || day < 1 || day > 31
    ? { year, month, day: null, next: at + 3 }
    : { year, month, day, next: at + 5 };
}

/** 04/2019, 30.04.2019, 4/30/2019, 04/19. */
function numberFirst(tokens: readonly Token[], at: number): Point | null {
  const first = numberAt(tokens, at, 2);
  const sign = tokens[at + 1];
  if (first === null || !isSign(sign, '/.-') || sign?.spaceBefore === true) return null;
  const gap = tokens[at + 2]?.spaceBefore === true && sign?.key !== '.';
  const year = gap ? null : yearAt(tokens, at + 2);
  if (year !== null) return first >= 1 && first <= 12 ? { year, month: first, day: null, next: at + 3 } : null;
  const second = gap ? null : numberAt(tokens, at + 2, 2);
  if (second !== null && isSign(tokens[at + 3], sign?.key ?? '')) {
    const last = yearAt(tokens, at + 4);
    if (last === null) return null;
    const [day, month] = second > 12 ? [second, first] : [first, second];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year: last, month, day, next: at + 5 } : null;
  }
  const short = sign?.key === '/' && !gap ? shortYear(tokens, at + 2) : null;
  return short !== null && first >= 1 && first <= 12 ? { year: short, month: first, day: null, next: at + 3 } : null;
}

function skipFillers(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let count = 0; count < 2; count += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (isSign(token, ".,'’‘/-") && !(DASH.test(token.key) && token.spaceBefore)) next += 1;
    else if (token.kind === 'word' && OF_WORDS.has(token.key)) next += 1;
  }
  return next;
}

/** April 2019, avril 2019, abril de 2019, Apr. '19, April 30, 2019; a month alone when its year follows later. */
function monthFirst(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at];
  const month = token?.kind === 'word' ? MONTH_OF.get(token.key) : undefined;
  if (month === undefined) return null;
  const after = skipFillers(tokens, at + 1);
  const year = yearAt(tokens, after);
  if (year !== null) return { year, month, day: null, next: after + 1 };
  const day = numberAt(tokens, after, 2);
  if (day !== null && day >= 1 && day <= 31) {
    const later = isSign(tokens[after + 1], ',') ? after + 2 : after + 1;
    const longYear = yearAt(tokens, later);
    if (longYear !== null) return { year: longYear, month, day, next: later + 1 };
    const short = tokens[after - 1]?.kind === 'sign' ? shortYear(tokens, after) : null;
    if (short !== null) return { year: short, month, day: null, next: after + 1 };
  }
  return { year: null, month, day: null, next: at + 1 };
}

/** 30 April 2019, 1er avril 2019, Summer 2013, tháng 4 2019. */
function wordsFirst(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word' && SEASON_WORDS.has(token.key)) {
    const after = skipFillers(tokens, at + 1);
    const year = yearAt(tokens, after);
    return year === null ? null : { year, month: null, day: null, next: after + 1 };
  }
  const day = numberAt(tokens, at, 2);
  if (day === null || day < 1 || day > 31) return null;
  let next = at + 1;
  if (isSign(tokens[next], '.º°')) next += 1;
  if (/^(?:st|nd|rd|th|er|re|e|de)$/.test(tokens[next]?.key ?? '')) next += 1;
  if (tokens[next]?.key === 'de') next += 1;
  const point = monthFirst(tokens, next);
  return point?.year == null ? null : { ...point, day };
}

function pointAt(tokens: readonly Token[], at: number): Point | null {
  return yearFirst(tokens, at) ?? numberFirst(tokens, at) ?? monthFirst(tokens, at) ?? wordsFirst(tokens, at);
}

/** The end of the longest phrase of `phrases` (up to three words) that starts at `at`, or -1. */
function phraseAt(tokens: readonly Token[], at: number, phrases: Set<string>): number {
  let key = '';
  let found = -1;
  let count = 0;
  for (let index = at; index < tokens.length && count < 3; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'number') break;
    if (token.kind === 'sign') {
      if (count > 0 && isSign(token, "'’/.")) continue;
      break;
    }
    key = key === '' ? token.key : `${key} ${token.key}`;
    count += 1;
    if (phrases.has(key)) found = index + 1;
  }
  return found;
}

function separatorAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return -1;
  if (token.kind === 'sign' && DASH.test(token.key)) {
    const second = tokens[at + 1];
    return second?.kind === 'sign' && DASH.test(second.key) ? at + 2 : at + 1;
  }
  if (token.kind === 'sign' && (token.key === '.' || token.key === '…'))
    return isSign(tokens[at + 1], '.') ? at + 2 : -1;
  return token.kind === 'word' ? phraseAt(tokens, at, UNTIL_WORDS) : -1;
}

function presentAt(tokens: readonly Token[], at: number): number {
  const direct = phraseAt(tokens, at, PRESENT_WORDS);
  if (direct !== -1) return direct;
  const filler = tokens[at];
  return filler?.kind === 'word' && filler.key.length <= 4 ? phraseAt(tokens, at + 1, PRESENT_WORDS) : -1;
}

function iso(point: Point): PartialDate | null {
  if (point.year === null) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  if (point.month === null) return String(point.year);
  return point.day === null
    ? `${point.year}-${two(point.month)}`
    : `${point.year}-${two(point.month)}-${two(point.day)}`;
}

function spanOf(
  tokens: readonly Token[],
  first: number,
  next: number,
  rest: Omit<DateSpan, 'start' | 'end'>,
): DateSpan {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, ...rest };
}

function endOfShortRange(tokens: readonly Token[], from: Point, at: number): Point | null {
  const last = from.month === null ? shortYear(tokens, at) : null;
  return last === null || last < (from.year ?? 0) ? null : { year: last, month: null, day: null, next: at + 1 };
}

function rangeFrom(tokens: readonly Token[], first: number, from: Point): { span: DateSpan; next: number } | null {
  const after = separatorAt(tokens, from.next);
  if (after === -1) return null;
  const to = pointAt(tokens, after) ?? endOfShortRange(tokens, from, after);
  if (to !== null && to.year !== null) {
    const start = from.year === null ? { ...from, year: to.year } : from;
    if ((iso(start) ?? '').slice(0, 4) > String(to.year)) return null;
    const span = spanOf(tokens, first, to.next, { from: iso(start), to: iso(to), current: false, isRange: true });
    return { span, next: to.next };
  }
  if (from.year === null) return null;
  const present = presentAt(tokens, after);
  const open = { from: iso(from), to: null, current: true, isRange: true };
  if (present !== -1) return { span: spanOf(tokens, first, present, open), next: present };
  const dash = tokens[from.next]?.kind === 'sign' && after >= tokens.length;
  return dash ? { span: spanOf(tokens, first, after, open), next: after } : null;
}

function sinceBefore(tokens: readonly Token[], at: number): number {
  for (const back of [2, 1]) {
    if (at - back >= 0 && phraseAt(tokens, at - back, SINCE_WORDS) === at) return at - back;
  }
  return -1;
}

const OPEN_WORDS = new Set(
  ['since', 'seit', 'depuis', 'desde', 'sinds', 'od', 'dal', 'sedan', 'منذ', 'з', 'с', 'από', 'beri'].map(fold),
);

function single(tokens: readonly Token[], first: number, point: Point): { span: DateSpan; next: number } | null {
  if (point.year === null || (point.year < MIN_SINGLE_YEAR && point.month === null)) return null;
  const since = sinceBefore(tokens, first);
  const word = tokens[since]?.key ?? '';
  // "2019 present", the dash lost in reading.
  const present = phraseAt(tokens, point.next, PRESENT_WORDS);
  if (present !== -1) {
    return {
      span: spanOf(tokens, first, present, { from: iso(point), to: null, current: true, isRange: true }),
      next: present,
    };
  }
  const open = since !== -1 && OPEN_WORDS.has(word);
  const span = spanOf(tokens, open ? since : first, point.next, {
    from: iso(point),
    to: null,
    current: open,
    isRange: open,
  });
  return { span, next: point.next };
}

/** Finds dates and periods in one line of text, in order. Long lines are read up to 600 characters. */
export function findDates(text: string): DateSpan[] {
  if (!/\p{N}{2}/u.test(text)) return [];
  const tokens = tokensOf(text.slice(0, MAX_TEXT));
  const spans: DateSpan[] = [];
  for (let index = 0; index < tokens.length;) {
    const point = pointAt(tokens, index);
    const found = point === null ? null : (rangeFrom(tokens, index, point) ?? single(tokens, index, point));
    if (found === null) index += 1;
    else {
      spans.push(found.span);
      index = found.next;
    }
  }
  return spans;
}

/** The first period of a line, else its first single date. */
export function firstDates(text: string): DateSpan | null {
  const spans = findDates(text);
  return spans.find((span) => span.isRange) ?? spans[0] ?? null;
}

/** Whether a text is a date or period and nothing else. */
export function isOnlyDates(text: string): boolean {
  if (text.length > 60) return false;
  const spans = findDates(text);
  const covered = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return spans.length > 0 && covered >= text.replace(/[\s()[\],.;:|•·-]+$/u, '').length - 6;
}
