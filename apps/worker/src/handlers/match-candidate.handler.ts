import { matchCandidateJob, type Backlog, type MatchCandidateData } from '#libs/jobs';
import type { CandidateMatching } from '#libs/matching';
import type { JobContext, JobHandler } from '../job-handler.js';

export class MatchCandidateHandler implements JobHandler<MatchCandidateData> {
  readonly job = matchCandidateJob;

  constructor(
    private readonly matching: Pick<CandidateMatching, 'run'>,
    private readonly backlog: Pick<Backlog, 'remove'>,
  ) {}

  async run({ tenantId, candidateId }: MatchCandidateData, { lastAttempt }: JobContext): Promise<void> {
    let isDone = false;
    try {
      await this.matching.run(tenantId, candidateId);
      isDone = true;
    } finally {
      if (isDone || lastAttempt) await this.backlog.remove(tenantId, 'low');
    }
  }
}
