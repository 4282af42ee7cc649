import type { HiddenReason, TextRun } from '../document.js';
import type { PageImage } from '../ocr/page-recogniser.js';
import type { Box } from './box.js';
import type { Doubt } from './drawn-glyph.js';
import type { DrawnRun } from './run-builder.js';

const POINTS_PER_INCH = 72;
/** Least difference of grey that an eye can tell on a page. */
const VISIBLE_CONTRAST = 12;
/** Nobody reads smaller letters on a page of ordinary height. */
const TINY_SIZE = 4;
const ORDINARY_HEIGHT = 792;
/** Points a run may stand over the edge and still count as on the page. */
const EDGE = 1;
const INK = 160;
/** Share of the pixels outside the known text that must be ink for more text to be worth looking for. */
const UNREAD_INK = 0.004;

/** Pixels of a box in points, cut to the picture. */
function pixelsOf(box: Box, image: PageImage): { left: number; top: number; right: number; bottom: number } {
  const scale = image.dpi / POINTS_PER_INCH;
  return {
    left: Math.max(0, Math.floor(box.x * scale)),
    top: Math.max(0, Math.floor(box.y * scale)),
    right: Math.min(image.width, Math.ceil((box.x + box.width) * scale)),
    bottom: Math.min(image.height, Math.ceil((box.y + box.height) * scale)),
  };
}

/**
 * True when the rendered page shows one even surface where the run should be, so that nobody can see it. The ink of other
 * runs at the same place says nothing: who hides words likes to put them behind others.
 */
export function isBlank(box: Box, image: PageImage, others: readonly Box[] = []): boolean {
  const { left, top, right, bottom } = pixelsOf(box, image);
  const near = others
    .map((other) => pixelsOf(other, image))
    .filter((other) => other.left < right && other.right > left);
  const isOthers = (x: number, y: number) =>
    near.some((other) => x >= other.left && x < other.right && y >= other.top && y < other.bottom);
  let [low, high] = [255, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (near.length > 0 && isOthers(x, y)) continue;
      const grey = image.data[y * image.width + x] ?? 0;
      low = Math.min(low, grey);
      high = Math.max(high, grey);
    }
  }
  return high - low < VISIBLE_CONTRAST;
}

/** True when the page shows more than the text that is known: a scan, a picture of text, letters drawn as outlines. */
export function hasUnreadInk(known: readonly Box[], image: PageImage): boolean {
  const left = new Uint8Array(image.data);
  for (const box of known) {
    const { left: from, top, right, bottom } = pixelsOf(box, image);
    for (let y = top; y < bottom; y++) left.fill(255, y * image.width + from, y * image.width + right);
  }
  const ink = left.reduce((count, grey) => count + (grey < INK ? 1 : 0), 0);
  return ink > UNREAD_INK * left.length;
}

export function isOffPage(box: Box, width: number, height: number): boolean {
  return box.x + box.width < -EDGE || box.y + box.height < -EDGE || box.x > width + EDGE || box.y > height + EDGE;
}

/** What can be told without a look at the rendered page. */
export function plainlyHidden(run: DrawnRun, width: number, height: number): HiddenReason | undefined {
  if (run.doubt === 'hidden_layer') return 'vanish';
  if (isOffPage(run, width, height)) return 'off_page';
  const smallest = TINY_SIZE * Math.min(1, Math.max(width, height) / ORDINARY_HEIGHT);
  return run.fontSize < smallest && !run.drawnFont ? 'tiny' : undefined;
}

/** True when only a look at the rendered page tells. */
export function needsLook(run: DrawnRun): boolean {
  return run.doubt !== undefined && run.doubt !== 'hidden_layer';
}

const REASONS: Readonly<Record<Exclude<Doubt, 'hidden_layer'>, HiddenReason>> = {
  invisible_mode: 'render_mode',
  no_contrast: 'no_contrast',
  covered: 'no_contrast',
  clipped: 'off_page',
};

/**
 * Invisible text over a scan is the text layer of the scan, and wanted. It is not one when the page has text of its own
 * or shows nothing at that place.
 */
export function doubtfullyHidden(
  run: DrawnRun,
  image: PageImage,
  visible: readonly Box[],
  pageHasDrawnText: boolean,
): HiddenReason | undefined {
  if (run.doubt === undefined || run.doubt === 'hidden_layer') return undefined;
  const reason = REASONS[run.doubt];
  if (run.doubt === 'invisible_mode' && pageHasDrawnText) return reason;
  return isBlank(run, image, run.doubt === 'covered' ? [] : visible) ? reason : undefined;
}

export function toTextRun(run: DrawnRun, hidden: HiddenReason | undefined): TextRun {
  const { text, x, y, width, height, fontSize, bold } = run;
  const plain = { text, x, y, width, height, fontSize, bold };
  return hidden ? { ...plain, hidden } : plain;
}
