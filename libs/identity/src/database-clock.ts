interface Sample {
  /** Milliseconds to add to `performance.now()` to get PostgreSQL's clock. */
  offset: number;
  /** How far the offset may be off: half of what the question took. */
  error: number;
}

const TOLERANCE_MS = 5;

/**
 * What PostgreSQL's clock showed at a moment of this program, as NTP tells it (RFC 5905): from answers that carry that
 * clock's time, of which the quickest tells most. A busy event loop delays answers by more than two requests may differ.
 */
export class DatabaseClock {
  #best: Sample | undefined;

  /** Notes an answer: `databaseMs` was the time on PostgreSQL's clock between the two moments of `performance.now()`. */
  note(askedAt: number, answeredAt: number, databaseMs: number): void {
    const error = (answeredAt - askedAt) / 2;
    const sample = { offset: databaseMs - (askedAt + error), error };
    const best = this.#best;
    const disagrees =
      best !== undefined && Math.abs(sample.offset - best.offset) > sample.error + best.error + TOLERANCE_MS;
    // One of the clocks was set: what was known is worth nothing.
    if (best === undefined || disagrees || sample.error < best.error) this.#best = sample;
  }

  /** Milliseconds since 1970 on PostgreSQL's clock at a moment of `performance.now()`; call `note` first. */
  at(moment: number): number {
    return moment + (this.#best?.offset ?? 0);
  }
}
