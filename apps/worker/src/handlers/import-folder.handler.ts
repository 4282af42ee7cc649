import type { FolderImportsService } from '#libs/channels';
import { importFolderJob, type ImportFolderData } from '#libs/jobs';
import type { JobContext, JobHandler } from '../job-handler.js';
import type { ProcessingTasks } from '../processing-tasks.js';

/** How many files there will be is not known before the end. */
const HALF = 50;

/** Takes in the files of a directory. */
export class ImportFolderHandler implements JobHandler<ImportFolderData> {
  readonly job = importFolderJob;

  constructor(
    private readonly tasks: ProcessingTasks,
    private readonly imports: Pick<FolderImportsService, 'run'>,
  ) {}

  async run(data: ImportFolderData, context: JobContext): Promise<void> {
    await this.tasks.run(data, context, {
      failure: 'The directory could not be taken in.',
      complete: ({ fence, signal, advance }) =>
        this.imports.run(fence, { signal, onSeen: (files) => advance(HALF, `${files} files seen`) }),
    });
  }
}
