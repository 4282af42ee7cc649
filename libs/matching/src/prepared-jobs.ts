import { LRUCache } from 'lru-cache';
import type { MatchedJobsRepository, OpenJob } from './matched-jobs.repository.js';
import { PreparedJob } from './prepared-job.js';

/** Of all tenants that a program works for: a prepared job takes a few kilobytes. */
const MOST_KEPT = 10_000;

interface Kept {
  /** All that it depends on. */
  made: string;
  job: PreparedJob;
}

/** Open jobs, kept prepared as long as they do not change; the longest unused go first. */
export class PreparedJobs {
  readonly #kept = new LRUCache<string, Kept>({ max: MOST_KEPT });

  constructor(private readonly jobs: Pick<MatchedJobsRepository, 'requirements'>) {}

  /** By the job's id; without jobs that are gone by now. */
  async of(tenantId: string, jobs: readonly OpenJob[], asOf: string): Promise<Map<string, PreparedJob>> {
    const found = new Map<string, PreparedJob>();
    const missing: OpenJob[] = [];
    for (const job of jobs) {
      const kept = this.#kept.get(keyOf(tenantId, job));
      if (kept?.made === madeOf(job, asOf)) found.set(job.id, kept.job);
      else missing.push(job);
    }
    if (missing.length > 0) await this.prepare(tenantId, missing, asOf, found);
    return found;
  }

  private async prepare(
    tenantId: string,
    jobs: readonly OpenJob[],
    asOf: string,
    found: Map<string, PreparedJob>,
  ): Promise<void> {
    const ids = jobs.map(({ id }) => id);
    const requirements = await this.jobs.requirements(tenantId, ids);
    for (const job of jobs) {
      const asked = requirements.get(job.id);
      if (asked === undefined) continue;
      const prepared = new PreparedJob(asked, { weights: job.weights, asOf });
      found.set(job.id, prepared);
      this.#kept.set(keyOf(tenantId, job), { made: madeOf(job, asOf), job: prepared });
    }
  }
}

function keyOf(tenantId: string, { id }: OpenJob): string {
  return `${tenantId}/${id}`;
}

function madeOf({ version, weights }: OpenJob, asOf: string): string {
  return JSON.stringify([version, weights, asOf]);
}
