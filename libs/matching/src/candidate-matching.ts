import { systemActor, type Database } from '#libs/database';
import type { OutboxEntry } from '#libs/jobs';
import type { CandidateDigest } from '#libs/scoring';
import { BestOf, isAhead, type Ranked } from './best-of.js';
import type { CandidateDigests, Subject } from './candidate-digests.js';
import type { CandidateRun, CandidateRunsRepository } from './candidate-runs.repository.js';
import type { HighMatches } from './high-matches.js';
import { MOST_OF_CANDIDATE } from './match.js';
import type { MatchRequests } from './match-requests.js';
import type { MatchedJobsRepository, OpenJob } from './matched-jobs.repository.js';
import type { ComputedMatch, KeptMatch, MatchesRepository, NewHighMatch } from './matches.repository.js';
import { traitsOf, type PreparedJob } from './prepared-job.js';
import type { PreparedJobs } from './prepared-jobs.js';

/** Runs in a row while the candidate changes under it. */
const MOST_RUNS = 3;

/** A job that shares something with the candidate. */
interface Scored extends Ranked {
  job: OpenJob;
  prepared: PreparedJob;
}

interface Outcome {
  news: NewHighMatch[];
  messages: OutboxEntry[];
  requests: OutboxEntry[];
}

/**
 * Matches a candidate with all open jobs that they share a skill or a word of the title with. Kept are the candidate's best
 * jobs, and each job of which the candidate is among the best.
 */
export class CandidateMatching {
  constructor(
    private readonly database: Database,
    private readonly jobs: MatchedJobsRepository,
    private readonly prepared: PreparedJobs,
    private readonly digests: CandidateDigests,
    private readonly runs: CandidateRunsRepository,
    private readonly matches: MatchesRepository,
    private readonly requests: MatchRequests,
    private readonly highMatches: HighMatches,
    private readonly thisMonth: () => string,
  ) {}

  /** Does nothing when nothing has changed since the last run. */
  async run(tenantId: string, candidateId: string): Promise<void> {
    for (let runs = 0; runs < MOST_RUNS; runs++) {
      const asOf = this.thisMonth();
      const run = await this.runs.find(tenantId, candidateId, asOf);
      if (run?.isCurrent === true) return;
      const [subject] = run === undefined ? [] : await this.digests.of(tenantId, [candidateId]);
      const open = await this.jobs.open(tenantId);
      const outcome =
        run === undefined || subject === undefined
          ? await this.forget(tenantId, candidateId, open)
          : await this.match(tenantId, { subject, run, asOf, open });
      this.requests.send(outcome.requests);
      await this.highMatches.announce(tenantId, outcome.news, outcome.messages);
      if (subject === undefined) return;
    }
  }

  private async match(
    tenantId: string,
    { subject, run, asOf, open }: { subject: Subject; run: CandidateRun; asOf: string; open: OpenJob[] },
  ): Promise<Outcome> {
    const scored = scoreAll(subject.digest, open, await this.prepared.of(tenantId, open, asOf));
    const best = new BestOf<Scored>(MOST_OF_CANDIDATE);
    for (const one of scored) best.offer(one);
    const ofCandidate = new Set(best.sorted().map(({ id }) => id));
    const ofJob = new Set(scored.filter((one) => comesIn(one, subject.id)).map(({ id }) => id));
    const kept = scored.filter(({ id }) => ofCandidate.has(id) || ofJob.has(id));
    const computed = kept.map(({ job, prepared: { scorer } }): ComputedMatch => ({
      ...{ candidateId: subject.id, candidateVersion: subject.version, asOf, weights: job.weights },
      ...{ jobId: job.id, jobVersion: job.version, jobTitle: job.title, score: scorer.assess(subject.digest) },
      ...{ ofJob: ofJob.has(job.id), ofCandidate: ofCandidate.has(job.id) },
    }));
    return this.database.withTenant(systemActor(tenantId), async (tx) => {
      await this.matches.lock(tx, tenantId);
      const before = await this.matches.ofCandidate(tx, tenantId, subject.id);
      const { news } = await this.matches.write(tx, tenantId, 'candidate', computed);
      const gone = open.filter(({ id }) => !ofCandidate.has(id) && !ofJob.has(id)).map(({ id }) => id);
      await this.matches.unlistOfCandidate(tx, tenantId, subject.id, gone);
      const wereBest = new Set(before.filter((match) => match.ofJob).map(({ jobId }) => jobId));
      await this.matches.trim(
        tx,
        tenantId,
        [...ofJob].filter((id) => !wereBest.has(id)),
      );
      const left = open.filter((job) => wereBest.has(job.id) && !ofJob.has(job.id));
      const requests = await this.fillUp(tx, tenantId, left);
      const { version } = subject;
      await this.matches.noteCandidateRun(tx, tenantId, { candidateId: subject.id, version, asOf, startedAt: run.now });
      return { news, requests, messages: await this.highMatches.tell(tx, tenantId, news) };
    });
  }

  /** Of a candidate who is gone, or was merged into another. */
  private async forget(tenantId: string, candidateId: string, open: readonly OpenJob[]): Promise<Outcome> {
    return this.database.withTenant(systemActor(tenantId), async (tx) => {
      await this.matches.lock(tx, tenantId);
      const before = await this.matches.ofCandidate(tx, tenantId, candidateId);
      await this.matches.removeCandidate(tx, tenantId, candidateId);
      const wereBest = new Set(before.filter(isListedForJob).map(({ jobId }) => jobId));
      const requests = await this.fillUp(
        tx,
        tenantId,
        open.filter(({ id }) => wereBest.has(id)),
      );
      return { news: [], messages: [], requests };
    });
  }

  /** A job that had as many as it may have, and lost one: others, who are not known any more, may take the place. */
  private async fillUp(
    tx: Parameters<MatchRequests['ofJobs']>[0],
    tenantId: string,
    jobs: readonly OpenJob[],
  ): Promise<OutboxEntry[]> {
    const ids = jobs.filter(({ floor }) => floor !== null).map(({ id }) => id);
    if (ids.length === 0) return [];
    await this.matches.forgetJobRuns(tx, tenantId, ids);
    return this.requests.ofJobs(tx, tenantId, ids);
  }
}

function scoreAll(
  digest: CandidateDigest,
  open: readonly OpenJob[],
  preparedJobs: ReadonlyMap<string, PreparedJob>,
): Scored[] {
  const traits = traitsOf(digest);
  return open.flatMap((job) => {
    const prepared = preparedJobs.get(job.id);
    if (prepared?.shares(traits) !== true) return [];
    return [{ id: job.id, total: prepared.scorer.partScores(digest).total, job, prepared }];
  });
}

/** Whether the candidate is among the best of the job, as far as is known. */
function comesIn({ total, job: { floor } }: Scored, candidateId: string): boolean {
  if (floor === null) return true;
  const one = { id: candidateId, total };
  return floor.id === candidateId ? total >= floor.total : isAhead(one, floor);
}

function isListedForJob({ ofJob, isActive }: KeptMatch): boolean {
  return ofJob && isActive;
}
