import { matchJobJob, type Backlog, type MatchJobData } from '#libs/jobs';
import type { JobMatching } from '#libs/matching';
import type { JobContext, JobHandler } from '../job-handler.js';

export class MatchJobHandler implements JobHandler<MatchJobData> {
  readonly job = matchJobJob;

  constructor(
    private readonly matching: Pick<JobMatching, 'run'>,
    private readonly backlog: Pick<Backlog, 'remove'>,
  ) {}

  async run({ tenantId, jobId }: MatchJobData, { lastAttempt }: JobContext): Promise<void> {
    let isDone = false;
    try {
      await this.matching.run(tenantId, jobId);
      isDone = true;
    } finally {
      if (isDone || lastAttempt) await this.backlog.remove(tenantId, 'low');
    }
  }
}
