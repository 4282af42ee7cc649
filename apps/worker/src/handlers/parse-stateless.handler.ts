import { parseStatelessJob, type ParseStatelessData } from '#libs/jobs';
import type { StatelessTasksService } from '#libs/parsing';
import type { JobContext, JobHandler } from '../job-handler.js';
import type { ProcessingTasks } from '../processing-tasks.js';
import { readingOptions } from '../reading-progress.js';

/** Reads a file for its sender only, and removes it when that has come to an end. */
export class ParseStatelessHandler implements JobHandler<ParseStatelessData> {
  readonly job = parseStatelessJob;

  constructor(
    private readonly tasks: ProcessingTasks,
    private readonly parses: StatelessTasksService,
  ) {}

  async run(data: ParseStatelessData, context: JobContext): Promise<void> {
    await this.tasks.run(data, context, {
      failure: 'The file could not be read.',
      complete: (task) => this.parses.complete(task.fence, readingOptions(task, { from: 10, to: 90 })),
      abandon: () => this.parses.abandon(data.tenantId, data.processingJobId),
    });
  }
}
