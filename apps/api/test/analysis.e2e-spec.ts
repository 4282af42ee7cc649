import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  damaged,
  encryptedPdf,
  eventually,
  Installation,
  projectPath,
  RegisteredTenant,
  SocketClient,
  zipBomb,
  type ApiClient,
  type Json,
  type RunningApi,
  type SocketRefusal,
} from '#libs/testing';
import { analyse, analysisForm, CV, DESCRIPTION, untilAnalysed } from './analysis-forms.js';
import { runSocketClient } from './clients/run-socket-client.js';

jest.setTimeout(90_000);

const aDate = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown;
const anId = expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown;
const MATCH_KEYS = [
  ...['total_required_skills', 'matched_skills', 'missing_required_skills', 'missing_preferred_skills'],
  ...['match_percentage', 'strengths', 'areas_for_improvement'],
];
const GAP_KEYS = ['skill_name', 'priority', 'category', 'impact'];
const RECOMMENDATION_KEYS = [
  ...['skill_gap', 'recommended_projects', 'github_resources', 'youtube_resources', 'learning_path'],
];
const RESULT_KEYS = [
  ...['skill_match_analysis', 'skill_gap_recommendations', 'overall_assessment', 'estimated_preparation_time'],
];
const PROJECT_KEYS = [
  ...['title', 'description', 'skills_covered', 'difficulty', 'estimated_hours', 'key_features', 'learning_outcomes'],
];
/** Asks for what the sample has not. */
const FAR_OFF = 'Platform engineer. Requirements: Haskell, Terraform, Kubernetes. Nice to have: Rust, GraphQL.';
const INVOICE = `INVOICE No. 2024-118\nBill to: Harbour Ltd\nInvoice date: 2024-05-02\nDue date: 2024-06-01\n
Description Qty Unit price Amount\nConsulting 10 100.00 1000.00\nSubtotal 1000.00\nVAT 20% 200.00\nTotal due 1200.00\nIBAN DE02 1203 0000 0000 2020 51\n`;

describe('An analysis of a CV', () => {
  let installation: Installation;
  let api: RunningApi;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let recruiter: ApiClient;

  const pdf = (): { name: string; content: Buffer } => {
    return { name: 'cv.pdf', content: readFileSync(projectPath('samples/one-column.pdf')) };
  };

  async function submit(cv: Parameters<typeof analysisForm>[0] = CV, client = recruiter): Promise<string> {
    return (await analyse(client, analysisForm(cv))).string('job_id');
  }

  /** A socket, or why there is none. */
  function attempt(jobId: string, query = '', headers = recruiter.headers): Promise<SocketClient | SocketRefusal> {
    return SocketClient.open(`${api.url}/api/ws/${jobId}${query}`, headers);
  }

  async function follow(jobId: string, query = '', headers = recruiter.headers): Promise<SocketClient> {
    const client = await attempt(jobId, query, headers);
    if (!(client instanceof SocketClient)) throw new Error(`Refused: ${client.body}`);
    return client;
  }

  async function refusal(jobId: string, query = '', headers = recruiter.headers): Promise<SocketRefusal> {
    const client = await attempt(jobId, query, headers);
    if (client instanceof SocketClient) throw new Error('Not refused.');
    return client;
  }

  function bodyOf({ body }: SocketRefusal): Json {
    return JSON.parse(body) as Json;
  }

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi();
    [ours, theirs] = [await RegisteredTenant.register(api.url), await RegisteredTenant.register(api.url)];
    recruiter = await ours.join('recruiter');
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  describe('is refused', () => {
    const fields = (given: object): FormData => {
      const form = new FormData();
      for (const [name, value] of Object.entries(given)) form.append(name, String(value));
      return form;
    };
    const valid = { job_description: DESCRIPTION, cv_text: CV };

    it.each([
      ['a description of 49 characters', { ...valid, job_description: 'x'.repeat(49) }, 'body.job_description'],
      ['blanks around 49 characters', { ...valid, job_description: ` ${'x'.repeat(49)} ` }, 'body.job_description'],
      ['49 characters of two units each', { ...valid, job_description: '😀'.repeat(49) }, 'body.job_description'],
      ['a description of a book', { ...valid, job_description: 'x'.repeat(50_001) }, 'body.job_description'],
      ['no description', { cv_text: CV }, 'body.job_description'],
      ['neither file nor text', { job_description: DESCRIPTION }, 'body.cv_file'],
      ['a blank text', { ...valid, cv_text: ' \n ' }, 'body.cv_file'],
      ['a field in place of a file', { ...valid, cv_file: 'CV' }, 'body.cv_file'],
    ])('with %s, naming the field', async (_what, given, field) => {
      const { problem } = await analyse(recruiter, fields(given));
      expect(problem).toMatchObject({ status: 400, error: 'validation_failed' });
      expect(problem.details?.map((detail) => detail.field)).toEqual([field]);
    });

    it('with both file and text', async () => {
      const { problem } = await analyse(recruiter, analysisForm(pdf(), { cv_text: CV }));
      expect(problem).toMatchObject({ status: 400, details: [{ field: 'body.cv_text' }] });
    });

    it.each([
      ['cv.exe', 'MZ', 400, 'unsupported_file_type'],
      ['cv.pdf', '', 400, 'empty_file'],
      ['cv.pdf', 'no PDF at all', 400, 'file_type_mismatch'],
      ['cv', 'x', 400, 'unsupported_file_type'],
      ['cv.txt', Buffer.alloc(11 * 1024 * 1024, 'x'), 413, 'file_too_large'],
    ])('with the file %s', async (name, content, status, error) => {
      const { problem } = await analyse(recruiter, analysisForm({ name, content }));
      expect(problem).toMatchObject({ status, error });
    });

    it('in another shape than a form or JSON', async () => {
      const text = await recruiter.send('POST', '/api/analyze', {
        body: CV,
        headers: { 'Content-Type': 'text/plain' },
      });
      expect(text.problem).toMatchObject({ status: 400, error: 'malformed_upload' });
      for (const body of [[], { ...valid, cv_text: 5 }, { ...valid, more: true }]) {
        expect((await recruiter.post('/api/analyze', body)).problem).toMatchObject({ error: 'validation_failed' });
      }
    });

    it('to who may not have one', async () => {
      const key = await ours.withKey(['resumes:read']);
      expect((await analyse(key, analysisForm(CV))).problem).toMatchObject({ status: 403, error: 'forbidden' });
      expect((await refusal(randomUUID(), '', key.headers)).status).toBe(403);
    });

    afterAll(async () => {
      expect(await installation.traces()).toEqual({ resumes: 0, processingJobs: 0, outbox: 0, files: [] });
    });
  });

  describe('that waits for a worker', () => {
    let jobId: string;
    let socket: SocketClient;

    beforeAll(async () => {
      const { status, body } = await analyse(recruiter, analysisForm(pdf(), { job_description: FAR_OFF }));
      expect([status, body]).toEqual([
        200,
        {
          ...{ job_id: anId, status: 'pending', message: 'Analysis job created successfully', created_at: aDate },
        },
      ]);
      jobId = String(body['job_id']);
      socket = await follow(jobId);
    });

    it('is pending, with nothing to see yet', async () => {
      expect((await recruiter.get(`/api/status/${jobId}`)).body).toEqual({
        ...{ job_id: jobId, status: 'pending', progress_percentage: 0, current_step: 'Waiting for a worker...' },
        ...{ created_at: aDate, updated_at: aDate, error: null },
      });
      const results = await recruiter.get(`/api/results/${jobId}`);
      expect([results.status, results.body]).toEqual([
        200,
        { job_id: jobId, status: 'pending', result: null, error: null },
      ]);
    });

    it("is its sender's and the admins', and for all others as if it were none", async () => {
      expect((await ours.admin.get(`/api/status/${jobId}`)).body).toMatchObject({ job_id: jobId });
      const strangers = [theirs.admin, await ours.join('recruiter'), await ours.join('candidate')];
      for (const path of ['status', 'results', 'ws']) {
        const unknown = await recruiter.get(`/api/${path}/${randomUUID()}`);
        expect(unknown.problem).toMatchObject({ status: 404, error: 'not_found', message: 'Job not found' });
        const traces = { instance: '', request_id: '' };
        for (const stranger of strangers) {
          const answer = await stranger.get(`/api/${path}/${jobId}`);
          expect({ ...answer.body, ...traces }).toEqual({ ...unknown.body, ...traces });
        }
        const malformed = await recruiter.get(`/api/${path}/abc123-def456-ghi789`);
        expect({ ...malformed.body, ...traces }).toEqual({ ...unknown.body, ...traces });
      }
      expect((await recruiter.get(`/status/${jobId}`)).status).toBe(404);
      expect((await recruiter.get('/jobs')).body).toMatchObject({ total: 0, items: [] });
    });

    it('is told of on its socket: first as it is', async () => {
      await eventually('the first message', () => socket.messages.length > 0);
      expect(socket.messages.map(({ data }) => data)).toEqual([
        { job_id: jobId, state: 'PENDING', progress: 0, message: 'Waiting for a worker...' },
      ]);
    });

    it('has sockets for those only who may see it, refused before there is one', async () => {
      const unknown = await refusal(randomUUID());
      const traces = { instance: '', request_id: '' };
      expect(bodyOf(unknown)).toMatchObject({ status: 404, error: 'not_found', message: 'Job not found' });
      expect(unknown.headers['content-type']).toMatch(/^application\/problem\+json/);
      for (const client of [theirs.admin, await ours.join('recruiter')]) {
        const foreign = await refusal(jobId, '', client.headers);
        expect({ ...bodyOf(foreign), ...traces }).toEqual({ ...bodyOf(unknown), ...traces });
      }
      expect(bodyOf(await refusal('abc', ''))).toMatchObject({ status: 404 });
      const anonymous = await refusal(jobId, '', {});
      expect(bodyOf(anonymous)).toMatchObject({ status: 401, error: 'unauthenticated' });
      expect(anonymous.headers['www-authenticate']).toBe('Bearer');
      for (const headers of [{ Authorization: 'Bearer x' }, { Authorization: 'Basic x' }]) {
        expect(bodyOf(await refusal(jobId, '', headers))).toMatchObject({ status: 401, error: 'invalid_token' });
      }
      expect(bodyOf(await refusal(jobId, '', { 'X-API-Key': 'slk_x' }))).toMatchObject({ error: 'invalid_api_key' });
      const evil = await refusal(jobId, '', { ...recruiter.headers, Origin: 'https://evil.example' });
      expect(bodyOf(evil)).toMatchObject({ status: 403, error: 'origin_not_allowed' });
      expect((await recruiter.get(`/api/ws/${jobId}`)).problem).toMatchObject({
        status: 426,
        error: 'upgrade_required',
      });
    });

    it('lets pages in by a ticket, once, and keeps it out of the log', async () => {
      const ticket = (await recruiter.post('/api/auth/stream-ticket')).string('ticket');
      const page = await follow(jobId, `?ticket=${ticket}`, { Origin: 'http://localhost:5173' });
      page.close();
      expect(bodyOf(await refusal(jobId, `?ticket=${ticket}`, {}))).toMatchObject({ status: 401 });
      const token = (recruiter.headers['Authorization'] ?? '').replace('Bearer ', '');
      (await follow(jobId, `?authorization=${token}`, {})).close();
      await eventually('the sockets in the log', () => {
        const lines = api.logLines().filter(({ url }) => String(url).startsWith(`/api/ws/${jobId}?`));
        return lines.some(({ status }) => status === 101) && lines.some(({ status }) => status === 401);
      });
      expect(api.log()).toContain('?ticket=[masked]');
      expect(api.log()).not.toContain(ticket);
      expect(api.log()).not.toContain(token);
    });

    describe('that takes it', () => {
      beforeAll(async () => {
        await installation.startWorker();
      }, 60_000);

      it('is told of step by step, never backwards, and the socket is closed behind the last', async () => {
        expect(await socket.closed).toEqual({ code: 1000, reason: '' });
        const messages = socket.messages.map(({ data }) => data);
        const states = [...new Set(messages.map(({ state }) => state))];
        expect(states).toEqual(['PENDING', 'PROCESSING', 'SUCCESS']);
        const steps = messages.map(({ progress }) => Number(progress));
        expect(steps).toEqual([...steps].sort((one, other) => one - other));
        expect(new Set(messages.map((message) => JSON.stringify(message))).size).toBe(messages.length);
        expect(messages.map(({ message }) => message)).toContain('Comparing skills...');
        expect(messages.at(-1)).toEqual({
          ...{ job_id: jobId, state: 'SUCCESS', progress: 100, message: 'Analysis completed' },
        });
      });

      it('has results to the last documented key', async () => {
        expect(await untilAnalysed(recruiter, jobId)).toMatchObject({
          ...{ status: 'completed', progress_percentage: 100, current_step: null, error: null },
        });
        const { status, body } = await recruiter.get(`/api/results/${jobId}`);
        expect([status, Object.keys(body)]).toEqual([200, ['job_id', 'status', 'result', 'error']]);
        const result = body['result'] as Json;
        expect(Object.keys(result)).toEqual(RESULT_KEYS);
        const match = result['skill_match_analysis'] as Json;
        expect(Object.keys(match)).toEqual(MATCH_KEYS);
        const recommendations = result['skill_gap_recommendations'] as Json[];
        expect(recommendations.length).toBeGreaterThan(0);
        for (const recommendation of recommendations) {
          expect(Object.keys(recommendation)).toEqual(RECOMMENDATION_KEYS);
          expect(Object.keys(recommendation['skill_gap'] as Json)).toEqual(GAP_KEYS);
          const lists = ['recommended_projects', 'github_resources', 'youtube_resources'].map((name) => {
            return [...new Set((recommendation[name] as Json[]).map((item) => Object.keys(item).join()))];
          });
          expect(lists).toEqual([
            [PROJECT_KEYS.join()],
            ['name,url,description,stars,language'],
            ['title,url,channel,published_at'],
          ]);
        }
        expect(String(result['overall_assessment'])).toMatch(/\w/);
        expect(String(result['estimated_preparation_time'])).toMatch(/\w/);
      });

      it('has one message for who comes late', async () => {
        const late = await follow(jobId);
        expect(await late.closed).toEqual({ code: 1000, reason: '' });
        expect(late.messages.map(({ data }) => data)).toMatchObject([{ state: 'SUCCESS', progress: 100 }]);
      });

      it('leaves no file and no candidate behind', async () => {
        await eventually('every file to be gone', () => installation.files().length === 0);
        expect(await installation.rows('select 1 from candidates union all select 1 from resumes')).toEqual([]);
      });
    });
  });

  describe('while a worker is there', () => {
    it('takes texts in a form of either kind and in JSON, of every role', async () => {
      const fields = { job_description: DESCRIPTION, cv_text: CV };
      const candidate = await ours.join('candidate');
      const key = await ours.withKey();
      const sent = [
        { client: candidate, answer: await analyse(candidate, analysisForm(CV)) },
        { client: key, answer: await analyse(key, new URLSearchParams(fields)) },
        { client: recruiter, answer: await recruiter.post('/api/analyze', fields) },
      ];
      for (const { client, answer } of sent) {
        const jobId = answer.string('job_id');
        expect(await untilAnalysed(client, jobId)).toMatchObject({ status: 'completed' });
        const { result } = (await client.get(`/api/results/${jobId}`)).body as { result: Record<string, Json> };
        expect(result['skill_match_analysis']).toMatchObject({
          ...{ total_required_skills: 4, match_percentage: 75, missing_required_skills: ['Kubernetes'] },
          ...{ missing_preferred_skills: ['TypeScript'] },
        });
        expect(result['skill_match_analysis']?.['matched_skills']).toEqual(
          expect.arrayContaining(['Python', 'PostgreSQL', 'Docker']),
        );
      }
      const socket = await follow(sent[1]?.answer.string('job_id') ?? '', '', key.headers);
      expect(await socket.closed).toMatchObject({ code: 1000 });
    });

    it('takes a text without any form for what it says', async () => {
      const jobId = await submit('I have written Python for six years and run it with Docker.');
      expect(await untilAnalysed(recruiter, jobId)).toMatchObject({ status: 'completed' });
      const { result } = (await recruiter.get(`/api/results/${jobId}`)).body as { result: Record<string, Json> };
      expect(result['skill_match_analysis']).toMatchObject({ match_percentage: 50 });
    });

    it('is made once under an Idempotency-Key', async () => {
      const client = recruiter.with({ 'Idempotency-Key': 'analysis of today' });
      const [first, second] = [await analyse(client, analysisForm(pdf())), await analyse(client, analysisForm(pdf()))];
      expect(second.body).toEqual(first.body);
      const other = await analyse(client, analysisForm(pdf(), { job_description: `${DESCRIPTION} And more.` }));
      expect(other.problem).toMatchObject({ status: 422, error: 'idempotency_key_reused' });
      await untilAnalysed(recruiter, first.string('job_id'));
      await eventually('every file to be gone', () => installation.files().length === 0);
    });

    it.each([
      ['an encrypted file', { name: 'cv.pdf', content: encryptedPdf() }, /protected by a password/],
      ['a damaged file', { name: 'cv.pdf', content: damaged('%PDF-1.7') }, /./],
      ['a bomb', { name: 'cv.docx', content: zipBomb() }, /./],
      ['an invoice', INVOICE, /not like a resume/],
      ['no words', '1 2 3 ... 4', /No resume could be read/],
    ])('fails for %s, and says why', async (_what, cv, why) => {
      const jobId = await submit(cv);
      const status = await untilAnalysed(recruiter, jobId);
      expect(status).toMatchObject({
        status: 'failed',
        current_step: null,
        error: expect.stringMatching(why) as unknown,
      });
      expect((await recruiter.get(`/api/results/${jobId}`)).body).toEqual({
        ...{ job_id: jobId, status: 'failed', result: null, error: status['error'] },
      });
      const socket = await follow(jobId);
      expect(await socket.closed).toMatchObject({ code: 1000 });
      expect(socket.messages.map(({ data }) => data)).toMatchObject([{ state: 'FAILURE', message: status['error'] }]);
      await eventually('every file to be gone', () => installation.files().length === 0);
    });

    it('answers the documented polling client as it expects it', async () => {
      const data = { job_description: 'Senior Full Stack Developer: Python, React, Docker, Kubernetes are required.' };
      const jobId = (await analyse(recruiter, analysisForm(pdf(), data))).string('job_id');
      const status = await untilAnalysed(recruiter, jobId);
      expect(`Status: ${String(status['status'])} - ${String(status['progress_percentage'])}%`).toBe(
        'Status: completed - 100%',
      );
      const { result } = (await recruiter.get(`/api/results/${jobId}`)).body as { result: Record<string, Json> };
      expect(typeof result['skill_match_analysis']?.['match_percentage']).toBe('number');
      expect(Array.isArray(result['skill_gap_recommendations'])).toBe(true);
    });

    it('reaches the documented client of the socket as it stands', async () => {
      const jobId = await submit(pdf());
      const ticket = (await recruiter.post('/api/auth/stream-ticket')).string('ticket');
      const said = await runSocketClient(`${api.url}/api/ws/${jobId}?ticket=${ticket}`);
      expect(said.at(-1)).toBe('Progress: 100% - Analysis completed');
      for (const line of said) expect(line).toMatch(/^Progress: \d+% - \S.+$/);
    });
  });

  it('does not keep a stopping API from ending: sockets are told to come back', async () => {
    const other = await installation.startApi({
      QUEUE_PREFIX: `${installation.environment['QUEUE_PREFIX'] ?? ''}-idle`,
    });
    const client = await RegisteredTenant.register(other.url);
    const jobId = (await analyse(client.admin, analysisForm(CV))).string('job_id');
    const socket = await SocketClient.open(`${other.url}/api/ws/${jobId}`, client.admin.headers);
    if (!(socket instanceof SocketClient)) throw new Error(socket.body);
    await eventually('the first message', () => socket.messages.length > 0);
    expect(await other.stop()).toEqual({ code: 0, signal: null });
    expect(await socket.closed).toMatchObject({ code: 1001 });
  });
});
