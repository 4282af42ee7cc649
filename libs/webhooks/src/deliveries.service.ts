import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, PageRequest } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import { writeOutbox, type Outbox, type OutboxEntry } from '#libs/jobs';
import type { DeliveriesRepository } from './deliveries.repository.js';
import { deliveryEntry } from './delivery-entry.js';
import type { EndpointsRepository } from './endpoints.repository.js';
import { TEST_EVENT_TYPE, type WebhookDelivery } from './webhook.js';

/** What was and is to be told to endpoints, as admins see and repeat it. */
export class DeliveriesService {
  constructor(
    private readonly database: Database,
    private readonly endpoints: EndpointsRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly outbox: Pick<Outbox, 'sendAfterCommit'>,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Without a total: there may be very many. */
  async list(
    actor: Actor,
    endpointId: string,
    page: PageRequest,
  ): Promise<{ items: WebhookDelivery[]; total: undefined }> {
    const items = await this.database.withTenant(actor, async (tx) => {
      if ((await this.endpoints.find(tx, endpointId)) === null) throw notFound('Webhook');
      return this.deliveries.list(tx, endpointId, page);
    });
    return { items, total: undefined };
  }

  /**
   * Sends an endpoint a message of the type `webhook.test`.
   *
   * @throws {DomainError} webhook_disabled; conflict of the tenant's callbacks, which have no address of their own
   */
  async test(actor: Actor, endpointId: string): Promise<WebhookDelivery> {
    const { tenantId } = actor;
    const id = uuidv7();
    return this.begin(actor, id, async (tx) => {
      const endpoint = await this.endpoints.find(tx, endpointId);
      if (endpoint === null) throw notFound('Webhook');
      if (endpoint.url === null) throw new DomainError('conflict', 'Callbacks have no address to be tried.');
      assertEnabled(endpoint.status);
      const event = { id: uuidv7(), type: TEST_EVENT_TYPE, data: { webhook_id: endpointId } };
      await this.deliveries.create(tx, { tenantId, id, endpointId, now: this.now() }, event);
      return deliveryEntry({ tenantId, id });
    });
  }

  /**
   * Begins the tries of a message anew, whatever came of it; its id stays.
   *
   * @throws {DomainError} webhook_disabled
   */
  async redeliver(actor: Actor, id: string): Promise<WebhookDelivery> {
    return this.begin(actor, id, async (tx) => {
      const found = await this.deliveries.find(tx, id);
      if (found === undefined) throw notFound('Delivery');
      assertEnabled(found.endpointStatus);
      const generation = found.generation + 1;
      await this.deliveries.restart(tx, id, generation, this.now());
      return deliveryEntry({ tenantId: actor.tenantId, id, generation });
    });
  }

  /** Writes the request for a try where `prepare` has made the delivery ready for it, and sends it after the commit. */
  private async begin(
    actor: Actor,
    id: string,
    prepare: (tx: Parameters<Parameters<Database['withTenant']>[1]>[0]) => Promise<OutboxEntry>,
  ): Promise<WebhookDelivery> {
    const { entry, delivery } = await this.database.withTenant(actor, async (tx) => {
      const entry = await prepare(tx);
      await writeOutbox(tx, [entry]);
      return { entry, delivery: await this.deliveries.find(tx, id) };
    });
    this.outbox.sendAfterCommit(entry);
    if (delivery === undefined) throw notFound('Delivery');
    return delivery;
  }
}

function assertEnabled(status: string): void {
  if (status !== 'enabled') throw new DomainError('webhook_disabled', 'The webhook is disabled. Enable it first.');
}
