import type pg from 'pg';

export interface Population {
  /** Tenants of this size, each with its own admin and recruiters. */
  tenants: number;
  candidates: number;
  recruiters: number;
  /** Of the first recruiter of each tenant; the others share the rest evenly. */
  ownedByFirst: number;
  /** Candidates of others that are shared with the first recruiter. */
  sharedWithFirst: number;
}

export interface PopulatedTenant {
  tenantId: string;
  adminId: string;
  /** The first recruiter. */
  recruiterId: string;
}

/** Words of a resume, and how many there are to choose from; the first of them are in nearly every resume. */
const WORDS_EACH = 120;
const VOCABULARY = 6000;
/** Different texts, so that a million resumes need not each be written. */
const TEXTS = 5000;
const GIVEN_NAMES = 400;
const FAMILY_NAMES = 20_000;
const SKILLS = 300;
const TAGS = 40;
const JOBS_EACH = 50;

/**
 * Fills a migrated database with tenants and their candidates, by a few statements for all rows at once. The same `seed`
 * makes the same rows, but for the random parts of ids. As a superuser: triggers and policies are passed over.
 */
export async function populate(client: pg.Client, population: Population, seed = 0.42): Promise<PopulatedTenant[]> {
  return populateWith(client, population, { seed, withWords: true }, async () => {
    const { sharedWithFirst, ownedByFirst } = population;
    for (const statement of [CONTACTS, MATCH_KEYS, CANDIDATE_SKILLS, RESUMES, RESUME_FILES])
      await client.query(statement);
    await client.query(CANDIDATE_TAGS, [TAGS]);
    await client.query(SHARES, [sharedWithFirst, ownedByFirst]);
    await client.query(ACTIVITIES);
    await client.query(JOBS, [JOBS_EACH]);
    await client.query(STAGES);
    await client.query(APPLICATIONS);
  });
}

/** As `populate`, with nothing but the people, who are found by no words: a fraction of the time. */
export async function populatePeople(
  client: pg.Client,
  population: Population,
  seed = 0.42,
): Promise<PopulatedTenant[]> {
  return populateWith(client, population, { seed, withWords: false }, async () => {
    await client.query(SHARES, [population.sharedWithFirst, population.ownedByFirst]);
  });
}

async function populateWith(
  client: pg.Client,
  { tenants, candidates, recruiters, ownedByFirst }: Population,
  { seed, withWords }: { seed: number; withWords: boolean },
  more: () => Promise<void>,
): Promise<PopulatedTenant[]> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query('select setseed($1)', [seed]);
  await client.query(FUNCTIONS);
  await client.query(MARKED);
  await client.query(NEW_ROWS);
  await client.query(NEW_TEXTS, [TEXTS, WORDS_EACH, VOCABULARY]);
  const { rows } = await client.query<{ tenant_id: string; admin_id: string; recruiter_id: string }>(TENANTS, [
    tenants,
    recruiters,
  ]);
  await client.query(CANDIDATES, [candidates, recruiters, ownedByFirst, TEXTS, SKILLS, withWords]);
  await more();
  await client.query('drop table new_users, new_candidates, new_texts');
  await client.query('commit');
  return rows.map((row) => ({ tenantId: row.tenant_id, adminId: row.admin_id, recruiterId: row.recruiter_id }));
}

/**
 * Does the work while the tables have only those of their indexes that keep rows apart: to build the others over all rows at
 * once takes a fraction of the time. The tables must not be in use.
 */
export async function withoutIndexes(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(SECONDARY_INDEXES, [TABLES]);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  await client.query(`set maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await client.query(definition);
}

/** What planner and visibility map need after so many rows. */
export async function settle(client: pg.Client): Promise<void> {
  for (const table of TABLES) await client.query(`vacuum (analyze) ${table}`);
}

/** The word of a rank: the lower, the more resumes have it. */
export function wordOfRank(rank: number): string {
  const syllables = SYLLABLES.split(' ');
  const at = (place: number): string => syllables[place % syllables.length] ?? '';
  return at(rank) + at(Math.floor(rank / 40) + 7) + at(Math.floor(rank / 1600) + 13);
}

const SYLLABLES =
  'an ber cor dal en fir gal hor in jal kor lan mer nor or pal quin ras sol tor un ver wil xen yor zan bra cle dro fla gri hel jun kra lim mon pro ste tra vos';

const TABLES = [
  ...['tenants', 'users', 'candidates', 'candidate_contacts', 'candidate_skills', 'candidate_tags'],
  ...['candidate_shares', 'candidate_activities', 'candidate_match_keys', 'resumes', 'resume_files'],
  'applications',
];

const SECONDARY_INDEXES = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index where indrelid = any ($1::text[]::regclass[]) and not indisunique`;

const FUNCTIONS = `
  create or replace function pg_temp.id_of(at timestamptz) returns uuid language sql volatile as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3) || '8'
      || substr(md5(random()::text), 1, 15))::uuid
  $$;
  create or replace function pg_temp.word(rank integer) returns text language sql immutable as $$
    select s[1 + rank % 40] || s[1 + (rank / 40 + 7) % 40] || s[1 + (rank / 1600 + 13) % 40]
    from (select string_to_array('${SYLLABLES}', ' ') as s) syllables
  $$;
  create or replace function pg_temp.name(rank integer) returns text language sql immutable as $$
    select initcap(string_agg(onset[1 + h % 28] || vowel[1 + h / 28 % 9] || coda[1 + h / 252 % 12], '' order by part))
    from (select string_to_array('b c d f g h j k l m n p r s t v w br ch cl fr gr kr sch sh st th tr', ' ') as onset,
      string_to_array('a e i o u ai ei ie ou', ' ') as vowel, string_to_array('n r l s m t ck nd x rt', ' ') || '{"",""}' as coda) parts,
      generate_series(1, 2) as part, lateral (select abs(hashint4(rank * 2 + part)) as h) numbers
  $$`;

const MARKED = `
  create or replace function pg_temp.marked(mark text, words text) returns text[] language sql immutable as $$
    select array_agg(distinct mark || word) from unnest(string_to_array(lower(words), ' ')) as word
  $$`;

const NEW_ROWS = `
  create temporary table new_users (tenant_id uuid, id uuid, place integer);
  create temporary table new_candidates (tenant_id uuid, id uuid, owner_id uuid, name text, skills text[],
    created_at timestamptz, place bigint)`;

const NEW_TEXTS = `
  create temporary table new_texts as
  select place, array_to_tsvector(array_agg(distinct pg_temp.word((power(random(), 3) * $3)::integer))) as words
  from generate_series(1, $1::integer) as place, generate_series(1, $2::integer) group by place`;

const TENANTS = `
  with made as (
    insert into tenants (id, slug, name)
    select id, 'bench-' || id, 'Bench' from (select pg_temp.id_of(now()) as id from generate_series(1, $1)) t returning id
  ), people as (
    insert into users (tenant_id, id, email, name, role, password_hash)
    select id, pg_temp.id_of(now()), 'user-' || place || '@example.com', 'User ' || place,
      case place when 0 then 'admin' else 'recruiter' end, 'nobody can log in with this'
    from made, generate_series(0, $2) as place
    returning tenant_id, id, email
  ), kept as (
    insert into new_users select tenant_id, id, substring(email from '[0-9]+')::integer from people returning *
  )
  select a.tenant_id, a.id as admin_id, r.id as recruiter_id from kept a
  join kept r on r.tenant_id = a.tenant_id and r.place = 1 where a.place = 0`;

const CANDIDATES = `
  with made as materialized (
    select t.tenant_id, place, now() - (place * 300 || ' seconds')::interval as at,
      case when place <= $3 or $2 = 1 then 1 else 2 + place % ($2 - 1) end as recruiter
    from (select distinct tenant_id from new_users) t, generate_series(1, $1::integer) as place
  ), named as (
    select m.*, pg_temp.id_of(m.at) as id,
      pg_temp.name((random() * ${GIVEN_NAMES})::integer) || ' ' || pg_temp.name(${GIVEN_NAMES} + (random() * ${FAMILY_NAMES})::integer) as name,
      pg_temp.word((random() * 60)::integer) || ' engineer' as title,
      'place' || (random() * 50)::integer as location,
      (select array_agg(distinct 'skill ' || (power(random(), 2) * $5)::integer) from generate_series(1, 12) where m.place > 0)
        as skills,
      1 + floor(random() * $4::integer)::integer as text
    from made m
  ), kept as (
    insert into candidates (tenant_id, id, owner_id, name, name_key, title, location, skills, source, employment_status,
      experience_months, document, created_at, updated_at)
    select n.tenant_id, n.id, u.id, n.name, lower(n.name), n.title, n.location, n.skills,
      (array['upload', 'upload', 'upload', 'email', 'google_drive'])[1 + n.place % 5],
      (array['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'EMPLOYED', 'LEFT'])[1 + (n.place / 7) % 5], (random() * 360)::integer,
      case when $6 then strip(to_tsvector('simple', concat_ws(' ', n.name, n.title, n.location))) || t.words
        || array_to_tsvector(pg_temp.marked('N', n.name) || pg_temp.marked('T', n.title) || pg_temp.marked('L', n.location))
        else '' end,
      n.at, n.at + (random() * 86400 || ' seconds')::interval
    from named n join new_users u on u.tenant_id = n.tenant_id and u.place = n.recruiter
    join new_texts t on t.place = n.text
    returning tenant_id, id, owner_id, name, skills, created_at
  )
  insert into new_candidates select tenant_id, id, owner_id, name, skills, created_at,
    row_number() over (partition by tenant_id order by id desc) from kept`;

const CONTACTS = `
  insert into candidate_contacts (tenant_id, candidate_id, owner_id, email, phone, phone_normalised, links)
  select tenant_id, id, owner_id, lower(replace(name, ' ', '.')) || place || '@example.com', '+44 20 7' || lpad(place::text, 7, '0'),
    '+44207' || lpad(place::text, 7, '0'), '{}' from new_candidates`;

const MATCH_KEYS = `
  insert into candidate_match_keys (tenant_id, candidate_id, key)
  select n.tenant_id, n.id, key from new_candidates n
  join candidate_contacts k on k.tenant_id = n.tenant_id and k.candidate_id = n.id
  cross join lateral (select split_part(lower(n.name), ' ', 1) as given, split_part(lower(n.name), ' ', 2) as family) words
  cross join lateral unnest(array['name:' || least(given, family) || ' ' || greatest(given, family), 'email:' || k.email,
    'phone:' || right(k.phone_normalised, 8)]) as key`;

const CANDIDATE_SKILLS = `
  insert into candidate_skills (tenant_id, candidate_id, skill, months)
  select tenant_id, id, skill, 24 from new_candidates, unnest(skills) as skill`;

const CANDIDATE_TAGS = `
  insert into candidate_tags (tenant_id, candidate_id, tag_key, tag, added_by)
  select distinct on (tenant_id, id, number) tenant_id, id, 'tag ' || number, 'Tag ' || number, owner_id
  from (select c.*, (power(random(), 3) * $1)::integer as number from new_candidates c, generate_series(1, 2)) tagged`;

const RESUMES = `
  insert into resumes (tenant_id, id, owner_id, candidate_id, file_name, format, size_bytes, sha256, source, created_at)
  select tenant_id, pg_temp.id_of(created_at), owner_id, id, 'resume.pdf', 'pdf', 100000, sha256(id::text::bytea), 'upload',
    created_at from new_candidates`;

const RESUME_FILES = `
  insert into resume_files (tenant_id, resume_id, owner_id, storage_key)
  select r.tenant_id, r.id, r.owner_id, r.tenant_id || '/resumes/' || r.id || '.pdf' from resumes r
  join new_candidates c on c.tenant_id = r.tenant_id and c.id = r.candidate_id`;

const SHARES = `
  insert into candidate_shares (tenant_id, id, candidate_id, recipient_id, shared_by, view_contact, download_resume,
    submit_to_jobs)
  select c.tenant_id, pg_temp.id_of(now()), c.id, r.id, a.id, c.place % 2 = 0, false, false
  from new_candidates c join new_users r on r.tenant_id = c.tenant_id and r.place = 1
  join new_users a on a.tenant_id = c.tenant_id and a.place = 0
  where c.owner_id <> r.id and (c.place - $2) % greatest(1, (select max(place) - $2 from new_candidates) / greatest($1, 1)) = 0
    and $1 > 0`;

const ACTIVITIES = `
  insert into candidate_activities (tenant_id, id, candidate_id, actor_id, kind, created_at)
  select tenant_id, pg_temp.id_of(created_at), id, owner_id, 'candidate_created', created_at from new_candidates`;

const JOBS = `
  insert into jobs (tenant_id, id, title, status, created_by)
  select tenant_id, pg_temp.id_of(now()), 'Job ' || number, 'open', id from new_users, generate_series(1, $1) as number
  where place = 1`;

const STAGES = `
  insert into job_stages (tenant_id, id, job_id, name, position)
  select j.tenant_id, pg_temp.id_of(now()), j.id, 'Applied', 0 from jobs j
  where j.tenant_id in (select tenant_id from new_users)`;

const APPLICATIONS = `
  with stages as (
    select tenant_id, job_id, id, row_number() over (partition by tenant_id order by id) - 1 as number, count(*) over
      (partition by tenant_id) as all_stages from job_stages where tenant_id in (select tenant_id from new_users)
  )
  insert into applications (tenant_id, id, candidate_id, job_id, stage_id, status, submitted_by, created_at)
  select c.tenant_id, pg_temp.id_of(c.created_at), c.id, s.job_id, s.id,
    (array['active', 'active', 'withdrawn'])[1 + c.place % 3], c.owner_id, c.created_at
  from new_candidates c join stages s on s.tenant_id = c.tenant_id and s.number = c.place % s.all_stages`;
