import { monthNumber } from '#libs/resume-parser';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** The number of a date's month, counted from the year 0; null for what is no date. */
export function monthOf(date: string): number | null {
  return DATE.test(date) ? monthNumber(date) : null;
}

/** Whether it is a date known to the year, the month or the day. */
export function isDate(date: string | null): date is string {
  return date !== null && DATE.test(date);
}

const MONTHS_A_YEAR = 12;

/** The year that the number of a month lies in. */
export function yearOf(month: number): number {
  return Math.floor(month / MONTHS_A_YEAR);
}
