import { isCountry, isRegion, isTown } from '#libs/resume-parser';

/** A place named in a text; `text.slice(start, end)` is how the text writes it. */
export interface NamedPlace {
  place: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const LONGEST_NAME = 4;
/** What stands before a place that tells where the work is: a preposition, or a sign that parts it from the rest. */
const BEFORE =
  /(?:[,|(•·/–—]\s?|\s-\s)$|(?:^|[\s(])(?:in|im|à|en|a|em|te|near|around|bei|nahe|for|of|from|per|across)\s$/iu;
const BEFORE_REACH = 12;
/** A town at the very beginning stands for itself: "Dublin 2 | Hybrid", not "Nice to have". */
const ALONE = /^(?: \d{1,2}\p{L}{0,3})?\s{0,3}(?:$|[|,(•·/–—]|-\s)/u;
const REGION = /^,\s?(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2})/u;
const REGION_REACH = 60;
const LONGEST_TEXT = 300;

/**
 * The first known town of a text that stands where a place of work does ("in Ghent", "Nurse - Leeds", "Oak House, Hull"),
 * with the region or country behind it; or a name that only the region or country behind it proves.
 */
export function townIn(whole: string): NamedPlace | undefined {
  const text = whole.slice(0, LONGEST_TEXT);
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
  for (const [at, { start }] of words.entries()) {
    const before = text.slice(Math.max(0, start - BEFORE_REACH), start);
    if (!CAPITAL.test(text.slice(start)) || !(start === 0 || BEFORE.test(before))) continue;
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
      const found = placeBetween(text, start, words[at + length - 1]?.end ?? start, start > 0);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function placeBetween(text: string, start: number, until: number, isParted: boolean): NamedPlace | undefined {
  const name = text.slice(start, until).replace(/[.'’-]+$/u, '');
  if (/[^\p{L}\p{M}'’. -]/u.test(name)) return undefined;
  const end = start + name.length;
  const region = regionBehind(text.slice(end, end + REGION_REACH));
  if (!isParted && !ALONE.test(text.slice(end, end + REGION_REACH))) return undefined;
  const isKnown = isTown(name) || (isParted && region !== null && /^\p{Lu}\S+(?: \p{Lu}\S+){0,2}$/u.test(name));
  const last = end + (region?.length ?? 0);
  return isKnown ? { place: text.slice(start, last), start, end: last } : undefined;
}

/** The region or country that goes on behind a town: ", CO", ", South Yorkshire". */
function regionBehind(behind: string): string | null {
  const match = REGION.exec(behind);
  if (match?.[1] === undefined) return null;
  const words = match[1].replace(/[.'’-]+$/u, '').split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const isCode = name.length > 3 || name === name.toUpperCase();
    if (isCode && (isRegion(name) || isCountry(name))) return behind.slice(0, behind.indexOf(name) + name.length);
  }
  return null;
}

/** Whether a short text is a place and nothing else: "Denver, CO". */
export function isPlaceAlone(text: string): boolean {
  const place = townIn(`, ${text}`)?.place;
  return place === text || isCountry(text);
}
