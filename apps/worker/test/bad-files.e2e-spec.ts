import {
  damaged,
  encryptedPdf,
  HeldFile,
  hugePicture,
  Installation,
  isAlive,
  RegisteredTenant,
  zip,
  zipBomb,
  type ApiClient,
  type Json,
  type RunningProgram,
} from '#libs/testing';

const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

const FILES: { name: string; content: () => Buffer; code: string; sentence: string }[] = [
  {
    name: 'encrypted.pdf',
    content: encryptedPdf,
    code: 'encrypted_file',
    sentence: 'The PDF is protected by a password. Send a copy without one.',
  },
  {
    name: 'corrupt.pdf',
    content: () => damaged('%PDF-1.7\n'),
    code: 'corrupt_file',
    sentence: 'The PDF is damaged and could not be opened.',
  },
  {
    name: 'corrupt.docx',
    content: () => damaged('PK\u0003\u0004'),
    code: 'corrupt_file',
    sentence: 'The Word file is damaged and could not be opened.',
  },
  {
    name: 'corrupt.doc',
    content: () => damaged(OLE),
    code: 'corrupt_file',
    sentence: 'The Word file is damaged and could not be opened.',
  },
  {
    name: 'corrupt.png',
    content: () => damaged('\u0089PNG\r\n\u001a\n'),
    code: 'corrupt_file',
    sentence: 'The picture is damaged and could not be opened.',
  },
  {
    name: 'bomb.docx',
    content: zipBomb,
    code: 'file_too_complex',
    sentence: 'The Word file unpacks to far more than a resume needs.',
  },
  {
    name: 'nested.docx',
    content: () =>
      zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>', 'word/more.bin': zip({ more: 'files' }) }),
    code: 'file_too_complex',
    sentence: 'The Word file contains another archive.',
  },
  {
    name: 'workbook.docx',
    content: () => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
    code: 'file_type_mismatch',
    sentence: 'The file is named .docx but is an Excel workbook.',
  },
  {
    name: 'huge.png',
    content: hugePicture,
    code: 'image_too_large',
    sentence: 'The picture has more than 40 million pixels.',
  },
  {
    name: 'blank.txt',
    content: () => Buffer.from(' \n\t\n'),
    code: 'empty_file',
    sentence: 'The file contains no text.',
  },
];

describe('A file that only a worker can judge', () => {
  let installation: Installation;
  let recruiter: ApiClient;
  let worker: RunningProgram;
  const ends = new Map<string, { uploaded: number; status: Json; id: string }>();

  beforeAll(async () => {
    installation = await Installation.create();
    const api = await installation.startApi();
    recruiter = (await RegisteredTenant.register(api.url)).admin;
    worker = await installation.startWorker();
    const uploads = await Promise.all(
      FILES.map(async ({ name, content }) => ({ name, answer: await recruiter.upload({ name, content: content() }) })),
    );
    for (const { name, answer } of uploads) {
      const id = answer.string('id');
      ends.set(name, { uploaded: answer.status, id, status: await recruiter.untilEnded(id) });
    }
  }, 120_000);

  afterAll(async () => {
    await installation.close();
  });

  it.each(FILES)('ends $name as failed at its first try: $code', async ({ name, code, sentence }) => {
    const end = ends.get(name);
    expect(end?.uploaded).toBe(202);
    expect(end?.status).toMatchObject({ status: 'failed', error_code: code, error: sentence, attempts: 1 });
    const data = await recruiter.get(`/api/resumes/${end?.id ?? ''}/data`);
    expect(data.problem).toMatchObject({ status: 409, error: 'not_ready' });
    expect(data.problem.message).toContain(sentence);
  });

  it('makes no candidate', async () => {
    expect((await recruiter.get('/api/resumes/candidates')).body['total']).toBe(0);
    expect(await installation.rows('select 1 from resume_parses')).toEqual([]);
  });

  it('costs the worker neither its life nor its temper: it reads the next good file', async () => {
    const good = await recruiter.upload({ name: 'good.txt', content: 'Ada Byron\nada.byron@example.com\n' });
    expect(await recruiter.untilEnded(good.string('id'))).toMatchObject({ status: 'completed', attempts: 1 });
    expect(isAlive(worker.pid)).toBe(true);
    expect(worker.logLines().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is ended when it takes too long, tried once more, and its content then tried no more', async () => {
    await worker.kill();
    const slow = { name: 'slow.txt', content: 'Nobody gets to the end of this.' };
    const upload = await recruiter.upload(slow);
    const key = (await recruiter.get(`/status/${upload.string('job_id')}`)).string('file_path');
    const held = new HeldFile(installation.storedFile(key));
    const impatient = await installation.startWorker({ READER_TEXT_SECONDS: '1' });
    expect(await recruiter.untilEnded(upload.string('id'))).toMatchObject({
      status: 'failed',
      error_code: 'reading_timed_out',
      error: 'Reading the file took longer than allowed.',
      attempts: 2,
    });
    await held.release();
    const again = await recruiter.upload({ ...slow, name: 'slow again.txt' });
    expect(await recruiter.untilEnded(again.string('id'))).toMatchObject({
      status: 'failed',
      error_code: 'file_quarantined',
      attempts: 1,
    });
    expect(isAlive(impatient.pid)).toBe(true);
  });

  it('leaves no file but those that were sent', () => {
    const strays = installation.files().filter((file) => !/^storage\/[^/]+\/resumes\/[0-9a-f-]+\.\w+$/.test(file));
    expect(strays).toEqual([]);
    expect(installation.files()).toHaveLength(FILES.length + 3);
  });
});
