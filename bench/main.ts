import { parseArgs } from 'node:util';
import { benchBulk } from './bulk.js';
import { benchDuplicates } from './duplicates.js';
import { benchMatching } from './matching.js';
import { benchRanking } from './ranking.js';
import { benchWorkspace } from './workspace.js';
import { startEnvironment, type BenchEnvironment } from './environment.js';
import { residentMegabytes } from './memory.js';
import { benchReading } from './reading.js';
import { benchStatus } from './status.js';
import { benchThroughput } from './throughput.js';
import { benchUploads } from './uploads.js';

/** Candidates of the tenant whose lists are measured. */
const SIZES = '10000,100000';
const ROUNDS_FOR_MEMORY = 4;

/**
 * `npm run bench`: figures and their ratios to a baseline of the same run; machines differ too much for any limit.
 * `-- --peer URL` measures another service that speaks `/upload` and `/status/{job_id}` beside this one. Only a part of it:
 * `--reading` how files are read, `--duplicates` how people are told apart, `--ranking` how well resumes are ranked for an
 * opening, `--bulk` many files in one request, `--workspace [--sizes 10000,100000]` the recruiters' lists,
 * `--matching [--sizes …]` the best candidates and jobs.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      peer: { type: 'string' },
      reading: { type: 'boolean', default: false },
      duplicates: { type: 'boolean', default: false },
      ranking: { type: 'boolean', default: false },
      bulk: { type: 'boolean', default: false },
      workspace: { type: 'boolean', default: false },
      matching: { type: 'boolean', default: false },
      sizes: { type: 'string', default: SIZES },
    },
  });
  const { reading, duplicates, ranking, bulk, workspace, matching } = values;
  const isWhole = !reading && !duplicates && !ranking && !bulk && !workspace && !matching;
  if (isWhole || duplicates) await benchDuplicates(report);
  if (isWhole || ranking) await benchRanking(report);
  if (isWhole || reading) await benchReading(report);
  const sizes = values.sizes.split(',').map(Number);
  if (isWhole || workspace) await benchWorkspace(report, sizes);
  if (isWhole || matching) await benchMatching(report, sizes);
  if (!isWhole && !bulk) return;
  const environment = await startEnvironment();
  try {
    if (!bulk) await measure(environment, values.peer);
    const { program, url } = environment.api;
    report('bulk upload', await benchBulk(url, { 'x-api-key': environment.apiKey }, program.pid));
  } finally {
    await environment.stop();
  }
}

async function measure(
  { api, worker, baselineUrl, apiKey }: BenchEnvironment,
  peer: string | undefined,
): Promise<void> {
  const headers = { 'x-api-key': apiKey };
  const memory = (): object => ({
    api_mb: residentMegabytes(api.program.pid),
    worker_mb: residentMegabytes(worker.pid),
  });
  report('memory at rest', memory());
  await benchThroughput(api.url, headers);
  report('memory when warm, after 120 resumes', memory());
  for (let i = 1; i <= ROUNDS_FOR_MEMORY; i++) {
    report(`files through one worker, run ${i}`, await benchThroughput(api.url, headers));
    if (peer !== undefined) report(`files through the peer, run ${i}`, await benchThroughput(peer, {}));
  }
  report('memory after 600 resumes', memory());
  report('status', await benchStatus(api.url, apiKey, baselineUrl, await anyJob(api.url, headers)));
  report('upload of 100 KB', await benchUploads(api.url, apiKey, baselineUrl));
}

async function anyJob(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(`${url}/jobs?limit=1`, { headers });
  const { items } = (await response.json()) as { items: { job_id: string }[] };
  const job = items[0];
  if (job === undefined) throw new Error('There is no job to ask for.');
  return job.job_id;
}

function report(what: string, figures: object): void {
  process.stdout.write(`${what}: ${JSON.stringify(figures)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
