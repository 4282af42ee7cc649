import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { ExitReport } from '../services/child-service.js';
import { startPostgres } from '../services/postgres.js';
import { localPath } from '../services/project-dirs.js';
import { startRedis } from '../services/redis.js';
import { reasonOf, ServiceError } from '../services/service-error.js';
import type { DemoOptions } from './demo-options.js';
import { howItEnded } from './programs.js';
import type { Shutdown } from './shutdown.js';

const CONNECT_TIMEOUT_MS = 5_000;
const DATABASE = 'shortlist';

/** A server that the demo uses. `failed` rejects when one that the demo started itself ends; for others it never settles. */
export interface Server {
  url: string;
  failed: Promise<never>;
}

export interface Servers {
  database: Server;
  redis: Server;
}

type Say = (sentence: string) => void;

/** Starts PostgreSQL and Redis side by side, or makes sure that those of the user can be reached. */
export async function startServers(options: DemoOptions, shutdown: Shutdown, say: Say): Promise<Servers> {
  const [database, redis] = await Promise.all([
    options.databaseUrl === undefined ? ownPostgres(shutdown, say) : givenPostgres(options.databaseUrl),
    options.redisUrl === undefined ? ownRedis(shutdown, say) : givenRedis(options.redisUrl),
  ]);
  return { database, redis };
}

async function ownPostgres(shutdown: Shutdown, say: Say): Promise<Server> {
  const output = logTo(localPath('logs', 'postgres.log'));
  const server = await shutdown.own('servers', () =>
    startPostgres({ dataDir: localPath('postgres'), persistent: true, log: say, output }),
  );
  const url = new URL(server.url);
  url.pathname = `/${DATABASE}`;
  return { url: url.href, failed: failureOf('PostgreSQL', server, shutdown) };
}

async function ownRedis(shutdown: Shutdown, say: Say): Promise<Server> {
  const output = logTo(localPath('logs', 'redis.log'));
  const server = await shutdown.own('servers', () =>
    startRedis({ dir: localPath('redis-data'), appendOnly: true, log: say, output }),
  );
  return { url: server.url, failed: failureOf('Redis', server, shutdown) };
}

function logTo(file: string): (line: string) => void {
  mkdirSync(dirname(file), { recursive: true });
  const stream = createWriteStream(file, { mode: 0o600 });
  return (line) => {
    stream.write(`${line}\n`);
  };
}

/** Rejects when a child ends before it was asked to. */
export function failureOf(
  name: string,
  child: { exited: Promise<ExitReport>; lastLines(count: number): string[] },
  shutdown: Shutdown,
): Promise<never> {
  return new Promise((_, reject) => {
    void child.exited.then((report) => {
      if (shutdown.begun) return;
      const last = child.lastLines(3).join('\n  ');
      reject(
        new ServiceError(`${name} ended (${howItEnded(report)}): run "npm run demo" again. It said last: ${last}`),
      );
    });
  });
}

async function givenPostgres(url: string): Promise<Server> {
  const address = new URL(url);
  // The database itself may not exist yet; it is made by the migration.
  address.pathname = '/postgres';
  const client = new pg.Client({ connectionString: address.href, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw unreachable('PostgreSQL', address, 'DATABASE_URL', error);
  }
  return { url, failed: never() };
}

async function givenRedis(url: string): Promise<Server> {
  const client = new Redis(url, { lazyConnect: true, connectTimeout: CONNECT_TIMEOUT_MS, retryStrategy: () => null });
  let reason: unknown;
  client.on('error', (error) => {
    reason = error;
  });
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw unreachable('Redis', new URL(url), 'REDIS_URL', reason ?? error);
  } finally {
    client.disconnect();
  }
  return { url, failed: never() };
}

function unreachable(server: string, { host }: URL, variable: string, error: unknown): ServiceError {
  return new ServiceError(
    `${server} at ${host} can't be reached (${reasonOf(error)}): start it, or unset ${variable} to have the demo start one.`,
  );
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
