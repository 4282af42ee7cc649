import { firstDates } from './dates.js';
import type { Line } from './layout/line.js';
import type { Section } from './sections.js';
import { degreeScore, employerScore, occupationScore, schoolScore } from './vocabulary/kinds.js';

const LONGEST_NAMES = 150;
/** Free space above, in lines, that sets a paragraph apart. */
const APART = 0.5;
/** What stands on the line before or behind a period that is at its edge; a sentence has no sign before its period. */
const BEFORE = /^[\s([]*$/u;
const PARTED = /[,;|(:.\t–—-]\s*$|\)\s*$/u;
const BEHIND = /^[\s)\].]*(?:$|:\s)/u;
const HEADLESS = new Set(['header', 'summary', 'other']);

/**
 * Positions that no heading introduces ("Fitter, Iron Works, Hull, 2019 - today" below name and address) get a section of
 * their own where the document has no other, and so do studies below positions: they are read as what they are, and taken for
 * nothing else.
 */
export function withHeadlessSections(sections: readonly Section[]): Section[] {
  const hasWork = sections.some(({ kind, lines }) => kind === 'work' && lines.some(holdsPeriod));
  const worked = hasWork ? sections : sections.flatMap(withWorkApart);
  const hasStudies = worked.some(({ kind, lines }) => kind === 'education' && lines.length > 0);
  return hasStudies ? [...worked] : worked.flatMap(withStudiesApart);
}

function holdsPeriod({ text }: Line): boolean {
  return firstDates(text)?.isRange === true;
}

function withWorkApart(section: Section): Section[] {
  if (!HEADLESS.has(section.kind)) return [section];
  const isHeader = section.kind === 'header';
  const start = section.lines.findIndex((line, at) => (at > 0 || !isHeader) && namesPosition(line.text));
  return start === -1 ? [section] : cutAt(section, start, 'work');
}

function withStudiesApart(section: Section): Section[] {
  if (section.kind !== 'work') return [section];
  const start = section.lines.findIndex((line, at) => at > 0 && namesStudies(line));
  return start === -1 ? [section] : cutAt(section, start, 'education');
}

function cutAt(section: Section, at: number, kind: Section['kind']): Section[] {
  const above = { ...section, lines: section.lines.slice(0, at) };
  const below = { kind, title: null, lines: section.lines.slice(at) };
  return above.lines.length > 0 || above.title !== null ? [above, below] : [below];
}

/** A period at the edge of a short line, beside a title or an employer. */
function namesPosition(text: string): boolean {
  const dates = firstDates(text);
  if (dates?.isRange !== true || text.includes('@')) return false;
  const [before, behind] = [text.slice(0, dates.start), text.slice(dates.end)];
  if (!BEFORE.test(before) && !(PARTED.test(before) && BEHIND.test(behind))) return false;
  if (before.length > LONGEST_NAMES) return false;
  const names = `${before} ${behind}`.slice(0, LONGEST_NAMES);
  const [occupation, studies] = [occupationScore(names), degreeScore(names) + schoolScore(names)];
  const work = occupation + employerScore(names);
  return work > 0 && (studies === 0 || (occupation > 0 && degreeScore(names) < work));
}

/** "HND Building Studies, Aire Polytechnic, 1996": a degree with its year or school, in a paragraph of its own. */
function namesStudies({ text, gapBefore }: Line): boolean {
  if (gapBefore < APART || degreeScore(text) === 0 || occupationScore(text) > 0) return false;
  const dates = firstDates(text);
  return dates === null ? schoolScore(text) > 0 : !dates.isRange;
}
