import type { Database } from '#libs/database';
import type { Outbox } from '#libs/jobs';
import { MatchRequests } from '#libs/matching';
import { WebhookEvents } from '#libs/webhooks';
import { ActivitiesRepository } from './activities.repository.js';
import { CandidateGate } from './candidate-gate.js';
import { CandidatesRepository } from './candidates.repository.js';
import { DuplicateFinder } from './duplicates/duplicate-finder.js';
import { DuplicateSearches } from './duplicates/duplicate-searches.js';
import { DuplicatesRepository } from './duplicates/duplicates.repository.js';
import { DuplicatesService } from './duplicates/duplicates.service.js';
import { MergesRepository } from './duplicates/merges.repository.js';
import { MergesService } from './duplicates/merges.service.js';
import { UploadRule } from './duplicates/upload-rule.js';
import { LeftFlagsRepository } from './left-flags.repository.js';
import { LeftFlagsService } from './left-flags.service.js';
import { TenantSettingsService } from './tenant-settings.js';

export interface DuplicateServices {
  finder: DuplicateFinder;
  duplicates: DuplicatesService;
  merges: MergesService;
  searches: DuplicateSearches;
  matches: MatchRequests;
  settings: TenantSettingsService;
  uploadRule: UploadRule;
  leftFlags: LeftFlagsService;
}

/** What both programs need to find and treat duplicates. */
export function assembleDuplicates(database: Database, outbox: Pick<Outbox, 'sendAfterCommit'>): DuplicateServices {
  const repository = new DuplicatesRepository(database);
  const finder = new DuplicateFinder(repository);
  const flags = new LeftFlagsRepository(database);
  const gate = new CandidateGate(new CandidatesRepository(database));
  const activities = new ActivitiesRepository();
  const webhooks = new WebhookEvents(outbox);
  const searches = new DuplicateSearches(outbox);
  const matches = new MatchRequests(outbox);
  const settings = new TenantSettingsService(database, matches);
  return {
    finder,
    duplicates: new DuplicatesService(database, repository, finder, flags, activities, webhooks),
    merges: new MergesService(database, new MergesRepository(), repository, activities, searches, matches, webhooks),
    searches,
    matches,
    settings,
    uploadRule: new UploadRule(settings, finder),
    leftFlags: new LeftFlagsService(database, gate, flags, activities),
  };
}
