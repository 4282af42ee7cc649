import { systemActor, type Database } from '#libs/database';
import { SCORER_VERSION } from '#libs/scoring';

export interface CandidateRun {
  /** Whether neither the candidate nor an open job has changed since the last run, by this scorer in this month. */
  isCurrent: boolean;
  /** Of PostgreSQL's clock, in its own words. */
  now: string;
}

type RunRow = Record<string, unknown> & { is_current: boolean | null; now: string };

/** What is known of the last runs of candidates. */
export class CandidateRunsRepository {
  constructor(private readonly database: Database) {}

  /** Undefined for a candidate who is gone, or was merged into another. */
  async find(tenantId: string, candidateId: string, asOf: string): Promise<CandidateRun | undefined> {
    const [row] = await this.database.statementAs<RunRow>(systemActor(tenantId), {
      name: 'candidate_match_run',
      text: `select clock_timestamp()::text as now,
          p.matched_at is not null and p.matched_version = c.updated_at and p.scorer_version = $3 and p.matched_as_of = $4
            and not exists (select 1 from jobs j where j.tenant_id = $1 and j.status = 'open' and j.updated_at > p.matched_at)
            as is_current
        from candidates c left join match_profiles p on p.tenant_id = $1 and p.candidate_id = c.id
        where c.tenant_id = $1 and c.id = $2 and c.merged_into is null`,
      values: [tenantId, candidateId, SCORER_VERSION, asOf],
    });
    return row && { isCurrent: row.is_current === true, now: row.now };
  }
}
