import type { Readable } from 'node:stream';
import { ActivitiesRepository } from '#libs/candidates';
import type { Actor, Database, PageRequest } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import {
  outboxEntry,
  parseResumeJob,
  queueJobId,
  writeOutbox,
  type Backlog,
  type JobStatus,
  type Outbox,
  type ProcessingJobsRepository,
} from '#libs/jobs';
import type { FileStore } from '#libs/storage';
import type { ReadingOfResume, ReadingStatus, Resume, ResumeJob } from './resume.js';
import type { ResumesRepository } from './resumes.repository.js';

type Reader = Actor & { readonly userId: string };

/** Resumes and the background tasks about them, as their senders see them. */
export class ResumesService {
  readonly #activities = new ActivitiesRepository();

  constructor(
    private readonly database: Database,
    private readonly resumes: ResumesRepository,
    private readonly jobs: ProcessingJobsRepository,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly backlog: Backlog,
  ) {}

  /**
   * How far the reading of a resume is. The background task is its owner's: others, to whom the candidate is shared, learn
   * whether there is a reading, or will never be one.
   */
  async status(actor: Actor, resumeId: string): Promise<ReadingStatus> {
    const job = await this.jobs.findLatestOfResume(actor, resumeId);
    if (job !== undefined) return job;
    const resume = await this.resumes.find(actor, resumeId);
    if (resume === undefined) throw notFound('Resume');
    const reading = await this.resumes.findReading(actor, resumeId);
    const failure = reading === undefined ? await this.resumes.findSharedEnd(actor, resumeId) : undefined;
    return {
      ...{ id: null, attempts: 0, currentStep: null, errorCode: null, errorMessage: null },
      status: reading === undefined ? (failure ?? 'pending') : 'completed',
      progressPercentage: reading === undefined ? 0 : 100,
      createdAt: resume.createdAt,
      updatedAt: reading?.createdAt ?? resume.createdAt,
    };
  }

  /** @throws {DomainError} not_ready until it is read; the code of its failure when it can't be read */
  async reading(actor: Actor, resumeId: string): Promise<ReadingOfResume> {
    const reading = await this.resumes.findReading(actor, resumeId);
    if (reading !== undefined) return reading;
    const job = await this.status(actor, resumeId);
    if (job.status === 'failed') {
      throw new DomainError('not_ready', `The resume could not be read: ${job.errorMessage ?? 'unknown reason'}`);
    }
    throw new DomainError('not_ready', `The resume is ${job.status}. Ask again when its status is completed.`);
  }

  /** Opens the file of a resume for `reader`, and notes that they had it. @throws {DomainError} download_not_allowed */
  async open(reader: Reader, resumeId: string): Promise<{ resume: Resume; content: Readable }> {
    const resume = await this.resumes.find(reader, resumeId);
    if (resume === undefined) throw notFound('Resume');
    if (resume.storageKey === null) {
      throw new DomainError('download_not_allowed', 'The resume is shared with you without the right to download it.');
    }
    const content = await this.files.read(resume.storageKey);
    await this.noteDownload(reader, resume);
    return { resume, content };
  }

  async findJob(actor: Actor, id: string): Promise<ResumeJob> {
    const job = await this.resumes.findJob(actor, id);
    if (job === undefined) throw notFound('Job');
    return job;
  }

  async listJobs(
    actor: Actor,
    status: JobStatus | undefined,
    page: PageRequest,
  ): Promise<{ items: ResumeJob[]; total: number | undefined }> {
    const items = await this.resumes.listJobs(actor, status, page);
    const total = page.after === undefined ? await this.resumes.countJobs(actor, status) : undefined;
    return { items, total };
  }

  async countByStatus(actor: Actor): Promise<Record<JobStatus, number>> {
    return this.jobs.countByStatus(actor);
  }

  /** Reads a resume's file again. @throws {DomainError} job_unfinished while it is still waiting or being read */
  async reingest(actor: Actor, jobId: string, requestId: string | null): Promise<ResumeJob> {
    const job = await this.findJob(actor, jobId);
    const entry = await this.database.withTenant(actor, async (tx) => {
      const reopened = await this.resumes.reopenJob(tx, actor, jobId);
      if (reopened === undefined || job.resumeId === null) {
        throw new DomainError('job_unfinished', 'The job has not ended yet; only an ended job can be ingested again.');
      }
      const data = { tenantId: actor.tenantId, resumeId: job.resumeId, processingJobId: jobId, requestId };
      const made = outboxEntry(parseResumeJob, data, {
        queueJobId: queueJobId(jobId, reopened.generation),
        priority: job.priority,
      });
      await writeOutbox(tx, [made]);
      return made;
    });
    // Before a worker can have begun it.
    const reopened = await this.findJob(actor, jobId);
    this.outbox.sendAfterCommit(entry);
    return reopened;
  }

  /** Cancels a job that is still waiting. @throws {DomainError} job_not_pending */
  async cancel(actor: Actor, jobId: string): Promise<void> {
    const job = await this.findJob(actor, jobId);
    if (!(await this.resumes.cancelPendingJob(actor, jobId))) {
      throw new DomainError('job_not_pending', `Only a pending job can be deleted; this one is ${job.status}.`);
    }
    // The count is reconciled anyway; the queue's own job finds its task cancelled and does nothing.
    await this.backlog.remove(actor.tenantId, job.priority).catch(() => undefined);
  }

  /** The team's downloads; what people do with their own resume is their own affair. */
  private async noteDownload(reader: Reader, { id, candidateId }: Resume): Promise<void> {
    if (candidateId === null || reader.role === 'candidate') return;
    const { tenantId, userId: actorId } = reader;
    const activity = { candidateId, actorId, kind: 'resume_downloaded' as const, details: { resume_id: id } };
    await this.database.withTenant(reader, (tx) => this.#activities.add(tx, tenantId, [activity]));
  }
}
