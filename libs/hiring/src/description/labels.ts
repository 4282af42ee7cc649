import { keyOf } from './phrases.js';
import { trimmed } from './sentences.js';

/** A value behind a label that begins a line: "Location: Leeds". */
export interface Labelled {
  value: string;
  start: number;
}

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 200;

/** The values of the description's labelled lines by their folded labels; the first of each label. */
export function labelledValues(description: string): Map<string, Labelled> {
  const values = new Map<string, Labelled>();
  let start = 0;
  for (const line of description.split('\n')) {
    const colon = line.slice(0, LONGEST_LABEL).search(/[:：]/u);
    if (colon > 0 && line.length <= LONGEST_LABEL + LONGEST_VALUE) {
      const label = keyOf(line.slice(0, colon));
      const { text: value, start: place } = trimmed(line.slice(colon + 1), start + colon + 1);
      if (value !== '' && value.length <= LONGEST_VALUE && !values.has(label))
        values.set(label, { value, start: place });
    }
    start += line.length + 1;
  }
  return values;
}

/** The value of the first label that there is. @param labels rows of labels separated by `|` */
export function valueOf(values: ReadonlyMap<string, Labelled>, labels: readonly string[]): Labelled | undefined {
  for (const label of labels.flatMap((row) => row.split('|'))) {
    const found = values.get(keyOf(label));
    if (found !== undefined) return found;
  }
  return undefined;
}
