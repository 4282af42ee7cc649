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
  /** Set when the lines of the page run up or down instead of across: how it must be turned to be read. */
  turnedBy?: QuarterTurn;
}

/** A quarter turn: `right` is clockwise. */
export type QuarterTurn = 'left' | 'right';

/** Reads text from pictures of pages. */
export interface PageRecogniser {
  recognise(image: PageImage, language?: OcrLanguage): Promise<Recognition>;
  close(): Promise<void>;
}

/** The recogniser itself failed; the file may be sound. */
export class RecognitionError extends Error {
  override readonly name = 'RecognitionError';
}
