import { v7 as uuidv7 } from 'uuid';
import type { SqlTransaction } from '#libs/database';
import { writeOutbox, type Outbox, type OutboxEntry } from '#libs/jobs';
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
   * @param callbackUrl is told as well
   * @throws when the data are more than a message holds
   */
  async emit<Type extends WebhookEventType>(
    tx: SqlTransaction,
    tenantId: string,
    type: Type,
    data: WebhookEventData[Type],
    callbackUrl: string | null = null,
  ): Promise<OutboxEntry[]> {
    return this.emitAll(tx, tenantId, type, [data], callbackUrl);
  }

  /** As `emit`, for several events of a type: one statement, however many they are. */
  async emitAll<Type extends WebhookEventType>(
    tx: SqlTransaction,
    tenantId: string,
    type: Type,
    all: readonly WebhookEventData[Type][],
    callbackUrl: string | null = null,
  ): Promise<OutboxEntry[]> {
    if (all.length === 0) return [];
    const events = all.map((data) => ({ id: uuidv7(), data }));
    if (events.some(({ data }) => Buffer.byteLength(JSON.stringify(data)) > MOST_DATA_BYTES)) {
      throw new Error(`Too much data for an event ${type}.`);
    }
    const deliveries = await tx.$queryRaw<{ delivery_id: string }[]>`
      select d.delivery_id from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e (id uuid, data jsonb)
      cross join lateral webhook_emit(e.id, ${type}::text, e.data, ${callbackUrl}::text) d`;
    const entries = deliveries.map((row) => deliveryEntry({ tenantId, id: row.delivery_id }));
    await writeOutbox(tx, entries);
    return entries;
  }

  /** Sends what `emit` wrote without making the caller wait; call it after the commit. */
  send(entries: OutboxEntry[]): void {
    for (const entry of entries) this.outbox.sendAfterCommit(entry);
  }
}
