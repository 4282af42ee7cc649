import { constants } from 'node:os';

// Under npm one Ctrl-C arrives twice: from the terminal and from npm, which passes it on.
const SAME_KEYSTROKE_MS = 1_000;
const PARENT_CHECK_MS = 1_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The wish of the user that the demo ends. */
export class Interruption {
  readonly happened: Promise<{ exitCode: number }>;
  #resolve: (end: { exitCode: number }) => void = () => undefined;
  #firstAt: number | undefined;

  /** `force` is called when the user insists while everything is being stopped. */
  constructor(private readonly force: (exitCode: number) => void = (code) => process.exit(code)) {
    this.happened = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        this.#interrupt(128 + constants.signals[signal]);
      });
    }
    // A killed npm passes nothing on: its end shows only in that we get another parent.
    if (process.env.npm_lifecycle_event !== undefined) this.#watchParent(process.ppid);
  }

  #watchParent(parent: number): void {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      this.#interrupt(128 + constants.signals.SIGHUP);
    }, PARENT_CHECK_MS).unref();
  }

  #interrupt(exitCode: number): void {
    this.#firstAt ??= Date.now();
    this.#resolve({ exitCode });
    if (Date.now() - this.#firstAt > SAME_KEYSTROKE_MS) this.force(exitCode);
  }
}
