import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, toMatrix } from './matrix.js';

export interface PageFont {
  bold: boolean;
  vertical: boolean;
  /** What its glyphs are: letters, or signs that stand in the place of letters. */
  glyphs: 'letters' | 'icons' | 'bullets';
  /** A Type 3 font: its glyphs are drawings in a space of its own. */
  drawn: boolean;
  /** From glyph space to text space. */
  matrix: Matrix;
  /** Height of the largest glyph in glyph space, 0 when unknown. */
  glyphHeight: number;
}

const THOUSANDTHS: Matrix = [0.001, 0, 0, 0.001, 0, 0];
/** "Arial-BoldMT", "Inter-SemiBold", "Lato-Black", and TeX's bold extended: "CMBX12", "SFBX1200", "cmssbx10". */
const BOLD_NAME = /bold|black|heavy|demi|[a-z]bx\d|^(?:cm|ec|sf)[a-z]*bx/iu;
/** Fonts of pictograms for telephones and envelopes; what their codes say is noise. */
const ICON_NAME = /awesome|academicons|icons?\b|icomoon|fontello|glyphicon|marvosym|typicon|bxicon/iu;
const BULLET_NAME = /wingdings|webdings|dingbats/iu;

function kindOf(name: string): PageFont['glyphs'] {
  if (ICON_NAME.test(name)) return 'icons';
  return BULLET_NAME.test(name) ? 'bullets' : 'letters';
}

interface LoadedFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: number[];
  bbox?: number[];
}

function describe(font: LoadedFont): PageFont {
  const box = font.bbox ?? [];
  const name = font.name ?? '';
  return {
    bold: font.bold === true || font.black === true || BOLD_NAME.test(name),
    glyphs: kindOf(name),
    vertical: font.vertical === true,
    drawn: font.isType3Font === true,
    matrix: font.fontMatrix ? toMatrix(font.fontMatrix) : THOUSANDTHS,
    glyphHeight: Math.abs((box[3] ?? 0) - (box[1] ?? 0)),
  };
}

export const NO_FONT: PageFont = describe({});

/** The fonts of a page whose operator list has been read; a font that could not be loaded counts as a plain one. */
export class PageFonts {
  private readonly known = new Map<string, PageFont>();

  constructor(private readonly page: PDFPageProxy) {}

  get(id: string): PageFont {
    let font = this.known.get(id);
    if (!font) {
      const loaded: unknown = this.page.commonObjs.has(id) ? this.page.commonObjs.get(id) : undefined;
      font = describe(typeof loaded === 'object' && loaded !== null ? loaded : {});
      this.known.set(id, font);
    }
    return font;
  }
}
