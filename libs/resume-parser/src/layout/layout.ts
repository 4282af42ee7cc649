import type { DocumentFormat, PositionedDocument } from '#libs/documents';
import { keyOf } from '../text/fold.js';
import { joinBrokenRows } from './cells.js';
import { findGutter } from './columns.js';
import { lineOf, type Block, type Line, type Segment } from './line.js';
import { visibleText } from './pieces.js';
import { inReadingOrder, isRightToLeft, rowsOf, segmentsOf, type Piece } from './segments.js';

/** A document in reading order. */
export interface Layout {
  blocks: Block[];
  /** All visible text, one line a row, blocks one after the other. */
  text: string;
  hiddenCharacters: number;
  truncated: boolean;
}

interface PageContext {
  number: number;
  /** Written from right to left: turned around, so that columns start on the left as elsewhere. */
  mirrored: boolean;
}

/** Formats whose runs stand where the page shows them; the others are laid out as lines from the left. */
const PLACED = new Set<DocumentFormat>(['pdf', 'png', 'jpg', 'tiff']);
const MAX_DEPTH = 6;
/** Bigger regions are machine-made lists, not designed pages: they are read row by row. */
const MAX_REGION = 3_000;
const PAGE_NUMBER = /^\D{0,12}\d{1,3}(?:\s{0,2}(?:\/|of|von|de|sur|di|van|из|\|)\s{0,2}\d{1,3})?\D{0,3}$/iu;

function blockOf(segments: readonly Segment[], page: PageContext, follows: number | null): Block {
  const lines: Line[] = [];
  for (const row of rowsOf(segments))
    lines.push(lineOf(inReadingOrder(row, page.mirrored), page.number, lines.at(-1)?.bottom ?? null));
  const whole = joinBrokenRows(lines);
  let x = Infinity;
  let right = -Infinity;
  for (const line of whole) {
    x = Math.min(x, line.x);
    right = Math.max(right, line.right);
  }
  return { page: page.number, x, right, lines: whole, follows };
}

/** Reads one region: above the columns, left column, right column, below. Gives the index of its main block. */
function readRegion(
  segments: readonly Segment[],
  page: PageContext,
  follows: number | null,
  blocks: Block[],
  depth: number,
): number | null {
  if (segments.length === 0) return follows;
  const gutter = depth < MAX_DEPTH && segments.length <= MAX_REGION ? findGutter(segments) : null;
  if (gutter === null) {
    blocks.push(blockOf(segments, page, follows));
    return blocks.length - 1;
  }
  const parts = { above: [] as Segment[], left: [] as Segment[], right: [] as Segment[], below: [] as Segment[] };
  for (const segment of segments) {
    const middle = (segment.y + segment.bottom) / 2;
    if (middle < gutter.top) parts.above.push(segment);
    else if (middle > gutter.bottom) parts.below.push(segment);
    else if (segment.right <= gutter.x + 1) parts.left.push(segment);
    else parts.right.push(segment);
  }
  const above = readRegion(parts.above, page, follows, blocks, depth + 1);
  const left = readRegion(parts.left, page, above, blocks, depth + 1);
  const right = readRegion(parts.right, page, above, blocks, depth + 1);
  const main = parts.right.length > parts.left.length ? right : left;
  return readRegion(parts.below, page, main, blocks, depth + 1);
}

/** A block at the top of a page goes on where the block above it in the same column ended a page earlier. */
function linkToPreviousPage(blocks: Block[], from: number): void {
  for (const block of blocks.slice(from)) {
    if (block.follows !== null) continue;
    let best: number | null = null;
    let bestOverlap = 0;
    for (let index = from - 1; index >= 0; index -= 1) {
      const other = blocks[index];
      if (other === undefined || other.page < block.page - 1) break;
      const overlap = Math.min(block.right, other.right) - Math.max(block.x, other.x) - Math.abs(block.x - other.x);
      if (best === null || overlap > bestOverlap) {
        best = index;
        bestOverlap = overlap;
      }
    }
    block.follows = best;
  }
}

/** Drops page numbers, and lines that come back at the same height of every page. */
function withoutRunningLines(blocks: Block[]): void {
  const seen = new Map<string, number>();
  for (const block of blocks) {
    block.lines = block.lines.filter((line, index) => {
      const last = index === block.lines.length - 1;
      if (
        last &&
        line.text.length <= 24 &&
        PAGE_NUMBER.test(line.text) &&
        /\b(?:page|seite|página|pagina|стр)|[/|]|^\D?\d{1,2}$/iu.test(line.text)
      )
        return false;
      // "Page 2 of 3" differs by its number alone.
      const numbered =
        last || index === 0 ? line.text.replace(/\d+(?=\s*(?:\/|of|von|de|sur|di|van)?\s*\d*\s*$)/u, '') : line.text;
      const key = `${Math.round(line.y / 3)} ${keyOf(numbered)}`;
      const page = seen.get(key);
      seen.set(key, page ?? line.page);
      return page === undefined || page === line.page;
    });
  }
}

function mirror(piece: Piece): Piece {
  return { ...piece, x: -piece.right, right: -piece.x };
}

/** Brings the visible text of a document into reading order: header first, then column by column, page by page. */
export function layOut(document: PositionedDocument): Layout {
  const visible = visibleText(document);
  const blocks: Block[] = [];
  for (const page of visible.pages) {
    const from = blocks.length;
    const mirrored = PLACED.has(document.format) && isRightToLeft(page.pieces);
    const pieces = mirrored ? page.pieces.map(mirror) : page.pieces;
    readRegion(segmentsOf(pieces, mirrored), { number: page.number, mirrored }, null, blocks, 0);
    if (from > 0) linkToPreviousPage(blocks, from);
  }
  if (visible.pages.length > 1) withoutRunningLines(blocks);
  const text = blocks.map((block) => block.lines.map((line) => line.text).join('\n')).join('\n\n');
  return { blocks, text, hiddenCharacters: visible.hiddenCharacters, truncated: visible.truncated };
}
