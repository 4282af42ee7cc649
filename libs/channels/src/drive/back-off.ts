import { setTimeout as sleep } from 'node:timers/promises';
import { GoogleFailure, toGoogleFailure } from './google-failure.js';

export interface BackOffOptions {
  /** Tries of one request. */
  attempts: number;
  /** The longest pause after the first failure; it doubles with each. */
  firstMs: number;
  longestMs: number;
  /** A longer pause than this is not waited for, even if Google asks for it. */
  mostAskedMs: number;
  /** Waits; ends early with the reason of the signal. */
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  random: () => number;
}

/** Google recommends truncated exponential back-off up to 32 or 64 seconds, with jitter. */
export const BACK_OFF: BackOffOptions = {
  attempts: 6,
  firstMs: 1000,
  longestMs: 32_000,
  mostAskedMs: 120_000,
  pause: async (ms, signal) => {
    await sleep(ms, undefined, { signal });
  },
  random: () => Math.random(),
};

/** For requests that somebody waits for. */
export const SHORT_BACK_OFF: BackOffOptions = { ...BACK_OFF, attempts: 3, firstMs: 300, mostAskedMs: 2000 };

/**
 * Makes a request of Google again while its failure may pass.
 *
 * @throws {GoogleFailure} of the last try; the reason of `signal` when that ends it
 */
export async function withBackOff<T>(
  request: () => Promise<T>,
  signal: AbortSignal,
  options: BackOffOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      if (signal.aborted) throw endOf(signal);
      const failure = toGoogleFailure(error);
      const mayPass = failure.kind === 'quota' || failure.kind === 'unavailable';
      const asked = failure.retryAfterMs;
      if (!mayPass || attempt >= options.attempts || asked > options.mostAskedMs) throw failure;
      await options.pause(Math.max(asked, pauseAfter(attempt, options)), signal);
    }
  }
}

/** Time that has run out is a failure like others; that somebody stops is none. */
function endOf({ reason }: AbortSignal): unknown {
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  return isTimeout ? new GoogleFailure('unavailable', 'timeout') : reason;
}

/** Between half and all of the pause, so that those who failed together do not come again together. */
function pauseAfter(attempt: number, { firstMs, longestMs, random }: BackOffOptions): number {
  const most = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return Math.round(most * (0.5 + 0.5 * random()));
}
