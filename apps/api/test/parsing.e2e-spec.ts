import { readFile } from 'node:fs/promises';
import {
  ApiClient,
  damaged,
  encryptedPdf,
  eventually,
  Installation,
  projectPath,
  RegisteredTenant,
  zip,
  type Json,
  type RunningApi,
  type Traces,
  type UploadFile,
} from '#libs/testing';
import { filePart, formBody, FormRequest, type FormPart } from './form-request.js';
import { fileForm, metadataOf, parse, resumeOf, textForm } from './parsing-forms.js';

jest.setTimeout(90_000);

const MEGABYTE = 1024 * 1024;
const ORIGIN = 'http://localhost:5173';
const ALLOWED = 'pdf, doc, docx, png, jpg, jpeg, txt, tif, tiff';
const MZ = 'MZ\u0090\u0000\u0003'.padEnd(2000, '\u0000');
const NOTHING: Omit<Traces, 'files'> = { resumes: 0, processingJobs: 0, outbox: 0 };

const aNumber = expect.any(Number) as unknown;

describe('A resume that is parsed while its sender waits', () => {
  let installation: Installation;
  let api: RunningApi;
  let other: RunningApi;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let candidate: ApiClient;
  let people = 0;

  function somebody(): UploadFile {
    return resumeOf(`waiting-${++people}@example.com`);
  }

  async function cacheStats(client: ApiClient): Promise<Json> {
    return (await client.get('/cache/stats')).body;
  }

  beforeAll(async () => {
    installation = await Installation.create();
    [api, other] = await Promise.all([installation.startApi(), installation.startApi({ PARSE_MAX_WAITING: '0' })]);
    [ours, theirs] = [await RegisteredTenant.register(api.url), await RegisteredTenant.register(api.url)];
    candidate = await ours.join('candidate');
  }, 120_000);

  afterAll(async () => {
    await installation.close();
  });

  afterEach(async () => {
    await eventually('nothing to be left behind', async () => (await installation.traces()).files.length === 0);
    expect(await installation.traces()).toEqual({ ...NOTHING, files: [] });
    expect(await installation.rows('select 1 from candidates union all select 1 from stateless_parses')).toEqual([]);
  });

  it('comes back in the documented shape, with what it cost and whose it is', async () => {
    const content = await readFile(projectPath('samples/nurse.docx'));
    const client = candidate.with({ Origin: ORIGIN });
    const answer = await parse(client, fileForm({ name: 'nurse.docx', content }, { fresh: 'false' }));
    expect(answer.status).toBe(200);
    const { body } = answer;
    expect(body['personal']).toMatchObject({ name: 'Grace Okonkwo' });
    expect(Object.keys(body['personal'] as Json)).toEqual(['name', 'email', 'phone', 'location']);
    const [work] = body['experience'] as Json[];
    expect(Object.keys(work ?? {})).toEqual(['title', 'company', 'duration', 'description']);
    const [study] = body['education'] as Json[];
    expect(Object.keys(study ?? {})).toEqual(['degree', 'field', 'institution', 'year']);
    expect(body['skills']).toEqual(expect.arrayContaining([expect.any(String)]));
    const me = (await candidate.get('/api/auth/me')).string('id');
    expect(body['metadata']).toEqual({
      ...{ user_id: me, origin: ORIGIN, origin_valid: true, parseTime: aNumber },
      tokens: { input_tokens: 0, output_tokens: 0, total_tokens: 0 },
      cost: { total_cost_usd: 0 },
      ...{ cached: false, parser: expect.stringMatching(/^rules-/) as unknown, pages: 1, ocr: false },
    });
    expect(body).toMatchObject({ quality: 'good', languages: expect.any(Array) as unknown });
  });

  it('may be a scan, or a text without a file', async () => {
    const content = await readFile(projectPath('samples/screenshot.png'));
    const scan = await parse(candidate, fileForm({ name: 'screenshot.png', content }));
    expect(metadataOf(scan.body)).toMatchObject({ ocr: true, origin: null, origin_valid: false });
    const text = await parse(candidate, textForm('Ada Byron\nada@example.com\n\nSkills\nPython'));
    expect(text.body).toMatchObject({ personal: { name: 'Ada Byron', email: 'ada@example.com' } });
    // As curl -F sends it in the documented example: no line breaks.
    const literal = await parse(candidate, textForm(String.raw`Ada Byron ada@example.com\nEngineer`));
    expect(literal.status).toBe(200);
  });

  it('is left to its sender when it says nothing', async () => {
    const { status, body } = await parse(candidate, textForm('...'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ personal: { name: null, email: null }, quality: 'unreadable', skills: [] });
  });

  it.each([
    ['an unknown type', 'cv.exe', MZ, 400, 'unsupported_file_type', `Unsupported file type: exe. Allowed: ${ALLOWED}`],
    ['no extension', 'cv', 'x', 400, 'unsupported_file_type', `Unsupported file type: none. Allowed: ${ALLOWED}`],
    ['a program named .pdf', 'cv.pdf', MZ, 400, 'file_type_mismatch', 'The file is named .pdf but is a program.'],
    ['an empty file', 'cv.pdf', '', 400, 'empty_file', 'The file is empty.'],
    ['a password', 'cv.pdf', encryptedPdf(), 422, 'encrypted_file', /protected by a password/],
    ['damage', 'cv.pdf', damaged('%PDF-1.7\n'), 422, 'corrupt_file', 'The PDF is damaged and could not be opened.'],
    ['another archive', 'cv.docx', zip({ 'xl/a.xml': '<a/>' }), 400, 'file_type_mismatch', /an Excel workbook/],
  ])('is refused for %s', async (_what, name, content, status, error, message) => {
    const { problem } = await parse(candidate, fileForm({ name, content }));
    expect(problem).toMatchObject({ status, error });
    expect(problem.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('is refused beyond 10 MB, as a file of any announced length and as a text', async () => {
    const tooLarge = { status: 413, error: 'file_too_large', message: 'File too large (max 10MB)' };
    const form = fileForm({ name: 'large.txt', content: Buffer.alloc(10 * MEGABYTE + 1, 'resume ') });
    expect((await parse(candidate, form)).problem).toMatchObject(tooLarge);
    expect((await parse(candidate, textForm('resume '.repeat(1.5 * MEGABYTE)))).problem).toMatchObject(tooLarge);
    const announced = new FormRequest(candidate, '/parse-resume', { 'Content-Length': 12 * MEGABYTE });
    await announced.write(formBody([filePart('large.txt', 'x')], { ended: false }));
    expect((await announced.answered).body).toMatchObject(tooLarge);
    announced.breakOff();
  });

  it.each<[string, FormPart[], string, string]>([
    ['no kind', [filePart('a.txt', 'x')], 'validation_failed', 'body.fileType'],
    ['an unknown kind', [field('fileType', 'url')], 'validation_failed', 'body.fileType'],
    ['no file', [field('fileType', 'file')], 'malformed_upload', 'The file is missing'],
    ['a file without a name', [field('fileType', 'file'), field('file', 'x')], 'validation_failed', 'with a name'],
    ['no text', [field('fileType', 'text'), field('text', ' ')], 'validation_failed', 'body.text'],
    ['a file for a text', [field('fileType', 'text'), filePart('a.txt', 'x')], 'validation_failed', 'body.file'],
    [
      'a text besides',
      [field('fileType', 'file'), filePart('a.txt', 'x'), field('text', 'y')],
      'validation_failed',
      'body.text',
    ],
    [
      'a wrong flag',
      [field('fileType', 'text'), field('text', 'x'), field('fresh', 'maybe')],
      'validation_failed',
      'fresh',
    ],
    [
      'an unknown field',
      [field('fileType', 'text'), field('text', 'x'), field('model', 'x')],
      'validation_failed',
      'model',
    ],
    ['two files', [filePart('a.txt', 'x'), filePart('b.txt', 'x')], 'malformed_upload', 'Send one file.'],
  ])('is refused in a form with %s', async (_what, parts, error, message) => {
    const body = formBody(parts);
    const request = new FormRequest(candidate, '/parse-resume', { 'Content-Length': body.length });
    const answer = await request.end(body);
    expect(answer.body).toMatchObject({ status: 400, error });
    expect(answer.body['message']).toContain(message);
  });

  it.each(['filename=""', 'filename=""\r\nContent-Type: application/octet-stream'])(
    'is taken where a browser sends along an empty choice of file (%j)',
    async (rest) => {
      const choice = { disposition: `name="file"; ${rest}`, content: '' };
      const body = formBody([field('fileType', 'text'), field('text', 'Ada Byron'), choice]);
      const request = new FormRequest(candidate, '/parse-resume', { 'Content-Length': body.length });
      expect((await request.end(body)).status).toBe(200);
    },
  );

  it.each([
    ['application/json', '{"fileType":"text","text":"Ada Byron"}'],
    ['application/x-www-form-urlencoded', 'fileType=text&text=Ada'],
    ['text/plain', 'Ada Byron'],
  ])('is refused as %s', async (type, body) => {
    for (const path of ['/parse-resume', '/parse-resume-async']) {
      const answer = await candidate.send('POST', path, { body, headers: { 'Content-Type': type } });
      expect(answer.problem).toMatchObject({
        ...{ status: 400, error: 'malformed_upload', message: 'Send the file as multipart/form-data.' },
      });
    }
  });

  it('is taken from known callers and allowed origins only', async () => {
    const anyone = candidate.with({ Authorization: 'Bearer nonsense' });
    expect((await parse(anyone, textForm('x'))).problem).toMatchObject({
      ...{ status: 401, message: 'Invalid or expired token' },
    });
    const page = candidate.with({ Origin: 'https://evil.example' });
    expect((await parse(page, textForm('x'))).problem).toMatchObject({ status: 403, message: 'Origin not allowed' });
    const reader = await ours.withKey(['resumes:read']);
    expect((await parse(reader, textForm('x'))).problem).toMatchObject({ status: 403, error: 'forbidden' });
    const script = await ours.withKey(['resumes:upload']);
    expect((await parse(script, textForm('Ada Byron'))).status).toBe(200);
  });

  it('is read once for all of a tenant, for four hours, unless it shall be read afresh', async () => {
    const form = (fields: Record<string, string> = {}): FormData => fileForm(file, fields);
    const file = somebody();
    const first = (await parse(candidate, form())).body;
    const page = ours.admin.with({ Origin: ORIGIN });
    const second = (await parse(page, form())).body;
    expect([metadataOf(first)['cached'], metadataOf(second)['cached']]).toEqual([false, true]);
    expect({ ...second, metadata: null }).toEqual({ ...first, metadata: null });
    expect(metadataOf(second)).toMatchObject({ user_id: ours.account.id, origin: ORIGIN, origin_valid: true });
    const fresh = (await parse(candidate, form({ fresh: 'true' }))).body;
    expect(metadataOf(fresh)).toMatchObject({ cached: false });
    expect(metadataOf((await parse(candidate, form({ fallback_to_sync: 'false' }))).body)).toMatchObject({
      cached: true,
    });

    const before = await cacheStats(theirs.admin);
    expect(metadataOf((await parse(theirs.admin, form())).body)).toMatchObject({ cached: false });
    await eventually('the miss to be counted', async () => {
      const { total_misses: misses } = await cacheStats(theirs.admin);
      return misses === Number(before['total_misses']) + 1;
    });
  });

  it('is read once when several ask at the same time, also of different APIs', async () => {
    const tenant = await RegisteredTenant.register(api.url);
    const file = somebody();
    const elsewhere = new ApiClient(other.url, tenant.admin.headers);
    const clients = [tenant.admin, elsewhere, tenant.admin, elsewhere];
    const answers = await Promise.all(clients.map((client) => parse(client, fileForm(file))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const cached = answers.map(({ body }) => metadataOf(body)['cached']);
    expect(cached.filter((was) => was === false)).toHaveLength(1);
    await eventually('all to be counted', async () => {
      const stats = await cacheStats(tenant.admin);
      return stats['total_hits'] === 3 && stats['total_misses'] === 1 && stats['cache_size'] === 1;
    });
  });

  it('waits for its turn, and is refused with 503 when too many wait already', async () => {
    const busy = new ApiClient(other.url, candidate.headers);
    const answers = await Promise.all(Array.from({ length: 6 }, () => parse(busy, fileForm(somebody()))));
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    for (const { problem, headers } of refused) {
      expect(problem).toMatchObject({ error: 'service_unavailable' });
      expect(problem.message).toMatch(/^Too many files are being parsed/);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const patient = await Promise.all(Array.from({ length: 6 }, () => parse(candidate, fileForm(somebody()))));
    expect(patient.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  it('leaves nothing when it breaks off, while it is sent and while it waits', async () => {
    const upload = new FormRequest(candidate, '/parse-resume');
    await upload.write(formBody([field('fileType', 'file'), filePart('half.txt', 'x')], { ended: false }));
    await upload.write(Buffer.alloc(MEGABYTE, 'resume '));
    await eventually('the first bytes to be on disk', () => installation.files().length > 0);
    upload.breakOff();

    // A scan is read for a second or more, so its file is there long enough to be seen.
    const scan = await readFile(projectPath('samples/screenshot.png'), 'latin1');
    const body = formBody([field('fileType', 'file'), field('fresh', 'true'), filePart('cv.png', scan)]);
    const sent = new FormRequest(candidate.with({ 'X-Request-Id': 'left-alone' }), '/parse-resume', {
      'Content-Length': body.length,
    });
    await sent.write(body);
    await eventually('the file to be on disk', () => installation.files().some((file) => file.endsWith('.png')));
    sent.breakOff();
    await eventually('the end of the request', () =>
      api.logLines().some(({ requestId, status }) => requestId === 'left-alone' && status === 499),
    );
  });

  it('is answered with its first result again under an Idempotency-Key', async () => {
    const file = somebody();
    const client = candidate.with({ 'Idempotency-Key': 'parse of today' });
    const [first, second] = [await parse(client, fileForm(file)), await parse(client, fileForm(file))];
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    const another = await parse(client, fileForm(somebody()));
    expect(another.problem).toMatchObject({ status: 422, error: 'idempotency_key_reused' });
  });

  it('is counted for its tenant, in numbers that add up', async () => {
    const tenant = await RegisteredTenant.register(api.url);
    const file = somebody();
    await parse(tenant.admin, fileForm(file));
    await parse(tenant.admin, fileForm(file));
    await parse(tenant.admin, fileForm({ name: 'cv.pdf', content: encryptedPdf() }));
    const stats = await eventually('all to be counted', async () => {
      const { body } = await tenant.admin.get('/stats');
      const requests = body['request_stats'] as Json;
      return requests['failed_requests'] === 1 && requests['successful_requests'] === 2 ? body : undefined;
    });
    expect(stats).toMatchObject({
      ...{ pending: 0, processing: 0, completed: 0, failed: 0, total: 0 },
      request_stats: { total_requests: 3, concurrent_requests: 0, average_processing_time: aNumber },
      cache_stats: { total_hits: 1, total_misses: 2, hit_rate: 33.3, cache_size: 1, total_cost_saved_usd: 0 },
      system_info: {
        ...{ gemini_configured: false, aws_configured: false, auth_configured: true, prompt_caching_enabled: false },
      },
    });
    expect(await cacheStats(tenant.admin)).toEqual({
      ...{ hit_rate: 33.3, total_hits: 1, total_misses: 2, cache_size: 1 },
      ...{ total_tokens_saved: 0, total_cost_saved_usd: 0, avg_tokens_per_request: 0 },
    });
    const newcomer = await RegisteredTenant.register(api.url);
    expect((await newcomer.admin.get('/stats')).body['request_stats']).toEqual({
      ...{ total_requests: 0, successful_requests: 0, failed_requests: 0, concurrent_requests: 0 },
      average_processing_time: null,
    });
  });

  it('stands nowhere in the log', () => {
    expect(api.log()).not.toContain('@example.com');
    expect(api.log()).not.toContain('Grace Okonkwo');
  });
});

function field(name: string, content: string): FormPart {
  return { disposition: `name="${name}"`, content };
}
