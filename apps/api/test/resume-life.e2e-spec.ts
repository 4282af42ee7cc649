import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  EventStream,
  Installation,
  projectPath,
  RegisteredTenant,
  type Answer,
  type ApiClient,
  type Json,
  type RunningProgram,
} from '#libs/testing';

interface Expected {
  name: string;
  email: string;
  skills: string[];
}

const READABLE = ['one-column.pdf', 'two-columns.pdf', 'nurse.docx', 'lebenslauf.doc', 'chef.txt', 'screenshot.png'];
const SAMPLES = [...READABLE, 'broken.pdf'];

const aText = expect.any(String) as unknown;
const aList = expect.any(Array) as unknown;
const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown;
const expectedOf = JSON.parse(readFileSync(projectPath('samples/expected.json'), 'utf8')) as Record<string, Expected>;

function sample(name: string): Promise<Buffer> {
  return readFile(projectPath(`samples/${name}`));
}

describe('A resume from upload to candidate', () => {
  let installation: Installation;
  let worker: RunningProgram;
  let tenant: RegisteredTenant;
  let recruiter: ApiClient;
  const uploads = new Map<string, Answer>();
  let whileWaiting: { status: Answer; data: Answer; stats: Answer };
  let followed: EventStream;

  function idOf(name: string): string {
    return uploads.get(name)?.string('id') ?? '';
  }

  beforeAll(async () => {
    installation = await Installation.create();
    const api = await installation.startApi();
    tenant = await RegisteredTenant.register(api.url);
    recruiter = await tenant.join('recruiter');
    for (const name of SAMPLES) {
      const file = { name, content: await sample(name) };
      uploads.set(name, await recruiter.with({ 'X-Request-Id': `upload-of-${name}` }).upload(file));
    }
    const id = idOf('chef.txt');
    followed = await EventStream.open(`${api.url}/api/resumes/${id}/events`, recruiter.headers);
    whileWaiting = {
      status: await recruiter.get(`/api/resumes/${id}/status`),
      data: await recruiter.get(`/api/resumes/${id}/data`),
      stats: await recruiter.get('/stats'),
    };
    worker = await installation.startWorker();
  }, 120_000);

  afterAll(async () => {
    followed.close();
    await installation.close();
  });

  it('answers an upload at once with 202, the ids and the state "pending"', () => {
    for (const [name, answer] of uploads) {
      expect(answer.status).toBe(202);
      expect(answer.body).toEqual({
        id: aText,
        job_id: aText,
        status: 'pending',
        file_name: name,
        duplicate_of: null,
        created_at: aTime,
      });
    }
  });

  it('shows a resume that waits for a worker as pending, without data', () => {
    expect(whileWaiting.status.body).toMatchObject({ status: 'pending', progress_percentage: 0, error: null });
    expect(whileWaiting.data.problem).toMatchObject({ status: 409, error: 'not_ready' });
    expect(whileWaiting.stats.body).toMatchObject({ pending: SAMPLES.length, completed: 0, total: SAMPLES.length });
  });

  it.each(READABLE)('reads %s to its end and shows what it says', async (name) => {
    const expected = expectedOf[name];
    if (expected === undefined) throw new Error(`${name} is not in expected.json`);
    const status = await recruiter.untilEnded(idOf(name));
    expect(status).toMatchObject({ status: 'completed', progress_percentage: 100, attempts: 1, error: null });

    const data = (await recruiter.get(`/api/resumes/${idOf(name)}/data`)).body;
    expect(data).toMatchObject({ id: idOf(name), candidate_id: aText, findings: aList });
    const { basics, skills } = data['resume'] as { basics: { name: string; email: string }; skills: unknown };
    expect(basics.name.toLowerCase()).toBe(expected.name.toLowerCase());
    expect(basics.email).toBe(expected.email);
    expect(JSON.stringify(skills)).toContain(expected.skills[0]);
    expect(data).toMatchObject({
      resume: { languages: aList, certificates: aList, projects: aList, publications: aList },
      experience_months: expect.any(Number) as number,
      skill_use: aList,
      language: name === 'lebenslauf.doc' ? 'de' : 'en',
    });
    expect(data['parser']).toMatchObject({ ocr: name.endsWith('.png'), version: aText });

    const candidate = (await recruiter.get(`/api/resumes/candidates/${String(data['candidate_id'])}`)).body;
    expect(candidate).toMatchObject({ email: expected.email, source: 'upload' });
    expect(candidate['resumes']).toMatchObject([{ id: idOf(name), file_name: name }]);
  });

  it('ends a damaged file as failed, with a code and a sentence, and without a candidate', async () => {
    const status = await recruiter.untilEnded(idOf('broken.pdf'));
    expect(status).toMatchObject({
      status: 'failed',
      attempts: 1,
      error_code: 'corrupt_file',
      error: 'The PDF is damaged and could not be opened.',
    });
    const data = await recruiter.get(`/api/resumes/${idOf('broken.pdf')}/data`);
    expect(data.problem).toMatchObject({ status: 409, error: 'not_ready' });
    expect(data.problem.message).toContain('The PDF is damaged');
  });

  it('lists one candidate for each resume that could be read', async () => {
    await Promise.all(SAMPLES.map((name) => recruiter.untilEnded(idOf(name))));
    const list = await recruiter.get('/api/resumes/candidates?limit=100');
    expect(list.body).toMatchObject({ total: READABLE.length, skip: 0, limit: 100, next_cursor: null });
    expect(list.items.map((candidate) => candidate['email']).sort()).toEqual(
      READABLE.map((name) => expectedOf[name]?.email).sort(),
    );
  });

  it.each(SAMPLES)('gives %s back as it came, and so that no browser opens it', async (name) => {
    const answer = await recruiter.get(`/api/resumes/${idOf(name)}/download`);
    expect(answer.status).toBe(200);
    expect(answer.bytes.equals(await sample(name))).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(answer.bytes.length),
      'content-disposition': `attachment; filename=${name}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('tells who listens the present state first, then each change, and closes the stream at the end', async () => {
    await followed.ended;
    expect(followed.response.status).toBe(200);
    expect(followed.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const states = followed.events.map(({ data }) => data);
    expect(states[0]).toMatchObject({ id: idOf('chef.txt'), status: 'pending', progress_percentage: 0 });
    expect(states.at(-1)).toMatchObject({ status: 'completed', progress_percentage: 100, error: null });
    expect([...new Set(states.map(({ status }) => status))]).toEqual(['pending', 'processing', 'completed']);
    const progress = states.map((state) => Number(state['progress_percentage']));
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('tells of an ended resume once and closes the stream', async () => {
    const url = `${recruiter.url}/api/resumes/${idOf('broken.pdf')}/events`;
    const stream = await EventStream.open(url, recruiter.headers);
    await stream.ended;
    expect(stream.events).toEqual([
      { type: 'status', data: expect.objectContaining({ status: 'failed', error_code: 'corrupt_file' }) as Json },
    ]);
  });

  it('names an earlier resume with the same content, and adds no second candidate', async () => {
    const again = await recruiter.upload({ name: 'chef again.txt', content: await sample('chef.txt') });
    expect(again.body).toMatchObject({ duplicate_of: idOf('chef.txt'), file_name: 'chef again.txt' });
    expect(await recruiter.untilEnded(again.string('id'))).toMatchObject({ status: 'completed' });
    const found = await recruiter.get('/api/resumes/candidates?limit=100');
    expect(found.items).toHaveLength(READABLE.length);
    const chef = found.items.find(({ email }) => email === expectedOf['chef.txt']?.email);
    const detail = await recruiter.get(`/api/resumes/candidates/${String(chef?.['id'])}`);
    expect(detail.body['resumes']).toHaveLength(2);
  });

  it("of a candidate is theirs to see, and the admin's, and no recruiter's", async () => {
    const candidate = await tenant.join('candidate');
    const upload = await candidate.upload({ name: 'mine.txt', content: 'Casey Candidate\ncasey@example.net\n' });
    const path = `/api/resumes/${upload.string('id')}`;
    expect(await candidate.untilEnded(upload.string('id'))).toMatchObject({ status: 'completed' });
    for (const client of [candidate, tenant.admin]) {
      expect((await client.get(`${path}/data`)).body['resume']).toMatchObject({
        basics: { email: 'casey@example.net' },
      });
    }
    expect((await recruiter.get(`${path}/data`)).problem.status).toBe(404);
    expect((await recruiter.get('/api/resumes/candidates')).text).not.toContain('casey@example.net');
    expect((await tenant.admin.get('/api/resumes/candidates')).text).toContain('casey@example.net');
  });

  it("carries the caller's request id into the log of the worker, with the tenant and the task", () => {
    const lines = worker.logLines().filter(({ requestId }) => requestId === 'upload-of-one-column.pdf');
    expect(lines).toContainEqual(expect.objectContaining({ job: 'resume.parse', jobId: aText, tenantId: aText }));
  });

  it('leaves no file but those that were sent', () => {
    const files = installation.files();
    expect(files).toHaveLength(SAMPLES.length + 2);
    expect(files.every((file) => /^storage\/[0-9a-f-]{36}\/resumes\/[0-9a-f-]{36}\.[a-z]{3,4}$/.test(file))).toBe(true);
  });
});
