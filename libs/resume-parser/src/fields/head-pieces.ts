import type { Segment } from '../layout/line.js';
import { tidy, trimSigns } from '../text/fold.js';
import { employerScore, isPlaceName, occupationScore } from '../vocabulary/kinds.js';
import { SENTENCE_END } from './described-lines.js';
import { withoutBullet, type HeadLine } from './entries.js';
import { looksLikePlace } from './location.js';

/** A part of an entry's head: what stands between its separators. */
export interface HeadPiece {
  text: string;
  bold: boolean;
}

const SEPARATOR = /\s+[|•·∙●▪◆~]\s*|\s*[|•∙●▪◆]\s+|\s+[–—-]+\s+|\s+@\s+|\s{3,}|\t/u;
/** "Iron Works Ltd, Hull: Fitter": what stands behind is a name of its own. */
const COLON = /^([^:]{3,80}?)\s?:\s(.{3,60})$/u;
const EDGES = ',;:|•·–—-';
const NOISE =
  /^(?:full[- ]?time|part[- ]?time|permanent|contract|temporary|remote|hybrid|on-?site|vollzeit|teilzeit|cdi|cdd|\(?\d{1,2}\s?(?:yrs?|years?|mos?|months?|ans?|mois|jahre?|monate?)\b.*|https?:.*|www\..*|[\p{P}\p{S}\s\d]*)$/iu;
const URL = /(?:https?:\/\/|www\.)\S+/giu;
const OPEN_BRACKET_END = /\(([^()]*)$/u;

function trim(text: string): string {
  const plain = tidy(text.replace(URL, ' '));
  const bare = trimSigns(plain, `${EDGES}()[]`, `${EDGES}([`).replace(/^(?:at|chez|bei|@)\s+/iu, '');
  return OPEN_BRACKET_END.test(bare) ? trimSigns(tidy(text), EDGES) : bare.replace(/^([^()]*)\)$/u, '$1');
}

function closeBracket(text: string, original: string): string {
  const open = (text.match(/\(/gu)?.length ?? 0) - (text.match(/\)/gu)?.length ?? 0);
  return open === 1 && original.includes(`${text})`) ? `${text})` : text;
}

function piecesOfSegment(segment: Segment): HeadPiece[] {
  const source =
    segment.spans.length >= 2 && segment.spans.length <= 4
      ? segment.spans
      : [{ text: segment.text, bold: segment.bold }];
  return source.flatMap((span) =>
    span.text
      .split(SEPARATOR)
      .flatMap((part) => part.split(SENTENCE_END))
      .flatMap(partAtColon)
      .map((part) => ({ text: closeBracket(trim(withoutBullet(part)), span.text), bold: span.bold })),
  );
}

function partAtColon(text: string): string[] {
  const [, before, behind] = COLON.exec(text) ?? [];
  return before !== undefined && behind !== undefined && occupationScore(behind) > 0 ? [before, behind] : [text];
}

/** The parts of an entry's head in reading order, without what says nothing about who and where. */
export function headPieces(head: readonly HeadLine[]): HeadPiece[] {
  return head
    .flatMap((line) => line.segments.flatMap(piecesOfSegment))
    .filter((piece) => piece.text.length > 1 && piece.text.length <= 140 && !NOISE.test(piece.text));
}

/** A known place, or a first part that is one: not merely two names with a comma. */
function isCertainPlace(text: string): boolean {
  const [first = '', second, ...more] = text.split(/\s*[,،、]\s*/u);
  if (isPlaceName(first)) return true;
  // "Chipotle, Austin, TX" names a firm in front of a whole place.
  return /\b[A-Z]{2}$/u.test(text) && !(more.length > 0 && second !== undefined && isPlaceName(second));
}

/** Splits off places: parts that are a place and nothing else. */
export function partPlaces(
  pieces: readonly HeadPiece[],
  kept?: HeadPiece,
): { rest: HeadPiece[]; place: string | null } {
  const isPlace = (piece: HeadPiece) =>
    piece !== kept &&
    looksLikePlace(piece.text) &&
    employerScore(piece.text) === 0 &&
    occupationScore(piece.text) === 0;
  const rest = pieces.filter((piece) => !isPlace(piece));
  // "Anadolu Motor, Izmir" has the form of a place; with one part left it is the other name, with its town.
  const named = rest.length < 2 ? pieces.find((piece) => isPlace(piece) && !isCertainPlace(piece.text)) : undefined;
  if (named !== undefined)
    return partPlaces(
      pieces.filter((piece) => piece === named || !isPlace(piece)),
      named,
    );
  if (rest.length === 0) return { rest: [...pieces], place: null };
  return { rest, place: pieces.find(isPlace)?.text ?? null };
}

const LEGAL_TAIL =
  /^(?:inc|llc|llp|ltd|limited|l\.?p|gmbh|ag|kg|s\.?a|s\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|plc|pvt|pty|corp|co|a\.?ş|sas|sarl)\b/iu;

/** Parts the town from a name it follows: "Hotel Palace, Cartagena", "Alfa Ltd. (Toronto, Canada)". */
export function partTrailingPlace(text: string): { name: string; place: string | null } {
  const bracket = /^(.{2,}?)\s*\(([^()]{2,50})\)$/u.exec(text);
  if (
    bracket?.[1] !== undefined &&
    bracket[2] !== undefined &&
    /^\p{Lu}|^\P{L}|^\p{Lo}/u.test(bracket[2]) &&
    !/^\p{Lu}{2,8}$/u.test(bracket[2])
  ) {
    return { name: bracket[1], place: bracket[2] };
  }
  const comma = text.indexOf(', ');
  if (comma < 2) return { name: text, place: null };
  const tail = text.slice(comma + 2);
  const words = tail.split(/\s+/u).length;
  if (LEGAL_TAIL.test(tail)) {
    const next = text.indexOf(', ', comma + 2);
    return next === -1 ? { name: text, place: null } : { name: text.slice(0, next), place: text.slice(next + 2) };
  }
  const isPlace =
    looksLikePlace(tail) ||
    (words <= 3 && /^[\p{Lu}\p{Lo}]/u.test(tail) && employerScore(tail) === 0 && occupationScore(tail) === 0);
  return isPlace ? { name: text.slice(0, comma), place: tail } : { name: text, place: null };
}

/** Which two parts of a head are its names. */
export interface NamePair {
  first: number;
  second: number;
}

/** What the other entries of the section say: the order of the two kinds, and the places of the names in clear heads. */
export interface Arrangement {
  firstKindFirst: boolean;
  /** By number of parts. */
  pairs?: ReadonlyMap<number, NamePair>;
}

const LIKE_OTHERS = 1.4;

/**
 * Chooses which two parts are the two names of an entry (title and employer, degree and school). `leaning` says for
 * each part how much more it reads like the first kind than like the second; the section's other entries break ties.
 */
export function choosePair(leaning: readonly number[], { firstKindFirst, pairs }: Arrangement): NamePair | null {
  let best: { pair: NamePair; value: number } | null = null;
  const usual = pairs?.get(leaning.length);
  const count = Math.min(leaning.length, 5);
  for (let first = 0; first < count; first += 1) {
    for (let second = 0; second < count; second += 1) {
      if (first === second) continue;
      const inOrder = first < second === firstKindFirst ? 1.5 : 0;
      const alike = usual?.first === first && usual.second === second ? LIKE_OTHERS : 0;
      const value = (leaning[first] ?? 0) - (leaning[second] ?? 0) + inOrder + alike - (first + second) * 0.6;
      if (best === null || value > best.value) best = { pair: { first, second }, value };
    }
  }
  return best?.pair ?? null;
}

/** The places of the names in heads that leave no doubt, where two heads with as many parts agree. */
export function clearPairs(leanings: readonly (readonly number[])[], firstKindFirst: boolean): Map<number, NamePair> {
  const seen = new Set<string>();
  const pairs = new Map<number, NamePair>();
  for (const leaning of leanings) {
    const pair = choosePair(leaning, { firstKindFirst });
    if (pair === null || (leaning[pair.first] ?? 0) <= 0 || (leaning[pair.second] ?? 0) >= 0) continue;
    const key = `${leaning.length} ${pair.first} ${pair.second}`;
    if (seen.has(key)) pairs.set(leaning.length, pair);
    seen.add(key);
  }
  return pairs;
}
