import type { AnalysisTasksService } from '#libs/analysis';
import { analyseJob, type AnalyseData } from '#libs/jobs';
import type { JobContext, JobHandler } from '../job-handler.js';
import type { ProcessingTasks, StartedTask } from '../processing-tasks.js';
import { readingOptions } from '../reading-progress.js';

/** Of the whole; the analyst's own steps begin at 40. */
const READING = { from: 10, to: 35 };

/** Reads a CV and compares it with the description that came with it, for its sender only. */
export class AnalyseHandler implements JobHandler<AnalyseData> {
  readonly job = analyseJob;

  constructor(
    private readonly tasks: ProcessingTasks,
    private readonly analyses: Pick<AnalysisTasksService, 'complete' | 'abandon'>,
  ) {}

  async run(data: AnalyseData, context: JobContext): Promise<void> {
    await this.tasks.run(data, context, {
      failure: 'The CV could not be analysed.',
      complete: (task) => this.complete(task),
      abandon: () => this.analyses.abandon(data.tenantId, data.processingJobId),
    });
  }

  private complete(task: StartedTask): Promise<boolean> {
    const { fence, signal, advance } = task;
    return this.analyses.complete(fence, { signal, onStep: advance, readOptions: readingOptions(task, READING) });
  }
}
