import { tidy } from '../text/fold.js';
import type { Segment } from './line.js';

/** What a segment is built from: a visible run, or a part of one between tabs. */
export interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  bottom: number;
  fontSize: number;
  bold: boolean;
}

const SAME_ROW = 0.35;
/** A gap this wide, in font sizes, parts two segments; justified text set word by word stays below it. */
const WIDE_GAP = 1.1;
/** The same for rows whose runs hold whole phrases: gaps between words are inside the runs there. */
const PHRASE_GAP = 0.75;
const PHRASE = /\p{L}{2,} \p{L}{2,}/u;
/** Where the type changes too, a smaller gap is enough. */
const STYLE_GAP = 0.55;
/** Enough where other rows start a segment at the same place. */
const EDGE_GAP = 0.45;
const MIN_EDGE_ROWS = 3;
const SPACE_GAP = 0.13;
const WORD_GAP = 0.6;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTER = /\p{L}/gu;

/** Groups pieces that stand on one baseline, top row first. */
export function rowsOf<T extends { bottom: number; fontSize: number }>(items: readonly T[]): T[][] {
  const sorted = [...items].sort((a, b) => a.bottom - b.bottom);
  const rows: T[][] = [];
  let reference: T | undefined;
  for (const item of sorted) {
    const reach = SAME_ROW * Math.min(item.fontSize, reference?.fontSize ?? item.fontSize);
    const row = rows.at(-1);
    if (reference !== undefined && row !== undefined && item.bottom - reference.bottom <= reach) row.push(item);
    else {
      rows.push([item]);
      reference = item;
    }
  }
  return rows;
}

/** Whether most letters are of a script written from right to left. */
export function isRightToLeft(pieces: readonly { text: string }[]): boolean {
  if (!pieces.some((piece) => piece.text.search(RTL) !== -1)) return false;
  let rtl = 0;
  let letters = 0;
  for (const piece of pieces) {
    rtl += piece.text.match(RTL)?.length ?? 0;
    letters += piece.text.match(LETTER)?.length ?? 0;
  }
  return rtl * 2 > letters;
}

/** Puts what stands on one row in the order of its script. */
export function inReadingOrder<T extends { text: string; x: number; right: number }>(
  row: readonly T[],
  mirrored: boolean,
): T[] {
  return isRightToLeft(row) !== mirrored
    ? [...row].sort((a, b) => b.right - a.right)
    : [...row].sort((a, b) => a.x - b.x);
}

/** Turns "E X P E R I E N C E" into "EXPERIENCE"; a double space parts words. */
function closeLetterSpacing(text: string): string {
  const tokens = text.trim().split(/\s+/u);
  if (tokens.length < 4) return text;
  const single = tokens.filter((token) => /^[\p{L}&]$/u.test(token)).length;
  if (single < 4 || single / tokens.length < 0.8) return text;
  return text
    .trim()
    .split(/\s{2,}/u)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

function spaceBetween(gap: number, fontSize: number): string {
  if (gap > WORD_GAP * fontSize) return '  ';
  return gap > SPACE_GAP * fontSize ? ' ' : '';
}

function segmentOf(pieces: readonly Piece[], gaps: readonly number[]): Segment | null {
  let text = '';
  let boldLength = 0;
  let longest = pieces[0];
  const spans: { text: string; bold: boolean }[] = [];
  const box = { x: Infinity, right: -Infinity, y: Infinity, bottom: -Infinity };
  pieces.forEach((piece, index) => {
    const part = (index === 0 ? '' : spaceBetween(gaps[index] ?? 0, piece.fontSize)) + piece.text;
    text += part;
    const span = spans.at(-1);
    if (span?.bold === piece.bold) span.text += part;
    else spans.push({ text: part, bold: piece.bold });
    if (piece.bold) boldLength += piece.text.length;
    if (longest === undefined || piece.text.length > longest.text.length) longest = piece;
    box.x = Math.min(box.x, piece.x);
    box.right = Math.max(box.right, piece.right);
    box.y = Math.min(box.y, piece.y);
    box.bottom = Math.max(box.bottom, piece.bottom);
  });
  const closed = closeLetterSpacing(text);
  const clean = tidy(closed);
  if (clean === '' || longest === undefined) return null;
  const kept = spans.length === 1 ? [] : spans.map((span) => ({ ...span, text: tidy(span.text) }));
  const spansOut = kept.filter((span) => span.text !== '');
  const bold = boldLength * 2 > text.length;
  return {
    text: clean,
    loose: closed.trim(),
    ...box,
    fontSize: longest.fontSize,
    bold,
    spans: spansOut.length === 0 ? [{ text: clean, bold }] : spansOut,
  };
}

/** Set in clearly different sizes. */
function differs(a: Piece, b: Piece): boolean {
  return Math.abs(a.fontSize - b.fontSize) > 0.12 * Math.max(a.fontSize, b.fontSize);
}

function widestGap(a: Piece, b: Piece, phrases: boolean): number {
  const otherSize = differs(a, b);
  const plain = phrases ? PHRASE_GAP : WIDE_GAP;
  return (otherSize ? STYLE_GAP : plain) * Math.max(Math.min(a.fontSize, b.fontSize), 4);
}

/** Left edges at which several rows start a segment: columns of a table, whose cells may nearly touch. */
function sharedEdges(segments: readonly Segment[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { x } of segments) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const edges = new Set<number>();
  for (const [x, count] of counts) if (count >= MIN_EDGE_ROWS) edges.add(x);
  return edges;
}

function joinRow(ordered: readonly Piece[], edges: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  const phrases = ordered.some((piece) => PHRASE.test(piece.text));
  let part: Piece[] = [];
  let gaps: number[] = [];
  const close = () => {
    const segment = segmentOf(part, gaps);
    if (segment !== null) segments.push(segment);
    part = [];
    gaps = [];
  };
  for (const piece of ordered) {
    const previous = part.at(-1);
    const gap = previous === undefined ? 0 : Math.max(piece.x - previous.right, previous.x - piece.right);
    if (previous !== undefined) {
      const enough = (differs(previous, piece) ? SPACE_GAP : EDGE_GAP) * piece.fontSize;
      // Single signs are the letters of a spaced word.
      const atEdge = edges.has(Math.round(piece.x)) && gap > enough && piece.text.trim().length > 1;
      if (atEdge || gap > widestGap(previous, piece, phrases)) close();
    }
    part.push(piece);
    gaps.push(part.length === 1 ? 0 : gap);
  }
  close();
  return segments;
}

/** Joins the pieces of one page into segments, row by row. On a mirrored page `x` counts from the right edge. */
export function segmentsOf(pieces: readonly Piece[], mirrored: boolean): Segment[] {
  const rows = rowsOf(pieces).map((row) => inReadingOrder(row, mirrored));
  const wide = rows.flatMap((row) => joinRow(row, new Set()));
  const edges = sharedEdges(wide);
  return edges.size === 0 ? wide : rows.flatMap((row) => joinRow(row, edges));
}
