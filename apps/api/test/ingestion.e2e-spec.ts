import { readFile } from 'node:fs/promises';
import {
  ApiClient,
  eventually,
  Installation,
  projectPath,
  RegisteredTenant,
  type Answer,
  type Json,
} from '#libs/testing';

const aText = expect.any(String) as unknown;
const aCount = expect.any(Number) as unknown;

/** Seed 000's own client: a key, a base URL, and nothing else of this API. */
describe('The ingestion endpoints, as their document describes them', () => {
  let installation: Installation;
  let tenant: RegisteredTenant;
  let script: ApiClient;
  let anyone: ApiClient;
  let resume: Buffer;

  function upload(name = 'resume.txt'): Promise<Answer> {
    return script.upload({ name, content: resume }, {}, '/upload');
  }

  beforeAll(async () => {
    installation = await Installation.create();
    const api = await installation.startApi();
    anyone = new ApiClient(api.url);
    tenant = await RegisteredTenant.register(api.url);
    script = await tenant.withKey();
    resume = await readFile(projectPath('samples/chef.txt'));
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  it('tells at / that it is up, and lists its endpoints', async () => {
    const { status, body } = await anyone.get('/');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'ok', message: 'Resume parser is running', docs: '/docs' });
    expect(Object.values(body['endpoints'] as object)).toEqual(
      expect.arrayContaining(['POST /upload', 'GET /status/{job_id}', 'GET /stats', 'GET /jobs']),
    );
  });

  it('answers an upload with exactly the documented keys and 200', async () => {
    const answer = await upload();
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      job_id: aText,
      status: 'pending',
      message: "File 'resume.txt' uploaded successfully",
      file_path: aText,
      created_at: aText,
    });
    expect(answer.string('file_path')).toMatch(new RegExp(`^${tenant.id}/resumes/[0-9a-f-]{36}\\.txt$`));
  });

  it('keeps two files of one name apart', async () => {
    const [first, second] = [await upload(), await upload()];
    expect(first.string('file_path')).not.toBe(second.string('file_path'));
  });

  it('deletes a pending job, once', async () => {
    const id = (await upload()).string('job_id');
    const deleted = await script.delete(`/jobs/${id}`);
    expect(deleted.status).toBe(200);
    expect(deleted.body).toEqual({ job_id: id, status: 'cancelled', message: 'Job deleted' });
    expect((await script.get(`/status/${id}`)).body).toMatchObject({ status: 'cancelled', result: null });
    const again = await script.delete(`/jobs/${id}`);
    expect(again.problem).toMatchObject({ status: 409, error: 'job_not_pending' });
  });

  it('does not re-ingest a job that has not ended', async () => {
    const id = (await upload()).string('job_id');
    expect((await script.post(`/re-ingest/${id}`)).problem).toMatchObject({ status: 409, error: 'job_unfinished' });
  });

  it('lists jobs by status and limit, newest first', async () => {
    const newest = (await upload('newest.txt')).string('job_id');
    const list = await script.get('/jobs?status=pending&limit=2');
    expect(list.status).toBe(200);
    expect(list.items).toHaveLength(2);
    expect(list.items[0]).toMatchObject({ job_id: newest, status: 'pending', file_name: 'newest.txt' });
    expect(list.items.every(({ status }) => status === 'pending')).toBe(true);
    expect((await script.get('/jobs?status=failed')).body).toMatchObject({ items: [], total: 0 });
    const unknown = await script.get('/jobs?status=lost');
    expect(unknown.problem).toMatchObject({ status: 400, details: [{ field: 'query.status' }] });
  });

  it('takes the priorities high, normal and low, and no other', async () => {
    for (const priority of ['high', 'normal', 'low']) {
      expect((await script.upload({ name: 'a.txt', content: resume }, { priority }, '/upload')).status).toBe(200);
    }
    const wrong = await script.upload({ name: 'a.txt', content: resume }, { priority: 'urgent' }, '/upload');
    expect(wrong.problem).toMatchObject({ status: 400, error: 'validation_failed' });
  });

  it('takes many files at once, each with a job or an error of its own', async () => {
    const form = new FormData();
    form.set('priority', 'high');
    form.append('files', new Blob([new Uint8Array(resume)]), 'good.txt');
    form.append('files', new Blob(['MZ']), 'bad.exe');
    form.append('files', new Blob(['']), 'empty.txt');
    const answer = await script.send('POST', '/upload-bulk', { body: form });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      ...{ message: '1 of 3 files uploaded successfully', batch_id: aText, total: 3, accepted: 1, rejected: 2 },
      files: [
        {
          ...{
            file_name: 'good.txt',
            job_id: aText,
            status: 'pending',
            created_at: aText,
            error: null,
            error_code: null,
          },
          message: "File 'good.txt' uploaded successfully",
          file_path: expect.stringMatching(new RegExp(`^${tenant.id}/resumes/[0-9a-f-]{36}\\.txt$`)) as unknown,
        },
        ...[
          ['bad.exe', 'unsupported_file_type'],
          ['empty.txt', 'empty_file'],
        ].map(([file_name, error_code]) => ({
          ...{ file_name, error_code, status: 'rejected', job_id: null, file_path: null, created_at: null },
          ...{ message: aText, error: aText },
        })),
      ],
      ...{ error: null, error_code: null },
    });
    await script.delete(`/jobs/${String((answer.body['files'] as Json[])[0]?.['job_id'])}`);
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'skip=-1', 'skip=10001', 'status=PENDING', 'cursor=x', 'order=name'])(
    'refuses the list of jobs with %s, and names what is wrong',
    async (query) => {
      const { problem } = await script.get(`/jobs?${query}`);
      expect(problem.status).toBe(400);
      if (query !== 'cursor=x')
        expect(problem.details).toMatchObject([{ field: expect.stringContaining('query') as unknown }]);
    },
  );

  it('reports its health with what the queue holds, degraded while no worker runs', async () => {
    for (const path of ['/health', '/api/health']) {
      const { status, body } = await anyone.get(path);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: 'degraded',
        services: { database: 'healthy', redis: 'healthy', worker: 'unhealthy', celery: 'unhealthy', cache: 'healthy' },
        queue: { pending: aCount, processing: 0, completed: 0, failed: 0 },
      });
    }
    expect((await anyone.get('/health/live')).body).toEqual({ status: 'alive' });
    expect((await anyone.get('/health/ready')).body).toMatchObject({ status: 'ready' });
  });

  describe('with a worker', () => {
    let jobId: string;

    beforeAll(async () => {
      jobId = (await upload('resume.txt')).string('job_id');
      await installation.startWorker();
      await installation.untilAllEnded();
    }, 90_000);

    it('shows the status of a completed job with the documented keys', async () => {
      const { status, body } = await script.get(`/status/${jobId}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        job_id: jobId,
        status: 'completed',
        file_path: aText,
        retries: 0,
        max_retries: aCount,
        created_at: aText,
        updated_at: aText,
        error_message: null,
        result: { documents_loaded: 1 },
      });
    });

    it('counts the jobs by status', async () => {
      const { status, body } = await script.get('/stats');
      expect(status).toBe(200);
      const total = (await script.get('/jobs')).body['total'];
      expect(body).toMatchObject({
        ...{ pending: 0, processing: 0, completed: Number(total) - 2, failed: 0, cancelled: 2, total },
        timestamp: aText,
        request_stats: { total_requests: 0 },
      });
    });

    it('never reads the file of a deleted job', async () => {
      const cancelled = await script.get('/jobs?status=cancelled');
      expect(cancelled.items).toHaveLength(2);
      expect(cancelled.items[0]).toMatchObject({ retries: 0, progress_percentage: 0 });
    });

    it('re-ingests an ended job, which ends anew with one candidate', async () => {
      const before = await installation.traces();
      const answer = await script.post(`/re-ingest/${jobId}`);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ job_id: jobId, status: 'pending' });
      await installation.untilAllEnded();
      expect((await script.get(`/status/${jobId}`)).body).toMatchObject({ status: 'completed', retries: 0 });
      // Read again, its duplicates sought again, and matched again.
      expect(await installation.traces()).toEqual({ ...before, outbox: before.outbox + 3 });
      expect((await script.get('/api/resumes/candidates')).body['total']).toBe(1);
    });

    it('refuses to delete a job that has ended', async () => {
      expect((await script.delete(`/jobs/${jobId}`)).problem).toMatchObject({ status: 409, error: 'job_not_pending' });
    });

    it('reports that a worker is alive, and what the queue has done', async () => {
      const health = await eventually('an empty queue', async () => {
        const { body } = await anyone.get('/health');
        const { pending, processing } = body['queue'] as Json;
        return pending === 0 && processing === 0 ? body : undefined;
      });
      expect(health).toMatchObject({
        status: 'healthy',
        services: { worker: 'healthy', celery: 'healthy' },
        queue: { pending: 0, processing: 0, completed: aCount },
      });
    });
  });
});
