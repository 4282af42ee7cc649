import { systemActor, type Database } from '#libs/database';
import { PackedReader, type PackedScorer } from '#libs/scoring';
import { BestOf, isAhead, type Ranked } from './best-of.js';
import type { CandidateDigests, Subject } from './candidate-digests.js';
import { digestAt, idAt } from './digest-rows.js';
import type { HighMatches } from './high-matches.js';
import { MOST_OF_JOB } from './match.js';
import type { MatchedJobsRepository, JobToRun } from './matched-jobs.repository.js';
import type { MatchesRepository } from './matches.repository.js';
import type { PackedDigests } from './packed-digests.js';
import { PreparedJob, traitsOf } from './prepared-job.js';

/** Candidates whose digests are made at a time. */
const BATCH = 500;
/** Looked at beside those who are kept, for the case that a packed digest promised too much. */
const SPARE = 56;
/** Runs in a row while candidates change under it. */
const MOST_RUNS = 3;

interface Winner {
  /** The candidate's. */
  id: string;
  total: number;
  subject: Subject;
}

/**
 * Finds the best candidates of an open job: exactly the best of all who share a skill or a word of the title with it. Packed
 * digests tell who they are; what is written comes from the digests themselves.
 */
export class JobMatching {
  constructor(
    private readonly database: Database,
    private readonly jobs: MatchedJobsRepository,
    private readonly packed: PackedDigests,
    private readonly digests: CandidateDigests,
    private readonly matches: MatchesRepository,
    private readonly highMatches: HighMatches,
    private readonly thisMonth: () => string,
  ) {}

  /** Does nothing when nothing has changed since the last run. What candidates change is up to their own runs. */
  async run(tenantId: string, jobId: string): Promise<void> {
    for (let runs = 0; runs < MOST_RUNS; runs++) {
      const asOf = this.thisMonth();
      const job = await this.jobs.find(tenantId, jobId, asOf);
      if (job === undefined || job.isCurrent) return;
      const prepared = new PreparedJob(job.requirements, { weights: job.weights, asOf });
      const winners = await this.best(tenantId, jobId, prepared);
      if (await this.save(tenantId, job, { asOf, prepared, winners })) return;
    }
  }

  /** The best first. Without those whose match a person took away. */
  async best(tenantId: string, jobId: string, prepared: PreparedJob): Promise<Winner[]> {
    const takenAway = new Set(await this.matches.takenAwayOfJob(tenantId, jobId));
    for (let most = MOST_OF_JOB + SPARE; ; most *= 2) {
      const front = await this.front(tenantId, prepared, { most, takenAway });
      const ids = front.map(({ id }) => id);
      const winners = await this.winners(tenantId, ids, prepared);
      const [last, floor] = [front.at(-1), winners[MOST_OF_JOB - 1]];
      const isWhole = front.length < most || last === undefined;
      // Who is behind the last one in front can have no more than that one has by the packed digest.
      const isBehind = floor !== undefined && last !== undefined && (floor.id === last.id || isAhead(floor, last));
      if (isWhole || isBehind) return winners.slice(0, MOST_OF_JOB);
    }
  }

  /** Those who have the most by their packed digests, which may be more than by the digests, and never less. */
  private async front(
    tenantId: string,
    prepared: PreparedJob,
    { most, takenAway }: { most: number; takenAway: ReadonlySet<string> },
  ): Promise<Ranked[]> {
    const best = new BestOf<Ranked>(most);
    const offer = (one: Ranked): void => {
      if (!takenAway.has(one.id)) best.offer(one);
    };
    const least = (): number => best.floor?.total ?? 0;
    // Who has none is looked for meanwhile: for so many that takes its time.
    const [outdated, missing] = await Promise.all([
      this.offerPacked(tenantId, prepared.packedScorer(), { offer, least }),
      this.packed.missing(tenantId, BATCH),
    ]);
    for (let at = 0; at < outdated.length; at += BATCH) {
      for (const one of await this.winners(tenantId, outdated.slice(at, at + BATCH), prepared)) offer(one);
    }
    for (let ids = missing; ids.length > 0;) {
      for (const one of await this.winners(tenantId, ids, prepared)) offer(one);
      ids = ids.length < BATCH ? [] : await this.packed.missing(tenantId, BATCH);
    }
    return best.sorted();
  }

  /** Answers those whose digest must be made anew. */
  private async offerPacked(
    tenantId: string,
    scorer: PackedScorer,
    { offer, least }: { offer: (one: Ranked) => void; least: () => number },
  ): Promise<string[]> {
    const outdated: string[] = [];
    for await (const { bytes, ids } of this.packed.all(tenantId)) {
      const reader = new PackedReader(bytes);
      for (const at of ids) {
        if (!reader.begin(digestAt(at))) {
          outdated.push(idAt(bytes, at));
          continue;
        }
        const total = scorer.total(reader, least());
        if (total !== undefined) offer({ id: idAt(bytes, at), total });
      }
    }
    return outdated;
  }

  /** Those of them who match at all, scored by the digests themselves, the best first. */
  private async winners(tenantId: string, ids: readonly string[], prepared: PreparedJob): Promise<Winner[]> {
    const subjects = await this.digests.of(tenantId, ids);
    return subjects
      .filter(({ digest }) => prepared.shares(traitsOf(digest)))
      .map((subject) => ({ id: subject.id, total: prepared.scorer.partScores(subject.digest).total, subject }))
      .sort((a, b) => (isAhead(a, b) ? -1 : 1));
  }

  /** Answers false when a winner has changed meanwhile, so that another may have to take the place. */
  private async save(
    tenantId: string,
    job: JobToRun,
    { asOf, prepared, winners }: { asOf: string; prepared: PreparedJob; winners: readonly Winner[] },
  ): Promise<boolean> {
    const { id: jobId, version: jobVersion, title: jobTitle, weights } = job;
    const computed = winners.map(({ subject }) => ({
      ...{ candidateId: subject.id, candidateVersion: subject.version, jobId, jobVersion, jobTitle, weights, asOf },
      ...{ score: prepared.scorer.assess(subject.digest), ofJob: true, ofCandidate: false },
    }));
    const saved = await this.database.withTenant(systemActor(tenantId), async (tx) => {
      await this.matches.lock(tx, tenantId);
      const { written, news } = await this.matches.write(tx, tenantId, 'job', computed);
      await this.matches.noteJobRun(tx, tenantId, { jobId, jobVersion, weights, asOf });
      await this.matches.unlistOfJob(tx, tenantId, jobId, {
        candidateIds: winners.map(({ id }) => id),
        writtenSince: job.now,
      });
      const isWhole = written === computed.length;
      if (!isWhole) await this.matches.forgetJobRuns(tx, tenantId, [jobId]);
      return { isWhole, news, messages: await this.highMatches.tell(tx, tenantId, news) };
    });
    await this.highMatches.announce(tenantId, saved.news, saved.messages);
    return saved.isWhole;
  }
}
