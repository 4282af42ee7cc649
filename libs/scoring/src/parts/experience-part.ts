import type { CandidateDigest, DigestPosition, TitleDigest } from '../candidate-digest.js';
import type { JobRequirements } from '../job-requirements.js';
import { REGULAR } from '../occupations/ranks.js';
import { titleDigest } from '../occupations/title.js';
import { TitleLikeness } from '../occupations/title-likeness.js';
import { distinctSkills } from '../skills/distinct-skills.js';

/** What the three sides of it count for: years and rank in other work are worth nothing here, so all of it goes by the fit. */
const FIT_WEIGHT = 50;
const YEARS_WEIGHT = 35;
const RANK_WEIGHT = 15;
/** Part of the job's skills that a position's text names when it is taken for the same work. */
const SHARE_OF_SAME_WORK = 0.5;
/** Work shown by skills alone: under a title that is not known, and under one of another occupation. */
const MOST_BY_SKILLS = 80;
const MOST_BESIDE_TITLE = 50;
/** What a position counts for that has nothing to do with the job: having worked at all. */
const OTHER_WORK = 10;
/** From here on a position is the work that the job is about. */
const SAME_WORK = 50;
const MONTHS_A_YEAR = 12;
/** Years that are expected where the job names none, by rank. */
const EXPECTED_YEARS = [0, 0, 3, 5, 6, 8];
const FULL = 1000;
/** Taken off for each year above the maximum, in thousandths, and the most of it. */
const OVER_A_YEAR = 30;
const MOST_OVER = 150;
/** By how many ranks somebody is below or above. */
const BELOW = [1000, 600, 300, 100, 0, 0];
const ABOVE = [1000, 950, 850, 700, 600, 500];
/** Relevant years after which people do a senior's work, whatever their title is. */
const YEARS_OF_SENIOR = 5;
const SENIOR = 3;
/** Work counts in full for five years; from then on it fades, to half in ten. */
const FRESH_MONTHS = 60;
const STALE_MONTHS = 120;
const STALE = 50;
/** What a headline is worth that no position bears out. */
const HEADLINE = 60;

/** What is found about a candidate's experience, before it becomes a number. */
export interface ExperienceFindings {
  /** 0 to 100: how much the best of positions and headline is like the job. */
  fit: number;
  /** The position that it comes from; null for the headline. */
  best: DigestPosition | null;
  byTitle: boolean;
  relevantMonths: number | null;
  totalMonths: number | null;
  /** Null when the job's title says nothing of rank. */
  rank: { wanted: number; held: number } | null;
}

/** What of a digest the part looks at. */
type WorkDigest = Pick<CandidateDigest, 'title' | 'positions' | 'periods' | 'experienceMonths'>;

type Fit = Pick<ExperienceFindings, 'fit' | 'best' | 'byTitle'>;

interface Resemblance {
  likeness: number;
  byTitle: boolean;
}

/** A job's title, skills and years held against positions. */
export class ExperiencePart {
  readonly title: TitleDigest;
  readonly #likeness: TitleLikeness;
  /** Weights of the job's skills by key. */
  readonly #skills: ReadonlyMap<string, number>;
  readonly #weightOfSameWork: number;

  constructor(
    readonly job: JobRequirements,
    private readonly asOf: number,
  ) {
    this.title = titleDigest(job.title);
    this.#likeness = new TitleLikeness(this.title);
    this.#skills = new Map(distinctSkills(job.skills).map(({ key, kind }) => [key, kind === 'required' ? 2 : 1]));
    const weights = [...this.#skills.values()];
    this.#weightOfSameWork = SHARE_OF_SAME_WORK * weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** In tenths, 0 to 1000; null when the candidate names no position, no title and no length of experience. */
  score(digest: WorkDigest): number | null {
    const findings = this.findings(digest);
    return findings === null ? null : this.scoreOf(findings);
  }

  /** As `score`, if years and rank were all that could be wished. */
  atMost(digest: WorkDigest): number | null {
    if (saysNothing(digest)) return null;
    let fit = byHeadline(digest, this.#headline(digest));
    for (const position of digest.positions) fit = Math.max(fit, this.#fit(position, this.#resemblance(position)));
    return (FULL / 100) * fit;
  }

  findings(digest: WorkDigest): ExperienceFindings | null {
    if (saysNothing(digest)) return null;
    const resemblances = digest.positions.map((position) => this.#resemblance(position));
    const headline = this.#headline(digest);
    const best = this.#best(digest, resemblances, headline);
    const relevantMonths = this.#relevantMonths(digest, resemblances, best.fit);
    const rank = this.#rank(digest, resemblances, { headline, relevantMonths });
    return { ...best, relevantMonths, totalMonths: digest.experienceMonths ?? this.#totalMonths(digest), rank };
  }

  scoreOf({ fit, relevantMonths, totalMonths, rank }: ExperienceFindings): number {
    let sum = FIT_WEIGHT * FULL;
    let weight = FIT_WEIGHT;
    const needed = this.neededMonths();
    if (relevantMonths !== null && needed > 0) {
      sum += YEARS_WEIGHT * this.#yearsScore(relevantMonths, needed, totalMonths);
      weight += YEARS_WEIGHT;
    }
    if (rank !== null) {
      sum += RANK_WEIGHT * rankScore(rank);
      weight += RANK_WEIGHT;
    }
    return Math.round((sum * fit) / (weight * 100));
  }

  /** Months of relevant work that fill the bill. */
  neededMonths(): number {
    const { experienceMinYears: least, experienceMaxYears: most } = this.job;
    const expected = Math.min(EXPECTED_YEARS[this.title.rank ?? REGULAR] ?? 0, most ?? Infinity);
    return Math.round((least ?? expected) * MONTHS_A_YEAR);
  }

  #yearsScore(relevant: number, needed: number, total: number | null): number {
    const met = Math.round((FULL * Math.min(relevant, needed)) / needed);
    const most = this.job.experienceMaxYears;
    if (most === null || total === null) return met;
    const over = Math.max(0, total / MONTHS_A_YEAR - most);
    return Math.max(0, met - Math.min(MOST_OVER, Math.round(over * OVER_A_YEAR)));
  }

  #headline({ title }: WorkDigest): number {
    return title === null ? 0 : this.#likeness.of(title);
  }

  #resemblance({ title, skills }: DigestPosition): Resemblance {
    const byTitle = this.#likeness.of(title);
    let weight = 0;
    for (const key of skills) weight += this.#skills.get(key) ?? 0;
    const share = this.#weightOfSameWork === 0 ? 0 : Math.min(1, weight / this.#weightOfSameWork);
    const bySkills = Math.round(share * (title.occupations.length === 0 ? MOST_BY_SKILLS : MOST_BESIDE_TITLE));
    // Either shows the work; both together show it better than one.
    const likeness = Math.round(100 - ((100 - byTitle) * (100 - bySkills / 2)) / 100);
    return { likeness: Math.max(likeness, bySkills), byTitle: byTitle >= bySkills };
  }

  #best(digest: WorkDigest, resemblances: readonly Resemblance[], headline: number): Fit {
    let found: Fit = { fit: byHeadline(digest, headline), best: null, byTitle: true };
    digest.positions.forEach((position, at) => {
      const resemblance = resemblances[at] as Resemblance;
      const fit = this.#fit(position, resemblance);
      const isBetter = fit > found.fit || (fit === found.fit && found.best === null && fit > 0);
      if (isBetter) found = { fit, best: position, byTitle: resemblance.byTitle };
    });
    return found;
  }

  #fit({ last }: DigestPosition, { likeness }: Resemblance): number {
    return Math.round((likeness * this.#freshness(last)) / 100);
  }

  /** 50 to 100, by the month in which it ended. */
  #freshness(last: number | null): number {
    if (last === null) return 100;
    const ago = Math.min(STALE_MONTHS, Math.max(FRESH_MONTHS, this.asOf - last));
    return 100 - Math.round(((100 - STALE) * (ago - FRESH_MONTHS)) / (STALE_MONTHS - FRESH_MONTHS));
  }

  /** Each month counts by the position held in it that is most like the job. */
  #relevantMonths(
    { periods, experienceMonths }: WorkDigest,
    resemblances: readonly Resemblance[],
    fit: number,
  ): number | null {
    if (periods.length === 0)
      return experienceMonths === null ? null : Math.round((experienceMonths * counted(fit)) / 100);
    let sum = 0;
    for (const { first, last, positions } of periods) {
      let best = 0;
      for (const at of positions) best = Math.max(best, resemblances[at]?.likeness ?? 0);
      sum += this.#monthsIn(first, last) * counted(best) * this.#freshness(last);
    }
    return Math.round(sum / (100 * 100));
  }

  #totalMonths({ periods }: WorkDigest): number | null {
    if (periods.length === 0) return null;
    return periods.reduce((sum, { first, last }) => sum + this.#monthsIn(first, last), 0);
  }

  #monthsIn(first: number, last: number | null): number {
    return Math.max(0, Math.min(last ?? this.asOf, this.asOf) - first + 1);
  }

  #rank(
    { positions, title }: WorkDigest,
    resemblances: readonly Resemblance[],
    { headline, relevantMonths }: { headline: number; relevantMonths: number | null },
  ): ExperienceFindings['rank'] {
    const wanted = this.title.rank;
    if (wanted === null) return null;
    let held = headline >= SAME_WORK ? (title?.rank ?? REGULAR) : -1;
    positions.forEach((position, at) => {
      if ((resemblances[at]?.likeness ?? 0) >= SAME_WORK) held = Math.max(held, position.title.rank ?? REGULAR);
    });
    if (held === -1) return { wanted, held: 0 };
    if (held === REGULAR && (relevantMonths ?? 0) >= YEARS_OF_SENIOR * MONTHS_A_YEAR) held = SENIOR;
    return { wanted, held };
  }
}

function saysNothing({ positions, title, experienceMonths }: WorkDigest): boolean {
  return positions.length === 0 && title === null && experienceMonths === null;
}

/** How well a headline fits that is so much like the job. */
function byHeadline({ positions }: WorkDigest, likeness: number): number {
  return Math.round((likeness * (positions.length === 0 ? 100 : HEADLINE)) / 100);
}

/** Percent of a month that counts, by the likeness of the position held in it. */
function counted(likeness: number): number {
  if (likeness >= SAME_WORK) return 100;
  return OTHER_WORK + Math.round(((100 - OTHER_WORK) * likeness) / 100);
}

function rankScore({ wanted, held }: { wanted: number; held: number }): number {
  return (held < wanted ? BELOW[wanted - held] : ABOVE[held - wanted]) ?? 0;
}
