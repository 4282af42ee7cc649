import { loadModelConfig } from '#libs/config';
import { ModelServer, type ScriptedAnswer } from '#libs/testing';
import { pipelineVersionOf, pipelineVersionWith } from './pipeline-version.js';
import { readResume, type ReadResume } from './read-resume.js';
import { readWithModel, resumeModelFromConfig, type ResumeModel } from './read-with-model.js';

const RESUME = `Tomasz Zielinski
tomasz@example.org, +48 600 100 254

What I did so far
Harbour Freight took me as shift leader, from 2019 until now.
Before that I drove the forklift at Cargo Brothers from 2015 until 2019.
`;
const PROPOSAL = {
  is_resume: true,
  basics: { name: 'Tomasz Zielinski', label: null, email: '<email-1>', phone: null, location: null },
  summary: null,
  work: [
    {
      ...{ position: 'Shift Leader', employer: 'Harbour Freight', location: null, dates: 'from 2019 until now' },
      description: null,
    },
  ],
  ...{ education: [], skills: [], languages: [], certificates: [], projects: [], publications: [] },
};

describe('readWithModel', () => {
  let server: ModelServer;
  let rules: ReadResume;
  let failures: unknown[];

  beforeAll(async () => {
    server = await ModelServer.start();
    rules = await readResume(Buffer.from(RESUME), 'resume.txt', { recognise: null });
  });

  beforeEach(() => {
    server.reset();
    failures = [];
  });

  afterAll(async () => {
    await server.close();
  });

  function modelWith(more: Record<string, string> = {}): ResumeModel | null {
    const environment = {
      OPENAI_API_KEY: 'test-key',
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'org/test-model:1',
      OPENAI_INPUT_PRICE: '0.4',
      OPENAI_OUTPUT_PRICE: '1.6',
      ...more,
    };
    return resumeModelFromConfig(loadModelConfig(environment), { onFailure: (error) => failures.push(error) });
  }

  it('adds what the model found and the text bears out, and says who had a part in it', async () => {
    server.script({ content: PROPOSAL, usage: { prompt_tokens: 900, completion_tokens: 100 } });
    const result = await readWithModel(rules, modelWith());
    expect(result.parsed.work).toMatchObject([
      { position: 'shift leader', name: 'Harbour Freight', startDate: '2019' },
    ]);
    expect(result.model).toEqual({
      name: 'org/test-model:1',
      degraded: false,
      reason: null,
      tokens: { input: 900, output: 100, total: 1000 },
      costUsd: 0.00052,
    });
    expect(pipelineVersionOf(result)).toBe('rules-2+org/test-model:1');
    expect(result.ms).toBeGreaterThanOrEqual(rules.ms);
    expect(failures).toEqual([]);
  });

  it('sends contact data only when the installation allows it', async () => {
    server.otherwise({ content: PROPOSAL });
    await readWithModel(rules, modelWith());
    expect(server.requests[0]?.text).not.toMatch(/tomasz@|600 100/u);
    await readWithModel(rules, modelWith({ LLM_WITHHOLD_CONTACT: 'false' }));
    expect(server.requests[1]?.text).toMatch(/tomasz@example\.org, \+48 600 100 254/u);
  });

  it('is the reading of the rules when there is no model, or nothing to ask about', async () => {
    expect(await readWithModel(rules, modelWith({ OPENAI_API_KEY: '' }))).toBe(rules);
    const empty = { ...rules, parsed: { ...rules.parsed, text: '1 2 3' } };
    expect(await readWithModel(empty, modelWith())).toBe(empty);
    expect(server.requests).toHaveLength(0);
    expect(pipelineVersionOf(rules)).toBe(pipelineVersionWith(null));
  });

  const TRIED_AGAIN = { 'retry-after': '0' };
  it.each<[string, string, ScriptedAnswer]>([
    ['hangs', 'timeout', { hang: 'before headers' }],
    ['hangs in the middle', 'timeout', { content: PROPOSAL, hang: 'in the stream' }],
    ['accepts no more requests', 'rate_limited', { status: 429, headers: TRIED_AGAIN }],
    ['reports an error', 'server_error', { status: 500 }],
    ['breaks off', 'interrupted', { content: PROPOSAL, cut: 'in the stream' }],
    ['refuses the key', 'unauthorised', { status: 401, error: { code: 'invalid_api_key' } }],
    ['refuses every form of the request', 'request_refused', { status: 400, error: { param: 'response_format' } }],
    ['declines', 'refused', { refusal: 'No.' }],
    ['answers no JSON', 'bad_answer', { content: 'Sure! Here is' }],
    ['answers other JSON', 'bad_answer', { content: { ...PROPOSAL, work: 'none' } }],
    ['stops at its longest', 'cut_short', { content: '{"is_resume": true', finish: 'length' }],
  ])('gives the reading of the rules, marked, when the model %s', async (_, reason, answer) => {
    server.otherwise(answer);
    const result = await readWithModel(rules, modelWith({ OPENAI_TIMEOUT_SECONDS: '3' }));
    expect(result.model).toMatchObject({ name: 'org/test-model:1', degraded: true, reason });
    const { findings, ...rest } = result.parsed;
    const { findings: before, ...restBefore } = rules.parsed;
    expect(rest).toEqual(restBefore);
    expect(findings).toEqual([...before, { code: 'degraded', message: expect.stringContaining('rules') as string }]);
    expect(pipelineVersionOf(result)).toBe('rules-2');
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(failures)).not.toContain('Tomasz');
  });

  it('gives the reading of the rules also when the program itself fails over an answer', async () => {
    const broken = { complete: () => Promise.reject(new TypeError('x is not a function')), model: 'test-model' };
    const result = await readWithModel(rules, { llm: broken, withholdContact: true });
    expect(result.model).toMatchObject({ degraded: true, reason: 'internal' });
  });

  it('fails with the reason of the caller when the caller gives up', async () => {
    server.otherwise({ hang: 'before headers' });
    const stop = new AbortController();
    const asked = readWithModel(rules, modelWith(), stop.signal);
    await server.untilAsked(1);
    stop.abort(new Error('The worker is stopping.'));
    await expect(asked).rejects.toThrow('The worker is stopping.');
    expect(failures).toEqual([]);
  });
});
