import sharp, { type Sharp } from 'sharp';
import { DocumentError } from '../document-error.js';
import { type DocumentLimits, TextBudget } from '../document-limits.js';
import type { DocumentFormat, Page, PositionedDocument } from '../document.js';
import type { ExtractOptions } from '../extract-options.js';
import type { PageImage } from '../ocr/page-recogniser.js';
import { LanguageReader } from '../ocr/language-reader.js';
import { type UprightPage, UprightReader } from '../ocr/upright-reader.js';
import { dotStretch } from './tiff-resolution.js';

type ImageFormat = Extract<DocumentFormat, 'png' | 'jpg' | 'tiff'>;

/** Names of libvips' loaders; all others stay blocked, as each is more code that reads bytes from strangers. */
const LOADERS = ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadTiff'];
const POINTS_PER_INCH = 72;
/** Wider pictures cost recognition time and bring no better text. */
const MAX_WIDTH = 2_000;
/** Sides of a sheet of A4 in inches: pictures rarely say their resolution, and when they do it is often wrong. */
const SHORT_SIDE = 8.27;
const LONG_SIDE = 11.69;

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: LOADERS });
// One file is read at a time in one process; more threads and kept tiles would only take memory.
sharp.concurrency(1);
sharp.cache(false);

function corrupt(cause: unknown): DocumentError {
  return new DocumentError('corrupt_file', 'The picture is damaged and could not be opened.', { cause });
}

interface Header {
  width: number;
  height: number;
  pages: number;
}

async function readHeader(bytes: Uint8Array, page: number): Promise<Header> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { page, limitInputPixels: false }).metadata();
    return { width, height, pages };
  } catch (error) {
    throw corrupt(error);
  }
}

function refuseTooManyPixels({ width, height }: Header, limits: DocumentLimits): void {
  if (width * height <= limits.imagePixels) return;
  const megapixels = Math.floor(limits.imagePixels / 1_000_000);
  throw new DocumentError('image_too_large', `The picture has more than ${megapixels} million pixels.`);
}

/** Upright, grey on white, and no larger than is of use. */
function prepare(image: Sharp): Sharp {
  return image
    .autoOrient()
    .flatten({ background: 'white' })
    .resize({ width: MAX_WIDTH, withoutEnlargement: true })
    .greyscale()
    .toColourspace('b-w')
    .raw({ depth: 'uchar' });
}

async function loadPage(bytes: Uint8Array, page: number, stretch: number, limits: DocumentLimits): Promise<PageImage> {
  refuseTooManyPixels(await readHeader(bytes, page), limits);
  try {
    const image = sharp(bytes, { page, limitInputPixels: limits.imagePixels, failOn: 'error' });
    const { data, info } = await prepare(image).toBuffer({ resolveWithObject: true });
    const sheetWidth = info.width > info.height * stretch ? LONG_SIDE : SHORT_SIDE;
    return { data, width: info.width, height: info.height, dpi: info.width / sheetWidth };
  } catch (error) {
    throw corrupt(error);
  }
}

function sizeInPoints({ width, height, dpi }: PageImage): { width: number; height: number } {
  return { width: (width * POINTS_PER_INCH) / dpi, height: (height * POINTS_PER_INCH) / dpi };
}

/** Squashed letters read as well as others, and better than with dots made up between theirs; only places are evened out. */
function stretchDown(page: UprightPage, stretch: number): UprightPage {
  if (stretch === 1) return page;
  const runs = page.runs.map((run) => ({
    ...run,
    y: run.y * stretch,
    height: run.height * stretch,
    fontSize: run.fontSize * stretch,
  }));
  return { ...page, height: page.height * stretch, runs };
}

export async function extractImage(
  bytes: Uint8Array,
  format: ImageFormat,
  limits: DocumentLimits,
  options: ExtractOptions,
): Promise<PositionedDocument> {
  const header = await readHeader(bytes, 0);
  const count = Math.min(header.pages, limits.ocrPages);
  const budget = new TextBudget(limits.textBytes);
  const reader = options.recognise && new UprightReader(new LanguageReader(options.recognise));
  const pages: Page[] = [];
  for (let index = 0; index < count; index++) {
    options.onProgress?.({ step: 'ocr', page: index + 1, pages: count });
    const stretch = format === 'tiff' ? dotStretch(bytes, index) : 1;
    const image = await loadPage(bytes, index, stretch, limits);
    const read = stretchDown(reader ? await reader.read(image) : { ...sizeInPoints(image), runs: [] }, stretch);
    const runs = read.runs.filter((run) => budget.take(run.text));
    pages.push({ number: index + 1, width: read.width, height: read.height, runs, ocr: true });
  }
  const truncated = header.pages > count || budget.exceeded;
  return { format, pages, pageCount: header.pages, truncated };
}
