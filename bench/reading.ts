import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createRecogniser, detectFormat, extractDocument, type PageRecogniser } from '#libs/documents';
import { ResumeReader } from '#libs/resume-reader';
import { projectRoot } from '../tools/services/project-dirs.js';
import { recognitionErrors } from './recognition-quality.js';
import { quantile, round } from './statistics.js';

const run = promisify(execFile);
const TEXT_PDFS = ['one-column.pdf', 'two-columns.pdf'];
const TWO_PAGES = 'two-columns.pdf';
const SCANS = ['screenshot.png', 'two-pages.tiff'];
const TEXT_ROUNDS = 20;
const OCR_ROUNDS = 3;
const LIMITS = { memoryMb: 768, textSeconds: 30, ocrSeconds: 120 };
const ONE_THREAD = { ...process.env, OMP_THREAD_LIMIT: '1' };
const NOT_THERE = 'not there';

function sample(name: string): string {
  return path.join(projectRoot(), 'samples', name);
}

async function isThere(program: string): Promise<boolean> {
  return run(program, ['-v']).then(
    () => true,
    (error: unknown) => (error as NodeJS.ErrnoException).code !== 'ENOENT',
  );
}

/** Median of some rounds in milliseconds, after one that doesn't count. */
async function medianMs(rounds: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return quantile(times, 0.5);
}

async function extractSample(name: string, recognise: PageRecogniser | null): Promise<number> {
  const bytes = await readFile(sample(name));
  return (await extractDocument(bytes, await detectFormat(bytes, name), { recognise })).pageCount;
}

async function pagesOf(names: readonly string[]): Promise<number> {
  let pages = 0;
  for (const name of names) pages += await extractSample(name, null);
  return pages;
}

interface Contest {
  files: readonly string[];
  rounds: number;
  ours: (file: string) => Promise<unknown>;
  program: string;
  arguments: (file: string) => string[];
}

/** A page in this process, and through a native program where the machine has it. */
async function msPerPage(contest: Contest): Promise<{ ours: number; native: number | undefined }> {
  const pages = await pagesOf(contest.files);
  const each = async (work: (file: string) => Promise<unknown>) => {
    for (const file of contest.files) await work(file);
  };
  const ours = (await medianMs(contest.rounds, () => each(contest.ours))) / pages;
  if (!(await isThere(contest.program))) return { ours, native: undefined };
  const start = (file: string) => run(contest.program, contest.arguments(sample(file)), { env: ONE_THREAD });
  return { ours, native: (await medianMs(contest.rounds, () => each(start))) / pages };
}

async function benchText(): Promise<object> {
  const { ours, native } = await msPerPage({
    files: TEXT_PDFS,
    rounds: TEXT_ROUNDS,
    ours: (file) => extractSample(file, null),
    program: 'pdftotext',
    arguments: (file) => [file, '-'],
  });
  if (native === undefined) return { ms_per_page: round(ours), pdftotext: NOT_THERE };
  return { ms_per_page: round(ours), pdftotext_ms_per_page: round(native), ratio: round(ours / native, 2) };
}

async function benchRecognition(): Promise<object> {
  const recognise = createRecogniser();
  try {
    const { ours, native } = await msPerPage({
      files: SCANS,
      rounds: OCR_ROUNDS,
      ours: (file) => extractSample(file, recognise),
      program: 'tesseract',
      arguments: (file) => [file, '-'],
    });
    const errors = await recognitionErrors(recognise, native !== undefined);
    const seconds = round(ours / 1_000, 2);
    if (native === undefined) return { s_per_page: seconds, tesseract: NOT_THERE, ...errors };
    const ratio = round(ours / native, 2);
    return { s_per_page: seconds, tesseract_s_per_page: round(native / 1_000, 2), ratio, ...errors };
  } finally {
    await recognise.close();
  }
}

/** The least any reader of PDFs by pdf.js has to do: open the file and list the text of its pages. */
async function bareText(file: string): Promise<void> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) await (await document.getPage(number)).getTextContent();
  await task.destroy();
}

async function benchWhole(): Promise<object> {
  const reader = new ResumeReader({ ...LIMITS, processes: 1 });
  try {
    const file = sample(TWO_PAGES);
    const whole = await medianMs(TEXT_ROUNDS, () => reader.read({ path: file, fileName: TWO_PAGES }));
    const bare = await medianMs(TEXT_ROUNDS, () => bareText(file));
    return { whole_ms: round(whole), pdfjs_text_ms: round(bare), ratio: round(whole / bare, 2) };
  } finally {
    await reader.close();
  }
}

/** Reading alone, without any server: pages of text, scanned pages, and the whole way to a resume. */
export async function benchReading(report: (what: string, figures: object) => void): Promise<void> {
  report('text of PDFs', await benchText());
  report('scanned pages', await benchRecognition());
  report('a resume of two pages, warm, from file to fields', await benchWhole());
}
