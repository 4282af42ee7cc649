import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ResumeReader } from '#libs/resume-reader';
import { residentMegabytes } from '../bench/memory.js';
import { hostileFiles, type Plan } from './hostile/hostile-files.js';
import { runHostileFiles } from './hostile/hostile-run.js';
import { isMissing, type Outcome, summary } from './hostile/outcomes.js';
import { projectRoot } from './services/project-dirs.js';

const USAGE = `Usage: npm run hostile -- [--seed N] [--count N] [--only damaged] [--no-memory] [DIR...]

Sends files through the reader as a worker does: those of the folders, files made to do harm, and copies of the samples
damaged by chance, which the seed repeats. Fails when a file has no outcome or memory does not come back; --no-memory
leaves out the look at memory, for which the samples are read many times.
`;
const LIMITS = { memoryMb: 768, textSeconds: 30, ocrSeconds: 120 };
const PROCESSES = availableParallelism();
/** Share by which memory may have grown. */
const GROWTH = 0.1;
/** How often each process reads the samples on average until it has all that ordinary files take. */
const ROUNDS = 2;
/** Until a process that has grown is replaced. */
const IDLE_SECONDS = 1;
const START_SECONDS = 60;
const PROGRESS_EVERY = 50;
const SAMPLES = path.join(projectRoot(), 'samples');

/** Reads the samples, as ordinary files, and looks at the memory once there is nothing left to read. */
async function memoryAfterSamples(reader: ResumeReader): Promise<{ own: number; children: number }> {
  const samples = readdirSync(SAMPLES).filter((name) => /\.(?:pdf|docx?|txt|png|jpg|tiff)$/u.test(name));
  const files = Array.from({ length: PROCESSES * ROUNDS }, () => samples).flat();
  const readings = files.map((fileName) => reader.read({ path: path.join(SAMPLES, fileName), fileName }));
  await Promise.allSettled(readings);
  await untilRested(reader);
  // What this process made the files from is garbage now, and would count as long as it lies about.
  collectGarbage();
  return residentMegabytes(process.pid);
}

/** Until every process that has grown was replaced by a fresh one, which is ready. */
async function untilRested(reader: ResumeReader): Promise<void> {
  await setTimeout(2 * IDLE_SECONDS * 1_000);
  const deadline = performance.now() + START_SECONDS * 1_000;
  while (reader.status.idle < PROCESSES) {
    if (performance.now() > deadline) throw new Error(`Not all readers are ready: ${JSON.stringify(reader.status)}`);
    await setTimeout(100);
  }
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function total({ own, children }: { own: number; children: number }): number {
  return own + children;
}

function showProgress(): (outcome: Outcome) => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % PROGRESS_EVERY === 0) process.stderr.write(`${done} files\n`);
  };
}

async function run(plan: Omit<Plan, 'samples'>, watchesMemory: boolean): Promise<boolean> {
  const reader = new ResumeReader({ ...LIMITS, processes: PROCESSES, idleSeconds: IDLE_SECONDS });
  try {
    const before = watchesMemory ? await memoryAfterSamples(reader) : null;
    const files = hostileFiles({ ...plan, samples: SAMPLES });
    const started = performance.now();
    const options = { parallel: PROCESSES, limitMs: LIMITS.ocrSeconds * 1_000, onOutcome: showProgress() };
    const outcomes = await runHostileFiles(reader, files, options);
    const minutes = (performance.now() - started) / 60_000;
    process.stdout.write(
      `${outcomes.length} files, seed ${plan.seed}, ${minutes.toFixed(1)} min\n${summary(outcomes)}\n`,
    );
    if (before === null) return !outcomes.some(isMissing);
    const after = await memoryAfterSamples(reader);
    process.stdout.write(
      `memory in MB: this process ${before.own} before, ${after.own} after; readers ${before.children}, ${after.children}\n`,
    );
    const grown = total(after) > total(before) * (1 + GROWTH);
    return !outcomes.some(isMissing) && !grown;
  } finally {
    await reader.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '1000' },
      'no-memory': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  const [seed, count] = [Number(values.seed), Number(values.count)];
  if (values.help === true || !Number.isInteger(seed) || !(count > 0)) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  // npm runs scripts in the project's folder and leaves in INIT_CWD where it was called.
  const folders = positionals.map((folder) => path.resolve(process.env['INIT_CWD'] ?? '', folder));
  const plan = { seed, count, folders, crafted: values.only !== 'damaged' };
  process.exitCode = (await run(plan, !values['no-memory'])) ? 0 : 1;
}

await main();
