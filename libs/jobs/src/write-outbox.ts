import type { Prisma, TenantTransaction } from '#libs/database';
import type { OutboxEntry } from './outbox.js';

/** Rows of one statement. */
const BATCH = 1000;

/** Writes requests for work in the transaction that needs it. They are the caller's to send after the commit. */
export async function writeOutbox(tx: TenantTransaction, entries: readonly OutboxEntry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += BATCH) {
    await tx.outboxEntry.createMany({
      data: entries
        .slice(at, at + BATCH)
        .map(({ payload, ...entry }) => ({ ...entry, payload: payload as Prisma.InputJsonObject })),
    });
  }
}
