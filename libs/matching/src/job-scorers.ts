import { DEFAULT_WEIGHTS, JobScorer } from '#libs/scoring';
import type { MatchedJobsRepository, OpenJob } from './matched-jobs.repository.js';

/** Of all tenants that a program works for. A scorer takes a few kilobytes. */
const MOST_KEPT = 10_000;

interface Kept {
  /** All that the scorer depends on. */
  made: string;
  scorer: JobScorer;
}

/** Scorers of open jobs, kept ready as long as their jobs do not change; the longest unused go first. */
export class JobScorers {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly jobs: Pick<MatchedJobsRepository, 'requirements'>) {}

  /** By the job's id; without jobs that are gone by now. */
  async of(tenantId: string, jobs: readonly OpenJob[], asOf: string): Promise<Map<string, JobScorer>> {
    const missing = jobs.filter((job) => this.#kept.get(keyOf(tenantId, job))?.made !== madeOf(job, asOf));
    const requirements =
      missing.length === 0
        ? new Map<string, never>()
        : await this.jobs.requirements(
            tenantId,
            missing.map(({ id }) => id),
          );
    const found = new Map<string, JobScorer>();
    for (const job of jobs) {
      const key = keyOf(tenantId, job);
      const asked = requirements.get(job.id);
      const kept =
        asked === undefined
          ? this.#kept.get(key)
          : { made: madeOf(job, asOf), scorer: new JobScorer(asked, { weights: job.weights ?? DEFAULT_WEIGHTS, asOf }) };
      if (kept?.made !== madeOf(job, asOf)) continue;
      found.set(job.id, kept.scorer);
      // At the end of the map again: what is at its beginning was not used for the longest time.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
    }
    this.forgetUnused();
    return found;
  }

  private forgetUnused(): void {
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) return;
      this.#kept.delete(key);
    }
  }
}

function keyOf(tenantId: string, { id }: OpenJob): string {
  return `${tenantId}/${id}`;
}

function madeOf({ version, weights }: OpenJob, asOf: string): string {
  return JSON.stringify([version, weights, asOf]);
}
