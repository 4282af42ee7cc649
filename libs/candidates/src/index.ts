export { ActivitiesRepository, ACTIVITY_KINDS, type ActivityKind, type NewActivity } from './activities.repository.js';
export type { Candidate, CandidateDetail, CandidateFacts } from './candidate.js';
export { CandidatesRepository, type CandidateOrigin } from './candidates.repository.js';
export { CandidatesService } from './candidates.service.js';
export type { Share, ShareFilter, ShareOutcome, SharePermissions, ShareRequest, ShareState } from './share.js';
export { SharesRepository } from './shares.repository.js';
export { SharesService } from './shares.service.js';
