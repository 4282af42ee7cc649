import OpenAI from 'openai';
import { readAnswer, type Answer } from './answer-stream.js';
import { boundedFetch } from './bounded-fetch.js';
import { Dialect, type Question } from './dialect.js';
import { ModelFailure, type ModelFailureCode } from './model-failure.js';
import type { TimeLimit } from './time-limit.js';

export interface ServerOptions {
  baseUrl: string;
  apiKey: string;
  model: string;
}

/** A request is put in another form at most so often: two extras and the schema. */
const MOST_FORMS = 4;

/** One server that speaks OpenAI's chat completions. */
export class OpenAiServer {
  readonly #client: OpenAI;
  readonly #dialect: Dialect;

  constructor({ baseUrl, apiKey, model }: ServerOptions) {
    this.#dialect = new Dialect(model);
    this.#client = new OpenAI({
      apiKey,
      baseURL: baseUrl,
      // What the package would read from the environment is the business of the configuration.
      organization: null,
      project: null,
      // Retries are counted against the time limit, by the client.
      maxRetries: 0,
      // The package would log what it can not parse, which may be anything.
      logLevel: 'off',
      fetch: boundedFetch,
    });
  }

  /** @throws {ModelFailure} */
  async ask(question: Question, limit: TimeLimit): Promise<Answer> {
    for (let form = 1; ; form += 1) {
      try {
        return await this.askOnce(question, limit);
      } catch (error) {
        if (form === MOST_FORMS || limit.isOver || !this.wasRefusedForItsForm(error)) throw failureOf(error, limit);
      }
    }
  }

  private async askOnce(question: Question, limit: TimeLimit): Promise<Answer> {
    const options = { signal: limit.signal, timeout: Math.ceil(limit.allMs) + 1000 };
    const stream = await this.#client.chat.completions.create(this.#dialect.paramsOf(question), options);
    return readAnswer(stream, limit);
  }

  private wasRefusedForItsForm(error: unknown): boolean {
    const isRefusal = error instanceof OpenAI.BadRequestError || error instanceof OpenAI.UnprocessableEntityError;
    return isRefusal && this.#dialect.learn(error);
  }
}

function failureOf(error: unknown, limit: TimeLimit): ModelFailure {
  if (limit.isOver) return new ModelFailure('timeout');
  if (error instanceof ModelFailure) return error;
  // A part of the stream that is no JSON.
  if (error instanceof SyntaxError) return new ModelFailure('bad_answer');
  if (error instanceof OpenAI.APIConnectionError) return failureIn(error.cause) ?? new ModelFailure('unreachable');
  if (error instanceof OpenAI.APIError) {
    const status = typeof error.status === 'number' ? error.status : null;
    return new ModelFailure(codeOf(error, status), status, retryAfterOf(error.headers as Headers | undefined));
  }
  return failureIn((error as Error | undefined)?.cause) ?? new ModelFailure('interrupted');
}

/** A failure of ours that comes back inside an error of the package or of `fetch`. */
function failureIn(cause: unknown): ModelFailure | undefined {
  return cause instanceof ModelFailure ? cause : undefined;
}

function codeOf(error: { code?: unknown; type?: unknown }, status: number | null): ModelFailureCode {
  const said = `${String(error.code)} ${String(error.type)}`;
  if (status === 429 || (status === null && said.includes('rate_limit'))) return 'rate_limited';
  if (status === 401 || status === 403) return 'unauthorised';
  if (said.includes('content_filter') || said.includes('content_policy')) return 'filtered';
  if (status === 408) return 'timeout';
  if (status !== null && status < 500 && status !== 409) return 'request_refused';
  return 'server_error';
}

const LONGEST_WAIT_MS = 3_600_000;

function retryAfterOf(headers: Headers | undefined): number | null {
  const millis = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (millis >= 0) return Math.min(millis, LONGEST_WAIT_MS);
  const said = headers?.get('retry-after') ?? '';
  const seconds = Number.parseFloat(said);
  if (/^\s*[\d.]+\s*$/u.test(said) && seconds >= 0) return Math.min(seconds * 1000, LONGEST_WAIT_MS);
  const wait = Date.parse(said) - Date.now();
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT_MS) : null;
}
