import { type Colour, WHITE } from '../colour.js';
import { type Box, holds, holdsMiddleOf } from './box.js';
import type { Point } from './matrix.js';

interface Surface {
  box: Box;
  colour: Colour;
  /** How many glyphs were drawn before it. */
  after: number;
}

/** Points; lines and dots can't be the background of a word, nor hide one. */
const SMALLEST = 6;
/** A page of charts has thousands; the latest are the ones that count. */
const MOST_SURFACES = 400;

/** What a page has been painted with, in the order of painting. */
export class Paper {
  private readonly surfaces: Surface[] = [];

  paint(box: Box, colour: Colour, glyphsBefore: number): void {
    if (Math.min(box.width, box.height) < SMALLEST) return;
    this.surfaces.push({ box, colour, after: glyphsBefore });
    if (this.surfaces.length > MOST_SURFACES) this.surfaces.shift();
  }

  /** The colour at a place as painted so far. */
  colourAt(place: Point): Colour {
    const top = this.surfaces.findLast(({ box }) => holds(box, place));
    return top ? top.colour : WHITE;
  }

  /** True when something was painted where the box is after the glyph of that number was drawn. */
  covers(box: Box, glyph: number): boolean {
    return this.surfaces.some((surface) => surface.after >= glyph && holdsMiddleOf(surface.box, box));
  }
}
