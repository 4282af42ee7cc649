import { findDates } from '../dates.js';
import { knownHeading } from '../headings.js';
import { lineOf, type Line } from './line.js';

const BULLET = /^[•·▪●◦‣∙■□➢➤✓✔►▸○*§–—-]\s/u;
const OPEN_END =
  /(?:\p{L}-|[&/,]|\([^()]*|\s(?:of|and|the|for|de|del|de la|des|du|et|da|do|dos|das|e|di|della|y|und|der|für|van|en))$/u;

/** The cell whose period the row below completes ("04/2019 –" above "03/2021"), or -1. */
function brokenPeriod(upper: Line, lower: Line): number {
  const [rest] = lower.segments;
  if (rest === undefined || rest.text.length > 24) return -1;
  return upper.segments.findIndex((date) => {
    if (Math.abs(date.x - rest.x) > 4) return false;
    const before = findDates(date.text)[0];
    if (before === undefined || before.start > 2 || (before.isRange && !before.current)) return false;
    const span = findDates(`${date.text} ${rest.text}`)[0];
    return span?.isRange === true && span.end > date.text.length;
  });
}

/** A row of three cells or more, a section's name beside them not counted, whose next row only fills up some of them. */
function fillsCells(upper: Line, lower: Line): boolean {
  const named = knownHeading(upper.segments[0]?.text ?? '') !== null;
  const cells = named ? upper.segments.slice(1) : upper.segments;
  if (cells.length < 3 || lower.gapBefore > 0.7) return false;
  const inCells = lower.segments.every((below) =>
    cells.some((cell) => Math.abs(cell.x - below.x) <= 4 && cell.bold === below.bold),
  );
  const firstCell = lower.segments.some((below) => Math.abs(below.x - upper.x) <= 4);
  return inCells && !firstCell && !BULLET.test(lower.text);
}

/** A line that ends in the middle of a name, and the line with its end. */
function endsOpen(upper: Line, lower: Line): boolean {
  const last = upper.segments.at(-1);
  if (last === undefined || lower.segments.length !== 1 || BULLET.test(upper.text) || BULLET.test(lower.text))
    return false;
  return (
    OPEN_END.test(last.text) &&
    Math.abs(last.x - lower.x) <= 4 &&
    last.text.length <= 90 &&
    findDates(lower.text).length === 0
  );
}

function joinTexts(upper: string, lower: string): string {
  if (/\p{L}-$/u.test(upper)) return /^\p{Ll}/u.test(lower) ? upper.slice(0, -1) + lower : upper + lower;
  return `${upper} ${lower}`;
}

function joinedCells(upper: Line, lower: Line): Line {
  const segments = upper.segments.map((segment) => {
    const below = lower.segments.find((other) => Math.abs(other.x - segment.x) <= 4);
    if (below === undefined) return segment;
    const text = joinTexts(segment.text, below.text);
    return { ...segment, text, loose: text, bottom: below.bottom, spans: [{ text, bold: segment.bold }] };
  });
  return { ...upper, bottom: lower.bottom, segments, text: segments.map((segment) => segment.text).join('\t') };
}

/** A period that its margin breaks, with the employer on the second row: the margin's cells are joined, no others. */
function joinedMargin(upper: Line, lower: Line): Line[] {
  const [rest, ...cells] = lower.segments;
  const joined = joinedCells(upper, { ...lower, segments: rest === undefined ? [] : [rest] });
  const below = lineOf(cells, lower.page, null);
  return [
    { ...joined, bottom: upper.bottom },
    { ...below, gapBefore: lower.gapBefore },
  ];
}

/** A period that the end of its line breaks: "Welder, Iron Works (May 2018 –" above "April 2020)". */
function breaksPeriod(upper: Line, lower: Line): boolean {
  const last = upper.segments.at(-1);
  const [rest] = lower.segments;
  if (last === undefined || rest === undefined || lower.segments.length !== 1 || BULLET.test(rest.text)) return false;
  if (lower.gapBefore > 0.7 || rest.text.length > 40 || Math.abs(last.x - rest.x) > 4) return false;
  const joined = `${last.text} ${rest.text}`;
  return findDates(joined).some(
    (span) => span.isRange && span.start < last.text.length && span.end > last.text.length + 1,
  );
}

/** The cells of a row and of the row below it, when the cells are too narrow for their text. */
function joinedRows(upper: Line, lower: Line): Line[] | null {
  if (lower.segments.length > upper.segments.length) return null;
  const period = brokenPeriod(upper, lower);
  const isMargin = period !== -1 && lower.segments.length === 2 && upper.segments.length === period + 2;
  if (isMargin) return joinedMargin(upper, lower);
  const goesOn = breaksPeriod(upper, lower) || fillsCells(upper, lower) || endsOpen(upper, lower);
  if (period === -1 && !goesOn) return null;
  return [joinedCells(upper, lower)];
}

/** Joins what narrow cells and columns break: periods ("04/2019 –" above "03/2021"), cells of a row, names at a hyphen. */
export function joinBrokenRows(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const rows = previous === undefined ? null : joinedRows(previous, line);
    if (rows === null) joined.push(line);
    else joined.splice(-1, 1, ...rows);
  }
  return joined;
}
