import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const systemError = z.object({ code: z.string() });

/** Whether the process number is taken: by a living process or by a dead one that its parent has not collected yet. */
export function isTaken(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemError.safeParse(error).data?.code === 'EPERM';
  }
}

/** The command line of a living process, otherwise an empty text. */
export function commandLineOf(pid: number): string {
  // Slim Linux images have no ps, macOS has no /proc.
  return existsSync('/proc/self/cmdline') ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    return '';
  }
}

function fromPs(pid: number): string {
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.trim();
}
