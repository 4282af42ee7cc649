import type { CandidateDigest } from './candidate-digest.js';
import { educationEvidence } from './evidence/education-evidence.js';
import { experienceEvidence } from './evidence/experience-evidence.js';
import { locationEvidence } from './evidence/location-evidence.js';
import { skillsEvidence } from './evidence/skills-evidence.js';
import type { JobRequirements } from './job-requirements.js';
import {
  SCORE_PARTS,
  type Evidence,
  type MatchScore,
  type PartScore,
  type ScorePart,
  type Weights,
} from './match-score.js';
import { searchWords } from './occupations/search-words.js';
import { EducationPart } from './parts/education-part.js';
import { ExperiencePart } from './parts/experience-part.js';
import { LocationPart } from './parts/location-part.js';
import { SkillsPart } from './parts/skills-part.js';
import { SCORER_VERSION } from './version.js';
import { checkedWeights, percentsOf, type Percents } from './weights.js';
import { monthOf } from './work/month.js';

export interface ScorerOptions {
  weights: Weights;
  /** YYYY-MM: until when positions that go on count. The only clock. */
  asOf: string;
}

/** The numbers of a match without its evidence. */
export interface PartScores {
  total: number;
  scores: Record<ScorePart, number | null>;
}

const FULL = 1000;
const PERCENT = 100;
const EVERY = (1 << SCORE_PARTS.length) - 1;

/** Scores candidates for one job. */
export class JobScorer {
  readonly skills: SkillsPart;
  readonly experience: ExperiencePart;
  readonly education: EducationPart;
  readonly location: LocationPart;
  readonly #weights: Weights;
  /** By which parts have data, a bit a part in their order; worked out when first needed. */
  readonly #percents: (Percents | undefined)[] = [];
  #searchedSkills: ReadonlySet<string> | undefined;
  /** By the skills part, in tenths. */
  readonly #bounds: (number | undefined)[] = [];
  #titleWords: readonly string[] | undefined;

  /** @throws {RangeError} weights that are none, or `asOf` that is no month */
  constructor(
    private readonly job: JobRequirements,
    { weights, asOf }: ScorerOptions,
  ) {
    const month = monthOf(asOf);
    if (month === null) throw new RangeError(`asOf: ${asOf} is no month`);
    this.skills = new SkillsPart(job, month);
    this.experience = new ExperiencePart(job, month);
    this.education = new EducationPart(job);
    this.location = new LocationPart(job);
    this.#weights = checkedWeights({ ...weights });
  }

  /** The keys of the skills that count, related ones among them. Worked out when asked. */
  get searchedSkills(): ReadonlySet<string> {
    return (this.#searchedSkills ??= new Set(this.skills.searched()));
  }

  /** Whatever of a candidate it compares with what, but for skills: stems of titles, fields of study, places. */
  get terms(): { words: readonly string[]; fields: readonly string[]; places: readonly string[] } {
    const { words, rest } = this.experience.title;
    const { countries = [], regions = [], towns = [] } = this.location.place ?? {};
    return { words: [...words, ...rest], fields: this.education.fields, places: [...countries, ...regions, ...towns] };
  }

  /** Folded words of the job's title and of other names of its occupation. Worked out when asked. */
  get titleWords(): readonly string[] {
    return (this.#titleWords ??= searchWords(this.job.title));
  }

  /** The numbers alone, for scoring many candidates. The same as those of `assess`. */
  partScores(digest: CandidateDigest): PartScores {
    const skills = this.skills.score(digest);
    const experience = this.experience.score(digest);
    const education = this.education.score(digest);
    const location = this.location.score(digest);
    return {
      total: this.total(skills, experience, education, location),
      scores: {
        skills: skills === null ? null : skills / 10,
        experience: experience === null ? null : experience / 10,
        education: education === null ? null : education / 10,
        location: location === null ? null : location / 10,
      },
    };
  }

  /** The match with its evidence. */
  assess(digest: CandidateDigest): MatchScore {
    const { total, scores } = this.partScores(digest);
    const percents = this.#percentsOf(maskOf(SCORE_PARTS.map((part) => scores[part])));
    const part = (name: ScorePart): PartScore => ({ score: scores[name], weight: percents[name] });
    const { matching, missing, evidence } = skillsEvidence(this.skills, digest);
    return {
      total,
      parts: {
        skills: part('skills'),
        experience: part('experience'),
        education: part('education'),
        location: part('location'),
      },
      matchingSkills: matching,
      missingSkills: missing,
      evidence: [...evidence, ...this.#otherEvidence(digest)],
      scorerVersion: SCORER_VERSION,
    };
  }

  /** No candidate with this score for skills has a higher total than this. */
  boundBySkills(skills: number | null): number {
    return (this.#bounds[skills ?? 0] ??= this.#bound(skills ?? 0));
  }

  /** Nor one with these scores, whatever their experience is. */
  boundWithoutExperience(skills: number | null, education: number | null, location: number | null): number {
    return Math.max(this.total(skills, FULL, education, location), this.total(skills, null, education, location));
  }

  #bound(skills: number): number {
    const asksSkills = this.skills.wishes.length > 0;
    const possible = maskOf([asksSkills ? 0 : null, 0, this.education.asks ? 0 : null, this.location.asks ? 0 : null]);
    let most = 0;
    for (let mask = 0; mask <= EVERY; mask += 1) {
      const isPossible = (mask & ~possible) === 0 && (mask & 1) === (possible & 1);
      if (!isPossible) continue;
      most = Math.max(most, this.#most(mask, skills));
    }
    return most;
  }

  #most(mask: number, skills: number): number {
    const [first, ...others] = SCORE_PARTS.map((_, at) => ((mask >> at) & 1) === 1);
    const [experience, education, location] = others.map((has) => (has ? FULL : null));
    return this.total(first === true ? skills : null, experience ?? null, education ?? null, location ?? null);
  }

  /** Of scores in tenths: null is left out, and the other parts weigh more. */
  total(skills: number | null, experience: number | null, education: number | null, location: number | null): number {
    const mask =
      Number(skills !== null) |
      (Number(experience !== null) << 1) |
      (Number(education !== null) << 2) |
      (Number(location !== null) << 3);
    const percents = this.#percentsOf(mask);
    const sum =
      (skills ?? 0) * percents.skills +
      (experience ?? 0) * percents.experience +
      (education ?? 0) * percents.education +
      (location ?? 0) * percents.location;
    return sum / (10 * PERCENT);
  }

  #percentsOf(mask: number): Percents {
    return (this.#percents[mask] ??= percentsOf(
      this.#weights,
      new Set(SCORE_PARTS.filter((_part, at) => ((mask >> at) & 1) === 1)),
    ));
  }

  #otherEvidence(digest: CandidateDigest): Evidence[] {
    const experience = this.experience.findings(digest);
    const education = this.education.findings(digest);
    const location = this.location.findings(digest);
    return [
      ...(experience === null ? [] : experienceEvidence(this.experience, experience)),
      ...(education === null ? [] : educationEvidence(this.job, education)),
      ...(location === null ? [] : locationEvidence(this.job, location)),
    ];
  }
}

function maskOf(scores: readonly (number | null)[]): number {
  return scores.reduce<number>((mask, score, at) => (score === null ? mask : mask | (1 << at)), 0);
}
