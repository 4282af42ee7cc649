import type { Page, PositionedDocument, TextRun } from '#libs/documents';
import type { Piece } from './segments.js';

/** Text beyond this is not read: no resume is longer, and work stays bounded on hostile files. */
export const MAX_CHARACTERS = 200_000;
const MAX_RUN = 20_000;
const WIDE_SPACE = /\t|[ \u00a0]{4,}/u;
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const ICON = /[\p{Co}\ufffd]/gu;

/** The visible pieces of each page, and what was left out. */
export interface VisibleText {
  pages: { number: number; pieces: Piece[] }[];
  hiddenCharacters: number;
  truncated: boolean;
}

function clean(text: string): string {
  return text.replace(CONTROL, (sign) => (sign === '\t' || sign === '\n' ? '\t' : '')).replace(ICON, ' ');
}

/** Icon fonts and control signs leave nothing to read; tabs and wide spaces part a run as a gap on the page would. */
function piecesOf(run: TextRun, text: string): Piece[] {
  const box = {
    y: run.y,
    bottom: run.y + run.height,
    fontSize: run.fontSize > 0 ? run.fontSize : run.height || 10,
    bold: run.bold,
  };
  const cleaned = clean(text);
  if (cleaned.trim() === '') return [];
  if (!WIDE_SPACE.test(cleaned)) return [{ text: cleaned, x: run.x, right: run.x + run.width, ...box }];
  const step = run.width / Math.max(cleaned.length, 1);
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of cleaned.split(/(\t+|[ \u00a0]{4,})/u)) {
    const start = at;
    at += part.length;
    if (part.trim() === '') continue;
    // A tab may be as narrow as one letter in the run's own measure; the gap must still part the pieces.
    const shift = pieces.length * box.fontSize * 2;
    pieces.push({ text: part, x: run.x + start * step + shift, right: run.x + at * step + shift, ...box });
  }
  return pieces;
}

function readPage(page: Page, room: number): { pieces: Piece[]; hidden: number; used: number; truncated: boolean } {
  const pieces: Piece[] = [];
  let hidden = 0;
  let used = 0;
  for (const run of page.runs) {
    if (run.hidden !== undefined) {
      hidden += run.text.trim().length;
      continue;
    }
    if (used >= room) return { pieces, hidden, used, truncated: true };
    const text = run.text.slice(0, Math.min(MAX_RUN, room - used));
    used += text.length;
    pieces.push(...piecesOf(run, text));
    if (text.length < run.text.length) return { pieces, hidden, used: room, truncated: true };
  }
  return { pieces, hidden, used, truncated: false };
}

/** Takes what a reader can see from a document, up to the limit on text. */
export function visibleText(document: PositionedDocument): VisibleText {
  const result: VisibleText = { pages: [], hiddenCharacters: 0, truncated: document.truncated };
  let room = MAX_CHARACTERS;
  for (const page of document.pages) {
    const read = readPage(page, room);
    room -= read.used;
    result.pages.push({ number: page.number, pieces: read.pieces });
    result.hiddenCharacters += read.hidden;
    result.truncated ||= read.truncated;
  }
  return result;
}
