import type { PlaceDigest } from '../candidate-digest.js';
import { foldedWords } from '../text/fold.js';
import { gazetteer, type KnownPlace } from './gazetteer.js';

const LONGEST_PLACE = 200;
const MOST_PARTS = 8;
const PARTS = /[,;|/()\n•·–—]|\s-\s/u;
/** Parts of an address that tell more than the place: they must not count. */
const STREET = /(?:street|road|avenue|lane|drive|boulevard|strasse|str|gasse|allee|straat|laan|weg|platz)$/;
const STREET_WORDS = new Set(
  'street st road rd avenue ave lane ln drive dr boulevard blvd rue calle via rua avenida piazza plaza praca apt apartment flat unit floor po box'.split(
    ' ',
  ),
);
/** What is said beside the name of a town. */
const SIDE_WORDS = new Set(
  'area metropolitan metro region greater raum grossraum umgebung und and near bei city center centre downtown stadt ville provincia province county'.split(
    ' ',
  ),
);

interface Found {
  countries: Set<string>;
  regions: Set<string>;
  towns: Set<string>;
}

/** What a place as written says: its country, region and town, as far as they are known; null when it names none. */
export function placeDigest(written: string): PlaceDigest | null {
  const found: Found = { countries: new Set(), regions: new Set(), towns: new Set() };
  const parts = written
    .slice(0, LONGEST_PLACE)
    .split(PARTS, MOST_PARTS)
    .map((part) => part.trim());
  parts.forEach((part, at) => {
    readPart(part, at, found);
  });
  if (found.countries.size + found.regions.size + found.towns.size === 0) return null;
  const sorted = (set: ReadonlySet<string>) => [...set].toSorted();
  return { countries: sorted(found.countries), regions: sorted(found.regions), towns: sorted(found.towns) };
}

function readPart(part: string, at: number, found: Found): void {
  const { countries, regions, codes } = gazetteer();
  const all = foldedWords(part);
  const isStreet =
    all.some((word) => STREET_WORDS.has(word)) || (/\d/.test(part) && all.some((word) => STREET.test(word)));
  if (isStreet) return;
  const words = all.filter((word) => !/\d/.test(word) && !SIDE_WORDS.has(word));
  const key = words.join(' ');
  if (key === '') return;
  const country = countries.get(key);
  if (country !== undefined) {
    addKnown(country, found);
    return;
  }
  const code = at > 0 ? codes.get(/^[A-Z]{2,3}(?=$|\s\d)/.exec(part)?.[0] ?? '') : undefined;
  if (code !== undefined) {
    addCode(code, found);
    return;
  }
  const region = regions.get(key);
  if (region !== undefined && at > 0) addKnown(region, found);
  else readTown(words, found, region);
}

/** A code that several countries have is that of the country that was named, or of the town; else the first one's. */
function addCode(candidates: readonly KnownPlace[], found: Found): void {
  const fitting = candidates.find(({ country }) => found.countries.has(country)) ?? candidates[0];
  if (fitting !== undefined) addKnown(fitting, found);
}

function readTown(words: readonly string[], found: Found, region: KnownPlace | undefined): void {
  const known = gazetteer().towns.find(words);
  for (const { meaning } of known) addKnown(meaning, found);
  if (region !== undefined) addKnown(region, found);
  if (known.length === 0 && region === undefined) found.towns.add(words.join(' '));
  for (const { meaning } of gazetteer().countries.find(words)) if (known.length === 0) addKnown(meaning, found);
}

function addKnown({ country, region, town }: KnownPlace, found: Found): void {
  found.countries.add(country);
  if (region !== null) found.regions.add(region);
  if (town !== null) found.towns.add(town);
}
