import {
  createPopulatedTenants,
  createTestDatabase,
  isolationViolations,
  Probe,
  tenantTables,
  withClient,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { systemActor } from './actor.js';

const NO_RIGHT = { refused: '42501' };

describe('row level security', () => {
  let test: TestDatabase;
  let tenants: [TestTenant, TestTenant];
  let probe: Probe;
  let tables: string[];

  beforeAll(async () => {
    test = await createTestDatabase();
    tenants = await createPopulatedTenants(test.database);
    probe = await Probe.open(test.appUrl);
    tables = await withClient(test.adminUrl, async (admin) => (await tenantTables(admin)).map(({ name }) => name));
  });

  afterAll(async () => {
    await probe.close();
    await test.drop();
  });

  it('keeps every table of a tenant from another one, and private rows from other users', async () => {
    expect(tables.length).toBeGreaterThan(10);
    expect(await isolationViolations(test, tenants)).toEqual([]);
    expect(await isolationViolations(test, [tenants[1], tenants[0]])).toEqual([]);
  }, 180_000);

  it('shows an admin, and the programs own work, every private row of the tenant', async () => {
    const [{ tenantId, admin }] = tenants;
    for (const actor of [admin, systemActor(tenantId)]) {
      // One row of each of the four users, and spare ones.
      expect(await countAs(actor, 'candidates')).toBe(12);
      expect(await countAs(actor, 'resumes')).toBe(8);
      for (const table of ['analyses', 'candidate_contacts', 'resume_parses', 'stateless_parses', 'candidate_notes']) {
        expect(await countAs(actor, table)).toBe(4);
      }
      expect(await countAs(actor, 'processing_jobs')).toBe(20);
    }
  });

  it('shows a person the record that a recruiter keeps of them, and nothing else of that recruiter', async () => {
    const [{ tenantId, recruiter, candidateUser }] = tenants;
    const before = await countAs(candidateUser, 'candidates');
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      const found = await tx.candidate.findFirstOrThrow({ where: { ownerId: recruiter.userId } });
      const where = { tenantId_id: { tenantId, id: found.id } };
      await tx.candidate.update({ where, data: { userId: candidateUser.userId } });
    });
    expect(await countAs(candidateUser, 'candidates')).toBe(before + 1);
    // Their own and a spare one.
    expect(await countAs(candidateUser, 'resumes')).toBe(2);
  });

  it('shows the audit to admins only, and lets nobody write or change it', async () => {
    const [{ admin, recruiter }] = tenants;
    expect(await countAs(admin, 'audit_entries')).toBeGreaterThan(0);
    expect(await countAs(recruiter, 'audit_entries')).toBe(0);
    expect(await probe.attempt(admin, 'update audit_entries set action = action')).toEqual(NO_RIGHT);
    expect(await probe.attempt(admin, 'delete from audit_entries')).toEqual(NO_RIGHT);
  });

  it('keeps the audit from being changed even by who owns it', async () => {
    const owner = await Probe.open(test.adminUrl, 'shortlist_owner');
    const [{ tenantId }] = tenants;
    const change = await owner.attempt(systemActor(tenantId), "update audit_entries set action = 'insert'");
    const empty = await owner.attempt(systemActor(tenantId), 'truncate audit_entries');
    await owner.close();
    expect([change, empty]).toEqual([NO_RIGHT, NO_RIGHT]);
  });

  it('does not let the programs become another role', async () => {
    for (const role of ['shortlist_owner', 'shortlist_definer', new URL(test.adminUrl).username]) {
      expect(await probe.attempt(tenants[0].admin, `set local role ${role}`)).toEqual(NO_RIGHT);
      expect(await probe.attempt(tenants[0].admin, `set local session authorization ${role}`)).toEqual(NO_RIGHT);
    }
  });

  it('refuses a query of one who turned it off, rather than answering it', async () => {
    await withClient(test.appUrl, async (client) => {
      await client.query('set row_security = off');
      for (const table of tables) {
        await expect(client.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('lets no table be emptied by TRUNCATE, which knows no policies', async () => {
    for (const table of tables) {
      expect(await probe.attempt(tenants[0].admin, `truncate ${table} cascade`)).toEqual(NO_RIGHT);
    }
  });

  it('holds for COPY too: out of a table only what is visible, into it and to files nothing', async () => {
    const [{ admin }] = tenants;
    const copied = await probe.attempt(admin, 'copy users to stdout');
    expect(copied).toEqual({ rows: 4 });
    expect(await probe.attempt(undefined, 'copy users to stdout')).toEqual({ rows: 0 });
    expect(await probe.attempt(admin, 'copy users from stdin')).toEqual({ refused: '0A000' });
    expect(await probe.attempt(admin, "copy users to '/tmp/users'")).toEqual(NO_RIGHT);
    expect(await probe.attempt(admin, "copy users to program 'cat'")).toEqual(NO_RIGHT);
  });

  it('does not run code of the programs with the rights of a definer function', async () => {
    await withClient(test.appUrl, async (client) => {
      // A temporary table is found before the real one unless search_path says otherwise, and its trigger would run as
      // the function's owner, whom no policy holds.
      await client.query('create temporary table audit_entries (like public.audit_entries including defaults)');
      await client.query('create temporary table stolen (who text, email text)');
      await client.query('grant all on audit_entries, stolen to public');
      await client.query(`create function pg_temp.steal() returns trigger language plpgsql as
        $$ begin insert into stolen select current_user, email from public.users; return new; end $$`);
      await client.query(
        'create trigger steal before insert on audit_entries for each row execute function pg_temp.steal()',
      );
      await client.query('begin');
      const { tenantId, admin } = tenants[0];
      await client.query(`select set_config('app.tenant_id', $1, true), set_config('app.role', 'admin', true)`, [
        tenantId,
      ]);
      await client.query(`update users set name = 'Renamed' where id = $1`, [admin.userId]);
      const { rows } = await client.query('select distinct who from stolen');
      await client.query('rollback');
      expect(rows).toEqual([]);
    });
  });

  async function countAs(actor: Parameters<Probe['attempt']>[0], table: string): Promise<number> {
    const outcome = await probe.attempt(actor, `select 1 from ${table}`);
    return 'rows' in outcome ? outcome.rows : -1;
  }
});
