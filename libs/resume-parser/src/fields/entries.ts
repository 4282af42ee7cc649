import { keyOf, trimSigns } from '../text/fold.js';
import { SINCE } from '../vocabulary/months.js';
import { firstDates, type DateSpan } from '../dates.js';
import type { Line, Segment } from '../layout/line.js';
import { partDescribed } from './described-lines.js';

/** A line of an entry's head: its parts without the dates. */
export interface HeadLine {
  line: Line;
  segments: Segment[];
}

/** One position or study: the lines that name it, its dates, and the lines that describe it. */
export interface Entry {
  head: HeadLine[];
  /** Lines below the dates that may name what the head leaves open, or begin the description. */
  tail: HeadLine[];
  dates: (DateSpan & { text: string }) | null;
  body: Line[];
}

interface Marked {
  line: Line;
  dates: (DateSpan & { text: string }) | null;
  /** The segments with the dates cut out. */
  segments: Segment[];
  isBody: boolean;
  /** Its dates end a remark ("Department chair since 2020") and may be no dates of an entry. */
  isAside: boolean;
}

const BULLET = /^(?:[•·▪●◦‣∙■□➢➤✓✔►▸○*§]|[-–—](?=\s)|o(?=\s\p{Lu})|\d{1,2}[.)](?=\s))\s*/u;
/** Scripts without spaces say as much in a third of the signs. */
const CJK_SENTENCE =
  /^[^\s]{24,}[。，、；！？]|[。！？]$|^(?=.{26,})[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{P}]*[，。、]/u;
const LONG = 110;
const SENTENCE = 60;
const MAX_HEAD_BEFORE = 3;
const MAX_HEAD_AFTER = 3;
const MAX_ENTRIES = 60;
/** Free space above a line, in lines, that sets it apart from the paragraph before. */
const PARAGRAPH_GAP = 0.9;
const WRAPPED_WORDS = 7;
const CELL_TOLERANCE = 8;

export function hasBullet(text: string): boolean {
  return BULLET.test(text);
}

export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

/** Cuts a span out of a segment; what stands before and after become segments of their own. */
function cut(segment: Segment, start: number, end: number): Segment[] {
  const parts = [segment.text.slice(0, start), segment.text.slice(end)];
  const width = segment.right - segment.x;
  const edges = [segment.x, segment.right - (width * (parts[1] ?? '').trimStart().length) / segment.text.length];
  return parts
    .map((part, at) => ({ text: trimSigns(part, ')],.;:|•·–—-', '([,;:|•·–—-'), x: edges[at] ?? segment.x }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !SINCE_WORDS.has(keyOf(text)))
    .map(({ text, x }) => {
      const spans = segment.spans.filter((span) => text.includes(span.text));
      const cuts =
        spans.length > 0 && spans.map((span) => span.text).join('').length >= text.replace(/\s/gu, '').length * 0.8;
      return { ...segment, x, text, loose: text, spans: cuts ? spans : [{ text, bold: segment.bold }] };
    });
}

/** A date that stands at the edge of its segment, not one inside a sentence. */
function edgeDates(segment: Segment): DateSpan | null {
  const span = firstDates(segment.text);
  if (span === null) return null;
  const before = segment.text.slice(0, span.start).trim();
  const after = segment.text.slice(span.end).replace(/^[\s)\].,;:]+/u, '');
  if (before.length + after.length > LONG) return null;
  const edge = /^[([\s]*$/u.test(before) || after === '' || /^[([|•·–—-]/u.test(after);
  return edge || span.isRange ? span : null;
}

/** A sentence rather than a name: long, or ended by a full stop that no abbreviation explains. */
function isProse(line: Line): boolean {
  const { text } = line;
  if (text.length > LONG || (text.length > SENTENCE && /[.;]$/u.test(text)) || CJK_SENTENCE.test(text)) return true;
  if (line.segments.length > 1) return false;
  const parts = text.split(/\s+[|—–•·]\s+/u);
  if (parts.length > 1 && parts.every((part) => part.length <= SENTENCE)) return false;
  const words = text.split(/\s+/u);
  return (words.length >= 11 && text.length > SENTENCE) || (words.length >= 4 && /\p{Ll}{4,}\.$/u.test(text));
}

/** A sign before dates that sets them apart from the words on their left. */
const ENDS_APART = /[|•·,;:(–—-]$/u;
const SINCE_WORDS = new Set(SINCE.split('|').map(keyOf));
/** Labels above what was done in a position. */
const BODY_LABEL =
  /^(?:(?:key |main |major |selected )?(?:highlights|achievements|accomplishments|responsibilities|duties|tasks|results|contributions)|aufgaben|tätigkeiten|erfolge|missions?|tâches|réalisations|funciones|logros|responsabilidades|mansioni|attività|risultati|responsabilità|atividades|funções|conquistas|taken|werkzaamheden|resultaten|tech(?:nology|nologies)?(?:[ -]stack)?|technologies used|environment)\s*:?$/iu;

/** "since 2020": a period without its end. */
function isOpenPeriod(text: string): boolean {
  return SINCE_WORDS.has(keyOf(text.split(/\s/u)[0] ?? ''));
}

function mark(line: Line): Marked {
  let best: { at: number; span: DateSpan } | null = null;
  line.segments.forEach((segment, at) => {
    const span = edgeDates(segment);
    if (span !== null && (best === null || (span.isRange && !best.span.isRange))) best = { at, span };
  });
  const found = best as { at: number; span: DateSpan } | null;
  const bullet = BULLET.test(line.text);
  const segment = found === null ? undefined : line.segments[found.at];
  const text = found === null ? '' : (segment?.text.slice(found.span.start, found.span.end) ?? '');
  const tooLong = line.segments.length < 3 && line.text.length > LONG + 40;
  const before = segment?.text.slice(0, found?.span.start).trim() ?? '';
  const aside = before !== '' && !ENDS_APART.test(before) && isOpenPeriod(text);
  if (found === null || tooLong || (bullet && (aside || !found.span.isRange))) {
    const isBody = bullet || isProse(line) || BODY_LABEL.test(line.text);
    return { line, dates: null, segments: line.segments, isBody, isAside: false };
  }
  const rest = line.segments.flatMap((part, at) =>
    at === found.at ? cut(part, found.span.start, found.span.end) : [part],
  );
  return { line, dates: { ...found.span, text }, segments: rest, isBody: false, isAside: aside };
}

/** A line that names a position and describes it counts as two. */
function markedParts(line: Line): Marked[] {
  const [head = line, ...described] = BULLET.test(line.text) ? [line] : partDescribed(line);
  const body = described.map((part) => ({
    line: part,
    dates: null,
    segments: part.segments,
    isBody: true,
    isAside: false,
  }));
  return [mark(head), ...body];
}

/** Set larger, or further from the line above than that one from its own: no continuation, whatever their widths. */
function startsAnew(line: Line, above: Line): boolean {
  if (/^\p{Ll}/u.test(line.text)) return false;
  return line.fontSize > above.fontSize + 0.6 || line.gapBefore > above.gapBefore + 0.3;
}

/** Marks lines that go on with a description: indented below a bullet, or after a line that fills the column. */
function markContinuations(marked: Marked[]): void {
  const right = Math.max(...marked.map((item) => item.line.right));
  const left = Math.min(...marked.map((item) => item.line.x));
  for (let index = 1; index < marked.length; index += 1) {
    const [previous, item] = [marked[index - 1], marked[index]];
    if (item === undefined || previous?.isBody !== true || item.isBody || item.dates?.isRange === true) continue;
    const { line } = item;
    if ((line.bold && !previous.line.bold) || startsAnew(line, previous.line)) continue;
    const full = previous.line.right >= right - (right - left) * 0.18;
    // Back at the margin, a line after an indented bullet starts something new.
    const beside = BULLET.test(previous.line.text) && line.x <= previous.line.x + 2;
    if (beside && (line.x < previous.line.x - 2 || !/^\p{Ll}/u.test(line.text))) continue;
    const hanging = BULLET.test(previous.line.text) && line.x > previous.line.x + 2;
    const lower = /^\p{Ll}/u.test(line.text);
    const further = !BULLET.test(previous.line.text) && line.x >= previous.line.x - 1 && line.x > left + 4;
    if ((line.gapBefore < 0.9 && (full || hanging || further)) || lower) {
      item.isBody = true;
      item.dates = null;
    }
  }
}

/** A sentence that its column breaks: many words, and a line below that goes on in lower case. */
function markWrapped(marked: readonly Marked[]): void {
  marked.forEach((item, index) => {
    const next = marked[index + 1];
    if (next === undefined || item.dates !== null || next.dates !== null) return;
    const [upper, lower] = [item.line, next.line];
    const goesOn = /^\p{Ll}/u.test(lower.text) && lower.gapBefore < PARAGRAPH_GAP && sameLook(upper, lower);
    const long = upper.text.split(/\s+/u).length >= WRAPPED_WORDS && upper.segments.length === 1;
    if (goesOn && long && !upper.bold) item.isBody = next.isBody = true;
  });
}

/** Which marked lines start the head's dates: periods, and single dates where they stand like periods. */
function anchorsOf(marked: readonly Marked[]): number[] {
  const anchors: number[] = [];
  marked.forEach((item, index) => {
    if (item.dates === null || item.isBody) return;
    anchors.push(index);
  });
  const plain = anchors.filter((index) => marked[index]?.isAside === false);
  const kept = plain.some((index) => marked[index]?.dates?.isRange === true) ? plain : anchors;
  const ranges = kept.filter((index) => marked[index]?.dates?.isRange === true);
  // Beside periods, a lone year among the head's other lines is a detail of the same entry.
  const areAlone = ranges.every((index) => marked[index]?.segments.length === 0);
  return ranges.length === 0 ? kept : kept.filter((index) => keepsSingle(marked, index, kept, areAlone));
}

/** `areAlone`: the periods stand on lines of their own, so that a year on such a line is one of them. */
function keepsSingle(marked: readonly Marked[], index: number, anchors: readonly number[], areAlone: boolean): boolean {
  const item = marked[index];
  if (item?.dates?.isRange === true) return true;
  return !anchors.includes(index - 1) && item !== undefined && item.segments.length > 0 !== areAlone;
}

function headBefore(marked: readonly Marked[], anchor: number, floor: number, most: number): number {
  let start = anchor;
  while (start > floor && anchor - start < most) {
    const above = marked[start - 1];
    if (above === undefined || above.isBody) break;
    start -= 1;
  }
  return start;
}

/** By their first segments: what stands on the right, a town or dates, is set in a type of its own. */
function sameLook(a: Line, b: Line): boolean {
  const [first, other] = [a.segments[0], b.segments[0]];
  if (first === undefined || other === undefined) return false;
  return (
    Math.abs(first.fontSize - other.fontSize) <= 0.3 && Math.abs(first.x - other.x) <= 6 && first.bold === other.bold
  );
}

/** Drops lines above an anchor that end a description: they don't look like the first entry's lines there. */
function trimStart(marked: readonly Marked[], start: number, anchor: number, model: readonly Marked[]): number {
  for (let at = start; at < anchor; at += 1) {
    const item = marked[at];
    const like = model[model.length - (anchor - at)];
    if (item === undefined || like === undefined || sameLook(item.line, like.line)) return at;
    if (item.line.gapBefore > PARAGRAPH_GAP) return at;
  }
  return anchor;
}

/** The nearest line at or above an anchor that looks like the first line of the section, or -1. */
function startByLook(marked: readonly Marked[], first: Line, anchor: number, floor: number, lines: number): number {
  const whole = marked.slice(Math.max(floor, anchor - lines), anchor);
  const [top] = whole;
  if (whole.length === lines && top !== undefined && !whole.some(({ isBody }) => isBody) && sameLook(top.line, first))
    return anchor - lines;
  for (let at = anchor; at >= Math.max(floor, anchor - MAX_HEAD_BEFORE); at -= 1) {
    const item = marked[at];
    if (item === undefined || (at < anchor && item.isBody)) return -1;
    if (sameLook(item.line, first)) return at;
  }
  return -1;
}

/** Where each anchor's entry starts: by the look of the first entry's first line, else by its number of lines. */
function startsOf(marked: readonly Marked[], anchors: readonly number[]): number[] {
  const [firstAnchor] = anchors;
  if (firstAnchor === undefined) return [];
  const firstStart = headBefore(marked, firstAnchor, 0, MAX_HEAD_BEFORE);
  const model = marked.slice(firstStart, firstAnchor);
  const firstLine = marked[firstStart]?.line;
  const dateLine = marked[firstAnchor]?.line;
  const tells =
    firstLine !== undefined && dateLine !== undefined && (firstStart === firstAnchor || !sameLook(firstLine, dateLine));
  return anchors.map((anchor, at) => {
    if (at === 0) return firstStart;
    const floor = (anchors[at - 1] ?? 0) + 1;
    // Where the first entry starts on its line of dates, the others do.
    if (model.length === 0 && (marked[anchor]?.segments.length ?? 0) > 0) return anchor;
    const byLook = tells ? startByLook(marked, firstLine, anchor, floor, model.length) : -1;
    if (byLook !== -1) return byLook;
    return trimStart(marked, headBefore(marked, anchor, floor, model.length), anchor, model);
  });
}

/** A line below the dates that starts further right than every cell of the head belongs to the description. */
function isIndented(marked: readonly Marked[], start: number, anchor: number, line: Line): boolean {
  // Behind dates of its own line the text starts where the measure of the line says, give or take.
  const head = marked.slice(start, anchor + 1).flatMap((item) => [...item.line.segments, ...item.segments]);
  const left = Math.min(...head.map((segment) => segment.x));
  return line.x > left + 5 && !head.some((segment) => Math.abs(segment.x - line.x) <= CELL_TOLERANCE);
}

function entryOf(marked: readonly Marked[], start: number, anchor: number, end: number): Entry {
  const head: HeadLine[] = [];
  const tail: HeadLine[] = [];
  let index = start;
  for (; index < end; index += 1) {
    const item = marked[index];
    if (item === undefined || (item.isBody && index !== anchor) || index > anchor + MAX_HEAD_AFTER) break;
    if (index > anchor && isIndented(marked, start, anchor, item.line)) break;
    if (item.segments.length > 0) (index <= anchor ? head : tail).push({ line: item.line, segments: item.segments });
  }
  return { head, tail, dates: marked[anchor]?.dates ?? null, body: marked.slice(index, end).map((item) => item.line) };
}

/** Without dates: a new entry after each description, and after wide gaps. */
function withoutAnchors(marked: readonly Marked[]): Entry[] {
  const gaps = marked.map((item) => item.line.gapBefore).sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  const starts = marked.flatMap((item, index) => {
    const previous = marked[index - 1];
    if (previous === undefined) return [index];
    const afterBody = previous.isBody && !item.isBody;
    const afterGap = !item.isBody && item.line.gapBefore > Math.max(0.6, usual * 1.6);
    return afterBody || afterGap ? [index] : [];
  });
  return starts
    .slice(0, MAX_ENTRIES)
    .map((start, at) => entryOf(marked, start, start, starts[at + 1] ?? marked.length));
}

/**
 * Parts a section into entries. Dates anchor them: as many lines as stand above the first date belong to the head of
 * every entry, since one document writes all its entries alike.
 */
export function findEntries(lines: readonly Line[]): Entry[] {
  if (lines.length === 0) return [];
  const marked = lines.flatMap(markedParts);
  markWrapped(marked);
  markContinuations(marked);
  const anchors = anchorsOf(marked).slice(0, MAX_ENTRIES);
  if (anchors.length === 0) return withoutAnchors(marked);
  const starts = startsOf(marked, anchors);
  return anchors.map((anchor, at) => entryOf(marked, starts[at] ?? anchor, anchor, starts[at + 1] ?? marked.length));
}
