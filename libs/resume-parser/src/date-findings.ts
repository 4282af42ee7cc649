import { monthNumber, type MonthSpan } from './fields/month-span.js';
import type { Finding, PartialDate, WorkEntry } from './parsed-resume.js';
import { keyOf } from './text/fold.js';

/** Handing over takes a month or two. */
const MAX_SHARED_MONTHS = 2;
const MAX_NAMED = 3;
const LAST_MONTH = 11;

function nameOf(entry: WorkEntry): string {
  const parts = [entry.position, entry.name].filter((part) => part !== null);
  return `"${parts.join(', ')}"`;
}

/** Positions of one employer, however fully it is named, may overlap: a promotion, a second task. */
function sameEmployer(one: WorkEntry, other: WorkEntry): boolean {
  if (one.name === null || other.name === null) return true;
  const [first, second] = [` ${keyOf(one.name)} `, ` ${keyOf(other.name)} `];
  return first.includes(second) || second.includes(first);
}

/** The months that a position lasted for certain: of a year without a month, the last one at the start, the first at the end. */
function certainSpan(entry: WorkEntry, today: PartialDate): MonthSpan | null {
  const until = entry.current ? today : entry.endDate;
  if (entry.startDate === null || until === null) return null;
  const isYear = entry.startDate.length === 4;
  return { first: monthNumber(entry.startDate) + (isYear ? LAST_MONTH : 0), last: monthNumber(until) };
}

function listed(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  const shown = names.slice(0, MAX_NAMED).join('; ');
  return rest > 0 ? `${shown}; and ${rest} more` : shown;
}

function overlaps(work: readonly WorkEntry[], today: PartialDate): string[] {
  const dated = work.flatMap((entry) => {
    const span = certainSpan(entry, today);
    return span === null ? [] : [{ entry, span }];
  });
  return dated.flatMap((one, at) =>
    dated.slice(at + 1).flatMap((other) => {
      if (sameEmployer(one.entry, other.entry)) return [];
      const first = Math.max(one.span.first, other.span.first);
      const last = Math.min(one.span.last, other.span.last);
      const months = last - first + 1;
      return months > MAX_SHARED_MONTHS
        ? [`${nameOf(one.entry)} and ${nameOf(other.entry)} (at least ${months} months)`]
        : [];
    }),
  );
}

function isReversed({ startDate, endDate }: WorkEntry): boolean {
  if (startDate === null || endDate === null) return false;
  const length = Math.min(startDate.length, endDate.length);
  return startDate.slice(0, length) > endDate.slice(0, length);
}

/** A month or year that has not begun; a position may well be agreed on until later. */
function isAhead(date: PartialDate | null, today: PartialDate): boolean {
  return date !== null && date.slice(0, 7) > today.slice(0, date.length === 4 ? 4 : 7);
}

/** What a recruiter should know of the positions' dates, said as facts. `today` null leaves out what depends on it. */
export function dateFindings(work: readonly WorkEntry[], today: PartialDate | null): Finding[] {
  const latest = today ?? latestDate(work);
  const found: Finding[] = [];
  const add = (code: Finding['code'], sentence: string, names: readonly string[]) => {
    if (names.length > 0) found.push({ code, message: `${sentence}: ${listed(names)}.` });
  };
  if (latest !== null) add('dates_overlap', 'Positions at different employers overlap', overlaps(work, latest));
  add('dates_reversed', 'The end lies before the start', work.filter(isReversed).map(nameOf));
  const ahead =
    today === null ? [] : work.filter(({ startDate, endDate }) => isAhead(startDate, today) || isAhead(endDate, today));
  add('dates_in_future', 'Dates lie in the future', ahead.map(nameOf));
  return found;
}

/** The latest date that the positions name: up to it what goes on has gone on for certain. */
export function latestDate(work: readonly WorkEntry[]): PartialDate | null {
  const dates = work.flatMap(({ startDate, endDate }) => [startDate, endDate]).filter((date) => date !== null);
  return dates.sort((a, b) => monthNumber(a) - monthNumber(b)).at(-1) ?? null;
}
