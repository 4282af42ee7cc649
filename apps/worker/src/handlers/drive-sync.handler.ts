import type { SyncRunsService } from '#libs/channels';
import { driveSyncJob, type DriveSyncData } from '#libs/jobs';
import type { JobContext, JobHandler } from '../job-handler.js';
import type { ProcessingTasks } from '../processing-tasks.js';

/** Takes in what is new in a folder of Google Drive. */
export class DriveSyncHandler implements JobHandler<DriveSyncData> {
  readonly job = driveSyncJob;

  constructor(
    private readonly tasks: ProcessingTasks,
    private readonly runs: Pick<SyncRunsService, 'run' | 'fail'>,
  ) {}

  async run(data: DriveSyncData, context: JobContext): Promise<void> {
    await this.tasks.run(data, context, {
      failure: 'The folder could not be taken in.',
      complete: ({ fence }) => this.runs.run(fence, context.signal),
      fail: (fence, reason) => this.runs.fail(fence, reason),
    });
  }
}
