import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

/** Stands in for the real child: what it does with a file is the file's name. */
const held = [];
let files = 0;

function send(message) {
  process.send({ residentBytes: process.memoryUsage.rss(), ...message });
}

function read(says) {
  send({ type: 'read', result: { says, pid: process.pid, files } });
}

function allocate() {
  setInterval(() => held.push(Buffer.alloc(32 * 1024 * 1024, 1)), 5);
}

const BEHAVIOUR = {
  read: ({ path }) => read(path),
  environment: () => read(process.env),
  hang: () => {
    for (;;);
  },
  allocate,
  heap: () => {
    for (;;) held.push(new Array(1_000_000).fill(held.length));
  },
  crash: () => {
    writeFileSync(2, 'the last words');
    process.exit(7);
  },
  refuse: () => send({ type: 'refused', code: 'encrypted_file', message: 'The file has a password.' }),
  fault: () => send({ type: 'failed', message: 'a bug', stack: 'Error: a bug\n    at somewhere' }),
  nonsense: () => process.send(null),
  grown: () => send({ type: 'read', result: { pid: process.pid, files }, residentBytes: 2 ** 28 }),
  bloated: () => send({ type: 'read', result: { pid: process.pid }, residentBytes: 2 ** 40 }),
  recognise: () => send({ type: 'progress', progress: { step: 'ocr', page: 1, pages: 1 } }),
  'recognise and refuse': () => {
    BEHAVIOUR.recognise();
    send({ type: 'refused', code: 'corrupt_file', message: 'The file is damaged.' });
  },
  start: () => send({ type: 'progress', progress: { step: 'text', page: 1, pages: 1 } }),
};

process.on('disconnect', () => process.exit());
process.on('message', ({ path, fileName }) => {
  files += 1;
  BEHAVIOUR[fileName]({ path });
});
send({ type: 'ready' });
