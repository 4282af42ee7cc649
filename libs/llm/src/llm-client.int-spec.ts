import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { eventually, ModelServer, type ScriptedAnswer } from '#libs/testing';
import { LlmClient, type LlmOptions } from './llm-client.js';
import { ModelFailure } from './model-failure.js';

const schema = z.strictObject({ name: z.string(), skills: z.array(z.string()) });
const VALUE = { name: 'Ada Byron', skills: ['Engines', 'Poetry'] };
const REFUSED_SCHEMA = {
  status: 400,
  error: {
    message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    type: 'invalid_request_error',
    param: 'response_format',
  },
};
const OVERLOADED = { status: 500, error: { message: 'planted-secret' } };

describe('LlmClient', () => {
  let server: ModelServer;
  let states: string[];

  beforeAll(async () => {
    server = await ModelServer.start();
  });

  beforeEach(() => {
    server.reset();
    states = [];
  });

  afterAll(async () => {
    await server.close();
  });

  function client(given: Partial<LlmOptions> = {}): LlmClient {
    return new LlmClient({
      baseUrl: server.url,
      apiKey: 'test-key',
      model: 'test-model',
      timeoutMs: 10_000,
      prices: { input: 0.5, output: 2 },
      onState: (state) => states.push(state),
      ...given,
    });
  }

  function ask(llm: LlmClient, signal?: AbortSignal) {
    return llm.complete({ schema, schemaName: 'person', system: 'Read it.', user: 'Ada Byron', signal });
  }

  async function failureOf(llm: LlmClient): Promise<ModelFailure> {
    const error: unknown = await ask(llm).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ModelFailure);
    return error as ModelFailure;
  }

  it('asks for the schema strictly, as a stream, and answers its value with tokens and cost', async () => {
    server.script({ content: VALUE, usage: { prompt_tokens: 1000, completion_tokens: 200 } });
    const completion = await ask(client());
    expect(completion).toEqual({
      value: VALUE,
      tokens: { input: 1000, output: 200, total: 1200 },
      costUsd: 0.0009,
      model: 'test-model',
      ms: expect.any(Number) as number,
    });
    const [request] = server.requests;
    expect(request?.headers.authorization).toBe('Bearer test-key');
    expect(request?.body).toMatchObject({
      model: 'test-model',
      stream: true,
      stream_options: { include_usage: true },
      messages: [
        { role: 'system', content: 'Read it.' },
        { role: 'user', content: 'Ada Byron' },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'person', strict: true, schema: { additionalProperties: false } },
      },
    });
    expect(request?.body).not.toHaveProperty('tools');
    expect(states).toEqual([]);
  });

  it('tells no cost without prices, nor when the server does not count', async () => {
    server.otherwise({ content: VALUE });
    expect(await ask(client({ prices: { input: null, output: 2 } }))).toMatchObject({ costUsd: null });
    server.otherwise({ content: VALUE, usage: null });
    expect(await ask(client())).toMatchObject({ costUsd: null, tokens: { input: 0, output: 0, total: 0 } });
  });

  const AT_ONCE: [string, ScriptedAnswer, Partial<ModelFailure>][] = [
    ['a refusal', { refusal: 'I cannot help with that.' }, { code: 'refused' }],
    ['an answer that is cut at its longest', { content: '{"name": "Ada', finish: 'length' }, { code: 'cut_short' }],
    ['an answer held back by a filter', { content: '', finish: 'content_filter' }, { code: 'filtered' }],
    ['bad JSON', { content: '{"name": "Ada", "skills": [}' }, { code: 'bad_answer' }],
    ['no words at all', { content: '' }, { code: 'bad_answer' }],
    ['JSON that misses the schema', { content: { name: 'Ada Byron' } }, { code: 'bad_answer' }],
    ['JSON with a member too many', { content: { ...VALUE, role: 'admin' } }, { code: 'bad_answer' }],
    ['a part of the stream that is no JSON', { content: VALUE, garbage: true }, { code: 'bad_answer' }],
    ['an answer without end', { content: 'x'.repeat(500_000) }, { code: 'bad_answer' }],
    ['a wrong key', { status: 401, error: { code: 'invalid_api_key' } }, { code: 'unauthorised', status: 401 }],
    ['a key without rights', { status: 403 }, { code: 'unauthorised', status: 403 }],
    ['an unknown model', { status: 404, error: { code: 'model_not_found' } }, { code: 'request_refused', status: 404 }],
    [
      'a text longer than the model reads',
      { status: 400, error: { code: 'context_length_exceeded' } },
      { code: 'request_refused', status: 400 },
    ],
    ['a redirect', { status: 307, headers: { Location: '/v1/elsewhere' } }, { code: 'request_refused', status: 307 }],
  ];

  it.each(AT_ONCE)('fails at the first try on %s', async (_, answer, failure) => {
    server.otherwise(answer);
    expect(await failureOf(client())).toMatchObject(failure);
    expect(server.requests).toHaveLength(1);
  });

  const WORTH_A_TRY: [string, ScriptedAnswer, Partial<ModelFailure>][] = [
    ['an error of the server', { status: 500 }, { code: 'server_error', status: 500 }],
    ['a server that is overloaded', { status: 503 }, { code: 'server_error', status: 503 }],
    ['too many requests', { status: 429, headers: { 'retry-after': '0' } }, { code: 'rate_limited', status: 429 }],
    ['a connection that is cut before the answer', { cut: 'before headers' }, { code: 'unreachable' }],
    ['a connection that is cut in the stream', { content: VALUE, cut: 'in the stream' }, { code: 'interrupted' }],
    ['a stream that ends too early', { content: VALUE, truncated: true }, { code: 'interrupted' }],
    [
      'an error in the middle of the stream',
      { content: VALUE, errorEvent: { message: 'Overloaded', type: 'server_error', code: null } },
      { code: 'server_error', status: null },
    ],
    [
      'a limit that is met in the middle of the stream',
      { content: VALUE, errorEvent: { message: 'Slow down', type: 'rate_limit_error', code: 'rate_limit_exceeded' } },
      { code: 'rate_limited' },
    ],
  ];

  it.each(WORTH_A_TRY)('tries again after %s, and gives up after three times', async (_, answer, failure) => {
    server.otherwise(answer);
    expect(await failureOf(client())).toMatchObject(failure);
    expect(server.requests).toHaveLength(3);
    expect(states).toEqual(['failing']);
  });

  it.each(WORTH_A_TRY)('is answered in spite of %s', async (_, answer) => {
    server.script(answer, { content: VALUE });
    expect((await ask(client())).value).toEqual(VALUE);
    expect(states).toEqual([]);
  });

  it('does not wait longer than it may: a Retry-After behind the deadline ends it at once', async () => {
    server.otherwise({ status: 429, headers: { 'retry-after': '30' } });
    const started = performance.now();
    expect(await failureOf(client())).toMatchObject({ code: 'rate_limited', retryAfterMs: 30_000 });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(server.requests).toHaveLength(1);
  });

  it('waits as long as the server says when there is time', async () => {
    server.script({ status: 429, headers: { 'retry-after-ms': '1500' } }, { content: VALUE });
    const started = performance.now();
    await ask(client());
    expect(performance.now() - started).toBeGreaterThanOrEqual(1490);
  });

  it.each([
    ['before the headers', { hang: 'before headers' as const }, 600, 10_000],
    ['in the middle of the stream', { content: VALUE, hang: 'in the stream' as const }, 20_000, 300],
  ])('does not wait for a server that falls silent %s', async (_, answer, timeoutMs, idleMs) => {
    server.otherwise(answer);
    const started = performance.now();
    expect(await failureOf(client({ timeoutMs, idleMs }))).toMatchObject({ code: 'timeout' });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(server.requests).toHaveLength(1);
  });

  it('fails when nothing listens', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await failureOf(client({ baseUrl: `http://127.0.0.1:${port}/v1` }))).toMatchObject({ code: 'unreachable' });
  });

  it('asks in plain words when the server refuses the schema, and remembers that', async () => {
    server.script(REFUSED_SCHEMA);
    server.otherwise({ content: `\`\`\`json\n${JSON.stringify(VALUE)}\n\`\`\`` });
    const llm = client();
    expect((await ask(llm)).value).toEqual(VALUE);
    expect((await ask(llm)).value).toEqual(VALUE);
    expect(server.requests.map(({ body }) => (body['response_format'] as { type: string }).type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
    expect(server.requests[1]?.text).toContain('additionalProperties');
  });

  it('leaves out what a server does not know, and keeps the schema', async () => {
    server.script(
      { status: 400, error: { message: "Unsupported value: 'temperature' does not support 0.", param: 'temperature' } },
      { status: 422, error: { message: 'Extra inputs are not permitted: stream_options' } },
    );
    server.otherwise({ content: VALUE });
    await ask(client());
    const last = server.requests.at(-1)?.body;
    expect(last).toMatchObject({ response_format: { type: 'json_schema' } });
    expect(last).not.toHaveProperty('temperature');
    expect(last).not.toHaveProperty('stream_options');
  });

  it('fails when the server refuses every form of the request', async () => {
    server.otherwise(REFUSED_SCHEMA);
    expect(await failureOf(client())).toMatchObject({ code: 'request_refused', status: 400 });
    expect(server.requests).toHaveLength(2);
  });

  it('leaves a dead server alone after three outages, and comes back after a pause', async () => {
    server.otherwise({ hang: 'before headers' });
    const llm = client({ timeoutMs: 200, breaker: { failures: 3, pauseMs: 400 } });
    for (let i = 0; i < 3; i += 1) expect(await failureOf(llm)).toMatchObject({ code: 'timeout' });
    const started = performance.now();
    expect(await failureOf(llm)).toMatchObject({ code: 'paused' });
    expect(performance.now() - started).toBeLessThan(100);
    expect(server.requests).toHaveLength(3);
    server.otherwise({ content: VALUE });
    const answer = await eventually('the pause to end', () => ask(llm).catch(() => undefined));
    expect(answer.value).toEqual(VALUE);
    expect(states).toEqual(['failing', 'failing', 'failing', 'working']);
  });

  it('does not count an answer that is of no use as an outage', async () => {
    server.otherwise({ content: 'no JSON' });
    const llm = client();
    for (let i = 0; i < 5; i += 1) expect(await failureOf(llm)).toMatchObject({ code: 'bad_answer' });
    expect(states).toEqual([]);
  });

  it('ends at once, with the reason of the caller, when the caller gives up', async () => {
    server.otherwise({ content: VALUE, hang: 'in the stream' });
    const stop = new AbortController();
    const asked = ask(client(), stop.signal);
    await server.untilAsked(1);
    stop.abort(new Error('The worker is stopping.'));
    await expect(asked).rejects.toThrow('The worker is stopping.');
    expect(states).toEqual([]);
    await expect(ask(client(), stop.signal)).rejects.toThrow('The worker is stopping.');
    expect(server.requests).toHaveLength(1);
  });

  it('keeps what was asked, answered and reported out of errors and of the console', async () => {
    const written: string[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...parts: unknown[]) => written.push(parts.join(' '))),
    );
    for (const answer of [OVERLOADED, { content: '"planted-secret', garbage: true }, { content: 'planted-secret' }]) {
      server.otherwise(answer);
      const error = await failureOf(client());
      expect(JSON.stringify([error.message, error.cause ?? null, Object.entries(error)])).not.toMatch(
        /planted|Ada Byron/,
      );
    }
    for (const spy of spies) spy.mockRestore();
    expect(written).toEqual([]);
  });
});
