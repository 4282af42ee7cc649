import type { AnalysisTasksService } from '#libs/analysis';
import type { Database } from '#libs/database';
import { purgeExpiredJob } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import type { StatelessTasksService } from '#libs/parsing';
import type { ResumeFilesSweep } from '#libs/resumes';
import type { JobHandler } from '../job-handler.js';

const BATCH = 10_000;

export class PurgeExpiredHandler implements JobHandler<object> {
  readonly job = purgeExpiredJob;

  constructor(
    private readonly database: Database,
    private readonly parses: Pick<StatelessTasksService, 'purge'>,
    private readonly analyses: Pick<AnalysisTasksService, 'purge'>,
    private readonly sweeps: Record<'resumes' | 'mails', Pick<ResumeFilesSweep, 'run'>>,
    private readonly logger: Logger,
  ) {}

  async run(): Promise<void> {
    const total =
      (await this.purge('purge_expired')) +
      (await this.purge('webhook_events_purge')) +
      (await this.purge('email_messages_purge'));
    const parses = await this.parses.purge();
    const analyses = await this.analyses.purge();
    const resumeFiles = await this.sweeps.resumes.run();
    const mails = await this.sweeps.mails.run();
    this.logger.info({ rows: total, parses, analyses, resumeFiles, mails }, 'removed what has expired');
  }

  private async purge(name: 'purge_expired' | 'webhook_events_purge' | 'email_messages_purge'): Promise<number> {
    let total = 0;
    for (let removed = BATCH; removed >= BATCH; total += removed) {
      const text = `select ${name}($1) as removed`;
      const [row] = await this.database.callFunction<{ removed: number }>({ name, text, values: [BATCH] });
      removed = row?.removed ?? 0;
    }
    return total;
  }
}
