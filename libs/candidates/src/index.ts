export { ActivitiesRepository, ACTIVITY_KINDS, type ActivityKind, type NewActivity } from './activities.repository.js';
export type { Activity } from './activity-row.js';
export { assembleDuplicates, type DuplicateServices } from './assemble-duplicates.js';
export { assembleCandidates, type CandidateParts } from './assemble.js';
export { EMPLOYMENT_STATUSES, REHIRE_ELIGIBILITIES } from './candidate.js';
export type {
  Candidate,
  CandidateAccess,
  CandidateChanges,
  CandidateDetail,
  CandidateFacts,
  EmploymentStatus,
  Rehire,
  RehireEligibility,
} from './candidate.js';
export { CandidateEditsService, type Precondition } from './candidate-edits.service.js';
export { CandidateGate } from './candidate-gate.js';
export { CandidateHistory } from './candidate-history.js';
export type { CandidateSort, ListedCandidate, TagCount } from './candidate-lists.repository.js';
export { candidateFilters, type CandidateQuery } from './candidate-search.js';
export { CandidatesRepository, type CandidateOrigin, type KnownCandidate } from './candidates.repository.js';
export { CandidatesService, MOST_COUNTED, type CandidateList } from './candidates.service.js';
export type { Note, NoteContent } from './note.js';
export { NotesService } from './notes.service.js';
export { tagKey } from './tag.js';
export { MOST_TAGS, TagsService } from './tags.service.js';
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
export type { LeftFlag } from './left-flag-row.js';
export { LeftFlagsService } from './left-flags.service.js';
export {
  DUPLICATE_RULES,
  TenantSettingsService,
  type DuplicateRule,
  type SettingsChange,
  type TenantSettings,
} from './tenant-settings.js';
