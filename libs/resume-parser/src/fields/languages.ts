import { inlineHeading, knownHeading } from '../headings.js';
import type { Line } from '../layout/line.js';
import type { LanguageEntry } from '../parsed-resume.js';
import type { Section } from '../sections.js';
import { tidy, trimSigns } from '../text/fold.js';
import { withoutBullet } from './entries.js';
import { languageMentions, saysFluency, type LanguageMention } from './spoken-language.js';

const MAX_LANGUAGES = 15;
const MAX_FLUENCY = 60;
const MAX_ITEM = 60;
const MAX_LINE = 600;
const SIGNS = ' \t,;:|/•·▪●◦‣∙*=–—-.：，、；·→';
/** Dots, stars, bars and shares of a hundred are pictures of a level, not words for it. */
const RATING = /[★☆●○◉◎■□▪▫⬤⚫⚪◼◻█░▓▒]+|\d{1,3}\s?%|(?<!\d)\d{1,2}\s?\/\s?\d{1,2}(?!\d)/gu;
const JOINING = /^(?:and|und|et|y|e|en|i|och|og|ve|та|и|و|in|of)$/iu;
/** Levels of a Europass table stand in a row; the first one is for listening. */
const TABLE_LEVEL = /^([ABC][12])(?:\s+[^\p{L}]*[ABC][12]){2,}/u;
const PREPOSITION = /\s+(?:in|en|of|au|auf|the|level)$/iu;
/** Two columns of levels that were read one after the other. */
const REPEATED = /^(.{2,60}) \1$/u;
const BRACKETED = /^\(([^()]*)\)$/u;

/** The words beside a language's name that tell how well it is spoken, or null. */
function fluencyIn(text: string): string | null {
  const bare = trimSigns(tidy(text.replace(RATING, ' ')), SIGNS);
  const first = TABLE_LEVEL.exec(bare)?.[1];
  if (first !== undefined) return first;
  const open = /^\([^()]*$/u.test(bare) ? bare.slice(1) : bare;
  const single = REPEATED.exec(open)?.[1] ?? open;
  const level = trimSigns(BRACKETED.exec(single)?.[1] ?? single, SIGNS).replace(PREPOSITION, '');
  if (!/[\p{L}\p{N}]/u.test(level) || JOINING.test(level)) return null;
  return level.length <= MAX_FLUENCY ? level : null;
}

/** "Fluent in English and Spanish": the level stands before the names, and holds until the next one. */
function levelsBefore(text: string, mentions: readonly LanguageMention[]): LanguageEntry[] {
  let level: string | null = null;
  return mentions.map((mention, at) => {
    const before = text.slice(mentions[at - 1]?.end ?? 0, mention.start);
    const own = fluencyIn(before.replace(/\([^()]*\)\s*$/u, ''));
    if (own !== null) level = own;
    return { language: text.slice(mention.start, mention.end), fluency: level };
  });
}

function levelsBehind(text: string, mentions: readonly LanguageMention[]): LanguageEntry[] {
  return mentions.map((mention, at) => ({
    language: text.slice(mention.start, mention.end),
    fluency: fluencyIn(text.slice(mention.end, mentions[at + 1]?.start ?? text.length)),
  }));
}

/** The languages that one text names, each with its level. */
export function languagesIn(line: string): LanguageEntry[] {
  const text = line.slice(0, MAX_LINE);
  const mentions = languageMentions(text);
  const [first] = mentions;
  if (first === undefined) return [];
  const before = text.slice(0, first.start);
  const behind = levelsBehind(text, mentions);
  const isLevel = saysFluency(before);
  return isLevel && behind.at(-1)?.fluency == null ? levelsBefore(text, mentions) : behind;
}

/** A label of the list itself ("Languages:") is no level. */
function withoutLabel(text: string): string {
  const inline = inlineHeading(text);
  return inline?.kind === 'languages' && !saysFluency(inline.label) ? inline.rest : text;
}

/** Reads a languages section; a line without a name that says a level belongs to the language above. */
function readSection(lines: readonly Line[]): LanguageEntry[] {
  const found: LanguageEntry[] = [];
  let label: string | null = null;
  for (const line of lines) {
    const text = withoutLabel(withoutBullet(line.text));
    const here = languagesIn(text);
    const last = found.at(-1);
    if (here.length === 0) {
      // "Mother tongue" on a line of its own names the level of what follows.
      label = saysFluency(text) && found.length === 0 ? fluencyIn(text) : null;
      if (last?.fluency === null && text.length <= MAX_FLUENCY && saysFluency(text)) last.fluency = fluencyIn(text);
    }
    found.push(...here.map((entry) => ({ ...entry, fluency: entry.fluency ?? label })));
  }
  return found;
}

function labelledText(line: Line): string | null {
  const inline = inlineHeading(withoutBullet(line.text.replaceAll('\t', ' ')));
  if (inline?.kind === 'languages') return inline.rest;
  const [first, ...rest] = line.segments;
  if (first === undefined || rest.length === 0 || knownHeading(first.text) !== 'languages') return null;
  return rest.map((segment) => segment.text).join('\t');
}

/** Items of a list of skills that are nothing but a language and its level. */
function languageItems(line: Line): LanguageEntry[] {
  const items = withoutBullet(line.text).split(/[,;|•·\t]/u);
  return items.flatMap((item) => {
    const text = item.trim();
    const mentions = text.length <= MAX_ITEM ? languageMentions(text) : [];
    const [mention] = mentions;
    if (mention === undefined || mentions.length > 1 || mention.start > 0) return [];
    const rest = text.slice(mention.end);
    return rest.trim() === '' || saysFluency(rest) ? languagesIn(text) : [];
  });
}

/** The first mention of each language, with the first level given for it. */
function unique(entries: readonly LanguageEntry[]): LanguageEntry[] {
  const byCode = new Map<string, LanguageEntry>();
  for (const entry of entries) {
    const code = languageMentions(entry.language)[0]?.code ?? entry.language;
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, { ...entry });
    else known.fluency ??= entry.fluency;
  }
  return [...byCode.values()].slice(0, MAX_LANGUAGES);
}

/**
 * Reads the spoken languages: from the languages section, else from a line that a label like "Languages:" starts, else
 * from the list of skills, where a level must stand beside at least one of them.
 */
export function readLanguages(sections: readonly Section[]): LanguageEntry[] {
  const own = sections.filter((section) => section.kind === 'languages');
  const inSection = own.flatMap((section) => readSection(section.lines));
  if (inSection.length > 0) return unique(inSection);
  const lines = sections.flatMap((section) => section.lines);
  const labelled = lines.flatMap((line) => languagesIn(labelledText(line) ?? ''));
  if (labelled.length > 0) return unique(labelled);
  const skills = sections.filter((section) => section.kind === 'skills').flatMap((section) => section.lines);
  const items = skills.flatMap(languageItems);
  return items.some((item) => item.fluency !== null) ? unique(items) : [];
}
