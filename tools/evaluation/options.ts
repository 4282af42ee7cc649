import { parseArgs } from 'node:util';
import { GROUPINGS, type Grouping } from './summary.js';

export interface EvaluationOptions {
  corpus: string;
  by: Grouping | null;
  worst: number;
  json: boolean;
  /** The lowest overall score that is good enough. */
  min: number | null;
}

export const DEFAULT_CORPUS = 'samples/evaluation';

export const USAGE = `Usage: npm run --silent eval -- [--corpus FOLDER] [--by format|layout|language] [--worst N] [--json] [--min SCORE]

Reads every document <id>.* of a folder that has an <id>.truth.json beside it and scores what was read, field by field.
  --corpus FOLDER  the folder; ${DEFAULT_CORPUS} by default
  --by GROUP       a table by format, layout or language, as the truth files name them
  --worst N        the N documents with the lowest scores, with what was expected and what was read
  --json           everything as JSON
  --min SCORE      exit code 1 when the overall score is lower, for example 0.85
`;

function numberOf(name: string, value: string | undefined, most: number): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= most))
    throw new Error(`--${name} must be a number from 0 to ${most}.`);
  return number;
}

function groupingOf(value: string | undefined): Grouping | null {
  if (value === undefined) return null;
  const grouping = GROUPINGS.find((known) => known === value);
  if (grouping === undefined) throw new Error(`--by must be one of ${GROUPINGS.join(', ')}.`);
  return grouping;
}

/** @throws {Error} with a sentence for the person who typed them */
export function parseOptions(args: readonly string[]): EvaluationOptions {
  const { values } = parseArgs({
    args: args[0] === '--' ? args.slice(1) : [...args],
    options: {
      corpus: { type: 'string', default: DEFAULT_CORPUS },
      by: { type: 'string' },
      worst: { type: 'string' },
      json: { type: 'boolean', default: false },
      min: { type: 'string' },
    },
  });
  return {
    corpus: values.corpus,
    by: groupingOf(values.by),
    worst: Math.floor(numberOf('worst', values.worst, 10_000) ?? 0),
    json: values.json,
    min: numberOf('min', values.min, 1),
  };
}
