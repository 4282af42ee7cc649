import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchService, type ExitReport } from '../../../tools/services/child-service.js';
import { projectRoot } from '../../../tools/services/project-dirs.js';
import { eventually } from './eventually.js';

// Far more than they need: the machine may have much else to do.
const READY_MS = 60_000;
/** A stopped worker lets what it is doing end for 20 seconds. */
const STOP_GRACE_MS = 40_000;
const END_MS = 60_000;

/** Environment variables of a program; it gets no others but PATH. */
export type Environment = Readonly<Record<string, string>>;
export type LogLine = Record<string, unknown>;

/** A program as it was built, in a process of its own. */
export interface RunningProgram {
  readonly pid: number;
  readonly exited: Promise<ExitReport>;
  /** Everything it has written so far. */
  log(): string;
  /** The JSON lines of its log. */
  logLines(): LogLine[];
  /** Asks it to end, as an orchestrator does, and tells how it did. */
  stop(): Promise<ExitReport>;
  /** kill -9 */
  kill(): Promise<ExitReport>;
}

export interface RunningApi extends RunningProgram {
  readonly url: string;
}

/** Starts the API on a free port. Resolves when it listens. */
export async function startApi(environment: Environment, cwd: string): Promise<RunningApi> {
  const program = await start('apps/api/src/main.js', { PORT: '0', HOST: '127.0.0.1', ...environment }, cwd);
  const { address } = await readyLine('API', program, 'listening');
  return { ...program, url: String(address).replace('localhost', '127.0.0.1') };
}

/** Starts a worker. Resolves when it takes jobs. */
export async function startWorker(environment: Environment, cwd: string): Promise<RunningProgram> {
  const program = await start('apps/worker/src/main.js', { READER_PROCESSES: '1', ...environment }, cwd);
  await readyLine('worker', program, 'working');
  return program;
}

export interface EndedProgram {
  code: number | null;
  stdout: string;
  stderr: string;
  ms: number;
}

/** Runs a built program to its end; one that does not end is killed, and its `code` is null. */
export function runToEnd(
  script: string,
  options: { args?: string[]; environment?: Environment; cwd: string },
): Promise<EndedProgram> {
  const started = performance.now();
  const env = { PATH: process.env['PATH'], ...options.environment };
  return new Promise((resolve) => {
    const settings = { env, cwd: options.cwd, timeout: END_MS, killSignal: 'SIGKILL' as const, maxBuffer: 1e8 };
    const child = execFile(
      process.execPath,
      [builtFile(script), ...(options.args ?? [])],
      settings,
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr, ms: performance.now() - started });
      },
    );
  });
}

async function start(script: string, environment: Environment, cwd: string): Promise<RunningProgram> {
  const lines: string[] = [];
  const service = await launchService({
    command: process.execPath,
    args: [builtFile(script)],
    cwd,
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', ...environment },
    stopSignals: ['SIGTERM', 'SIGKILL'],
    graceMs: STOP_GRACE_MS,
    log: (line) => {
      lines.push(line);
    },
  });
  const { pid, exited } = service;
  return {
    pid,
    exited,
    log: () => lines.join('\n'),
    logLines: () => lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as LogLine),
    stop: async () => {
      await service.stop();
      return exited;
    },
    kill: async () => {
      signal(pid, 'SIGKILL');
      return exited;
    },
  };
}

/** Sends a signal to a process that may have ended. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @throws with the end of the log when the program ends or takes too long */
async function readyLine(name: string, program: RunningProgram, message: string): Promise<LogLine> {
  let ended: ExitReport | undefined;
  void program.exited.then((report) => (ended = report));
  try {
    return await eventually(
      `the ${name} to be ready`,
      () => {
        if (ended) throw new Error(`The ${name} ended with ${JSON.stringify(ended)} before it was ready.`);
        return program.logLines().find(({ msg }) => msg === message);
      },
      READY_MS,
    );
  } catch (error) {
    await program.kill();
    const end = program.log().split('\n').slice(-20).join('\n');
    throw new Error(`${error instanceof Error ? error.message : String(error)} Its log ends with:\n${end}`, {
      cause: error,
    });
  }
}

function builtFile(script: string): string {
  const file = path.join(projectRoot(), 'dist', script);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" before the end-to-end tests.`);
  return file;
}
