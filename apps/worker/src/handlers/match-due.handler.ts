import { matchDueJob } from '#libs/jobs';
import type { DueMatches } from '#libs/matching';
import type { Logger } from '#libs/observability';
import type { JobHandler } from '../job-handler.js';

export class MatchDueHandler implements JobHandler<object> {
  readonly job = matchDueJob;

  constructor(
    private readonly due: Pick<DueMatches, 'request'>,
    private readonly logger: Logger,
  ) {}

  async run(): Promise<void> {
    const asked = await this.due.request();
    if (asked > 0) this.logger.info({ asked }, 'asked for matches that were due');
  }
}
