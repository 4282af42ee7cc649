import { SourceFailure } from './source-failure.js';

export interface JsonAnswer {
  status: number;
  headers: Headers;
  /** Null for an answer that is no success: its text is of no use. */
  body: unknown;
}

export interface JsonRequest {
  headers: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/** Answers to these searches have some ten kilobytes. */
const MOST_BYTES = 1024 * 1024;
/** A server in trouble is left alone for so long. */
const OUTAGE_PAUSE_MS = 60_000;

/**
 * Gets JSON within a time and a size. Redirects are not followed: the addresses of both services do not move.
 *
 * @throws {SourceFailure} timeout, unreachable, bad_answer
 * @throws the signal's reason when the caller gives up
 */
export async function fetchJson(url: URL, { headers, timeoutMs, signal }: JsonRequest): Promise<JsonAnswer> {
  const limit = AbortSignal.timeout(timeoutMs);
  const either = signal === undefined ? limit : AbortSignal.any([limit, signal]);
  try {
    const response = await fetch(url, { headers, signal: either, redirect: 'error' });
    const body = response.ok ? parsed(await boundedText(response)) : await discarded(response);
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof SourceFailure) throw error;
    throw new SourceFailure(limit.aborted ? 'timeout' : 'unreachable', OUTAGE_PAUSE_MS);
  }
}

async function boundedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new SourceFailure('bad_answer', OUTAGE_PAUSE_MS);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function discarded(response: Response): Promise<null> {
  await response.body?.cancel();
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SourceFailure('bad_answer', OUTAGE_PAUSE_MS);
  }
}
