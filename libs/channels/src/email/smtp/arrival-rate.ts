const WINDOW_MS = 60_000;
/** Addresses that are remembered; beyond, the oldest are forgotten. */
const MOST_KNOWN = 10_000;

/** Counts what comes from each address within a minute. */
export class ArrivalRate {
  readonly #windows = new Map<string, { since: number; count: number }>();

  constructor(
    private readonly most: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts one more; false when that is too many. */
  admits(address: string): boolean {
    const now = this.now();
    const known = this.#windows.get(address);
    if (known === undefined || now - known.since >= WINDOW_MS) {
      this.#windows.delete(address);
      this.#windows.set(address, { since: now, count: 1 });
      this.forgetOldest();
      return true;
    }
    known.count++;
    return known.count <= this.most;
  }

  private forgetOldest(): void {
    const [oldest] = this.#windows.keys();
    if (this.#windows.size > MOST_KNOWN && oldest !== undefined) this.#windows.delete(oldest);
  }
}
