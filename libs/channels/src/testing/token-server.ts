import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface TokenRequest {
  url: string;
  form: Record<string, string>;
}

/** A provider's token endpoint, which renews the refresh token with each use, as Microsoft's does. */
export class TokenServer {
  readonly requests: TokenRequest[] = [];
  /** In place of a token. */
  failure: { status: number; body: object } | undefined;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TokenServer> {
    const server = createServer();
    const tokens = new TokenServer(server);
    server.on('request', (request, response) => {
      void text(request).then((body) => {
        const { status, answer } = tokens.answer(request.url ?? '', body);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return tokens;
  }

  /** With Microsoft's place for the directory. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/{directory}/token`;
  }

  /** The access token of the latest answer. */
  get latest(): string {
    return `access-${this.requests.length}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(url: string, body: string): { status: number; answer: object } {
    this.requests.push({ url, form: Object.fromEntries(new URLSearchParams(body)) });
    if (this.failure !== undefined) return { status: this.failure.status, answer: this.failure.body };
    const refreshToken = `refresh-${this.requests.length}`;
    return { status: 200, answer: { access_token: this.latest, expires_in: 3600, refresh_token: refreshToken } };
  }
}
