import type { Json } from './api-client.js';

/** A server-sent event. */
export interface StreamEvent {
  /** As the server names it, if it does. */
  id: string | undefined;
  type: string;
  data: Json;
}

/** Listens to a stream of events; what has come stands in `events`. */
export class EventStream {
  readonly events: StreamEvent[] = [];
  /** Resolves when the server has closed the stream. */
  readonly ended: Promise<void>;
  #rest = '';

  private constructor(
    readonly response: Response,
    private readonly stop: AbortController,
  ) {
    this.ended = this.read();
    // Whoever waits for the end is told; others need not care.
    this.ended.catch(() => undefined);
  }

  /** Resolves when the server has begun to answer, be it with an error. */
  static async open(url: string, headers: Record<string, string> = {}): Promise<EventStream> {
    const stop = new AbortController();
    return new EventStream(await fetch(url, { headers, signal: stop.signal }), stop);
  }

  close(): void {
    this.stop.abort();
  }

  private async read(): Promise<void> {
    if (this.response.body === null) return;
    const decoder = new TextDecoder();
    for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>) {
      const blocks = (this.#rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      this.#rest = blocks.pop() ?? '';
      this.events.push(...blocks.filter((block) => !block.startsWith(':')).map(toEvent));
    }
  }
}

function toEvent(block: string): StreamEvent {
  const fields = new Map(
    block
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  return {
    id: fields.get('id'),
    type: fields.get('event') ?? 'message',
    data: JSON.parse(fields.get('data') ?? '{}') as Json,
  };
}
