import type { Database } from '#libs/database';
import type { Outbox } from '#libs/jobs';
import { deliveryEntry } from './delivery-entry.js';

interface OverdueRow extends Record<string, unknown> {
  tenant_id: string;
  id: string;
  generation: number;
  attempts: number;
}

const BATCH = 500;

/** Puts back the tries that are overdue and that the queue no longer knows, whatever was lost there. */
export class OverdueDeliveries {
  constructor(
    private readonly database: Database,
    private readonly outbox: Pick<Outbox, 'putBack'>,
    private readonly afterSeconds: number,
  ) {}

  /** Answers how many tries were put back. Any number of workers may do it at once. */
  async putBack(): Promise<number> {
    const rows = await this.database.callFunction<OverdueRow>({
      name: 'webhook_deliveries_claim_overdue',
      text: 'select * from webhook_deliveries_claim_overdue($1::interval, $2)',
      values: [`${this.afterSeconds} seconds`, BATCH],
    });
    const turns = rows.map(({ tenant_id: tenantId, ...turn }) => deliveryEntry({ tenantId, ...turn }));
    return this.outbox.putBack(turns);
  }
}
