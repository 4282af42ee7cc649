import type { Evidence, ScorePart, Weights } from '#libs/scoring';

/** Kept of a job: the candidates who match it best. */
export const MOST_OF_JOB = 200;
/** Kept of a candidate besides: the open jobs that match them best, also where a job has as many better candidates. */
export const MOST_OF_CANDIDATE = 50;

export const TIERS = ['high', 'medium', 'low'] as const;
export type Tier = (typeof TIERS)[number];

/** The least total of a high and of a medium match. */
export const HIGH = 80;
export const MEDIUM = 60;

export function tierOf(total: number): Tier {
  if (total >= HIGH) return 'high';
  return total >= MEDIUM ? 'medium' : 'low';
}

/** How well a candidate and a job go together, as one viewer may see it. */
export interface Match {
  id: string;
  /** 0 to 100, three decimals at most: the sum of `score × weight ÷ 100` of the parts. */
  total: number;
  /** Null for a part of which job or candidate says nothing. */
  scores: Record<ScorePart, number | null>;
  /** Percent, whole. */
  weights: Record<ScorePart, number>;
  matchingSkills: string[];
  missingSkills: string[];
  evidence: Evidence[];
  explanation: string;
  scorerVersion: string;
  /** YYYY-MM: use and experience count up to then. */
  asOf: string;
  /** Candidate, job, weights or scorer have changed since; it is being done again. */
  isStale: boolean;
  candidate: MatchedCandidate;
  job: { id: string; title: string; status: string; location: string | null };
  /** Null for the candidates themselves. */
  viewedAt: Date | null;
  viewedBy: string | null;
  createdAt: Date;
  updatedAt: Date;
}

export interface MatchedCandidate {
  id: string;
  name: string | null;
  title: string | null;
  location: string | null;
  /** Was employed here and left, or looks like somebody who did. Never said to the candidates themselves. */
  leftFlagged: boolean;
  /** The strictest judgement of those; null when nobody has decided. */
  rehireEligibility: string | null;
}

export interface TierCounts {
  total: number;
  high: number;
  medium: number;
  low: number;
  /** When the matches were last computed; null before that. */
  matchedAt: Date | null;
}

export interface CandidateStats extends TierCounts {
  openJobs: number;
}

export interface JobStats extends TierCounts {
  viewed: number;
}

/** What is computed with, besides the candidate and the job: what it depends on is kept with each match. */
export interface Computation {
  scorerVersion: string;
  asOf: string;
  weights: Weights | null;
}
