/** Why a glyph may be invisible. Only a look at the rendered page can tell whether it is. */
export type Doubt = 'invisible_mode' | 'no_contrast' | 'hidden_layer' | 'clipped' | 'covered';

export interface GlyphStyle {
  /** On the page, in points. */
  size: number;
  bold: boolean;
  /** Fonts made of drawings have no dependable size. */
  drawnFont: boolean;
  /** What is added after each glyph, in points. */
  letterSpacing: number;
  doubt?: Doubt;
}

/** A glyph as the page shows it; points, from the top left of the page. */
export interface DrawnGlyph {
  text: string;
  /** Where the pen stands before the glyph, on its baseline. */
  x: number;
  y: number;
  /** How the glyph moves the pen, without extra spacing. */
  advanceX: number;
  advanceY: number;
  style: GlyphStyle;
}
