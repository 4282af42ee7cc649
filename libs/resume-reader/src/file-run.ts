import type { ExtractProgress } from '#libs/documents';
import { ChildDeath } from './child-death.js';
import type { ReadResume } from './read-resume.js';
import { watchMemory } from './resident-memory.js';

export interface ReadLimits {
  /** Resident memory at which a process is killed. */
  memoryMb: number;
  /** Time for a file until the recognition of pictures begins. */
  textSeconds: number;
  /** Time for a file in which pictures are recognised, counted from its beginning. */
  ocrSeconds: number;
}

export interface ReadOptions {
  onProgress?: (progress: ExtractProgress) => void;
  /** The file has been read and a model is about to be asked. */
  onModel?: () => void;
  /** One of many of the same sender: waits for those that are not, and for no process that is kept for them. */
  bulk?: boolean | undefined;
  /** Ends the read: one that waits is forgotten, the process of a running one is killed. */
  signal?: AbortSignal;
}

const MEGABYTE = 1024 * 1024;

/** One file in one process: watches time, memory and the caller's signal until there is a result or an error. */
export class FileRun {
  readonly result: Promise<ReadResume>;
  /** True once pictures are being recognised. */
  recognising = false;

  private settle!: { resolve: (result: ReadResume) => void; reject: (error: unknown) => void };
  private readonly startedAt = performance.now();
  private deadline: NodeJS.Timeout;
  private readonly stopWatching: () => void;
  private readonly onAbort: () => void;

  /** `kill` ends the process and fails this run with the error. */
  constructor(
    pid: number,
    private readonly limits: ReadLimits,
    private readonly options: ReadOptions,
    private readonly kill: (error: unknown) => void,
  ) {
    this.result = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    this.deadline = this.deadlineAfter(limits.textSeconds);
    this.stopWatching = watchMemory(pid, limits.memoryMb * MEGABYTE, (bytes) => {
      kill(new ChildDeath('memory', `${Math.round(bytes / MEGABYTE)} MB resident`));
    });
    this.onAbort = () => {
      kill(options.signal?.reason);
    };
    options.signal?.addEventListener('abort', this.onAbort, { once: true });
  }

  progress(progress: ExtractProgress): void {
    if (progress.step === 'ocr' && !this.recognising) {
      this.recognising = true;
      clearTimeout(this.deadline);
      this.deadline = this.deadlineAfter(this.limits.ocrSeconds);
    }
    this.options.onProgress?.(progress);
  }

  succeed(result: ReadResume): void {
    this.release();
    this.settle.resolve(result);
  }

  fail(error: unknown): void {
    this.release();
    this.settle.reject(error);
  }

  private deadlineAfter(seconds: number): NodeJS.Timeout {
    const left = seconds * 1_000 - (performance.now() - this.startedAt);
    return setTimeout(() => {
      this.kill(new ChildDeath('timeout', `${seconds} s`));
    }, left);
  }

  private release(): void {
    clearTimeout(this.deadline);
    this.stopWatching();
    this.options.signal?.removeEventListener('abort', this.onAbort);
  }
}
