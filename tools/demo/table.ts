const graphemes = new Intl.Segmenter();
const GAP = '  ';
const NARROWEST = 8;

export interface Column<Row> {
  title: string;
  text: (row: Row) => string;
  /** Set against the right edge, as numbers are. */
  right?: boolean;
}

/** A table that is no wider than `width` where its columns can be cut so far. */
export function renderTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number): string {
  const cells = rows.map((row) => columns.map(({ text }) => withoutControls(text(row))));
  const titles = columns.map(({ title }) => title);
  const widths = fit(
    titles.map((title, index) => Math.max(...[title, ...cells.map((row) => row[index] ?? '')].map(lengthOf))),
    width,
  );
  const line = (row: string[]): string =>
    row
      .map((cell, index) => sized(cell, widths[index] ?? 0, columns[index]?.right ?? false))
      .join(GAP)
      .trimEnd();
  return [line(titles), line(widths.map((length) => '-'.repeat(length))), ...cells.map(line)].join('\n');
}

/** The text comes from a stranger's file: control characters could rewrite the terminal. */
export function withoutControls(text: string): string {
  return text.replace(/\p{C}/gu, ' ');
}

/** Takes from the widest column until the table fits. */
function fit(widths: number[], width: number): number[] {
  const total = widths.reduce((sum, columns) => sum + columns, GAP.length * (widths.length - 1));
  const widest = Math.max(...widths);
  if (total <= width || widest <= NARROWEST) return widths;
  return fit(widths.with(widths.indexOf(widest), widest - 1), width);
}

function sized(text: string, width: number, right: boolean): string {
  const letters = lettersOf(text);
  if (letters.length > width) return `${letters.slice(0, width - 1).join('')}…`;
  const space = ' '.repeat(width - letters.length);
  return right ? space + text : text + space;
}

function lengthOf(text: string): number {
  return lettersOf(text).length;
}

/** As a reader counts them: an accent that is a character of its own takes no column. */
function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
