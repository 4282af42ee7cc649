import type { Actor, TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { JobsRepository, LockedJob } from './jobs.repository.js';

/**
 * Locks a job whose caller may change it: its creator, or an admin. Whatever changes a job or its stages begins with it, so
 * that such changes come one after the other. @throws {DomainError} not_found, forbidden
 */
export async function lockToChange(
  tx: TenantTransaction,
  jobs: JobsRepository,
  actor: Actor,
  id: string,
): Promise<LockedJob> {
  const job = await jobs.lock(tx, id, 'alone');
  if (job === undefined) throw notFound('Job');
  if (actor.role !== 'admin' && job.createdBy !== actor.userId) {
    throw new DomainError('forbidden', 'Only the recruiter who created a job, and admins, may change it.');
  }
  return job;
}
