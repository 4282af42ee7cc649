import { matchCandidateJob, type Backlog, type MatchCandidateData } from '#libs/jobs';
import type { CandidateMatching } from '#libs/matching';
import { inLowLane } from '../backlog-place.js';
import type { JobContext, JobHandler } from '../job-handler.js';

export class MatchCandidateHandler implements JobHandler<MatchCandidateData> {
  readonly job = matchCandidateJob;

  constructor(
    private readonly matching: Pick<CandidateMatching, 'run'>,
    private readonly backlog: Pick<Backlog, 'remove'>,
  ) {}

  async run({ tenantId, candidateId }: MatchCandidateData, context: JobContext): Promise<void> {
    await inLowLane(this.backlog, tenantId, context, () => this.matching.run(tenantId, candidateId));
  }
}
