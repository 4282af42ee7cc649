export { assembleMatches, assembleMatching, type MatchingParts } from './assemble.js';
export { CandidateMatching } from './candidate-matching.js';
export { chosenWeights } from './chosen-weights.js';
export { DueMatches } from './due-matches.js';
export { JobMatching } from './job-matching.js';
export { HIGH_MATCHES_CHANNEL } from './match-events.js';
export { MatchListsRepository, type Announced, type MatchSubject } from './match-lists.repository.js';
export { MatchRequests } from './match-requests.js';
export {
  HIGH,
  MOST_OF_CANDIDATE,
  MOST_OF_JOB,
  tierOf,
  TIERS,
  type CandidateStats,
  type JobStats,
  type Match,
  type Tier,
} from './match.js';
export { MatchesService, type MatchList, type Rematch } from './matches.service.js';
