import { deliverWebhookJob, outboxEntry, type OutboxEntry } from '#libs/jobs';
import { requestContext } from '#libs/observability';

/** Which try of a delivery is meant. */
export interface DeliveryTurn {
  tenantId: string;
  id: string;
  generation?: number;
  /** Tries made before. */
  attempts?: number;
}

/** The request for one try. Messages are the least urgent of a tenant's work, and never hold up that of reading. */
export function deliveryEntry({ tenantId, id, generation = 0, attempts = 0 }: DeliveryTurn): OutboxEntry {
  const data = { tenantId, deliveryId: id, requestId: requestContext()?.requestId ?? null };
  return outboxEntry(deliverWebhookJob, data, { queueJobId: `${id}-${generation}-${attempts}`, priority: 'low' });
}
