const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** The pauses behind the first try, second try, … as Standard Webhooks recommends them: about three days in all. */
const PAUSES_MS = [
  ...[5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS],
  ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR_MS),
];
const LONGEST_MS = 24 * HOUR_MS;
/** Messages that failed together are not tried again together. */
const JITTER = 0.1;

/**
 * How long to wait after so many tries, in milliseconds; undefined when there have been enough.
 *
 * @param asked what the receiver asked for, which can lengthen the pause up to a day, never shorten it
 * @param random from 0 to 1
 */
export function pauseAfter(attempts: number, asked: number, random: number): number | undefined {
  const pause = PAUSES_MS[attempts - 1];
  if (pause === undefined) return undefined;
  return Math.max(Math.round(pause * (1 + JITTER * random)), Math.min(asked, LONGEST_MS));
}

/** What a Retry-After header asks for, in milliseconds from `now`: seconds or a date (RFC 9110); 0 when neither. */
export function retryAfterMs(header: string | undefined, now: Date): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * SECOND_MS;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}
