import { isOnlyDates } from '../dates.js';
import { knownHeading } from '../headings.js';
import type { Segment } from './line.js';

/** A vertical gap with columns on both sides, from `top` to `bottom`. */
export interface Gutter {
  x: number;
  top: number;
  bottom: number;
}

interface Candidate extends Gutter {
  score: number;
  left: Segment[];
  right: Segment[];
}

const MIN_ROWS = 3;
const MIN_DATES = 3;
const MAX_EDGES = 40;
const MAX_TRIED = 6;
const EDGE_TOLERANCE = 3;
const ALIGNED = 0.7;
const SAME_BASELINE = 2.5;

/** Left edges that several segments share, apart from the region's own. */
function sharedEdges(segments: readonly Segment[], from: number, to: number): number[] {
  const sorted = segments.map((segment) => segment.x).sort((a, b) => a - b);
  const edges: { x: number; count: number }[] = [];
  for (const x of sorted) {
    const edge = edges.at(-1);
    if (edge !== undefined && x - edge.x <= EDGE_TOLERANCE) edge.count += 1;
    else edges.push({ x, count: 1 });
  }
  const margin = (to - from) * 0.12;
  return edges
    .filter((edge) => edge.count >= MIN_ROWS && edge.x > from + margin && edge.x < to - margin / 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_EDGES)
    .map((edge) => edge.x);
}

function rowCount(segments: readonly Segment[]): number {
  let rows = 0;
  let last = -Infinity;
  for (const bottom of segments.map((segment) => segment.bottom).sort((a, b) => a - b)) {
    if (bottom - last > SAME_BASELINE) rows += 1;
    last = bottom;
  }
  return rows;
}

/** The longest stretches, top to bottom, that no segment crosses at `x`. `segments` come sorted by their top. */
function gutterAt(segments: readonly Segment[], x: number): Candidate | null {
  let best: Candidate | null = null;
  let left: Segment[] = [];
  let right: Segment[] = [];
  const close = () => {
    const rows = Math.min(left.length, right.length);
    if (rows >= MIN_ROWS) {
      const all = [...left, ...right];
      const top = Math.min(...all.map((segment) => segment.y));
      const bottom = Math.max(...all.map((segment) => segment.bottom));
      const score = rows * (bottom - top);
      if (best === null || score > best.score) best = { x, top, bottom, score, left, right };
    }
    left = [];
    right = [];
  };
  for (const segment of segments) {
    if (segment.right <= x + 1) left.push(segment);
    else if (segment.x >= x - EDGE_TOLERANCE - 1) right.push(segment);
    else close();
  }
  close();
  return best;
}

function alignedShare(side: readonly Segment[], other: readonly Segment[]): number {
  const bottoms = other.map((segment) => segment.bottom).sort((a, b) => a - b);
  let aligned = 0;
  for (const segment of side) {
    let low = 0;
    let high = bottoms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bottoms[middle] ?? Infinity) < segment.bottom - SAME_BASELINE) low = middle + 1;
      else high = middle;
    }
    if ((bottoms[low] ?? Infinity) <= segment.bottom + SAME_BASELINE) aligned += 1;
  }
  return aligned / Math.max(side.length, 1);
}

interface Traits {
  dates: boolean;
  heading: boolean;
}

/** What each segment's text is; looked up many times for every gap that is tried. */
class TraitBook {
  private readonly known = new Map<Segment, Traits>();

  of(segment: Segment): Traits {
    let traits = this.known.get(segment);
    if (traits === undefined) {
      traits = { dates: isOnlyDates(segment.text), heading: knownHeading(segment.text) !== null };
      this.known.set(segment, traits);
    }
    return traits;
  }

  share(segments: readonly Segment[], trait: keyof Traits): number {
    return segments.filter((segment) => this.of(segment)[trait]).length / Math.max(segments.length, 1);
  }
}

/** The gap to the nearest segment on the same row. */
function distance(segment: Segment, others: readonly Segment[]): number {
  let nearest = Infinity;
  for (const other of others) {
    if (other === segment || Math.abs(other.bottom - segment.bottom) > SAME_BASELINE) continue;
    nearest = Math.min(nearest, Math.max(other.x - segment.right, segment.x - other.right));
  }
  return nearest;
}

/** Whether one side's dates each stand nearer to a line across the gap than to any of their own side: a margin. */
function standBeside(side: readonly Segment[], other: readonly Segment[], book: TraitBook): boolean {
  const dates = side.filter((segment) => book.of(segment).dates);
  const across = dates.filter((date) => distance(date, other) < distance(date, side));
  return across.length >= MIN_DATES && across.length >= dates.length * ALIGNED;
}

/**
 * Columns are read one after the other, a table row by row. It is a table when the narrow side holds dates, labels or
 * section names that each stand beside their content, or when both sides share their rows.
 */
function isColumns({ left, right }: Candidate, book: TraitBook): boolean {
  if (rowCount(left) < MIN_ROWS || rowCount(right) < MIN_ROWS) return false;
  const headingsLeft = book.share(left, 'heading');
  const headingsRight = book.share(right, 'heading');
  const plainLeft = left.filter((segment) => !book.of(segment).heading);
  const plainRight = right.filter((segment) => !book.of(segment).heading);
  if (book.share(plainLeft, 'dates') > 0.4 || book.share(plainRight, 'dates') > 0.4) return false;
  if (standBeside(plainLeft, right, book) || standBeside(plainRight, left, book)) return false;
  if (headingsLeft > 0.6) return false;
  if (headingsLeft > 0 && headingsRight > 0) return true;
  return Math.max(alignedShare(plainLeft, right), alignedShare(plainRight, left)) < ALIGNED;
}

/** Finds the best vertical gap that parts a region into two columns, or null when it is read row by row. */
export function findGutter(segments: readonly Segment[]): Gutter | null {
  if (segments.length < MIN_ROWS * 2) return null;
  const from = Math.min(...segments.map((segment) => segment.x));
  const to = Math.max(...segments.map((segment) => segment.right));
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  const found: Candidate[] = [];
  for (const x of sharedEdges(segments, from, to)) {
    const candidate = gutterAt(sorted, x - EDGE_TOLERANCE);
    if (candidate !== null) found.push(candidate);
  }
  found.sort((a, b) => b.score - a.score);
  const book = new TraitBook();
  return found.slice(0, MAX_TRIED).find((candidate) => isColumns(candidate, book)) ?? null;
}
