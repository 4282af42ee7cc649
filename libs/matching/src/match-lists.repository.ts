import type { Actor, Database, PageRequest, Statement } from '#libs/database';
import { HIGH, MEDIUM, type CandidateStats, type JobStats, type Match, type TierCounts } from './match.js';
import { MATCH_COLUMNS, MATCH_JOINS, toMatch, type MatchRow } from './match-row.js';

/** Whose matches: a job's, or a candidate's with open jobs. */
export type MatchSubject = { jobId: string } | { candidateId: string };

/** A place in the order in which high matches were told of. */
export interface Announced {
  id: string;
  /** In PostgreSQL's own words. */
  at: string;
}

type TierRow = Record<string, unknown> & { total: number; high: number; medium: number; low: number };

const LISTED = 'm.is_active and (m.of_job or m.of_candidate)';
const UNMERGED = `join candidates c on c.tenant_id = m.tenant_id and c.id = m.candidate_id and c.merged_into is null
  join jobs j on j.tenant_id = m.tenant_id and j.id = m.job_id`;
const TIERS = `count(*)::integer as total, count(*) filter (where m.total >= ${HIGH})::integer as high,
  count(*) filter (where m.total >= ${MEDIUM} and m.total < ${HIGH})::integer as medium,
  count(*) filter (where m.total < ${MEDIUM})::integer as low`;

/** Matches as the actor may see them: those of candidates whom they see. */
export class MatchListsRepository {
  constructor(private readonly database: Database) {}

  /** The best first. */
  async list(
    actor: Actor,
    subject: MatchSubject,
    minScore: number,
    page: PageRequest,
  ): Promise<{ items: (Match & { sortKey: string })[]; total: number | undefined }> {
    const isFirst = page.after === undefined;
    const after = isFirst ? '' : 'and (m.total, m.id) < ($6::numeric, $7::uuid)';
    const list: Statement = {
      name: `matches_of_${nameOf(subject)}${isFirst ? '' : '_after'}`,
      text: `select ${MATCH_COLUMNS} from matches m ${MATCH_JOINS}
        where m.tenant_id = $1 and ${conditionOf(subject)} and ${LISTED} and m.total >= $3::numeric ${after}
        order by m.total desc, m.id desc limit $4 offset $5`,
      values: [
        ...[actor.tenantId, idOf(subject), minScore, page.limit, page.skip],
        ...(isFirst ? [] : [page.afterKey, page.after]),
      ],
    };
    const count: Statement = {
      name: `matches_count_of_${nameOf(subject)}`,
      text: `select count(*)::integer as count from matches m ${UNMERGED}
        where m.tenant_id = $1 and ${conditionOf(subject)} and ${LISTED} and m.total >= $3::numeric`,
      values: [actor.tenantId, idOf(subject), minScore],
    };
    if (!isFirst) {
      return { items: (await this.database.statementAs<MatchRow>(actor, list)).map(toMatch), total: undefined };
    }
    const [rows, [counted]] = await this.database.statementsAs<[MatchRow, { count: number }]>(actor, [list, count]);
    return { items: rows.map(toMatch), total: counted?.count ?? 0 };
  }

  /** Also one that is in no list any more; not one that a person took away. */
  async find(actor: Actor, id: string): Promise<Match | undefined> {
    const [row] = await this.database.statementAs<MatchRow>(actor, {
      name: 'match_find',
      text: `select ${MATCH_COLUMNS} from matches m ${MATCH_JOINS} where m.tenant_id = $1 and m.id = $2 and m.is_active`,
      values: [actor.tenantId, id],
    });
    return row && toMatch(row);
  }

  async statsOfCandidate(actor: Actor, candidateId: string): Promise<CandidateStats> {
    const subject = { candidateId };
    const [[tiers], [other]] = await this.database.statementsAs<
      [TierRow, { open_jobs: number; matched_at: Date | null }]
    >(actor, [
      this.tiers(actor, subject),
      {
        name: 'match_stats_of_candidate',
        text: `select (select count(*)::integer from jobs where tenant_id = $1 and status = 'open') as open_jobs,
          (select matched_at from match_profiles where tenant_id = $1 and candidate_id = $2) as matched_at`,
        values: [actor.tenantId, candidateId],
      },
    ]);
    return { ...toTiers(tiers), openJobs: other?.open_jobs ?? 0, matchedAt: other?.matched_at ?? null };
  }

  async statsOfJob(actor: Actor, jobId: string): Promise<JobStats> {
    const [[tiers], [other]] = await this.database.statementsAs<[TierRow, { viewed: number; matched_at: Date | null }]>(
      actor,
      [
        this.tiers(actor, { jobId }),
        {
          name: 'match_stats_of_job',
          text: `select (select count(*)::integer from matches m ${UNMERGED} where m.tenant_id = $1 and m.job_id = $2
              and ${LISTED} and m.viewed_at is not null and (select current_setting('app.role', true)) <> 'candidate') as viewed,
            (select matched_at from job_match_runs where tenant_id = $1 and job_id = $2) as matched_at`,
          values: [actor.tenantId, jobId],
        },
      ],
    );
    return { ...toTiers(tiers), viewed: other?.viewed ?? 0, matchedAt: other?.matched_at ?? null };
  }

  /** The place from which on new ones are told: behind that match, or behind all there are now. */
  async announcedUpTo(actor: Actor, lastSeenId: string | undefined): Promise<Announced> {
    const [row] = await this.database.statementAs<Announced & Record<string, unknown>>(actor, {
      name: 'match_announced',
      text: `select coalesce(m.id, 'ffffffff-ffff-ffff-ffff-ffffffffffff') as id,
          coalesce(m.announced_at, clock_timestamp())::text as at
        from (select) nothing left join matches m on m.tenant_id = $1 and m.id = $2`,
      values: [actor.tenantId, lastSeenId ?? null],
    });
    if (row === undefined) throw new Error('PostgreSQL did not tell the time.');
    return { id: row.id, at: row.at };
  }

  /** High matches that were told of after that one, in that order. */
  async announcedAfter(
    actor: Actor,
    { id, at }: Announced,
    most: number,
  ): Promise<{ match: Match; announced: Announced }[]> {
    const rows = await this.database.statementAs<MatchRow & { announced: string }>(actor, {
      name: 'matches_announced_after',
      text: `select ${MATCH_COLUMNS}, m.announced_at::text as announced from matches m ${MATCH_JOINS}
        where m.tenant_id = $1 and ${LISTED} and (m.announced_at, m.id) > ($2::timestamptz, $3::uuid)
        order by m.announced_at, m.id limit $4`,
      values: [actor.tenantId, at, id, most],
    });
    return rows.map((row) => ({ match: toMatch(row), announced: { id: row.id, at: row.announced } }));
  }

  private tiers(actor: Actor, subject: MatchSubject): Statement {
    return {
      name: `match_tiers_of_${nameOf(subject)}`,
      text: `select ${TIERS} from matches m ${UNMERGED} where m.tenant_id = $1 and ${conditionOf(subject)} and ${LISTED}`,
      values: [actor.tenantId, idOf(subject)],
    };
  }
}

function nameOf(subject: MatchSubject): string {
  return 'jobId' in subject ? 'job' : 'candidate';
}

function idOf(subject: MatchSubject): string {
  return 'jobId' in subject ? subject.jobId : subject.candidateId;
}

function conditionOf(subject: MatchSubject): string {
  return 'jobId' in subject ? 'm.job_id = $2' : `m.candidate_id = $2 and j.status = 'open'`;
}

function toTiers(row: TierRow | undefined): Omit<TierCounts, 'matchedAt'> {
  const { total = 0, high = 0, medium = 0, low = 0 } = row ?? {};
  return { total, high, medium, low };
}
