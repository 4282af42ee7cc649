import type { Database } from '#libs/database';
import type { Outbox, ProgressPublisher } from '#libs/jobs';
import { WebhookEvents } from '#libs/webhooks';
import { CandidateDigests } from './candidate-digests.js';
import { CandidateMatching } from './candidate-matching.js';
import { CandidateRunsRepository } from './candidate-runs.repository.js';
import { DueMatches } from './due-matches.js';
import { HighMatches } from './high-matches.js';
import { JobMatching } from './job-matching.js';
import { MatchEvents } from './match-events.js';
import { MatchListsRepository } from './match-lists.repository.js';
import { MatchRequests } from './match-requests.js';
import { MatchedJobsRepository } from './matched-jobs.repository.js';
import { MatchesRepository } from './matches.repository.js';
import { MatchesService } from './matches.service.js';
import { PackedDigests } from './packed-digests.js';
import { PreparedJobs } from './prepared-jobs.js';
import { RematchesRepository } from './rematches.repository.js';

export interface MatchingParts {
  candidates: CandidateMatching;
  jobs: JobMatching;
  due: DueMatches;
}

/** YYYY-MM, UTC. */
function currentMonth(): string {
  return new Date().toISOString().slice(0, 7);
}

/** What computes matches: for the worker. */
export function assembleMatching(
  database: Database,
  outbox: Pick<Outbox, 'sendAfterCommit'>,
  progress: Pick<ProgressPublisher, 'publish'>,
  thisMonth = currentMonth,
): MatchingParts {
  const [jobs, runs] = [new MatchedJobsRepository(database), new CandidateRunsRepository(database)];
  const [digests, matches] = [new CandidateDigests(database), new MatchesRepository(database)];
  const requests = new MatchRequests(outbox);
  const news = new HighMatches(new WebhookEvents(outbox), new MatchEvents(progress));
  const rematches = new RematchesRepository(database, runs, jobs, thisMonth);
  return {
    candidates: new CandidateMatching(
      ...([database, jobs, new PreparedJobs(jobs), digests, runs, matches, requests, news, thisMonth] as const),
    ),
    jobs: new JobMatching(database, jobs, new PackedDigests(database), digests, matches, news, thisMonth),
    due: new DueMatches(database, rematches, requests),
  };
}

/** What people ask about matches: for the API. */
export function assembleMatches(
  database: Database,
  outbox: Pick<Outbox, 'sendAfterCommit'>,
  thisMonth = currentMonth,
): MatchesService {
  const [jobs, runs] = [new MatchedJobsRepository(database), new CandidateRunsRepository(database)];
  const lists = new MatchListsRepository(database);
  const rematches = new RematchesRepository(database, runs, jobs, thisMonth);
  const matches = new MatchesRepository(database);
  return new MatchesService(database, lists, rematches, matches, new MatchRequests(outbox));
}
