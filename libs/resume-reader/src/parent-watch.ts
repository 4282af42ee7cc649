import { workerData } from 'node:worker_threads';

const INTERVAL_MS = 1_000;

/**
 * Runs in a thread of the child: ends it when the parent is gone. The child's main thread sees the end of its channel,
 * but not while a file keeps it in an endless loop.
 */
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, INTERVAL_MS);
