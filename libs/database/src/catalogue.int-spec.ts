import {
  createTestDatabase,
  rowsOf,
  tenantTables,
  withClient,
  type TenantTable,
  type TestDatabase,
} from '#libs/testing';

/** Unique over all tenants: the tenants themselves, and hashes of 256 random bits, which tell nothing. */
const UNIQUE_OVER_TENANTS = [
  'api_keys_key_hash_key',
  'oauth_states_state_hash_key',
  'refresh_tokens_token_hash_key',
  'tenants_pkey',
  'tenants_slug_key',
];
/** Indexes of unfinished and of old work, used only inside definer functions that look across tenants. */
const INDEXES_OVER_TENANTS = [
  'analyses_created_at_idx',
  'drive_syncs_due_idx',
  'email_addresses_local_part_idx',
  'email_files_waiting_idx',
  'email_messages_passed_over_idx',
  'email_messages_received_idx',
  'erasures_unfinished_idx',
  'mailboxes_due_idx',
  'outbox_unsent_idx',
  'processing_jobs_unfinished_idx',
  'webhook_deliveries_pending_idx',
  'webhook_events_created_at_idx',
];

/** Every function that row level security does not hold, with who may call it. A new one is reviewed, then listed. */
const DEFINER_FUNCTIONS = {
  'analyses_expired(keep interval, most integer)': 'shortlist_app',
  'audit_forget(forgotten_entity text, entity_ids uuid[], erasure uuid)': 'shortlist_app',
  'audit_heads()': 'shortlist_app',
  'applications_leave_stage(wanted_job uuid, leaving uuid, entering uuid)': 'shortlist_app',
  'audit_row_change()': 'nobody: a trigger',
  'audit_seal(most integer)': 'shortlist_app',
  'audit_statement_change()': 'nobody: a trigger',
  'audit_tenants_unsealed()': 'shortlist_app',
  'auth_find_api_key(wanted_hash bytea)': 'shortlist_app',
  'auth_find_refresh_token(wanted_hash bytea)': 'shortlist_app',
  'auth_find_users(wanted_email text, wanted_slug text)': 'shortlist_app',
  'count_applications(filters jsonb, most integer)': 'shortlist_app',
  'count_candidates(filters jsonb, most integer)': 'shortlist_app',
  'count_tags(most integer)': 'shortlist_app',
  'drive_syncs_due(most integer)': 'shortlist_app',
  'email_files_to_submit(most integer)': 'shortlist_app',
  'email_find_address(wanted text)': 'shortlist_app',
  'email_messages_claim_overdue(older_than interval, most integer)': 'shortlist_app',
  'email_messages_purge(most integer)': 'shortlist_app',
  'erasures_unfinished(older_than interval, most integer)': 'shortlist_app',
  'folder_watches_all()': 'shortlist_app',
  'find_applications(filters jsonb, after_id uuid, most integer, skipped integer)': 'shortlist_app',
  'find_candidates(filters jsonb, sort text, descending boolean, after_key text, after_id uuid, most integer, skipped integer)':
    'shortlist_app',
  'find_duplicate_candidates(wanted jsonb, most integer)': 'shortlist_app',
  'mailboxes_claim(lease uuid, lasting interval, most integer)': 'shortlist_app',
  'matches_due(scorer text, month text, most integer)': 'shortlist_app',
  'oauth_state_take(wanted_hash bytea)': 'shortlist_app',
  'outbox_claim(older_than interval, most integer)': 'shortlist_app',
  'outbox_lag()': 'shortlist_app',
  'outbox_mark_sent(sent_ids uuid[])': 'shortlist_app',
  'packed_digests_missing(most integer)': 'shortlist_app',
  'processing_jobs_backlog()': 'shortlist_app',
  'processing_jobs_claim_unchecked(older_than interval, most integer)': 'shortlist_app',
  'purge_expired(most integer)': 'shortlist_app',
  'retention_in_force()': 'shortlist_app',
  'shared_reading_end(wanted uuid)': 'shortlist_app',
  'stateless_parses_expired(most integer)': 'shortlist_app',
  'webhook_deliveries_claim_overdue(older_than interval, most integer)': 'shortlist_app',
  'webhook_emit(event uuid, event_type text, event_data jsonb, callback text)': 'shortlist_app',
  'webhook_events_purge(most integer)': 'shortlist_app',
};

/** What each role may do with each table. */
const GRANTS = {
  shortlist_app: {
    analyses: 'DELETE, INSERT, SELECT, UPDATE',
    api_keys: 'INSERT, SELECT, UPDATE',
    audit_chain: 'SELECT',
    application_changes: 'INSERT, SELECT',
    applications: 'INSERT, SELECT, UPDATE',
    audit_entries: 'SELECT',
    audit_unsealed: 'SELECT',
    batch_files: 'DELETE, INSERT, SELECT, UPDATE',
    batches: 'DELETE, INSERT, SELECT, UPDATE',
    candidate_activities: 'DELETE, INSERT, SELECT',
    'candidate_activities.candidate_id': 'UPDATE',
    candidate_contacts: 'DELETE, INSERT, SELECT, UPDATE',
    candidate_match_keys: 'DELETE, INSERT, SELECT, UPDATE',
    candidate_merges: 'DELETE, INSERT, SELECT, UPDATE',
    candidate_notes: 'DELETE, INSERT, SELECT, UPDATE',
    candidate_shares: 'DELETE, INSERT, SELECT, UPDATE',
    candidate_skills: 'DELETE, INSERT, SELECT, UPDATE',
    candidate_tags: 'DELETE, INSERT, SELECT, UPDATE',
    candidate_views: 'DELETE, INSERT, SELECT, UPDATE',
    candidates: 'DELETE, INSERT, SELECT, UPDATE',
    drive_connections: 'DELETE, INSERT, SELECT, UPDATE',
    drive_files: 'DELETE, INSERT, SELECT, UPDATE',
    drive_syncs: 'DELETE, INSERT, SELECT, UPDATE',
    email_addresses: 'DELETE, INSERT, SELECT, UPDATE',
    email_files: 'DELETE, INSERT, SELECT, UPDATE',
    email_messages: 'DELETE, INSERT, SELECT, UPDATE',
    erasures: 'INSERT, SELECT, UPDATE',
    duplicate_pairs: 'DELETE, INSERT, SELECT, UPDATE',
    file_crashes: 'DELETE, INSERT, SELECT, UPDATE',
    folder_imports: 'DELETE, INSERT, SELECT, UPDATE',
    folder_watches: 'DELETE, INSERT, SELECT, UPDATE',
    idempotency_keys: 'DELETE, INSERT, SELECT, UPDATE',
    ingested_files: 'DELETE, INSERT, SELECT, UPDATE',
    job_match_runs: 'DELETE, INSERT, SELECT, UPDATE',
    job_skills: 'DELETE, INSERT, SELECT, UPDATE',
    job_stages: 'DELETE, INSERT, SELECT, UPDATE',
    jobs: 'DELETE, INSERT, SELECT, UPDATE',
    left_flags: 'DELETE, INSERT, SELECT, UPDATE',
    mailboxes: 'DELETE, INSERT, SELECT, UPDATE',
    match_profiles: 'DELETE, INSERT, SELECT, UPDATE',
    matches: 'DELETE, INSERT, SELECT, UPDATE',
    oauth_states: 'DELETE, INSERT, SELECT',
    'oauth_states.secret': 'UPDATE',
    outbox: 'INSERT, SELECT, UPDATE',
    packed_digests: 'DELETE, INSERT, SELECT, UPDATE',
    parse_contents: 'DELETE, INSERT, SELECT, UPDATE',
    processing_jobs: 'DELETE, INSERT, SELECT, UPDATE',
    refresh_tokens: 'INSERT, SELECT, UPDATE',
    resume_files: 'DELETE, INSERT, SELECT, UPDATE',
    resume_parses: 'DELETE, INSERT, SELECT, UPDATE',
    resumes: 'DELETE, INSERT, SELECT, UPDATE',
    retention_rules: 'INSERT, SELECT',
    sessions: 'INSERT, SELECT, UPDATE',
    stateless_parses: 'DELETE, INSERT, SELECT, UPDATE',
    tenant_settings: 'DELETE, INSERT, SELECT, UPDATE',
    tenant_usage: 'SELECT',
    'tenant_usage.day': 'INSERT, UPDATE',
    'tenant_usage.resumes_of_day': 'INSERT, UPDATE',
    'tenant_usage.stored_bytes': 'INSERT, UPDATE',
    'tenant_usage.tenant_id': 'INSERT',
    'tenant_usage.updated_at': 'INSERT, UPDATE',
    tenants: 'INSERT, SELECT',
    users: 'INSERT, SELECT, UPDATE',
    webhook_deliveries: 'INSERT, SELECT, UPDATE',
    webhook_endpoints: 'DELETE, INSERT, SELECT, UPDATE',
    webhook_events: 'INSERT, SELECT',
  },
  shortlist_definer: {
    analyses: 'SELECT',
    api_keys: 'SELECT',
    audit_chain: 'INSERT, SELECT',
    audit_entries: 'INSERT, SELECT',
    'audit_entries.after': 'UPDATE',
    'audit_entries.before': 'UPDATE',
    'audit_entries.erasure_id': 'UPDATE',
    'audit_entries.salt': 'UPDATE',
    audit_unsealed: 'DELETE, INSERT, SELECT',
    application_changes: 'INSERT',
    applications: 'SELECT',
    'applications.stage_id': 'UPDATE',
    'applications.updated_at': 'UPDATE',
    'applications.version': 'UPDATE',
    candidate_activities: 'INSERT',
    candidate_contacts: 'SELECT',
    candidate_match_keys: 'SELECT',
    candidate_shares: 'SELECT',
    candidate_skills: 'SELECT',
    candidate_tags: 'SELECT',
    candidates: 'SELECT',
    'drive_connections.id': 'SELECT',
    'drive_connections.state': 'SELECT',
    'drive_connections.tenant_id': 'SELECT',
    'drive_syncs.connection_id': 'SELECT',
    'drive_syncs.id': 'SELECT',
    'drive_syncs.is_active': 'SELECT',
    'drive_syncs.next_sync_at': 'SELECT',
    'drive_syncs.owner_id': 'SELECT',
    'drive_syncs.tenant_id': 'SELECT',
    'email_addresses.local_part': 'SELECT',
    'email_addresses.receiver_id': 'SELECT',
    'email_addresses.tenant_id': 'SELECT',
    email_files: 'SELECT',
    email_messages: 'DELETE, SELECT',
    'email_messages.check_queue_at': 'UPDATE',
    erasures: 'SELECT',
    'folder_watches.id': 'SELECT',
    'folder_watches.looked_at': 'SELECT',
    'folder_watches.tenant_id': 'SELECT',
    idempotency_keys: 'DELETE, SELECT',
    job_match_runs: 'SELECT',
    job_stages: 'SELECT',
    jobs: 'SELECT',
    'mailboxes.id': 'SELECT',
    'mailboxes.lease_id': 'UPDATE',
    'mailboxes.leased_until': 'SELECT, UPDATE',
    'mailboxes.next_check_at': 'SELECT',
    'mailboxes.status': 'SELECT',
    'mailboxes.tenant_id': 'SELECT',
    match_profiles: 'SELECT',
    oauth_states: 'DELETE, SELECT',
    outbox: 'DELETE, SELECT, UPDATE',
    packed_digests: 'SELECT',
    processing_jobs: 'SELECT',
    'processing_jobs.queue_checked_at': 'UPDATE',
    refresh_tokens: 'SELECT',
    retention_rules: 'SELECT',
    'resumes.candidate_id': 'SELECT',
    'resumes.id': 'SELECT',
    'resumes.sha256': 'SELECT',
    'resumes.tenant_id': 'SELECT',
    sessions: 'DELETE, SELECT',
    stateless_parses: 'SELECT',
    tenant_settings: 'SELECT',
    tenants: 'SELECT',
    users: 'SELECT',
    webhook_deliveries: 'INSERT, SELECT',
    'webhook_deliveries.check_queue_at': 'UPDATE',
    'webhook_endpoints.events': 'SELECT',
    'webhook_endpoints.id': 'SELECT',
    'webhook_endpoints.status': 'SELECT',
    'webhook_endpoints.tenant_id': 'SELECT',
    webhook_events: 'DELETE, INSERT, SELECT',
  },
};

// Commands as pg_policy names them.
const [SELECT, INSERT, UPDATE, DELETE] = ['r', 'a', 'w', 'd'];
const EACH_COMMAND = [INSERT, DELETE, SELECT, UPDATE];

const TENANT_SETTING = String.raw`\( SELECT \(NULLIF\(current_setting\('app\.tenant_id'::text, true\), ''::text\)\)::uuid AS "nullif"\)`;

describe("PostgreSQL's catalogue", () => {
  let test: TestDatabase;
  let tables: TenantTable[];

  beforeAll(async () => {
    test = await createTestDatabase();
    tables = await withClient(test.adminUrl, tenantTables);
  });

  afterAll(async () => {
    await test.drop();
  });

  async function ask<Row extends Record<string, unknown>>(text: string): Promise<Row[]> {
    return rowsOf<Row>(test.adminUrl, text);
  }

  describe('roles', () => {
    it('give the programs no power over roles, databases or policies, and none of another role', async () => {
      const rows = await ask(`
        select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit, rolcanlogin,
          (select count(*)::int from pg_auth_members where member = r.oid) as memberships
        from pg_roles r where rolname = 'shortlist_app'`);
      expect(rows).toEqual([
        {
          ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
          ...{ rolinherit: false, rolcanlogin: true, memberships: 0 },
        },
      ]);
    });

    it('leave the programs nothing to own', async () => {
      const rows = await ask(`select classid::regclass::text, objid from pg_shdepend
        where deptype = 'o' and refobjid = 'shortlist_app'::regrole`);
      expect(rows).toEqual([]);
    });

    it('let nobody log in as the role that bypasses policies, and only the owner become it', async () => {
      const rows = await ask(`
        select r.rolcanlogin, r.rolsuper, array(select m.member::regrole::text from pg_auth_members m where m.roleid = r.oid
          and m.member::regrole::text <> current_user) as members
        from pg_roles r where rolname = 'shortlist_definer'`);
      expect(rows).toEqual([{ rolcanlogin: false, rolsuper: false, members: ['shortlist_owner'] }]);
    });

    it('give every table to an owner whom FORCE holds', async () => {
      const rows = await ask(`select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and (r.rolname <> 'shortlist_owner' or r.rolsuper or r.rolbypassrls or r.rolcanlogin)`);
      expect(rows).toEqual([]);
    });
  });

  describe('tables', () => {
    it('all belong to tenants', () => {
      expect(tables.filter(({ columnTypes, tenantColumn }) => columnTypes[tenantColumn] !== 'uuid')).toEqual([]);
      expect(tables.length).toBeGreaterThan(10);
    });

    it('never have a tenant that may be missing', async () => {
      const rows = await ask(`select attrelid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'tenant_id' and not a.attnotnull`);
      expect(rows).toEqual([]);
    });

    it('have row level security enabled and forced', async () => {
      const rows = await ask<{
        relname: string;
      }>(`select relname from pg_class where relnamespace = 'public'::regnamespace
        and relkind in ('r', 'p') and relname <> '_prisma_migrations' and not (relrowsecurity and relforcerowsecurity)`);
      expect(rows).toEqual([]);
    });

    it('have one permissive policy for all commands or one for each, with explicit USING and WITH CHECK', async () => {
      const policies = await policiesByTable();
      expect(Object.keys(policies)).toEqual(tables.map(({ name }) => name));
      for (const [table, list] of Object.entries(policies)) {
        const commands = list.map(({ command }) => command).sort();
        expect([table, [['*'], EACH_COMMAND]]).toEqual([table, expect.arrayContaining([commands])]);
        for (const { command, permissive, for_all, using, check } of list) {
          expect({ permissive, for_all }).toEqual({ permissive: true, for_all: true });
          expect([table, command, using === null]).toEqual([table, command, command === INSERT]);
          expect([table, command, check === null]).toEqual([table, command, [SELECT, DELETE].includes(command)]);
        }
      }
    });

    it('have policies that demand the tenant first, in a sub-select that is evaluated once', async () => {
      const policies = await policiesByTable();
      for (const { name, tenantColumn } of tables) {
        // Alone, or followed by AND: never an alternative to something else.
        const demanded = new RegExp(String.raw`^\(\(?${tenantColumn} = ${TENANT_SETTING}\)($| AND )`);
        for (const { using, check } of policies[name] ?? []) {
          for (const text of [using, check].filter((one) => one !== null)) {
            expect(text).toMatch(demanded);
            const settings = text.match(/current_setting\(/g) ?? [];
            const subSelects = text.match(/\( SELECT \(?(NULLIF\()?current_setting\(/g) ?? [];
            expect(subSelects).toHaveLength(settings.length);
          }
        }
      }
    });

    interface Policy extends Record<string, unknown> {
      table: string;
      command: string;
      permissive: boolean;
      for_all: boolean;
      using: string | null;
      check: string | null;
    }

    async function policiesByTable(): Promise<Record<string, Policy[]>> {
      const policies = await ask<Policy>(`
        select c.relname as table, polcmd as command, polpermissive as permissive, polroles = '{0}' as for_all,
          pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check
        from pg_policy join pg_class c on c.oid = polrelid order by c.relname`);
      const names = [...new Set(policies.map(({ table }) => table))];
      return Object.fromEntries(names.map((name) => [name, policies.filter(({ table }) => table === name)]));
    }
  });

  describe('foreign keys', () => {
    it('lead every row to its tenant', async () => {
      const rows = await ask<{ name: string }>(`select conrelid::regclass::text as name from pg_constraint
        where contype = 'f' and confrelid = 'tenants'::regclass order by 1`);
      const expected = tables.map(({ name }) => name).filter((name) => name !== 'tenants');
      expect(rows.map(({ name }) => name)).toEqual(expected);
    });

    it('between tenants tables hold the tenant at both ends', () => {
      const keys = tables.flatMap(({ name, foreignKeys }) => foreignKeys.map((key) => ({ name, ...key })));
      expect(keys.length).toBeGreaterThan(8);
      const plain = keys.filter(({ columns, targetColumns }) => {
        const place = columns.indexOf('tenant_id');
        return place === -1 || targetColumns[place] !== 'tenant_id' || columns.length < 2;
      });
      expect(plain).toEqual([]);
    });

    it('that empty a reference empty only the reference, not the tenant', async () => {
      const rows = await ask(`select conname from pg_constraint c where contype = 'f' and confdeltype in ('n', 'd')
        and (confdelsetcols is null or exists (select 1 from unnest(confdelsetcols) as k (attnum)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum where a.attname = 'tenant_id'))`);
      expect(rows).toEqual([]);
    });
  });

  describe('indexes and ids', () => {
    it('begin every index with the tenant, but for the allow-list', async () => {
      const rows = await ask<{ name: string; unique: boolean }>(`
        select i.indexrelid::regclass::text as name, i.indisunique as unique
        from pg_index i join pg_class c on c.oid = i.indrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations' and a.attname <> 'tenant_id'
        order by 1`);
      const names = (unique: boolean): string[] => rows.filter((row) => row.unique === unique).map(({ name }) => name);
      expect(names(true)).toEqual(UNIQUE_OVER_TENANTS);
      expect(names(false)).toEqual(INDEXES_OVER_TENANTS);
    });

    it('count nothing with sequences, which would tell how much other tenants have', async () => {
      const rows = await ask(`select relname from pg_class where relkind = 'S'
        union all select attname from pg_attribute a join pg_class c on c.oid = a.attrelid
          where c.relnamespace = 'public'::regnamespace and attidentity <> ''`);
      expect(rows).toEqual([]);
    });
  });

  it('holds no view that sees with the rights of its owner, no copy of rows and no foreign table', async () => {
    const rows =
      await ask(`select relname from pg_class where relnamespace = 'public'::regnamespace and (relkind in ('m', 'f')
      or (relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false)))`);
    expect(rows).toEqual([]);
  });

  describe('rights', () => {
    it.each(['shortlist_app', 'shortlist_definer'] as const)('of %s are just these', async (role) => {
      const rows = await ask<{ name: string; rights: string }>(`
        select name, string_agg(privilege_type, ', ' order by privilege_type) as rights from (
          select c.relname::text as name, g.privilege_type from pg_class c, aclexplode(c.relacl) g
            where c.relnamespace = 'public'::regnamespace and g.grantee = '${role}'::regrole
          union all select c.relname || '.' || a.attname, g.privilege_type from pg_attribute a
            join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) g
            where c.relnamespace = 'public'::regnamespace and g.grantee = '${role}'::regrole
        ) granted group by name`);
      expect(Object.fromEntries(rows.map(({ name, rights }) => [name, rights]))).toEqual(GRANTS[role]);
    });

    it('of everyone are none, on tables, functions and the schema', async () => {
      const rows = await ask(`
        select c.relname::text as name from pg_class c, aclexplode(c.relacl) g
          where c.relnamespace = 'public'::regnamespace and g.grantee = 0
        union all select p.proname::text from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
          where p.pronamespace = 'public'::regnamespace and g.grantee = 0
        union all select n.nspname::text from pg_namespace n, aclexplode(n.nspacl) g
          where n.nspname = 'public' and g.grantee = 0
        union all select 'default rights' from pg_default_acl`);
      expect(rows).toEqual([]);
    });

    it('let the programs make nothing in the schema', async () => {
      const rows = await ask(`select has_schema_privilege('shortlist_app', 'public', 'CREATE') as app,
        has_schema_privilege('shortlist_definer', 'public', 'CREATE') as definer`);
      expect(rows).toEqual([{ app: false, definer: false }]);
    });
  });

  describe('functions that look across tenants', () => {
    interface DefinerFunction extends Record<string, unknown> {
      signature: string;
      owner: string;
      config: string[] | null;
      callable_by_app: boolean;
    }

    const FUNCTIONS = `
      select proname || '(' || pg_get_function_identity_arguments(oid) || ')' as signature, proowner::regrole::text as owner,
        proconfig as config, has_function_privilege('shortlist_app', oid, 'EXECUTE') as callable_by_app
      from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`;

    it('are just those of the allow-list, for those who may call them', async () => {
      const rows = await ask<DefinerFunction>(FUNCTIONS);
      const found = rows.map(({ signature, callable_by_app: callable }) => [
        signature,
        callable ? 'shortlist_app' : 'nobody: a trigger',
      ]);
      expect(Object.fromEntries(found)).toEqual(DEFINER_FUNCTIONS);
    });

    it('belong to the role that bypasses policies and search in a fixed path, temporary tables last', async () => {
      for (const { signature, owner, config } of await ask<DefinerFunction>(FUNCTIONS)) {
        const expected = { signature, owner: 'shortlist_definer', config: ['search_path=pg_catalog, public, pg_temp'] };
        // What a plan is thought to cost changes no rights.
        const ruling = config?.filter((setting) => !/^[a-z_]+_cost=/u.test(setting));
        expect({ signature, owner, config: ruling }).toEqual(expected);
      }
    });

    it('are the only ones of their owner', async () => {
      const rows = await ask(
        `select proname from pg_proc where proowner = 'shortlist_definer'::regrole and not prosecdef`,
      );
      expect(rows).toEqual([]);
    });
  });
});
