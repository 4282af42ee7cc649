import { ModelFailure } from './model-failure.js';

/** No answer to a question about a resume is near as long. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Like `fetch`, but answers end after so many bytes, and redirects are not followed: one could take a resume to a
 * server that nobody has configured.
 */
export async function boundedFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  if (response.body === null) return response;
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) controller.error(new ModelFailure('bad_answer'));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(counter), { status, statusText, headers });
}
