import type { FolderLooks } from '#libs/channels';
import { lookAtFolderJob, type Backlog, type LookAtFolderData } from '#libs/jobs';
import { inLowLane } from '../backlog-place.js';
import type { JobContext, JobHandler } from '../job-handler.js';

export class LookAtFolderHandler implements JobHandler<LookAtFolderData> {
  readonly job = lookAtFolderJob;

  constructor(
    private readonly looks: Pick<FolderLooks, 'look'>,
    private readonly backlog: Pick<Backlog, 'remove'>,
  ) {}

  async run({ tenantId, watchId }: LookAtFolderData, context: JobContext): Promise<void> {
    await inLowLane(this.backlog, tenantId, context, () => this.looks.look(tenantId, watchId, context.signal));
  }
}
