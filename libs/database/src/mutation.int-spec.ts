import {
  createPopulatedTenants,
  createTestDatabase,
  isolationViolations,
  rowsOf,
  withClient,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';

/** A wall that is taken down, and what the check of isolation must find then. */
interface Mutation {
  name: string;
  table: string;
  sql: string;
  undo: string;
  finds: RegExp;
}

const OF_TENANT = `tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)`;

describe('the check of isolation', () => {
  let test: TestDatabase;
  let tenants: [TestTenant, TestTenant];

  beforeAll(async () => {
    test = await createTestDatabase();
    tenants = await createPopulatedTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  /** The statement that makes the table's policy as it is now. */
  async function policyOf(table: string): Promise<string> {
    const [policy] = await rowsOf<{ using: string; check: string }>(
      test.adminUrl,
      `select pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
        from pg_policy where polrelid = $1::regclass`,
      [table],
    );
    return `drop policy if exists tenant_isolation on ${table};
      create policy tenant_isolation on ${table} using (${policy?.using ?? ''}) with check (${policy?.check ?? ''})`;
  }

  async function violationsUnder({ table, sql, undo }: Mutation): Promise<string[]> {
    const policy = await policyOf(table);
    await withClient(test.adminUrl, (client) => client.query(sql));
    try {
      return await isolationViolations(test, tenants, [table]);
    } finally {
      await withClient(test.adminUrl, (client) => client.query(undo === 'policy' ? policy : undo));
    }
  }

  const mutations: Mutation[] = [
    {
      name: 'a policy dropped',
      table: 'file_crashes',
      sql: 'drop policy tenant_isolation on file_crashes',
      undo: 'policy',
      finds: /file_crashes: does not show just the \d+ rows of its tenant \(0 rows\)/,
    },
    {
      name: 'FORCE taken off',
      table: 'users',
      sql: 'alter table users no force row level security',
      undo: 'alter table users force row level security',
      finds: /users: shows rows to shortlist_owner while no tenant is set/,
    },
    {
      name: 'row level security turned off',
      table: 'sessions',
      sql: 'alter table sessions disable row level security',
      undo: 'alter table sessions enable row level security',
      finds: /sessions: shows rows of another tenant/,
    },
    {
      name: 'USING that is always true',
      table: 'api_keys',
      sql: 'alter policy tenant_isolation on api_keys using (true)',
      undo: 'policy',
      finds: /api_keys: shows rows of another tenant/,
    },
    {
      name: 'WITH CHECK that is always true',
      table: 'outbox',
      sql: 'alter policy tenant_isolation on outbox with check (true)',
      undo: 'policy',
      finds: /outbox: lets a row be planted with another tenant/,
    },
    {
      name: 'a second policy, which widens the first',
      table: 'refresh_tokens',
      sql: 'create policy also on refresh_tokens for select using (true)',
      undo: 'drop policy also on refresh_tokens',
      finds: /refresh_tokens: shows rows while no tenant is set/,
    },
    {
      name: 'privacy left out of USING and WITH CHECK',
      table: 'stateless_parses',
      sql: `alter policy tenant_isolation on stateless_parses using (${OF_TENANT}) with check (${OF_TENANT})`,
      undo: 'policy',
      finds: /stateless_parses: lets a recruiter delete rows of another user/,
    },
    {
      name: 'a second policy for deleting, as wide as the one for seeing',
      table: 'resumes',
      sql: `create policy also_select on resumes for select using (${OF_TENANT});
        create policy also_delete on resumes for delete using (${OF_TENANT})`,
      undo: 'drop policy also_select on resumes; drop policy also_delete on resumes',
      finds: /resumes: lets a recruiter delete rows of another user/,
    },
    {
      name: 'privacy left out of WITH CHECK',
      table: 'processing_jobs',
      sql: `alter policy tenant_isolation on processing_jobs with check (${OF_TENANT})`,
      undo: 'policy',
      finds: /processing_jobs: lets a recruiter plant a row with another user/,
    },
    {
      name: 'a foreign key without the tenant',
      table: 'resume_parses',
      sql: `alter table resume_parses drop constraint resume_parses_tenant_id_resume_id_fkey;
        alter table resumes add constraint single unique (id);
        alter table resume_parses add constraint plain foreign key (resume_id) references resumes (id)`,
      undo: `alter table resume_parses drop constraint plain;
        alter table resumes drop constraint single;
        alter table resume_parses add foreign key (tenant_id, resume_id) references resumes (tenant_id, id)
          on delete cascade on update cascade`,
      finds: /resume_parses: lets resume_id name a row of another tenant in resumes \(insert\)/,
    },
    {
      name: 'an address that must be unique over all tenants',
      table: 'users',
      sql: 'create unique index everywhere on users (email)',
      undo: 'drop index everywhere',
      finds: /users: tells by \(tenant_id, email\) what another tenant has/,
    },
  ];

  it.each(mutations)('finds $name', async (mutation) => {
    expect(await violationsUnder(mutation)).toContainEqual(expect.stringMatching(mutation.finds));
  });

  it('finds nothing once all is as it was', async () => {
    expect(await isolationViolations(test, tenants)).toEqual([]);
  });
});
