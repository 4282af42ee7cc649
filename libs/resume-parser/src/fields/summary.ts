import type { Line } from '../layout/line.js';
import type { Section } from '../sections.js';
import { knownHeading } from '../headings.js';
import { occupationScore } from '../vocabulary/kinds.js';
import { contactParts } from './location.js';

const MAX_SUMMARY = 3_000;
const PROSE = 60;
const MAX_LABEL = 80;
const HEADLINE_REACH = 7;
/** A headline that goes on with a sentence: "Chef. Nine years at the stove." */
const SENTENCES = /(?<=\p{Ll}{3})\.(?=\s|$)/u;
const LONGEST_SENTENCELESS = 6;
/** Not a rule drawn below the heading. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The summary section's text, else the prose above the first heading. */
export function findSummary(sections: readonly Section[]): string | null {
  const named = sections.find((section) => section.kind === 'summary' && section.lines.length > 0);
  const prose = sections
    .filter((section) => section.kind === 'header')
    .flatMap((section) =>
      section.lines.filter(
        (line) => line.segments.length === 1 && line.text.length >= PROSE && !line.text.includes('@'),
      ),
    );
  const lines = named?.lines ?? prose;
  const text = lines
    .map((line) => line.text)
    .filter((line) => HAS_WORDS.test(line))
    .join('\n')
    .trim();
  return text === '' ? null : text.slice(0, MAX_SUMMARY);
}

/** The headline near the name: a short line that reads like an occupation. */
export function findLabel(lines: readonly Line[], nameLine: Line | null, name: string | null): string | null {
  const at = nameLine === null ? 0 : Math.max(0, lines.indexOf(nameLine));
  for (const line of lines.slice(at, at + HEADLINE_REACH)) {
    for (const part of contactParts(line)) {
      const plain = headlineOf(part, name);
      if (part === name || plain.length > MAX_LABEL || /[@\d]{3,}|@/u.test(part) || knownHeading(part) !== null)
        continue;
      if (plain !== '' && occupationScore(plain) > 0) return plain;
    }
  }
  return null;
}

/** Without the name before it; of sentences the first, when it is as short as a headline. */
function headlineOf(part: string, name: string | null): string {
  const own = name !== null && part.startsWith(`${name}, `) ? part.slice(name.length + 2) : part;
  const [first = '', ...more] = own.split(SENTENCES);
  if (more.length === 0) return own;
  return first.split(/\s+/u).length <= LONGEST_SENTENCELESS ? first : '';
}
