import { eventually } from './eventually.js';

// What must never reach a client: stacks, SQL, places of this machine.
const LEAKS =
  /\n\s+at |node_modules|\/dist\/|\.[jt]s:\d+|\b(select|insert into|update|delete from)\b.+\b(from|values|set|where)\b/i;

const PROBLEM_MEMBERS = ['type', 'title', 'status', 'detail', 'instance', 'error', 'message', 'details', 'request_id'];

export interface Problem {
  status: number;
  error: string;
  message: string;
  instance: string;
  details: { field: string; message: string }[] | null;
}

export type Json = Record<string, unknown>;

/** What the API answered. */
export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly bytes: Buffer,
  ) {}

  get text(): string {
    return this.bytes.toString('utf8');
  }

  /** The JSON object of the answer. */
  get body(): Json {
    const parsed: unknown = JSON.parse(this.text);
    if (typeof parsed !== 'object' || parsed === null) throw new Error(`Not an object: ${this.text}`);
    return parsed as Json;
  }

  /** A member of the answer that must be a text, such as an id. */
  string(name: string): string {
    const value = this.body[name];
    if (typeof value !== 'string') throw new Error(`No text "${name}" in the answer ${this.status}: ${this.text}`);
    return value;
  }

  /** The items of a list. */
  get items(): Json[] {
    const { items } = this.body;
    if (!Array.isArray(items)) throw new Error(`No list in the answer ${this.status}: ${this.text}`);
    return items as Json[];
  }

  /** The error of the answer, which must have the one shape of all errors and give nothing away. */
  get problem(): Problem {
    const type = this.headers.get('content-type') ?? '';
    const members = Object.keys(this.body);
    const { body } = this;
    const wrong = [
      type.startsWith('application/problem+json') ? '' : `its content type is ${type}`,
      members.join() === PROBLEM_MEMBERS.join() ? '' : `its members are ${members.join()}`,
      body['status'] === this.status ? '' : 'its status is another',
      body['detail'] === body['message'] ? '' : 'message and detail differ',
      body['request_id'] === this.headers.get('x-request-id') ? '' : 'its request id is another',
      LEAKS.test(this.text) ? 'it tells internals' : '',
    ].filter((sentence) => sentence !== '');
    if (wrong.length > 0) throw new Error(`Not a good problem (${wrong.join('; ')}): ${this.status} ${this.text}`);
    return body as unknown as Problem;
  }
}

export interface UploadFile {
  name: string;
  content: string | Uint8Array;
}

/** Talks to the API as one caller. */
export class ApiClient {
  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same API as another caller, or with more headers. */
  with(headers: Record<string, string>): ApiClient {
    return new ApiClient(this.url, { ...this.headers, ...headers });
  }

  async send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = { ...this.headers, ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(this.url + path, { redirect: 'manual', ...init, method, headers });
    return new Answer(response.status, response.headers, Buffer.from(await response.arrayBuffer()));
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  post(path: string, body: unknown = {}): Promise<Answer> {
    return this.sendJson('POST', path, body);
  }

  patch(path: string, body: unknown): Promise<Answer> {
    return this.sendJson('PATCH', path, body);
  }

  /** Uploads a file as a form of a browser would, with other fields behind it. */
  upload(file: UploadFile, fields: Record<string, string> = {}, path = '/api/resumes/upload'): Promise<Answer> {
    const form = new FormData();
    const content = typeof file.content === 'string' ? file.content : Uint8Array.from(file.content);
    form.append('file', new Blob([content]), file.name);
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return this.send('POST', path, { body: form });
  }

  /** Waits until the reading of a resume has ended, well or not. */
  async untilEnded(resumeId: string, deadlineMs = 60_000): Promise<Json> {
    let latest: Json = {};
    try {
      return await eventually(
        `the end of the reading of ${resumeId}`,
        async () => {
          const answer = await this.get(`/api/resumes/${resumeId}/status`);
          latest = answer.body;
          return ['completed', 'failed', 'cancelled'].includes(String(latest['status'])) ? latest : undefined;
        },
        deadlineMs,
      );
    } catch (error) {
      throw new Error(`It is still ${JSON.stringify(latest)}.`, { cause: error });
    }
  }

  private sendJson(method: string, path: string, body: unknown): Promise<Answer> {
    return this.send(method, path, { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  }
}
