import type { ChildProcess } from 'node:child_process';
import { DomainError, isErrorCode } from '#libs/errors';
import { ChildDeath } from './child-death.js';
import { FileRun, type ReadLimits, type ReadOptions } from './file-run.js';
import type { ChildMessage, ReadRequest } from './messages.js';
import { OutputTail } from './output-tail.js';
import type { ReadResume } from './read-resume.js';

const START_SECONDS = 30;
/** Measured with 200: a third more time for a file, because each process has to warm up anew. */
export const FILES_PER_PROCESS = 1_000;
const MEGABYTE = 1024 * 1024;
/** Of the limit: a process that holds more after a file has no room for the next. Recognition alone takes a half. */
const FULL = 2 / 3;
/** Of the limit: more than text takes. What recognition has taken is given back once there is nothing to read. */
const GROWN = 1 / 3;
const OUT_OF_MEMORY = /heap out of memory|process out of memory/u;

/** One process that reads files, one at a time, until it is killed. */
export class ReaderProcess {
  /** Rejects when the process did not start. */
  readonly ready: Promise<void>;
  /** Resolves when the process has ended. */
  readonly gone: Promise<void>;

  private state: 'starting' | 'idle' | 'busy' | 'dead' = 'starting';
  private readonly output = new OutputTail();
  private startTimer: NodeJS.Timeout;
  private settleStart!: { resolve: () => void; reject: (error: unknown) => void };
  private run: FileRun | null = null;
  private files = 0;
  private worn = false;
  private held = 0;

  constructor(
    private readonly child: ChildProcess,
    private readonly limits: ReadLimits,
  ) {
    this.ready = new Promise((resolve, reject) => {
      this.settleStart = { resolve, reject };
    });
    this.startTimer = setTimeout(() => child.kill('SIGKILL'), START_SECONDS * 1_000);
    this.gone = new Promise((resolve) => {
      child.once('exit', resolve);
      // A process that could not be made has no exit.
      child.on('error', (error) => {
        this.output.add(error.message);
        if (child.pid === undefined) {
          this.ended('not started');
          resolve();
        }
      });
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.output.add(chunk);
    });
    child.on('message', (message) => {
      try {
        this.receive(message as ChildMessage);
      } catch (error) {
        // A file may have got hold of the process and make it say anything.
        this.kill(error);
      }
    });
    // Comes after 'exit', when all of the output has been read too.
    child.once('close', (code, signal) => {
      this.ended(signal ?? `exit code ${code ?? 'unknown'}`);
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get isStarting(): boolean {
    return this.state === 'starting';
  }

  get isIdle(): boolean {
    return this.state === 'idle' && !this.isWorn;
  }

  get isBusy(): boolean {
    return this.state === 'busy';
  }

  get isDead(): boolean {
    return this.state === 'dead';
  }

  /** True when a fresh process should take its place after the present file. */
  get isWorn(): boolean {
    return this.worn || this.files >= FILES_PER_PROCESS;
  }

  /** True when a fresh process would hold less. */
  get isGrown(): boolean {
    return this.held > this.limits.memoryMb * MEGABYTE * GROWN;
  }

  /** How many files it was given. */
  get fileCount(): number {
    return this.files;
  }

  read(request: ReadRequest, options: ReadOptions): Promise<ReadResume> {
    const { pid } = this.child;
    if (pid === undefined || !this.isIdle) throw new Error('This process can not read a file now.');
    this.state = 'busy';
    this.files += 1;
    this.run = new FileRun(pid, this.limits, options, (error) => {
      this.kill(error);
    });
    // A message that can't be sent means a process that ends, which is noticed anyway.
    this.child.send(request, () => undefined);
    return this.run.result;
  }

  /** Ends the process at once; a read in it fails with the error. */
  kill(error: unknown): void {
    this.state = 'dead';
    this.child.kill('SIGKILL');
    this.endStart();
    this.endRun()?.fail(error);
  }

  private receive(message: ChildMessage): void {
    if (message.type === 'ready' && this.isStarting) {
      this.state = 'idle';
      this.endStart();
      this.settleStart.resolve();
      return;
    }
    if (!this.run) return;
    switch (message.type) {
      case 'progress':
        this.run.progress(message.progress);
        return;
      case 'read':
        this.rest(message.residentBytes)?.succeed(message.result);
        return;
      case 'refused':
        this.refused(message);
        return;
      case 'failed':
        this.failed(message);
    }
  }

  private refused({ code, message, residentBytes }: Extract<ChildMessage, { type: 'refused' }>): void {
    // A damaged page may have left the renderer unfit for the next file.
    this.worn ||= this.run?.recognising ?? false;
    this.rest(residentBytes)?.fail(new DomainError(isErrorCode(code) ? code : 'corrupt_file', message));
  }

  private failed({ message, stack, residentBytes }: Extract<ChildMessage, { type: 'failed' }>): void {
    this.worn = true;
    const error = new Error(message);
    error.stack = stack;
    this.rest(residentBytes)?.fail(error);
  }

  /** After a file: what is still held then is held for good. */
  private rest(residentBytes: number): FileRun | null {
    this.state = 'idle';
    this.held = residentBytes;
    this.worn ||= residentBytes > this.limits.memoryMb * MEGABYTE * FULL;
    return this.endRun();
  }

  private ended(how: string): void {
    this.state = 'dead';
    this.endStart();
    const output = this.output.toString();
    const detail = `${how}\n${output}`.trim();
    this.settleStart.reject(new Error(`The reader process did not start: ${detail}`));
    this.endRun()?.fail(new ChildDeath(OUT_OF_MEMORY.test(output) ? 'memory' : 'exit', detail));
  }

  private endStart(): void {
    clearTimeout(this.startTimer);
  }

  private endRun(): FileRun | null {
    const { run } = this;
    this.run = null;
    return run;
  }
}
