import { DEFAULT_WEIGHTS, JobScorer, type CandidateDigest, type JobRequirements, type Weights } from '#libs/scoring';
import { skillsOf, stemsOf, titleWordsOf } from './shared-traits.js';

/** A job with all that can be worked out before its candidates are looked at. */
export class PreparedJob {
  readonly scorer: JobScorer;
  /** Stems of the words by which people of its trade are found. */
  readonly titleWords: readonly string[];
  readonly #titleWords: ReadonlySet<string>;

  /** @param asOf YYYY-MM: use and experience count up to then */
  constructor(requirements: JobRequirements, { weights, asOf }: { weights: Weights | null; asOf: string }) {
    this.scorer = new JobScorer(requirements, { weights: weights ?? DEFAULT_WEIGHTS, asOf });
    this.#titleWords = new Set(this.scorer.titleWords.flatMap(stemsOf));
    this.titleWords = [...this.#titleWords];
  }

  /** What is matched at all: who has one of its skills, or a related one, or shares a word of the title. */
  shares(traits: Traits): boolean {
    const { searchedSkills } = this.scorer;
    return (
      traits.skills.some((skill) => searchedSkills.has(skill)) ||
      traits.words.some((word) => this.#titleWords.has(word))
    );
  }
}

/** What a candidate may share with jobs. */
export interface Traits {
  skills: readonly string[];
  words: readonly string[];
}

export function traitsOf(digest: CandidateDigest): Traits {
  return { skills: skillsOf(digest), words: titleWordsOf(digest) };
}
