import type { PartialDate, WorkEntry } from '../parsed-resume.js';

/** What of a position says when it was held. */
type Dated = Pick<WorkEntry, 'startDate' | 'endDate' | 'current'>;

/** Months counted from the year 0, both ends included. */
export interface MonthSpan {
  first: number;
  last: number;
}

/** The sixth month, with which the first half of a year ends. */
const JUNE = 5;
const MONTHS_A_YEAR = 12;

interface Month {
  year: number;
  /** 0 to 11; null when only the year is known. */
  month: number | null;
}

function monthOf(date: PartialDate): Month {
  const [year = '', month] = date.split('-');
  return { year: Number(year), month: month === undefined ? null : Number(month) - 1 };
}

/** The number of the month that a date lies in; of a year's first month when no more is known. */
export function monthNumber(date: PartialDate): number {
  const { year, month } = monthOf(date);
  return year * MONTHS_A_YEAR + (month ?? 0);
}

/** The date of a month's number: `2019-04`. */
export function dateOfMonth(number: number): PartialDate {
  const month = String((number % MONTHS_A_YEAR) + 1).padStart(2, '0');
  return `${Math.floor(number / MONTHS_A_YEAR)}-${month}`;
}

/** "2019" alone says no more than that the position began some time in 2019: July is the middle of that. */
function firstMonth({ year, month }: Month): number {
  return year * MONTHS_A_YEAR + (month ?? JUNE + 1);
}

function lastMonth({ year, month }: Month): number {
  return year * MONTHS_A_YEAR + (month ?? JUNE);
}

/**
 * The months of a position, both ends included. A date of which only the year is known counts as the middle of that
 * year, so that "2015 – 2019" makes four years and neighbouring periods neither overlap nor leave a gap; a period within
 * one year of which no more is known counts as its six middle months. Null when an end is missing or before the start,
 * and for what lies after `today`.
 */
export function monthSpan(entry: Dated, today: PartialDate): MonthSpan | null {
  const until = entry.current ? today : entry.endDate;
  if (entry.startDate === null || until === null) return null;
  const [from, to] = [monthOf(entry.startDate), monthOf(until)];
  const now = monthNumber(today);
  if (from.year === to.year && from.month === null && to.month === null) {
    const first = from.year * MONTHS_A_YEAR + 3;
    return first > now ? null : { first, last: Math.min(first + 5, now) };
  }
  const last = Math.min(lastMonth(to), now);
  // A start of which only the year is known can't lie behind an end in the same year.
  const first = from.month === null && from.year === to.year ? Math.min(firstMonth(from), last) : firstMonth(from);
  return first > last ? null : { first, last };
}

/** How many months at least one of the spans covers. */
export function unionMonths(spans: readonly MonthSpan[]): number {
  let months = 0;
  let counted = -Infinity;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    months += Math.max(0, last - Math.max(first - 1, counted));
    counted = Math.max(counted, last);
  }
  return months;
}
