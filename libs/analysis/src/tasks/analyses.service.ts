import { v7 as uuidv7, validate as isUuid } from 'uuid';
import type { Actor } from '#libs/database';
import { notFound } from '#libs/errors';
import { analyseJob, outboxEntry, queueJobId, type Outbox } from '#libs/jobs';
import type { AnalysesRepository } from './analyses.repository.js';
import type { AnalysisTask, SubmittedCv } from './analysis-task.js';

/** Characters of a description, without the blanks around it. */
export const DESCRIPTION_LENGTH = { least: 50, most: 50_000 };

/** Somebody waits for it: it goes before the tenant's own uploads. */
const PRIORITY = 'high';

/** Analyses of CVs, each for its sender. */
export class AnalysesService {
  constructor(
    private readonly analyses: AnalysesRepository,
    private readonly outbox: Pick<Outbox, 'sendAfterCommit'>,
  ) {}

  /** Has a stored CV compared with its description in the background; the worker removes the file. */
  async submit(
    actor: Actor & { userId: string },
    cv: SubmittedCv,
    requestId: string | null,
  ): Promise<{ jobId: string; createdAt: Date }> {
    const id = uuidv7();
    const entry = outboxEntry(
      analyseJob,
      { tenantId: actor.tenantId, processingJobId: id, requestId },
      { queueJobId: queueJobId(id, 0), priority: PRIORITY },
    );
    const job = { id, kind: analyseJob.name, priority: PRIORITY, requestId } as const;
    const createdAt = await this.analyses.accept(actor, cv, job, entry);
    this.outbox.sendAfterCommit(entry);
    return { jobId: id, createdAt };
  }

  /** @throws {DomainError} not_found, also for what can't be an id */
  async find(actor: Actor, jobId: string): Promise<AnalysisTask> {
    const task = isUuid(jobId) ? await this.analyses.findTask(actor, jobId) : undefined;
    if (task === undefined) throw notFound('Job');
    return task;
  }
}
