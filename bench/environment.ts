import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations, prepareRoles } from '#libs/database';
import { resultOf, startProgram, startTask, waitUntilReady, type RunningProgram } from '../tools/demo/programs.js';
import { findFreePort } from '../tools/services/free-port.js';
import { startPostgres } from '../tools/services/postgres.js';
import { localPath, projectRoot } from '../tools/services/project-dirs.js';
import { startRedis } from '../tools/services/redis.js';

export interface BenchEnvironment {
  api: { url: string; program: RunningProgram };
  worker: RunningProgram;
  /** Bare handlers doing only the work itself, on the same PostgreSQL. */
  baselineUrl: string;
  apiKey: string;
  /** The database as superuser. */
  adminUrl: string;
  stop(): Promise<void>;
}

/** PostgreSQL and Redis of the run's own, the built programs as in production, and the bare handlers beside them. */
export async function startEnvironment(): Promise<BenchEnvironment> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shortlist-bench-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), persistent: false });
    stops.push(() => postgres.stop());
    const redis = await startRedis({ dir: path.join(folder, 'redis'), appendOnly: true });
    stops.push(() => redis.stop());
    const adminUrl = new URL(postgres.url);
    adminUrl.pathname = '/shortlist_bench';
    const environment = await settings(folder, adminUrl, redis.url);
    const apiKey = await seed(environment);
    const [api, worker, baseline] = await Promise.all([
      startProgram({ name: 'The API', script: 'dist/apps/api/src/main.js', environment }, logFile('api')),
      startProgram({ name: 'The worker', script: 'dist/apps/worker/src/main.js', environment }, logFile('worker')),
      startBaseline(environment),
    ]);
    stops.push(() => Promise.all([api.stop(), worker.stop(), baseline.program.stop()]));
    const url = `http://127.0.0.1:${environment['PORT'] ?? ''}`;
    await waitUntilReady(api, `${url}/health/ready`);
    return { api: { url, program: api }, worker, baselineUrl: baseline.url, apiKey, adminUrl: adminUrl.href, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function settings(folder: string, admin: URL, redisUrl: string): Promise<NodeJS.ProcessEnv> {
  const app = new URL(admin);
  app.username = 'shortlist_app';
  app.password = randomBytes(16).toString('hex');
  await prepareRoles(admin.href, app.href);
  await applyMigrations(admin.href, path.join(projectRoot(), 'prisma', 'migrations'));
  return {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(await findFreePort()),
    DATABASE_URL: app.href,
    REDIS_URL: redisUrl,
    STORAGE_DIR: path.join(folder, 'storage'),
    JWT_SECRET: randomBytes(48).toString('base64url'),
    ENCRYPTION_KEY: randomBytes(48).toString('base64url'),
    LOG_LEVEL: 'info',
  };
}

async function seed(environment: NodeJS.ProcessEnv): Promise<string> {
  const task = await startTask({ name: 'Seeding', script: 'dist/prisma/seed.js', environment });
  const lines = await resultOf(task);
  const { tenants } = JSON.parse(lines.join('\n')) as { tenants: { api_key: string }[] };
  return tenants[0]?.api_key ?? '';
}

async function startBaseline(environment: NodeJS.ProcessEnv): Promise<{ program: RunningProgram; url: string }> {
  const port = await findFreePort();
  const program = await startProgram(
    { name: 'The baseline', script: 'dist/bench/baseline.js', environment: { ...environment, PORT: String(port) } },
    logFile('baseline'),
  );
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(program, `${url}/`);
  return { program, url };
}

function logFile(name: string): string {
  return localPath('logs', `bench-${name}.log`);
}
