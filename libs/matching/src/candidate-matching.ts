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
/** Matches that are written at a time. */
const BATCH = 250;

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
      if (run === undefined || subject === undefined) {
        await this.tell(tenantId, await this.forget(tenantId, candidateId, open));
        return;
      }
      await this.match(tenantId, { subject, run, asOf, open });
    }
  }

  /** In several transactions, so that none is long: what one run leaves undone, the next one does. */
  private async match(
    tenantId: string,
    { subject, run, asOf, open }: { subject: Subject; run: CandidateRun; asOf: string; open: OpenJob[] },
  ): Promise<void> {
    const scored = scoreAll(subject.digest, open, await this.prepared.of(tenantId, open, asOf));
    const best = new BestOf<Scored>(MOST_OF_CANDIDATE);
    for (const one of scored) best.offer(one);
    const ofCandidate = new Set(best.sorted().map(({ id }) => id));
    const ofJob = new Set(scored.filter((one) => comesIn(one, subject.id)).map(({ id }) => id));
    const isKept = ({ id }: { id: string }): boolean => ofCandidate.has(id) || ofJob.has(id);
    const kept = scored.filter(isKept);
    for (let at = 0; at < kept.length; at += BATCH) {
      const batch = kept.slice(at, at + BATCH);
      await this.tell(tenantId, await this.write(tenantId, subject, asOf, { batch, ofJob, ofCandidate }));
    }
    const gone = open.filter((job) => !isKept(job));
    const finished = { candidateId: subject.id, version: subject.version, asOf, startedAt: run.now };
    await this.tell(tenantId, await this.finish(tenantId, finished, gone));
  }

  private async write(
    tenantId: string,
    { id: candidateId, version: candidateVersion, digest }: Subject,
    asOf: string,
    {
      batch,
      ofJob,
      ofCandidate,
    }: { batch: readonly Scored[]; ofJob: ReadonlySet<string>; ofCandidate: ReadonlySet<string> },
  ): Promise<Outcome> {
    const computed = batch.map(({ job, prepared: { scorer } }): ComputedMatch => ({
      ...{ candidateId, candidateVersion, asOf, weights: job.weights },
      ...{ jobId: job.id, jobVersion: job.version, jobTitle: job.title, score: scorer.assess(digest) },
      ...{ ofJob: ofJob.has(job.id), ofCandidate: ofCandidate.has(job.id) },
    }));
    return this.database.withTenant(systemActor(tenantId), async (tx) => {
      await this.matches.lock(tx, tenantId);
      const jobIds = batch.map(({ id }) => id);
      const wereBest = listedForJobs(await this.matches.ofCandidate(tx, tenantId, candidateId, jobIds));
      const { news } = await this.matches.write(tx, tenantId, 'candidate', computed);
      const entered = jobIds.filter((id) => ofJob.has(id) && !wereBest.has(id));
      await this.matches.trim(tx, tenantId, entered);
      const left = batch.map(({ job }) => job).filter(({ id }) => wereBest.has(id) && !ofJob.has(id));
      const requests = await this.fillUp(tx, tenantId, left);
      return { news, requests, messages: await this.highMatches.tell(tx, tenantId, news) };
    });
  }

  /** @param gone jobs that do not match, or have as many better candidates */
  private async finish(
    tenantId: string,
    run: Parameters<MatchesRepository['noteCandidateRun']>[2],
    gone: readonly OpenJob[],
  ): Promise<Outcome> {
    return this.database.withTenant(systemActor(tenantId), async (tx) => {
      await this.matches.lock(tx, tenantId);
      const goneIds = gone.map(({ id }) => id);
      const before = await this.matches.ofCandidate(tx, tenantId, run.candidateId, goneIds);
      const listed = before.map(({ jobId }) => jobId);
      await this.matches.unlistOfCandidate(tx, tenantId, run.candidateId, listed);
      const wereBest = listedForJobs(before);
      const requests = await this.fillUp(
        tx,
        tenantId,
        gone.filter(({ id }) => wereBest.has(id)),
      );
      await this.matches.noteCandidateRun(tx, tenantId, run);
      return { news: [], messages: [], requests };
    });
  }

  /** Of a candidate who is gone, or was merged into another. */
  private async forget(tenantId: string, candidateId: string, open: readonly OpenJob[]): Promise<Outcome> {
    return this.database.withTenant(systemActor(tenantId), async (tx) => {
      await this.matches.lock(tx, tenantId);
      const openIds = open.map(({ id }) => id);
      const wereBest = listedForJobs(await this.matches.ofCandidate(tx, tenantId, candidateId, openIds));
      await this.matches.removeCandidate(tx, tenantId, candidateId);
      const requests = await this.fillUp(
        tx,
        tenantId,
        open.filter(({ id }) => wereBest.has(id)),
      );
      return { news: [], messages: [], requests };
    });
  }

  private async tell(tenantId: string, { news, messages, requests }: Outcome): Promise<void> {
    this.requests.send(requests);
    await this.highMatches.announce(tenantId, news, messages);
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

function listedForJobs(kept: readonly KeptMatch[]): Set<string> {
  return new Set(kept.filter(({ ofJob, isActive }) => ofJob && isActive).map(({ jobId }) => jobId));
}
