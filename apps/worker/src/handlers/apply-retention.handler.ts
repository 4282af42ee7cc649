import type { ErasuresService, RetentionService } from '#libs/compliance';
import { applyRetentionJob } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import type { JobHandler } from '../job-handler.js';

export class ApplyRetentionHandler implements JobHandler<object> {
  readonly job = applyRetentionJob;

  constructor(
    private readonly retention: Pick<RetentionService, 'apply'>,
    private readonly erasures: Pick<ErasuresService, 'finishLeftBehind'>,
    private readonly logger: Logger,
  ) {}

  async run(): Promise<void> {
    const finished = await this.erasures.finishLeftBehind();
    const erased = await this.retention.apply(new Date());
    this.logger.info({ erased, finished }, 'applied the rules of retention');
  }
}
