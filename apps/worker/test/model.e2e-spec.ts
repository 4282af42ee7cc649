import {
  eventually,
  Installation,
  ModelServer,
  RegisteredTenant,
  type ApiClient,
  type Json,
  type RunningApi,
  type RunningProgram,
  type ScriptedAnswer,
} from '#libs/testing';

jest.setTimeout(90_000);

const API_KEY = 'planted-api-key-4711';
const MODEL = 'org/test-model';
const TIMEOUT_SECONDS = 3;

interface Person {
  name: string;
  email: string;
  employer: string;
}

let people = 0;

function person(): Person {
  people += 1;
  return { name: 'Tomasz Zielinski', email: `tomasz-${people}@example.org`, employer: `Harbour Freight ${people}` };
}

/** Prose under no heading: the rules find the contact data and little else. */
function resumeOf({ name, email, employer }: Person): string {
  return `${name}
${email}, +48 600 100 254

What I did so far
${employer} took me as shift leader, from 2019 until now.
Before that I drove the forklift at Cargo Brothers from 2015 until 2019.
`;
}

function proposalOf({ name, employer }: Person): object {
  const none = { education: [], skills: [], languages: [], certificates: [], projects: [], publications: [] };
  const job = { position: 'shift leader', location: null, dates: 'from 2019 until now', description: null };
  return {
    is_resume: true,
    basics: { name, label: null, email: '<email-1>', phone: null, location: null },
    summary: null,
    work: [
      { ...job, employer },
      { ...job, employer: 'Initech, which is not in the text', position: 'Astronaut' },
    ],
    ...none,
  };
}

describe('With a language model', () => {
  let server: ModelServer;
  let installation: Installation;
  let api: RunningApi;
  let worker: RunningProgram;
  let ours: ApiClient;
  let theirs: ApiClient;

  beforeAll(async () => {
    server = await ModelServer.start();
    installation = await Installation.create();
    const environment = {
      OPENAI_API_KEY: API_KEY,
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: MODEL,
      OPENAI_TIMEOUT_SECONDS: String(TIMEOUT_SECONDS),
      OPENAI_INPUT_PRICE: '0.4',
      OPENAI_OUTPUT_PRICE: '1.6',
    };
    api = await installation.startApi(environment);
    worker = await installation.startWorker(environment);
    ours = (await RegisteredTenant.register(api.url)).admin;
    theirs = (await RegisteredTenant.register(api.url, 'Valley Recruiting')).admin;
  }, 120_000);

  beforeEach(() => {
    server.reset();
  });

  afterAll(async () => {
    await installation.close();
    await server.close();
  });

  async function upload(caller: ApiClient, whose: Person): Promise<string> {
    return (await caller.upload({ name: 'resume.txt', content: resumeOf(whose) })).string('id');
  }

  async function dataOf(caller: ApiClient, id: string): Promise<Json> {
    expect(await caller.untilEnded(id)).toMatchObject({ status: 'completed', error: null });
    return (await caller.get(`/api/resumes/${id}/data`)).body;
  }

  async function bodyOf(path: string): Promise<Json> {
    return (await ours.get(path)).body;
  }

  /** The API remembers its health for a moment. */
  async function untilModelIs(state: string): Promise<void> {
    await eventually(`the model to be ${state}`, async () => {
      return ((await bodyOf('/health'))['services'] as Json)['llm'] === state;
    });
  }

  it('reads more of a resume, keeps nothing that is not in it, and says who had a part in it', async () => {
    const whose = person();
    server.script({ content: proposalOf(whose), usage: { prompt_tokens: 900, completion_tokens: 100 } });
    const id = await upload(ours, whose);
    const data = await dataOf(ours, id);
    expect(data).toMatchObject({
      resume: {
        basics: { name: whose.name, email: whose.email },
        work: [{ position: 'shift leader', name: whose.employer, startDate: '2019', current: true }],
      },
      parser: {
        version: `rules-2+${MODEL}`,
        model: MODEL,
        degraded: false,
        degraded_reason: null,
        tokens: { input: 900, output: 100, total: 1000 },
        cost_usd: 0.00052,
      },
    });
    expect(JSON.stringify(data)).not.toMatch(/Initech|Astronaut/);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.text).not.toMatch(/tomasz-|600 100/);
    await untilModelIs('configured');
  });

  it('tells while it asks', async () => {
    const whose = person();
    server.script({ hang: 'before headers' });
    const id = await upload(ours, whose);
    const step = async () => (await bodyOf(`/api/resumes/${id}/status`))['current_step'] === 'asking the model';
    await eventually('the step to be told', step);
    await ours.untilEnded(id);
  });

  const FAILURES: [string, ScriptedAnswer, string][] = [
    ['hangs', { hang: 'before headers' }, 'timeout'],
    ['hangs in the middle of its answer', { content: {}, hang: 'in the stream' }, 'timeout'],
    ['accepts no more requests', { status: 429, headers: { 'retry-after': '60' } }, 'rate_limited'],
    ['reports an error', { status: 500 }, 'server_error'],
    ['answers bad JSON', { content: '{"is_resume": tru' }, 'bad_answer'],
    ['answers other JSON', { content: { name: 'Tomasz Zielinski' } }, 'bad_answer'],
    ['refuses the schema in every form', { status: 400, error: { param: 'response_format' } }, 'request_refused'],
  ];

  it.each(FAILURES)('completes with what the rules read, marked, when the model %s', async (_, answer, reason) => {
    const [mine, foreign] = [person(), person()];
    server.otherwise(answer);
    const started = performance.now();
    const data = await dataOf(ours, await upload(ours, mine));
    expect(performance.now() - started).toBeLessThan((TIMEOUT_SECONDS + 15) * 1000);
    expect(data).toMatchObject({
      resume: { basics: { email: mine.email } },
      parser: { version: 'rules-2', model: MODEL, degraded: true, degraded_reason: reason, cost_usd: null },
    });
    expect((data['findings'] as Json[]).map(({ code }) => code)).toContain('degraded');
    expect(data['candidate_id']).toEqual(expect.any(String));

    // The next one, of another tenant, is answered again: nothing is left of the failure.
    server.otherwise({ content: proposalOf(foreign) });
    const next = await dataOf(theirs, await upload(theirs, foreign));
    expect(next).toMatchObject({ resume: { work: [{ name: foreign.employer }] }, parser: { degraded: false } });
    await untilModelIs('configured');
  });

  it('keeps the tenants apart: each answer goes to the resume that was asked about', async () => {
    const whose = Array.from({ length: 6 }, person);
    server.otherwise(({ text }) => {
      const asked = whose.find(({ employer }) => text.includes(employer));
      return { content: asked === undefined ? {} : proposalOf(asked) };
    });
    const callers = whose.map((_, index) => (index % 2 === 0 ? ours : theirs));
    const ids = await Promise.all(whose.map((one, index) => upload(callers[index] ?? ours, one)));
    for (const [index, id] of ids.entries()) {
      const [caller, other] = index % 2 === 0 ? [ours, theirs] : [theirs, ours];
      const data = await dataOf(caller, id);
      expect(data).toMatchObject({
        resume: { basics: { email: whose[index]?.email }, work: [{ name: whose[index]?.employer }] },
      });
      expect((await other.get(`/api/resumes/${id}/data`)).status).toBe(404);
    }
    expect(
      server.requests.every(({ text }) => whose.filter(({ employer }) => text.includes(employer)).length === 1),
    ).toBe(true);
  });

  it('replaces a marked reading when the resume is read again', async () => {
    const whose = person();
    server.script({ content: 'no JSON' });
    const answer = await ours.upload({ name: 'resume.txt', content: resumeOf(whose) });
    expect(await dataOf(ours, answer.string('id'))).toMatchObject({ parser: { degraded: true } });
    server.script({ content: proposalOf(whose) });
    await ours.post(`/re-ingest/${answer.string('job_id')}`);
    expect(await dataOf(ours, answer.string('id'))).toMatchObject({
      resume: { work: [{ name: whose.employer }] },
      parser: { degraded: false, version: `rules-2+${MODEL}` },
    });
  });

  it('leaves a dead server alone after three outages, says so, and completes every resume', async () => {
    server.otherwise({ status: 401, error: { code: 'invalid_api_key' } });
    const reasons: unknown[] = [];
    for (let i = 0; i < 4; i += 1) {
      const { parser } = await dataOf(ours, await upload(ours, person()));
      reasons.push((parser as Json)['degraded_reason']);
    }
    expect(reasons).toEqual(['unauthorised', 'unauthorised', 'unauthorised', 'paused']);
    expect(server.requests).toHaveLength(3);
    await untilModelIs('degraded');
    expect(await bodyOf('/health')).toMatchObject({ status: 'healthy' });
  });

  it('writes nothing of prompts, answers and keys into the logs', () => {
    const log = `${worker.log()}\n${api.log()}`;
    expect(log).toContain('model failed');
    expect(log).not.toMatch(/planted-api-key|Zielinski|Cargo Brothers|shift leader|<resume>|You copy facts/);
  });

  it('is disabled, and says so, in an installation without a key', async () => {
    const plain = await installation.startApi();
    const response = await fetch(`${plain.url}/health`);
    expect(await response.json()).toMatchObject({ services: { llm: 'disabled' } });
    await plain.stop();
  });
});
