import type { Database } from '#libs/database';
import type { Outbox } from '#libs/jobs';
import type { Logger } from '#libs/observability';
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
    private readonly logger: Logger,
    private readonly afterSeconds: number,
  ) {}

  /** Any number of workers may sweep at once. */
  async sweep(): Promise<void> {
    const tries = await this.putBack();
    if (tries > 0) this.logger.warn({ tries }, 'put back webhook messages that the queue had lost');
  }

  /** Answers how many tries were put back. */
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
