import { DomainError } from '#libs/errors';

export const JOB_STATUSES = ['draft', 'open', 'closed', 'archived'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** Where a job may go from where it is. Nothing leads back to a draft: what was open may have applications. */
const MOVES: Record<JobStatus, readonly JobStatus[]> = {
  draft: ['open', 'archived'],
  open: ['closed'],
  closed: ['open', 'archived'],
  archived: [],
};

/** What a move does to the job's dates. @throws {DomainError} invalid_status_change */
export function moveOfJob(from: JobStatus, to: JobStatus, now: Date): { openedAt?: Date; closedAt?: Date | null } {
  if (!MOVES[from].includes(to)) {
    const allowed = MOVES[from].length === 0 ? 'nothing' : MOVES[from].join(' or ');
    throw new DomainError('invalid_status_change', `A job that is ${from} can't become ${to}, only ${allowed}.`);
  }
  if (to === 'open') return { openedAt: now, closedAt: null };
  // One that closed before it was archived keeps its day.
  return from === 'closed' ? {} : { closedAt: now };
}
