import type { PlaceDigest } from '../candidate-digest.js';
import { foldedWords } from '../text/fold.js';
import { gazetteer, type KnownPlace } from './gazetteer.js';

const LONGEST_PLACE = 200;
const MOST_PARTS = 8;
const PARTS = /[,;|/()\n•·–—]|\s-\s/u;
const CODE = /^[A-Z]{2,4}(?=$|\s\d)/;
/** Parts of an address that tell more than the place: they must not count. */
const STREET = /(?:street|road|avenue|lane|drive|boulevard|strasse|str|gasse|allee|straat|laan|weg|platz)$/;
const STREET_WORDS = new Set(
  (
    'street st road rd avenue ave lane ln drive dr boulevard blvd rue calle via rua avenida piazza plaza praca ' +
    'apt apartment flat unit floor po box'
  ).split(' '),
);
/** What is said beside the name of a place. */
const SIDE_WORDS = new Set(
  (
    'area metropolitan metro region greater raum grossraum umgebung und and near bei city center centre downtown stadt ' +
    'ville provincia province county remote hybrid onsite homeoffice home office anywhere worldwide'
  ).split(' '),
);

/** A part of what is written: what it may stand for, or its words when it is not known. */
interface Part {
  readings: readonly KnownPlace[];
  words: readonly string[];
}

/**
 * What a place as written says: its country, region and town, as far as they are known; null when it names none. What
 * could be in several countries ("CA", "Georgia", "Birmingham") is in the one that most of its parts can be in.
 */
export function placeDigest(written: string): PlaceDigest | null {
  const parts = written
    .slice(0, LONGEST_PLACE)
    .split(PARTS, MOST_PARTS)
    .map((part, at) => readPart(part.trim(), at))
    .filter(({ readings, words }) => readings.length + words.length > 0);
  const country = likeliestCountry(parts);
  const found = parts.map(({ readings, words }) => ({
    place: readings.find((reading) => reading.country === country),
    words: words.join(' '),
  }));
  const regions = unique(found.map(({ place }) => place?.region ?? null));
  const towns = unique(found.map(({ place, words }) => (place === undefined ? words : place.town)));
  if (country === null && towns.length === 0) return null;
  return { countries: country === null ? [] : [country], regions, towns };
}

function unique(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null && name !== ''))].toSorted() as string[];
}

function readPart(part: string, at: number): Part {
  const { countries, regions, codes, towns } = gazetteer();
  const code = at > 0 ? codes.get(CODE.exec(part.replaceAll('.', ''))?.[0] ?? '') : undefined;
  if (code !== undefined) return { readings: code, words: [] };
  const all = foldedWords(part);
  if (isStreet(part, all)) return { readings: [], words: [] };
  const words = all.filter((word) => !/\d/.test(word) && !SIDE_WORDS.has(word));
  const key = words.join(' ');
  const whole = [countries.get(key), towns.get(key), regions.get(key)].filter((known) => known !== undefined);
  // Behind a town the larger of two namesakes is meant ("Buffalo, New York").
  if (whole.length > 0) return { readings: at > 0 ? whole.toReversed() : whole, words };
  const within = [...towns.find(words), ...countries.find(words)].map(({ meaning }) => meaning);
  return { readings: within.slice(0, 1), words };
}

function isStreet(part: string, words: readonly string[]): boolean {
  return words.some((word) => STREET_WORDS.has(word)) || (/\d/.test(part) && words.some((word) => STREET.test(word)));
}

/** Of several that are equally likely it is that of the last part: "Paris, Texas". */
function likeliestCountry(parts: readonly Part[]): string | null {
  const votes = new Map<string, number>();
  for (const { readings } of parts.toReversed()) {
    for (const country of new Set(readings.map((reading) => reading.country))) {
      votes.set(country, (votes.get(country) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  for (const [country, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = country;
  return best;
}
