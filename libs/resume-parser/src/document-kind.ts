import type { Draft } from './check.js';
import { findDates } from './dates.js';
import { isDocumentTitle } from './headings.js';
import type { Section } from './sections.js';
import { foldedWords, keyOf } from './text/fold.js';
import type { SectionKind } from './vocabulary/headings.js';
import { LANGUAGE_WORDS } from './vocabulary/language-words.js';
import { OTHER_DOCUMENTS } from './vocabulary/other-documents.js';

/** What a document's kind is judged by. */
export interface DocumentSigns {
  sections: readonly Section[];
  text: string;
  written: Draft;
}

/** Enough to tell what a document is. */
const READ_LENGTH = 20_000;
const MIN_WORDS = 40;
/** Phrases of one kind that prove it, where nothing speaks for a resume; each sign of a resume asks for one more. */
const MIN_PHRASES = 3;
const MIN_PROSE_WORDS = 80;
/** Small words in running text; a resume is made of names and keywords. */
const PROSE_SHARE = 0.3;

const RESUME_KINDS = new Set<SectionKind>([
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'interests',
  'references',
  'volunteer',
]);

const PHRASES = OTHER_DOCUMENTS.map(({ name, phrases }) => ({
  name,
  phrases: [...new Set(phrases.flatMap((row) => row.split('|')).map(keyOf))],
}));
const SMALL_WORDS = new Set(
  Object.values(LANGUAGE_WORDS)
    .flatMap((row) => row.split(' '))
    .filter((word) => word.length <= 4),
);

/** How much speaks for a resume: its headings, dated positions and studies, ways to reach a person. */
function resumeSigns({ sections, written }: DocumentSigns): number {
  const kinds = new Set(sections.filter((section) => section.title !== null).map((section) => section.kind));
  const headings = [...kinds].filter((kind) => RESUME_KINDS.has(kind)).length;
  const positions = written.work.filter((entry) => entry.dates !== null && /\p{N}.*\P{N}/u.test(entry.dates));
  const periods = positions.filter((entry) => entry.current || entry.endDate !== null).length;
  const studies = written.education.filter((entry) => entry.dates !== null && entry.institution !== null).length;
  return headings + Math.min(periods, 3) * 2 + Math.min(studies, 2) * 2;
}

function titled(text: string): boolean {
  return text
    .slice(0, 2_000)
    .split('\n')
    .some((line) => isDocumentTitle(line.trim()));
}

/** Running text without any of a resume's structure: a story, an article, an essay. */
function isProse(words: readonly string[], { text, written }: DocumentSigns): boolean {
  const { email, phone } = written.basics;
  if (words.length < MIN_PROSE_WORDS || email !== null || phone !== null) return false;
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  const periods = text
    .slice(0, READ_LENGTH)
    .split('\n')
    .flatMap(findDates)
    .filter((span) => span.isRange);
  return small / words.length >= PROSE_SHARE && periods.length === 0;
}

/**
 * Names what a document is when it clearly is no resume, else null. Judged by the phrases of such documents against the
 * structure of a resume: the more of that there is, the more phrases must speak against it. A document that calls itself
 * a resume is one.
 */
export function otherKindOf(signs: DocumentSigns): string | null {
  const words = foldedWords(signs.text.slice(0, READ_LENGTH));
  if (words.length < MIN_WORDS || titled(signs.text)) return null;
  const folded = ` ${words.join(' ')} `;
  const counted = PHRASES.map(({ name, phrases }) => ({
    name,
    hits: phrases.filter((phrase) => folded.includes(` ${phrase} `)).length,
  }));
  const [best] = counted.sort((a, b) => b.hits - a.hits);
  const signsOfResume = resumeSigns(signs);
  if (best !== undefined && best.hits >= MIN_PHRASES + signsOfResume) return best.name;
  return signsOfResume === 0 && isProse(words, signs) ? 'a running text' : null;
}
