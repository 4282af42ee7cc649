import type { Line } from '../layout/line.js';
import type { Section } from '../sections.js';
import { knownHeading } from '../headings.js';
import { occupationScore } from '../vocabulary/kinds.js';
import { contactParts } from './location.js';

const MAX_SUMMARY = 3_000;
const PROSE = 60;
const MAX_LABEL = 80;
const HEADLINE_REACH = 4;
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
      if (part === name || part.length > MAX_LABEL || /[@\d]{3,}|@/u.test(part) || knownHeading(part) !== null)
        continue;
      if (occupationScore(part) > 0) return part;
    }
  }
  return null;
}
