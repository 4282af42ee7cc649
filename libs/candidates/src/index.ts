export { ActivitiesRepository, ACTIVITY_KINDS, type ActivityKind, type NewActivity } from './activities.repository.js';
export type { Candidate, CandidateDetail, CandidateFacts } from './candidate.js';
export { assembleDuplicates, type DuplicateServices } from './assemble-duplicates.js';
export { CandidatesRepository, type CandidateOrigin } from './candidates.repository.js';
export { CandidatesService } from './candidates.service.js';
export type { Share, ShareFilter, ShareOutcome, SharePermissions, ShareRequest, ShareState } from './share.js';
export { SharesRepository } from './shares.repository.js';
export { SharesService } from './shares.service.js';
export { comparePeople } from './duplicates/compare-people.js';
export { figuresOf, type LabelledPair } from './duplicates/labelled-pairs.js';
export { DuplicateSearches } from './duplicates/duplicate-searches.js';
export type { DuplicateRow } from './duplicates/duplicates.repository.js';
export { DuplicatesService } from './duplicates/duplicates.service.js';
export { MergesService, type Merged } from './duplicates/merges.service.js';
export type { UploadDecision, UploadRule } from './duplicates/upload-rule.js';
export type { Rehire } from './left-flags.repository.js';
export { LeftFlagsService } from './left-flags.service.js';
export {
  DUPLICATE_RULES,
  TenantSettingsService,
  type DuplicateRule,
  type SettingsChange,
  type TenantSettings,
} from './tenant-settings.js';
