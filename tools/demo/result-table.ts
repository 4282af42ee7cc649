import type { SampleResult } from './sample-reading.js';

const graphemes = new Intl.Segmenter();
const SHOWN_SKILLS = 3;
const GAP = '  ';
const NARROWEST = 8;

const COLUMNS: { title: string; text: (result: SampleResult) => string; right?: boolean }[] = [
  { title: 'File', text: ({ file }) => file },
  { title: 'Format', text: ({ format }) => format },
  { title: 'Name', text: ({ name }) => name },
  { title: 'E-mail', text: ({ email }) => email },
  { title: 'Title', text: ({ title }) => title },
  { title: 'Skills', text: ({ skills }) => firstOf(skills) },
  { title: 'Status', text: ({ status, error }) => (error === undefined ? status : `${status}: ${error.code}`) },
  { title: 'ms', text: ({ ms }) => String(ms), right: true },
];

/** A table that is no wider than `width` where its columns can be cut so far. */
export function renderTable(results: SampleResult[], width: number): string {
  const rows = results.map((result) => COLUMNS.map(({ text }) => withoutControls(text(result))));
  const titles = COLUMNS.map(({ title }) => title);
  const widths = fit(
    titles.map((title, index) => Math.max(...[title, ...rows.map((row) => row[index] ?? '')].map(lengthOf))),
    width,
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, index) => sized(cell, widths[index] ?? 0, COLUMNS[index]?.right ?? false))
      .join(GAP)
      .trimEnd();
  return [line(titles), line(widths.map((columns) => '-'.repeat(columns))), ...rows.map(line)].join('\n');
}

function firstOf(skills: string[]): string {
  const rest = skills.length - SHOWN_SKILLS;
  return skills.slice(0, SHOWN_SKILLS).join(', ') + (rest > 0 ? ` +${rest}` : '');
}

/** Takes from the widest column until the table fits. */
function fit(widths: number[], width: number): number[] {
  const total = widths.reduce((sum, columns) => sum + columns, GAP.length * (widths.length - 1));
  const widest = Math.max(...widths);
  if (total <= width || widest <= NARROWEST) return widths;
  return fit(widths.with(widths.indexOf(widest), widest - 1), width);
}

/** The text comes from a stranger's file: control characters could rewrite the terminal. */
function withoutControls(text: string): string {
  return text.replace(/\p{C}/gu, ' ');
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
