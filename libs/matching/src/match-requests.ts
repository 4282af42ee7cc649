import { v7 as uuidv7 } from 'uuid';
import type { TenantTransaction } from '#libs/database';
import {
  candidateFollowUp,
  matchCandidateJob,
  matchJobJob,
  outboxEntry,
  writeOutbox,
  type Outbox,
  type OutboxEntry,
} from '#libs/jobs';
import { requestContext } from '#libs/observability';

/**
 * Asks for the background work that computes the matches of candidates or jobs that have come or changed. A run that finds
 * nothing changed since the last one ends at once: ten changes in a row are ten rows of the outbox, and one or two runs.
 */
export class MatchRequests {
  constructor(private readonly outbox: Pick<Outbox, 'sendAfterCommit'>) {}

  /** In the transaction of the change. What it answers is sent after the commit. */
  async ofCandidates(tx: TenantTransaction, tenantId: string, candidateIds: readonly string[]): Promise<OutboxEntry[]> {
    return this.write(
      tx,
      candidateIds.map((id) => candidateFollowUp(matchCandidateJob, tenantId, id)),
    );
  }

  /** As `ofCandidates`, for jobs; what is not open when it is run is left alone. */
  async ofJobs(tx: TenantTransaction, tenantId: string, jobIds: readonly string[]): Promise<OutboxEntry[]> {
    // Of the request, or the background work, that changed something.
    const requestId = requestContext()?.requestId ?? null;
    const entries = jobIds.map((jobId) =>
      // In a lane of its own in the tenant's backlog.
      outboxEntry(matchJobJob, { tenantId, jobId, requestId }, { queueJobId: `${jobId}-${uuidv7()}`, priority: 'low' }),
    );
    return this.write(tx, entries);
  }

  /** For a change of the weights that hold for every job without weights of its own. */
  async ofJobsWithTenantWeights(tx: TenantTransaction, tenantId: string): Promise<OutboxEntry[]> {
    const jobs = await tx.$queryRaw<{ id: string }[]>`select id from jobs
      where tenant_id = ${tenantId}::uuid and status = 'open' and match_weights is null`;
    return this.ofJobs(
      tx,
      tenantId,
      jobs.map(({ id }) => id),
    );
  }

  send(entries: readonly OutboxEntry[]): void {
    for (const entry of entries) this.outbox.sendAfterCommit(entry);
  }

  private async write(tx: TenantTransaction, entries: OutboxEntry[]): Promise<OutboxEntry[]> {
    await writeOutbox(tx, entries);
    return entries;
  }
}
