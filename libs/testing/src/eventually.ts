import { setTimeout as pause } from 'node:timers/promises';

// What is waited for long is looked at less often: each look may be work for the program that is waited for.
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 100;
/** Of the time waited so far. */
const PAUSED_SHARE = 0.1;

/**
 * Waits until `condition` answers something other than undefined or false, and answers that. For what happens in another
 * process or connection and sends no event.
 *
 * @throws after `deadlineMs`, naming what did not happen
 */
export async function eventually<T>(
  what: string,
  condition: () => T | Promise<T>,
  deadlineMs = 30_000,
): Promise<Exclude<T, undefined | false>> {
  const started = Date.now();
  for (;;) {
    const answer = await condition();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    const waited = Date.now() - started;
    if (waited > deadlineMs) throw new Error(`Still waiting after ${deadlineMs / 1000} s for: ${what}.`);
    await pause(Math.min(Math.max(waited * PAUSED_SHARE, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS));
  }
}
