import type pg from 'pg';
import { digestOf, packDigest, SCORER_VERSION, type CandidateDigest } from '#libs/scoring';
import { wordOfRank, type PopulatedTenant } from '../workspace/populate.js';

/** Careers that candidates are given, in turn. */
const CAREERS = 200;
const SKILLS = 300;
const BATCH = 10_000;

/** Digests for all candidates of the tenant: a career each, with the candidate's own skills. As a superuser; others get packed ones. */
export async function populateDigests(client: pg.Client, { tenantId }: PopulatedTenant): Promise<void> {
  const careers = Array.from({ length: CAREERS }, (_, place) => careerOf(place));
  await client.query('set session_replication_role = replica');
  let after = '00000000-0000-0000-0000-000000000000';
  for (let place = 0; ;) {
    const { rows } = await client.query<Skilled>(SKILLED, [tenantId, after, BATCH]);
    const made = rows.map(({ id, version, skills }) => {
      const digest = withSkills(careers[place % CAREERS] as CandidateDigest, skills, place);
      place += 1;
      return { id, version, digest, packed: packDigest(digest).toString('base64') };
    });
    await client.query(DIGESTS, [tenantId, JSON.stringify(made), SCORER_VERSION]);
    await client.query(PACKED_DIGESTS, [tenantId, JSON.stringify(made)]);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) break;
    after = last.id;
  }
  await client.query(PACKED_DIGESTS_OF_OTHERS, [tenantId]);
  await client.query('reset session_replication_role');
  await client.query('vacuum (analyze) match_profiles');
  await client.query('vacuum (analyze) packed_digests');
}

interface Skilled {
  id: string;
  version: string;
  skills: string[];
}

const SKILLED = `
  select id, updated_at::text as version, skills from candidates where tenant_id = $1 and id > $2 order by id limit $3`;

const DIGESTS = `
  insert into match_profiles (tenant_id, candidate_id, digest, scorer_version, candidate_version)
  select $1::uuid, id, digest, $3, version
  from json_to_recordset($2::json) as r (id uuid, version timestamptz, digest json)`;

const PACKED_DIGESTS = `
  insert into packed_digests (tenant_id, candidate_id, packed)
  select $1::uuid, id, decode(packed, 'base64') from json_to_recordset($2::json) as r (id uuid, packed text)`;

/** Other tenants have rows between those that are read. */
const PACKED_DIGESTS_OF_OTHERS = `
  with given as (
    select row_number() over () as place, packed from (select packed from packed_digests where tenant_id = $1 limit 1000) few
  ), others as (
    select tenant_id, id, row_number() over (partition by tenant_id) as place from candidates where tenant_id <> $1
  )
  insert into packed_digests (tenant_id, candidate_id, packed)
  select tenant_id, id, packed from others join given using (place)`;

/** Each for two years, until some month of the years since 2000. */
function withSkills(career: CandidateDigest, skills: readonly string[], place: number): CandidateDigest {
  const use = { months: 24, since: null, lastUsed: 24_000 + (place % 312), place: 'skills' };
  return { ...career, skills: skills.toSorted().map((key) => ({ key, ...use })) };
}

/** Three positions, two degrees and a place: what a resume of two pages tells. */
function careerOf(place: number): CandidateDigest {
  const title = `${wordOfRank(place % 60)} engineer`;
  const position = (at: number) => ({
    ...{ position: at === 0 ? title : `${wordOfRank((place * 7 + at) % 60)} engineer`, employer: 'Works' },
    ...{
      startDate: `${2019 - 5 * at - (place % 4)}-03`,
      endDate: at === 0 ? null : `${2023 - 5 * at}-02`,
      current: at === 0,
    },
    summary: 'Designed, built and ran what the plant needed, with a team of five.',
  });
  return digestOf({
    ...{ title, location: PLACES[place % PLACES.length] ?? null, summary: null, skills: [] },
    work: [0, 1, 2].slice(0, 1 + (place % 3)).map(position),
    education: [
      { studyType: place % 2 === 0 ? 'Master of Science' : 'Bachelor of Arts', area: 'Engineering', endDate: '2010' },
    ],
    experienceMonths: 24 + place,
  });
}

const PLACES = ['Berlin, Germany', 'Munich, Germany', 'Paris, France', 'London, UK', 'Madrid, Spain', null];

/** Open jobs of the tenant, each with six skills, the frequent ones more often. Answers their ids. */
export async function populateJobs(
  client: pg.Client,
  { tenantId, adminId }: PopulatedTenant,
  count: number,
): Promise<string[]> {
  await client.query('set session_replication_role = replica');
  const { rows } = await client.query<{ id: string }>(JOBS, [tenantId, adminId, count]);
  await client.query(JOB_SKILLS, [tenantId]);
  await client.query('reset session_replication_role');
  await client.query('vacuum (analyze) jobs');
  await client.query('vacuum (analyze) job_skills');
  return rows.map(({ id }) => id);
}

const JOBS = `
  insert into jobs (tenant_id, id, title, description, location, experience_min_years, education_level, status, created_by)
  select $1::uuid, uuidv7(), 'Opening engineer ' || place, repeat('What there is to do, with whom and for what. ', 40),
    (array['Berlin, Germany', 'Paris, France', null])[1 + place % 3], place % 8,
    (array['bachelor', 'master', null])[1 + place % 3], 'open', $2::uuid
  from generate_series(1, $3::integer) as place returning id`;

const JOB_SKILLS = `
  insert into job_skills (tenant_id, id, job_id, key, name, kind)
  select distinct on (j.id, rank) $1::uuid, uuidv7(), j.id, 'skill ' || rank, 'Skill ' || rank,
    case when number <= 4 then 'required' else 'preferred' end
  from jobs j cross join lateral (select number, (power(random(), 2) * ${SKILLS})::integer as rank
    from generate_series(1, 6) as number where j.id is not null) s
  where j.tenant_id = $1::uuid and not exists (select 1 from job_skills k where k.tenant_id = $1::uuid and k.job_id = j.id)`;

/** Lists of matches as long as a job may have for these jobs, with totals of 60 to 90 and the floor that they have. */
export async function populateKept(client: pg.Client, { tenantId }: PopulatedTenant, kept: number): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query(KEPT, [tenantId, kept, SCORER_VERSION]);
  await client.query(RUNS, [tenantId, SCORER_VERSION]);
  await client.query('reset session_replication_role');
  await client.query('vacuum (analyze) matches');
}

const KEPT = `
  insert into matches (tenant_id, id, candidate_id, job_id, total, skills_score, skills_weight, experience_weight,
    education_weight, location_weight, matching_skills, missing_skills, evidence, explanation, scorer_version, as_of,
    candidate_version, job_version, of_job, of_candidate)
  select $1::uuid, uuidv7(), c.id, j.id, 60 + 30 * random(), 70, 100, 0, 0, 0, '{}', '{}', '[]', 'A fair match.', $3::text, '2026-01',
    now(), 1, true, false
  from jobs j cross join (select id from candidates where tenant_id = $1::uuid order by id limit $2) c where j.tenant_id = $1::uuid`;

const RUNS = `
  insert into job_match_runs (tenant_id, job_id, job_version, scorer_version, as_of, floor, floor_candidate_id)
  select $1::uuid, l.job_id, 1, $2::text, '2026-01', l.total, l.candidate_id from (
    select distinct on (job_id) job_id, total, candidate_id from matches where tenant_id = $1::uuid
    order by job_id, total, candidate_id) l`;
