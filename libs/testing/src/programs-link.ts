import { createServer, connect, type Server, type Socket } from 'node:net';

/** A way to a server that a test can cut, so that the server seems away, and mend again. */
export class Link {
  readonly #sockets = new Set<Socket>();
  #state: 'open' | 'cut' | 'silent' = 'open';

  private constructor(
    /** The server's address by way of this link. */
    readonly url: string,
    private readonly server: Server,
  ) {}

  static async to(targetUrl: string): Promise<Link> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
    const target = new URL(targetUrl);
    const url = new URL(targetUrl);
    url.host = `127.0.0.1:${address.port}`;
    const link = new Link(url.href, server);
    server.on('connection', (socket) => {
      link.join(socket, target);
    });
    return link;
  }

  /** Ends all connections, and each new one at once. */
  cut(): void {
    this.#state = 'cut';
    this.endAll();
  }

  /** Keeps connections, but nothing gets through any more: the server seems to hang. */
  silence(): void {
    this.#state = 'silent';
    for (const socket of this.#sockets) socket.pause();
  }

  /** New connections get through again. */
  mend(): void {
    this.#state = 'open';
    this.endAll();
  }

  async close(): Promise<void> {
    this.endAll();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket, target: URL): void {
    if (this.#state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (chunk) => to.write(chunk));
      from.on('error', () => from.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      if (this.#state === 'silent') from.pause();
    }
  }

  private endAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
