export type { CandidateDigest } from './candidate-digest.js';
export type { CandidateProfile, ProfileEducation, ProfileSkill, ProfileWork } from './candidate-profile.js';
export { digestOf } from './digest.js';
export { explain, type ExplanationNames } from './explanation.js';
export type { JobRequirements, RequiredSkill } from './job-requirements.js';
export { JobScorer, type PartScores, type ScorerOptions } from './job-scorer.js';
export {
  SCORE_PARTS,
  type Evidence,
  type MatchScore,
  type PartScore,
  type ScorePart,
  type Weights,
} from './match-score.js';
export { totalOf } from './total.js';
export { SCORER_VERSION } from './version.js';
export { checkedWeights, DEFAULT_WEIGHTS } from './weights.js';
