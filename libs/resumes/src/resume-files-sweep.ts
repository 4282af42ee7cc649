import { partsOfKey, type FileStore } from '#libs/storage';
import type { ResumesRepository } from './resumes.repository.js';

/** Asked about in one statement. */
const BATCH = 500;
/** Longer than any upload may take before its resume has a row. */
const ORPHANED_MS = 24 * 3_600_000;

/** Removes stored files that belong to no resume: of requests that died, and of removals that did not come to their end. */
export class ResumeFilesSweep {
  constructor(
    private readonly resumes: ResumesRepository,
    private readonly files: FileStore,
  ) {}

  /** Answers how many files were removed. */
  async run(): Promise<number> {
    let removed = 0;
    let batch: string[] = [];
    for await (const key of this.files.listOlder('resumes', new Date(Date.now() - ORPHANED_MS))) {
      const isOther = batch[0] !== undefined && partsOfKey(batch[0]).tenantId !== partsOfKey(key).tenantId;
      if (isOther || batch.length === BATCH) {
        removed += await this.sweep(batch);
        batch = [];
      }
      batch.push(key);
    }
    return removed + (await this.sweep(batch));
  }

  /** @param keys of one tenant */
  private async sweep(keys: readonly string[]): Promise<number> {
    const [first] = keys;
    if (first === undefined) return 0;
    const known = await this.resumes.listStored(partsOfKey(first).tenantId, keys);
    const orphans = keys.filter((key) => !known.has(key));
    for (const key of orphans) await this.files.remove(key);
    return orphans.length;
  }
}
