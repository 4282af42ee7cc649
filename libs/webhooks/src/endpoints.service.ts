import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, PageRequest } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { EndpointSecrets } from './endpoint-secrets.js';
import { endpointUrl, type Reach } from './endpoint-url.js';
import type { EndpointChange, EndpointsRepository } from './endpoints.repository.js';
import { newSecret } from './signature.js';
import type { WebhookEndpoint } from './webhook.js';

const MOST_ENDPOINTS = 50;
/** How long the secret before a rotation signs too. */
const OVERLAP_MS = 24 * 3_600_000;

/** Where a tenant wants to be told of events. A secret is in the answer that makes it, and in no other. */
export class EndpointsService {
  constructor(
    private readonly database: Database,
    private readonly endpoints: EndpointsRepository,
    private readonly secrets: EndpointSecrets,
    private readonly reach: Reach,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** @throws {DomainError} webhook_url_refused; conflict when there are too many */
  async create(
    actor: Actor & { userId: string },
    input: { url: string; events: string[]; description: string },
  ): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
    const { tenantId, userId: createdBy } = actor;
    endpointUrl(input.url, this.reach);
    const id = uuidv7();
    const secret = newSecret();
    const sealed = this.secrets.seal(secret, tenantId, id, 'secret');
    const endpoint = await this.database.withTenant(actor, async (tx) => {
      if ((await this.endpoints.count(tx)) >= MOST_ENDPOINTS) {
        throw new DomainError('conflict', `There are ${MOST_ENDPOINTS} webhooks already.`);
      }
      return this.endpoints.create(tx, { ...input, id, tenantId, createdBy, secret: sealed });
    });
    return { endpoint, secret };
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: WebhookEndpoint[]; total: number }> {
    return this.database.withTenant(actor, async (tx) => ({
      items: await this.endpoints.list(tx, page),
      total: await this.endpoints.count(tx),
    }));
  }

  async find(actor: Actor, id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.database.withTenant(actor, (tx) => this.endpoints.find(tx, id));
    if (endpoint === null) throw notFound('Webhook');
    return endpoint;
  }

  /** @throws {DomainError} webhook_url_refused; conflict where the tenant's callbacks would get an address or events */
  async update(actor: Actor, id: string, change: EndpointChange): Promise<WebhookEndpoint> {
    if (id === actor.tenantId && (change.url !== undefined || change.events !== undefined)) {
      throw new DomainError('conflict', 'Callbacks go where each upload says, and tell how its reading ended.');
    }
    if (change.url !== undefined) endpointUrl(change.url, this.reach);
    const endpoint = await this.database.withTenant(actor, async (tx) => {
      await this.endpoints.update(tx, id, change);
      return this.endpoints.find(tx, id);
    });
    if (endpoint === null) throw notFound('Webhook');
    return endpoint;
  }

  /** @throws {DomainError} conflict of the tenant's callbacks, which can only be disabled */
  async remove(actor: Actor, id: string): Promise<void> {
    if (id === actor.tenantId) throw new DomainError('conflict', 'Callbacks can not be removed, only disabled.');
    const removed = await this.database.withTenant(actor, (tx) => this.endpoints.remove(tx, id));
    if (!removed) throw notFound('Webhook');
  }

  /** Makes a new secret. The one before signs too for a day, so that receivers can be changed one after the other. */
  async rotateSecret(actor: Actor, id: string): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
    const { tenantId } = actor;
    const secret = newSecret();
    const endpoint = await this.database.withTenant(actor, async (tx) => {
      const sealed = await this.endpoints.lockSecret(tx, id);
      if (sealed === undefined) return null;
      const previous = this.secrets.open(sealed, tenantId, id, 'secret');
      await this.endpoints.replaceSecrets(tx, id, {
        secret: this.secrets.seal(secret, tenantId, id, 'secret'),
        previousSecret: this.secrets.seal(previous, tenantId, id, 'previous_secret'),
        previousSecretUntil: new Date(this.now().getTime() + OVERLAP_MS),
      });
      return this.endpoints.find(tx, id);
    });
    if (endpoint === null) throw notFound('Webhook');
    return { endpoint, secret };
  }
}
