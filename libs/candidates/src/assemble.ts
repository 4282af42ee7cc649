import type { Database } from '#libs/database';
import type { Outbox } from '#libs/jobs';
import { MatchRequests } from '#libs/matching';
import type { FileStore } from '#libs/storage';
import { ActivitiesRepository } from './activities.repository.js';
import { CandidateDetailsRepository } from './candidate-details.repository.js';
import { CandidateEditsRepository } from './candidate-edits.repository.js';
import { CandidateEditsService } from './candidate-edits.service.js';
import { CandidateGate } from './candidate-gate.js';
import { CandidateHistory } from './candidate-history.js';
import { CandidateListsRepository } from './candidate-lists.repository.js';
import { CandidatesRepository } from './candidates.repository.js';
import { CandidatesService } from './candidates.service.js';
import { DuplicateSearches } from './duplicates/duplicate-searches.js';
import { NotesRepository } from './notes.repository.js';
import { NotesService } from './notes.service.js';
import { TagsRepository } from './tags.repository.js';
import { TagsService } from './tags.service.js';

export interface CandidateParts {
  candidates: CandidatesService;
  edits: CandidateEditsService;
  notes: NotesService;
  tags: TagsService;
  history: CandidateHistory;
}

/** The services about candidates, over one database and one file store. */
export function assembleCandidates(
  database: Database,
  files: FileStore,
  outbox: Pick<Outbox, 'sendAfterCommit'>,
): CandidateParts {
  const candidates = new CandidatesRepository(database);
  const activities = new ActivitiesRepository();
  const lists = new CandidateListsRepository(database);
  const gate = new CandidateGate(candidates);
  const edits = new CandidateEditsRepository();
  return {
    candidates: new CandidatesService(lists, new CandidateDetailsRepository(database)),
    edits: new CandidateEditsService(
      database,
      gate,
      edits,
      candidates,
      activities,
      files,
      new DuplicateSearches(outbox),
      new MatchRequests(outbox),
    ),
    notes: new NotesService(database, gate, new NotesRepository(database), activities),
    tags: new TagsService(database, gate, new TagsRepository(database), lists, activities),
    history: new CandidateHistory(database, gate),
  };
}
