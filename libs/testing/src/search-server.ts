import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from './eventually.js';

/** How a search is answered. */
export interface SearchAnswer {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is a text: that is sent as it is. */
  body?: unknown;
  /** The server accepts the request and falls silent: before the headers, or after half of the body. */
  hang?: 'before headers' | 'in the body';
  cut?: 'in the body';
}

export interface SearchRequest {
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}

export type SearchService = 'github' | 'youtube';

/** A server that speaks the searches of GitHub's REST API and of YouTube's Data API, and answers as the test says. */
export class SearchServer {
  readonly requests: Record<SearchService, SearchRequest[]> = { github: [], youtube: [] };
  readonly #scripted: Record<SearchService, SearchAnswer[]> = { github: [], youtube: [] };

  private constructor(
    private readonly server: Server,
    private readonly origin: string,
  ) {}

  static async start(): Promise<SearchServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const search = new SearchServer(server, `http://127.0.0.1:${port}`);
    server.on('request', ({ url = '', headers }, response) => {
      search.serve(new URL(url, search.origin), headers, response);
    });
    return search;
  }

  /** For GITHUB_API_URL. */
  get githubUrl(): string {
    return this.origin;
  }

  /** For YOUTUBE_API_URL. */
  get youtubeUrl(): string {
    return `${this.origin}/youtube/v3`;
  }

  /** Answers for the next searches, in order; without one a search finds nothing. */
  script(service: SearchService, ...answers: SearchAnswer[]): void {
    this.#scripted[service].push(...answers);
  }

  /** Forgets requests and scripts. */
  reset(): void {
    for (const service of ['github', 'youtube'] as const) {
      this.requests[service].length = 0;
      this.#scripted[service].length = 0;
    }
  }

  untilAsked(service: SearchService, times: number): Promise<true> {
    return eventually(`${times} searches of ${service}`, () => this.requests[service].length >= times, 10_000);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(url: URL, headers: IncomingHttpHeaders, response: ServerResponse): void {
    const service = serviceAt(url.pathname);
    if (service === null) {
      response.writeHead(404).end();
      return;
    }
    this.requests[service].push({ path: url.pathname, query: url.searchParams, headers });
    const found = service === 'github' ? { total_count: 0, incomplete_results: false, items: [] } : { items: [] };
    answer(response, { body: found, ...this.#scripted[service].shift() });
  }
}

function serviceAt(path: string): SearchService | null {
  if (path === '/search/repositories') return 'github';
  return path === '/youtube/v3/search' ? 'youtube' : null;
}

function answer(response: ServerResponse, { status = 200, headers = {}, body, hang, cut }: SearchAnswer): void {
  if (hang === 'before headers') return;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  if (hang === undefined && cut === undefined) {
    response.end(text);
    return;
  }
  // Only what has been sent can be lost in its middle.
  response.write(text.slice(0, text.length / 2), () => {
    if (cut !== undefined) response.socket?.destroy();
  });
}

/** A repository as GitHub's search lists it, cut down to what is read. */
export function repositoryItem(name: string, given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ id: 1, full_name: name, html_url: `https://github.com/${name}`, private: false, fork: false },
    ...{ description: `About ${name}`, stargazers_count: 1200, language: 'Go', archived: false },
    ...given,
  };
}

/** A film as YouTube's search lists it. */
export function filmItem(videoId: string, snippet: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ kind: 'youtube#searchResult', id: { kind: 'youtube#video', videoId } },
    snippet: {
      ...{ title: 'A course', channelTitle: 'A channel', publishedAt: '2024-05-01T10:00:00Z', description: 'Long' },
      ...snippet,
    },
  };
}
