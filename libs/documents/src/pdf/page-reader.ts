import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ContentReader } from './content-reader.js';
import { toMatrix } from './matrix.js';
import { PageFonts } from './page-fonts.js';
import { Paper } from './paper.js';
import type { OpenPdf } from './pdf-engine.js';
import { type DrawnRun, RunBuilder } from './run-builder.js';

/** The text of one page as its content draws it, before anyone has looked whether it can be seen. */
export interface DrawnPage {
  width: number;
  height: number;
  runs: DrawnRun[];
  unmappedShare: number;
}

async function layerVisibility(pdf: OpenPdf): Promise<(layer: unknown) => boolean> {
  const config = await pdf.document.getOptionalContentConfig();
  return (layer) => Boolean(config.isVisible(layer));
}

function withCover(run: DrawnRun, paper: Paper): DrawnRun {
  return run.doubt === undefined && paper.covers(run, run.lastGlyph) ? { ...run, doubt: 'covered' } : run;
}

async function readContent(page: PDFPageProxy, pdf: OpenPdf): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const fonts = new PageFonts(page);
  const builder = new RunBuilder();
  const paper = new Paper();
  const reader = new ContentReader({
    operators: pdf.operators,
    fontOf: (id) => fonts.get(id),
    isLayerVisible: await layerVisibility(pdf),
    pageTransform: toMatrix(viewport.transform),
    onGlyph: (glyph) => {
      builder.add(glyph);
    },
    onSurface: (box, colour) => {
      paper.paint(box, colour, builder.glyphCount);
    },
    colourAt: (place) => paper.colourAt(place),
  });
  reader.run(list.fnArray, list.argsArray);
  const { width, height } = viewport;
  const runs = builder.finish().map((run) => withCover(run, paper));
  return { width, height, runs, unmappedShare: builder.unmappedShare };
}

/** Null when the page is missing or damaged beyond reading. */
export async function readPdfPage(pdf: OpenPdf, number: number): Promise<DrawnPage | null> {
  let page: PDFPageProxy;
  try {
    page = await pdf.document.getPage(number);
  } catch {
    return null;
  }
  try {
    return await readContent(page, pdf);
  } finally {
    page.cleanup();
  }
}
