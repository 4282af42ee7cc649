import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from './eventually.js';
import { startApi, startWorker, type Environment, type RunningApi, type RunningProgram } from './programs.js';
import { uniquePrefix } from './queue-prefix.js';
import { rowsOf } from './sql-client.js';
import { createTestDatabase } from './test-database.js';
import { testServers } from './test-servers.js';

/** The servers of an installation, in place of those that all tests use. */
export interface OwnServers {
  /** The migrated database as superuser. */
  adminUrl?: string;
  /** The same as shortlist_app. */
  appUrl?: string;
  redisUrl?: string;
}

/** What was accepted and what became of it, over all tenants. */
export interface Traces {
  resumes: number;
  processingJobs: number;
  outbox: number;
  files: string[];
}

/** What came of one resume. */
export interface Outcome {
  /** The statuses of its background tasks. */
  tasks: string[];
  readings: number;
  /** With the address that was read. */
  candidates: number;
}

/** Programs, database, queue prefix and folders of one test file. `close` ends all of it, whatever the tests did. */
export class Installation {
  readonly #programs: Promise<RunningProgram>[] = [];

  private constructor(
    /** Of both programs. */
    readonly environment: Environment,
    /** The database as superuser. */
    readonly adminUrl: string,
    private readonly folder: string,
    private readonly drop: () => Promise<void>,
  ) {}

  static async create(servers: OwnServers = {}): Promise<Installation> {
    const folder = mkdtempSync(path.join(tmpdir(), 'shortlist-e2e-'));
    for (const name of ['storage', 'ingest', 'tmp', 'cwd']) mkdirSync(path.join(folder, name));
    const { adminUrl, appUrl, drop } = await databaseOf(servers);
    const environment = {
      DATABASE_URL: appUrl,
      DATABASE_POOL_SIZE: '5',
      REDIS_URL: servers.redisUrl ?? testServers().redisUrl,
      QUEUE_PREFIX: uniquePrefix(),
      STORAGE_DIR: path.join(folder, 'storage'),
      INGEST_ROOT: path.join(folder, 'ingest'),
      TMPDIR: path.join(folder, 'tmp'),
      JWT_SECRET: randomBytes(48).toString('base64'),
      ENCRYPTION_KEY: randomBytes(48).toString('base64'),
    };
    return new Installation(environment, adminUrl, folder, drop);
  }

  /** Where the programs run; they must not write here. */
  get cwd(): string {
    return path.join(this.folder, 'cwd');
  }

  startApi(more: Environment = {}): Promise<RunningApi> {
    return this.own(startApi({ ...this.environment, ...more }, this.cwd));
  }

  startWorker(more: Environment = {}): Promise<RunningProgram> {
    return this.own(startWorker({ ...this.environment, ...more }, this.cwd));
  }

  /** Rows as the superuser sees them, of all tenants. */
  rows<Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.adminUrl, text, values);
  }

  /** A path in the folder of a tenant from which directories are taken in. */
  ingestPath(slug: string, ...parts: string[]): string {
    return path.join(this.folder, 'ingest', slug, ...parts);
  }

  storedFile(storageKey: string): string {
    return path.join(this.folder, 'storage', storageKey);
  }

  /** What uploads have left behind: rows, and files wherever a program could have put one. */
  async traces(): Promise<Traces> {
    const [row] = await this.rows<Omit<Traces, 'files'>>(`select
      (select count(*)::int from resumes) as resumes,
      (select count(*)::int from processing_jobs) as "processingJobs",
      (select count(*)::int from outbox) as outbox`);
    if (row === undefined) throw new Error('PostgreSQL counts nothing.');
    return { ...row, files: this.files() };
  }

  /** How often a resume was worked on and what came of it, counted over the whole database. */
  async outcome(resumeId: string): Promise<Outcome> {
    const [row] = await this.rows<Record<keyof Outcome, unknown>>(
      `select (select array_agg(status) from processing_jobs where resume_id = $1) as tasks,
        (select count(*)::int from resume_parses where resume_id = $1) as readings,
        (select count(*)::int from candidate_contacts k join parse_contents p on k.email = p.resume #>> '{basics,email}'
          where p.resume_id = $1 and p.with_contact) as candidates`,
      [resumeId],
    );
    return row as unknown as Outcome;
  }

  /** Paths below the folder of this installation. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(path.relative(this.folder, entry.parentPath), entry.name))
      .sort();
  }

  /** Waits until every background task has ended. */
  async untilAllEnded(deadlineMs = 60_000): Promise<void> {
    const unfinished = (): Promise<{ id: string; status: string }[]> =>
      this.rows(`select id, status from processing_jobs where status in ('pending', 'processing')`);
    try {
      await eventually('all tasks to end', async () => (await unfinished()).length === 0, deadlineMs);
    } catch (error) {
      throw new Error(`Not ended: ${JSON.stringify(await unfinished())}`, { cause: error });
    }
  }

  async close(): Promise<void> {
    // A program that did not start has been killed already.
    const killed = this.#programs.map((starting) => starting.then((program) => program.kill()));
    await Promise.allSettled(killed);
    await this.drop();
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true });
  }

  private own<Program extends RunningProgram>(starting: Promise<Program>): Promise<Program> {
    this.#programs.push(starting);
    return starting;
  }
}

async function databaseOf(
  servers: OwnServers,
): Promise<{ adminUrl: string; appUrl: string; drop: () => Promise<void> }> {
  const { adminUrl, appUrl } = servers;
  // A server of one's own goes with all its databases.
  if (adminUrl !== undefined && appUrl !== undefined) return { adminUrl, appUrl, drop: () => Promise.resolve() };
  return createTestDatabase();
}
