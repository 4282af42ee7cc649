import { systemActor, type Actor, type Database } from '#libs/database';
import type { EndpointSecrets } from './endpoint-secrets.js';
import { endpointUrl, type Reach } from './endpoint-url.js';
import type { EndpointsService } from './endpoints.service.js';
import { newSecret } from './signature.js';
import { CALLBACK_EVENT_TYPES, type WebhookEndpoint } from './webhook.js';

/**
 * Addresses that uploads name, to be told how the reading ended. All of a tenant's are one endpoint with one secret; it
 * comes to be with the first callback, or when an admin asks for the secret.
 */
export class Callbacks {
  constructor(
    private readonly database: Database,
    private readonly endpoints: Pick<EndpointsService, 'rotateSecret'>,
    private readonly secrets: EndpointSecrets,
    private readonly reach: Reach,
  ) {}

  /**
   * Sees to it that an address can be told.
   *
   * @throws {DomainError} webhook_url_refused
   */
  async prepare(actor: Actor & { userId: string }, url: string): Promise<void> {
    endpointUrl(url, this.reach, 'body.callback_url');
    await this.ensure(actor);
  }

  /** Makes a new secret for callbacks; the one before signs too for a day. */
  async newSecret(actor: Actor & { userId: string }): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
    await this.ensure(actor);
    return this.endpoints.rotateSecret(actor, actor.tenantId);
  }

  private async ensure({ tenantId, userId }: Actor & { userId: string }): Promise<void> {
    const secret = this.secrets.seal(newSecret(), tenantId, tenantId, 'secret');
    await this.database.statementAs(systemActor(tenantId), {
      name: 'webhook_callbacks_ensure',
      text: `insert into webhook_endpoints (tenant_id, id, url, description, events, secret, created_by)
        values ($1, $1, null, 'Callbacks of uploads', $2, $3, $4) on conflict (tenant_id, id) do nothing`,
      values: [tenantId, CALLBACK_EVENT_TYPES, secret, userId],
    });
  }
}
