import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

// A shell that waits on a pipe from us. A line means that the service has ended; end of file means that we died without
// stopping it (kill -9, a crash), and the service must not live on.
const SCRIPT = `
read -r _ && exit 0
kill -s "$1" "$2" 2>/dev/null || exit 0
left=50
while [ "$left" -gt 0 ]; do
  sleep 0.2
  kill -0 "$2" 2>/dev/null || exit 0
  left=$((left - 1))
done
kill -s KILL "$2" 2>/dev/null
`;

/** Sees to it that `pid` is stopped when this process ends in whatever way. Call the answer once the service has ended. */
export function guardAgainstOrphan(pid: number, signal: NodeJS.Signals): () => void {
  const guard = spawn('/bin/sh', guardArguments(pid, signal), {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ignore = (): void => undefined;
  guard.on('error', ignore);
  guard.stdin.on('error', ignore);
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return () => {
    guard.stdin.end('ended\n');
  };
}

export function guardArguments(pid: number, signal: NodeJS.Signals): string[] {
  return ['-c', SCRIPT, 'shortlist-guard', signal.replace(/^SIG/, ''), String(pid)];
}
