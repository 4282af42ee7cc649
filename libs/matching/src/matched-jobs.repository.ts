import { systemActor, type Database } from '#libs/database';
import { SCORER_VERSION, type JobRequirements, type Weights } from '#libs/scoring';

/** An open job, without what it asks for. */
export interface OpenJob {
  id: string;
  version: number;
  title: string;
  /** As set by job or tenant; null for the defaults. */
  weights: Weights | null;
  /** The last of the job's matches, once there are as many as a job may have. */
  floor: { id: string; total: number } | null;
}

export interface JobToRun extends OpenJob {
  requirements: JobRequirements;
  /** Whether the last run was with the job as it is now, by this scorer, in this month. */
  isCurrent: boolean;
  /** Of PostgreSQL's clock, in its own words. */
  now: string;
}

type OpenJobRow = Record<string, unknown> & {
  id: string;
  version: number;
  title: string;
  weights: Weights | null;
  floor: number | null;
  floor_candidate_id: string | null;
};

type RequirementsRow = Record<string, unknown> & { id: string; requirements: JobRequirements };

/** What weighs with a job j of a tenant with settings s. */
export const WEIGHTS_OF_JOB = 'coalesce(j.match_weights, s.match_weights)';

const OPEN_JOBS = `select j.id, j.version, j.title, ${WEIGHTS_OF_JOB} as weights, r.floor::float8 as floor, r.floor_candidate_id
  from jobs j left join tenant_settings s on s.tenant_id = j.tenant_id
  left join job_match_runs r on r.tenant_id = j.tenant_id and r.job_id = j.id
  where j.tenant_id = $1 and j.status = 'open'`;

const REQUIREMENTS = `jsonb_build_object('title', j.title, 'description', j.description, 'experienceMinYears', j.experience_min_years,
  'experienceMaxYears', j.experience_max_years, 'educationLevel', j.education_level, 'educationField', j.education_field,
  'location', j.location, 'remote', j.remote, 'skills', (select coalesce(jsonb_agg(jsonb_build_object('key', k.key, 'name', k.name,
    'kind', k.kind, 'minMonths', k.min_months) order by k.id), '[]')
  from job_skills k where k.tenant_id = j.tenant_id and k.job_id = j.id))`;

/** The open jobs of a tenant, as matching needs them. */
export class MatchedJobsRepository {
  constructor(private readonly database: Database) {}

  async open(tenantId: string): Promise<OpenJob[]> {
    const rows = await this.database.statementAs<OpenJobRow>(systemActor(tenantId), {
      name: 'matched_jobs_open',
      text: OPEN_JOBS,
      values: [tenantId],
    });
    return rows.map(toOpenJob);
  }

  /** By id; without jobs that are gone. */
  async requirements(tenantId: string, ids: readonly string[]): Promise<Map<string, JobRequirements>> {
    const rows = await this.database.statementAs<RequirementsRow>(systemActor(tenantId), {
      name: 'matched_jobs_requirements',
      text: `select j.id, ${REQUIREMENTS} as requirements from jobs j where j.tenant_id = $1 and j.id = any($2::uuid[])`,
      values: [tenantId, ids],
    });
    return new Map(rows.map(({ id, requirements }) => [id, requirements]));
  }

  /** Undefined when there is no such job, or it is not open. */
  async find(tenantId: string, id: string, asOf: string): Promise<JobToRun | undefined> {
    const [row] = await this.database.statementAs<
      OpenJobRow & RequirementsRow & { is_current: boolean | null; now: string }
    >(systemActor(tenantId), {
      name: 'matched_job_find',
      text: `select o.*, ${REQUIREMENTS} as requirements, clock_timestamp()::text as now,
          r.matched_at is not null and r.job_version = j.version and r.scorer_version = $3 and r.as_of = $4
            and r.weights is not distinct from o.weights as is_current
        from (${OPEN_JOBS} and j.id = $2) o join jobs j on j.tenant_id = $1 and j.id = o.id
        left join job_match_runs r on r.tenant_id = $1 and r.job_id = o.id`,
      values: [tenantId, id, SCORER_VERSION, asOf],
    });
    if (row === undefined) return undefined;
    const { requirements, now, is_current: isCurrent } = row;
    return { ...toOpenJob(row), requirements, now, isCurrent: isCurrent === true };
  }
}

function toOpenJob({ id, version, title, weights, floor, floor_candidate_id: floorId }: OpenJobRow): OpenJob {
  return {
    ...{ id, version, title, weights },
    floor: floor === null || floorId === null ? null : { id: floorId, total: floor },
  };
}
