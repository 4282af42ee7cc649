import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Database, type TenantTransaction } from '#libs/database';
import { explain, SCORER_VERSION, type MatchScore, type Weights } from '#libs/scoring';
import { HIGH, MOST_OF_JOB } from './match.js';

/** A match as it was computed. */
export interface ComputedMatch {
  candidateId: string;
  candidateVersion: string;
  jobId: string;
  jobVersion: number;
  jobTitle: string;
  /** As set by job or tenant; null for the defaults. */
  weights: Weights | null;
  asOf: string;
  score: MatchScore;
  ofJob: boolean;
  ofCandidate: boolean;
}

/** A match that was told of as a high one for the first time. */
export interface NewHighMatch {
  id: string;
  candidateId: string;
  jobId: string;
  total: number;
}

export interface KeptMatch {
  jobId: string;
  ofJob: boolean;
  isActive: boolean;
}

interface WrittenRow extends Omit<NewHighMatch, 'total'> {
  total: number;
  isNews: boolean;
}

/** Matches as the programs compute them, in the transaction of one run. What a person took away is left as it was. */
export class MatchesRepository {
  constructor(private readonly database: Database) {}

  /** Runs of a tenant write one after the other: each moves rows of jobs that the others move too. */
  async lock(tx: TenantTransaction, tenantId: string): Promise<void> {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/matches`}, 0))::text`;
  }

  /**
   * Writes what was computed, but for what was computed from a candidate or job that has changed since: their own runs are
   * to come. Answers how many rows were written, and which of them are news.
   *
   * @param by a candidate's run tells of each of its matches whether it is among the candidate's best; a job's does not know
   */
  async write(
    tx: TenantTransaction,
    tenantId: string,
    by: 'candidate' | 'job',
    matches: readonly ComputedMatch[],
  ): Promise<{ written: number; news: NewHighMatch[] }> {
    if (matches.length === 0) return { written: 0, news: [] };
    // statement_timestamp comes after the lock: who asks for what was announced since then misses nothing.
    const rows = await tx.$queryRaw<WrittenRow[]>`
      insert into matches as m (tenant_id, id, candidate_id, job_id, total, skills_score, experience_score, education_score,
        location_score, skills_weight, experience_weight, education_weight, location_weight, matching_skills, missing_skills,
        evidence, explanation, scorer_version, as_of, weights, candidate_version, job_version, of_job, of_candidate, announced_at)
      select ${tenantId}::uuid, r.id, r.candidate_id, r.job_id, r.total, r.skills_score, r.experience_score, r.education_score,
        r.location_score, r.skills_weight, r.experience_weight, r.education_weight, r.location_weight, r.matching_skills,
        r.missing_skills, r.evidence, r.explanation, r.scorer_version, r.as_of, r.weights, r.candidate_version,
        r.job_version, r.of_job, r.of_candidate, case when r.total >= ${HIGH} then statement_timestamp() end
      from jsonb_populate_recordset(null::matches, ${JSON.stringify(matches.map(toRow))}::jsonb) r
      join candidates c on c.tenant_id = ${tenantId}::uuid and c.id = r.candidate_id and c.updated_at = r.candidate_version
        and c.merged_into is null
      join jobs j on j.tenant_id = ${tenantId}::uuid and j.id = r.job_id and j.version = r.job_version and j.status = 'open'
      on conflict (tenant_id, job_id, candidate_id) do update set
        total = excluded.total, skills_score = excluded.skills_score, experience_score = excluded.experience_score,
        education_score = excluded.education_score, location_score = excluded.location_score,
        skills_weight = excluded.skills_weight, experience_weight = excluded.experience_weight,
        education_weight = excluded.education_weight, location_weight = excluded.location_weight,
        matching_skills = excluded.matching_skills, missing_skills = excluded.missing_skills, evidence = excluded.evidence,
        explanation = excluded.explanation, scorer_version = excluded.scorer_version, as_of = excluded.as_of,
        weights = excluded.weights, candidate_version = excluded.candidate_version, job_version = excluded.job_version,
        of_job = excluded.of_job,
        of_candidate = case when ${by} = 'candidate' then excluded.of_candidate else m.of_candidate end,
        announced_at = coalesce(m.announced_at, excluded.announced_at), updated_at = clock_timestamp()
        where m.is_active
      returning new.id, new.candidate_id as "candidateId", new.job_id as "jobId", new.total::float8 as total,
        old.announced_at is null and new.announced_at is not null as "isNews"`;
    const news = rows.filter(({ isNews }) => isNews).map(({ isNews: _, ...match }) => match);
    return { written: rows.length, news };
  }

  /** The candidates whose match with the job a person took away. */
  async takenAwayOfJob(tenantId: string, jobId: string): Promise<string[]> {
    const rows = await this.database.statementAs<{ candidate_id: string }>(systemActor(tenantId), {
      name: 'matches_taken_away',
      text: 'select candidate_id from matches where tenant_id = $1 and job_id = $2 and not is_active',
      values: [tenantId, jobId],
    });
    return rows.map(({ candidate_id: candidateId }) => candidateId);
  }

  /** Of a candidate with these jobs. */
  async ofCandidate(
    tx: TenantTransaction,
    tenantId: string,
    candidateId: string,
    jobIds: readonly string[],
  ): Promise<KeptMatch[]> {
    return tx.$queryRaw<KeptMatch[]>`select job_id as "jobId", of_job as "ofJob", is_active as "isActive" from matches
      where tenant_id = ${tenantId}::uuid and candidate_id = ${candidateId}::uuid and job_id = any(${jobIds}::uuid[])`;
  }

  /** Takes a candidate's matches with these jobs out of the lists. */
  async unlistOfCandidate(
    tx: TenantTransaction,
    tenantId: string,
    candidateId: string,
    jobIds: readonly string[],
  ): Promise<void> {
    await tx.$executeRaw`update matches set of_job = false, of_candidate = false
      where tenant_id = ${tenantId}::uuid and candidate_id = ${candidateId}::uuid and job_id = any(${jobIds}::uuid[])
        and is_active`;
    await this.removeUnlisted(tx, tenantId, jobIds);
  }

  /** Takes a job's matches out of its best, but for these candidates and for what was written since. */
  async unlistOfJob(
    tx: TenantTransaction,
    tenantId: string,
    jobId: string,
    except: { candidateIds: readonly string[]; writtenSince: string },
  ): Promise<void> {
    await tx.$executeRaw`update matches set of_job = false where tenant_id = ${tenantId}::uuid and job_id = ${jobId}::uuid
      and is_active and of_job and candidate_id <> all(${except.candidateIds}::uuid[])
      and updated_at < ${except.writtenSince}::timestamptz`;
    await this.trim(tx, tenantId, [jobId]);
  }

  /** Leaves each of these jobs as many matches as a job may have, and notes which is the last. */
  async trim(tx: TenantTransaction, tenantId: string, jobIds: readonly string[]): Promise<void> {
    if (jobIds.length === 0) return;
    await tx.$executeRaw`
      with last as (
        select l.* from unnest(${jobIds}::uuid[]) as e (job_id) cross join lateral (
          select m.job_id, m.total, m.candidate_id from matches m
          where m.tenant_id = ${tenantId}::uuid and m.job_id = e.job_id and m.is_active and m.of_job
          order by m.total desc, m.candidate_id desc offset ${MOST_OF_JOB - 1} limit 1) l
      ), noted as (
        update job_match_runs r set floor = l.total, floor_candidate_id = l.candidate_id from last l
        where r.tenant_id = ${tenantId}::uuid and r.job_id = l.job_id
      )
      update matches m set of_job = false from last l
      where m.tenant_id = ${tenantId}::uuid and m.job_id = l.job_id and m.is_active and m.of_job
        and (m.total, m.candidate_id) < (l.total, l.candidate_id)`;
    await this.removeUnlisted(tx, tenantId, jobIds);
  }

  async noteJobRun(
    tx: TenantTransaction,
    tenantId: string,
    run: { jobId: string; jobVersion: number; weights: Weights | null; asOf: string },
  ): Promise<void> {
    const weights = run.weights === null ? null : JSON.stringify(run.weights);
    await tx.$executeRaw`
      insert into job_match_runs (tenant_id, job_id, job_version, weights, scorer_version, as_of)
      values (${tenantId}::uuid, ${run.jobId}::uuid, ${run.jobVersion}, ${weights}::jsonb, ${SCORER_VERSION}, ${run.asOf})
      on conflict (tenant_id, job_id) do update set job_version = excluded.job_version, weights = excluded.weights,
        scorer_version = excluded.scorer_version, as_of = excluded.as_of, floor = null, floor_candidate_id = null,
        matched_at = excluded.matched_at`;
  }

  async noteCandidateRun(
    tx: TenantTransaction,
    tenantId: string,
    run: { candidateId: string; version: string; asOf: string; startedAt: string },
  ): Promise<void> {
    await tx.$executeRaw`update match_profiles set matched_version = ${run.version}::timestamptz,
      matched_as_of = ${run.asOf}, matched_at = ${run.startedAt}::timestamptz
      where tenant_id = ${tenantId}::uuid and candidate_id = ${run.candidateId}::uuid`;
  }

  /** Has the next runs of these jobs compute anew whatever has changed. */
  async forgetJobRuns(tx: TenantTransaction, tenantId: string, jobIds: readonly string[]): Promise<void> {
    await tx.$executeRaw`update job_match_runs set matched_at = null
      where tenant_id = ${tenantId}::uuid and job_id = any(${jobIds}::uuid[])`;
  }

  /** Has the next run of the candidate compute anew whatever has changed. */
  async forgetCandidateRun(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<void> {
    await tx.$executeRaw`update match_profiles set matched_at = null
      where tenant_id = ${tenantId}::uuid and candidate_id = ${candidateId}::uuid`;
  }

  /** Of a candidate who is not matched any more: digest and matches. */
  async removeCandidate(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<void> {
    await tx.matchProfile.deleteMany({ where: { tenantId, candidateId } });
    await tx.match.deleteMany({ where: { tenantId, candidateId, isActive: true } });
  }

  /** What nobody has looked at or heard of; the rest stays for when it comes back. */
  private async removeUnlisted(tx: TenantTransaction, tenantId: string, jobIds: readonly string[]): Promise<void> {
    await tx.$executeRaw`delete from matches where tenant_id = ${tenantId}::uuid and job_id = any(${jobIds}::uuid[])
      and is_active and not of_job and not of_candidate and viewed_at is null and announced_at is null`;
  }
}

function toRow({ score, ...match }: ComputedMatch): object {
  const { skills, experience, education, location } = score.parts;
  return {
    id: uuidv7(),
    candidate_id: match.candidateId,
    job_id: match.jobId,
    total: score.total,
    skills_score: skills.score,
    experience_score: experience.score,
    education_score: education.score,
    location_score: location.score,
    skills_weight: skills.weight,
    experience_weight: experience.weight,
    education_weight: education.weight,
    location_weight: location.weight,
    matching_skills: score.matchingSkills,
    missing_skills: score.missingSkills,
    evidence: score.evidence,
    explanation: explain(score, { jobTitle: match.jobTitle }),
    scorer_version: score.scorerVersion,
    as_of: match.asOf,
    weights: match.weights,
    candidate_version: match.candidateVersion,
    job_version: match.jobVersion,
    of_job: match.ofJob,
    of_candidate: match.ofCandidate,
  };
}
