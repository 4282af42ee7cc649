import type { JsonAnswer } from './bounded-json.js';
import { SourceFailure } from './source-failure.js';

const SHORTEST_PAUSE_MS = 1000;
const USUAL_PAUSE_MS = 60_000;
/** However long a server says: a mistaken header must not switch a source off for days. */
const LONGEST_PAUSE_MS = 3_600_000;

/** @throws {SourceFailure} for an answer that is no success, with the pause that its headers ask for */
export function assertSuccess({ status, headers }: JsonAnswer, now: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 429 || status === 403) throw new SourceFailure('rate_limited', pauseAskedFor(headers, now));
  if (status >= 500) throw new SourceFailure('server_error', USUAL_PAUSE_MS);
  throw new SourceFailure('refused', LONGEST_PAUSE_MS);
}

/** Milliseconds until the quota is full again when this answer has used its last call; null while some are left. */
export function pauseAfterLastCall(headers: Headers, now: number): number | null {
  return headers.get('x-ratelimit-remaining') === '0' ? pauseAskedFor(headers, now) : null;
}

/** `Retry-After` in seconds comes first, then `X-RateLimit-Reset`, a point in time in seconds since 1970. */
function pauseAskedFor(headers: Headers, now: number): number {
  const seconds = wholeNumber(headers.get('retry-after'));
  if (seconds !== null) return within(seconds * 1000);
  const reset = wholeNumber(headers.get('x-ratelimit-reset'));
  return reset === null ? USUAL_PAUSE_MS : within(reset * 1000 - now);
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}

function within(ms: number): number {
  return Math.min(Math.max(ms, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
}
