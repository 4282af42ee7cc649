import { isOnlyDates } from '../dates.js';
import { knownHeading } from '../headings.js';
import type { Line } from '../layout/line.js';
import { keyOf, tidy, trimSigns } from '../text/fold.js';
import { hasCountry, isPlaceName, isRegion, isTown, occupationScore } from '../vocabulary/kinds.js';
import { ADDRESS_LABELS } from '../vocabulary/places.js';
import { findEmails, findLinks } from './contact.js';
import { findLabelled } from './labels.js';

const LABELS = new Set(ADDRESS_LABELS.split('|').map(keyOf));
const LABEL_PREFIX = /^[^:：]{2,24}[:：]\s*/u;
const EDGES = '•·|,;:–—-';
/** "70597 Stuttgart", "D-70597", "1012 AB Amsterdam", "75 001 Paris". */
const POSTCODE_TOWN = /^(?:[A-Z]{1,2}-)?\d{4,6}(?:\s?[A-Z]{2})?,?\s+\p{Lu}[\p{L}\p{M}.' -]{2,40}/u;
/** "Chicago, IL 60607", "London SW1A 1AA", "Geelong VIC 3220". */
const TOWN_POSTCODE = /\p{L}{2,}[,\s]+(?:[A-Z]{2,3}\s+\d{4,6}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})$/u;
const STREET =
  /(?:\b(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|rue|calle|via|rua|avenida|platz|weg|allee|ulica|ul|laan)\b|(?:str\.|straße|strasse|straat|gata|gatan|vägen|weg|gasse|platz|allee)\b|ул\.|пр\.|[都道府県市区町村省]|(?:특별시|광역시|[시구동])(?:\s|$))/iu;
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\d[\d ()./-]{7,20}\d(?![\p{L}\p{N}-])/gu;
const MAX_LENGTH = 90;
const MAX_LINES = 40;

/** Whether a short text is a place as "Town, Region" or "Town, Country", or a known place alone. */
export function looksLikePlace(text: string): boolean {
  const plain = trimSigns(text, EDGES);
  if (plain === '' || plain.length > 60) return false;
  if (isTown(plain) || (isPlaceName(plain) && plain.length > 3)) return true;
  const parts = plain.split(/\s*[,،、]\s*/u);
  if (parts.length < 2 || parts.length > 4) return false;
  const last = (parts.at(-1) ?? '').replace(/\s*\d{4,6}(?:-\d{4})?$/u, '');
  const code = /^[A-Z]{2,3}$/u.test(last) && isRegion(last);
  const named = last.length > 3 && isPlaceName(last);
  return (code || named || hasCountry(last)) && parts.every((part) => /^[\p{L}\p{M}\d\s.'’()-]{2,40}$/u.test(part));
}

function scoreOf(text: string): number {
  if (text.length < 2 || text.length > MAX_LENGTH || /[@]|https?:|www\./u.test(text)) return 0;
  if (isOnlyDates(text) || knownHeading(text) !== null) return 0;
  if (POSTCODE_TOWN.test(text) || TOWN_POSTCODE.test(text)) return 5;
  if (looksLikePlace(text)) return 4;
  if (STREET.test(text) && text.length <= 70 && occupationScore(text) === 0 && /\d|[都県市区]|[시구동]/u.test(text))
    return 3;
  return 0;
}

/** Addresses of the net and telephone numbers leave a bar, so that what stands beside them comes free. */
function masked(text: string): string {
  let result = text;
  for (const found of [...findEmails(text), ...findLinks(text)]) result = result.replace(found.text, ' | ');
  return result.replace(PHONE, ' | ').replace(/[\p{So}]/gu, ' | ');
}

/** Parts of a contact line: cells, and what stands between bars, bullets or double spaces. */
export function contactParts(line: Line): string[] {
  return line.segments
    .flatMap((segment) => masked(segment.text).split(/\s+[|•·∙◦⋅●▪◆♦~]\s*|\s*[|•∙●▪◆♦]\s+|\s{2,}|\s+[-–—/]\s+/u))
    .map((part) => trimSigns(tidy(part), EDGES))
    .filter((part) => part !== '');
}

/** The town of a full address: parts before it that hold a house or flat number are left out. */
function withoutStreet(text: string): string {
  const parts = text.split(/\s*,\s+/u);
  let first = 0;
  while (first < parts.length - 2 && /^\d+\s+\p{L}|^(?:apt|apartment|flat|unit|suite)\b/iu.test(parts[first] ?? ''))
    first += 1;
  const rest = text.slice(text.indexOf(parts[first] ?? ''));
  return first === 0 ? text : rest;
}

/**
 * Finds where the person lives: behind a label, else the contact line's part that reads most like an address or a
 * town. A town and a postcode on the line below a street are left to the better of the two.
 */
export function findLocation(lines: readonly Line[]): { text: string; confidence: number } | null {
  const labelled = findLabelled(lines, LABELS);
  if (labelled !== null) {
    const value = trimSigns(tidy(labelled.value.split('\t')[0] ?? ''), EDGES);
    if (
      value.length > 1 &&
      value.length <= MAX_LENGTH &&
      !/@|https?:|\d{7}/u.test(value) &&
      knownHeading(value) === null
    ) {
      const part = value.split(/\s+[|•·]\s+/u)[0] ?? value;
      return { text: part, confidence: 0.9 };
    }
  }
  let best: { text: string; score: number } | null = null;
  lines.slice(0, MAX_LINES).forEach((line, order) => {
    for (const part of contactParts(line)) {
      const text = scoreOf(part) > 0 ? part : part.replace(LABEL_PREFIX, '');
      const score = scoreOf(text);
      if (score > 0 && (best === null || score - order * 0.02 > best.score))
        best = { text, score: score - order * 0.02 };
    }
  });
  const found = best as { text: string; score: number } | null;
  return found === null
    ? null
    : { text: withoutStreet(found.text), confidence: Math.min(0.9, 0.4 + found.score * 0.1) };
}
