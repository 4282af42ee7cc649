import type { Line } from '../layout/line.js';
import { keyOf } from '../text/fold.js';

/** A label and what it names, as in "Name: Ana Ruiz" or a form's two cells. */
export interface Labelled {
  label: string;
  value: string;
  /** Index of the line that holds the value. */
  line: number;
}

const MAX_LABEL = 32;

function isLabel(text: string, labels: ReadonlySet<string>): boolean {
  return text.length <= MAX_LABEL && labels.has(keyOf(text));
}

/** Finds the first value behind one of the labels: after a colon, in the next cell, or on the next line. */
export function findLabelled(lines: readonly Line[], labels: ReadonlySet<string>): Labelled | null {
  for (const [index, line] of lines.entries()) {
    for (const [at, segment] of line.segments.entries()) {
      const colon = segment.text.slice(0, MAX_LABEL + 2).search(/[:：]/u);
      if (colon > 0 && isLabel(segment.text.slice(0, colon), labels)) {
        const rest = segment.text.slice(colon + 1).trim();
        const value = rest === '' ? line.segments[at + 1]?.text : rest;
        if (value !== undefined) return { label: segment.text.slice(0, colon), value, line: index };
      }
      if (!isLabel(segment.text, labels)) continue;
      const beside = line.segments[at + 1]?.loose.split(/\s{2,}/u)[0];
      if (beside !== undefined) return { label: segment.text, value: beside.replace(/^[:：]\s*/u, ''), line: index };
      const below = lines[index + 1];
      if (below?.segments.length === 1) return { label: segment.text, value: below.text, line: index + 1 };
    }
  }
  return null;
}
