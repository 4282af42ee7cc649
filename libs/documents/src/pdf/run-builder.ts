import { dialledOrder, hasRightToLeft, logicalOrder } from '../bidi.js';
import { cleanLine } from '../characters.js';
import type { TextRun } from '../document.js';
import { type Box, boxAround } from './box.js';
import type { Doubt, DrawnGlyph, GlyphStyle } from './drawn-glyph.js';

/** A run that the rendered page may show to be invisible. */
export interface DrawnRun extends TextRun {
  doubt?: Doubt;
  drawnFont: boolean;
  /** Number of its last glyph in the order of drawing. */
  lastGlyph: number;
}

interface ChainedGlyph {
  text: string;
  /** Along the baseline, from the first glyph of the chain. */
  start: number;
  end: number;
  afterSpace: boolean;
}

/** Glyphs of one style that follow each other on one baseline. */
interface Chain {
  style: GlyphStyle;
  bold: boolean;
  x: number;
  y: number;
  /** Unit vector of the baseline. */
  alongX: number;
  alongY: number;
  glyphs: ChainedGlyph[];
  spacePending: boolean;
  lastGlyph: number;
}

/** All in ems, of the distance between the end of a glyph and the start of the next. */
const BASELINE_SHIFT = 0.2;
const CHAIN_GAP = 1.6;
const BACKWARD_GAP = -0.35;
const ACCENT_BACKWARD_GAP = -1.2;
/** More than justified text puts between words, less than what sets columns apart. */
const RUN_GAP = 0.7;
const WORD_GAP = 0.15;
/** Space glyphs that don't move the pen are an artefact of the program that wrote the file. */
const REAL_SPACE_GAP = 0.03;
const TRACKING_GAP = 0.08;
const MIN_TRACKED_GLYPHS = 4;
/** Fake bold and shadows draw a glyph twice, this close. */
const TWICE_DRAWN = 0.15;
/** Share of the em above the baseline. */
const ASCENT = 0.8;

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** TeX's old fonts draw an accent, step back and draw the letter below it. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030a'],
  ['˝', '\u030b'],
  ['ˇ', '\u030c'],
]);

function sameLook(one: GlyphStyle, other: GlyphStyle): boolean {
  return one.bold === other.bold && one.doubt === other.doubt && Math.abs(one.size - other.size) < 0.05 * one.size;
}

/**
 * What letter-spacing adds between the glyphs of a chain, so that it is not taken for word spaces. Many programs don't
 * use the operator for it but place every glyph by itself.
 */
function trackingOf(glyphs: readonly ChainedGlyph[], { size, letterSpacing }: GlyphStyle): number {
  if (letterSpacing > 0) return letterSpacing;
  const gaps = glyphs
    .slice(1)
    .flatMap((glyph, index) => (glyph.afterSpace ? [] : [glyph.start - (glyphs[index]?.end ?? 0)]))
    .sort((one, other) => one - other);
  if (gaps.length + 1 < MIN_TRACKED_GLYPHS) return 0;
  const low = gaps[Math.floor(gaps.length / 4)] ?? 0;
  return low > TRACKING_GAP * size ? (gaps[Math.floor(gaps.length / 2)] ?? 0) : 0;
}

/** Codes without a meaning: the font doesn't say which letters its glyphs are. */
const UNMAPPED = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;

/** Puts glyphs together to runs: words with their spaces, cut where the style or the column changes. */
export class RunBuilder {
  readonly runs: DrawnRun[] = [];
  private chain: Chain | undefined;
  private readonly drawn = new Map<string, DrawnRun[]>();
  private glyphs = 0;
  private unmapped = 0;

  get glyphCount(): number {
    return this.glyphs;
  }

  /** Share of glyphs that stand for no known letter. */
  get unmappedShare(): number {
    return this.unmapped / Math.max(this.glyphs, 1);
  }

  add(glyph: DrawnGlyph): void {
    if (glyph.style.size <= 0 || !Number.isFinite(glyph.x + glyph.y + glyph.advanceX + glyph.advanceY)) return;
    if (glyph.text.trim() === '') {
      if (this.chain) this.chain.spacePending = true;
      return;
    }
    this.glyphs++;
    if (UNMAPPED.test(glyph.text)) this.unmapped++;
    if (!this.append(glyph)) {
      this.finishChain();
      this.chain = this.startChain(glyph);
    }
  }

  finish(): DrawnRun[] {
    this.finishChain();
    return this.runs;
  }

  private startChain(glyph: DrawnGlyph): Chain {
    const length = Math.hypot(glyph.advanceX, glyph.advanceY);
    const [alongX, alongY] = length > 0 ? [glyph.advanceX / length, glyph.advanceY / length] : [1, 0];
    const first = { text: glyph.text, start: 0, end: length, afterSpace: false };
    const { style, x, y } = glyph;
    const lastGlyph = this.glyphs;
    return { style, bold: style.bold, x, y, alongX, alongY, glyphs: [first], spacePending: false, lastGlyph };
  }

  private append(glyph: DrawnGlyph): boolean {
    const { chain } = this;
    const last = chain?.glyphs.at(-1);
    if (!chain || !last || !sameLook(chain.style, glyph.style)) return false;
    const { size } = glyph.style;
    const [fromX, fromY] = [glyph.x - chain.x, glyph.y - chain.y];
    const start = fromX * chain.alongX + fromY * chain.alongY;
    const across = fromY * chain.alongX - fromX * chain.alongY;
    const advance = glyph.advanceX * chain.alongX + glyph.advanceY * chain.alongY;
    const gap = start - last.end;
    const backward = COMBINING.has(last.text) ? ACCENT_BACKWARD_GAP : BACKWARD_GAP;
    if (Math.abs(across) > BASELINE_SHIFT * size && !COMBINING.has(last.text)) return false;
    if (last.text === glyph.text && Math.abs(start - last.start) < TWICE_DRAWN * size && last.end > last.start) {
      chain.bold = true;
      return true;
    }
    if (advance < 0 || gap > CHAIN_GAP * size || gap < backward * size) return false;
    chain.glyphs.push({ text: glyph.text, start, end: start + advance, afterSpace: chain.spacePending });
    chain.spacePending = false;
    chain.lastGlyph = this.glyphs;
    return true;
  }

  private finishChain(): void {
    const { chain } = this;
    this.chain = undefined;
    if (!chain) return;
    const { size } = chain.style;
    const tracking = trackingOf(chain.glyphs, chain.style);
    let clusters: string[] = [];
    let start = 0;
    let previous: ChainedGlyph | undefined;
    for (const glyph of chain.glyphs) {
      const gap = previous ? glyph.start - previous.end - tracking : 0;
      if (previous && gap > RUN_GAP * size + tracking) {
        this.emit(chain, clusters, start, previous.end);
        clusters = [];
        start = glyph.start;
      } else if (previous && isWordGap(previous, glyph, gap, size)) {
        clusters.push(' ');
      }
      pushCluster(clusters, glyph, previous);
      previous = glyph;
    }
    if (previous) this.emit(chain, clusters, start, previous.end);
  }

  private emit(chain: Chain, clusters: readonly string[], start: number, end: number): void {
    const ordered = clusters.some(hasRightToLeft) ? logicalOrder(clusters) : clusters;
    const text = dialledOrder(cleanLine(ordered.join('')));
    if (text === '') return;
    const { style } = chain;
    const run: DrawnRun = {
      text,
      ...boxOf(chain, start, end),
      fontSize: style.size,
      bold: chain.bold,
      drawnFont: style.drawnFont,
      lastGlyph: chain.lastGlyph,
    };
    if (style.doubt) run.doubt = style.doubt;
    if (!this.isDrawnTwice(run)) this.runs.push(run);
  }

  private isDrawnTwice(run: DrawnRun): boolean {
    const earlier = this.drawn.get(run.text);
    const close = TWICE_DRAWN * run.fontSize;
    const twin = earlier?.find((other) => Math.abs(other.x - run.x) < close && Math.abs(other.y - run.y) < close);
    if (!twin) {
      if (earlier) earlier.push(run);
      else this.drawn.set(run.text, [run]);
      return false;
    }
    twin.bold = true;
    if (!run.doubt) delete twin.doubt;
    twin.lastGlyph = run.lastGlyph;
    return true;
  }
}

function isWordGap(previous: ChainedGlyph, glyph: ChainedGlyph, gap: number, size: number): boolean {
  if (glyph.afterSpace) return gap > REAL_SPACE_GAP * size;
  return gap > WORD_GAP * size && !(IDEOGRAPH.test(previous.text) && IDEOGRAPH.test(glyph.text));
}

function pushCluster(clusters: string[], glyph: ChainedGlyph, previous: ChainedGlyph | undefined): void {
  const accent = previous && glyph.start < previous.end - 0.5 * (previous.end - previous.start);
  const combining = accent ? COMBINING.get(previous.text) : undefined;
  const last = clusters.at(-1);
  if (combining) clusters[clusters.length - 1] = glyph.text + combining;
  else if (last !== undefined && /^\p{M}/u.test(glyph.text)) clusters[clusters.length - 1] = last + glyph.text;
  else clusters.push(glyph.text);
}

/** The rectangle around a stretch of a baseline, whatever its direction. */
function boxOf(chain: Chain, start: number, end: number): Box {
  const { alongX, alongY } = chain;
  const { size } = chain.style;
  return boxAround(
    [start, end].flatMap((along) =>
      [-ASCENT * size, (1 - ASCENT) * size].map((across) => ({
        x: chain.x + along * alongX - across * alongY,
        y: chain.y + along * alongY + across * alongX,
      })),
    ),
  );
}
