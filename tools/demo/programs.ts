import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type ChildService, type ExitReport, launchService } from '../services/child-service.js';
import { projectRoot } from '../services/project-dirs.js';
import { ServiceError } from '../services/service-error.js';

const STOP_GRACE_MS = 10_000;
const READY_DEADLINE_MS = 30_000;
const READY_PAUSE_MS = 100;
const READY_TIMEOUT_MS = 2_000;

export interface Program {
  /** As it is called in a sentence: "The API". */
  name: string;
  /** Relative to the project. */
  script: string;
  environment: NodeJS.ProcessEnv;
}

export interface RunningProgram extends ChildService {
  readonly name: string;
  readonly logFile: string;
}

/** Starts a program that runs until it is stopped; what it prints goes to `logFile`. */
export async function startProgram(program: Program, logFile: string): Promise<RunningProgram> {
  mkdirSync(dirname(logFile), { recursive: true });
  const service = await launchService({ ...nodeCommand(program), logFile });
  return { ...service, name: program.name, logFile };
}

/** A program that ends by itself. What it prints is kept. */
export interface Task extends ChildService {
  readonly name: string;
  readonly lines: readonly string[];
}

export async function startTask(program: Program): Promise<Task> {
  const lines: string[] = [];
  const service = await launchService({
    ...nodeCommand(program),
    log: (line) => {
      lines.push(line);
    },
  });
  return { ...service, name: program.name, lines };
}

/** Waits for the end of a task and answers the lines it printed. */
export async function resultOf(task: Task): Promise<readonly string[]> {
  const report = await task.exited;
  if (report.code !== 0) throw new ServiceError(`${task.name} failed (${howItEnded(report)}): ${tail(task)}`);
  return task.lines;
}

function nodeCommand({ name, script, environment }: Program): Parameters<typeof launchService>[0] {
  const file = join(projectRoot(), script);
  if (!existsSync(file)) throw new ServiceError(`${name} is not built (${script} is missing): run "npm run build".`);
  return {
    command: process.execPath,
    args: ['--enable-source-maps', file],
    cwd: projectRoot(),
    env: environment,
    stopSignals: ['SIGTERM', 'SIGKILL'],
    graceMs: STOP_GRACE_MS,
  };
}

/** Waits until `url` answers 200; gives up when the program ends or the time is over. */
export async function waitUntilReady(
  program: RunningProgram,
  url: string,
  deadlineMs = READY_DEADLINE_MS,
): Promise<void> {
  const ended = new AbortController();
  void program.exited.then(() => {
    ended.abort();
  });
  const deadline = Date.now() + deadlineMs;
  let last = 'no answer';
  while (!ended.signal.aborted && Date.now() < deadline) {
    last = await answerOf(url);
    if (last === '200') return;
    await new Promise((resolve) => setTimeout(resolve, READY_PAUSE_MS));
  }
  if (ended.signal.aborted) throw endedEarly(program, await program.exited);
  const seconds = deadlineMs / 1000;
  throw new ServiceError(`${program.name} was not ready within ${seconds} s (${last}): see ${shown(program.logFile)}.`);
}

async function answerOf(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(READY_TIMEOUT_MS) });
    await response.body?.cancel();
    return String(response.status);
  } catch {
    return 'no answer';
  }
}

/** For a program that ends though nobody asked it to. */
export function endedEarly(program: RunningProgram, report: ExitReport): ServiceError {
  const log = shown(program.logFile);
  return new ServiceError(`${program.name} ended (${howItEnded(report)}), see ${log}. It said last: ${tail(program)}`);
}

export function howItEnded({ code, signal }: ExitReport): string {
  return signal === null ? `exit code ${String(code)}` : signal;
}

function tail(service: ChildService): string {
  const lines = service.lastLines(5);
  return lines.length === 0 ? 'nothing.' : lines.join('\n  ');
}

function shown(file: string): string {
  return relative(projectRoot(), file);
}
