import { DomainError } from '#libs/errors';
import { parseResumeJob, type ParseResumeData } from '#libs/jobs';
import { ChildDeath, type FileReader, type ReadOptions, type ReadResume } from '#libs/resume-reader';
import { quarantined, type ReadingsService, type StoredResume } from '#libs/resumes';
import type { FileStore } from '#libs/storage';
import type { JobContext, JobHandler } from '../job-handler.js';
import type { ProcessingTasks, StartedTask } from '../processing-tasks.js';
import { readingOptions } from '../reading-progress.js';

/** Reads a resume's file in a child process, with a model's help where there is one, and writes what it says. */
export class ParseResumeHandler implements JobHandler<ParseResumeData> {
  readonly job = parseResumeJob;

  constructor(
    private readonly tasks: ProcessingTasks,
    private readonly readings: ReadingsService,
    private readonly files: FileStore,
    private readonly reader: FileReader,
  ) {}

  async run(data: ParseResumeData, context: JobContext): Promise<void> {
    await this.tasks.run(data, context, {
      failure: 'The file could not be read.',
      complete: (task) => this.readAndComplete(data, task),
      fail: (fence, reason) => this.readings.fail(fence, data.resumeId, reason),
    });
  }

  private async readAndComplete(data: ParseResumeData, task: StartedTask): Promise<boolean> {
    const resume = await this.readings.find(data.tenantId, data.resumeId);
    if (resume === undefined) throw new DomainError('not_found', 'The resume no longer exists.');
    if (await this.readings.isQuarantined(data.tenantId, resume)) throw quarantined();
    const read = await this.read(data.tenantId, resume, readingOptions(task, { from: 10, to: 90 }));
    return this.readings.complete(task.fence, resume, read);
  }

  private async read(tenantId: string, resume: StoredResume, options: ReadOptions): Promise<ReadResume> {
    const path = await this.files.localPath(resume.storageKey);
    try {
      return await this.reader.read({ path, fileName: resume.fileName }, options);
    } catch (error) {
      if (!(error instanceof ChildDeath)) throw error;
      // A busy machine may be the cause: the file gets a second chance, not a third.
      const isQuarantined = await this.readings.noteCrash(tenantId, resume);
      throw isQuarantined ? new DomainError(error.code, error.message, { cause: error }) : error;
    }
  }
}
