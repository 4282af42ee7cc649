import { DocumentError } from '#libs/documents';
import { DomainError, type ErrorCode } from '#libs/errors';
import {
  parseResumeJob,
  type Backlog,
  type Fence,
  type ParseResumeData,
  type ProcessingJob,
  type ProcessingJobsRepository,
  type ProgressPublisher,
} from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { ChildDeath, readWithModel, type ReadResume, type ResumeModel, type ResumeReader } from '#libs/resume-reader';
import type { ReadingsService, Resume } from '#libs/resumes';
import type { FileStore } from '#libs/storage';
import { GiveUp, type JobContext, type JobHandler } from '../job-handler.js';

/** Starts of one background task, by whatever cause, after which it is given up. */
const MOST_STARTS = 20;

/** Reads a resume's file in a child process, with a model's help where there is one, and writes what it says. */
export class ParseResumeHandler implements JobHandler<ParseResumeData> {
  readonly job = parseResumeJob;

  constructor(
    private readonly jobs: ProcessingJobsRepository,
    private readonly readings: ReadingsService,
    private readonly files: FileStore,
    private readonly reader: ResumeReader,
    private readonly model: ResumeModel | null,
    private readonly progress: ProgressPublisher,
    private readonly backlog: Backlog,
    private readonly logger: Logger,
  ) {}

  async run(data: ParseResumeData, context: JobContext): Promise<void> {
    const { tenantId, processingJobId } = data;
    const job = await this.jobs.start(tenantId, processingJobId, context.queueJobId);
    // Ended already (delivered twice, or cancelled), or a copy: there is nothing to do, and that is no failure.
    if (job === undefined) return;
    this.announce(job);
    const fence: Fence = { tenantId, processingJobId, attempt: job.attempts };
    try {
      await this.readAndComplete(fence, data, job, context.signal);
    } catch (error) {
      await this.handleFailure(fence, job, error, context);
    }
  }

  private async readAndComplete(
    fence: Fence,
    data: ParseResumeData,
    job: ProcessingJob,
    signal: AbortSignal,
  ): Promise<void> {
    if (job.attempts > MOST_STARTS) {
      throw new DomainError('too_many_attempts', 'Reading was started too often without coming to an end.');
    }
    const resume = await this.readings.find(data.tenantId, data.resumeId);
    if (resume === undefined) throw new DomainError('not_found', 'The resume no longer exists.');
    if (await this.readings.isQuarantined(data.tenantId, resume)) throw quarantined();
    const read = await this.askModel(fence, await this.read(fence, resume, signal), signal);
    if (!(await this.readings.complete(fence, resume, read))) return;
    this.finish(job, { status: 'completed', progressPercentage: 100 });
  }

  private async read(fence: Fence, resume: Resume, signal: AbortSignal): Promise<ReadResume> {
    const path = await this.files.localPath(resume.storageKey);
    const onProgress = ({ page, pages }: { page: number; pages: number }): void => {
      const percentage = 10 + Math.round((80 * (page - 1)) / Math.max(1, pages));
      this.advance(fence, percentage, `recognising page ${page} of ${pages}`);
    };
    try {
      return await this.reader.read({ path, fileName: resume.fileName }, { onProgress, signal });
    } catch (error) {
      if (!(error instanceof ChildDeath)) throw error;
      // A busy machine may be the cause: the file gets a second chance, not a third.
      const isQuarantined = await this.readings.noteCrash(fence.tenantId, resume);
      throw isQuarantined ? new DomainError(error.code, error.message, { cause: error }) : error;
    }
  }

  /** Between the child process and the transaction: neither waits for a model. */
  private async askModel(fence: Fence, read: ReadResume, signal: AbortSignal): Promise<ReadResume> {
    if (this.model !== null) this.advance(fence, 92, 'asking the model');
    return readWithModel(read, this.model, signal);
  }

  private async handleFailure(fence: Fence, job: ProcessingJob, error: unknown, context: JobContext): Promise<void> {
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
    const failed = await this.jobs.fail(fence, code, message);
    if (failed) this.finish(job, { status: 'failed', errorCode: code, errorMessage: message });
    this.logger.warn({ err: error, code }, 'resume not read');
    throw new GiveUp(message, { cause: error });
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
function permanentReason(error: unknown): { code: ErrorCode; message: string } | undefined {
  if (error instanceof DocumentError || error instanceof DomainError) {
    return error.code === 'service_unavailable' ? undefined : { code: error.code, message: error.message };
  }
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return { code: 'not_found', message: 'The stored file is missing.' };
  }
  return undefined;
}

function quarantined(): DomainError {
  return new DomainError('file_quarantined', 'Reading this file failed badly more than once; it is not tried again.');
}
