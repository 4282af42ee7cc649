import type { Actor } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { CandidateAccess } from './candidate.js';
import type { CandidatesRepository } from './candidates.repository.js';

/** Decides what an actor may do with a candidate, in the words of the errors; the policies hold besides. */
export class CandidateGate {
  constructor(private readonly candidates: CandidatesRepository) {}

  /** For notes, tags and activities, which are the team's. @throws {DomainError} forbidden, not_found */
  async enterAsTeam(actor: Actor, candidateId: string): Promise<CandidateAccess> {
    requireTeam(actor);
    const { access } = await this.find(actor, candidateId);
    return access;
  }

  /** @throws {DomainError} forbidden, not_found, candidate_merged */
  async enterToAdd(actor: Actor, candidateId: string): Promise<void> {
    requireTeam(actor);
    requireUnmerged(await this.find(actor, candidateId));
  }

  /** The owner and admins change a candidate. @throws {DomainError} forbidden, not_found, candidate_merged */
  async enterToChange(actor: Actor, candidateId: string): Promise<void> {
    const found = await this.find(actor, candidateId);
    requireCharge(found.access);
    requireUnmerged(found);
  }

  /** @throws {DomainError} forbidden, not_found */
  async enterToRemove(actor: Actor, candidateId: string): Promise<void> {
    requireCharge((await this.find(actor, candidateId)).access);
  }

  private async find(actor: Actor, candidateId: string): Promise<{ access: CandidateAccess; isMerged: boolean }> {
    const found = await this.candidates.findAccess(actor, candidateId);
    if (found === undefined) throw notFound('Candidate');
    return found;
  }
}

/** @throws {DomainError} forbidden for a candidate's own account */
export function requireTeam(actor: Actor): void {
  if (actor.role === 'candidate') throw new DomainError('forbidden', 'You may not do this.');
}

function requireCharge({ kind }: CandidateAccess): void {
  if (kind !== 'owner' && kind !== 'admin') {
    throw new DomainError('forbidden', 'Only the owner of a candidate and admins may change them.');
  }
}

function requireUnmerged({ isMerged }: { isMerged: boolean }): void {
  if (!isMerged) return;
  throw new DomainError('candidate_merged', 'The candidate was merged into another; change that one.');
}
