import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { createLogger, requestContext } from '#libs/observability';
import { requestLog } from './request-log.js';

interface Line {
  msg: string;
  url: string;
  status: number;
  requestId: string;
}

class FakeResponse extends EventEmitter {
  readonly headers: Record<string, string> = {};
  statusCode = 200;
  writableFinished = true;

  setHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
}

describe('requestLog', () => {
  let lines: Line[];

  /** Sends a request through, and answers what the response and the handler saw of it. */
  function pass(
    headers: object,
    url = '/jobs',
    finished = true,
  ): { answered: string | undefined; inside: string | undefined } {
    const logger = createLogger({
      name: 'api',
      level: 'info',
      destination: { write: (line) => lines.push(JSON.parse(line) as Line) },
    });
    const request = { headers, method: 'GET', originalUrl: url } as unknown as Request;
    const response = new FakeResponse();
    let inside: string | undefined;
    requestLog(logger)(request, response as unknown as Response, () => {
      inside = requestContext()?.requestId;
    });
    response.writableFinished = finished;
    response.emit('close');
    return { answered: response.headers['X-Request-Id'], inside };
  }

  beforeEach(() => {
    lines = [];
  });

  it('takes a well-formed id from the caller into answer, log and context', () => {
    const { answered, inside } = pass({ 'x-request-id': 'trace-1:a.b_c' });
    expect([answered, inside, lines[0]?.requestId]).toEqual(['trace-1:a.b_c', 'trace-1:a.b_c', 'trace-1:a.b_c']);
  });

  it.each(['', ' ', 'two words', 'line\nbreak', '<script>', 'x'.repeat(129), 'ümlaut'])(
    'makes an id of its own in place of %j',
    (given) => {
      const { answered } = pass({ 'x-request-id': given });
      expect(answered).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(lines)).not.toContain('<script>');
    },
  );

  it('gives each request another id', () => {
    expect(pass({}).answered).not.toBe(pass({}).answered);
  });

  it('writes one line for a request, without the credentials in its address', () => {
    pass({}, '/api/resumes/1/events?ticket=planted-ticket&authorization=planted-jwt&limit=5');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ msg: 'request', status: 200 });
    expect(lines[0]?.url).toContain('limit=5');
    expect(JSON.stringify(lines)).not.toContain('planted');
  });

  it('notes a client that went away before the answer as 499', () => {
    pass({}, '/jobs', false);
    expect(lines[0]?.status).toBe(499);
  });
});
