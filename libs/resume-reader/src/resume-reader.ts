import { availableParallelism, constants, getPriority, setPriority } from 'node:os';
import { resolve as resolvePath } from 'node:path';
import { DomainError } from '#libs/errors';
import type { ReadLimits, ReadOptions } from './file-run.js';
import { launch } from './launch.js';
import type { ReadRequest } from './messages.js';
import { ReaderProcess } from './reader-process.js';
import type { ReadResume } from './read-resume.js';

export interface ResumeReaderOptions extends ReadLimits {
  /** How many files are read at the same time; 0 for one a core. */
  processes: number;
  /**
   * From this long after its start, one more process is kept for files that are not in bulk, and the others leave it the
   * processor where both want it. Without it there is none.
   */
  spareAfterMs?: number;
  /** After this time without a file, a process that has grown is replaced by a fresh one. */
  idleSeconds?: number;
  /** Another script than the built child, for tests. */
  childPath?: string;
}

const IDLE_SECONDS = 30;
/** A tenth of the processor beside a process of usual priority. */
const NICENESS = 10;

export interface ResumeReaderStatus {
  /** Processes that could begin a file now. */
  idle: number;
  busy: number;
  waiting: number;
  pids: number[];
}

interface WaitingRead {
  request: ReadRequest;
  options: ReadOptions;
  resolve: (result: ReadResume) => void;
  reject: (error: unknown) => void;
  /** Gives the read up while it waits. */
  onAbort: () => void;
}

function unavailable(cause?: unknown): DomainError {
  return new DomainError('service_unavailable', 'Files can not be read at the moment. Try again later.', { cause });
}

/**
 * Reads files from outside in child processes of its own, first come, first served, those in bulk after the others. A read fails with
 * - a DomainError when the file can't be read now or ever, or (`service_unavailable`) when there is no process to read it;
 * - a ChildDeath when the file took its process down;
 * - the signal's reason when it was aborted;
 * - any other error when the reader is at fault, or the file could not be opened.
 */
export class ResumeReader {
  private readonly processes = new Set<ReaderProcess>();
  private readonly waiting: WaitingRead[] = [];
  private readonly size: number;
  private spare: ReaderProcess | undefined;
  private isSpareDue = false;
  private readonly spareTimer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly options: ResumeReaderOptions) {
    this.size = options.processes === 0 ? availableParallelism() : options.processes;
    // Early, so that the first reads need not wait for it.
    for (let i = 0; i < this.size; i += 1) this.startRegular();
    if (options.spareAfterMs !== undefined)
      this.spareTimer = setTimeout(this.expectSpare, options.spareAfterMs).unref();
  }

  get status(): ResumeReaderStatus {
    const processes = [...this.processes];
    return {
      idle: processes.filter((process) => process.isIdle).length,
      busy: processes.filter((process) => process.isBusy).length,
      waiting: this.waiting.length,
      pids: processes.flatMap(({ pid }) => pid ?? []),
    };
  }

  async read(file: ReadRequest, options: ReadOptions = {}): Promise<ReadResume> {
    options.signal?.throwIfAborted();
    if (this.closed) throw unavailable();
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.waiting.splice(this.waiting.indexOf(read), 1);
        reject(options.signal?.reason as Error);
      };
      const request = { path: resolvePath(file.path), fileName: file.fileName };
      const read: WaitingRead = { request, options, resolve, reject, onAbort };
      options.signal?.addEventListener('abort', onAbort, { once: true });
      this.waiting.push(read);
      this.dispatch();
    });
  }

  /** Kills all processes and fails all reads. Resolves when nothing of them is left. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.spareTimer);
    while (this.waiting.length > 0) this.take(0)?.reject(unavailable());
    for (const process of this.processes) process.kill(unavailable());
    await Promise.all([...this.processes].map((process) => process.gone));
  }

  /** The read that is first in line for a process. */
  private next(process?: ReaderProcess): WaitingRead | undefined {
    const single = this.waiting.findIndex(({ options }) => options.bulk !== true);
    if (single === -1 && process !== undefined && process === this.spare) return undefined;
    return this.take(Math.max(0, single));
  }

  private take(place: number): WaitingRead | undefined {
    const [read] = this.waiting.splice(place, 1);
    read?.options.signal?.removeEventListener('abort', read.onAbort);
    return read;
  }

  private dispatch(): void {
    const living = [...this.processes].filter((process) => !process.isDead);
    const regular = living.filter((process) => process !== this.spare);
    for (const process of [...living.filter((one) => one === this.spare), ...regular]) {
      const read = process.isIdle ? this.next(process) : undefined;
      if (read) void this.run(process, read);
    }
    // Not while the others start: it would take the processor from them.
    const isReady = regular.length === this.size && !regular.some(({ isStarting }) => isStarting);
    if (this.isSpareDue && this.spare === undefined && isReady) this.startSpare();
    if (this.waiting.length === 0) return;
    const starting = regular.filter(({ isStarting }) => isStarting).length;
    const wanted = Math.min(this.size - regular.length, this.waiting.length - starting);
    for (let i = 0; i < wanted; i += 1) this.startRegular();
  }

  private async run(process: ReaderProcess, { request, options, resolve, reject }: WaitingRead): Promise<void> {
    await process.read(request, options).then(resolve, reject);
    if (process.isWorn && !process.isDead) this.replace(process);
    else if (process.isGrown) this.replaceWhenIdle(process);
    this.dispatch();
  }

  private replaceWhenIdle(process: ReaderProcess): void {
    const { fileCount } = process;
    const timer = setTimeout(
      () => {
        if (process.isIdle && process.fileCount === fileCount) this.replace(process);
      },
      (this.options.idleSeconds ?? IDLE_SECONDS) * 1_000,
    );
    timer.unref();
  }

  private replace(process: ReaderProcess): void {
    process.kill(unavailable());
    // The spare one comes again with the next file.
    if (!this.closed && process !== this.spare) this.startRegular();
  }

  private startRegular(): void {
    const fail = (error: unknown): void => {
      this.next()?.reject(unavailable(error));
    };
    let process: ReaderProcess;
    try {
      process = this.launch();
    } catch (error) {
      // The system has no room for another process.
      fail(error);
      return;
    }
    if (this.options.spareAfterMs !== undefined) giveWay(process.pid);
    process.ready.then(
      () => {
        this.dispatch();
      },
      (error: unknown) => {
        fail(error);
        this.dispatch();
      },
    );
  }

  private readonly expectSpare = (): void => {
    this.isSpareDue = true;
    this.dispatch();
  };

  /** Without it, reads only wait longer. */
  private startSpare(): void {
    let process: ReaderProcess;
    try {
      process = this.launch();
    } catch {
      return;
    }
    this.spare = process;
    void process.gone.then(() => (this.spare = undefined));
    process.ready.then(
      () => {
        this.dispatch();
      },
      () => undefined,
    );
  }

  private launch(): ReaderProcess {
    const process = new ReaderProcess(launch(this.options.childPath, this.options.memoryMb), this.options);
    this.processes.add(process);
    void process.gone.then(() => this.processes.delete(process));
    return process;
  }
}

/** To the spare process, and to the programs that answer people. */
function giveWay(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, Math.min(constants.priority.PRIORITY_LOW, getPriority() + NICENESS));
  } catch {
    // Gone already, or a system that knows no priorities: then all are equal.
  }
}
