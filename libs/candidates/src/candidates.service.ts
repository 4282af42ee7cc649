import type { Actor, PageRequest } from '#libs/database';
import { notFound } from '#libs/errors';
import type { CandidateDetailsRepository } from './candidate-details.repository.js';
import type { CandidateListsRepository, CandidateSort, ListedCandidate } from './candidate-lists.repository.js';
import { candidateFilters, type CandidateQuery } from './candidate-search.js';
import type { CandidateDetail } from './candidate.js';

/** Counting further would cost as much as reading the whole list. */
export const MOST_COUNTED = 10_000;
/** Of those found by words: each has to be looked at. */
const MOST_FOUND_COUNTED = 1000;

const NEWEST_FIRST: CandidateSort = { column: 'id', descending: true };

export interface CandidateList {
  items: ListedCandidate[];
  /** Left out of later pages. */
  total: number | undefined;
  /** `gte` when there are more than were counted. */
  totalRelation: 'eq' | 'gte';
}

/** The candidates that a caller may see: a recruiter's own and those shared with them, all of the tenant for an admin. */
export class CandidatesService {
  constructor(
    private readonly lists: CandidateListsRepository,
    private readonly details: CandidateDetailsRepository,
  ) {}

  async list(
    actor: Actor,
    page: PageRequest,
    query: CandidateQuery = {},
    sort: CandidateSort = NEWEST_FIRST,
  ): Promise<CandidateList> {
    const filters = candidateFilters(query);
    const most = 'words' in filters ? MOST_FOUND_COUNTED : MOST_COUNTED;
    const [items, counted] = await Promise.all([
      this.lists.list(actor, filters, sort, page),
      page.after === undefined ? this.lists.count(actor, filters, most + 1) : undefined,
    ]);
    const isMore = counted !== undefined && counted > most;
    return { items, total: isMore ? most : counted, totalRelation: isMore ? 'gte' : 'eq' };
  }

  /** @throws {DomainError} not_found */
  async find(actor: Actor, id: string): Promise<CandidateDetail> {
    const candidate = await this.details.find(actor, id);
    if (candidate === undefined) throw notFound('Candidate');
    return candidate;
  }

  /** As `find`, for somebody who looks at it: the team's looks are noted. */
  async look(viewer: Actor & { readonly userId: string }, id: string): Promise<CandidateDetail> {
    const candidate = await this.find(viewer, id);
    if (candidate.access.kind !== 'self') await this.details.noteLook(viewer, id);
    return candidate;
  }
}
