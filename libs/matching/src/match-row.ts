import { SCORER_VERSION, type Evidence } from '#libs/scoring';
import type { Match } from './match.js';
import { WEIGHTS_OF_JOB } from './matched-jobs.repository.js';

export type MatchRow = Record<string, unknown> & {
  id: string;
  total: number;
  sort_key: string;
  skills_score: number | null;
  experience_score: number | null;
  education_score: number | null;
  location_score: number | null;
  skills_weight: number;
  experience_weight: number;
  education_weight: number;
  location_weight: number;
  matching_skills: string[];
  missing_skills: string[];
  evidence: Evidence[];
  explanation: string;
  scorer_version: string;
  as_of: string;
  is_stale: boolean;
  candidate_id: string;
  candidate_name: string | null;
  candidate_title: string | null;
  candidate_location: string | null;
  left_flagged: boolean;
  rehire_eligibility: string | null;
  job_id: string;
  job_title: string;
  job_status: string;
  job_location: string | null;
  viewed_at: Date | null;
  viewed_by: string | null;
  created_at: Date;
  updated_at: Date;
};

/** What only the team is told: who left, who has looked at it, and what the tenant's settings say. */
const ON_TEAM = `(select current_setting('app.role', true)) <> 'candidate'`;

/** Of matches m, with MATCH_JOINS. */
export const MATCH_COLUMNS = `m.id, m.total::float8 as total, m.total::text as sort_key, m.skills_score::float8 as skills_score,
  m.experience_score::float8 as experience_score, m.education_score::float8 as education_score,
  m.location_score::float8 as location_score, m.skills_weight::integer as skills_weight,
  m.experience_weight::integer as experience_weight, m.education_weight::integer as education_weight,
  m.location_weight::integer as location_weight, m.matching_skills, m.missing_skills, m.evidence, m.explanation,
  m.scorer_version, m.as_of, m.scorer_version <> '${SCORER_VERSION}' or m.candidate_version <> c.updated_at
    or m.job_version <> j.version or (${ON_TEAM} and m.weights is distinct from ${WEIGHTS_OF_JOB}) as is_stale,
  c.id as candidate_id, c.name as candidate_name, c.title as candidate_title, c.location as candidate_location,
  j.id as job_id, j.title as job_title, j.status as job_status, j.location as job_location,
  ${ON_TEAM} and (c.employment_status = 'LEFT' or l.flags > 0) as left_flagged,
  case when ${ON_TEAM} then (select e from (
      select c.rehire_eligibility as e where c.employment_status = 'LEFT' union all select unnest(l.eligibilities)) judged
    where e is not null order by array_position(array['ineligible', 'review', 'eligible'], e) limit 1) end
    as rehire_eligibility,
  case when ${ON_TEAM} then m.viewed_at end as viewed_at, case when ${ON_TEAM} then m.viewed_by end as viewed_by,
  m.created_at, m.updated_at`;

/** Who is in no list: people merged into others, and matches that are among nobody's best. */
export const MATCH_JOINS = `join candidates c on c.tenant_id = m.tenant_id and c.id = m.candidate_id and c.merged_into is null
  join jobs j on j.tenant_id = m.tenant_id and j.id = m.job_id
  left join tenant_settings s on s.tenant_id = m.tenant_id
  cross join lateral (select count(*) as flags, array_agg(f.rehire_eligibility) as eligibilities from left_flags f
    where f.tenant_id = m.tenant_id and f.candidate_id = m.candidate_id) l`;

export function toMatch(row: MatchRow): Match & { sortKey: string } {
  return {
    id: row.id,
    sortKey: row.sort_key,
    total: row.total,
    scores: {
      skills: row.skills_score,
      experience: row.experience_score,
      education: row.education_score,
      location: row.location_score,
    },
    weights: {
      skills: row.skills_weight,
      experience: row.experience_weight,
      education: row.education_weight,
      location: row.location_weight,
    },
    matchingSkills: row.matching_skills,
    missingSkills: row.missing_skills,
    evidence: row.evidence,
    explanation: row.explanation,
    scorerVersion: row.scorer_version,
    asOf: row.as_of,
    isStale: row.is_stale,
    candidate: {
      id: row.candidate_id,
      name: row.candidate_name,
      title: row.candidate_title,
      location: row.candidate_location,
      leftFlagged: row.left_flagged,
      rehireEligibility: row.rehire_eligibility,
    },
    job: { id: row.job_id, title: row.job_title, status: row.job_status, location: row.job_location },
    viewedAt: row.viewed_at,
    viewedBy: row.viewed_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
