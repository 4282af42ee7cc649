import { deliverWebhookJob, type Backlog, type DeliverWebhookData, type Outbox } from '#libs/jobs';
import type { WebhookDispatcher } from '#libs/webhooks';
import type { JobContext, JobHandler } from '../job-handler.js';

/** Makes one try to tell an endpoint of an event, and asks for the next. */
export class DeliverWebhookHandler implements JobHandler<DeliverWebhookData> {
  readonly job = deliverWebhookJob;

  constructor(
    private readonly dispatcher: WebhookDispatcher,
    private readonly outbox: Pick<Outbox, 'enqueue'>,
    private readonly backlog: Backlog,
  ) {}

  async run({ tenantId, deliveryId }: DeliverWebhookData, { signal }: JobContext): Promise<void> {
    try {
      const next = await this.dispatcher.deliver(tenantId, deliveryId, signal);
      // Lost here, it is put back from the delivery's row.
      if (next !== undefined) await this.outbox.enqueue([next.entry], next.delayMs);
    } finally {
      // A count that fails is set right by the sweeper.
      await this.backlog.remove(tenantId, 'low').catch(() => undefined);
    }
  }
}
