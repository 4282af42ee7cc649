export interface BreakerOptions {
  /** Outages in a row after which nothing more is tried. */
  failures: number;
  /** How long nothing is tried; doubled each time the trial after it fails. */
  pauseMs: number;
  longestPauseMs: number;
  now?: () => number;
}

/** Keeps callers away from a server that does not work, so that not each of them waits for it in vain. */
export class CircuitBreaker {
  #failures = 0;
  #openUntil = 0;
  #pauseMs: number;
  #trialUnderWay = false;
  readonly #now: () => number;

  constructor(private readonly options: BreakerOptions) {
    this.#pauseMs = options.pauseMs;
    this.#now = options.now ?? Date.now;
  }

  /** Whether the latest answers were outages, enough of them to stop asking. */
  get isOpen(): boolean {
    return this.#failures >= this.options.failures;
  }

  /** Whether the server may be asked now. After a pause one caller may, as a trial for all. */
  admits(): boolean {
    if (!this.isOpen) return true;
    if (this.#trialUnderWay || this.#now() < this.#openUntil) return false;
    this.#trialUnderWay = true;
    return true;
  }

  answered(): void {
    this.#failures = 0;
    this.#trialUnderWay = false;
    this.#pauseMs = this.options.pauseMs;
  }

  failed(): void {
    if (this.#trialUnderWay) this.#pauseMs = Math.min(this.#pauseMs * 2, this.options.longestPauseMs);
    this.#trialUnderWay = false;
    this.#failures += 1;
    if (this.isOpen) this.#openUntil = this.#now() + this.#pauseMs;
  }

  /** The caller gave up by itself: nothing is known of the server. */
  abandoned(): void {
    this.#trialUnderWay = false;
  }
}
