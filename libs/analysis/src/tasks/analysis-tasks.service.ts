import { DomainError } from '#libs/errors';
import type { Fence } from '#libs/jobs';
import type { ReadOptions, ReadResume } from '#libs/resume-reader';
import type { GuardedReader } from '#libs/resumes';
import { removeOrphans, type FileStore } from '#libs/storage';
import type { Analyst, AnalysisOptions } from '../analyst.js';
import type { AnalysesRepository } from './analyses.repository.js';

const BATCH = 500;
/** Longer than any request may take before its analysis has a row. */
const ORPHANED_MS = 24 * 3_600_000;
const A_WORD = /\p{L}{2}/u;

export interface AnalysisHooks extends AnalysisOptions {
  readOptions: ReadOptions;
}

/** What workers do with CVs that are analysed. */
export class AnalysisTasksService {
  constructor(
    private readonly analyses: AnalysesRepository,
    private readonly reader: Pick<GuardedReader, 'read'>,
    private readonly analyst: Pick<Analyst, 'analyse'>,
    private readonly files: FileStore,
    private readonly keepDays: number,
  ) {}

  /**
   * Reads a task's CV, compares it and keeps the result; false when another worker has overtaken this one.
   *
   * @throws {DomainError} unreadable_cv when nothing of a resume was found: to compare nothing would only make things up
   */
  async complete(fence: Fence, { readOptions, ...options }: AnalysisHooks): Promise<boolean> {
    const { tenantId, processingJobId } = fence;
    const cv = await this.analyses.findCv(tenantId, processingJobId);
    if (cv === undefined) throw new DomainError('not_found', 'The CV no longer exists.');
    const read = await this.reader.read({ ...cv, tenantId }, readOptions);
    assertComparable(read);
    const asOf = new Date().toISOString().slice(0, 10);
    const input = { resume: read.parsed, description: cv.jobDescription, asOf };
    const result = await this.analyst.analyse(input, options);
    if (!(await this.analyses.complete(fence, result))) return false;
    // The purge removes what stays behind.
    await this.files.remove(cv.storageKey).catch(() => undefined);
    return true;
  }

  /** Lets go of the file of a task that has failed for good. */
  async abandon(tenantId: string, processingJobId: string): Promise<void> {
    const cv = await this.analyses.findCv(tenantId, processingJobId);
    if (cv !== undefined) await this.files.remove(cv.storageKey);
  }

  /** Removes analyses whose time is over, and files whose request died before they had a row. Answers how many. */
  async purge(): Promise<{ analyses: number; orphans: number }> {
    let analyses = 0;
    for (let expired = await this.expired(); expired.length > 0; expired = await this.expired()) {
      for (const { tenantId, processingJobId, storageKey } of expired) {
        await this.files.remove(storageKey);
        await this.analyses.remove(tenantId, processingJobId);
      }
      analyses += expired.length;
    }
    const exists = (tenantId: string, id: string): Promise<boolean> => this.analyses.exists(tenantId, id);
    return { analyses, orphans: await removeOrphans(this.files, 'analyses', ORPHANED_MS, exists) };
  }

  private expired(): ReturnType<AnalysesRepository['listExpired']> {
    return this.analyses.listExpired(this.keepDays, BATCH);
  }
}

/** A text needs no form: what it says counts, with or without a name above it. */
function assertComparable({ format, parsed }: ReadResume): void {
  const other = parsed.findings.find(({ code }) => code === 'not_a_resume');
  if (other !== undefined) throw new DomainError('unreadable_cv', other.message);
  if (parsed.quality !== 'unreadable' || (format === 'txt' && A_WORD.test(parsed.text))) return;
  throw new DomainError('unreadable_cv', 'No resume could be read from what was sent.');
}
