import type { TextBudget } from '../document-limits.js';
import type { DocumentFormat, PositionedDocument } from '../document.js';
import { type Column, LineLayout, PAGE_WIDTH } from '../line-layout.js';
import type { Block, Paragraph, Table } from './blocks.js';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Places blocks on one long page; the cells of a table's row stand side by side. */
class BlockLayout {
  readonly lines = new LineLayout();

  constructor(private readonly budget: TextBudget) {}

  place(blocks: readonly Block[], column: Column): void {
    for (const block of blocks) {
      if (this.budget.exceeded) return;
      if (block.kind === 'table') this.placeTable(block, column);
      else this.placeParagraph(block, column);
    }
  }

  private placeParagraph(paragraph: Paragraph, column: Column): void {
    for (const line of paragraph.lines) {
      const kept = line.map((span) => ({ ...span, text: this.budget.fit(span.text) }));
      if (kept.some((span) => span.text.trim() !== '')) this.lines.line(kept, column);
      else this.lines.blankLine();
    }
  }

  private placeTable(table: Table, column: Column): void {
    for (const row of table.rows) {
      const columns = sum(row.map((cell) => cell.columns));
      const grid = table.grid.length >= columns ? table.grid : Array.from({ length: columns }, () => 1);
      const scale = column.width / Math.max(sum(grid), 1);
      const top = this.lines.position;
      let bottom = top;
      let used = 0;
      for (const cell of row) {
        const x = column.x + sum(grid.slice(0, used)) * scale;
        const width = sum(grid.slice(used, used + cell.columns)) * scale;
        this.lines.moveTo(top);
        this.place(cell.blocks, { x, width });
        bottom = Math.max(bottom, this.lines.position);
        used += cell.columns;
      }
      this.lines.moveTo(bottom);
    }
  }
}

export function layOut(blocks: readonly Block[], format: DocumentFormat, budget: TextBudget): PositionedDocument {
  const layout = new BlockLayout(budget);
  layout.place(blocks, { x: 0, width: PAGE_WIDTH });
  return { format, pages: [layout.lines.toPage()], pageCount: 1, truncated: budget.exceeded };
}
