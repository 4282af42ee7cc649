import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ResumeReader } from '#libs/resume-reader';
import { evaluate } from './evaluation/evaluate.js';
import { DEFAULT_CORPUS, parseOptions, USAGE, type EvaluationOptions } from './evaluation/options.js';
import { jsonReport, textReport } from './evaluation/report.js';
import { summarise } from './evaluation/summary.js';
import { readCases, type Case } from './evaluation/truth.js';

const LIMITS = { memoryMb: 768, textSeconds: 30, ocrSeconds: 120 };
const FAILED = 1;
const MISUSED = 2;

function misused(sentence: string): void {
  process.stderr.write(`${sentence}\n\n${USAGE}`);
  process.exitCode = MISUSED;
}

async function report(cases: readonly Case[], options: EvaluationOptions): Promise<void> {
  const reader = new ResumeReader({ ...LIMITS, processes: Math.min(availableParallelism(), cases.length) });
  try {
    const outcomes = await evaluate(reader, cases);
    process.stdout.write(options.json ? jsonReport(outcomes, options) : textReport(outcomes, options));
    const { overall } = summarise(outcomes);
    if (options.min !== null && (overall ?? 0) < options.min) process.exitCode = FAILED;
  } finally {
    await reader.close();
  }
}

function casesIn(corpus: string): Case[] {
  // npm runs scripts in the project's folder, where the default lies, and leaves in INIT_CWD where it was called.
  const folder = corpus === DEFAULT_CORPUS ? path.resolve(corpus) : path.resolve(process.env['INIT_CWD'] ?? '', corpus);
  const cases = readCases(folder);
  if (cases.length === 0) throw new Error(`There is no <id>.truth.json in ${folder}.`);
  return cases;
}

async function main(): Promise<void> {
  let options: EvaluationOptions;
  let cases: Case[];
  try {
    options = parseOptions(process.argv.slice(2));
    cases = casesIn(options.corpus);
  } catch (error) {
    misused(error instanceof Error ? error.message : String(error));
    return;
  }
  await report(cases, options);
}

await main();
