import type { SampleResult } from './sample-reading.js';
import { renderTable, type Column } from './table.js';

const SHOWN_SKILLS = 3;

const COLUMNS: Column<SampleResult>[] = [
  { title: 'File', text: ({ file }) => file },
  { title: 'Format', text: ({ format }) => format },
  { title: 'Name', text: ({ name }) => name },
  { title: 'E-mail', text: ({ email }) => email },
  { title: 'Title', text: ({ title }) => title },
  { title: 'Skills', text: ({ skills }) => firstOf(skills) },
  { title: 'Status', text: ({ status, error }) => (error === undefined ? status : `${status}: ${error.code}`) },
  { title: 'ms', text: ({ ms }) => String(ms), right: true },
];

/** What was read of each file. */
export function renderResults(results: SampleResult[], width: number): string {
  return renderTable(COLUMNS, results, width);
}

function firstOf(skills: string[]): string {
  const rest = skills.length - SHOWN_SKILLS;
  return skills.slice(0, SHOWN_SKILLS).join(', ') + (rest > 0 ? ` +${rest}` : '');
}
