import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const KEPT_LINES = 40;
const TAIL_BYTES = 16_384;

/** Cuts a stream of chunks into lines and remembers the last of them. */
export class LogTail {
  private readonly lines: string[] = [];
  private rest = '';

  constructor(private readonly onLine?: (line: string) => void) {}

  add(chunk: string): void {
    const parts = (this.rest + chunk).split('\n');
    this.rest = parts.pop() ?? '';
    for (const line of parts) this.push(line.trimEnd());
  }

  last(count: number): string[] {
    const lines = this.rest === '' ? this.lines : [...this.lines, this.rest];
    return lines.slice(-count);
  }

  private push(line: string): void {
    if (line === '') return;
    this.lines.push(line);
    if (this.lines.length > KEPT_LINES) this.lines.shift();
    this.onLine?.(line);
  }
}

/** The last lines of a log file, reading no more than its end. */
export function lastLinesOfFile(path: string, count: number): string[] {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return [];
  }
  try {
    const size = fstatSync(file).size;
    const buffer = Buffer.alloc(Math.min(size, TAIL_BYTES));
    readSync(file, buffer, 0, buffer.length, size - buffer.length);
    return buffer
      .toString('utf8')
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '')
      .slice(-count);
  } finally {
    closeSync(file);
  }
}
