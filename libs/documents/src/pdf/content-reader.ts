import { type Colour, lookAlike } from '../colour.js';
import { type Box, boxAround, holds, intersect } from './box.js';
import type { Doubt, DrawnGlyph, GlyphStyle } from './drawn-glyph.js';
import { apply, IDENTITY, type Matrix, multiply, type Point, toMatrix, translate } from './matrix.js';
import { NO_FONT, type PageFont } from './page-fonts.js';

/** A glyph as pdfjs lists it. */
interface ListedGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: number[] | null;
}

interface GraphicsState {
  transform: Matrix;
  font: PageFont;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
  fill: Colour;
  opacity: number;
  /** Where anything shows; null for everywhere. */
  clip: Box | null;
}

export interface ContentSource {
  operators: Readonly<Record<string, number>>;
  fontOf: (id: string) => PageFont;
  isLayerVisible: (layer: unknown) => boolean;
  /** From the page's own space to points from its top left. */
  pageTransform: Matrix;
  onGlyph: (glyph: DrawnGlyph) => void;
  /** A filled surface, by the rectangle around it. */
  onSurface: (box: Box, colour: Colour) => void;
  /** The colour that a place has been painted with so far. */
  colourAt: (place: Point) => Colour;
}

const FILL_AND_STROKE = 2;
const INVISIBLE = 3;
/** Draws nothing, but cuts what is drawn later to the shape of the letters. */
const CLIP_ONLY = 7;
/** Points by which letters may stand over the edge of what shows. */
const CLIP_SLACK = 3;
const FILLING_OPERATORS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const NEAR_TRANSPARENT = 0.05;
const NEAR_OPAQUE = 0.9;
/** In ems above the baseline. */
const MIDDLE_OF_LETTERS = 0.3;
const VERTICAL_ADVANCE = -1000;
/** In a font of bullets a letter or a private code only names the sign. */
const CODE_OF_A_LETTER = /[\u0021-\u00ff\p{Co}]/u;

function numberAt(args: readonly unknown[], index: number): number {
  const value = args[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function meaningOf(glyph: ListedGlyph, font: PageFont): string {
  if (font.glyphs === 'icons') return '';
  return font.glyphs === 'bullets' && CODE_OF_A_LETTER.test(glyph.unicode) ? '•' : glyph.unicode;
}

/** Follows the drawing operators of one page and reports each glyph with its place and look (ISO 32000-1, 9.4). */
export class ContentReader {
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private readonly layers: boolean[] = [];
  private clipsNextPath = false;
  private textMatrix = IDENTITY;
  private lineMatrix = IDENTITY;
  private readonly handlers: ReadonlyMap<number, (args: readonly unknown[]) => void>;
  private readonly filling: ReadonlySet<unknown>;

  constructor(private readonly source: ContentSource) {
    this.state = this.initialState();
    this.filling = new Set(FILLING_OPERATORS.map((name) => source.operators[name]));
    this.handlers = new Map(
      [...this.graphicsHandlers(), ...this.textHandlers(), ...this.colourHandlers()].flatMap(([name, handler]) => {
        const operator = source.operators[name];
        return operator === undefined ? [] : [[operator, handler] as const];
      }),
    );
  }

  run(operators: readonly number[], args: readonly (readonly unknown[] | null)[]): void {
    operators.forEach((operator, index) => this.handlers.get(operator)?.(args[index] ?? []));
  }

  private initialState(): GraphicsState {
    return {
      transform: this.source.pageTransform,
      font: NO_FONT,
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0,
      renderMode: 0,
      fill: '#000000',
      opacity: 1,
      clip: null,
    };
  }

  private *graphicsHandlers(): Generator<[string, (args: readonly unknown[]) => void]> {
    const save = () => {
      this.saved.push({ ...this.state });
    };
    const restore = () => {
      this.state = this.saved.pop() ?? this.state;
    };
    const transform = (matrix: unknown) => {
      if (isNumbers(matrix)) this.state.transform = multiply(this.state.transform, toMatrix(matrix));
    };
    yield ['save', save];
    yield ['restore', restore];
    yield ['transform', transform];
    yield [
      'paintFormXObjectBegin',
      ([matrix]) => {
        save();
        transform(matrix);
      },
    ];
    yield ['paintFormXObjectEnd', restore];
    yield [
      'beginAnnotation',
      ([, , placement, matrix]) => {
        save();
        this.state = this.initialState();
        transform(placement);
        transform(matrix);
      },
    ];
    yield ['endAnnotation', restore];
    yield [
      'constructPath',
      (args) => {
        this.readPath(args);
      },
    ];
    yield ['clip', () => (this.clipsNextPath = true)];
    yield ['eoClip', () => (this.clipsNextPath = true)];
    yield ['beginMarkedContent', () => this.layers.push(true)];
    yield [
      'beginMarkedContentProps',
      ([tag, layer]) => this.layers.push(tag !== 'OC' || this.source.isLayerVisible(layer)),
    ];
    yield ['endMarkedContent', () => this.layers.pop()];
    yield [
      'setGState',
      ([entries]) => {
        if (Array.isArray(entries))
          entries.forEach((entry) => {
            this.applyParameter(entry);
          });
      },
    ];
  }

  private readPath([painting, , extent]: readonly unknown[]): void {
    const box = isNumbers(extent) ? this.onPage(extent) : null;
    if (box && this.filling.has(painting) && this.state.opacity > NEAR_OPAQUE) {
      this.source.onSurface(box, this.state.fill);
    }
    if (this.clipsNextPath && box) this.state.clip = this.state.clip ? intersect(this.state.clip, box) : box;
    this.clipsNextPath = false;
  }

  private onPage(extent: ArrayLike<number>): Box {
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(extent);
    return boxAround([left, right].flatMap((x) => [bottom, top].map((y) => apply(this.state.transform, x, y))));
  }

  private applyParameter(entry: unknown): void {
    if (!Array.isArray(entry)) return;
    const [key, value] = entry as unknown[];
    if (key === 'ca' && typeof value === 'number') this.state.opacity = value;
    if (key === 'Font' && Array.isArray(value)) this.setFont(value);
  }

  private *textHandlers(): Generator<[string, (args: readonly unknown[]) => void]> {
    yield ['beginText', () => (this.textMatrix = this.lineMatrix = IDENTITY)];
    yield [
      'setFont',
      (args) => {
        this.setFont(args);
      },
    ];
    yield ['setCharSpacing', (args) => (this.state.charSpacing = numberAt(args, 0))];
    yield ['setWordSpacing', (args) => (this.state.wordSpacing = numberAt(args, 0))];
    yield ['setHScale', (args) => (this.state.horizontalScale = numberAt(args, 0) / 100)];
    yield ['setLeading', (args) => (this.state.leading = -numberAt(args, 0))];
    yield ['setTextRise', (args) => (this.state.rise = numberAt(args, 0))];
    yield ['setTextRenderingMode', (args) => (this.state.renderMode = numberAt(args, 0))];
    yield [
      'setTextMatrix',
      ([matrix]) => {
        if (isNumbers(matrix)) this.textMatrix = this.lineMatrix = toMatrix(matrix);
      },
    ];
    yield [
      'moveText',
      (args) => {
        this.moveLine(numberAt(args, 0), numberAt(args, 1));
      },
    ];
    yield [
      'setLeadingMoveText',
      (args) => {
        this.state.leading = numberAt(args, 1);
        this.moveLine(numberAt(args, 0), numberAt(args, 1));
      },
    ];
    yield [
      'nextLine',
      () => {
        this.moveLine(0, this.state.leading);
      },
    ];
    yield [
      'showText',
      ([glyphs]) => {
        if (Array.isArray(glyphs)) this.showText(glyphs as (ListedGlyph | number | null)[]);
      },
    ];
  }

  private *colourHandlers(): Generator<[string, (args: readonly unknown[]) => void]> {
    yield ['setFillRGBColor', ([colour]) => (this.state.fill = typeof colour === 'string' ? colour : null)];
    yield ['setFillColorN', () => (this.state.fill = null)];
    yield ['setFillTransparent', () => (this.state.fill = null)];
  }

  private setFont(args: readonly unknown[]): void {
    this.state.font = typeof args[0] === 'string' ? this.source.fontOf(args[0]) : NO_FONT;
    this.state.fontSize = numberAt(args, 1);
  }

  private moveLine(x: number, y: number): void {
    this.textMatrix = this.lineMatrix = translate(this.lineMatrix, x, y);
  }

  private showText(glyphs: readonly (ListedGlyph | number | null)[]): void {
    const { font, fontSize, horizontalScale, rise } = this.state;
    const toPage = multiply(this.state.transform, this.textMatrix);
    const style = this.styleOf(toPage);
    let pen = 0;
    const place = (along: number) =>
      font.vertical ? apply(toPage, 0, along + rise) : apply(toPage, along * horizontalScale, rise);
    glyphs.forEach((glyph) => {
      if (glyph === null) return;
      if (typeof glyph === 'number') {
        pen -= (glyph / 1000) * fontSize;
        return;
      }
      const advance = this.advanceOf(glyph);
      const { x, y } = place(pen);
      const end = place(pen + advance);
      const text = meaningOf(glyph, font);
      this.source.onGlyph({ text, x, y, advanceX: end.x - x, advanceY: end.y - y, style });
      pen += advance + this.state.charSpacing + (glyph.isSpace ? this.state.wordSpacing : 0);
    });
    this.textMatrix = font.vertical
      ? translate(this.textMatrix, 0, pen)
      : translate(this.textMatrix, pen * horizontalScale, 0);
  }

  private advanceOf(glyph: ListedGlyph): number {
    const { font, fontSize } = this.state;
    const units = font.vertical ? (glyph.vmetric?.[0] ?? VERTICAL_ADVANCE) : glyph.width;
    return units * font.matrix[0] * fontSize;
  }

  private styleOf(toPage: Matrix): GlyphStyle {
    const { font, fontSize, renderMode, rise } = this.state;
    const scale = Math.hypot(toPage[2], toPage[3]);
    const emHeight = font.drawn && font.glyphHeight > 0 ? font.glyphHeight * Math.abs(font.matrix[3]) : 1;
    const style: GlyphStyle = {
      size: Math.abs(fontSize) * scale * emHeight,
      bold: font.bold || renderMode === FILL_AND_STROKE,
      drawnFont: font.drawn,
      letterSpacing: Math.max(0, this.state.charSpacing) * Math.hypot(toPage[0], toPage[1]),
    };
    const doubt = this.doubtAt(apply(toPage, 0, rise + MIDDLE_OF_LETTERS * fontSize));
    return doubt ? { ...style, doubt } : style;
  }

  private doubtAt(place: Point): Doubt | undefined {
    const { renderMode, opacity, fill, clip } = this.state;
    if (this.layers.includes(false)) return 'hidden_layer';
    if (renderMode === INVISIBLE) return 'invisible_mode';
    if (clip && !holds(clip, place, CLIP_SLACK)) return 'clipped';
    const faint = opacity < NEAR_TRANSPARENT || renderMode === CLIP_ONLY;
    return faint || lookAlike(fill, this.source.colourAt(place)) ? 'no_contrast' : undefined;
  }
}
