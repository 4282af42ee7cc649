import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './api-client.js';
import { eventually } from './eventually.js';

/** How a model server answers one request. */
export interface ScriptedAnswer {
  /** Sent as the model's words, in pieces; anything but a text as its JSON. */
  content?: unknown;
  /** The model declines with these words. */
  refusal?: string;
  finish?: 'stop' | 'length' | 'content_filter' | null;
  usage?: { prompt_tokens: number; completion_tokens: number } | null;
  /** Answers with this status and an error in place of a stream. */
  status?: number;
  error?: { message?: string; type?: string; code?: string | null; param?: string | null };
  headers?: Record<string, string>;
  /** Where the server falls silent or breaks off: before the headers, or after half of the words. */
  hang?: 'before headers' | 'in the stream';
  cut?: 'before headers' | 'in the stream';
  /** Sends an error as an event after half of the words. */
  errorEvent?: { message: string; type: string; code: string | null };
  /** Sends a part that is no JSON after half of the words. */
  garbage?: boolean;
  /** Ends in good order but without a reason to finish. */
  truncated?: boolean;
}

export interface ModelRequest {
  headers: IncomingMessage['headers'];
  /** As it came. */
  text: string;
  body: Json;
}

type Answerer = (request: ModelRequest) => ScriptedAnswer;

const PIECES = 8;

/** A server that speaks OpenAI's chat completions over HTTP and answers as the test says. */
export class ModelServer {
  readonly requests: ModelRequest[] = [];
  readonly #scripted: ScriptedAnswer[] = [];
  #otherwise: Answerer = () => ({ content: {} });

  private constructor(
    private readonly server: Server,
    /** For OPENAI_BASE_URL. */
    readonly url: string,
  ) {}

  static async start(): Promise<ModelServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const model = new ModelServer(server, `http://127.0.0.1:${port}/v1`);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void model.serve(request, response);
    });
    return model;
  }

  /** Answers for the next requests, in order; what comes after is answered by `otherwise`. */
  script(...answers: ScriptedAnswer[]): void {
    this.#scripted.push(...answers);
  }

  otherwise(answer: ScriptedAnswer | Answerer): void {
    this.#otherwise = typeof answer === 'function' ? answer : () => answer;
  }

  /** Forgets requests and scripts. */
  reset(): void {
    this.requests.length = 0;
    this.#scripted.length = 0;
    this.#otherwise = () => ({ content: {} });
  }

  untilAsked(times: number): Promise<true> {
    return eventually(`${times} requests to the model`, () => this.requests.length >= times, 30_000);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      response.writeHead(404).end();
      return;
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const received = { headers: request.headers, text, body: JSON.parse(text) as Json };
    const answer = this.#scripted.shift() ?? this.#otherwise(received);
    this.requests.push(received);
    if (answer.hang === 'before headers') return;
    if (answer.cut === 'before headers') response.socket?.destroy();
    else if (answer.status !== undefined) refuse(response, answer.status, answer);
    else stream(response, answer);
  }
}

function refuse(response: ServerResponse, status: number, { error = {}, headers = {} }: ScriptedAnswer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'x-request-id': 'req_test', ...headers });
  const full = { message: 'The server had an error.', type: 'server_error', param: null, code: null, ...error };
  response.end(JSON.stringify({ error: full }));
}

function stream(response: ServerResponse, answer: ScriptedAnswer): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', ...answer.headers });
  const say = (choice: Json | null, more: Json = {}): void => {
    const head = { id: 'chatcmpl-test', object: 'chat.completion.chunk', created: 1_760_000_000, model: 'test-model' };
    const choices = choice === null ? [] : [{ index: 0, logprobs: null, finish_reason: null, ...choice }];
    response.write(`data: ${JSON.stringify({ ...head, choices, usage: null, ...more })}\n\n`);
  };
  say({ delta: { role: 'assistant', content: '', refusal: null } });
  const pieces = piecesOf(answer);
  const half = Math.ceil(pieces.length / 2);
  for (const delta of pieces.slice(0, half)) say({ delta });
  if (answer.hang !== undefined) return;
  if (answer.cut !== undefined) {
    // Only what has been sent can be lost in its middle.
    response.write(': half\n\n', () => response.socket?.destroy());
    return;
  }
  if (answer.garbage === true) response.write('data: {"choices": [\n\n');
  if (answer.errorEvent !== undefined) {
    response.end(`data: ${JSON.stringify({ error: { param: null, ...answer.errorEvent } })}\n\n`);
    return;
  }
  for (const delta of pieces.slice(half)) say({ delta });
  if (answer.truncated === true) {
    response.end();
    return;
  }
  say({ delta: {}, finish_reason: answer.finish ?? 'stop' });
  const { usage = { prompt_tokens: 1000, completion_tokens: 200 } } = answer;
  if (usage !== null) {
    say(null, { usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens } });
  }
  response.end('data: [DONE]\n\n');
}

function piecesOf({ content, refusal }: ScriptedAnswer): Json[] {
  if (refusal !== undefined) return [{ refusal }];
  const text = typeof content === 'string' ? content : JSON.stringify(content ?? {});
  const size = Math.max(1, Math.ceil(text.length / PIECES));
  return (text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'gu')) ?? []).map((piece) => ({ content: piece }));
}
