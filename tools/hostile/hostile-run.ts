import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ResumeReader } from '#libs/resume-reader';
import type { HostileFile } from './hostile-files.js';
import { type Outcome, outcomeOf } from './outcomes.js';

/** Past the reader's own limit on time, for killing the process and starting another. */
const GRACE_MS = 15_000;

export interface RunOptions {
  /** Files at the same time. */
  parallel: number;
  /** The reader's own longest limit. */
  limitMs: number;
  onOutcome?: (outcome: Outcome) => void;
}

async function readWithin(
  reader: ResumeReader,
  request: { path: string; fileName: string },
  limitMs: number,
): Promise<Pick<Outcome, 'code' | 'death' | 'detail'>> {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<{ code: string }>((resolve) => {
    timer = setTimeout(() => {
      resolve({ code: 'hung' });
    }, limitMs + GRACE_MS);
  });
  const reading = reader.read(request).then(() => ({ code: 'read' }), outcomeOf);
  try {
    return await Promise.race([reading, hung]);
  } finally {
    clearTimeout(timer);
  }
}

/** Sends every file through the reader as a worker would, and notes what came of it. */
export async function runHostileFiles(
  reader: ResumeReader,
  files: Iterable<HostileFile>,
  { parallel, limitMs, onOutcome }: RunOptions,
): Promise<Outcome[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shortlist-hostile-'));
  const queue = files[Symbol.iterator]();
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const { name, bytes } = next.value;
      const place = path.join(folder, `${outcomes.length}-${name}`);
      await writeFile(place, bytes);
      const started = performance.now();
      const answer = await readWithin(reader, { path: place, fileName: name }, limitMs);
      const outcome = { name, ...answer, ms: performance.now() - started };
      outcomes.push(outcome);
      onOutcome?.(outcome);
      await rm(place);
    }
  };
  try {
    await Promise.all(Array.from({ length: parallel }, work));
    return outcomes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
