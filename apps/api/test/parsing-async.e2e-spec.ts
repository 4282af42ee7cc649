import { randomUUID } from 'node:crypto';
import {
  ApiClient,
  encryptedPdf,
  eventually,
  EventStream,
  Installation,
  RegisteredTenant,
  type Answer,
  type Json,
  type RunningApi,
} from '#libs/testing';
import { runClient } from './clients/run-client.js';
import { fileForm, metadataOf, parse, resumeOf, textForm } from './parsing-forms.js';

jest.setTimeout(90_000);

const ORIGIN = 'http://localhost:5173';
const NO_WORKER = 'Background worker is not available. Please use /parse-resume endpoint instead.';
/** A busy machine takes its time. */
const PATIENCE_MS = 30_000;

const aNumber = expect.any(Number) as unknown;
const anId = expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown;

let people = 0;

function somebody(): ReturnType<typeof resumeOf> {
  return resumeOf(`background-${++people}@example.com`);
}

describe('A resume that is parsed in the background', () => {
  let installation: Installation;
  let api: RunningApi;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let recruiter: ApiClient;

  function submit(body: FormData, client = recruiter): Promise<Answer> {
    return parse(client, body, '/parse-resume-async');
  }

  function status(jobId: string, client = recruiter): Promise<Answer> {
    return client.get(`/parse-resume-async/status/${jobId}`);
  }

  function untilStatus(jobId: string, wanted: string): Promise<Json> {
    return eventually(
      `the job to be ${wanted}`,
      async () => {
        const { body } = await status(jobId);
        return body['status'] === wanted ? body : undefined;
      },
      PATIENCE_MS,
    );
  }

  /** One that is counted as alive, and that takes no files. */
  async function startIdleWorker(): Promise<void> {
    await installation.startWorker({ WORKER_QUEUES: 'maintenance' });
    await eventually('the worker to be known', async () => {
      const { services } = (await recruiter.get('/health')).body as { services: Json };
      return services['worker'] === 'healthy';
    });
  }

  function stream(
    jobId: string,
    query = '',
    headers: Record<string, string> = recruiter.headers,
  ): Promise<EventStream> {
    return EventStream.open(`${api.url}/parse-resume-async/stream/${jobId}${query}`, headers);
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

  describe('while no worker is there', () => {
    afterEach(async () => {
      expect(await installation.traces()).toEqual({ resumes: 0, processingJobs: 0, outbox: 0, files: [] });
    });

    it('is parsed at once, and the answer says so', async () => {
      const answer = await submit(fileForm(somebody()), recruiter.with({ Origin: ORIGIN }));
      expect(answer.status).toBe(200);
      const { result, ...rest } = answer.body;
      expect(rest).toEqual({
        ...{ jobId: null, status: 'completed', message: 'Processed synchronously (worker unavailable)' },
        processingMode: 'sync_fallback',
      });
      expect(result).toMatchObject({ personal: { name: 'Ada Byron' } });
      expect(metadataOf(result as Json)).toMatchObject({
        ...{ processing_mode: 'sync_fallback', fallback_reason: 'worker_unavailable', origin: ORIGIN },
      });
    });

    it('is refused with 503 when it must not be parsed at once', async () => {
      const answer = await submit(fileForm(somebody(), { fallback_to_sync: 'false' }));
      expect(answer.problem).toMatchObject({ status: 503, error: 'service_unavailable', message: NO_WORKER });
      expect(answer.body['detail']).toBe(NO_WORKER);
      expect(answer.headers.get('retry-after')).not.toBeNull();
    });

    it("is refused as /parse-resume refuses it when it can't be read", async () => {
      const answer = await submit(fileForm({ name: 'cv.pdf', content: encryptedPdf() }));
      expect(answer.problem).toMatchObject({ status: 422, error: 'encrypted_file' });
      const wrong = await submit(fileForm({ name: 'cv.exe', content: 'MZ' }));
      expect(wrong.problem).toMatchObject({ status: 400, error: 'unsupported_file_type' });
    });

    it('reaches the documented polling client as it stands', async () => {
      const run = runClient('polling', recruiter, fileForm(somebody()));
      expect(await run.returned).toMatchObject({ personal: { name: 'Ada Byron' } });
      expect(run.said).toEqual([['Processed synchronously due to:', 'worker_unavailable']]);
    });
  });

  describe('while a worker is there', () => {
    let waiting: Answer;
    let waitingFile: ReturnType<typeof resumeOf>;
    let followed: EventStream;

    beforeAll(async () => {
      await startIdleWorker();
      waitingFile = somebody();
      waiting = await submit(fileForm(waitingFile), recruiter.with({ Origin: ORIGIN }));
      followed = await stream(waiting.string('jobId'));
    }, 60_000);

    afterAll(() => {
      followed.close();
    });

    it('is accepted at once, with the addresses of its job', () => {
      expect(waiting.status).toBe(200);
      const jobId = waiting.string('jobId');
      expect(waiting.body).toEqual({
        ...{ jobId: anId, status: 'queued', message: 'Resume processing started', estimatedTime: '15 seconds' },
        statusUrl: `/parse-resume-async/status/${jobId}`,
        streamUrl: `/parse-resume-async/stream/${jobId}`,
      });
    });

    it('is queued until it is read, also in its stream', async () => {
      const jobId = waiting.string('jobId');
      const { body } = await status(jobId);
      expect(body).toEqual({ jobId, status: 'queued', createdAt: aNumber, updatedAt: aNumber });
      expect(Math.abs(Date.now() / 1000 - Number(body['createdAt']))).toBeLessThan(60);
      expect(followed.response.headers.get('content-type')).toBe('text/event-stream');
      expect(followed.response.headers.get('cache-control')).toBe('no-cache');
      const [event] = await eventually('the first event', () => followed.events.length > 0 && followed.events);
      expect(event).toMatchObject({ type: 'message', id: 'queued-0' });
      expect(event?.data).toMatchObject({ event: 'status_update', jobId, status: 'queued', updatedAt: aNumber });
    });

    it('is no job of /jobs, no candidate, and seen by its sender and the admins only', async () => {
      const jobId = waiting.string('jobId');
      expect((await recruiter.get('/jobs')).body).toMatchObject({ total: 0, items: [] });
      expect((await recruiter.get(`/status/${jobId}`)).status).toBe(404);
      expect((await status(jobId, ours.admin)).body).toMatchObject({ jobId, status: 'queued' });
      const unknown = await status(randomUUID());
      expect(unknown.problem).toMatchObject({ status: 404, error: 'not_found', message: 'Job not found' });
      const malformed = await status('test-job-id');
      const foreign = [
        await status(jobId, theirs.admin),
        await status(jobId, await ours.join('recruiter')),
        await status(jobId, await ours.join('candidate')),
      ];
      for (const answer of [malformed, ...foreign]) {
        const same = { instance: '', request_id: '' };
        expect({ ...answer.body, ...same }).toEqual({ ...unknown.body, ...same });
      }
      const streams = await Promise.all([stream(jobId, '', theirs.admin.headers), stream('test-job-id')]);
      expect(streams.map(({ response }) => response.status)).toEqual([404, 404]);
    });

    it('is submitted once under an Idempotency-Key', async () => {
      const client = recruiter.with({ 'Idempotency-Key': 'submission of today' });
      const file = somebody();
      const files = installation.files().length;
      const [first, second] = [await submit(fileForm(file), client), await submit(fileForm(file), client)];
      expect(second.body).toEqual(first.body);
      expect(installation.files()).toHaveLength(files + 1);
    });

    it('is refused for what is wrong with its form, and nothing of it is kept', async () => {
      const before = await installation.traces();
      expect((await submit(textForm(' '))).problem).toMatchObject({ status: 400, error: 'validation_failed' });
      const exe = await submit(fileForm({ name: 'cv.exe', content: 'MZ' }));
      expect(exe.problem).toMatchObject({ status: 400, error: 'unsupported_file_type' });
      const large = fileForm({ name: 'cv.txt', content: Buffer.alloc(11 * 1024 * 1024, 'x') });
      expect((await submit(large)).problem).toMatchObject({ status: 413, message: 'File too large (max 10MB)' });
      expect(await installation.traces()).toEqual(before);
    });

    describe('that takes it', () => {
      beforeAll(async () => {
        await installation.startWorker();
      }, 60_000);

      it('is completed once, told of in its stream, which ends, and its file is gone', async () => {
        const jobId = waiting.string('jobId');
        await followed.ended;
        const { events } = followed;
        const states = events.slice(0, -1).map(({ data }) => data['status']);
        expect(states[0]).toBe('queued');
        expect(states.at(-1)).toBe('completed');
        expect(events.at(-1)).toMatchObject({ id: 'end', type: 'message', data: { event: 'complete' } });
        const told = events.at(-2)?.data as Json;
        expect(told).toMatchObject({ event: 'status_update', jobId, message: 'Processing completed' });
        const { body } = await status(jobId);
        expect(Object.keys(body)).toEqual(['jobId', 'status', 'createdAt', 'updatedAt', 'completedAt', 'result']);
        expect(told['result']).toEqual(body['result']);
        const result = body['result'] as Json;
        expect(result).toMatchObject({ personal: { name: 'Ada Byron' }, metadata: { origin: ORIGIN, cached: false } });
        expect(metadataOf(result)['user_id']).toBe((await recruiter.get('/api/auth/me')).string('id'));
        const again = await parse(recruiter, fileForm(waitingFile));
        expect(metadataOf(again.body)).toMatchObject({ cached: true, origin: null });
        await eventually('every file to be gone', () => installation.files().length === 0);
        expect(await installation.rows('select 1 from candidates union all select 1 from resumes')).toEqual([]);
      });

      it('fails with a sentence when it can not be read', async () => {
        const jobId = (await submit(fileForm({ name: 'cv.pdf', content: encryptedPdf() }))).string('jobId');
        const failed = await untilStatus(jobId, 'failed');
        expect(failed).toEqual({
          ...{ jobId, status: 'failed', error: 'The PDF is protected by a password. Send a copy without one.' },
          ...{ createdAt: aNumber, updatedAt: aNumber, failedAt: aNumber },
        });
        const late = await stream(jobId);
        await late.ended;
        expect(late.events.map(({ data }) => data)).toMatchObject([
          { event: 'status_update', status: 'failed', message: 'Processing failed', error: failed['error'] },
          { event: 'error' },
        ]);
        await eventually('every file to be gone', () => installation.files().length === 0);
      });

      it('can be followed with a ticket or a token in the address, and from where a client has lost it', async () => {
        const jobId = waiting.string('jobId');
        const ticket = (await recruiter.post('/api/auth/stream-ticket')).string('ticket');
        const token = (recruiter.headers['Authorization'] ?? '').replace('Bearer ', '');
        for (const query of [`?ticket=${ticket}`, `?authorization=${token}`]) {
          const one = await stream(jobId, query, {});
          await one.ended;
          expect(one.events.map(({ id }) => id)).toEqual(['completed-100', 'end']);
        }
        const denied = await Promise.all(
          [`?ticket=${ticket}`, '?authorization=x', ''].map((q) => stream(jobId, q, {})),
        );
        expect(denied.map(({ response }) => response.status)).toEqual([401, 401, 401]);
        const resumed = await stream(jobId, '', { ...recruiter.headers, 'Last-Event-ID': 'completed-100' });
        await resumed.ended;
        expect(resumed.events.map(({ data }) => data)).toEqual([{ event: 'complete' }]);
        const complete = await stream(jobId, '', { ...recruiter.headers, 'Last-Event-ID': 'end' });
        expect(complete.response.status).toBe(204);
        await eventually('the stream in the log', () => api.log().includes('?authorization=[masked]'));
        expect(api.log()).not.toContain(token);
        expect(api.log()).not.toContain(ticket);
      });

      it('reaches the documented clients as they stand', async () => {
        const polling = runClient('polling', recruiter, fileForm(somebody()));
        expect(await polling.returned).toMatchObject({ personal: { name: 'Ada Byron' }, metadata: { cached: false } });
        const streaming = runClient('streaming', recruiter, textForm(String(somebody().content)));
        await streaming.returned;
        const result = await eventually(
          'the result',
          () => streaming.said.find(([word]) => word === 'Result:'),
          20_000,
        );
        expect(result[1]).toMatchObject({ personal: { name: 'Ada Byron' } });
        expect(streaming.said).toContainEqual(['Status:', 'completed']);
        const failing = runClient('streaming', recruiter, fileForm({ name: 'cv.pdf', content: encryptedPdf() }));
        await failing.returned;
        const error = await eventually('the error', () => failing.said.find(([word]) => word === 'Error:'), 20_000);
        expect(error[1]).toMatch(/protected by a password/);
        expect([...streaming.said, ...failing.said].filter(([word]) => word === 'SSE Error:')).toEqual([]);
      });

      it('is taken from the cache when it was read before', async () => {
        const file = somebody();
        await parse(recruiter, fileForm(file));
        const jobId = (await submit(fileForm(file))).string('jobId');
        const { result } = await untilStatus(jobId, 'completed');
        expect(metadataOf(result as Json)).toMatchObject({ cached: true });
        const fresh = (await submit(fileForm(file, { fresh: 'true' }))).string('jobId');
        expect(metadataOf((await untilStatus(fresh, 'completed'))['result'] as Json)).toMatchObject({ cached: false });
      });

      it('is gone a day later', async () => {
        const jobId = waiting.string('jobId');
        const age = `update processing_jobs set finished_at = finished_at - interval '25 hours' where id = $1`;
        await installation.rows(age, [jobId]);
        expect((await status(jobId)).problem).toMatchObject({ status: 404, message: 'Job not found' });
      });
    });
  });
});
