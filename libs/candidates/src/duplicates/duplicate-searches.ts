import { v7 as uuidv7 } from 'uuid';
import type { SqlTransaction } from '#libs/database';
import { findDuplicatesJob, outboxEntry, writeOutbox, type Outbox, type OutboxEntry } from '#libs/jobs';
import { requestContext } from '#libs/observability';

/** Asks for the background work that finds duplicates of candidates who have come or changed. */
export class DuplicateSearches {
  constructor(private readonly outbox: Pick<Outbox, 'sendAfterCommit'>) {}

  /** In the transaction of the change. What it answers is sent after the commit. */
  async request(tx: SqlTransaction, tenantId: string, candidateIds: readonly string[]): Promise<OutboxEntry[]> {
    const requestId = requestContext()?.requestId ?? null;
    // Behind all that people wait for: a lane of its own in the tenant's backlog.
    const entries = candidateIds.map((candidateId) =>
      outboxEntry(
        findDuplicatesJob,
        { tenantId, candidateId, requestId },
        { queueJobId: `${candidateId}-${uuidv7()}`, priority: 'low' },
      ),
    );
    await writeOutbox(tx, entries);
    return entries;
  }

  send(entries: readonly OutboxEntry[]): void {
    for (const entry of entries) this.outbox.sendAfterCommit(entry);
  }
}
