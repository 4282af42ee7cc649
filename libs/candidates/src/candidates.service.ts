import type { Actor, Database, PageRequest } from '#libs/database';
import { notFound } from '#libs/errors';
import type { Candidate, CandidateDetail } from './candidate.js';
import type { CandidatesRepository } from './candidates.repository.js';

/** The candidates that a caller may see: a recruiter's own, all of the tenant for an admin. */
export class CandidatesService {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidatesRepository,
  ) {}

  async list(actor: Actor, page: PageRequest): Promise<{ items: Candidate[]; total: number | undefined }> {
    return this.database.withTenant(actor, async (tx) => ({
      items: await this.candidates.list(tx, page),
      total: page.after === undefined ? await this.candidates.count(tx) : undefined,
    }));
  }

  async find(actor: Actor, id: string): Promise<CandidateDetail> {
    const candidate = await this.database.withTenant(actor, (tx) => this.candidates.find(tx, id));
    if (candidate === undefined) throw notFound('Candidate');
    return candidate;
  }
}
