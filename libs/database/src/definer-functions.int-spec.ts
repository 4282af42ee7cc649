import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import {
  createPopulatedTenants,
  createTestDatabase,
  rowsOf,
  tenantSums,
  withClient,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { systemActor, type Actor } from './actor.js';

/**
 * The programs' own work on every tenant; none of them takes or gives what a tenant holds, but for ids and times, and what
 * somebody comes with who knows its 256 random bits.
 */
const OVER_ALL_TENANTS = [
  ...[
    'analyses_expired',
    'drive_syncs_due',
    'matches_due',
    'oauth_state_take',
    'audit_heads',
    'audit_tenants_unsealed',
    'auth_find_api_key',
    'auth_find_refresh_token',
    'auth_find_users',
  ],
  ...['email_files_to_submit', 'email_find_address', 'email_messages_claim_overdue', 'email_messages_purge'],
  ...['erasures_unfinished', 'folder_watches_all', 'mailboxes_claim', 'outbox_claim', 'outbox_lag', 'outbox_mark_sent'],
  ...['processing_jobs_backlog'],
  ...['processing_jobs_claim_unchecked', 'purge_expired', 'retention_in_force', 'stateless_parses_expired'],
  ...['webhook_deliveries_claim_overdue', 'webhook_events_purge'],
];

/** What another tenant has, to be asked for. */
interface Foreign {
  candidate: string;
  job: string;
  stage: string;
  resume: string;
  nameKey: string;
  matchKey: string;
  hash: string;
}

describe('functions that row level security does not hold', () => {
  let test: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;
  let foreign: Foreign;

  beforeAll(async () => {
    test = await createTestDatabase();
    [ours, theirs] = await createPopulatedTenants(test.database);
    const [row] = await rowsOf<Foreign & Record<string, unknown>>(
      test.adminUrl,
      `select r.candidate_id as candidate, r.id as resume, encode(r.sha256, 'hex') as hash, c.name_key as "nameKey",
          (select k.key from candidate_match_keys k where k.tenant_id = c.tenant_id limit 1) as "matchKey",
          s.job_id as job, s.id as stage
        from resumes r join candidates c on c.tenant_id = r.tenant_id and c.id = r.candidate_id
        join job_stages s on s.tenant_id = r.tenant_id where r.tenant_id = $1 limit 1`,
      [theirs.tenantId],
    );
    if (row === undefined) throw new Error('The other tenant has nothing to ask for.');
    foreign = row;
  }, 90_000);

  afterAll(async () => {
    await test.drop();
  });

  /** How a tenant would ask each for what another has. */
  function questions(): Record<string, { sql: string; values: unknown[] }> {
    const { candidate, job, stage, resume, nameKey, matchKey, hash } = foreign;
    const wanted = { name_key: nameKey, keys: [matchKey], hashes: [hash], besides: null, owner_id: null };
    const ofThem = { owner_id: theirs.recruiter.userId };
    return {
      applications_leave_stage: { sql: '$1, $2, $2', values: [job, stage] },
      audit_forget: { sql: `'candidates', array[$1::uuid], $2`, values: [candidate, randomUUID()] },
      audit_seal: { sql: '1000', values: [] },
      count_applications: { sql: '$1, 1000', values: [{ job_id: job }] },
      count_candidates: { sql: '$1, 1000', values: [ofThem] },
      count_tags: { sql: '1000', values: [] },
      find_applications: { sql: '$1, null, 1000, 0', values: [{ candidate_id: candidate }] },
      find_candidates: { sql: `$1, 'id', true, null, null, 1000, 0`, values: [ofThem] },
      find_duplicate_candidates: { sql: '$1, 1000', values: [wanted] },
      packed_digests_missing: { sql: '1000', values: [] },
      shared_reading_end: { sql: '$1', values: [resume] },
      webhook_emit: { sql: `$1, 'resume.failed', '{}', 'https://hooks.example.com/'`, values: [uuidv7()] },
    };
  }

  async function ask(actor: Actor | undefined, name: string): Promise<string> {
    const question = questions()[name];
    return withClient(test.appUrl, async (client) => {
      await client.query('begin');
      const settings = actor === undefined ? ['', '', ''] : [actor.tenantId, actor.userId ?? '', actor.role];
      await client.query(
        `select set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true), set_config('app.role', $3, true)`,
        settings,
      );
      const { rows } = await client.query(`select * from ${name}(${question?.sql ?? ''})`, question?.values);
      await client.query('commit');
      return JSON.stringify(rows);
    });
  }

  it('are each asked here, or work on all tenants', async () => {
    const rows = await rowsOf<{ name: string }>(
      test.adminUrl,
      `select distinct proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
        and has_function_privilege('shortlist_app', oid, 'EXECUTE') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...Object.keys(questions()), ...OVER_ALL_TENANTS].sort());
  });

  it.each([
    'count_applications',
    'count_candidates',
    'find_applications',
    'find_candidates',
    'find_duplicate_candidates',
  ])('tell the tenant itself what it has: %s', async (name) => {
    expect(await ask(theirs.admin, name)).toMatch(/"\w+":("|[1-9])/);
  });

  it.each(['admin', 'recruiter', 'candidateUser', 'system'] as const)(
    'tell the %s of a tenant nothing of another, and change nothing there',
    async (who) => {
      const asker = who === 'system' ? systemActor(ours.tenantId) : ours[who];
      const before = await tenantSums(test.adminUrl, theirs.tenantId);
      const ids = await rowsOf<{ id: string }>(
        test.adminUrl,
        `select id from candidates where tenant_id = $1 union select id from applications where tenant_id = $1
          union select id from webhook_deliveries where tenant_id = $1`,
        [theirs.tenantId],
      );
      const told = await rowsOf<{ tag: string }>(
        test.adminUrl,
        'select tag_key as tag from candidate_tags where tenant_id = $1',
        [theirs.tenantId],
      );
      for (const name of Object.keys(questions())) {
        const answer = await ask(asker, name);
        const theirOwn = [...ids.map(({ id }) => id), ...told.map(({ tag }) => tag)];
        expect([name, theirOwn.filter((one) => answer.includes(one))]).toEqual([name, []]);
        if (/^(count_(app|cand)|find_app|find_cand|audit_forget|shared)/.test(name)) {
          expect([name, answer]).toEqual([name, expect.stringMatching(/^(\[\]|\[\{"\w+":(0|null)\}\])$/)]);
        }
      }
      expect(await tenantSums(test.adminUrl, theirs.tenantId)).toEqual(before);
    },
  );

  it('answer nothing where no tenant is set', async () => {
    const before = await tenantSums(test.adminUrl, theirs.tenantId);
    for (const name of Object.keys(questions())) {
      const answer = await ask(undefined, name).catch((error: unknown) => (error as Error).message);
      expect([name, answer]).toEqual([
        name,
        expect.stringMatching(/^(\[\]|\[\{"\w+":(0|null|"")\}\]|.*null value.*)$/),
      ]);
    }
    expect(await tenantSums(test.adminUrl, theirs.tenantId)).toEqual(before);
  });
});
