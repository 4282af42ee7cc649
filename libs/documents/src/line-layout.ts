import { cleanLine } from './characters.js';
import type { HiddenReason, Page, TextRun } from './document.js';

/** A stretch of one line in one style. A tab within `text` moves on to the next tab stop. */
export interface Span {
  text: string;
  bold?: boolean;
  fontSize?: number;
  hidden?: HiddenReason;
}

/** Where lines may stand: a page, or a cell of a table on it. */
export interface Column {
  x: number;
  width: number;
}

export const PAGE_WIDTH = 612;
export const DEFAULT_FONT_SIZE = 11;
const LETTER_PAGE_HEIGHT = 792;
const TAB_STOP = 36;
const LINE_SPACING = 1.2;
/** Average width of a letter in ems. */
const LETTER_WIDTH = 0.5;
/** Share of an em above the baseline. */
const ASCENT = 0.8;
const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function widthOf(text: string, fontSize: number): number {
  const wide = text.match(FULL_WIDTH)?.length ?? 0;
  return (text.length + wide) * LETTER_WIDTH * fontSize;
}

/** Lays out text that comes without places, line below line, as if it were a page of a PDF. */
export class LineLayout {
  readonly runs: TextRun[] = [];
  private y = 0;

  get position(): number {
    return this.y;
  }

  /** Goes on from a place given by `position`, for what stands beside text already laid out. */
  moveTo(y: number): void {
    this.y = y;
  }

  blankLine(fontSize = DEFAULT_FONT_SIZE): void {
    this.y += fontSize * LINE_SPACING;
  }

  line(spans: readonly Span[], column: Column = { x: 0, width: PAGE_WIDTH }): void {
    const height = Math.max(...spans.map((span) => span.fontSize ?? DEFAULT_FONT_SIZE), 0) || DEFAULT_FONT_SIZE;
    let x = 0;
    let spaceBefore = false;
    for (const span of spans) {
      const fontSize = span.fontSize ?? DEFAULT_FONT_SIZE;
      span.text.split('\t').forEach((piece, index) => {
        if (index > 0) {
          x = (Math.floor(x / TAB_STOP) + 1) * TAB_STOP;
          spaceBefore = false;
        }
        if (spaceBefore || /^\s/u.test(piece)) x += fontSize * LETTER_WIDTH;
        x += this.place(piece, span, column, x, height);
        spaceBefore = /\S\s+$/u.test(piece);
      });
    }
    this.y += height * LINE_SPACING;
  }

  toPage(): Page {
    return {
      number: 1,
      width: PAGE_WIDTH,
      height: Math.max(this.y, LETTER_PAGE_HEIGHT),
      runs: this.runs,
      ocr: false,
    };
  }

  /** Adds a run and returns its width. A cell's text is kept within the cell, so that columns stay apart. */
  private place(piece: string, span: Span, column: Column, x: number, lineHeight: number): number {
    const text = cleanLine(piece);
    if (text === '') return 0;
    const fontSize = span.fontSize ?? DEFAULT_FONT_SIZE;
    const natural = widthOf(text, fontSize);
    const inColumn = column.width < PAGE_WIDTH;
    const width = inColumn ? Math.max(Math.min(natural, column.width - x), fontSize * LETTER_WIDTH) : natural;
    const run: TextRun = {
      text,
      x: column.x + x,
      y: this.y + (lineHeight - fontSize) * ASCENT,
      width,
      height: fontSize,
      fontSize,
      bold: span.bold ?? false,
    };
    this.runs.push(span.hidden ? { ...run, hidden: span.hidden } : run);
    return width;
  }
}
