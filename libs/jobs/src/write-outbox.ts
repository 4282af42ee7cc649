import type { SqlTransaction } from '#libs/database';
import type { OutboxEntry } from './outbox.js';

/** Writes requests for work in the transaction that needs it. They are the caller's to send after the commit. */
export async function writeOutbox(tx: SqlTransaction, entries: readonly OutboxEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.$executeRaw`
    insert into outbox (tenant_id, id, job_name, queue_job_id, payload, priority, created_at)
    select e."tenantId", e.id, e."jobName", e."queueJobId", e.payload, e.priority, clock_timestamp()
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e ("tenantId" uuid, id uuid, "jobName" text,
      "queueJobId" text, payload jsonb, priority text)`;
}
