import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmptyDatabase, projectPath, rowsOf, withClient } from '#libs/testing';
import { applyMigrations } from './migrations.js';
import { prepareRoles } from './roles.js';

const REAL = projectPath('prisma/migrations');
/** The last one before contact data, files and readings got tables of their own. */
const BEFORE_WORKSPACE = '20261122040000_model_use';

const OLD_ROWS = `
  insert into tenants (id, slug, name) values ($1, $1::text, 'Old');
  insert into users (tenant_id, id, email, name, role, password_hash) values ($1, $1, 'a@example.com', 'A', 'recruiter', 'x');
  insert into candidates (tenant_id, id, owner_id, name, email, phone, phone_normalised, location, summary, skills, links, work, source)
    values ($1, $1, $1, 'Ada Byron', 'ada@example.com', '020 7946 0000', '+442079460000', '12 St James Square, London',
      'Write to ada@example.com', '{SQL,sql}', '{https://ada.example}', '[{"name": "Engine Works", "summary": "\\"See\\" https://ada.example/work\\nada@example.com\\""}]', 'upload');
  insert into resumes (tenant_id, id, owner_id, candidate_id, file_name, format, size_bytes, sha256, storage_key, source)
    values ($1, $1, $1, $1, 'cv.pdf', 'pdf', 1, decode(repeat('00', 32), 'hex'), 'the/key.pdf', 'upload');
  insert into resume_parses (tenant_id, resume_id, pipeline_version, owner_id, resume, text, quality, findings, confidence,
    pages, ocr, read_ms) values ($1, $1, 'v1', $1, '{"basics": {}}', 'ada@example.com', 'good', '[]', '{}', 1, false, 1)`;

describe('an upgrade of a database with rows', () => {
  let folder: string;
  let old: Awaited<ReturnType<typeof createEmptyDatabase>>;
  const tenants = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shortlist-upgrade-'));
    old = await createEmptyDatabase();
    await prepareRoles(old.adminUrl, old.appUrl);
    for (const name of (await readdir(REAL)).filter((one) => /^\d/.test(one) && one <= BEFORE_WORKSPACE)) {
      await cp(path.join(REAL, name), path.join(folder, name), { recursive: true });
    }
    await applyMigrations(old.adminUrl, folder);
    await withClient(old.adminUrl, async (admin) => {
      for (const tenant of tenants) await admin.query(OLD_ROWS.replaceAll('$1', `'${tenant}'::uuid`));
    });
    await applyMigrations(old.adminUrl, REAL);
  });

  afterAll(async () => {
    await old.drop();
    await rm(folder, { recursive: true });
  });

  async function all(text: string): Promise<unknown[]> {
    return rowsOf(old.adminUrl, text);
  }

  it('moves contact data, where files are and what was read, of every tenant', async () => {
    const contact = {
      ...{ email: 'ada@example.com', phone: '020 7946 0000', phone_normalised: '+442079460000' },
      ...{ address: '12 St James Square, London', links: ['https://ada.example'] },
    };
    expect(await all('select email, phone, phone_normalised, address, links from candidate_contacts')).toEqual([
      contact,
      contact,
    ]);
    expect(await all('select storage_key from resume_files')).toEqual(
      tenants.map(() => ({ storage_key: 'the/key.pdf' })),
    );
    const read = { with_contact: true, text: 'ada@example.com', resume: { basics: {} } };
    expect(await all('select with_contact, text, resume from parse_contents')).toEqual([read, read]);
    expect(await all('select skill from candidate_skills')).toEqual([{ skill: 'sql' }, { skill: 'sql' }]);
  });

  it('leaves nothing to reach a person by in the row that every share shows', async () => {
    const rows = await all('select to_jsonb(c) - array[$$source$$] as row from candidates c');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/@|https|St James/);
    expect(rows).toMatchObject([
      { row: { work: [{ name: 'Engine Works' }] } },
      { row: { work: [{ name: 'Engine Works' }] } },
    ]);
  });

  it('leaves candidates to be found by name', async () => {
    const found = await all(`select name_key from candidates where document @@ 'byron:*'::tsquery`);
    expect(found).toEqual([{ name_key: 'ada byron' }, { name_key: 'ada byron' }]);
  });

  it('has duplicates sought of each candidate, who has no keys to be found by yet', async () => {
    const asked = tenants.map((tenant) => ({
      ...{ tenant_id: tenant, priority: 'low', sent_at: null },
      payload: { tenantId: tenant, candidateId: tenant, requestId: null },
    }));
    const rows = await all(`select tenant_id, priority, sent_at, payload from outbox
      where job_name = 'candidate.find-duplicates' order by id`);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(expect.arrayContaining(asked));
  });

  it('keeps every table under forced policies', async () => {
    const bare = await all(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname <> '_prisma_migrations' and not (relrowsecurity and relforcerowsecurity)`);
    expect(bare).toEqual([]);
  });
});
