/** A job title, taken apart. */
export interface TitleDigest {
  /** The occupations it names, by their names in the vocabulary of occupations. */
  occupations: readonly string[];
  /** Stems of all its words but those of rank. */
  words: readonly string[];
  /** Those that belong to none of the occupations: "Java" of "Java developer". */
  rest: readonly string[];
  /** 0 (trainee) to 5 (head); null when it says nothing. */
  rank: number | null;
}

/** A skill as one source has it; a skill with several sources stands here several times. */
export interface DigestSkill {
  key: string;
  /** Of use, but for what goes on since the month `since`; null when nothing is known. */
  months: number | null;
  /** The number of the month, from the year 0; null when it goes on, or when nothing is known of it. */
  lastUsed: number | null;
  since: number | null;
  /** Where it stands: `skills`, `work[1].summary`, `summary`, … */
  place: string;
}

export interface DigestPosition {
  /** Of the entry in the profile's `work`. */
  index: number;
  title: TitleDigest;
  /** The skills that its title and text name. */
  skills: readonly string[];
  /** The numbers of its first and last month, from the year 0; both null when it is not dated. */
  first: number | null;
  last: number | null;
  current: boolean;
}

/** A stretch of time in which the same positions were held. */
export interface DigestPeriod {
  first: number;
  /** Null when it goes on. */
  last: number | null;
  /** Indexes in the digest's `positions`. */
  positions: readonly number[];
}

export interface DigestEducation {
  /** Of the entry in the profile's `education`. */
  index: number;
  /** 1 (secondary) to 5 (doctorate); null when it is not known. */
  level: number | null;
  /** Fields of study by their names in the vocabulary of fields, and stems of the words that it does not know. */
  fields: readonly string[];
}

export interface PlaceDigest {
  /** ISO 3166-1 */
  countries: readonly string[];
  /** ISO 3166-2, where it has a code for the region. */
  regions: readonly string[];
  towns: readonly string[];
}

/**
 * What of a candidate counts for any job, worked out once: plain JSON, to be stored. Its lists are in an order that does not
 * depend on that of the profile's.
 */
export interface CandidateDigest {
  version: string;
  title: TitleDigest | null;
  skills: readonly DigestSkill[];
  positions: readonly DigestPosition[];
  periods: readonly DigestPeriod[];
  experienceMonths: number | null;
  education: readonly DigestEducation[];
  place: PlaceDigest | null;
  /** Says that they would move. */
  relocates: boolean;
}
