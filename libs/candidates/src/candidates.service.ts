import type { Actor, PageRequest } from '#libs/database';
import { notFound } from '#libs/errors';
import type { Candidate, CandidateDetail } from './candidate.js';
import type { CandidatesRepository } from './candidates.repository.js';

/** Counting further would cost as much as reading the whole list. */
export const MOST_COUNTED = 10_000;

/** The candidates that a caller may see: a recruiter's own and those shared with them, all of the tenant for an admin. */
export class CandidatesService {
  constructor(private readonly candidates: CandidatesRepository) {}

  async list(actor: Actor, page: PageRequest): Promise<{ items: Candidate[]; total: number | undefined }> {
    const [items, total] = await Promise.all([
      this.candidates.list(actor, page),
      page.after === undefined ? this.candidates.count(actor, MOST_COUNTED) : undefined,
    ]);
    return { items, total };
  }

  async find(actor: Actor, id: string): Promise<CandidateDetail> {
    const candidate = await this.candidates.find(actor, id);
    if (candidate === undefined) throw notFound('Candidate');
    return candidate;
  }
}
