import type { Database } from '#libs/database';
import type { Logger } from '#libs/observability';
import type { Backlog } from './backlog.js';
import { jobNamed } from './catalogue/index.js';
import type { Priority } from './define-job.js';
import type { Outbox, OutboxEntry } from './outbox.js';
import { queueJobId } from './processing-job.js';
import type { Queues } from './queues.js';

interface UncheckedRow extends Record<string, unknown> {
  tenant_id: string;
  id: string;
  kind: string;
  resume_id: string | null;
  generation: number;
  priority: Priority;
  request_id: string | null;
}

interface BacklogRow extends Record<string, unknown> {
  tenant_id: string;
  priority: Priority;
  unfinished: number;
}

const BATCH = 500;

/**
 * Makes PostgreSQL's list of work true in Redis, whatever was lost there: sends outbox rows left behind, and puts back
 * every unfinished background task that the queue no longer knows. Any number of workers may sweep at once.
 */
export class Sweeper {
  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    private readonly outbox: Outbox,
    private readonly backlog: Backlog,
    private readonly logger: Logger,
    private readonly requeueAfterSeconds: number,
  ) {}

  async sweep(): Promise<void> {
    const sent = await this.outbox.sendLeftBehind();
    if (sent > 0) this.logger.info({ rows: sent }, 'sent work that was left behind');
    const requeued = await this.requeueLost();
    if (requeued > 0) this.logger.warn({ tasks: requeued }, 'put back background tasks that the queue had lost');
  }

  /** Recreates what Redis alone holds; cheap enough for once a minute. */
  async reconcile(): Promise<void> {
    await this.queues.ensureSchedules();
    const rows = await this.database.callFunction<BacklogRow>({
      name: 'processing_jobs_backlog',
      text: 'select * from processing_jobs_backlog()',
      values: [],
    });
    await this.backlog.reconcile(
      rows.map((row) => ({ tenantId: row.tenant_id, priority: row.priority, unfinished: row.unfinished })),
    );
  }

  private async requeueLost(): Promise<number> {
    const rows = await this.database.callFunction<UncheckedRow>({
      name: 'processing_jobs_claim_unchecked',
      text: 'select * from processing_jobs_claim_unchecked($1::interval, $2)',
      values: [`${this.requeueAfterSeconds} seconds`, BATCH],
    });
    return this.outbox.putBack(rows.map(toEntry));
  }
}

function toEntry(row: UncheckedRow): Omit<OutboxEntry, 'id'> {
  const job = jobNamed(row.kind);
  const data = {
    tenantId: row.tenant_id,
    processingJobId: row.id,
    resumeId: row.resume_id,
    requestId: row.request_id,
  };
  return {
    tenantId: row.tenant_id,
    jobName: job.name,
    queueJobId: queueJobId(row.id, row.generation),
    payload: job.data.parse(data) as Record<string, unknown>,
    priority: row.priority,
  };
}
