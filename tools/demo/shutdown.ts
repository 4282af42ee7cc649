/** What is stopped first: programs still need the servers to finish what they are doing. */
const STAGES = ['programs', 'servers'] as const;
export type Stage = (typeof STAGES)[number];

export interface Stoppable {
  stop(): Promise<void>;
}

/** Ends what was still going on when the stop began; nobody has to hear of it. */
export class ShutdownBegun extends Error {
  override readonly name = 'ShutdownBegun';
}

/** Knows all that the demo has started or is starting, and stops it in order. */
export class Shutdown {
  readonly #owned: { stage: Stage; started: Promise<Stoppable> }[] = [];
  #stopping: Promise<void> | undefined;

  constructor(private readonly startPatienceMs = 5_000) {}

  get isEmpty(): boolean {
    return this.#owned.length === 0;
  }

  get begun(): boolean {
    return this.#stopping !== undefined;
  }

  /**
   * Starts something and is in charge of it from that moment on, so that an interruption can't miss it.
   *
   * @throws {ShutdownBegun} when everything is being stopped already
   */
  async own<T extends Stoppable>(stage: Stage, start: () => Promise<T>): Promise<T> {
    this.refuseWhenBegun();
    const started = start();
    this.#owned.push({ stage, started });
    return started;
  }

  refuseWhenBegun(): void {
    if (this.begun) throw new ShutdownBegun();
  }

  /** Stops everything once, however often it is called. A start that fails has nothing to be stopped. */
  stopAll(): Promise<void> {
    this.#stopping ??= this.#stopInOrder();
    return this.#stopping;
  }

  async #stopInOrder(): Promise<void> {
    for (const stage of STAGES) {
      const owned = this.#owned.filter((item) => item.stage === stage);
      await Promise.allSettled(owned.map(async ({ started }) => (await this.#settled(started))?.stop()));
    }
  }

  /** Undefined for a start that hangs: should it still succeed, the end of this process ends what it started. */
  #settled(started: Promise<Stoppable>): Promise<Stoppable | undefined> {
    const patience = new Promise<undefined>((resolve) => {
      setTimeout(() => {
        resolve(undefined);
      }, this.startPatienceMs).unref();
    });
    return Promise.race([started, patience]);
  }
}
