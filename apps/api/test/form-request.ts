import { request, type ClientRequest } from 'node:http';
import type { ApiClient } from '#libs/testing';

const BOUNDARY = 'a-boundary-of-the-tests';

export interface FormPart {
  /** The part's Content-Disposition without `form-data`. */
  disposition: string;
  content: string;
}

/** A form as a client may send it that is not a browser: parts, and whether the form comes to its end. */
export function formBody(parts: FormPart[], options: { ended?: boolean } = {}): Buffer {
  const text = parts.map(({ disposition, content }) =>
    [`--${BOUNDARY}`, `Content-Disposition: form-data; ${disposition}`, '', content, ''].join('\r\n'),
  );
  return Buffer.from(text.join('') + (options.ended === false ? '' : `--${BOUNDARY}--\r\n`), 'latin1');
}

export function filePart(fileName: string, content: string): FormPart {
  return { disposition: `name="file"; filename="${fileName}"`, content };
}

export interface RawAnswer {
  status: number;
  body: Record<string, unknown>;
}

/** An upload by hand, whose length, content and end are the test's affair. */
export class FormRequest {
  readonly answered: Promise<RawAnswer>;
  isAnswered = false;
  readonly #request: ClientRequest;

  constructor(client: ApiClient, path: string, headers: Record<string, string | number> = {}) {
    this.#request = request(client.url + path, {
      method: 'POST',
      agent: false,
      headers: { ...client.headers, 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`, ...headers },
    });
    this.answered = answerOf(this.#request);
    // Whoever waits for the answer is told of a failure; an upload that is broken off has none.
    this.answered.then(
      () => (this.isAnswered = true),
      () => undefined,
    );
  }

  /** Resolves when the system has taken the bytes, or will take no more of them. */
  write(bytes: Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.#request.write(bytes, () => {
        resolve();
      });
    });
  }

  async end(bytes?: Buffer): Promise<RawAnswer> {
    this.#request.end(bytes);
    return this.answered;
  }

  /** Goes away in the middle, as a closed laptop does. */
  breakOff(): void {
    this.#request.destroy();
  }
}

function answerOf(sent: ClientRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response) => {
      // A server that has said all may close while we still send.
      sent.on('error', () => undefined);
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        // A request that can't be parsed never gets to the API, and its answer has no body.
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text || '{}') as RawAnswer['body'] });
      });
    });
  });
}
