import type { SqlTransaction } from '#libs/database';
import { candidateFollowUp, findDuplicatesJob, writeOutbox, type Outbox, type OutboxEntry } from '#libs/jobs';

/** Asks for the background work that finds duplicates of candidates who have come or changed. */
export class DuplicateSearches {
  constructor(private readonly outbox: Pick<Outbox, 'sendAfterCommit'>) {}

  /** In the transaction of the change. What it answers is sent after the commit. */
  async request(tx: SqlTransaction, tenantId: string, candidateIds: readonly string[]): Promise<OutboxEntry[]> {
    const entries = candidateIds.map((id) => candidateFollowUp(findDuplicatesJob, tenantId, id));
    await writeOutbox(tx, entries);
    return entries;
  }

  send(entries: readonly OutboxEntry[]): void {
    for (const entry of entries) this.outbox.sendAfterCommit(entry);
  }
}
