import type pg from 'pg';
import { systemActor, type Database } from '#libs/database';
import { assembleMatches, assembleMatching, MOST_OF_JOB, type MatchingParts } from '#libs/matching';
import { populateDigests, populateJobs, populateKept } from './matching/populate-matching.js';
import { quantile, round } from './statistics.js';
import { withWorkspace, type Workspace } from './workspace.js';
import { planOf } from './workspace/plans.js';
import { populatePeople } from './workspace/populate.js';

type Report = (what: string, figures: object) => void;

const ROUNDS = 10;
const OPEN_JOBS = 5000;
const SILENT = { sendAfterCommit: (): void => undefined };
const QUIET = { publish: () => Promise.resolve() };

/** What a job asks for: of 300 skills, the lower the number, the more candidates have it. */
const JOBS: Record<string, { required: number[]; preferred: number[] }> = {
  'frequent skills': { required: [0, 1, 2, 3, 5], preferred: [4, 8] },
  'skills of all kinds': { required: [1, 12, 60, 140], preferred: [30, 220] },
  'rare skills': { required: [180, 220, 260], preferred: [290] },
  'one skill': { required: [0], preferred: [] },
};

/**
 * What matching costs in a tenant of each size: the best of all candidates for one job, and one candidate against 5,000 open
 * jobs; how much memory it takes, and what PostgreSQL walks for it.
 */
export async function benchMatching(report: Report, sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const measure = async (workspace: Workspace): Promise<void> => {
      await populateDigests(workspace.admin, workspace.tenant);
      await measureJobs(report, `${size} candidates`, workspace);
      await measureCandidates(report, `${size} candidates, ${OPEN_JOBS} open jobs`, workspace);
    };
    await withWorkspace(size, measure, populatePeople);
  }
}

async function measureJobs(report: Report, size: string, workspace: Workspace): Promise<void> {
  const { admin, database, tenant } = workspace;
  const { tenantId } = tenant;
  const parts = assembleMatching(database, SILENT, QUIET);
  for (const [name, asked] of Object.entries(JOBS)) {
    const [jobId = ''] = await populateJobs(admin, tenant, 1);
    await ask(admin, tenantId, jobId, asked);
    const memory = watchMemory();
    const taken = await timesOf(ROUNDS, async () => {
      await forget(admin, tenantId, jobId);
      await parts.jobs.run(tenantId, jobId);
    });
    report(`${size}: the ${MOST_OF_JOB} best for a job, ${name}`, { ...taken, ...memory.stop() });
    await measureLists(report, size, workspace, jobId, name);
    await admin.query('delete from jobs where tenant_id = $1 and id = $2', [tenantId, jobId]);
  }
  report(`${size}: plan of reading packed digests`, await planOfReading(workspace));
}

async function measureLists(
  report: Report,
  size: string,
  { database, tenant }: Workspace,
  jobId: string,
  name: string,
): Promise<void> {
  const matches = assembleMatches(database, SILENT);
  const { tenantId, adminId, recruiterId } = tenant;
  for (const [role, userId] of [['admin', adminId] as const, ['recruiter', recruiterId] as const]) {
    const actor = { tenantId, userId, role };
    let shown = 0;
    const taken = await timesOf(ROUNDS, async () => {
      const { total } = await matches.list(actor, { jobId }, 0, { limit: 50, skip: 0 });
      shown = total ?? 0;
    });
    report(`${size}: listing the top 50 as ${role}, ${name}`, { ...taken, of: shown });
  }
}

async function measureCandidates(report: Report, size: string, { admin, database, tenant }: Workspace): Promise<void> {
  const { tenantId } = tenant;
  await populateJobs(admin, tenant, OPEN_JOBS);
  const { rows } = await admin.query<{ id: string }>(
    'select id from candidates where tenant_id = $1 order by id desc limit $2',
    [tenantId, 2 * ROUNDS + 2],
  );
  const ids = rows.map(({ id }) => id);
  const next = async (parts: MatchingParts): Promise<void> => parts.candidates.run(tenantId, ids.pop() ?? '');
  const cold = assembleMatching(database, SILENT, QUIET);
  report(`${size}: a candidate, jobs new and lists empty`, await timesOf(1, () => next(cold)));
  report(`${size}: a candidate, lists filling`, await timesOf(ROUNDS, () => next(cold)));
  await admin.query('truncate matches');
  await populateKept(admin, tenant, MOST_OF_JOB);
  const memory = watchMemory();
  const started = await timesOf(1, () => next(assembleMatching(database, SILENT, QUIET)));
  report(`${size}: a candidate, full lists, worker just started`, started);
  const warm = assembleMatching(database, SILENT, QUIET);
  await next(warm);
  report(`${size}: a candidate, full lists`, { ...(await timesOf(ROUNDS - 2, () => next(warm))), ...memory.stop() });
  report(`${size}: rows kept`, await kept(database, tenantId));
}

async function ask(
  admin: pg.Client,
  tenantId: string,
  jobId: string,
  { required, preferred }: { required: number[]; preferred: number[] },
): Promise<void> {
  await admin.query('delete from job_skills where tenant_id = $1 and job_id = $2', [tenantId, jobId]);
  await admin.query(
    `insert into job_skills (tenant_id, id, job_id, key, name, kind)
      select $1::uuid, uuidv7(), $2::uuid, 'skill ' || rank, 'Skill ' || rank, 'required' from unnest($3::integer[]) as rank
      union all select $1::uuid, uuidv7(), $2::uuid, 'skill ' || rank, 'Skill ' || rank, 'preferred' from unnest($4::integer[]) as rank`,
    [tenantId, jobId, required, preferred],
  );
}

async function forget(admin: pg.Client, tenantId: string, jobId: string): Promise<void> {
  await admin.query('delete from job_match_runs where tenant_id = $1 and job_id = $2', [tenantId, jobId]);
}

interface Times {
  p50_ms: number;
  max_ms: number;
  /** Of the processor that this program took for each: the same on a busy machine. */
  cpu_ms: number;
}

async function timesOf(rounds: number, work: () => Promise<unknown>): Promise<Times> {
  const taken: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < rounds; i++) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  const cpu = round((user + system) / 1000 / rounds);
  return { p50_ms: round(quantile(taken, 0.5)), max_ms: round(Math.max(...taken)), cpu_ms: cpu };
}

/** The most memory that the process takes until it is stopped, and how much of that is new. */
function watchMemory(): { stop: () => { rss_mb: number; grown_mb: number } } {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return { rss_mb: round(most / 2 ** 20, 0), grown_mb: round((most - before) / 2 ** 20, 0) };
    },
  };
}

async function planOfReading({ admin, tenant }: Workspace): Promise<object> {
  const { tenantId, adminId: userId } = tenant;
  const system = { tenantId, userId, role: 'system' as const };
  const all = await planOf(admin, system, 'select sum(octet_length(packed)) from packed_digests', []);
  const missing = await planOf(admin, system, 'select * from packed_digests_missing(500)', []);
  return { all, missing };
}

async function kept(database: Database, tenantId: string): Promise<object> {
  const [row] = await database.statementAs<{ matches: number; most: number }>(systemActor(tenantId), {
    name: 'bench_matches_kept',
    text: `select sum(kept)::integer as matches, max(kept)::integer as most from (
      select count(*) as kept from matches where tenant_id = $1 and of_job group by job_id) kept`,
    values: [tenantId],
  });
  return { ...row };
}
