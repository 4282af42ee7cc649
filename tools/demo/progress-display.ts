/** Where the progress is shown: a terminal or a pipe. */
export interface Screen {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Shows how far the samples are: one living line on a terminal, a line for every finished file elsewhere. */
export class ProgressDisplay {
  readonly #running = new Map<string, string>();
  #finished = 0;

  constructor(
    private readonly screen: Screen,
    private readonly total: number,
  ) {}

  update(file: string, state: string): void {
    if (this.#running.get(file) === state) return;
    this.#running.set(file, state);
    this.#redraw();
  }

  finish(file: string, state: string): void {
    this.#running.delete(file);
    this.#finished += 1;
    if (this.screen.isTTY !== true) this.screen.write(`  ${this.#finished}/${this.total} ${file}: ${state}\n`);
    this.#redraw();
  }

  /** Takes the living line off the screen. */
  close(): void {
    if (this.screen.isTTY === true) this.screen.write('\r\u001b[K');
  }

  #redraw(): void {
    if (this.screen.isTTY !== true) return;
    const running = [...this.#running].map(([file, state]) => `${file} ${state}`);
    const line = `${this.#finished} of ${this.total} read. ${running.join(', ')}`;
    this.screen.write(`\r\u001b[K${line.slice(0, (this.screen.columns ?? 80) - 1)}`);
  }
}
