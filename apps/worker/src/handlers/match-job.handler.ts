import { matchJobJob, type Backlog, type MatchJobData } from '#libs/jobs';
import type { JobMatching } from '#libs/matching';
import { inLowLane } from '../backlog-place.js';
import type { JobContext, JobHandler } from '../job-handler.js';

export class MatchJobHandler implements JobHandler<MatchJobData> {
  readonly job = matchJobJob;

  constructor(
    private readonly matching: Pick<JobMatching, 'run'>,
    private readonly backlog: Pick<Backlog, 'remove'>,
  ) {}

  async run({ tenantId, jobId }: MatchJobData, context: JobContext): Promise<void> {
    await inLowLane(this.backlog, tenantId, context, () => this.matching.run(tenantId, jobId));
  }
}
