import { fold, keyOf } from './text/fold.js';
import { DOCUMENT_TITLES, HEADING_WORDS, HEADINGS, OTHER_HEADINGS, type SectionKind } from './vocabulary/headings.js';

/** Longer lines are never headings. */
const MAX_LENGTH = 60;
const MAX_WORDS = 7;
const UNLIKELY = /\d|@|(?:\s\S+){7}/u;
const JOINT = /\s*(?:[&/|,+·•]|\s(?:and|und|et|y|e|en|i|и|та|ve|och|και|및|or|ou|o|with)\s)\s*/u;
const SMALL_WORDS = new Set([
  'and',
  'of',
  'the',
  'my',
  'und',
  'et',
  'de',
  'y',
  'e',
  'en',
  'other',
  'relevant',
  'selected',
  'additional',
]);

function split(rows: readonly string[]): string[] {
  return rows.flatMap((row) => row.split('|'));
}

function buildIndex(): { byKey: Map<string, SectionKind>; bySquashed: Map<string, SectionKind> } {
  const byKey = new Map<string, SectionKind>();
  const add = (names: readonly string[], kind: SectionKind) => {
    for (const name of names) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), kind);
  };
  for (const [kind, rows] of Object.entries(HEADINGS)) add(split(rows), kind as SectionKind);
  add(split(OTHER_HEADINGS), 'other');
  const bySquashed = new Map<string, SectionKind>();
  for (const [key, kind] of byKey) bySquashed.set(key.replaceAll(' ', ''), kind);
  return { byKey, bySquashed };
}

function buildWords(): Map<string, SectionKind> {
  const words = new Map<string, SectionKind>();
  for (const [kind, row] of Object.entries(HEADING_WORDS)) {
    for (const word of row.split('|')) if (!words.has(fold(word))) words.set(fold(word), kind as SectionKind);
  }
  return words;
}

const INDEX = buildIndex();
const WORDS = buildWords();
const TITLES = new Set(split(DOCUMENT_TITLES).map(keyOf));

function lookUp(text: string): SectionKind | null {
  const key = keyOf(text);
  if (key === '') return null;
  const known = INDEX.byKey.get(key);
  if (known !== undefined) return known;
  // A heading set in spaced letters may reach us as one word.
  return key.length >= 6 ? (INDEX.bySquashed.get(key.replaceAll(' ', '')) ?? null) : null;
}

/** Whether the text is a title of the document itself, such as "Curriculum vitae". */
export function isDocumentTitle(text: string): boolean {
  return text.length <= MAX_LENGTH && TITLES.has(keyOf(text));
}

/** The kind of section that a text names, when it is nothing but a known heading ("Skills", "Skills & Tools:"). */
export function knownHeading(text: string): SectionKind | null {
  if (text.length > MAX_LENGTH || text.length < 2 || UNLIKELY.test(text)) return null;
  const exact = lookUp(text);
  if (exact !== null) return exact;
  const parts = text.split(JOINT).filter((part) => keyOf(part) !== '');
  if (parts.length < 2 || parts.length > 3) return null;
  const kinds = parts.map(lookUp);
  return kinds.every((kind) => kind !== null) ? (kinds.find((kind) => kind !== 'other') ?? 'other') : null;
}

/** The kind that a heading's words suggest; only for lines whose typography says that they are headings. */
export function suggestedHeading(text: string): SectionKind | null {
  if (text.length > MAX_LENGTH) return null;
  const words = keyOf(text).split(' ');
  if (words.length > MAX_WORDS) return null;
  for (const word of words) {
    if (SMALL_WORDS.has(word)) continue;
    const kind = WORDS.get(word);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** A heading with its content behind a colon ("Skills: Excel, Word"): the kind and the content, or null. */
export function inlineHeading(text: string): { kind: SectionKind; label: string; rest: string } | null {
  const colon = text.slice(0, MAX_LENGTH).search(/[:：]/u);
  if (colon < 2) return null;
  const label = text.slice(0, colon);
  const rest = text.slice(colon + 1).trim();
  const kind = rest === '' ? null : knownHeading(label);
  return kind === null ? null : { kind, label, rest };
}
