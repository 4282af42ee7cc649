import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LINUX_INTERVAL_MS = 100;
/** Elsewhere each look starts a process. */
const PS_INTERVAL_MS = 200;

const isLinux = process.platform === 'linux';

/** Bytes of a `VmRSS:    1234 kB` line: unlike `statm` it needs no page size, which Node can't tell. */
export function residentFromStatus(status: string): number | null {
  const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** Memory of a process that is held in RAM; null when it is gone. */
export function residentBytes(pid: number): Promise<number | null> {
  if (isLinux) {
    try {
      // Synchronous, because the thread pool may be busy for longer than a greedy process needs to eat the memory.
      return Promise.resolve(residentFromStatus(readFileSync(`/proc/${pid}/status`, 'latin1')));
    } catch {
      return Promise.resolve(null);
    }
  }
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, stdout) => {
      const kilobytes = Number.parseInt(stdout, 10);
      resolve(error || Number.isNaN(kilobytes) ? null : kilobytes * 1024);
    });
  });
}

/** Calls back once when the process holds more than the limit; the answer ends the watch. */
export function watchMemory(pid: number, limitBytes: number, onExceeded: (bytes: number) => void): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const look = async () => {
    const bytes = await residentBytes(pid);
    if (stopped) return;
    if (bytes !== null && bytes > limitBytes) {
      onExceeded(bytes);
      return;
    }
    schedule();
  };
  const schedule = () => {
    timer = setTimeout(() => void look(), isLinux ? LINUX_INTERVAL_MS : PS_INTERVAL_MS);
  };
  schedule();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
