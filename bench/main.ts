import { parseArgs } from 'node:util';
import { benchAnalysis } from './analysis.js';
import { benchBulk } from './bulk.js';
import { benchDuplicates } from './duplicates.js';
import { startEnvironment, type BenchEnvironment } from './environment.js';
import { benchMatching } from './matching.js';
import { residentMegabytes } from './memory.js';
import { benchRanking } from './ranking.js';
import { benchReading } from './reading.js';
import { benchStatus } from './status.js';
import { benchThroughput } from './throughput.js';
import { benchUploads } from './uploads.js';
import { benchWorkspace } from './workspace.js';

/** Candidates of the tenant whose lists are measured. */
const SIZES = '10000,100000';
const ROUNDS_FOR_MEMORY = 4;
/** The parts that need the programs. */
const SERVED = ['programs', 'bulk', 'analysis'] as const;

const flag = { type: 'boolean', default: false } as const;

/**
 * `npm run bench`: figures and their ratios to a baseline of the same run; machines differ too much for any limit. Only parts
 * of it: `-- --duplicates` how people are told apart, `--ranking` how well resumes are ranked for an opening, `--reading` how
 * files are read, `--workspace` the recruiters' lists and `--matching` the best candidates and jobs in tenants of
 * `--sizes 10000,100000`, `--programs` uploads, statuses and
 * memory (beside another service that speaks `/upload` and `/status/{job_id}`: `--peer URL`), `--bulk` many files in one
 * request, `--analysis` CVs compared with a description.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{
        duplicates: flag,
        ranking: flag,
        reading: flag,
        workspace: flag,
        matching: flag,
        programs: flag,
        bulk: flag,
        analysis: flag,
      },
      sizes: { type: 'string', default: SIZES },
      peer: { type: 'string' },
    },
  });
  const { sizes, peer, ...parts } = values;
  const isWhole = !Object.values(parts).includes(true);
  const isWanted = (part: keyof typeof parts): boolean => isWhole || parts[part];
  if (isWanted('duplicates')) await benchDuplicates(report);
  if (isWanted('ranking')) await benchRanking(report);
  if (isWanted('reading')) await benchReading(report);
  const candidates = sizes.split(',').map(Number);
  if (isWanted('workspace')) await benchWorkspace(report, candidates);
  if (isWanted('matching')) await benchMatching(report, candidates);
  if (!SERVED.some(isWanted)) return;
  const environment = await startEnvironment();
  try {
    if (isWanted('programs')) await measure(environment, peer);
    const { program, url } = environment.api;
    if (isWanted('bulk')) report('bulk upload', await benchBulk(url, { 'x-api-key': environment.apiKey }, program.pid));
    if (isWanted('analysis')) report('analysis of two pages', await benchAnalysis(environment));
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
