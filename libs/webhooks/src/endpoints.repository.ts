import type { PageRequest, TenantTransaction } from '#libs/database';
import type { WebhookEndpoint } from './webhook.js';

// Never the secrets.
const FIELDS = {
  id: true,
  url: true,
  description: true,
  events: true,
  status: true,
  disabledReason: true,
  previousSecretUntil: true,
  createdBy: true,
  createdAt: true,
  updatedAt: true,
} as const;

/** What of an endpoint can be changed. */
export interface EndpointChange {
  url?: string | undefined;
  description?: string | undefined;
  events?: string[] | undefined;
  status?: 'enabled' | 'disabled' | undefined;
}

export interface SealedSecrets {
  secret: Uint8Array<ArrayBuffer>;
  previousSecret: Uint8Array<ArrayBuffer>;
  previousSecretUntil: Date;
}

/** The endpoints of the transaction's tenant; only admins and the programs' own work see any. */
export class EndpointsRepository {
  async create(
    tx: TenantTransaction,
    endpoint: Pick<WebhookEndpoint, 'id' | 'url' | 'description' | 'events' | 'createdBy'> & {
      tenantId: string;
      secret: Uint8Array<ArrayBuffer>;
    },
  ): Promise<WebhookEndpoint> {
    return tx.webhookEndpoint.create({ data: endpoint, select: FIELDS });
  }

  async list(tx: TenantTransaction, page: PageRequest): Promise<WebhookEndpoint[]> {
    return tx.webhookEndpoint.findMany({
      where: page.after === undefined ? {} : { id: { lt: page.after } },
      orderBy: { id: 'desc' },
      skip: page.skip,
      take: page.limit,
      select: FIELDS,
    });
  }

  async count(tx: TenantTransaction): Promise<number> {
    return tx.webhookEndpoint.count();
  }

  async find(tx: TenantTransaction, id: string): Promise<WebhookEndpoint | null> {
    return tx.webhookEndpoint.findFirst({ where: { id }, select: FIELDS });
  }

  async update(tx: TenantTransaction, id: string, change: EndpointChange): Promise<boolean> {
    const { url, description, events, status } = change;
    const reason = status === undefined ? {} : { status, disabledReason: status === 'disabled' ? 'by_admin' : null };
    const data = {
      ...(url === undefined ? {} : { url }),
      ...(description === undefined ? {} : { description }),
      ...(events === undefined ? {} : { events }),
    };
    const { count } = await tx.webhookEndpoint.updateMany({ where: { id }, data: { ...data, ...reason } });
    return count === 1;
  }

  async remove(tx: TenantTransaction, id: string): Promise<boolean> {
    const { count } = await tx.webhookEndpoint.deleteMany({ where: { id } });
    return count === 1;
  }

  /** The sealed secret, with its row locked until the transaction ends. */
  async lockSecret(tx: TenantTransaction, id: string): Promise<Uint8Array | undefined> {
    const [row] = await tx.$queryRaw<{ secret: Uint8Array }[]>`
      select secret from webhook_endpoints where id = ${id}::uuid for update`;
    return row?.secret;
  }

  async replaceSecrets(tx: TenantTransaction, id: string, secrets: SealedSecrets): Promise<void> {
    await tx.webhookEndpoint.updateMany({ where: { id }, data: secrets });
  }
}
