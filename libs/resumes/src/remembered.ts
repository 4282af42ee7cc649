/** An answer that is asked for again only when it is older than a while; who asks at the same time shares one question. */
export class Remembered<T> {
  #latest: { at: number; answer: Promise<T> } | undefined;

  /** @param ask must not reject: its answer stands for a while, whatever it is */
  constructor(
    private readonly ask: () => Promise<T>,
    private readonly forMs: number,
  ) {}

  get(): Promise<T> {
    if (this.#latest === undefined || this.isOld) this.#latest = { at: performance.now(), answer: this.ask() };
    return this.#latest.answer;
  }

  get isOld(): boolean {
    return this.#latest === undefined || performance.now() - this.#latest.at >= this.forMs;
  }
}
