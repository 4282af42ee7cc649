import type {
  CandidateDigest,
  DigestEducation,
  DigestPeriod,
  DigestPosition,
  DigestSkill,
  PlaceDigest,
  TitleDigest,
} from '../candidate-digest.js';
import { fieldNames } from '../education/fields.js';
import type { JobScorer } from '../job-scorer.js';
import { ANY_COMMON_WORD } from '../occupations/title-likeness.js';
import { occupationNames } from '../occupations/vocabulary.js';
import {
  FEW_SKILLS,
  HAS_LAST_USED,
  HAS_MONTHS,
  HAS_PLACE,
  HAS_SINCE,
  HAS_TITLE,
  HAS_WORKED,
  IS_SHOWN,
  NO_RANK,
  RELOCATES,
  wordTerm,
} from './pack-digest.js';
import type { PackedReader } from './packed-reader.js';
import { TERM_BYTES } from './packed-writer.js';
import { TermMap } from './term-map.js';

/** Stands for terms that the job does not know. */
const OTHER = '\u0000';
const SHOWN = 'work';
const NOT_SHOWN = 'skills';
const SOME_PERIOD: readonly DigestPeriod[] = [{ first: 0, last: 0, positions: [] }];
const NO_PERIOD: readonly DigestPeriod[] = [];
/** Only the job's own title is told by them. */
const NO_REST: readonly string[] = [];

/** Skills of a candidate that the job knows. Where the job has two with the same 32 bits, each of them. */
interface FoundSkills {
  /** Of all that the candidate has. */
  count: number;
  keys: string[];
  /** Of each, in the candidate's list. */
  places: number[];
}

const NO_KEYS: string[] = [];
const NO_PLACES: number[] = [];

let occupations: TermMap | undefined;
let fields: TermMap | undefined;

/**
 * Scores packed digests for one job: of each is unpacked what the job can tell, which is enough to score it as the digest
 * itself is scored. Where two terms have the same 32 bits, the total may be higher than that of the digest, never lower.
 */
export class PackedScorer {
  readonly #skills: TermMap;
  readonly #words: TermMap;
  readonly #searched: ReadonlySet<string>;
  readonly #fields: TermMap;
  readonly #places: TermMap;
  readonly #occupations = (occupations ??= new TermMap(occupationNames()));
  readonly #knownFields = (fields ??= new TermMap(fieldNames()));

  /** @param words stems of titles; who shares none of them and no skill is not scored */
  constructor(
    private readonly scorer: JobScorer,
    words: ReadonlySet<string>,
  ) {
    const known = scorer.terms;
    this.#searched = words;
    this.#skills = new TermMap(scorer.searchedSkills);
    this.#words = new TermMap([...words, ...known.words], wordTerm);
    this.#fields = new TermMap(known.fields);
    this.#places = new TermMap(known.places);
  }

  /**
   * The total of the digest that the reader stands at. It may be left anywhere within.
   *
   * @param least who cannot have as much is not read to the end
   * @returns undefined for who has not as much, and for who shares neither a skill nor a word with the job
   */
  total(reader: PackedReader, least: number): number | undefined {
    const flags = reader.byte();
    const experienceMonths = reader.number();
    const found = this.#findSkills(reader);
    const mostSkills = this.scorer.skills.atMost(found.keys);
    if (this.scorer.boundBySkills(mostSkills) < least) return undefined;
    const byEducation = this.scorer.education.score({ education: this.#readEducation(reader) });
    const place = (flags & HAS_PLACE) === 0 ? null : this.#readPlace(reader);
    const byLocation = this.scorer.location.score({ place, relocates: (flags & RELOCATES) !== 0 });
    if (this.scorer.boundWithoutExperience(mostSkills, byEducation, byLocation) < least) return undefined;
    const title = (flags & HAS_TITLE) === 0 ? null : this.#readTitle(reader);
    const periods = (flags & HAS_WORKED) === 0 ? NO_PERIOD : SOME_PERIOD;
    const work = { title, positions: this.#readPositions(reader, found), periods, experienceMonths };
    if (found.keys.length === 0 && !this.#isSearched(work)) return undefined;
    const mostExperience = this.scorer.experience.atMost(work);
    if (this.scorer.total(mostSkills, mostExperience, byEducation, byLocation) < least) return undefined;
    const bySkills = this.scorer.skills.score({ skills: readUses(reader, found), periods });
    if (this.scorer.total(bySkills, mostExperience, byEducation, byLocation) < least) return undefined;
    work.periods = readPeriods(reader);
    const total = this.scorer.total(bySkills, this.scorer.experience.score(work), byEducation, byLocation);
    return total < least ? undefined : total;
  }

  #findSkills(reader: PackedReader): FoundSkills {
    const count = reader.count();
    const first = reader.at;
    let found: FoundSkills | undefined;
    for (let place = 0; place < count; place++) {
      const known = this.#skills.all(reader.termAt(first + TERM_BYTES * place));
      if (known === undefined) continue;
      found ??= { count, keys: [], places: [] };
      for (const key of known) {
        found.keys.push(key);
        found.places.push(place);
      }
    }
    reader.at = first + TERM_BYTES * count;
    return found ?? { count, keys: NO_KEYS, places: NO_PLACES };
  }

  #readTitle(reader: PackedReader): TitleDigest {
    const names = new Array<string>(reader.byte());
    for (let at = 0; at < names.length; at++) names[at] = this.#occupations.find(reader.term()) ?? OTHER;
    const words = new Array<string>(reader.byte());
    for (let at = 0; at < words.length; at++) {
      const term = reader.term();
      words[at] = this.#words.find(term) ?? ((term & 1) === 1 ? ANY_COMMON_WORD : OTHER);
    }
    const rank = reader.byte();
    return { occupations: names, words, rest: NO_REST, rank: rank === NO_RANK ? null : rank };
  }

  #readPositions(reader: PackedReader, { count: all, keys, places }: FoundSkills): DigestPosition[] {
    const positions: DigestPosition[] = [];
    const count = reader.byte();
    for (let index = 0; index < count; index++) {
      const title = this.#readTitle(reader);
      const first = reader.number();
      const last = reader.number();
      const skills: string[] = [];
      for (let left = reader.count(); left > 0; left--) {
        const place = all > FEW_SKILLS ? reader.count() : reader.byte();
        for (let at = places.indexOf(place); at >= 0 && places[at] === place; at++) skills.push(keys[at] as string);
      }
      positions.push({ index, title, skills, first, last, current: false });
    }
    return positions;
  }

  #readEducation(reader: PackedReader): DigestEducation[] {
    const education: DigestEducation[] = [];
    const count = reader.byte();
    for (let index = 0; index < count; index++) {
      const level = reader.byte();
      const names: string[] = [];
      for (let left = reader.byte(); left > 0; left--) {
        const term = reader.term();
        names.push(this.#fields.find(term) ?? this.#knownFields.find(term) ?? OTHER);
      }
      education.push({ index, level: level === 0 ? null : level, fields: names });
    }
    return education;
  }

  #readPlace(reader: PackedReader): PlaceDigest {
    return { countries: this.#readNames(reader), regions: this.#readNames(reader), towns: this.#readNames(reader) };
  }

  #readNames(reader: PackedReader): string[] {
    const names = new Array<string>(reader.byte());
    for (let at = 0; at < names.length; at++) names[at] = this.#places.find(reader.term()) ?? OTHER;
    return names;
  }

  #isSearched({ title, positions }: Pick<CandidateDigest, 'title' | 'positions'>): boolean {
    const isSearched = (one: TitleDigest | null): boolean =>
      one?.words.some((word) => this.#searched.has(word)) === true;
    return isSearched(title) || positions.some((position) => isSearched(position.title));
  }
}

function readUses(reader: PackedReader, { count, keys, places }: FoundSkills): DigestSkill[] {
  const skills = new Array<DigestSkill>(keys.length);
  let next = 0;
  for (let at = 0; at < count; at++) {
    const flags = reader.byte();
    const months = (flags & HAS_MONTHS) === 0 ? null : reader.number();
    const lastUsed = (flags & HAS_LAST_USED) === 0 ? null : reader.number();
    const since = (flags & HAS_SINCE) === 0 ? null : reader.number();
    const place = (flags & IS_SHOWN) === 0 ? NOT_SHOWN : SHOWN;
    for (; places[next] === at; next++) skills[next] = { key: keys[next] as string, months, lastUsed, since, place };
  }
  return skills;
}

function readPeriods(reader: PackedReader): DigestPeriod[] {
  const periods: DigestPeriod[] = [];
  for (let left = reader.byte(); left > 0; left--) {
    const first = reader.count();
    const last = reader.number();
    const positions: number[] = [];
    for (let held = reader.byte(); held > 0; held--) positions.push(reader.byte());
    periods.push({ first, last, positions });
  }
  return periods;
}
