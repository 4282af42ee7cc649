import type OpenAI from 'openai';
import { ModelFailure } from './model-failure.js';
import type { TimeLimit } from './time-limit.js';
import type { TokenCount } from './token-cost.js';

export interface Answer {
  text: string;
  /** Null when the server does not tell. */
  tokens: TokenCount | null;
}

type Chunk = OpenAI.Chat.ChatCompletionChunk;
type Delta = OpenAI.Chat.ChatCompletionChunk.Choice.Delta;

const MOST_CHARACTERS = 400_000;

/** Puts an answer together from its parts. Before the first word only the total time counts: models may think first. */
export async function readAnswer(parts: AsyncIterable<Chunk>, limit: TimeLimit): Promise<Answer> {
  let text = '';
  let finish: string | null = null;
  let refused = false;
  let tokens: TokenCount | null = null;
  try {
    for await (const part of parts) {
      const [choice] = listOf(part.choices);
      // Servers other than OpenAI's leave members out.
      const delta: Partial<Delta> | undefined = choice?.delta;
      if (typeof delta?.content === 'string') text += delta.content;
      if (text.length > MOST_CHARACTERS) throw new ModelFailure('bad_answer');
      if (typeof delta?.refusal === 'string' && delta.refusal !== '') refused = true;
      finish = choice?.finish_reason ?? finish;
      tokens = countOf(part.usage) ?? tokens;
      if (text !== '') limit.expectMore();
    }
  } finally {
    limit.expectNothing();
  }
  // The package ends its stream without an error when it was aborted.
  if (limit.isOver) throw new ModelFailure('timeout');
  assertWhole(finish, refused);
  return { text, tokens };
}

function listOf<T>(value: T[] | undefined): T[] {
  return Array.isArray(value) ? value : [];
}

function assertWhole(finish: string | null, refused: boolean): void {
  if (refused) throw new ModelFailure('refused');
  if (finish === 'length') throw new ModelFailure('cut_short');
  if (finish === 'content_filter') throw new ModelFailure('filtered');
  if (finish === null) throw new ModelFailure('interrupted');
}

function countOf(usage: Chunk['usage']): TokenCount | null {
  if (usage === null || usage === undefined) return null;
  const input = whole(usage.prompt_tokens);
  const output = whole(usage.completion_tokens);
  return { input, output, total: input + output };
}

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : 0;
}
