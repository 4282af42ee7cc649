import { DocumentError } from '#libs/documents';
import { DomainError, type ErrorCode } from '#libs/errors';
import type { Backlog, Fence, ProcessingJob, ProcessingJobsRepository, ProgressPublisher } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import type { ReadOptions } from '#libs/resume-reader';
import { GiveUp, type JobContext } from './job-handler.js';

/** Starts of one background task, by whatever cause, after which it is given up. */
const MOST_STARTS = 20;

export interface StartedTask {
  fence: Fence;
  /** For the reading of the task's file: notes how far it is, and ends with the worker. */
  readOptions: ReadOptions;
}

export interface FailureReason {
  code: ErrorCode;
  /** For people. */
  message: string;
}

export interface TaskWork {
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
        throw new DomainError('too_many_attempts', 'Reading was started too often without coming to an end.');
      }
      const isOurs = await work.complete({ fence, readOptions: this.readOptions(fence, context.signal) });
      if (isOurs) this.finish(job, { status: 'completed', progressPercentage: 100 });
    } catch (error) {
      await this.handleFailure(fence, job, error, context, work);
    }
  }

  private readOptions(fence: Fence, signal: AbortSignal): ReadOptions {
    return {
      signal,
      onProgress: ({ page, pages }) => {
        const percentage = 10 + Math.round((80 * (page - 1)) / Math.max(1, pages));
        this.advance(fence, percentage, `recognising page ${page} of ${pages}`);
      },
      onModel: () => {
        this.advance(fence, 92, 'asking the model');
      },
    };
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
    const { code, message } = reason ?? { code: 'internal' as const, message: 'The file could not be read.' };
    const isOurs = await (work.fail?.(fence, { code, message }) ?? this.fail(fence, { code, message }));
    if (isOurs) {
      this.finish(job, { status: 'failed', errorCode: code, errorMessage: message });
      await work.abandon?.();
    }
    this.logger.warn({ err: error, code }, 'task failed');
    throw new GiveUp(message, { cause: error });
  }

  private async fail(fence: Fence, { code, message }: FailureReason): Promise<boolean> {
    return (await this.jobs.fail(fence, code, message)) !== undefined;
  }

  private advance(fence: Fence, percentage: number, step: string): void {
    this.jobs.advance(fence, percentage, step).then(
      (job) => {
        if (job) this.announce(job);
      },
      (error: unknown) => {
        this.logger.warn({ err: error }, 'progress not noted');
      },
    );
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
  if (error instanceof DocumentError || error instanceof DomainError) {
    return error.code === 'service_unavailable' ? undefined : { code: error.code, message: error.message };
  }
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return { code: 'not_found', message: 'The stored file is missing.' };
  }
  return undefined;
}
