import type { z } from 'zod';
import type { Answer } from './answer-stream.js';
import { CircuitBreaker } from './circuit-breaker.js';
import type { Question } from './dialect.js';
import { ModelFailure, type ModelFailureCode } from './model-failure.js';
import type { OpenAiServer, ServerOptions } from './openai-server.js';
import { toStrictJsonSchema } from './strict-schema.js';
import { TimeLimit } from './time-limit.js';
import { costOf, type TokenCount, type TokenPrices } from './token-cost.js';

export type LlmState = 'working' | 'failing';

export interface LlmOptions extends ServerOptions {
  /** For one request with all its retries. */
  timeoutMs: number;
  /** Longest silence in the middle of an answer. */
  idleMs?: number;
  prices: TokenPrices;
  /** Outages in a row after which the server is left alone, and for how long at first. */
  breaker?: { failures: number; pauseMs: number };
  /** Told of each outage, and of the first answer after one. */
  onState?: (state: LlmState) => void;
}

export interface CompletionRequest<T> {
  schema: z.ZodType<T>;
  schemaName: string;
  system: string;
  user: string;
  signal?: AbortSignal | undefined;
}

export interface Completion<T> {
  value: T;
  /** As the server counts them; zero when it does not. */
  tokens: TokenCount;
  /** Null when the prices or the tokens are not known. */
  costUsd: number | null;
  model: string;
  ms: number;
}

const LONGEST_IDLE_MS = 15_000;
const MOST_TRIES = 3;
const FIRST_WAIT_MS = 500;
const WORTH_ANOTHER_TRY: readonly ModelFailureCode[] = ['unreachable', 'interrupted', 'rate_limited', 'server_error'];
const NO_TOKENS: TokenCount = { input: 0, output: 0, total: 0 };
const BREAKER = { failures: 3, pauseMs: 30_000 };
const LONGEST_PAUSE_MS = 300_000;

/** Asks a language model for values of a schema. Neither questions nor answers are logged or kept. */
export class LlmClient {
  readonly #breaker: CircuitBreaker;
  #server: Promise<OpenAiServer> | undefined;
  #state: LlmState = 'working';

  constructor(private readonly options: LlmOptions) {
    this.#breaker = new CircuitBreaker({ ...BREAKER, longestPauseMs: LONGEST_PAUSE_MS, ...options.breaker });
  }

  get model(): string {
    return this.options.model;
  }

  /**
   * @throws {ModelFailure} whatever goes wrong with server, model or answer
   * @throws the signal's reason when the caller gives up
   */
  async complete<T>(request: CompletionRequest<T>): Promise<Completion<T>> {
    request.signal?.throwIfAborted();
    const { schema, schemaName, system, user } = request;
    const question = { schemaName, system, user, jsonSchema: toStrictJsonSchema(schema) };
    if (!this.#breaker.admits()) throw new ModelFailure('paused');
    const started = performance.now();
    const { timeoutMs, idleMs = Math.min(LONGEST_IDLE_MS, timeoutMs / 2) } = this.options;
    const limit = new TimeLimit(timeoutMs, idleMs, request.signal);
    try {
      const answer = await this.askPatiently(question, limit);
      const value = valueOf(answer.text, schema);
      this.note('working');
      const tokens = answer.tokens ?? NO_TOKENS;
      const costUsd = answer.tokens === null ? null : costOf(answer.tokens, this.options.prices);
      return { value, tokens, costUsd, model: this.options.model, ms: Math.round(performance.now() - started) };
    } catch (error) {
      if (limit.isGivenUp) {
        this.#breaker.abandoned();
        throw request.signal?.reason;
      }
      this.note(error instanceof ModelFailure && error.isOutage ? 'failing' : 'working');
      throw error;
    } finally {
      limit.end();
    }
  }

  private async askPatiently(question: Question, limit: TimeLimit): Promise<Answer> {
    const server = await this.connect();
    for (let tries = 1; ; tries += 1) {
      try {
        return await server.ask(question, limit);
      } catch (error) {
        const waitMs = tries < MOST_TRIES && error instanceof ModelFailure ? waitBefore(error, tries) : null;
        // A try needs time for its answer: at least as much as was waited for it.
        if (waitMs === null || waitMs > limit.leftMs / 2 || limit.isOver) throw error;
        await limit.pause(waitMs);
      }
    }
  }

  /** Loads the package when it is first needed: most of what runs never asks a model. */
  private async connect(): Promise<OpenAiServer> {
    this.#server ??= import('./openai-server.js').then((module) => new module.OpenAiServer(this.options));
    return this.#server;
  }

  private note(state: LlmState): void {
    if (state === 'failing') this.#breaker.failed();
    else this.#breaker.answered();
    if (state === 'failing' || this.#state === 'failing') this.options.onState?.(state);
    this.#state = state;
  }
}

/** How long to wait before the next try; null when another one can't help. */
function waitBefore({ code, retryAfterMs }: ModelFailure, tries: number): number | null {
  if (!WORTH_ANOTHER_TRY.includes(code)) return null;
  // Spread, so that workers that failed together don't come back together.
  const backoff = FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + Math.random());
  return Math.max(backoff, retryAfterMs ?? 0);
}

/** Models without structured output like to put their JSON into a code block. */
const CODE_BLOCK = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/u;

function valueOf<T>(text: string, schema: z.ZodType<T>): T {
  const content = CODE_BLOCK.exec(text)?.[1] ?? text;
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new ModelFailure('bad_answer');
  }
  const result = schema.safeParse(json);
  if (!result.success) throw new ModelFailure('bad_answer');
  return result.data;
}
