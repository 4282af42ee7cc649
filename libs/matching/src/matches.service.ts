import type { Actor, Database, PageRequest } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { OutboxEntry } from '#libs/jobs';
import type { CandidateStats, JobStats, Match } from './match.js';
import type { MatchListsRepository, MatchSubject } from './match-lists.repository.js';
import type { MatchRequests } from './match-requests.js';
import type { MatchesRepository } from './matches.repository.js';
import type { RematchesRepository } from './rematches.repository.js';

type Person = Actor & { readonly userId: string };

export interface MatchList {
  items: (Match & { sortKey: string })[];
  /** Left out of later pages. */
  total: number | undefined;
}

/** Work that was asked for. */
export interface Rematch {
  /** Of the queued work; null when nothing has changed since the last run, and none was forced. */
  taskId: string | null;
  /** How many candidates, or open jobs, of those that the asker may see, are compared at most. */
  estimatedMatches: number;
}

/** The matches of candidates whom the asker may see. */
export class MatchesService {
  constructor(
    private readonly database: Database,
    private readonly lists: MatchListsRepository,
    private readonly rematches: RematchesRepository,
    private readonly matches: MatchesRepository,
    private readonly requests: MatchRequests,
  ) {}

  /** The best first. A candidate's are those with open jobs. @throws {DomainError} not_found */
  async list(actor: Actor, subject: MatchSubject, minScore: number, page: PageRequest): Promise<MatchList> {
    const list = await this.lists.list(actor, subject, minScore, page);
    if (list.items.length === 0) await this.assertVisible(actor, subject);
    return list;
  }

  /** @throws {DomainError} not_found */
  async statsOfCandidate(actor: Actor, candidateId: string): Promise<CandidateStats> {
    await this.assertVisible(actor, { candidateId });
    return this.lists.statsOfCandidate(actor, candidateId);
  }

  /** @throws {DomainError} not_found */
  async statsOfJob(actor: Actor, jobId: string): Promise<JobStats> {
    await this.assertVisible(actor, { jobId });
    return this.lists.statsOfJob(actor, jobId);
  }

  /**
   * Asks for a candidate, or a job, to be matched again.
   *
   * @param force also when nothing has changed since the last run
   * @throws {DomainError} not_found, candidate_merged, job_not_open
   */
  async rematch(actor: Actor, subject: MatchSubject, force: boolean): Promise<Rematch> {
    const standing = await this.assertVisible(actor, subject);
    if (standing === 'merged') {
      throw new DomainError('candidate_merged', 'The candidate was merged into another; match that one.');
    }
    if (standing !== 'open') throw new DomainError('job_not_open', 'Only open jobs are matched.');
    if (!force && (await this.rematches.isCurrent(actor.tenantId, subject)))
      return { taskId: null, estimatedMatches: 0 };
    const estimatedMatches = await this.rematches.estimate(actor, subject);
    const [entry] = await this.enqueue(actor, subject);
    return { taskId: entry?.id ?? null, estimatedMatches };
  }

  /** Notes who was first to look at a match. Repeating it changes nothing. @throws {DomainError} not_found */
  async markViewed(actor: Person, id: string): Promise<Match> {
    await this.mustFind(actor, id);
    // Nobody but the programs writes matches; the audit still says who looked.
    await this.database.withTenant(asSystem(actor), (tx) =>
      tx.match.updateMany({
        where: { tenantId: actor.tenantId, id, viewedAt: null },
        data: { viewedAt: new Date(), viewedBy: actor.userId },
      }),
    );
    return this.mustFind(actor, id);
  }

  /** Takes a match away for good; it is kept, in no list. By admins. @throws {DomainError} not_found */
  async takeAway(actor: Person, id: string): Promise<void> {
    const { job } = await this.mustFind(actor, id);
    const entries = await this.database.withTenant(asSystem(actor), async (tx) => {
      const { tenantId } = actor;
      await this.matches.lock(tx, tenantId);
      const { count } = await tx.match.updateMany({
        where: { tenantId, id, isActive: true },
        data: { isActive: false },
      });
      if (count === 0) return [];
      // Somebody else may take the place.
      await this.matches.forgetJobRuns(tx, tenantId, [job.id]);
      return this.requests.ofJobs(tx, tenantId, [job.id]);
    });
    this.requests.send(entries);
  }

  private async enqueue(actor: Actor, subject: MatchSubject): Promise<OutboxEntry[]> {
    const { tenantId } = actor;
    const entries = await this.database.withTenant(asSystem(actor), async (tx) => {
      if ('jobId' in subject) {
        await this.matches.forgetJobRuns(tx, tenantId, [subject.jobId]);
        return this.requests.ofJobs(tx, tenantId, [subject.jobId]);
      }
      await this.matches.forgetCandidateRun(tx, tenantId, subject.candidateId);
      return this.requests.ofCandidates(tx, tenantId, [subject.candidateId]);
    });
    this.requests.send(entries);
    return entries;
  }

  /** Answers whether a candidate was merged, and whether a job is open; an unmerged candidate is open to matches. */
  private async assertVisible(actor: Actor, subject: MatchSubject): Promise<'open' | 'merged' | 'closed'> {
    const standing = await this.rematches.standing(actor, subject);
    if (standing === undefined) throw notFound('jobId' in subject ? 'Job' : 'Candidate');
    return standing;
  }

  private async mustFind(actor: Actor, id: string): Promise<Match> {
    const match = await this.lists.find(actor, id);
    if (match === undefined) throw notFound('Match');
    return match;
  }
}

function asSystem(actor: Actor): Actor {
  return { ...actor, role: 'system' };
}
