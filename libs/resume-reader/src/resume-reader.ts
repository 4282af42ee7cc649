import { availableParallelism } from 'node:os';
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
  /** After this time without a file, a process that has grown is replaced by a fresh one. */
  idleSeconds?: number;
  /** Another script than the built child, for tests. */
  childPath?: string;
}

const IDLE_SECONDS = 30;

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
 * Reads files from outside in child processes of its own, first come, first served. A read fails with
 * - a DomainError when the file can't be read now or ever, or (`service_unavailable`) when there is no process to read it;
 * - a ChildDeath when the file took its process down;
 * - the signal's reason when it was aborted;
 * - any other error when the reader is at fault, or the file could not be opened.
 */
export class ResumeReader {
  private readonly processes = new Set<ReaderProcess>();
  private readonly waiting: WaitingRead[] = [];
  private readonly size: number;
  private closed = false;

  constructor(private readonly options: ResumeReaderOptions) {
    this.size = options.processes === 0 ? availableParallelism() : options.processes;
    // Early, so that the first reads need not wait for it.
    for (let i = 0; i < this.size; i += 1) this.start();
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
    while (this.waiting.length > 0) this.next()?.reject(unavailable());
    for (const process of this.processes) process.kill(unavailable());
    await Promise.all([...this.processes].map((process) => process.gone));
  }

  private next(): WaitingRead | undefined {
    const read = this.waiting.shift();
    read?.options.signal?.removeEventListener('abort', read.onAbort);
    return read;
  }

  private dispatch(): void {
    const living = [...this.processes].filter((process) => !process.isDead);
    for (const process of living.filter(({ isIdle }) => isIdle)) {
      const read = this.next();
      if (!read) return;
      void this.run(process, read);
    }
    const starting = living.filter(({ isStarting }) => isStarting).length;
    const wanted = Math.min(this.size - living.length, this.waiting.length - starting);
    for (let i = 0; i < wanted; i += 1) this.start();
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
    if (!this.closed) this.start();
  }

  private start(): void {
    let process: ReaderProcess;
    try {
      process = new ReaderProcess(launch(this.options.childPath, this.options.memoryMb), this.options);
    } catch (error) {
      // The system has no room for another process.
      this.next()?.reject(unavailable(error));
      return;
    }
    this.processes.add(process);
    void process.gone.then(() => this.processes.delete(process));
    process.ready.then(
      () => {
        this.dispatch();
      },
      (error: unknown) => {
        this.next()?.reject(unavailable(error));
        this.dispatch();
      },
    );
  }
}
