import './no-network.js';
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { createRecogniser, DocumentError, type ExtractProgress } from '#libs/documents';
import { DomainError } from '#libs/errors';
import { loadFile } from './load-file.js';
import type { ChildMessage, ReadRequest } from './messages.js';
import { readResume } from './read-resume.js';
import { warmUp } from './warm-up.js';

const PROGRESS_INTERVAL_MS = 250;

function send(message: ChildMessage): void {
  // Without the parent there is nobody to tell, and this process ends.
  process.send?.(message, undefined, undefined, () => undefined);
}

/** Passes on the first report of each step and then a few a second: long documents have a page every few milliseconds. */
function progressSender(): (progress: ExtractProgress) => void {
  let step = '';
  let sentAt = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.step === step && now - sentAt < PROGRESS_INTERVAL_MS) return;
    step = progress.step;
    sentAt = now;
    send({ type: 'progress', progress });
  };
}

const recognise = createRecogniser();

async function serve({ path, fileName }: ReadRequest): Promise<ChildMessage> {
  try {
    const result = await readResume(await loadFile(path), fileName, { recognise, onProgress: progressSender() });
    return { type: 'read', result, residentBytes: process.memoryUsage.rss() };
  } catch (error) {
    const residentBytes = process.memoryUsage.rss();
    if (error instanceof DocumentError || error instanceof DomainError) {
      return { type: 'refused', code: error.code, message: error.message, residentBytes };
    }
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    return { type: 'failed', message, stack, residentBytes };
  }
}

function offerToOomKiller(): void {
  try {
    // When the machine runs out of memory this process is the one to go, not the API or the database.
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Only Linux has it.
  }
}

// A terminal and a service manager signal the whole group; the parent decides when its readers go.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
offerToOomKiller();
new Worker(new URL('./parent-watch.js', import.meta.url), {
  workerData: process.ppid,
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
}).unref();

await warmUp();
process.on('message', (request) => {
  void serve(request as ReadRequest).then(send);
});
send({ type: 'ready' });
