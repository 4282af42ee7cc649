import { v7 as uuidv7 } from 'uuid';
import type { TenantTransaction } from '#libs/database';
import { matchCandidateJob, matchJobJob, outboxEntry, writeOutbox, type Outbox, type OutboxEntry } from '#libs/jobs';
import { requestContext } from '#libs/observability';

/**
 * Asks for the background work that computes the matches of candidates or jobs that have come or changed. A run that finds
 * nothing changed since the last one ends at once: ten changes in a row are ten rows of the outbox, and one or two runs.
 */
export class MatchRequests {
  constructor(private readonly outbox: Pick<Outbox, 'sendAfterCommit'>) {}

  /** In the transaction of the change. What it answers is sent after the commit. */
  async ofCandidates(tx: TenantTransaction, tenantId: string, candidateIds: readonly string[]): Promise<OutboxEntry[]> {
    const requestId = requestIdNow();
    return this.write(
      tx,
      candidateIds.map((candidateId) =>
        outboxEntry(matchCandidateJob, { tenantId, candidateId, requestId }, behindPeople(candidateId)),
      ),
    );
  }

  /** As `ofCandidates`, for jobs; what is not open when it is run is left alone. */
  async ofJobs(tx: TenantTransaction, tenantId: string, jobIds: readonly string[]): Promise<OutboxEntry[]> {
    const requestId = requestIdNow();
    return this.write(
      tx,
      jobIds.map((jobId) => outboxEntry(matchJobJob, { tenantId, jobId, requestId }, behindPeople(jobId))),
    );
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

/** Of the request, or the background work, that changed something. */
function requestIdNow(): string | null {
  return requestContext()?.requestId ?? null;
}

/** In a lane of its own in the tenant's backlog. */
function behindPeople(id: string): { queueJobId: string; priority: 'low' } {
  return { queueJobId: `${id}-${uuidv7()}`, priority: 'low' };
}
