import type { CandidateDigest, PlaceDigest } from '../candidate-digest.js';
import type { JobRequirements } from '../job-requirements.js';
import { placeDigest } from '../place/place.js';

export type Distance = 'same_place' | 'same_region' | 'same_country' | 'other_country' | 'other_place';

/** By distance, in tenths; `moves` for those who would. */
const SCORES: Readonly<Record<Distance, { stays: number; moves: number }>> = {
  same_place: { stays: 1000, moves: 1000 },
  same_region: { stays: 750, moves: 850 },
  same_country: { stays: 350, moves: 750 },
  // Somewhere else, where it is not known in which country one of them is.
  other_place: { stays: 250, moves: 700 },
  other_country: { stays: 50, moves: 550 },
};
/** Days at home make the way shorter. */
const HYBRID_BONUS = 100;
const FULL = 1000;

export interface LocationFindings {
  /** Null when the work is done anywhere, or when it is only known that the candidate would move. */
  distance: Distance | null;
  remote: boolean;
  relocates: boolean;
}

/** Where the work is held against where the candidate lives. */
export class LocationPart {
  readonly place: PlaceDigest | null;
  readonly #remote: JobRequirements['remote'];

  constructor(job: JobRequirements) {
    this.place = job.location === null ? null : placeDigest(job.location);
    this.#remote = job.remote;
  }

  get asks(): boolean {
    return this.#remote === 'remote' || this.place !== null;
  }

  /** In tenths, 0 to 1000; null when one of the two names no place, unless the work is done anywhere. */
  score(digest: Pick<CandidateDigest, 'place' | 'relocates'>): number | null {
    const findings = this.findings(digest);
    return findings === null ? null : this.#scoreOf(findings);
  }

  findings({ place, relocates }: Pick<CandidateDigest, 'place' | 'relocates'>): LocationFindings | null {
    if (this.#remote === 'remote') return { distance: null, remote: true, relocates };
    if (this.place === null || (place === null && !relocates)) return null;
    return { distance: place === null ? null : distanceOf(this.place, place), remote: false, relocates };
  }

  #scoreOf({ distance, remote, relocates }: LocationFindings): number {
    if (remote) return FULL;
    const { stays, moves } = SCORES[distance ?? 'other_place'];
    const score = relocates ? moves : stays;
    return this.#remote === 'hybrid' ? Math.min(FULL, score + HYBRID_BONUS) : score;
  }
}

function distanceOf(job: PlaceDigest, home: PlaceDigest): Distance {
  const countriesKnown = job.countries.length > 0 && home.countries.length > 0;
  if (countriesKnown && !share(job.countries, home.countries)) return 'other_country';
  // "Springfield" in two regions is not one place.
  const regionsKnown = job.regions.length > 0 && home.regions.length > 0;
  if (share(job.towns, home.towns) && (!regionsKnown || share(job.regions, home.regions))) return 'same_place';
  // Who names no town names a place that the other one is in.
  if (job.towns.length === 0 && countriesKnown && (share(job.regions, home.regions) || job.regions.length === 0)) {
    return 'same_place';
  }
  if (share(job.regions, home.regions)) return 'same_region';
  return countriesKnown ? 'same_country' : 'other_place';
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.includes(name));
}
