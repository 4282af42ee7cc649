import { countLetters } from '../characters.js';
import { DocumentError } from '../document-error.js';
import { type DocumentLimits, TextBudget } from '../document-limits.js';
import type { Page, PositionedDocument, TextRun } from '../document.js';
import type { ExtractOptions } from '../extract-options.js';
import type { PageImage } from '../ocr/page-recogniser.js';
import { LanguageReader } from '../ocr/language-reader.js';
import { type UprightPage, UprightReader } from '../ocr/upright-reader.js';
import { doubtfullyHidden, hasUnreadInk, needsLook, plainlyHidden, toTextRun } from './page-inspection.js';
import { PageRaster } from './page-raster.js';
import { type DrawnPage, readPdfPage } from './page-reader.js';
import { type OpenPdf, openPdf } from './pdf-engine.js';

const OCR_DPI = 200;
/** A page with fewer letters may be a scan with a stamp, or a page whose text is a picture. */
const FEW_LETTERS = 100;
/** A page with this many letters of its own is not a scan with a text layer. */
const OWN_TEXT_LETTERS = 200;
/** Above this share of glyphs without a meaning the text of a page is noise. */
const NOISE_SHARE = 0.3;

function lettersOf(runs: readonly TextRun[]): number {
  return runs.reduce((sum, run) => sum + (run.hidden ? 0 : countLetters(run.text)), 0);
}

/** One PDF while it is read; the renderer is opened only for pages that need a look. */
class PdfReading {
  private raster: Promise<PageRaster> | undefined;
  private ocrPagesLeft: number;
  private readonly budget: TextBudget;
  private readonly reader: UprightReader | null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly pdf: OpenPdf,
    limits: DocumentLimits,
    private readonly options: ExtractOptions,
  ) {
    this.ocrPagesLeft = limits.ocrPages;
    this.budget = new TextBudget(limits.textBytes);
    this.reader = options.recognise && new UprightReader(new LanguageReader(options.recognise));
  }

  get textIsFull(): boolean {
    return this.budget.exceeded;
  }

  async close(): Promise<void> {
    const raster = await this.raster?.catch(() => undefined);
    raster?.close();
    await this.pdf.close();
  }

  async readPage(number: number): Promise<Page | null> {
    const drawn = await readPdfPage(this.pdf, number);
    if (!drawn) return null;
    const own = await this.visibleAndHidden(drawn, number);
    const recognised = await this.recogniseUnread(drawn, own, number);
    const { width, height, runs } = recognised ?? { ...drawn, runs: own };
    const kept = runs.filter((run) => this.budget.take(run.text));
    return { number, width, height, runs: kept, ocr: recognised !== null };
  }

  private async visibleAndHidden(drawn: DrawnPage, number: number): Promise<TextRun[]> {
    const { runs, width, height } = drawn;
    const certain = runs.filter((run) => !run.doubt);
    const ownLetters = lettersOf(certain);
    const judged = runs.map((run) => ({ run, hidden: plainlyHidden(run, width, height) }));
    const open = new Set(judged.filter(({ run, hidden }) => !hidden && needsLook(run)));
    const image = open.size > 0 ? await this.look(number) : null;
    return judged.map((entry) => {
      const { run, hidden } = entry;
      if (!image || !open.has(entry)) return toTextRun(run, hidden);
      return toTextRun(run, doubtfullyHidden(run, image, certain, ownLetters >= OWN_TEXT_LETTERS));
    });
  }

  /** The text on a page that its content doesn't say, or null when there is none or no way to read it. */
  private async recogniseUnread(drawn: DrawnPage, own: TextRun[], number: number): Promise<UprightPage | null> {
    const letters = drawn.unmappedShare > NOISE_SHARE ? 0 : lettersOf(own);
    if (!this.reader || letters >= FEW_LETTERS || this.ocrPagesLeft <= 0) return null;
    const preview = await this.look(number);
    if (!preview || !hasUnreadInk(letters > 0 ? own : [], preview)) return null;
    this.ocrPagesLeft--;
    this.options.onProgress?.({ step: 'ocr', page: number, pages: this.pdf.document.numPages });
    const image = await this.render((raster) => raster.forOcr(number - 1, OCR_DPI));
    const read = image ? await this.reader.read(image) : null;
    if (!read || lettersOf(read.runs) <= letters) return null;
    return { ...read, runs: [...read.runs, ...own.filter((run) => run.hidden)] };
  }

  private look(number: number): Promise<PageImage | null> {
    return this.render((raster) => raster.preview(number - 1));
  }

  /** Null when the page can't be rendered: what pdfjs has read of it still stands. */
  private async render(draw: (raster: PageRaster) => Promise<PageImage>): Promise<PageImage | null> {
    try {
      this.raster ??= PageRaster.open(this.bytes);
      return await draw(await this.raster);
    } catch {
      return null;
    }
  }
}

async function readPages(reading: PdfReading, pages: number, options: ExtractOptions): Promise<Page[]> {
  const read: Page[] = [];
  for (let number = 1; number <= pages && !reading.textIsFull; number++) {
    options.onProgress?.({ step: 'text', page: number, pages });
    const page = await reading.readPage(number);
    if (page) read.push(page);
  }
  return read;
}

export async function extractPdf(
  bytes: Uint8Array,
  limits: DocumentLimits,
  options: ExtractOptions,
): Promise<PositionedDocument> {
  const pdf = await openPdf(bytes);
  const reading = new PdfReading(bytes, pdf, limits, options);
  try {
    const declared = pdf.document.numPages;
    const pages = await readPages(reading, Math.min(declared, limits.pages), options);
    const last = pages.at(-1);
    if (!last) throw new DocumentError('corrupt_file', 'The PDF has no page that can be read.');
    // A page count that lies is no sign of unread pages: trust it only when the last page asked for was there.
    const pageCount = last.number === limits.pages ? declared : last.number;
    const truncated = reading.textIsFull || pageCount > last.number;
    return { format: 'pdf', pages, pageCount: reading.textIsFull ? declared : pageCount, truncated };
  } finally {
    await reading.close();
  }
}
