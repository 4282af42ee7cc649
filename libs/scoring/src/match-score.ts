export const SCORE_PARTS = ['skills', 'experience', 'education', 'location'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** What each part counts for, in relation to the others: numbers of 0 or more, not all 0. */
export type Weights = Readonly<Record<ScorePart, number>>;

/** One reason for or against, in a form that does not depend on how it is worded. */
export interface Evidence {
  part: ScorePart;
  favours: boolean;
  /** Stable: `required_skill_met`, `related_skill`, `years_short`, … */
  code: string;
  /** What the sentence names: skills, years, places. */
  values: Readonly<Record<string, string | number>>;
  /** Where in the candidate's profile it stands: `skills`, `work[1].position`, `education[0]`, …; null for what is missing. */
  place: string | null;
}

/** A part's score, with what it weighs among the parts that have data. */
export interface PartScore {
  /** 0 to 100 with one decimal; null when job or candidate says nothing about it: then it weighs nothing. */
  score: number | null;
  /** Percent, whole; those of all parts add up to 100, or to 0 when no part has data. */
  weight: number;
}

export interface MatchScore {
  /** The sum of `score × weight ÷ 100` of the parts, exactly: 0 to 100 with three decimals at most. */
  total: number;
  parts: Readonly<Record<ScorePart, PartScore>>;
  /** Names as the job has them. */
  matchingSkills: readonly string[];
  /** Required ones first. */
  missingSkills: readonly string[];
  evidence: readonly Evidence[];
  scorerVersion: string;
}
