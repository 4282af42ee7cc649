const END_OF_EVENT = /\r?\n\r?\n/;
const RECONNECT_MS = 50;

/** As much of the browsers' EventSource as clients of the API use: unnamed events, and connecting again after an end. */
export class EventSource {
  onmessage: (event: { data: string; lastEventId: string }) => void = () => undefined;
  onerror: (error: unknown) => void = () => undefined;
  readonly #stop = new AbortController();
  #lastEventId = '';

  constructor(private readonly url: string) {
    // After the caller has set its handlers.
    queueMicrotask(() => void this.run());
  }

  close(): void {
    this.#stop.abort();
  }

  private isClosed(): boolean {
    return this.#stop.signal.aborted;
  }

  private async run(): Promise<void> {
    while (!this.isClosed()) {
      try {
        if (!(await this.connect())) return;
      } catch (error) {
        if (!this.isClosed()) this.onerror(error);
      }
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
    }
  }

  /** Resolves at the end of the stream: false when the server wants nobody to come back. */
  private async connect(): Promise<boolean> {
    const headers: Record<string, string> = this.#lastEventId === '' ? {} : { 'Last-Event-ID': this.#lastEventId };
    const response = await fetch(this.url, { headers, signal: this.#stop.signal });
    if (response.status !== 200 || response.body === null) {
      if (response.status !== 204) this.onerror(new Error(`${response.status}`));
      return false;
    }
    let rest = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
      const blocks = (rest + chunk).split(END_OF_EVENT);
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.dispatch(block);
    }
    return true;
  }

  private dispatch(block: string): void {
    const lines = block.split(/\r?\n/);
    const values = (field: string): string[] =>
      lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).trimStart());
    this.#lastEventId = values('id')[0] ?? this.#lastEventId;
    const data = values('data');
    if (data.length === 0 || values('event').length > 0) return;
    this.onmessage({ data: data.join('\n'), lastEventId: this.#lastEventId });
  }
}
