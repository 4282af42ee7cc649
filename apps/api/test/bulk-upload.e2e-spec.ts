import {
  ApiClient,
  eventually,
  Installation,
  RegisteredTenant,
  type Answer,
  type Json,
  type RunningApi,
  type UploadFile,
} from '#libs/testing';
import { formBody, FormRequest } from './form-request.js';

const MEGABYTE = 1024 * 1024;
const RANDOM_ID = '0193a5b0-0000-7000-8000-000000000001';
const PATH = '/api/resumes/bulk-upload';

interface Upload {
  batch_id: string;
  total: number;
  accepted: number;
  rejected: number;
  files: { file_name: string; id: string | null; job_id: string | null; error_code: string | null }[];
  error_code: string | null;
}

describe('A bulk upload', () => {
  let installation: Installation;
  let api: RunningApi;
  let tenant: RegisteredTenant;
  let recruiter: ApiClient;

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi({ MAX_UPLOAD_MB: '1', BULK_MAX_FILES: '600', BULK_MAX_MB: '40' });
    tenant = await RegisteredTenant.register(api.url);
    recruiter = await tenant.join('recruiter');
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  afterEach(() => {
    expect(api.logLines().filter(({ level }) => level === 'error')).toEqual([]);
  });

  function send(client: ApiClient, files: UploadFile[], fields: Record<string, string> = {}): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const { name, content } of files) form.append('files', new Blob([content]), name);
    return client.send('POST', PATH, { body: form });
  }

  async function upload(files: UploadFile[], fields: Record<string, string> = {}): Promise<Upload> {
    const answer = await send(recruiter, files, fields);
    expect([answer.status, answer.status === 202 ? '' : answer.text]).toEqual([202, '']);
    return answer.body as unknown as Upload;
  }

  function resume(i: number, size = 1000): UploadFile {
    const text = `Ada Byron ${i}\nada${i}@example.com\n`;
    return { name: `resume-${i}.txt`, content: text.padEnd(size, 'Engineer of looms. ') };
  }

  /** Everything that lies in the file store. */
  function stored(): string[] {
    return installation.files().filter((file) => file.startsWith('storage/'));
  }

  async function batch(id: string): Promise<Json> {
    return (await recruiter.get(`/api/resumes/batches/${id}`)).body;
  }

  it('takes 500 files in one request, each with resume, task and a low priority', async () => {
    const before = stored().length;
    const files = Array.from({ length: 500 }, (_, i) => resume(i, 2000));
    const answer = await upload(files);
    expect(answer).toMatchObject({ total: 500, accepted: 500, rejected: 0, error_code: null });
    expect(answer.files.map(({ file_name }) => file_name)).toEqual(files.map(({ name }) => name));
    expect(stored().length).toBe(before + 500);
    const [row] = await installation.rows<{ tasks: number; sent: number }>(
      `select count(*)::int as tasks, count(distinct b.resume_id)::int as resumes,
          bool_and(j.priority = 'low') as low from batch_files b
        join processing_jobs j on j.id = b.processing_job_id and j.resume_id = b.resume_id where b.batch_id = $1`,
      [answer.batch_id],
    );
    expect(row).toEqual({ tasks: 500, resumes: 500, low: true });
    expect(await batch(answer.batch_id)).toMatchObject({
      ...{ total: 500, accepted: 500, counts: { pending: 500 }, progress_percentage: 0, done: false },
      closed_at: expect.any(String) as string,
    });
  }, 120_000);

  it('refuses each kind of bad file among good ones, and takes the good ones', async () => {
    const before = stored().length;
    const answer = await upload(
      [
        resume(1001),
        { name: 'empty.pdf', content: '' },
        resume(1002),
        { name: 'program.exe', content: 'MZ' },
        { name: 'program.pdf', content: '\u007fELF'.padEnd(5000, '\u0000') },
        resume(1003),
        { name: 'big.txt', content: 'x'.repeat(MEGABYTE + 1) },
        { name: '..', content: 'x' },
        { name: '../../etc/passwd.txt', content: 'a resume after all' },
        resume(1004),
      ],
      { priority: 'high' },
    );
    expect(answer).toMatchObject({ total: 10, accepted: 5, rejected: 5, error_code: null });
    expect(answer.files.map(({ error_code }) => error_code)).toEqual([
      ...[null, 'empty_file', null, 'unsupported_file_type', 'file_type_mismatch', null, 'file_too_large'],
      ...['invalid_file_name', null, null],
    ]);
    expect(answer.files[8]).toMatchObject({ file_name: 'passwd.txt' });
    for (const file of answer.files) expect(file.id === null).toBe(file.error_code !== null);
    expect(stored().length).toBe(before + 5);
    expect(stored().filter((file) => file.endsWith('.part'))).toEqual([]);
    const found = await batch(answer.batch_id);
    expect(found).toMatchObject({ accepted: 5, rejected: 5, progress_percentage: 50 });
    expect(
      (found['files'] as Json[]).map(({ status }) => status).filter((status) => status === 'rejected'),
    ).toHaveLength(5);
  });

  it('keeps what was accepted when the sender goes away, in a batch that is closed, and no partial file', async () => {
    const before = stored().length;
    const request = new FormRequest(recruiter, PATH);
    request.answered.catch(() => undefined);
    const part = (i: number): { disposition: string; content: string } => ({
      disposition: `name="files"; filename="left-${i}.txt"`,
      content: String(resume(i).content),
    });
    await request.write(formBody([part(1), part(2), part(3)], { ended: false }));
    await request.write(formBody([{ ...part(4), content: 'half a resume' }], { ended: false }).subarray(0, -2));
    await eventually(
      'three files to be taken',
      () => stored().filter((file) => !file.endsWith('.part')).length === before + 3,
    );
    request.breakOff();
    const [latest] = await eventually('the batch to be closed', async () => {
      const { items } = await recruiter.get('/api/resumes/batches?limit=1');
      return items[0]?.['closed_at'] === null ? undefined : items;
    });
    expect(latest).toMatchObject({ total: 4, accepted: 3, rejected: 1 });
    const { files } = (await batch(String(latest?.['id']))) as { files: Json[] };
    expect(files.at(-1)).toMatchObject({ file_name: 'left-4.txt', status: 'rejected', error_code: 'malformed_upload' });
    expect(stored().filter((file) => file.endsWith('.part'))).toEqual([]);
    expect(stored().length).toBe(before + 3);
  });

  it('answers 400 to a request without files, with wrong options or that is no form, and opens no batch', async () => {
    const count = async (): Promise<unknown> => (await recruiter.get('/api/resumes/batches')).body['total'];
    const before = await count();
    expect((await send(recruiter, [])).problem).toMatchObject({ status: 400, error: 'malformed_upload' });
    expect((await send(recruiter, [], { priority: 'low' })).problem.error).toBe('malformed_upload');
    const urgent = await send(recruiter, [resume(1)], { priority: 'now' });
    expect(urgent.problem).toMatchObject({ status: 400, error: 'validation_failed' });
    const unknown = await send(recruiter, [resume(1)], { colour: 'red' });
    expect(unknown.problem).toMatchObject({ status: 400, error: 'validation_failed' });
    expect((await recruiter.post(PATH, { files: [] })).problem.error).toBe('malformed_upload');
    expect(await count()).toBe(before);
  });

  it('takes what a form holds that does not come to its end, and tells so', async () => {
    const body = formBody([{ disposition: 'name="files"; filename="a.txt"', content: 'A resume' }], { ended: false });
    const unended = await new FormRequest(recruiter, PATH, { 'Content-Length': body.length }).end(body);
    expect([unended.status, unended.body['error_code']]).toEqual([202, 'malformed_upload']);
  });

  it('takes no more files and no more bytes than allowed, and says where it stopped', async () => {
    const files = Array.from({ length: 605 }, (_, i) => ({ name: `no-${i}.exe`, content: 'MZ' }));
    const many = await upload([...files]);
    expect(many).toMatchObject({ total: 600, rejected: 600, error_code: 'payload_too_large' });

    const declared = new FormRequest(recruiter, PATH, { 'Content-Length': 41 * MEGABYTE });
    await declared.write(formBody([], { ended: false }));
    expect(await declared.answered).toMatchObject({ status: 413, body: { error: 'payload_too_large' } });
    declared.breakOff();

    const request = new FormRequest(recruiter, PATH);
    const opening = formBody([{ disposition: 'name="files"; filename="long.txt"', content: '' }], { ended: false });
    await request.write(opening.subarray(0, -2));
    for (let sent = 0; sent < 42 && !request.isAnswered; sent++) await request.write(Buffer.alloc(MEGABYTE, 'x'));
    const { status, body } = await request.end();
    expect([status, body['error_code'], (body['files'] as Json[])[0]?.['error_code']]).toEqual([
      ...[202, 'payload_too_large', 'file_too_large'],
    ]);
    expect(stored().filter((file) => file.endsWith('.part'))).toEqual([]);
  }, 60_000);

  it('answers a repeated request with the same Idempotency-Key from memory', async () => {
    const keyed = recruiter.with({ 'Idempotency-Key': 'the first batch' });
    const first = await send(keyed, [resume(1), resume(2)]);
    const before = stored();
    const second = await send(keyed, [resume(1), resume(2)]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(stored()).toEqual(before);
    expect((await send(keyed, [resume(1)])).problem.error).toBe('idempotency_key_reused');
  });

  it('is for recruiters, admins and keys with the scope; a batch is its owner’s', async () => {
    const { batch_id: id } = await upload([resume(1)]);
    const member = await tenant.join('candidate');
    expect((await send(member, [resume(1)])).problem).toMatchObject({ status: 403, error: 'forbidden' });
    expect((await member.get('/api/resumes/batches')).status).toBe(403);
    expect((await send(await tenant.withKey(['resumes:upload']), [resume(1)])).status).toBe(403);
    expect((await send(await tenant.withKey(['resumes:bulk-upload']), [resume(1)])).status).toBe(202);
    expect((await tenant.admin.get(`/api/resumes/batches/${id}`)).status).toBe(200);
    const foreign = await RegisteredTenant.register(api.url, 'Another tenant');
    for (const stranger of [await tenant.join('recruiter'), foreign.admin]) {
      const hidden = await stranger.get(`/api/resumes/batches/${id}`);
      const random = await stranger.get(`/api/resumes/batches/${RANDOM_ID}`);
      expect([hidden.status, hidden.problem.message]).toEqual([404, random.problem.message]);
      expect((await stranger.get('/api/resumes/batches')).body['total']).toBe(0);
    }
  });

  it('is read by a worker, before the hundreds of files that another tenant sent earlier', async () => {
    const other = await RegisteredTenant.register(api.url);
    const files = [resume(2001), { name: 'broken.pdf', content: '%PDF-1.7\nnonsense' }];
    const { batch_id: id } = (await send(other.admin, files)).body as unknown as Upload;
    const worker = await installation.startWorker();
    const found = await eventually(
      'the batch to be done',
      async () => {
        const latest = (await other.admin.get(`/api/resumes/batches/${id}`)).body;
        return latest['done'] === true ? latest : undefined;
      },
      120_000,
    );
    expect(found).toMatchObject({ counts: { completed: 1, failed: 1 }, progress_percentage: 100 });
    const [waiting] = await installation.rows<{ tasks: number }>(
      `select count(*)::int as tasks from processing_jobs where status = 'pending' and tenant_id = $1`,
      [tenant.id],
    );
    expect(waiting?.tasks).toBeGreaterThan(400);
    await worker.stop();
  }, 180_000);
});
