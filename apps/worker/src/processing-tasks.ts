import { DocumentError } from '#libs/documents';
import { DomainError, isPassing, type ErrorCode } from '#libs/errors';
import type { Backlog, Fence, ProcessingJob, ProcessingJobsRepository, ProgressPublisher } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { GiveUp, type JobContext } from './job-handler.js';

/** Starts of one background task, by whatever cause, after which it is given up. */
const MOST_STARTS = 20;

export interface StartedTask {
  fence: Fence;
  /** Fires when the worker must stop before the work is done. */
  signal: AbortSignal;
  bulk: boolean;
  /** Notes how far the work is, in percent, and what comes now; resolves when that is noted, and never fails. */
  advance: (percentage: number, step: string) => Promise<void>;
}

export interface FailureReason {
  code: ErrorCode;
  /** For people. */
  message: string;
  /** Seconds after which it may go better, where that is known. */
  retryAfter?: number | undefined;
}

export interface TaskWork {
  /** For people: what is said when it fails for no reason that they could know. */
  failure: string;
  /** Ends the task under its fence; false when another worker has overtaken this one. */
  complete(task: StartedTask): Promise<boolean>;
  /** Ends the task as failed under its fence, where more than that is to be written; false when overtaken. */
  fail?(fence: Fence, reason: FailureReason): Promise<boolean>;
  /** After the task has been ended as failed. */
  abandon?(): Promise<void>;
}

/** The life of a background task: started once at a time, told of, and ended once, whatever happens. */
export class ProcessingTasks {
  constructor(
    private readonly jobs: ProcessingJobsRepository,
    private readonly progress: ProgressPublisher,
    private readonly backlog: Backlog,
    private readonly logger: Logger,
  ) {}

  /** @throws {GiveUp} when it has failed for good; anything else is tried again */
  async run(id: { tenantId: string; processingJobId: string }, context: JobContext, work: TaskWork): Promise<void> {
    const { tenantId, processingJobId } = id;
    const job = await this.jobs.start(tenantId, processingJobId, context.queueJobId);
    // Ended already (delivered twice, or cancelled), or a copy: there is nothing to do, and that is no failure.
    if (job === undefined) return;
    this.announce(job);
    const fence: Fence = { tenantId, processingJobId, attempt: job.attempts };
    try {
      if (job.attempts > MOST_STARTS) {
        throw new DomainError('too_many_attempts', 'It was started too often without coming to an end.');
      }
      let noted = Promise.resolve();
      // One after the other, and none behind the end: a step is never told of after a later one.
      const advance = (percentage: number, step: string): Promise<void> =>
        (noted = noted.then(() => this.advance(fence, percentage, step)));
      const isOurs = await work.complete({ fence, signal: context.signal, bulk: context.bulk ?? false, advance });
      await noted;
      if (isOurs) this.finish(job, { status: 'completed', progressPercentage: 100 });
    } catch (error) {
      await this.handleFailure(fence, job, error, context, work);
    }
  }

  private async handleFailure(
    fence: Fence,
    job: ProcessingJob,
    error: unknown,
    context: JobContext,
    work: TaskWork,
  ): Promise<void> {
    if (context.signal.aborted) {
      await this.jobs.release(fence);
      throw error;
    }
    const reason = permanentReason(error);
    if (reason === undefined && !context.lastAttempt) {
      const released = await this.jobs.release(fence);
      if (released) this.announce(released);
      throw error;
    }
    const failure: FailureReason = reason ?? { code: 'internal', message: work.failure };
    const { code, message } = failure;
    const isOurs = await (work.fail?.(fence, failure) ?? this.fail(fence, failure));
    if (isOurs) {
      this.finish(job, { status: 'failed', errorCode: code, errorMessage: message });
      await work.abandon?.();
    }
    this.logger.warn({ err: error, code }, 'background task failed');
    throw new GiveUp(message, { cause: error });
  }

  private async fail(fence: Fence, { code, message }: FailureReason): Promise<boolean> {
    return (await this.jobs.fail(fence, code, message)) !== undefined;
  }

  private async advance(fence: Fence, percentage: number, step: string): Promise<void> {
    try {
      const job = await this.jobs.advance(fence, percentage, step);
      if (job !== undefined) this.announce(job);
    } catch (error) {
      this.logger.warn({ err: error }, 'progress not noted');
    }
  }

  private finish(job: ProcessingJob, end: Partial<ProcessingJob>): void {
    this.announce({ ...job, currentStep: null, ...end });
    // A count that fails is set right by the sweeper.
    this.backlog.remove(job.tenantId, job.priority).catch(() => undefined);
  }

  private announce(job: ProcessingJob): void {
    const { status, progressPercentage, currentStep, errorCode, errorMessage } = job;
    const event = { processingJobId: job.id, status, progressPercentage, currentStep, errorCode, errorMessage };
    // Whoever listens can also ask; PostgreSQL has the state.
    this.progress.publish(job.tenantId, event).catch(() => undefined);
  }
}

/** Why another try can't help; undefined when it may. */
function permanentReason(error: unknown): FailureReason | undefined {
  if (error instanceof DocumentError) return { code: error.code, message: error.message };
  if (isPassing(error)) return undefined;
  if (error instanceof DomainError) {
    const { code, message, retryAfter } = error;
    return { code, message, retryAfter };
  }
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return { code: 'not_found', message: 'The stored file is missing.' };
  }
  return undefined;
}
