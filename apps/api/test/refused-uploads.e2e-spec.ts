import { ApiClient, eventually, Installation, RegisteredTenant, type RunningApi, type Traces } from '#libs/testing';
import { filePart, formBody, FormRequest, type RawAnswer } from './form-request.js';

const MEGABYTE = 1024 * 1024;
const ALLOWED = 'pdf, docx, doc, txt, png, jpg, jpeg, tif, tiff';
const TEXT = 'Ada Byron\nada.byron@example.com\n';
const ELF = '\u007fELF\u0002\u0001\u0001'.padEnd(2000, '\u0000');
const MZ = 'MZ\u0090\u0000\u0003'.padEnd(2000, '\u0000');

describe('An upload', () => {
  let installation: Installation;
  let api: RunningApi;
  let recruiter: ApiClient;
  let before: Traces;

  function send(body: Buffer): Promise<RawAnswer> {
    return new FormRequest(recruiter, '/api/resumes/upload', { 'Content-Length': body.length }).end(body);
  }

  /** A form with a file of some MiB, chunk by chunk, until all is sent or the server has answered. */
  async function sendLarge(megabytes: number, headers: Record<string, string | number> = {}): Promise<RawAnswer> {
    const upload = new FormRequest(recruiter, '/api/resumes/upload', headers);
    await upload.write(formBody([filePart('large.txt', TEXT)], { ended: false }));
    const chunk = Buffer.alloc(MEGABYTE, 'resume ');
    for (let sent = 0; sent < megabytes && !upload.isAnswered; sent++) await upload.write(chunk);
    return upload.end(Buffer.concat([Buffer.from('\r\n'), formBody([])]));
  }

  beforeAll(async () => {
    installation = await Installation.create();
    api = await installation.startApi();
    const tenant = await RegisteredTenant.register(api.url);
    recruiter = await tenant.join('recruiter');
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  beforeEach(async () => {
    before = await installation.traces();
  });

  describe('that is refused leaves nothing behind:', () => {
    afterEach(async () => {
      await eventually('what was sent to be gone', async () => {
        return JSON.stringify(await installation.traces()) === JSON.stringify(before);
      });
      expect(api.logLines().filter(({ level }) => level === 'error')).toEqual([]);
    });

    it.each([
      ['an empty file', 'cv.pdf', '', 'empty_file', 'The file is empty.'],
      ['an unknown type', 'cv.exe', MZ, 'unsupported_file_type', `Unsupported file type: exe. Allowed: ${ALLOWED}`],
      ['no extension', 'resume', TEXT, 'unsupported_file_type', `Unsupported file type: none. Allowed: ${ALLOWED}`],
      ['two extensions', 'cv.pdf.sh', TEXT, 'unsupported_file_type', `Unsupported file type: sh. Allowed: ${ALLOWED}`],
      ['a program named .pdf', 'cv.pdf', ELF, 'file_type_mismatch', 'The file is named .pdf but is a program.'],
      ['a program named .txt', 'cv.txt', MZ, 'file_type_mismatch', 'The file is named .txt but is a program.'],
      [
        'a page named .txt',
        'cv.txt',
        '<!doctype html>',
        'file_type_mismatch',
        'The file is named .txt but is an HTML page.',
      ],
      ['a PDF named .docx', 'cv.docx', '%PDF-1.7\n', 'file_type_mismatch', 'The file is named .docx but is a PDF.'],
      [
        'a picture of another kind',
        'cv.jpg',
        '\u0089PNG\r\n\u001a\n',
        'file_type_mismatch',
        'The file is named .jpg but is a PNG picture.',
      ],
      ['a text named .png', 'cv.png', TEXT, 'file_type_mismatch', 'The file is named .png but is not a PNG picture.'],
      ['a name that is only a path', '../..', TEXT, 'invalid_file_name', 'The file has no usable name.'],
    ])('%s', async (_what, name, content, error, message) => {
      const answer = await send(formBody([filePart(name, content)]));
      expect(answer.body).toMatchObject({ status: 400, error, message });
      expect(answer.status).toBe(400);
    });

    it.each([
      ['no file', [{ disposition: 'name="priority"', content: 'high' }], 'The file is missing'],
      ['no parts at all', [], 'The file is missing'],
      ['a file without a name', [{ disposition: 'name="file"', content: TEXT }], 'The file is missing'],
      ['two files', [filePart('a.txt', TEXT), filePart('b.txt', TEXT)], 'Send one file.'],
      [
        'another field',
        [{ disposition: 'name="resume"; filename="a.txt"', content: TEXT }],
        'Unexpected file field "resume"; send one file as "file".',
      ],
    ])('%s', async (_what, parts, message) => {
      const answer = await send(formBody(parts));
      expect(answer.body).toMatchObject({ status: 400, error: 'malformed_upload' });
      expect(answer.body['message']).toContain(message);
    });

    it('a form without an end', async () => {
      const answer = await send(formBody([filePart('a.txt', TEXT)], { ended: false }));
      expect(answer.body).toMatchObject({ status: 400, error: 'malformed_upload' });
    });

    it('what is no form', async () => {
      for (const type of ['application/json', 'text/plain', 'multipart/form-data']) {
        const answer = await recruiter.send('POST', '/upload', { body: '{}', headers: { 'Content-Type': type } });
        expect(answer.problem).toMatchObject({ status: 400, error: 'malformed_upload' });
      }
    });

    it('51 MB, refused at the limit when the length is not told', async () => {
      const { body } = await sendLarge(51);
      expect(body).toMatchObject({ status: 413, error: 'file_too_large', message: 'File too large (max 50MB)' });
    });

    it('51 MB, refused at once when the length is told', async () => {
      const upload = new FormRequest(recruiter, '/upload', { 'Content-Length': 51 * MEGABYTE + 1000 });
      await upload.write(formBody([filePart('large.txt', TEXT)], { ended: false }));
      const { body } = await upload.answered;
      expect(body).toMatchObject({ status: 413, error: 'file_too_large', message: 'File too large (max 50MB)' });
      upload.breakOff();
    });

    it('one that breaks off in the middle', async () => {
      const upload = new FormRequest(recruiter.with({ 'X-Request-Id': 'broken-off' }), '/upload');
      await upload.write(formBody([filePart('half.txt', TEXT)], { ended: false }));
      await upload.write(Buffer.alloc(MEGABYTE, 'resume '));
      await eventually('the first bytes to be on disk', () => installation.files().length > before.files.length);
      upload.breakOff();
      const line = await eventually('the end of the request', () =>
        api.logLines().find(({ requestId, msg }) => requestId === 'broken-off' && msg === 'request'),
      );
      expect(line['status']).toBe(499);
    });

    it('one that tells more than it sends', async () => {
      const upload = new FormRequest(recruiter, '/upload', { 'Content-Length': 100_000 });
      await upload.write(formBody([filePart('short.txt', TEXT)], { ended: false }));
      await eventually('the first bytes to be on disk', () => installation.files().length > before.files.length);
      upload.breakOff();
    });

    it('one of a caller without the right, however large', async () => {
      const anyone = new ApiClient(api.url);
      const answer = await anyone.upload({ name: 'a.txt', content: Buffer.alloc(5 * MEGABYTE, 'resume ') });
      expect(answer.problem).toMatchObject({ status: 401, error: 'unauthenticated' });
    });
  });

  describe('with an odd name is accepted under a name that can be shown, and stored under an id:', () => {
    const long = `${'n'.repeat(296)}.txt`;

    it.each([
      ['a path', '../../../etc/cron.d/evil.txt', 'evil.txt'],
      ['a path of Windows', 'C:\\fakepath\\evil.txt', 'evil.txt'],
      ['an absolute path', '/etc/passwd.txt', 'passwd.txt'],
      ['300 characters', long, `${'n'.repeat(251)}.txt`],
      ['letters that turn the text around', 'cv\u202etxt.exe.txt', 'cvtxt.exe.txt'],
      ['control characters', 'c\u0085v.txt', 'cv.txt'],
      ['letters of the world', 'Lebenslauf Zoë 履歴書.txt', 'Lebenslauf Zoë 履歴書.txt'],
      ['what a shell or a template would run', '$(id) `id` {{7*7}} <b>.txt', '$(id) `id` {{7*7}} <b>.txt'],
    ])('%s', async (_what, given, shown) => {
      const body = formBody([filePart(Buffer.from(given).toString('latin1').replaceAll('\\', '\\\\'), TEXT)]);
      const answer = await send(body);
      expect(answer.body).toMatchObject({ file_name: shown, status: 'pending' });
      const after = installation.files().filter((file) => !before.files.includes(file));
      expect(after).toEqual([expect.stringMatching(/^storage\/[0-9a-f-]{36}\/resumes\/[0-9a-f-]{36}\.txt$/)]);
      const download = await recruiter.get(`/api/resumes/${String(answer.body['id'])}/download`);
      expect(download.text).toBe(TEXT);
      expect(download.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
    });

    it('also in a header that every browser understands', async () => {
      const upload = await recruiter.upload({ name: "Zoë's 履歴書.txt", content: TEXT });
      const download = await recruiter.get(`/api/resumes/${upload.string('id')}/download`);
      const header = download.headers.get('content-disposition') ?? '';
      expect(header).toContain("filename*=UTF-8''Zo%C3%AB%27s%20%E5%B1%A5%E6%AD%B4%E6%9B%B8.txt");
    });
  });

  it('with a body that waits for "100 Continue", as curl sends it, is accepted', async () => {
    const body = formBody([filePart('curl.txt', TEXT)]);
    const upload = new FormRequest(recruiter, '/upload', { 'Content-Length': body.length, Expect: '100-continue' });
    expect((await upload.end(body)).status).toBe(200);
  });
});
