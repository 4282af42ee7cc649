import type OpenAI from 'openai';

type Params = OpenAI.Chat.ChatCompletionCreateParamsStreaming;

/** One question to a model. */
export interface Question {
  system: string;
  user: string;
  schemaName: string;
  jsonSchema: Record<string, unknown>;
}

/** What not every server understands of a request, and is left out for those that don't. */
const EXTRAS = ['temperature', 'stream_options'] as const;
type Extra = (typeof EXTRAS)[number];

/** Errors of a request that another form of it would meet too. */
const NOT_ABOUT_FORM = /context_length|content_(?:filter|policy)|model_not_found|string_above_max|invalid_api_key/u;

/** What one server with one model understands; learnt from its refusals and kept as long as the program runs. */
export class Dialect {
  readonly #refused = new Set<Extra>();
  #strict = true;

  constructor(private readonly model: string) {}

  /** Whether the server holds the model to the schema; else the prompt has to ask for it. */
  get isStrict(): boolean {
    return this.#strict;
  }

  paramsOf(question: Question): Params {
    const { user, schemaName, jsonSchema } = question;
    return {
      model: this.model,
      stream: true,
      messages: [
        { role: 'system', content: this.systemOf(question) },
        { role: 'user', content: user },
      ],
      response_format: this.#strict
        ? { type: 'json_schema', json_schema: { name: schemaName, strict: true, schema: jsonSchema } }
        : { type: 'json_object' },
      ...(this.#refused.has('temperature') ? {} : { temperature: 0 }),
      ...(this.#refused.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
    };
  }

  /** Learns from the refusal of a request; answers whether a changed request is worth a try. */
  learn(refusal: { message: string; code?: string | null | undefined; param?: string | null | undefined }): boolean {
    const about = `${refusal.param ?? ''} ${refusal.code ?? ''} ${refusal.message}`;
    if (NOT_ABOUT_FORM.test(refusal.code ?? '')) return false;
    const extra = EXTRAS.find((name) => about.includes(name) && !this.#refused.has(name));
    if (extra !== undefined) {
      this.#refused.add(extra);
      return true;
    }
    if (!this.#strict) return false;
    this.#strict = false;
    return true;
  }

  private systemOf({ system, jsonSchema }: Question): string {
    if (this.#strict) return system;
    return `${system}\n\nAnswer with one JSON object and nothing else. It must keep this JSON schema:\n${JSON.stringify(jsonSchema)}`;
  }
}
