import { systemActor, type Database } from '#libs/database';
import { BestOf } from './best-of.js';
import type { CandidateDigests, Subject } from './candidate-digests.js';
import type { FoundCandidate, FoundCandidates } from './found-candidates.js';
import type { HighMatches } from './high-matches.js';
import { MOST_OF_JOB } from './match.js';
import type { MatchedJobsRepository, JobToRun } from './matched-jobs.repository.js';
import type { MatchesRepository } from './matches.repository.js';
import { PreparedJob } from './prepared-job.js';

/** Candidates whose digests are held at the same time. */
const BATCH = 500;
/** Runs in a row while candidates change under it. */
const MOST_RUNS = 3;

interface Winner {
  /** The candidate's. */
  id: string;
  total: number;
  subject: Subject;
}

interface Race {
  scorer: PreparedJob['scorer'];
  best: BestOf<Winner>;
  /** Candidates whose match a person took away. */
  takenAway: ReadonlySet<string>;
}

/**
 * Finds the best candidates of an open job: exactly the best of all who share a skill or a word of the title with it. Those
 * who can score most come first, and it ends where nobody who is left can come in any more.
 */
export class JobMatching {
  constructor(
    private readonly database: Database,
    private readonly jobs: MatchedJobsRepository,
    private readonly found: FoundCandidates,
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
    const { scorer, titleWords } = prepared;
    const { searchedSkills } = scorer;
    const race = { scorer, best: new BestOf<Winner>(MOST_OF_JOB), takenAway };
    for await (const page of this.found.bySkill(tenantId, searchedSkills)) {
      if (!(await this.offer(tenantId, page, race))) break;
    }
    if (!isOver(race, 0)) {
      for await (const page of this.found.byTitle(tenantId, titleWords, searchedSkills)) {
        if (!(await this.offer(tenantId, page, race))) break;
      }
    }
    // Who changed between two pages may have come twice.
    return [...new Map(race.best.sorted().map((winner) => [winner.id, winner])).values()];
  }

  /** Answers whether one who comes behind this page could still come in. */
  private async offer(tenantId: string, page: readonly FoundCandidate[], race: Race): Promise<boolean> {
    const { scorer, best, takenAway } = race;
    const load = (at: number): Promise<Subject[]> => {
      const ids = page.slice(at, at + BATCH).map(({ id }) => id);
      return this.digests.of(
        tenantId,
        ids.filter((id) => !takenAway.has(id)),
      );
    };
    let loading = load(0);
    for (let at = 0; at < page.length; at += BATCH) {
      const subjects = await loading;
      // PostgreSQL reads the next ones while these are scored.
      loading = load(at + BATCH);
      for (const subject of subjects) {
        best.offer({ id: subject.id, total: scorer.partScores(subject.digest).total, subject });
      }
      const next = page[at + BATCH];
      if (next !== undefined && isOver(race, next.skillsAtMost)) break;
    }
    await loading;
    const last = page.at(-1);
    return last === undefined || !isOver(race, last.skillsAtMost);
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

/** Whether nobody can come in whose skills part is at most that. */
function isOver({ scorer, best: { floor } }: Race, skillsAtMost: number): boolean {
  return floor !== undefined && scorer.bound(skillsAtMost) < floor.total;
}
