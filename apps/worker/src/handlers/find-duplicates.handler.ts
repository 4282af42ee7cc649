import type { DuplicatesService } from '#libs/candidates';
import { findDuplicatesJob, type Backlog, type FindDuplicatesData } from '#libs/jobs';
import type { JobContext, JobHandler } from '../job-handler.js';

export class FindDuplicatesHandler implements JobHandler<FindDuplicatesData> {
  readonly job = findDuplicatesJob;

  constructor(
    private readonly duplicates: Pick<DuplicatesService, 'refresh'>,
    private readonly backlog: Pick<Backlog, 'remove'>,
  ) {}

  async run({ tenantId, candidateId }: FindDuplicatesData, { lastAttempt }: JobContext): Promise<void> {
    let isDone = false;
    try {
      await this.duplicates.refresh(tenantId, candidateId);
      isDone = true;
    } finally {
      if (isDone || lastAttempt) await this.backlog.remove(tenantId, 'low');
    }
  }
}
