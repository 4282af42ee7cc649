import { monthSpan } from '#libs/resume-parser';
import type { DigestPosition } from '../candidate-digest.js';
import type { ProfileWork } from '../candidate-profile.js';
import { titleDigest } from '../occupations/title.js';
import { LONGEST_TEXT, type MentionReader } from '../skills/mentions.js';
import { isDate } from './month.js';

/** The latest ones: more say nothing more about a career. */
const MOST_POSITIONS = 60;
/** Behind every real one, for positions that go on. */
const OPEN_END = '9999-12';

/** The positions of a profile, the latest first. */
export function positionsOf(work: readonly ProfileWork[], reader: MentionReader): DigestPosition[] {
  return work
    .map((entry, index) => ({ entry, index, span: spanOf(entry), text: textOf(entry) }))
    .toSorted((a, b) => compareTimes(a.span, b.span) || compareTexts(a.text, b.text))
    .slice(0, MOST_POSITIONS)
    .map(({ entry, index, span, text }) => ({
      index,
      title: titleDigest(entry.position ?? ''),
      skills: reader.keysIn(text),
      ...span,
    }));
}

type Span = Pick<DigestPosition, 'first' | 'last' | 'current'>;

function spanOf({ startDate, endDate, current }: ProfileWork): Span {
  const span = isDate(startDate)
    ? monthSpan({ startDate, endDate: isDate(endDate) ? endDate : null, current }, OPEN_END)
    : null;
  if (span === null) return { first: null, last: null, current };
  return { first: span.first, last: current ? null : span.last, current };
}

function compareTimes(a: Span, b: Span): number {
  return endOf(b) - endOf(a) || (b.first ?? 0) - (a.first ?? 0);
}

function endOf({ first, last, current }: Span): number {
  if (current) return Number.MAX_SAFE_INTEGER;
  return first === null ? 0 : (last ?? 0);
}

/** As much of a position as is read. */
function textOf({ position, summary }: ProfileWork): string {
  return [position, summary]
    .filter((text) => text !== null)
    .join('\n')
    .slice(0, LONGEST_TEXT);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
