import type { Actor, Database } from '#libs/database';
import { SCORER_VERSION } from '#libs/scoring';
import type { CandidateRunsRepository } from './candidate-runs.repository.js';
import type { MatchSubject } from './match-lists.repository.js';
import type { MatchedJobsRepository } from './matched-jobs.repository.js';

/** Counting further would cost as much as reading the whole list. */
const MOST_COUNTED = 10_000;

type DueRow = Record<string, unknown> & { tenant_id: string; job_id: string | null; candidate_id: string | null };

/** What is to be matched, on whose behalf, and whether it needs to be. */
export class RematchesRepository {
  constructor(
    private readonly database: Database,
    private readonly runs: CandidateRunsRepository,
    private readonly jobs: MatchedJobsRepository,
    private readonly thisMonth: () => string,
  ) {}

  /** How a candidate or job that the actor sees stands; undefined for one whom they do not see. */
  async standing(actor: Actor, subject: MatchSubject): Promise<'open' | 'merged' | 'closed' | undefined> {
    const isJob = 'jobId' in subject;
    const [row] = await this.database.statementAs<{ standing: 'open' | 'merged' | 'closed' }>(actor, {
      name: isJob ? 'match_job_standing' : 'match_candidate_standing',
      text: isJob
        ? `select case status when 'open' then 'open' else 'closed' end as standing from jobs where tenant_id = $1 and id = $2`
        : `select case when merged_into is null then 'open' else 'merged' end as standing from candidates
            where tenant_id = $1 and id = $2`,
      values: [actor.tenantId, isJob ? subject.jobId : subject.candidateId],
    });
    return row?.standing;
  }

  async isCurrent(tenantId: string, subject: MatchSubject): Promise<boolean> {
    const run =
      'jobId' in subject
        ? await this.jobs.find(tenantId, subject.jobId, this.thisMonth())
        : await this.runs.find(tenantId, subject.candidateId, this.thisMonth());
    return run?.isCurrent === true;
  }

  /** Of open jobs for a candidate, of candidates for a job: as many as the actor may see. */
  async estimate(actor: Actor, subject: MatchSubject): Promise<number> {
    const [row] = await this.database.statementAs<{ count: number }>(
      actor,
      'jobId' in subject
        ? { name: 'match_estimate_of_job', text: `select count_candidates('{}', $1) as count`, values: [MOST_COUNTED] }
        : {
            name: 'match_estimate_of_candidate',
            text: `select count(*)::integer as count from jobs where tenant_id = $1 and status = 'open'`,
            values: [actor.tenantId],
          },
    );
    return row?.count ?? 0;
  }

  /** Over all tenants: what was never matched, or not by this scorer, with these weights, in this month. */
  async due(most: number): Promise<Map<string, { jobIds: string[]; candidateIds: string[] }>> {
    const rows = await this.database.callFunction<DueRow>({
      name: 'matches_due',
      text: 'select * from matches_due($1, $2, $3)',
      values: [SCORER_VERSION, this.thisMonth(), most],
    });
    const byTenant = new Map<string, { jobIds: string[]; candidateIds: string[] }>();
    for (const { tenant_id: tenantId, job_id: jobId, candidate_id: candidateId } of rows) {
      const due = byTenant.get(tenantId) ?? { jobIds: [], candidateIds: [] };
      if (jobId !== null) due.jobIds.push(jobId);
      if (candidateId !== null) due.candidateIds.push(candidateId);
      byTenant.set(tenantId, due);
    }
    return byTenant;
  }
}
