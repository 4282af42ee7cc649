import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { PageImage } from '../ocr/page-recogniser.js';

const POINTS_PER_INCH = 72;
/** Wider pages cost OCR time and bring no better text. */
const MAX_WIDTH = 2_000;
/** A page smaller than a sheet of paper, such as a photographed card, is enlarged to this. */
const MIN_WIDTH = 1_500;
/** Bounds the memory of pages with an absurd MediaBox. */
const MAX_PIXELS = 20_000_000;

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

function scaleForOcr(width: number, height: number, dpi: number): number {
  const wanted = Math.min(Math.max((width * dpi) / POINTS_PER_INCH, MIN_WIDTH), MAX_WIDTH) / width;
  return Math.min(wanted, Math.sqrt(MAX_PIXELS / (width * height)));
}

/** Renders pages of one PDF as grey pictures. */
export class PageRaster {
  private constructor(private readonly document: PDFiumDocument) {}

  static async open(bytes: Uint8Array): Promise<PageRaster> {
    library ??= PDFiumLibrary.init();
    try {
      return new PageRaster(await (await library).loadDocument(bytes));
    } catch (error) {
      PageRaster.forgetLibrary();
      throw error;
    }
  }

  /** One point a pixel, or less for very large pages: enough to see whether a place on the page is empty. */
  preview(index: number): Promise<PageImage> {
    return this.render(index, (width, height) => Math.min(1, Math.sqrt(MAX_PIXELS / (width * height))));
  }

  forOcr(index: number, dpi: number): Promise<PageImage> {
    return this.render(index, (width, height) => scaleForOcr(width, height, dpi));
  }

  close(): void {
    this.document.destroy();
  }

  private async render(index: number, scaleOf: (width: number, height: number) => number): Promise<PageImage> {
    try {
      const page = this.document.getPage(index);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const scale = scaleOf(Math.max(originalWidth, 1), Math.max(originalHeight, 1));
      const { data, width, height } = await page.render({ scale, colorSpace: 'Gray', render: 'bitmap' });
      return { data, width, height, dpi: POINTS_PER_INCH * scale };
    } catch (error) {
      PageRaster.forgetLibrary();
      throw error;
    }
  }

  /** After an abort the WebAssembly instance fails every later document. */
  private static forgetLibrary(): void {
    library = undefined;
  }
}
