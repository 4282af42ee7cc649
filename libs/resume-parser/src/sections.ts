import { isOnlyDates } from './dates.js';
import { inlineHeading, isDocumentTitle, knownHeading, suggestedHeading } from './headings.js';
import { lineOf, type Block, type Line, type Segment } from './layout/line.js';
import { degreeScore, employerScore, occupationScore, schoolScore } from './vocabulary/kinds.js';
import type { SectionKind } from './vocabulary/headings.js';

/** The lines of one section, in reading order, without its heading. */
export interface Section {
  kind: SectionKind;
  /** The heading as written; null for the header and for what goes on in another block. */
  title: string | null;
  lines: Line[];
}

interface Heading {
  kind: SectionKind;
  title: string;
  /** What stands behind the heading on its line. */
  rest: Line | null;
}

/** How headings of this document look. */
interface Style {
  fontSize: number;
  bold: boolean;
  upper: boolean;
}

const MAX_HEADING = 60;
/** Sentences, numbers, addresses, list items, and labels with their content are no headings, whatever their look. */
const NO_HEADING = /[.,;]$|\d{3}|@|^[•·▪●◦‣∙■*–—-]\s|[:：]\s*\S/u;
const ENTRY_KINDS = new Set<SectionKind>(['work', 'projects', 'education', 'volunteer']);
const INLINE_KINDS = new Set<SectionKind>(['skills', 'languages', 'summary', 'interests', 'certificates']);

function isUpper(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function styleOf(line: Line): Style {
  const first = line.segments[0];
  return {
    fontSize: Math.round((first?.fontSize ?? line.fontSize) * 2) / 2,
    bold: first?.bold ?? line.bold,
    upper: isUpper(first?.text ?? line.text),
  };
}

function sameStyle(a: Style, b: Style): boolean {
  return Math.abs(a.fontSize - b.fontSize) <= 0.5 && a.bold === b.bold && a.upper === b.upper;
}

/** The font size that most of the text is set in. */
export function bodyFontSize(blocks: readonly Block[]): number {
  const sizes = new Map<number, number>();
  for (const block of blocks) {
    for (const line of block.lines) {
      const size = Math.round(line.fontSize * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    }
  }
  let best = 10;
  let most = 0;
  for (const [size, count] of sizes) {
    if (count > most) {
      best = size;
      most = count;
    }
  }
  return best;
}

const FULL_LINE = 0.85;
const LIST_COMMAS = 3;

/** Items between commas, with the last one left open. */
function isOpenList(text: string): boolean {
  return !/[.,:;]$/u.test(text) && text.split(',').length > LIST_COMMAS;
}

/** The end of a sentence or list that its column breaks ("service.", "Public" above "Speaking"): no heading. */
function goesOn(line: Line, above: Line | undefined, block: Block): boolean {
  const isLower = /^\p{Ll}/u.test(line.text);
  if (isLower && /[.,;]$/u.test(line.text)) return true;
  const isFull = above !== undefined && above.right - block.x > (block.right - block.x) * FULL_LINE;
  const isPlain = isFull && !line.bold && line.fontSize <= above.fontSize + 0.5 && line.gapBefore < 0.7;
  const isColumn = line.segments.length === 1 && above?.segments.length === 1;
  return isPlain && (isLower || (isColumn && isOpenList(above.text)));
}

/** The kind that each line's first segment names, looked up once for all steps. */
type NamedKinds = ReadonlyMap<Line, SectionKind>;

function namedKinds(blocks: readonly Block[]): NamedKinds {
  const kinds = new Map<Line, SectionKind>();
  for (const block of blocks) {
    block.lines.forEach((line, index) => {
      const isRest = goesOn(line, block.lines[index - 1], block);
      const kind = isRest ? null : knownHeading(line.segments[0]?.text ?? '');
      if (kind !== null) kinds.set(line, kind);
    });
  }
  return kinds;
}

/** The looks shared by the known headings of the document, as long as they differ from plain text. */
function headingStyles(kinds: NamedKinds, bodySize: number): Style[] {
  const styles: Style[] = [];
  for (const line of kinds.keys()) {
    if (line.segments.length > 1) continue;
    const style = styleOf(line);
    const plain = style.fontSize <= bodySize + 0.5 && !style.bold && !style.upper;
    if (!plain && !styles.some((other) => sameStyle(other, style))) styles.push(style);
  }
  return styles;
}

function restOf(line: Line, from: number): Line | null {
  const segments = line.segments.slice(from);
  return segments.length === 0 ? null : { ...lineOf(segments, line.page, null), gapBefore: line.gapBefore };
}

/** The same line with another text, for content behind an inline label. */
function withText(line: Line, text: string): Line {
  const segment = line.segments[0];
  if (segment === undefined) return line;
  return {
    ...line,
    text,
    segments: [{ ...segment, text, loose: text, right: line.right, spans: [{ text, bold: segment.bold }] }],
  };
}

/** Headings that stand left of their content: several of them make a form, one alone may be a label. */
function isForm(kinds: NamedKinds): boolean {
  const beside = new Set<SectionKind>();
  for (const [line, kind] of kinds) {
    if (line.segments.length > 1 && kind !== 'other' && kind !== 'contact') beside.add(kind);
  }
  return beside.size >= 3;
}

function looksApart(first: Segment, second: Segment): boolean {
  const upper = isUpper(first.text) && !isUpper(second.text);
  return first.bold !== second.bold || first.fontSize > second.fontSize * 1.1 || upper;
}

function byName(line: Line, kinds: NamedKinds, form: boolean): Heading | null {
  const kind = kinds.get(line);
  const [first, second] = line.segments;
  if (kind === undefined || first === undefined) return null;
  if (second === undefined) return { kind, title: first.text, rest: null };
  if (knownHeading(second.text) !== null || !(form || looksApart(first, second))) return null;
  return { kind, title: first.text, rest: restOf(line, 1) };
}

/** The margin in which a form's section names stand, and how they look. */
interface Margin {
  x: number;
  styles: Style[];
}

function marginOf(kinds: NamedKinds): Margin | null {
  if (!isForm(kinds)) return null;
  const named = [...kinds.keys()].filter((line) => line.segments.length > 1);
  return { x: named[0]?.x ?? 0, styles: named.map(styleOf) };
}

/** A name in the margin of a form that no vocabulary holds ("Kitchen skills"), by its place and look. */
function inMargin(line: Line, margin: Margin | null): Heading | null {
  const [first, second] = line.segments;
  if (margin === null || first === undefined || second === undefined) return null;
  if (Math.abs(first.x - margin.x) > 3 || first.text.length > MAX_HEADING || NO_HEADING.test(first.text)) return null;
  if (isOnlyDates(first.text) || !margin.styles.some((style) => sameStyle(style, styleOf(line)))) return null;
  return looksApart(first, second)
    ? { kind: suggestedHeading(first.text) ?? 'other', title: first.text, rest: restOf(line, 1) }
    : null;
}

/** Words that name a degree, a school, a job or an employer: content, however large it is set. */
function isContent(text: string): boolean {
  return degreeScore(text) > 0 || schoolScore(text) > 0 || occupationScore(text) > 0 || employerScore(text) > 0;
}

function byLook(line: Line, styles: readonly Style[], bodySize: number, current: SectionKind): Heading | null {
  const text = line.text;
  if (line.segments.length > 1 || text.length > MAX_HEADING || NO_HEADING.test(text)) return null;
  const style = styleOf(line);
  if (!styles.some((other) => sameStyle(other, style))) return null;
  const kind = suggestedHeading(text);
  // "Master studies, Physics" within the section on education is one of its entries.
  if (kind !== null && kind === current && isContent(text)) return null;
  if (kind !== null) return { kind, title: text, rest: null };
  // Looks alone prove a heading only where entries' titles do not look the same.
  const striking = style.fontSize >= bodySize + 1.5 || (style.upper && style.bold);
  return striking && styles.length === 1 && !isContent(text) && text.split(/\s+/u).length <= 4
    ? { kind: 'other', title: text, rest: null }
    : null;
}

/** "Education: B.A., Raritan College", but not "Training: new staff". */
function isDegreeBehind({ kind, rest }: { kind: SectionKind; rest: string }): boolean {
  return kind === 'education' && degreeScore(rest) > 0;
}

function inline(line: Line, current: SectionKind): Heading | null {
  if (current === 'skills') return null;
  const found = inlineHeading(line.text.replaceAll('\t', ' '));
  if (found === null || !(INLINE_KINDS.has(found.kind) || isDegreeBehind(found))) return null;
  return { kind: found.kind, title: found.label, rest: withText(line, found.rest) };
}

/** Unknown headings without content are items that merely look like headings: they go back to the section before. */
function withoutEmptyGuesses(found: readonly Found[]): Section[] {
  const sections: Section[] = [];
  for (const { section, guessed } of found) {
    const before = sections.at(-1);
    if (guessed !== null && section.lines.length === 0 && before !== undefined) before.lines.push(guessed);
    else sections.push(section);
  }
  return sections;
}

interface Found {
  section: Section;
  /** The heading's line, when only its look speaks for it. */
  guessed: Line | null;
}

/** Reads the blocks into sections. A block without a heading at its top goes on with the section it follows. */
export function findSections(blocks: readonly Block[]): Section[] {
  const bodySize = bodyFontSize(blocks);
  const kinds = namedKinds(blocks);
  const styles = headingStyles(kinds, bodySize);
  const margin = marginOf(kinds);
  const found: Found[] = [];
  const lastOf: Section[] = [];
  const open = (section: Section, guessed: Line | null): Section => {
    found.push({ section, guessed });
    return section;
  };
  blocks.forEach((block, index) => {
    const followed = block.follows === null ? undefined : lastOf[block.follows];
    let section = followed ?? open({ kind: 'header', title: null, lines: [] }, null);
    for (const line of block.lines) {
      if (isDocumentTitle(line.text)) continue;
      const named = byName(line, kinds, margin !== null) ?? inMargin(line, margin);
      const looked =
        section.kind === 'header' && section.lines.length === 0 ? null : byLook(line, styles, bodySize, section.kind);
      const heading = named ?? looked ?? inline(line, section.kind);
      if (heading === null) section.lines.push(line);
      else {
        const lines = heading.rest === null ? [] : [heading.rest];
        const guessed = named === null && heading.kind === 'other' ? line : null;
        const opened = open({ kind: heading.kind, title: heading.title, lines }, guessed);
        // "Skills: WebGL" within a position says something of it; the position goes on below.
        if (named !== null || looked !== null || !ENTRY_KINDS.has(section.kind)) section = opened;
      }
    }
    lastOf[index] = section;
  });
  return withoutEmptyGuesses(found.filter(({ section }) => section.lines.length > 0 || section.title !== null));
}
