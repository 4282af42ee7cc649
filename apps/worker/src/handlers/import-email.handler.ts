import type { EmailImports } from '#libs/channels';
import { importEmailJob, type Backlog, type ImportEmailData } from '#libs/jobs';
import type { JobContext, JobHandler } from '../job-handler.js';

/** Makes resumes of the files of a message. */
export class ImportEmailHandler implements JobHandler<ImportEmailData> {
  readonly job = importEmailJob;

  constructor(
    private readonly imports: EmailImports,
    private readonly backlog: Backlog,
  ) {}

  async run({ tenantId, messageId, requestId }: ImportEmailData, { lastAttempt }: JobContext): Promise<void> {
    let ended = lastAttempt;
    try {
      await this.imports.run(tenantId, messageId, requestId);
      ended = true;
    } finally {
      // A count that fails is set right by the sweeper.
      if (ended) await this.backlog.remove(tenantId, 'normal').catch(() => undefined);
    }
  }
}
