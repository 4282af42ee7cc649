import { Histogram, type Registry } from 'prom-client';

/** How a start of a job ended: `retried` will be tried again, `failed` not. */
export type JobOutcome = 'done' | 'retried' | 'failed';

/** Tells how long jobs take, by queue, kind and outcome. */
export class JobMetrics {
  readonly #durations: Histogram<'queue' | 'kind' | 'outcome'>;

  constructor(registry: Registry) {
    this.#durations = new Histogram({
      name: 'shortlist_job_duration_seconds',
      help: 'Time of one start of a job, by its queue, kind and outcome: done, retried or failed.',
      labelNames: ['queue', 'kind', 'outcome'],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
      registers: [registry],
    });
  }

  note(job: { queue: string; kind: string; outcome: JobOutcome }, ms: number): void {
    this.#durations.observe(job, ms / 1000);
  }
}
