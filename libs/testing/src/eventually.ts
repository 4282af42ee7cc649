import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 10;

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
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const answer = await condition();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    if (Date.now() > deadline) throw new Error(`Still waiting after ${deadlineMs / 1000} s for: ${what}.`);
    await pause(PAUSE_MS);
  }
}
