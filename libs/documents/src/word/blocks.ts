import type { Span } from '../line-layout.js';

export interface Paragraph {
  kind: 'paragraph';
  /** More than one where the paragraph has line breaks. */
  lines: Span[][];
}

export interface Cell {
  /** Columns of the grid it takes. */
  columns: number;
  blocks: Block[];
}

export interface Table {
  kind: 'table';
  /** Widths of the grid's columns in any one unit. */
  grid: number[];
  rows: Cell[][];
}

/** What a Word document consists of, in reading order. */
export type Block = Paragraph | Table;

export function textOfBlock(block: Block): string {
  return block.kind === 'paragraph'
    ? block.lines.map((line) => line.map((span) => span.text).join('')).join('\n')
    : block.rows.map((row) => row.map((cell) => cell.blocks.map(textOfBlock).join('\n')).join('\t')).join('\n');
}
