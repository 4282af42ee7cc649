/** How long one request may take, retries included; also ends when the caller gives up or nothing comes any more. */
export class TimeLimit {
  readonly #controller = new AbortController();
  readonly #end: number;
  readonly #total: NodeJS.Timeout;
  #idle: NodeJS.Timeout | undefined;
  readonly #stop: () => void;

  constructor(
    private readonly totalMs: number,
    private readonly idleMs: number,
    private readonly caller?: AbortSignal,
  ) {
    this.#end = performance.now() + totalMs;
    this.#stop = () => {
      this.#controller.abort();
    };
    this.#total = setTimeout(this.#stop, totalMs);
    caller?.addEventListener('abort', this.#stop, { once: true });
    if (caller?.aborted) this.#stop();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isOver(): boolean {
    return this.#controller.signal.aborted;
  }

  get isGivenUp(): boolean {
    return this.caller?.aborted === true;
  }

  get allMs(): number {
    return this.totalMs;
  }

  get leftMs(): number {
    return Math.max(0, this.#end - performance.now());
  }

  /** From now on the next part must come within the idle time. */
  expectMore(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(this.#stop, this.idleMs);
  }

  /** No part is expected at the moment: the total alone holds. */
  expectNothing(): void {
    clearTimeout(this.#idle);
  }

  /** @returns early when the limit is over */
  async pause(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, ms);
      const { signal } = this;
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
      signal.addEventListener('abort', done, { once: true });
      if (signal.aborted) done();
    });
  }

  end(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#idle);
    this.caller?.removeEventListener('abort', this.#stop);
  }
}
