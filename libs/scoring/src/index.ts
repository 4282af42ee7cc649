export type { CandidateProfile, ProfileEducation, ProfileSkill, ProfileWork } from './candidate-profile.js';
export type { JobRequirements, RequiredSkill } from './job-requirements.js';
export {
  SCORE_PARTS,
  type Evidence,
  type MatchScore,
  type PartScore,
  type ScorePart,
  type Weights,
} from './match-score.js';
