import { PhraseMap } from '../text/phrase-map.js';
import { foldedWords } from '../text/fold.js';
import { COUNTRIES } from './countries.js';
import { REGIONS } from './regions.js';

/** What a name stands for, or may stand for. */
export interface KnownPlace {
  country: string;
  /** Country and the region's name. */
  region: string | null;
  /** The town, by the first of its names. */
  town: string | null;
}

interface Gazetteer {
  countries: PhraseMap<KnownPlace>;
  regions: PhraseMap<KnownPlace>;
  /** Codes of regions and then of countries, in capitals as written. */
  codes: Map<string, KnownPlace[]>;
  towns: PhraseMap<KnownPlace>;
}

const HEADING = '# ';

function build(): Gazetteer {
  const made: Gazetteer = {
    countries: new PhraseMap(),
    regions: new PhraseMap(),
    codes: new Map(),
    towns: new PhraseMap(),
  };
  for (const line of COUNTRIES.trim().split('\n')) addCountry(made, line.slice(0, 2), line.slice(3));
  let country = '';
  for (const line of REGIONS.trim().split('\n')) {
    if (line.startsWith(HEADING)) country = line.slice(HEADING.length);
    else addRegion(made, country, line);
  }
  for (const line of COUNTRIES.trim().split('\n')) {
    const code = line.slice(0, 2);
    made.codes.set(code, [...(made.codes.get(code) ?? []), { country: code, region: null, town: null }]);
  }
  return made;
}

function addCountry({ countries }: Gazetteer, country: string, names: string): void {
  for (const name of names.split(', ')) countries.add(foldedWords(name), { country, region: null, town: null });
}

/** Names in capitals are codes: they count only as written. */
function addRegion(made: Gazetteer, country: string, line: string): void {
  const [names = '', towns = ''] = line.split(': ');
  const list = names.split(', ');
  const own = list.find((name) => !isCode(name)) ?? names;
  const place = { country, region: `${country} ${own}`, town: null };
  for (const name of list) {
    if (isCode(name)) made.codes.set(name, [...(made.codes.get(name) ?? []), place]);
    else made.regions.add(foldedWords(name), place);
  }
  for (const town of towns === '' ? [] : towns.split(', ')) {
    const [first = '', ...others] = town.split('|');
    const known = { ...place, town: foldedWords(first).join(' ') };
    for (const name of [first, ...others]) made.towns.add(foldedWords(name), known);
  }
}

function isCode(name: string): boolean {
  return /^[A-Z]{2,3}$/.test(name);
}

let made: Gazetteer | undefined;

/** The names of places that are known. */
export function gazetteer(): Gazetteer {
  return (made ??= build());
}
