import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts a process that never comes to rest, prints its id when it is at it, and waits to be killed. */
const script = fileURLToPath(new URL('./restless.mjs', import.meta.url));
const child = fork(script, process.argv.slice(2), { stdio: 'ignore' });
child.once('message', () => console.log(child.pid));
