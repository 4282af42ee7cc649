import {
  createEmptyDatabase,
  createTestDatabase,
  openDatabase,
  testServers,
  uniquePrefix,
  withClient,
  type TestDatabase,
} from '#libs/testing';
import { assertAppRole } from './app-role.js';

describe('assertAppRole', () => {
  let test: TestDatabase;
  const made: string[] = [];

  beforeAll(async () => {
    test = await createTestDatabase();
  });

  afterAll(async () => {
    await test.drop();
    await withClient(testServers().adminUrl, async (admin) => {
      for (const role of made) await admin.query(`drop role "${role}"`);
    });
  });

  /** The URL of a role of its own, made with `attributes` and then given what `grants` says. */
  async function urlOfRole(attributes: string, grants?: (role: string) => string): Promise<string> {
    const role = uniquePrefix();
    await withClient(test.adminUrl, async (admin) => {
      await admin.query(`create role "${role}" login password 'only for this test' ${attributes}`);
      if (grants) await admin.query(grants(role));
    });
    made.push(role);
    const url = new URL(test.adminUrl);
    url.username = role;
    url.password = 'only for this test';
    return url.href;
  }

  async function refusalOf(url: string): Promise<string> {
    const database = openDatabase(url, 1);
    try {
      return await assertAppRole(database).then(
        () => 'accepted',
        (error: unknown) => (error as Error).message,
      );
    } finally {
      await database.close();
    }
  }

  it('accepts shortlist_app on a migrated database', async () => {
    expect(await refusalOf(test.appUrl)).toBe('accepted');
  });

  it('refuses a superuser, and says which role to use', async () => {
    expect(await refusalOf(test.adminUrl)).toMatch(/is a superuser\. Use the role shortlist_app/);
  });

  it('refuses a role that bypasses policies', async () => {
    expect(await refusalOf(await urlOfRole('bypassrls'))).toMatch(/bypasses row level security/);
  });

  it('refuses a member of a role that bypasses policies, even one that does not inherit', async () => {
    const url = await urlOfRole('noinherit', (role) => `grant shortlist_definer to "${role}"`);
    expect(await refusalOf(url)).toMatch(/bypasses row level security/);
  });

  it('refuses a role that owns a table', async () => {
    const url = await urlOfRole('', (role) => `create table owned (id uuid); alter table owned owner to "${role}"`);
    expect(await refusalOf(url)).toMatch(/owns the table "owned"/);
    await withClient(test.adminUrl, (admin) => admin.query('drop table owned'));
  });

  it('refuses a member of the role that owns the tables', async () => {
    const url = await urlOfRole(
      'noinherit',
      (role) => `create role "${role}-owner"; create table theirs (id uuid);
      alter table theirs owner to "${role}-owner"; grant "${role}-owner" to "${role}"`,
    );
    made.push(`${decodeURIComponent(new URL(url).username)}-owner`);
    expect(await refusalOf(url)).toMatch(/owns the table "theirs"/);
    await withClient(test.adminUrl, (admin) => admin.query('drop table theirs'));
  });

  it('names the command that migrates a database without tables', async () => {
    const empty = await createEmptyDatabase();
    expect(await refusalOf(empty.appUrl)).toBe('The database is not migrated. Run `npm run migrate`.');
    await empty.drop();
  });
});
