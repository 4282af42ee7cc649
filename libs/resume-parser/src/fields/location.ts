import { isOnlyDates } from '../dates.js';
import { knownHeading } from '../headings.js';
import type { Line } from '../layout/line.js';
import { foldedWords, keyOf, tidy, trimSigns } from '../text/fold.js';
import { CONTACT_LABELS } from '../vocabulary/contact-labels.js';
import { employerScore, hasCountry, isPlaceName, isRegion, isTown, occupationScore } from '../vocabulary/kinds.js';
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
/** Surer than a town alone, which may stand in a sentence about something else. */
const TOWN_BELOW = 5;
const TOWN_REACH = 9;
const HOUSE_PART = /^(?:apt|apartment|flat|unit|suite|floor)\b/iu;
const MAX_LENGTH = 90;
const MAX_LINES = 40;

/** "Dublin 8", "Leeds LS17", "Hessle, HU13": a town with its district. */
const DISTRICT = /,?\s(?:\d{1,2}|[A-Z]{1,2}\d{1,2}[A-Z]?)$/u;
/** "Brive (19)", as French addresses have it. */
const TOWN_DEPARTMENT = /^\p{Lu}[\p{L}\p{M}' -]{2,40}\s\((?:\d{2,3}|2[AB])\)$/u;

/** Whether a short text is a place as "Town, Region" or "Town, Country", or a known place alone. */
export function looksLikePlace(text: string): boolean {
  const plain = trimSigns(text, EDGES);
  if (plain === '' || plain.length > 60) return false;
  if (isTown(plain) || (isPlaceName(plain) && plain.length > 3)) return true;
  const town = plain.replace(DISTRICT, '');
  if (town !== plain) return looksLikePlace(town);
  const parts = plain.split(/\s*[,،、]\s*/u);
  if (parts.length < 2 || parts.length > 4) return false;
  const last = (parts.at(-1) ?? '').replace(/\s*\d{4,6}(?:-\d{4})?$/u, '');
  const code = /^[A-Z]{2,3}$/u.test(last) && isRegion(last);
  const named = last.length > 3 && isPlaceName(last);
  return (code || named || hasCountry(last)) && parts.every((part) => /^[\p{L}\p{M}\d\s.'’()-]{2,40}$/u.test(part));
}

/** "Fitter, Iron Works, Hull" ends with a town, as a place does; what stands before its first comma is none. */
function namesWork(text: string): boolean {
  const [first = ''] = text.split(',');
  return occupationScore(first) > 0 || employerScore(first) > 0;
}

function scoreOf(text: string): number {
  if (text.length < 2 || text.length > MAX_LENGTH || /[@]|https?:|www\./u.test(text)) return 0;
  if (isOnlyDates(text) || knownHeading(text) !== null) return 0;
  if (POSTCODE_TOWN.test(text) || TOWN_POSTCODE.test(text)) return 5;
  if (TOWN_DEPARTMENT.test(text)) return 4;
  if (looksLikePlace(text)) return isTown(text) || !namesWork(text) ? 4 : 0;
  if (hasCountry(text) && text.includes(',') && /\d/u.test(text) && occupationScore(text) === 0) return 3.5;
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

/** The town that a remark follows: "Delft, ready to move". */
function townBefore(part: string): string | null {
  const comma = part.indexOf(',');
  const town = part.slice(0, Math.max(0, comma));
  return /^\p{Lu}/u.test(town) && isTown(town) ? town : null;
}

/** A house number and a street, without a town: "1234 Broadway", "12 rue Pasteur", "Hauptstr. 5". */
function isStreet(text: string): boolean {
  if (text.length > 60 || looksLikePlace(text) || !/\d/u.test(text)) return false;
  if (/^(?:[A-Z]{1,2}-)?\d{5}/u.test(text)) return false;
  const last = text.split(/\s*,\s+/u).at(-1) ?? '';
  if (last !== text && (POSTCODE_TOWN.test(last) || looksLikePlace(last))) return false;
  return /^\d{1,4}[a-z]?,?\s+\p{Lu}/u.test(text) || STREET.test(text);
}

/** The town on the line below a street: a place, a postcode with its town, or no more than a capitalised name. */
function townBelow(parts: readonly { text: string; order: number }[]): string | null {
  const isPlace = (text: string) => looksLikePlace(text) || POSTCODE_TOWN.test(text) || TOWN_POSTCODE.test(text);
  const place = parts.find(({ text }) => isPlace(text) && !isStreet(text));
  if (place !== undefined) return place.text;
  const [beside, ...further] = parts.filter(({ text }) => !HOUSE_PART.test(text));
  // Alone on its line: beside other data a capitalised word may say anything.
  if (beside === undefined || further.some(({ order }) => order === beside.order)) return null;
  const next = beside.text;
  const isName = /^\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{L}[\p{L}\p{M}]*){0,3}$/u.test(next);
  const isLabel = foldedWords(next).some((word) => CONTACT_LABELS.has(word));
  return isName && !isLabel && occupationScore(next) === 0 && knownHeading(next) === null ? next : null;
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
  const parts = lines.slice(0, MAX_LINES).flatMap((line, order) => contactParts(line).map((text) => ({ text, order })));
  let best: { text: string; score: number } | null = null;
  parts.forEach(({ text: part, order }, at) => {
    const text = scoreOf(part) > 0 ? part : (townBefore(part) ?? part.replace(LABEL_PREFIX, ''));
    const below = isStreet(text)
      ? townBelow(parts.slice(at + 1, at + TOWN_REACH).filter((other) => other.order > order))
      : null;
    // "1010 Wien" reads like a house and its street; only a place below speaks for that.
    const town = below !== null && POSTCODE_TOWN.test(text) && !looksLikePlace(below) ? null : below;
    const score = (town === null ? scoreOf(text) : TOWN_BELOW) - order * 0.02;
    if (score > 0 && (best === null || score > best.score)) best = { text: town ?? text, score };
  });
  const found = best as { text: string; score: number } | null;
  return found === null
    ? null
    : { text: withoutStreet(found.text), confidence: Math.min(0.9, 0.4 + found.score * 0.1) };
}
