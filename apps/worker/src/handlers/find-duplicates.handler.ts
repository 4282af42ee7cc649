import type { DuplicatesService } from '#libs/candidates';
import { findDuplicatesJob, type Backlog, type FindDuplicatesData } from '#libs/jobs';
import { inLowLane } from '../backlog-place.js';
import type { JobContext, JobHandler } from '../job-handler.js';

export class FindDuplicatesHandler implements JobHandler<FindDuplicatesData> {
  readonly job = findDuplicatesJob;

  constructor(
    private readonly duplicates: Pick<DuplicatesService, 'refresh'>,
    private readonly backlog: Pick<Backlog, 'remove'>,
  ) {}

  async run({ tenantId, candidateId }: FindDuplicatesData, context: JobContext): Promise<void> {
    await inLowLane(this.backlog, tenantId, context, () => this.duplicates.refresh(tenantId, candidateId));
  }
}
