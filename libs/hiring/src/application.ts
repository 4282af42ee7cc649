import { DomainError } from '#libs/errors';

export const APPLICATION_STATUSES = ['active', 'hired', 'rejected', 'withdrawn'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export const REJECT_REASONS = [
  ...(['not_qualified', 'missing_skills', 'too_little_experience', 'salary_expectations', 'location'] as const),
  ...(['availability', 'work_permit', 'interview', 'position_filled', 'duplicate', 'other'] as const),
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** What is known of a candidate who has worked here before, or may have. Nobody is refused for it silently. */
export interface Rehire {
  employmentStatus: string;
  /** Null as long as nobody has judged it. */
  eligibility: 'eligible' | 'review' | 'ineligible' | null;
  reason: string | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
}

/** A candidate to a job. */
export interface Application {
  id: string;
  candidateId: string;
  candidateName: string | null;
  jobId: string;
  jobTitle: string;
  stageId: string;
  stageName: string;
  status: ApplicationStatus;
  /** Given just when it is rejected. */
  rejectReason: RejectReason | null;
  rejectComment: string | null;
  note: string | null;
  /** Null for a candidate of whom nothing says that they were employed here. */
  rehire: Rehire | null;
  submittedBy: string;
  /** Grows with every change. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface ApplicationFilter {
  jobId?: string;
  candidateId?: string;
  status?: ApplicationStatus;
  stageId?: string;
}

/** One change of an application. Stages are told by the names they had. */
export interface ApplicationChange {
  id: string;
  /** Null for the programs' own work. */
  actorId: string | null;
  kind: 'created' | 'stage' | 'status';
  from: string | null;
  to: string;
  rejectReason: RejectReason | null;
  comment: string | null;
  createdAt: Date;
}

/** What ended is reopened before it ends otherwise. */
const MOVES: Record<ApplicationStatus, readonly ApplicationStatus[]> = {
  active: ['hired', 'rejected', 'withdrawn'],
  hired: ['active'],
  rejected: ['active'],
  withdrawn: ['active'],
};

/** @throws {DomainError} invalid_status_change */
export function assertMoveOfApplication(from: ApplicationStatus, to: ApplicationStatus): void {
  if (MOVES[from].includes(to)) return;
  const message = `An application that is ${from} can't become ${to}, only ${MOVES[from].join(' or ')}.`;
  throw new DomainError('invalid_status_change', message);
}
