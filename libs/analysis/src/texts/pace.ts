/** Beside a job: two evenings and half a Saturday. */
export const HOURS_A_WEEK = 8;

/** Whole weeks that the hours take at that pace; at least one. */
export function weeksFor(hours: number): number {
  return Math.max(1, Math.ceil(hours / HOURS_A_WEEK));
}
