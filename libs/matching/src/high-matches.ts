import type { TenantTransaction } from '#libs/database';
import type { OutboxEntry } from '#libs/jobs';
import type { WebhookEvents } from '#libs/webhooks';
import type { MatchEvents } from './match-events.js';
import type { NewHighMatch } from './matches.repository.js';

/** Tells of matches that are high for the first time: endpoints of the tenant, and whoever listens. */
export class HighMatches {
  constructor(
    private readonly webhooks: WebhookEvents,
    private readonly events: Pick<MatchEvents, 'publish'>,
  ) {}

  /** In the transaction that writes them. */
  async tell(tx: TenantTransaction, tenantId: string, news: readonly NewHighMatch[]): Promise<OutboxEntry[]> {
    const all = news.map(({ id, candidateId, jobId, total }) => ({
      match_id: id,
      candidate_id: candidateId,
      job_id: jobId,
      match_score: total,
    }));
    return this.webhooks.emitAll(tx, tenantId, 'match.created', all);
  }

  /** After the commit. */
  async announce(tenantId: string, news: readonly NewHighMatch[], messages: OutboxEntry[]): Promise<void> {
    this.webhooks.send(messages);
    if (news.length > 0) await this.events.publish(tenantId);
  }
}
