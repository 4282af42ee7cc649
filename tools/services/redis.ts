import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { type ChildService, type ExitReport, launchService } from './child-service.js';
import { findFreePort, isPortFree } from './free-port.js';
import { localPath } from './project-dirs.js';
import { findRedis, type RedisBinary } from './redis-binary.js';
import { ServiceError } from './service-error.js';

const START_DEADLINE_MS = 20_000;
const START_ATTEMPTS = 5;
const PING_TIMEOUT_MS = 1_000;
const PING_PAUSE_MS = 20;
const STOP_GRACE_MS = 5_000;

export interface RedisOptions {
  /** Where the server keeps its append-only file. */
  dir: string;
  port?: number;
  appendOnly: boolean;
  /** Told what a person should know, such as that Redis is being unpacked. */
  log?: (sentence: string) => void;
  /** Gets what the server writes. */
  output?: (line: string) => void;
}

export interface RunningRedis {
  url: string;
  port: number;
  pid: number;
  exited: Promise<ExitReport>;
  lastLines(count?: number): string[];
  stop(): Promise<void>;
}

/** Starts a Redis of our own on the loopback address, with a password made for this run. */
export async function startRedis(options: RedisOptions): Promise<RunningRedis> {
  if (options.port !== undefined && !(await isPortFree(options.port))) throw portInUse(options.port);
  const log = options.log === undefined ? {} : { log: options.log };
  const binary = await findRedis({ folder: localPath('redis'), ...log });
  mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await findFreePort());
    const service = await launch(binary, options, port, password);
    const outcome = await Promise.race([
      service.exited.then(() => 'ended' as const),
      answersPing(port, password, service),
    ]);
    if (outcome === 'ready') return running(service, port, password);
    await service.stop();
    if (outcome === 'late') throw new ServiceError(`Redis did not answer within ${START_DEADLINE_MS / 1000} s.`);
    // Someone else may take the port that was free a moment ago.
    const taken = service.lastLines().some((line) => line.includes('Address already in use'));
    if (!taken || options.port !== undefined || attempt === START_ATTEMPTS) throw startError(service.lastLines());
  }
}

function running(service: ChildService, port: number, password: string): RunningRedis {
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    port,
    pid: service.pid,
    exited: service.exited,
    lastLines: (count) => service.lastLines(count),
    stop: () => service.stop(),
  };
}

function launch(binary: RedisBinary, options: RedisOptions, port: number, password: string): Promise<ChildService> {
  return launchService({
    command: binary.command,
    // The configuration comes through standard input: arguments could be read by every user of the machine.
    args: ['-'],
    cwd: options.dir,
    env: {
      PATH: process.env.PATH,
      ...(binary.libraryPath === undefined ? {} : { LD_LIBRARY_PATH: binary.libraryPath }),
    },
    input: configuration(options, port, password),
    stopSignals: ['SIGTERM', 'SIGKILL'],
    graceMs: STOP_GRACE_MS,
    ...(options.output === undefined ? {} : { log: options.output }),
  });
}

export function configuration(
  options: Pick<RedisOptions, 'dir' | 'appendOnly'>,
  port: number,
  password: string,
): string {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `dir ${JSON.stringify(options.dir)}`,
    `requirepass ${password}`,
    'save ""',
    `appendonly ${options.appendOnly ? 'yes' : 'no'}`,
    // A queue must fail loudly when memory is short, never lose jobs.
    'maxmemory-policy noeviction',
    'daemonize no',
    '',
  ].join('\n');
}

async function answersPing(port: number, password: string, service: ChildService): Promise<'ready' | 'late'> {
  const ended = new AbortController();
  void service.exited.then(() => {
    ended.abort();
  });
  const deadline = Date.now() + START_DEADLINE_MS;
  while (!ended.signal.aborted && Date.now() < deadline) {
    if (await ping(port, password)) return 'ready';
    await new Promise((resolve) => setTimeout(resolve, PING_PAUSE_MS));
  }
  return 'late';
}

/** False while nothing listens and while the append-only file is being loaded. */
function ping(port: number, password: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let answer = '';
    const finish = (): void => {
      socket.destroy();
      resolve(answer === '+OK\r\n+PONG\r\n');
    };
    socket.setEncoding('utf8').setTimeout(PING_TIMEOUT_MS, finish);
    socket.once('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (chunk: string) => {
      answer += chunk;
      if (answer.split('\r\n').length > 2) finish();
    });
    socket.once('error', finish).once('close', finish);
  });
}

export function startError(lines: string[]): ServiceError {
  const last = lines.slice(-5).join(' | ');
  return new ServiceError(`Redis did not start: ${last === '' ? 'it said nothing' : last}`);
}

function portInUse(port: number): ServiceError {
  return new ServiceError(
    `Port ${port} is already in use: stop the program that listens there, or choose another port.`,
  );
}
