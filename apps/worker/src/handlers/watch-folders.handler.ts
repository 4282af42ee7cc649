import type { FolderLooks } from '#libs/channels';
import { watchFoldersJob } from '#libs/jobs';
import type { JobHandler } from '../job-handler.js';

export class WatchFoldersHandler implements JobHandler<object> {
  readonly job = watchFoldersJob;

  constructor(private readonly looks: Pick<FolderLooks, 'request'>) {}

  async run(): Promise<void> {
    await this.looks.request(new Date());
  }
}
