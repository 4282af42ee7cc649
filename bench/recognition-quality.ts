import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type Sharp } from 'sharp';
import { extractDocument, type PageRecogniser, type PositionedDocument } from '#libs/documents';
import { projectRoot } from '../tools/services/project-dirs.js';
import { characterErrors, type CharacterErrors, textInRows } from './character-error.js';
import { round } from './statistics.js';
import { wordsOfTable } from './tesseract-table.js';

const run = promisify(execFile);
const POINTS_PER_INCH = 72;
const DPI = 200;
/** Of one page and one column, so that no reader can be blamed for an order of columns; English, which every reader has. */
const PAGES = ['one-column.pdf', 'evaluation/en-marcus-adeyemi.pdf'];

/** What a scanner makes of a page. `blur` is a standard deviation in pixels, `noise` the widest change of a grey. */
interface Scanner {
  blur: number;
  noise: number;
  tiltDegrees: number;
}
const SCANNERS: readonly Scanner[] = [
  { blur: 0.5, noise: 12, tiltDegrees: 0 },
  { blur: 1, noise: 40, tiltDegrees: 0 },
  { blur: 0.8, noise: 24, tiltDegrees: 0.8 },
];

/** A scan as a PNG, and what is written on it. */
interface KnownPage {
  scan: Buffer;
  truth: string;
}

/** The same greys in every run: a linear congruential generator modulo 2^32, by its constants of Numerical Recipes. */
function addNoise(greys: Buffer, noise: number): Buffer {
  let state = 1;
  return greys.map((grey) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const change = (state / 2 ** 32 - 0.5) * 2 * noise;
    return Math.min(255, Math.max(0, Math.round(grey + change)));
  }) as Buffer;
}

async function drawPage(bytes: Uint8Array): Promise<Sharp> {
  const library = await PDFiumLibrary.init();
  try {
    const page = (await library.loadDocument(bytes)).getPage(0);
    const drawn = await page.render({ scale: DPI / POINTS_PER_INCH, colorSpace: 'Gray', render: 'bitmap' });
    return sharp(Buffer.from(drawn.data), { raw: { width: drawn.width, height: drawn.height, channels: 1 } });
  } finally {
    library.destroy();
  }
}

async function scanned(page: Sharp, { blur, noise, tiltDegrees }: Scanner): Promise<Buffer> {
  const image = page.clone().rotate(tiltDegrees, { background: 'white' }).blur(blur).toColourspace('b-w').raw();
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return sharp(addNoise(data, noise), { raw: { width, height, channels: 1 } })
    .withMetadata({ density: DPI })
    .png()
    .toBuffer();
}

function textOf({ pages }: PositionedDocument): string {
  return textInRows(pages.flatMap((page) => page.runs.filter((run) => !run.hidden)));
}

/** Scans made of PDFs with text, so that what they say is known to the letter. */
async function knownPages(): Promise<KnownPage[]> {
  const known: KnownPage[] = [];
  for (const name of PAGES) {
    const bytes = await readFile(path.join(projectRoot(), 'samples', name));
    const truth = textOf(await extractDocument(bytes, 'pdf', { recognise: null }));
    const page = await drawPage(bytes);
    for (const scanner of SCANNERS) known.push({ truth, scan: await scanned(page, scanner) });
  }
  return known;
}

async function readByProgram(scan: Buffer): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shortlist-bench-'));
  try {
    const file = path.join(folder, 'page.png');
    await sharp(scan).withMetadata({ density: DPI }).toFile(file);
    return textInRows(wordsOfTable((await run('tesseract', [file, '-', 'tsv'])).stdout));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function percent(pages: readonly CharacterErrors[]): number {
  const sum = (key: keyof CharacterErrors) => pages.reduce((total, page) => total + page[key], 0);
  return round((100 * sum('errors')) / sum('characters'), 2);
}

/** Characters read wrong, in percent, by us and by the native program where there is one. */
export async function recognitionErrors(recognise: PageRecogniser, hasProgram: boolean): Promise<object> {
  const ours: CharacterErrors[] = [];
  const native: CharacterErrors[] = [];
  for (const { scan, truth } of await knownPages()) {
    ours.push(characterErrors(truth, textOf(await extractDocument(scan, 'png', { recognise }))));
    if (hasProgram) native.push(characterErrors(truth, await readByProgram(scan)));
  }
  const percents = { error_percent: percent(ours) };
  return hasProgram ? { ...percents, tesseract_error_percent: percent(native) } : percents;
}
