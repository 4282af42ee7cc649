import type { Priority } from './define-job.js';

export const JOB_STATUSES = ['pending', 'processing', 'completed', 'failed', 'cancelled'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** A background task as its row in PostgreSQL says; dates in UTC. */
export interface ProcessingJob {
  id: string;
  tenantId: string;
  kind: string;
  resumeId: string | null;
  status: JobStatus;
  priority: Priority;
  progressPercentage: number;
  currentStep: string | null;
  generation: number;
  attempts: number;
  errorCode: string | null;
  errorMessage: string | null;
  createdAt: Date;
  updatedAt: Date;
  finishedAt: Date | null;
}

/** Proof of being the worker that last started a background task: what an overtaken worker does with its own is void. */
export interface Fence {
  tenantId: string;
  processingJobId: string;
  attempt: number;
}

/** The id of the queue's job for one round of a background task. */
export function queueJobId(processingJobId: string, generation: number): string {
  return `${processingJobId}-${generation}`;
}
