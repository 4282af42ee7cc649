import { findDates } from '../dates.js';
import type { Line } from '../layout/line.js';
import type { PublicationEntry } from '../parsed-resume.js';
import { tidy, trimSigns } from '../text/fold.js';
import { hasBullet, withoutBullet } from './entries.js';

const MAX_PUBLICATIONS = 60;
const MAX_NAME = 300;
const SIGNS = ' \t,;:|•·–—-';
const NUMBERED = /^\[?\d{1,3}[\].)]\s+/u;
const QUOTED = /["“„«‚‘]([^"”“»’]{8,300})["”“»’]/u;
/** Authors, the year in brackets, the title up to its full stop. */
const BEHIND_YEAR = /\((?:19|20)\d{2}[a-z]?\)[.,:]?\s+([^.?!]{8,300}[?!]?)/u;
/** "Ruiz, A. M., & Bell, K." or "A. M. Ruiz and K. Bell". */
const AUTHORS =
  /^(?:(?:\p{Lu}[\p{L}'’-]+,\s+(?:\p{Lu}\.[\s-]?){1,3}|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+)[\s,;:&]*(?:(?:and|und|et|y|e|en)\s+)?)+/u;
const LINK = /(?:https?:\/\/|www\.)\S+/gu;
/** A line that says when or by whom something was published. */
const IMPRINT = /^(?:published|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)\b/iu;
const FULL = 0.85;
const MAX_REFERENCE = 1_000;

function startsItem(line: Line, previous: Line | undefined, right: number): boolean {
  if (previous === undefined || hasBullet(line.text) || NUMBERED.test(line.text) || line.gapBefore > 0.6) return true;
  if (line.bold && !previous.bold) return true;
  const hanging = line.x > previous.x + 4;
  // Within a paragraph every line but the last one fills the column.
  return !hanging && previous.right < right * FULL;
}

/** The text of one reference; whether a bullet or number starts it, and whether it is set in bold. */
interface Reference {
  text: string;
  marked: boolean;
  bold: boolean;
}

/** Joins the lines of each reference. */
function references(lines: readonly Line[]): Reference[] {
  const right = Math.max(...lines.map((line) => line.right));
  const found: Reference[] = [];
  lines.forEach((line, index) => {
    const marked = hasBullet(line.text) || NUMBERED.test(line.text);
    const text = withoutBullet(line.text.trim()).replace(NUMBERED, '').slice(0, MAX_REFERENCE);
    const last = found.at(-1);
    if (last === undefined || startsItem(line, lines[index - 1], right)) found.push({ text, marked, bold: line.bold });
    else if (last.text.length < MAX_REFERENCE) last.text = `${last.text} ${text}`;
  });
  return found;
}

/** Leaves out what describes the reference above it: undated below dated ones, plain below bold ones. */
function withoutRemarks(found: readonly Reference[]): Reference[] {
  const [first] = found;
  if (first === undefined) return [];
  const dated = findDates(first.text).length > 0;
  return found.filter((reference, at) => {
    if (at === 0 || reference.marked) return true;
    if (IMPRINT.test(reference.text) || (first.bold && !reference.bold)) return false;
    return !dated || findDates(reference.text).length > 0;
  });
}

function titleOf(reference: string): string {
  const quoted = QUOTED.exec(reference)?.[1] ?? BEHIND_YEAR.exec(reference)?.[1];
  const rest = quoted ?? reference.replace(AUTHORS, '');
  const years = quoted === undefined ? findDates(rest) : [];
  const [first] = years;
  const whole =
    quoted ?? (first === undefined ? rest : first.start < 3 ? rest.slice(first.end) : rest.slice(0, first.start));
  return trimSigns(tidy(whole), `${SIGNS}.(`, `${SIGNS}.(,`);
}

/** Reads the publications of one section: the title of each reference, and the year. */
export function readPublications(lines: readonly Line[]): PublicationEntry[] {
  if (lines.length === 0) return [];
  return withoutRemarks(references(lines))
    .flatMap(({ text }) => {
      const reference = text.replace(LINK, ' ');
      const name = titleOf(reference);
      if ((name.match(/\p{L}/gu)?.length ?? 0) < 5 || name.length > MAX_NAME) return [];
      const date = findDates(reference).at(-1);
      return [{ name, releaseDate: date?.from ?? null }];
    })
    .slice(0, MAX_PUBLICATIONS);
}
