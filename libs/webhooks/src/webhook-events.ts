import { v7 as uuidv7 } from 'uuid';
import { Prisma, type TenantTransaction } from '#libs/database';
import type { Outbox, OutboxEntry } from '#libs/jobs';
import { deliveryEntry } from './delivery-entry.js';
import type { WebhookEventData, WebhookEventType } from './webhook.js';

/** With what surrounds it, a message stays below 20 KB. */
const MOST_DATA_BYTES = 18_000;

/** Tells the tenants' endpoints what happens. */
export class WebhookEvents {
  constructor(private readonly outbox: Pick<Outbox, 'sendAfterCommit'>) {}

  /**
   * Writes an event with a delivery for each enabled endpoint that wants it, in the caller's transaction; hand the answer
   * to `send` after its commit.
   *
   * @param tenantId the transaction's own
   * @throws when the data are more than a message holds
   */
  async emit<Type extends WebhookEventType>(
    tx: TenantTransaction,
    tenantId: string,
    type: Type,
    data: WebhookEventData[Type],
  ): Promise<OutboxEntry[]> {
    const json = JSON.stringify(data);
    if (Buffer.byteLength(json) > MOST_DATA_BYTES) throw new Error(`Too much data for an event ${type}.`);
    const deliveries = await tx.$queryRaw<{ delivery_id: string }[]>`
      select delivery_id from webhook_emit(${uuidv7()}::uuid, ${type}, ${json}::jsonb)`;
    const entries = deliveries.map((row) => deliveryEntry({ tenantId, id: row.delivery_id }));
    if (entries.length > 0) {
      await tx.outboxEntry.createMany({
        data: entries.map(({ payload, ...entry }) => ({ ...entry, payload: payload as Prisma.InputJsonObject })),
      });
    }
    return entries;
  }

  /** Sends what `emit` wrote without making the caller wait; call it after the commit. */
  send(entries: OutboxEntry[]): void {
    for (const entry of entries) this.outbox.sendAfterCommit(entry);
  }
}
