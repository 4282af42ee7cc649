import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The rest is left for decoded pictures, WebAssembly and the runtime itself. */
const HEAP_SHARE = 0.75;

/**
 * Starts a process that reads files: the built child, behind a module that takes the network from all its threads, or
 * another script in its place.
 */
export function launch(script: string | undefined, memoryMb: number): ChildProcess {
  const preload = script === undefined ? ['--import', new URL('./no-network.js', import.meta.url).href] : [];
  return fork(script ?? fileURLToPath(new URL('./child.js', import.meta.url)), {
    // Nothing of this process's environment, which holds the keys of the whole system.
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
    cwd: '/',
    execArgv: [
      `--max-old-space-size=${Math.floor(memoryMb * HEAP_SHARE)}`,
      // A hole in a library must not turn text of a file into a program.
      '--disallow-code-generation-from-strings',
      ...preload,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
