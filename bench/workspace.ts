import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import {
  assembleCandidates,
  assembleDuplicates,
  ActivitiesRepository,
  candidateFilters,
  SharesRepository,
  SharesService,
  type CandidateParts,
  type CandidateQuery,
  type DuplicateServices,
} from '#libs/candidates';
import { ApplicationsRepository } from '#libs/hiring';
import { applyMigrations, Database, prepareRoles, systemActor } from '#libs/database';
import { LocalFileStore } from '#libs/storage';
import { WebhookEvents } from '#libs/webhooks';
import { startPostgres } from '../tools/services/postgres.js';
import { projectRoot } from '../tools/services/project-dirs.js';
import { quantile, round } from './statistics.js';
import type { BenchActor } from './workspace/actors.js';
import { planOf } from './workspace/plans.js';
import { populate, settle, withoutIndexes, wordOfRank, type PopulatedTenant } from './workspace/populate.js';

type Report = (what: string, figures: object) => void;

const ROUNDS = 40;
const PAGE = { limit: 20, skip: 0 };
const DEEP_PAGES = 200;
const MOST_COUNTED = 10_000;
const SILENT = { sendAfterCommit: (): void => undefined };
const SHARED_CANDIDATES = 1000;
const SHARED_RECRUITERS = 20;
const SMALL_TENANTS = { tenants: 100, candidates: 1000, recruiters: 3, ownedByFirst: 100, sharedWithFirst: 50 };

export interface Workspace {
  admin: pg.Client;
  database: Database;
  parts: CandidateParts;
  duplicates: DuplicateServices;
  tenant: PopulatedTenant;
}

/**
 * What the recruiters' lists cost as shortlist_app under row level security, in a tenant of each size among a hundred of
 * 1,000, first page and number together; and what PostgreSQL walks for them.
 */
export async function benchWorkspace(report: Report, sizes: readonly number[]): Promise<void> {
  for (const size of sizes) await withWorkspace(size, (workspace) => measure(report, `${size} candidates`, workspace));
}

/** @param populateAll what of the candidates is filled in */
export async function withWorkspace(
  size: number,
  work: (workspace: Workspace) => Promise<void>,
  populateAll = populate,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shortlist-workspace-'));
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), persistent: false });
  const adminUrl = new URL(postgres.url);
  adminUrl.pathname = '/shortlist_workspace';
  const appUrl = new URL(adminUrl);
  [appUrl.username, appUrl.password] = ['shortlist_app', randomBytes(16).toString('hex')];
  try {
    await prepareRoles(adminUrl.href, appUrl.href);
    await applyMigrations(adminUrl.href, path.join(projectRoot(), 'prisma', 'migrations'));
    const admin = new pg.Client({ connectionString: adminUrl.href });
    await admin.connect();
    const database = new Database({ url: appUrl.href, poolSize: 4, applicationName: 'bench' });
    const tenant = await fill(admin, size, populateAll);
    const parts = assembleCandidates(database, new LocalFileStore(folder), SILENT);
    try {
      await work({ admin, database, parts, duplicates: assembleDuplicates(database, SILENT), tenant });
    } finally {
      await database.close();
      await admin.end();
    }
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A tenant of that size among a hundred small ones. */
async function fill(admin: pg.Client, size: number, populateAll: typeof populate): Promise<PopulatedTenant> {
  const made: PopulatedTenant[] = [];
  await withoutIndexes(admin, async () => {
    const one = { tenants: 1, candidates: size, recruiters: SHARED_RECRUITERS + 1 };
    made.push(...(await populateAll(admin, { ...one, ownedByFirst: size / 20, sharedWithFirst: size / 100 })));
    await populateAll(admin, SMALL_TENANTS);
  });
  await settle(admin);
  const [tenant] = made;
  if (tenant === undefined) throw new Error('No tenant was made.');
  return tenant;
}

async function measure(report: Report, size: string, workspace: Workspace): Promise<void> {
  const { tenantId, adminId, recruiterId } = workspace.tenant;
  const actors: BenchActor[] = [
    { tenantId, userId: adminId, role: 'admin' },
    { tenantId, userId: recruiterId, role: 'recruiter' },
  ];
  for (const actor of actors) {
    for (const [name, query] of Object.entries(QUERIES)) {
      const list = await times(() => workspace.parts.candidates.list(actor, PAGE, query));
      report(`${size}, ${actor.role}: ${name}`, { ...list, ...(await planOfList(workspace, actor, query)) });
    }
    report(`${size}, ${actor.role}: page ${DEEP_PAGES}`, await deepPage(workspace, actor));
    report(`${size}, ${actor.role}: one candidate`, await details(workspace, actor));
    report(`${size}, ${actor.role}: tags with numbers`, await times(() => workspace.parts.tags.count(actor, 100)));
    report(`${size}, ${actor.role}: applications, with their number`, await applicationLists(workspace, actor));
  }
  report(`${size}: duplicates of one`, await duplicateLookups(workspace));
  report(`${size}: ${SHARED_CANDIDATES} shared with ${SHARED_RECRUITERS}`, await sharing(workspace));
}

const QUERIES: Record<string, CandidateQuery> = {
  'all, with their number': {},
  'one source': { sources: ['email'] },
  'a tag': { tags: ['tag 7'] },
  'two skills': { skills: ['skill 3', 'skill 40'] },
  'left, ten years or more': { statuses: ['LEFT'], monthsFrom: 120 },
  'two words': { search: `${wordOfRank(3)} ${wordOfRank(900)}` },
  'a rare word': { search: wordOfRank(5200) },
  'a frequent word': { search: wordOfRank(60) },
  'an address': { search: 'an.@example.com' },
};

async function times(work: () => Promise<unknown>): Promise<{ p50_ms: number; p95_ms: number }> {
  await work();
  const taken: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return { p50_ms: round(quantile(taken, 0.5)), p95_ms: round(quantile(taken, 0.95)) };
}

async function planOfList({ admin }: Workspace, actor: BenchActor, query: CandidateQuery): Promise<object> {
  const filters = JSON.stringify(candidateFilters(query));
  const page = await planOf(admin, actor, `select * from find_candidates($1, 'id', true, null, null, 20, 0)`, [
    filters,
  ]);
  const total = await planOf(admin, actor, 'select count_candidates($1, 10001)', [filters]);
  const scanned = [...new Set([...page.sequentialScans, ...total.sequentialScans])];
  return { indexes: page.indexes, sequential_scans: scanned };
}

/** The page after the cursor of one far down, which must cost what the first costs. */
async function deepPage({ parts }: Workspace, actor: BenchActor): Promise<object> {
  const far = await parts.candidates.list(actor, { limit: 1, skip: DEEP_PAGES * PAGE.limit });
  const after = far.items[0]?.id;
  if (after === undefined) return { there: false };
  return times(() => parts.candidates.list(actor, { ...PAGE, after }));
}

async function details({ parts }: Workspace, actor: BenchActor): Promise<object> {
  const { items } = await parts.candidates.list(actor, { limit: ROUNDS + 1, skip: 0 });
  const ids = items.map(({ id }) => id);
  return times(() => parts.candidates.look(actor, ids.pop() ?? items[0]?.id ?? ''));
}

async function applicationLists({ database }: Workspace, actor: BenchActor): Promise<object> {
  const applications = new ApplicationsRepository(database);
  return times(() => applications.list(actor, {}, PAGE, MOST_COUNTED));
}

/** Finding who may be one person among all of the tenant, as it is done for each resume that comes in. */
async function duplicateLookups({ parts, duplicates, tenant }: Workspace): Promise<object> {
  const { tenantId, adminId } = tenant;
  const { items } = await parts.candidates.list(
    { tenantId, userId: adminId, role: 'admin' },
    { limit: 100, skip: 500 },
  );
  const people = items.map(({ name, location, contact }) => ({
    ...{ name, location, emails: [`other-${contact?.email ?? ''}`], phones: [], links: [] },
    ...{ work: [], education: [], contentHashes: [] },
  }));
  return times(async () => {
    const [person] = people.splice(0, 1);
    if (person !== undefined) await duplicates.finder.find(systemActor(tenantId), person);
  });
}

async function sharing({ admin, database, parts, tenant }: Workspace): Promise<object> {
  const { tenantId, adminId, recruiterId } = tenant;
  const sharer: BenchActor = { tenantId, userId: adminId, role: 'admin' };
  const { rows } = await admin.query<{ id: string }>(
    `select id from users where tenant_id = $1 and role = 'recruiter' and id <> $2 limit ${SHARED_RECRUITERS}`,
    [tenantId, recruiterId],
  );
  const candidateIds: string[] = [];
  for (let skip = 0; skip < SHARED_CANDIDATES; skip += 100) {
    const { items } = await parts.candidates.list(sharer, { limit: 100, skip }, { ownerId: recruiterId });
    candidateIds.push(...items.map(({ id }) => id));
  }
  const shares = new SharesService(
    database,
    new SharesRepository(),
    new ActivitiesRepository(),
    new WebhookEvents(SILENT),
  );
  const request = { candidateIds, recruiterIds: rows.map(({ id }) => id), reason: null, notes: null, expiresAt: null };
  const permissions = { viewContact: true, downloadResume: false, submitToJobs: false };
  const started = performance.now();
  const outcome = await shares.share(sharer, { ...request, permissions });
  return { ...outcome, seconds: round((performance.now() - started) / 1000, 2) };
}
