/** Text of one row without a wide gap inside. Units are points, as in the document. */
export interface Segment {
  text: string;
  /** The text with two spaces where the gap is wider than between words, as between the items of a row. */
  loose: string;
  x: number;
  right: number;
  y: number;
  bottom: number;
  fontSize: number;
  bold: boolean;
  /** The stretches of the text in one weight, in order. */
  spans: { text: string; bold: boolean }[];
}

/** A line of a block: its segments in reading order. */
export interface Line {
  /** The segments' text, a tab where a wide gap stands. */
  text: string;
  segments: Segment[];
  page: number;
  x: number;
  right: number;
  y: number;
  bottom: number;
  /** Of the segment with the most text. */
  fontSize: number;
  /** All of the line is bold. */
  bold: boolean;
  /** Free space above, in heights of this line; 0 for the first line of a block. */
  gapBefore: number;
}

/** Lines that are read one after the other: a column, or a part of a page over its full width. */
export interface Block {
  page: number;
  x: number;
  right: number;
  lines: Line[];
  /** The block whose last section goes on here, when this one starts without a heading. */
  follows: number | null;
}

/** Builds the line of segments that are already in reading order. */
export function lineOf(segments: Segment[], page: number, previousBottom: number | null): Line {
  let longest = segments[0];
  let x = Infinity;
  let right = -Infinity;
  let y = Infinity;
  let bottom = -Infinity;
  for (const segment of segments) {
    if (longest === undefined || segment.text.length > longest.text.length) longest = segment;
    x = Math.min(x, segment.x);
    right = Math.max(right, segment.right);
    y = Math.min(y, segment.y);
    bottom = Math.max(bottom, segment.bottom);
  }
  const height = Math.max(bottom - y, 1);
  return {
    text: segments.map((segment) => segment.text).join('\t'),
    segments,
    page,
    x,
    right,
    y,
    bottom,
    fontSize: longest?.fontSize ?? 0,
    bold: segments.every((segment) => segment.bold),
    gapBefore: previousBottom === null ? 0 : Math.max(0, y - previousBottom) / height,
  };
}
