import type { ProgressPublisher } from '#libs/jobs';

/** What takes the place of a background task's id in the channel of a tenant's new high matches. */
export const HIGH_MATCHES_CHANNEL = 'high-matches';

/**
 * Wakes whoever listens for new high matches of a tenant. It says no more than that there are some: which of them one may
 * see is asked in PostgreSQL. So a message that is lost is made up for by the next.
 */
export class MatchEvents {
  constructor(private readonly progress: Pick<ProgressPublisher, 'publish'>) {}

  async publish(tenantId: string): Promise<void> {
    const wake = { processingJobId: HIGH_MATCHES_CHANNEL, status: 'completed', progressPercentage: 100 } as const;
    const nothing = { currentStep: null, errorCode: null, errorMessage: null };
    // The matches are written, whether somebody can be told or not.
    await this.progress.publish(tenantId, { ...wake, ...nothing }).catch(() => undefined);
  }
}
