import { systemActor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import type { DeliveryError, WebhookDelivery } from './webhook.js';

/** A try of a delivery that this process has taken, with all that it needs. */
export interface ClaimedDelivery extends DeliveryFence {
  eventId: string;
  type: string;
  data: unknown;
  eventAt: Date;
  endpointId: string;
  endpointEnabled: boolean;
  url: string;
  /** Sealed, as are all. */
  secret: Buffer;
  previousSecret: Buffer | null;
  previousSecretUntil: Date | null;
}

/** Holds as long as nobody else has taken or asked for another try. */
export interface DeliveryFence {
  tenantId: string;
  id: string;
  generation: number;
  attempts: number;
}

/** What the last try has shown. */
export interface TryResult {
  responseStatus: number | null;
  error: DeliveryError | null;
}

interface ClaimedRow extends Record<string, unknown> {
  generation: number;
  attempts: number;
  event_id: string;
  type: string;
  data: unknown;
  event_at: Date;
  endpoint_id: string;
  endpoint_status: string;
  url: string;
  secret: Buffer;
  previous_secret: Buffer | null;
  previous_secret_until: Date | null;
}

const FIELDS = {
  id: true,
  endpointId: true,
  eventId: true,
  status: true,
  attempts: true,
  responseStatus: true,
  error: true,
  callbackUrl: true,
  lastAttemptAt: true,
  nextAttemptAt: true,
  createdAt: true,
  event: { select: { type: true } },
} as const;

const CLAIM = `
  with claimed as (
    update webhook_deliveries set attempts = attempts + 1, last_attempt_at = $3, next_attempt_at = $4, check_queue_at = $4
    where tenant_id = $1 and id = $2 and status = 'pending' and next_attempt_at <= $5
    returning tenant_id, generation, attempts, event_id, endpoint_id, callback_url
  )
  select c.generation, c.attempts, c.event_id, v.type, v.data, v.created_at as event_at, c.endpoint_id,
    e.status as endpoint_status, coalesce(c.callback_url, e.url) as url, e.secret, e.previous_secret, e.previous_secret_until
  from claimed c
  join webhook_endpoints e on e.tenant_id = c.tenant_id and e.id = c.endpoint_id
  join webhook_events v on v.tenant_id = c.tenant_id and v.id = c.event_id`;

const FENCE = `tenant_id = $1 and id = $2 and generation = $3 and attempts = $4 and status = 'pending'`;

// One failing message among others that arrive does not make a failing endpoint, nor does one failing callback.
const FAIL = `
  with ended as (
    update webhook_deliveries set status = 'failed', next_attempt_at = null, check_queue_at = null,
      response_status = $5, error = $6 where ${FENCE} returning endpoint_id, callback_url
  )
  update webhook_endpoints e set status = 'disabled', disabled_reason = $7, updated_at = clock_timestamp() from ended
  where e.tenant_id = $1 and e.id = ended.endpoint_id and ended.callback_url is null and e.status = 'enabled'
    and $7::text is not null
    and ($7 = 'gone' or not exists (select 1 from webhook_deliveries l
      where l.tenant_id = $1 and l.endpoint_id = e.id and l.id > $2 and l.status = 'delivered'))`;

/** The rows of deliveries. A worker's methods are one statement each. */
export class DeliveriesRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes a delivery whose time has come, so that no other process does before `leaseUntil`; undefined when it is not
   * due, has ended, or is taken.
   *
   * @param dueBy a little later than `now`: the queue's clock is not ours
   */
  async claim(
    tenantId: string,
    id: string,
    times: { now: Date; leaseUntil: Date; dueBy: Date },
  ): Promise<ClaimedDelivery | undefined> {
    const [row] = await this.database.statementAs<ClaimedRow>(systemActor(tenantId), {
      name: 'webhook_delivery_claim',
      text: CLAIM,
      values: [tenantId, id, times.now, times.leaseUntil, times.dueBy],
    });
    return row && toClaimed(tenantId, id, row);
  }

  async succeed(fence: DeliveryFence, responseStatus: number): Promise<void> {
    await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'webhook_delivery_succeed',
      text: `update webhook_deliveries set status = 'delivered', next_attempt_at = null, check_queue_at = null,
        response_status = $5, error = null where ${FENCE}`,
      values: [...fenceValues(fence), responseStatus],
    });
  }

  /** Answers whether the fence still holds. */
  async retry(fence: DeliveryFence, result: TryResult, at: Date): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'webhook_delivery_retry',
      text: `update webhook_deliveries set next_attempt_at = $7, check_queue_at = $7, response_status = $5, error = $6
        where ${FENCE} returning 1`,
      values: [...fenceValues(fence), result.responseStatus, result.error, at],
    });
    return rows.length === 1;
  }

  /** Ends it as failed, and with a reason its endpoint, unless that has taken a later message meanwhile. */
  async fail(fence: DeliveryFence, result: TryResult, disable: 'gone' | 'failing' | null): Promise<void> {
    await this.database.statementAs(systemActor(fence.tenantId), {
      name: 'webhook_delivery_fail',
      text: FAIL,
      values: [...fenceValues(fence), result.responseStatus, result.error, disable],
    });
  }

  async list(tx: TenantTransaction, endpointId: string, page: PageRequest): Promise<WebhookDelivery[]> {
    const rows = await tx.webhookDelivery.findMany({
      where: { endpointId, ...(page.after === undefined ? {} : { id: { lt: page.after } }) },
      orderBy: { id: 'desc' },
      skip: page.skip,
      take: page.limit,
      select: FIELDS,
    });
    return rows.map(toDelivery);
  }

  async find(
    tx: TenantTransaction,
    id: string,
  ): Promise<(WebhookDelivery & { generation: number; endpointStatus: string }) | undefined> {
    const found = await tx.webhookDelivery.findFirst({
      where: { id },
      select: { ...FIELDS, generation: true, endpoint: { select: { status: true } } },
    });
    if (found === null) return undefined;
    const { endpoint, generation, ...row } = found;
    return { ...toDelivery(row), generation, endpointStatus: endpoint.status };
  }

  async create(
    tx: TenantTransaction,
    delivery: { tenantId: string; id: string; endpointId: string; now: Date },
    event: { id: string; type: string; data: Record<string, string> },
  ): Promise<void> {
    const { now, ...row } = delivery;
    const { tenantId } = delivery;
    await tx.webhookEvent.create({ data: { tenantId, ...event, createdAt: now } });
    await tx.webhookDelivery.create({ data: { ...row, eventId: event.id, nextAttemptAt: now, checkQueueAt: now } });
  }

  /** Begins the tries anew. */
  async restart(tx: TenantTransaction, id: string, generation: number, now: Date): Promise<void> {
    const fresh = { status: 'pending', attempts: 0, nextAttemptAt: now, checkQueueAt: now };
    await tx.webhookDelivery.updateMany({
      where: { id },
      data: { ...fresh, generation, responseStatus: null, error: null },
    });
  }
}

function fenceValues({ tenantId, id, generation, attempts }: DeliveryFence): unknown[] {
  return [tenantId, id, generation, attempts];
}

function toClaimed(tenantId: string, id: string, row: ClaimedRow): ClaimedDelivery {
  return {
    ...{ tenantId, id, generation: row.generation, attempts: row.attempts },
    ...{ eventId: row.event_id, type: row.type, data: row.data, eventAt: row.event_at },
    ...{ endpointId: row.endpoint_id, endpointEnabled: row.endpoint_status === 'enabled', url: row.url },
    ...{ secret: row.secret, previousSecret: row.previous_secret, previousSecretUntil: row.previous_secret_until },
  };
}

function toDelivery({
  event,
  ...row
}: Omit<WebhookDelivery, 'eventType'> & { event: { type: string } }): WebhookDelivery {
  return { ...row, eventType: event.type };
}
