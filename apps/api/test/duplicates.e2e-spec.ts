import { randomUUID } from 'node:crypto';
import { eventually, Installation, RegisteredTenant, type ApiClient, type Json } from '#libs/testing';

function resume(name: string, email: string): Buffer {
  return Buffer.from(
    `${name}\nOperations manager\n${email}\n+44 20 7946 0958\nLeeds\n\nExperience\nOperations manager, Pennine Water Ltd\n` +
      '2014 - 2019\nRan the pumping stations of three valleys.\n\nShift leader, Aire Logistics Ltd\n2009 - 2014\n' +
      'Led forty people in two shifts.\n\nEducation\nUniversity of Leeds, BSc Geography, 2009\n\nSkills\nPlanning, SAP, Excel\n',
  );
}

describe('Duplicates', () => {
  let installation: Installation;
  let tenant: RegisteredTenant;
  let recruiter: ApiClient;
  let other: ApiClient;
  let stranger: ApiClient;
  let first: string;
  let second: string;

  beforeAll(async () => {
    installation = await Installation.create();
    const api = await installation.startApi();
    await installation.startWorker();
    tenant = await RegisteredTenant.register(api.url);
    [recruiter, other] = [await tenant.join('recruiter'), await tenant.join('recruiter')];
    stranger = (await RegisteredTenant.register(api.url)).admin;
    first = await candidateOf(recruiter, resume('William Hargreaves', 'william@example.com'));
    second = await candidateOf(recruiter, resume('Bill Hargreaves', 'bill@example.net'));
  }, 120_000);

  afterAll(async () => {
    await installation.close();
  });

  async function upload(client: ApiClient, content: Buffer): Promise<Json> {
    const { body } = await client.upload({ name: 'resume.txt', content });
    const id = String(body['id']);
    expect(await client.untilEnded(id)).toMatchObject({ status: 'completed' });
    return (await client.get(`/api/resumes/${id}/data`)).body;
  }

  async function candidateOf(client: ApiClient, content: Buffer): Promise<string> {
    return String((await upload(client, content))['candidate_id']);
  }

  function at(id: string, rest: string): string {
    return `/api/resumes/candidates/${id}/${rest}`;
  }

  it('flags an upload of a person who is there already, with evidence and without contact data', async () => {
    const items = await eventually('the duplicate', async () => {
      const found = (await recruiter.get(at(first, 'duplicates'))).items;
      return found.length > 0 ? found : undefined;
    });
    expect(items).toMatchObject([{ candidate_id: second, name: 'Bill Hargreaves', verdict: 'same', status: 'open' }]);
    expect(JSON.stringify(items)).not.toMatch(/example\.|7946/);
  });

  it('says nothing to who does not see the candidates, in the words of an id that never existed', async () => {
    for (const client of [other, stranger]) {
      for (const id of [first, randomUUID()]) {
        const answers = [
          await client.get(at(id, 'duplicates')),
          await client.post(at(id, `duplicates/${second}/merge`), {}),
          await client.post(at(id, `duplicates/${second}/dismiss`), {}),
          await client.post(at(id, 'unmerge'), {}),
        ];
        for (const answer of answers) {
          expect(answer.problem).toMatchObject({ status: 404, error: 'not_found', message: 'Candidate not found' });
        }
      }
    }
  });

  it('refuses what is no merge', async () => {
    const merge = (id: string, body: object): Promise<number> =>
      recruiter.post(at(first, `duplicates/${id}/merge`), body).then(({ problem }) => problem.status);
    expect(await merge(first, {})).toBe(400);
    expect(await merge(second, { keep: randomUUID() })).toBe(400);
    expect(await merge(second, { keep: second, more: true })).toBe(400);
    expect(await merge('second', {})).toBe(400);
    expect((await recruiter.post(at(first, 'unmerge'), {})).problem).toMatchObject({ status: 409, error: 'conflict' });
    expect((await recruiter.get(at(first, 'duplicates?status=merged'))).problem).toMatchObject({ status: 400 });
  });

  it('merges, and undoes it', async () => {
    const merged = await recruiter.post(at(first, `duplicates/${second}/merge`), { keep: second });
    expect(merged.body).toEqual({ id: second, merged_id: first, merged_into: second });
    const kept = (await recruiter.get(`/api/resumes/candidates/${second}`)).body;
    expect(kept).toMatchObject({ name: 'Bill Hargreaves', email: 'bill@example.net' });
    expect(kept['resumes']).toHaveLength(2);
    const listed = (await recruiter.get('/api/resumes/candidates')).items.map(({ id }) => id);
    expect(listed).toEqual([second]);
    expect((await recruiter.get(`/api/resumes/candidates/${first}`)).body).toMatchObject({ merged_into: second });
    expect(kept).toMatchObject({
      merged_into: null,
      rehire: { flagged: false, evidence: [], left_candidate_id: null },
    });
    const again = await recruiter.post(at(first, `duplicates/${second}/merge`), {});
    expect(again.problem).toMatchObject({ status: 409, error: 'conflict' });
    expect((await recruiter.post(at(first, 'unmerge'), {})).body).toMatchObject({
      merged_id: first,
      merged_into: null,
    });
    expect((await recruiter.get(`/api/resumes/candidates/${first}`)).body).toMatchObject({
      name: 'William Hargreaves',
    });
  });

  it('remembers that two candidates are two people', async () => {
    expect((await recruiter.post(at(first, `duplicates/${second}/dismiss`), {})).status).toBe(204);
    expect((await recruiter.get(at(second, 'duplicates'))).items).toEqual([]);
    expect((await recruiter.get(at(second, 'duplicates?status=dismissed'))).items).toMatchObject([
      { candidate_id: first },
    ]);
  });

  it('does with the next upload what the settings say', async () => {
    expect((await tenant.admin.get('/api/settings')).body).toEqual({
      duplicate_rule: 'warn',
      match_weights: expect.objectContaining({ skills: expect.any(Number) as number }) as object,
      updated_at: null,
    });
    expect((await recruiter.get('/api/settings')).problem).toMatchObject({ status: 403 });
    expect((await tenant.admin.patch('/api/settings', { duplicate_rule: 'ask' })).problem).toMatchObject({
      status: 400,
    });
    expect((await tenant.admin.patch('/api/settings', {})).problem).toMatchObject({ status: 400 });
    const changed = await tenant.admin.patch('/api/settings', { duplicate_rule: 'reject' });
    expect(changed.body).toMatchObject({ duplicate_rule: 'reject' });
    const refused = await upload(recruiter, resume('William Hargreaves', 'hargreaves@example.org'));
    expect(refused).toMatchObject({ candidate_id: null });
    expect(refused['findings']).toContainEqual(expect.objectContaining({ code: 'duplicate_rejected' }));
    await tenant.admin.patch('/api/settings', { duplicate_rule: 'link' });
    expect([first, second]).toContain(await candidateOf(recruiter, resume('William Hargreaves', 'wh@example.org')));
    expect((await stranger.get('/api/settings')).body).toMatchObject({ duplicate_rule: 'warn' });
  });

  it('flags who looks like somebody that left, and notes who has seen it', async () => {
    await tenant.admin.patch('/api/settings', { duplicate_rule: 'warn' });
    const left = await candidateOf(recruiter, resume('Margaret Ellershaw', 'margaret@example.com'));
    const judged = { employment_status: 'LEFT', rehire_eligibility: 'ineligible' };
    await tenant.admin.patch(`/api/resumes/candidates/${left}`, judged);
    const back = await candidateOf(other, resume('Maggie Ellershaw', 'margaret@example.com'));
    const [flag] = await eventually('the flag', async () => {
      const { items } = await other.get(at(back, 'left-flags'));
      return items.length > 0 ? items : undefined;
    });
    expect(flag).toMatchObject({ left_candidate_id: null, rehire_eligibility: 'ineligible', acknowledged_by: null });
    expect((await other.get(`/api/resumes/candidates/${back}`)).body).toMatchObject({
      rehire: { flagged: true, eligibility: 'ineligible', left_candidate_id: null },
    });
    const path = at(back, `left-flags/${String(flag?.['id'])}/acknowledge`);
    for (const client of [recruiter, stranger]) {
      const answers = [await client.get(at(back, 'left-flags')), await client.post(path, {})];
      for (const { problem } of answers) expect(problem).toMatchObject({ status: 404, message: 'Candidate not found' });
    }
    const missing = await other.post(at(back, `left-flags/${randomUUID()}/acknowledge`), {});
    expect(missing.problem).toMatchObject({ status: 404, message: 'Flag not found' });
    expect((await other.post(at(back, 'left-flags/first/acknowledge'), {})).problem).toMatchObject({ status: 400 });
    const noted = await other.post(path, {});
    expect(noted.status).toBe(200);
    expect(noted.body).toMatchObject({ id: flag?.['id'], acknowledged_by: expect.any(String) as string });
    expect((await tenant.admin.post(path, {})).body).toEqual({ ...noted.body, left_candidate_id: left });
    const kinds = (await other.get(at(back, 'activity'))).items.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['left_flagged', 'left_flag_acknowledged']));
  });
});
