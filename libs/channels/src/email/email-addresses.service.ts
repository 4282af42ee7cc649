import { type Actor, type Database } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import { addressFor, newLocalPart, recipientOf } from './mail-address.js';

export interface InboundAddress {
  /** Of the tenant; with `+job-<id>` before the @, of one of its openings. */
  address: string;
  receiverId: string;
  createdAt: Date;
}

/** Whose mail it is. */
export interface Addressee {
  tenantId: string;
  receiverId: string;
}

/** The addresses at which tenants take mail: one each, which nobody can guess. */
export class EmailAddressesService {
  constructor(
    private readonly database: Database,
    private readonly domain: string | undefined,
  ) {}

  /** @throws {DomainError} email_off, not_found */
  async find(actor: Actor): Promise<InboundAddress> {
    const domain = this.mustHaveDomain();
    const found = await this.database.withTenant(actor, (tx) =>
      tx.emailAddress.findFirst({ orderBy: { createdAt: 'desc' } }),
    );
    if (found === null) throw notFound('Address');
    const { localPart, receiverId, createdAt } = found;
    return { address: addressFor(localPart, domain), receiverId, createdAt };
  }

  /**
   * Makes the tenant's address, or a new one in place of the old, which takes no more mail then.
   *
   * @param receiverId whose candidates come of what is sent there: a recruiter or an admin
   * @throws {DomainError} email_off, not_found
   */
  async renew(actor: Actor & { userId: string }, receiverId = actor.userId): Promise<InboundAddress> {
    this.mustHaveDomain();
    const { tenantId } = actor;
    await this.database.withTenant(actor, async (tx) => {
      const where = { id: receiverId, status: 'active', role: { in: ['admin', 'recruiter'] } };
      if ((await tx.user.findFirst({ where, select: { id: true } })) === null) throw notFound('User');
      const { slug } = await tx.tenant.findFirstOrThrow({ select: { slug: true } });
      await tx.emailAddress.deleteMany();
      await tx.emailAddress.create({ data: { tenantId, localPart: newLocalPart(slug), receiverId } });
    });
    return this.find(actor);
  }

  async remove(actor: Actor): Promise<void> {
    const { count } = await this.database.withTenant(actor, (tx) => tx.emailAddress.deleteMany());
    if (count === 0) throw notFound('Address');
  }

  /** Whose an address is; undefined for any but those that were given out here. What a message says of itself counts for nothing. */
  async resolve(address: string): Promise<Addressee | undefined> {
    const recipient = recipientOf(address);
    if (recipient === undefined || this.domain === undefined || recipient.domain !== this.domain) return undefined;
    const [row] = await this.database.callFunction<{ tenant_id: string; receiver_id: string }>({
      name: 'email_find_address',
      text: 'select tenant_id, receiver_id from email_find_address($1)',
      values: [recipient.localPart],
    });
    return row && { tenantId: row.tenant_id, receiverId: row.receiver_id };
  }

  private mustHaveDomain(): string {
    if (this.domain !== undefined) return this.domain;
    throw new DomainError('email_off', 'No domain is set for incoming mail (INBOUND_MAIL_DOMAIN).');
  }
}
