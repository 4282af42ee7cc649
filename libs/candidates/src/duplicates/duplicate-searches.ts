import { v7 as uuidv7 } from 'uuid';
import type { Prisma, TenantTransaction } from '#libs/database';
import { findDuplicatesJob, outboxEntry, type Outbox, type OutboxEntry } from '#libs/jobs';

/** Asks for the background work that finds duplicates of candidates who have come or changed. */
export class DuplicateSearches {
  constructor(private readonly outbox: Pick<Outbox, 'sendAfterCommit'>) {}

  /** In the transaction of the change. What it answers is sent after the commit. */
  async request(
    tx: TenantTransaction,
    tenantId: string,
    candidateIds: readonly string[],
    requestId: string | null = null,
  ): Promise<OutboxEntry[]> {
    // Behind all that people wait for: a lane of its own in the tenant's backlog.
    const entries = candidateIds.map((candidateId) =>
      outboxEntry(
        findDuplicatesJob,
        { tenantId, candidateId, requestId },
        { queueJobId: `${candidateId}-${uuidv7()}`, priority: 'low' },
      ),
    );
    await tx.outboxEntry.createMany({
      data: entries.map((entry) => ({ ...entry, payload: entry.payload as Prisma.InputJsonObject })),
    });
    return entries;
  }

  send(entries: readonly OutboxEntry[]): void {
    for (const entry of entries) this.outbox.sendAfterCommit(entry);
  }
}
