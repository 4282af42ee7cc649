import type { ParsingApiShape } from '#libs/resume-parser';
import { FIELDS, truthKey, type Field } from './score-document.js';
import { meanOf, summarise, summariseBy, worst, type Grouping, type Outcome, type Summary } from './summary.js';

export interface ReportOptions {
  by: Grouping | null;
  worst: number;
}

const MAX_SHOWN = 400;

function number(value: number | null | undefined, width = 7): string {
  return (value === null || value === undefined ? '-' : value.toFixed(3)).padStart(width);
}

function whole(value: number | null): string {
  return value === null ? '-' : value.toFixed(0);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** What was read of a field, in the truth's form. */
function gotOf(field: Field, shape: ParsingApiShape | null): unknown {
  if (shape === null) return null;
  const { personal, experience, education, skills } = shape;
  const values: Record<Field, unknown> = {
    ...personal,
    titles: experience.map(({ title }) => title),
    companies: experience.map(({ company }) => company),
    position: experience.map(({ title, company }) => ({ title, company })),
    institutions: education.map(({ institution }) => institution),
    degrees: education.map(({ degree, field: area }) => [degree, area].filter((part) => part !== null).join(' / ')),
    skills,
  };
  return values[field];
}

function missesOf(outcome: Outcome): { field: Field; score: number; expected: unknown; got: unknown }[] {
  return FIELDS.flatMap((field) => {
    const score = outcome.scores[field];
    if (score === undefined || score >= 1) return [];
    return [{ field, score, expected: outcome.truth[truthKey(field)], got: gotOf(field, outcome.shape) }];
  });
}

function totals(summary: Summary): string[] {
  const { documents, errors, msMedian, msP95 } = summary;
  return [
    ...FIELDS.map((field) => field.padEnd(14) + number(summary.fields[field])),
    '-'.repeat(21),
    'overall'.padEnd(14) + number(summary.overall),
    `${documents} documents, ${errors} errors; ms median ${whole(msMedian)}, p95 ${whole(msP95)}`,
  ];
}

function table(name: string, groups: readonly [string, Summary][]): string[] {
  const width = Math.max(name.length, ...groups.map(([group]) => group.length)) + 2;
  const head = ['overall', ...FIELDS].map((field) => field.slice(0, 7).padStart(8)).join('');
  const rows = groups.map(([group, { documents, overall, fields }]) => {
    const values = [overall, ...FIELDS.map((field) => fields[field])].map((value) => number(value, 8)).join('');
    return group.padEnd(width) + String(documents).padStart(4) + values;
  });
  return ['', name.padEnd(width) + 'n'.padStart(4) + head, ...rows];
}

function caseLines(outcome: Outcome): string[] {
  const { format, layout, language } = outcome.truth;
  const about = [format, layout, language].filter((part) => part !== undefined).join(', ');
  const head = `${outcome.id}  ${number(meanOf(outcome), 5)}  ${about}`;
  if (outcome.error !== null) return ['', `${head}  error: ${outcome.error}`];
  const misses = missesOf(outcome).flatMap(({ field, score, expected, got }) => [
    `  ${field.padEnd(13)}${number(score, 5)}`,
    `    expected ${shown(expected)}`,
    `    got      ${shown(got)}`,
  ]);
  return ['', head, ...misses];
}

/** The report for people. */
export function textReport(outcomes: readonly Outcome[], options: ReportOptions): string {
  const groups = options.by === null ? [] : table(options.by, summariseBy(outcomes, options.by));
  const cases = worst(outcomes, options.worst).flatMap(caseLines);
  return `${[...totals(summarise(outcomes)), ...groups, ...cases].join('\n')}\n`;
}

/** The report for programs. */
export function jsonReport(outcomes: readonly Outcome[], options: ReportOptions): string {
  const report = {
    ...summarise(outcomes),
    by: options.by === null ? undefined : Object.fromEntries(summariseBy(outcomes, options.by)),
    cases: outcomes.map((outcome) => {
      const { id, ms, error, scores } = outcome;
      return { id, mean: meanOf(outcome), ms, error: error ?? undefined, scores };
    }),
    worst: worst(outcomes, options.worst).map((outcome) => ({ id: outcome.id, fields: missesOf(outcome) })),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
