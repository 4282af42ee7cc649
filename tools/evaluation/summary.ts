import type { ParsingApiShape } from '#libs/resume-parser';
import { FIELDS, type Field, type Scores } from './score-document.js';
import type { Truth } from './truth.js';

/** What became of one document. */
export interface Outcome {
  id: string;
  truth: Truth;
  /** Null when it could not be read. */
  shape: ParsingApiShape | null;
  error: string | null;
  ms: number | null;
  scores: Scores;
}

export interface Summary {
  documents: number;
  errors: number;
  /** The mean of the fields' means. */
  overall: number | null;
  fields: Record<Field, number | null>;
  msMedian: number | null;
  msP95: number | null;
}

export const GROUPINGS = ['format', 'layout', 'language'] as const;
export type Grouping = (typeof GROUPINGS)[number];

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Between two values the quantile is interpolated. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}

function present<T>(values: readonly (T | null | undefined)[]): T[] {
  return values.filter((value): value is T => value !== null && value !== undefined);
}

export function summarise(outcomes: readonly Outcome[]): Summary {
  const means = FIELDS.map((field) => [field, mean(present(outcomes.map(({ scores }) => scores[field])))] as const);
  const times = present(outcomes.map(({ ms }) => ms));
  return {
    documents: outcomes.length,
    errors: outcomes.filter(({ error }) => error !== null).length,
    overall: mean(present(means.map(([, value]) => value))),
    fields: Object.fromEntries(means) as Summary['fields'],
    msMedian: quantile(times, 0.5),
    msP95: quantile(times, 0.95),
  };
}

/** A summary for each value that the truths give for a grouping. */
export function summariseBy(outcomes: readonly Outcome[], grouping: Grouping): [string, Summary][] {
  const names = [...new Set(outcomes.map(({ truth }) => String(truth[grouping])))].sort();
  return names.map((name) => [name, summarise(outcomes.filter(({ truth }) => String(truth[grouping]) === name))]);
}

/** The mean of a document's own fields. */
export function meanOf({ scores }: Outcome): number {
  return mean(present(FIELDS.map((field) => scores[field]))) ?? 0;
}

export function worst(outcomes: readonly Outcome[], count: number): Outcome[] {
  return [...outcomes].sort((a, b) => meanOf(a) - meanOf(b)).slice(0, count);
}
