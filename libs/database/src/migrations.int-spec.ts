import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmptyDatabase, projectPath, rowsOf, withClient } from '#libs/testing';
import { applyMigrations } from './migrations.js';
import { prepareRoles } from './roles.js';

const REAL = projectPath('prisma/migrations');

describe('applyMigrations', () => {
  let folder: string;
  let empty: Awaited<ReturnType<typeof createEmptyDatabase>>;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shortlist-migrations-'));
    empty = await createEmptyDatabase();
    await withClient(empty.adminUrl, (admin) => admin.query('alter schema public owner to shortlist_owner'));
  });

  afterEach(async () => {
    await empty.drop();
    await rm(folder, { recursive: true });
  });

  async function write(name: string, sql: string): Promise<void> {
    await mkdir(path.join(folder, name), { recursive: true });
    await writeFile(path.join(folder, name, 'migration.sql'), sql);
  }

  async function tables(): Promise<string[]> {
    const rows = await rowsOf<{ name: string }>(
      empty.adminUrl,
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    return rows.map(({ name }) => name);
  }

  it('applies what lacks in the order of the names, and nothing the second time', async () => {
    await write('2_second', 'alter table first add column second text');
    await write('1_first', 'create table first (id uuid)');
    expect(await applyMigrations(empty.adminUrl, folder)).toEqual(['1_first', '2_second']);
    expect(await applyMigrations(empty.adminUrl, folder)).toEqual([]);
    await write('3_third', 'drop table first');
    expect(await applyMigrations(empty.adminUrl, folder)).toEqual(['3_third']);
    expect(await tables()).toEqual(['_prisma_migrations']);
  });

  it('makes tables that belong to shortlist_owner', async () => {
    await write('1_first', 'create table first (id uuid)');
    await applyMigrations(empty.adminUrl, folder);
    const [row] = await rowsOf(
      empty.adminUrl,
      `select relowner::regrole::text as owner from pg_class where relname = 'first'`,
    );
    expect(row).toEqual({ owner: 'shortlist_owner' });
  });

  it('refuses when one that was applied has been changed since, and applies nothing then', async () => {
    await write('1_first', 'create table first (id uuid)');
    await applyMigrations(empty.adminUrl, folder);
    await write('1_first', 'create table first (id text)');
    await write('2_second', 'create table second (id uuid)');
    await expect(applyMigrations(empty.adminUrl, folder)).rejects.toThrow(
      /1_first was changed after it had been applied/,
    );
    expect(await tables()).toEqual(['_prisma_migrations', 'first']);
  });

  it('leaves nothing of one that fails, and can go on once it is mended', async () => {
    await write('1_first', 'create table first (id uuid)');
    await write('2_second', 'create table second (id uuid); create table second (id uuid)');
    await expect(applyMigrations(empty.adminUrl, folder)).rejects.toThrow('2_second: relation "second" already exists');
    expect(await tables()).toEqual(['_prisma_migrations', 'first']);
    await write('2_second', 'create table second (id uuid)');
    expect(await applyMigrations(empty.adminUrl, folder)).toEqual(['2_second']);
  });

  it('applies each once when several run at the same time', async () => {
    await write('1_first', 'create table first (id uuid)');
    await write('2_second', 'create table second (id uuid)');
    const runs = await Promise.all([1, 2, 3].map(() => applyMigrations(empty.adminUrl, folder)));
    expect(runs.flat().sort()).toEqual(['1_first', '2_second']);
  });

  it('keeps records that the Prisma CLI understands', async () => {
    await write('1_first', 'create table first (id uuid)');
    await applyMigrations(empty.adminUrl, folder);
    const [record] = await rowsOf(
      empty.adminUrl,
      `select migration_name, checksum, finished_at is not null as finished, applied_steps_count from _prisma_migrations`,
    );
    expect(record).toEqual({
      migration_name: '1_first',
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      finished: true,
      applied_steps_count: 1,
    });
  });

  it('brings an empty database, with roles made by two at once, to the present tables', async () => {
    await cp(REAL, folder, { recursive: true });
    await Promise.all([prepareRoles(empty.adminUrl, empty.appUrl), prepareRoles(empty.adminUrl, empty.appUrl)]);
    const applied = await applyMigrations(empty.adminUrl, folder);
    const folders = (await readdir(REAL, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(applied).toEqual(folders.map(({ name }) => name).sort());
    expect(await tables()).toContain('candidates');
  });
});

describe('prepareRoles', () => {
  it.each([
    ['postgresql://postgres:secret@localhost/shortlist', /must name the role shortlist_app, not "postgres"/],
    ['postgresql://shortlist_app@localhost/shortlist', /must hold a password/],
  ])('refuses %s as the URL of the programs', async (appUrl, message) => {
    await expect(prepareRoles('postgresql://nobody@localhost:1/none', appUrl)).rejects.toThrow(message);
  });
});
