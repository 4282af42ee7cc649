import { findDates, type DateSpan } from '../dates.js';
import { lineOf, type Line, type Segment } from '../layout/line.js';
import { occupationScore } from '../vocabulary/kinds.js';

/** What names a position is no longer than this; what describes it has at least a few words. */
const LONGEST_HEAD = 120;
const SHORTEST_DESCRIPTION = 12;
const LONGEST_TITLE = 60;
/** Ends a sentence, and no abbreviation. */
export const SENTENCE_END =
  /(?<=\p{Ll}{3}|\))(?<!(?:Prof|Dept|Univ|Dipl|Corp|Bros|Inst|Asst|Assoc|Mgmt|Intl|Natl|Hosp|[Ss]taatl|[Gg]epr|[Ee]xam|[Ee]hem|Gebr|Asoc|Hnos|Cía))\.\s+(?=[\p{Lu}\d])/u;
const COLON = /\s?:\s(?=\S)/u;
const DATES_FIRST = /^[[(\s]*$/u;
const CLOSING = /^[\])\s]*[:–—-]?\s*/u;

/**
 * A line that names a position and goes on to describe it ("2015 – today: Fitter, Iron Works, Hull. Kept the presses running"),
 * as two lines. Lines without a period at their beginning or before a colon stay whole.
 */
export function partDescribed(line: Line): Line[] {
  const last = line.segments.at(-1);
  if (last === undefined || line.segments.length > 2) return [line];
  const at = cutOf(line, last);
  if (at === null) return [line];
  const description = last.text.slice(at).replace(/^[\s.:)\]]+/u, '');
  if (description.length < SHORTEST_DESCRIPTION) return [line];
  const head = withText(last, last.text.slice(0, at));
  const named = { ...lineOf([...line.segments.slice(0, -1), head], line.page, null), gapBefore: line.gapBefore };
  return [named, { ...lineOf([withText(last, description)], line.page, null), gapBefore: 0 }];
}

function withText(segment: Segment, text: string): Segment {
  return { ...segment, text, loose: text, spans: [{ text, bold: segment.bold }] };
}

function cutOf(line: Line, last: Segment): number | null {
  const period = periodIn(last.text);
  const isBeside = line.segments.length === 2 && periodIn(line.segments[0]?.text ?? '')?.isRange === true;
  if (isBeside && period === undefined) return behindNames(last.text, 0);
  if (period === undefined || line.segments.length > 1) return null;
  if (DATES_FIRST.test(last.text.slice(0, period.start))) {
    const from = period.end + (CLOSING.exec(last.text.slice(period.end))?.[0].length ?? 0);
    return behindNames(last.text, from);
  }
  const colon = /^[\])]?:\s/u.test(last.text.slice(period.end));
  return colon && period.start <= LONGEST_HEAD ? period.end + 1 : null;
}

function periodIn(text: string): DateSpan | undefined {
  return findDates(text.slice(0, LONGEST_HEAD + SHORTEST_DESCRIPTION)).find(({ isRange }) => isRange);
}

/** Where the names end and the description begins: at a sentence's end, or at a colon that no title follows. */
function behindNames(text: string, from: number): number | null {
  const near = text.slice(from, from + LONGEST_HEAD);
  const [colon, stop] = [near.search(COLON), near.search(SENTENCE_END)];
  const first = [colon, stop].filter((place) => place > 0).sort((a, b) => a - b)[0];
  if (first === undefined) return null;
  const behind = text.slice(from + first).replace(/^[\s:.]+/u, '');
  if (first === colon && behind.length <= LONGEST_TITLE && occupationScore(behind) > 0) return null;
  return from + first;
}
