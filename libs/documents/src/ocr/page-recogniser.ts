import type { TextRun } from '../document.js';
import type { OcrLanguage } from './languages.js';

/** A page as a picture: 8-bit grey, one byte a pixel, row by row. */
export interface PageImage {
  data: Uint8Array;
  width: number;
  height: number;
  /** Pixels to the inch; places on the page are given in points by it. */
  dpi: number;
}

export interface Recognition {
  runs: TextRun[];
  /** 0 to 100: how sure the recogniser is of the page as a whole. */
  confidence: number;
  /** Set when the page doesn't lie upright: how it must be turned to be read. */
  turnedBy?: Turn;
}

/** A quarter turn (`right` is clockwise) or half a turn. */
export type Turn = 'left' | 'right' | 'over';

/** What the look of a page tells without its being read. */
export interface PageSight {
  /** As Tesseract names it, such as "Latin" or "Cyrillic". */
  script: string;
  /** How it must be turned to stand upright; null when it does. */
  turn: Turn | null;
}

/** Reads text from pictures of pages. */
export interface PageRecogniser {
  recognise(image: PageImage, language?: OcrLanguage): Promise<Recognition>;
  /** The script of a page and the way it lies, in any of some ninety scripts; undefined when it has too few letters. */
  inspect(image: PageImage): Promise<PageSight | undefined>;
  close(): Promise<void>;
}

/** The recogniser itself failed; the file may be sound. */
export class RecognitionError extends Error {
  override readonly name = 'RecognitionError';
}
