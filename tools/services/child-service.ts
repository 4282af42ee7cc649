import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { lastLinesOfFile, LogTail } from './log-tail.js';
import { guardAgainstOrphan } from './orphan-guard.js';

const OUTPUT_GRACE_MS = 500;

export interface ChildServiceOptions {
  command: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** Written to the child's standard input, which is then closed. */
  input?: string;
  /** Output goes to this file; without it the output is captured and handed to `log` line by line. */
  logFile?: string;
  log?: (line: string) => void;
  /** Sent one after the other, `graceMs` apart, until the child has ended. */
  stopSignals: [NodeJS.Signals, ...NodeJS.Signals[]];
  graceMs: number;
}

export interface ExitReport {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface ChildService {
  readonly pid: number;
  /** Never rejects. */
  readonly exited: Promise<ExitReport>;
  lastLines(count?: number): string[];
  stop(): Promise<void>;
}

/**
 * Starts a long-running child in a session of its own, so that Ctrl-C at the terminal reaches only us and the children can
 * be stopped in order.
 */
export async function launchService(options: ChildServiceOptions): Promise<ChildService> {
  const tail = new LogTail(options.log);
  const child = spawnDetached(options);
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    tail.add(chunk);
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    tail.add(chunk);
  });
  const pid = await spawned(child);
  const release = guardAgainstOrphan(pid, options.stopSignals[0]);
  const exited = exitOf(child).then((report) => {
    release();
    return report;
  });
  // A child that dies at once makes this write fail; its exit is what gets reported.
  child.stdin?.on('error', () => undefined).end(options.input);

  return {
    pid,
    exited,
    lastLines: (count = 10) =>
      options.logFile === undefined ? tail.last(count) : lastLinesOfFile(options.logFile, count),
    stop: () => stopChild(child, exited, options),
  };
}

function spawnDetached(options: ChildServiceOptions): ChildProcess {
  const file = options.logFile === undefined ? undefined : openSync(options.logFile, 'w', 0o600);
  const output = file ?? 'pipe';
  try {
    return spawn(options.command, options.args, {
      detached: true,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', output, output],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
      ...(options.uid === undefined ? {} : { uid: options.uid }),
      ...(options.gid === undefined ? {} : { gid: options.gid }),
    });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function spawned(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      if (child.pid === undefined) reject(new Error('The system gave no process id.'));
      else resolve(child.pid);
    });
  });
}

/** Waits for the rest of the output, but not for ever: a grandchild may hold the pipe open. */
function exitOf(child: ChildProcess): Promise<ExitReport> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      const report = { code, signal };
      const timer = setTimeout(() => {
        resolve(report);
      }, OUTPUT_GRACE_MS);
      child.once('close', () => {
        clearTimeout(timer);
        resolve(report);
      });
    });
  });
}

async function stopChild(
  child: ChildProcess,
  exited: Promise<ExitReport>,
  { stopSignals, graceMs }: ChildServiceOptions,
): Promise<void> {
  for (const signal of stopSignals) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    child.kill(signal);
    if (await endsWithin(exited, graceMs)) return;
  }
  await exited;
}

function endsWithin(exited: Promise<ExitReport>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, ms);
    void exited.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
