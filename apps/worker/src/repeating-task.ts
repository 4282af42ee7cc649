import { setTimeout as pause } from 'node:timers/promises';

/** Runs `work` again and again, `everyMs` after it last ended, until `stop`; a failure is told and does not end it. */
export class RepeatingTask {
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;

  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.#running ??= this.loop();
  }

  /** Resolves when a run that is under way has ended. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  private async loop(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await this.work().catch(this.onError);
      await pause(this.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
