import { execFileSync } from 'node:child_process';

/** Resident megabytes of a process and of the processes it started. */
export function residentMegabytes(pid: number): { own: number; children: number } {
  const processes = execFileSync('ps', ['-Ao', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const own = processes.find(([id]) => id === pid)?.[2] ?? 0;
  const children = processes.filter(([, parent]) => parent === pid).reduce((sum, [, , rss = 0]) => sum + rss, 0);
  return { own: Math.round(own / 1024), children: Math.round(children / 1024) };
}
