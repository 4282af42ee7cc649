import type { DueSyncs } from '#libs/channels';
import { findDueDriveSyncsJob } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import type { JobHandler } from '../job-handler.js';

export class FindDueDriveSyncsHandler implements JobHandler<object> {
  readonly job = findDueDriveSyncsJob;

  constructor(
    private readonly due: Pick<DueSyncs, 'start'>,
    private readonly logger: Logger,
  ) {}

  async run(): Promise<void> {
    const started = await this.due.start();
    if (started > 0) this.logger.info({ started }, 'began Google Drive syncs that were due');
  }
}
