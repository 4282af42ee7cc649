import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, PageRequest, TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { ImapConnector } from './imap-connector.js';
import type { MailboxSecrets } from './mailbox-secrets.js';
import { MailboxProblem, problemOf } from './mailbox-problem.js';
import type { Mailbox, MailboxConsent, MailboxCredentials, MailboxSettings } from './mailbox.js';
import type { MailboxesRepository } from './mailboxes.repository.js';

const MOST_MAILBOXES = 50;

/** The mailboxes that a tenant has read. Credentials go in and never come out. */
export class MailboxesService {
  constructor(
    private readonly database: Database,
    private readonly mailboxes: MailboxesRepository,
    private readonly secrets: MailboxSecrets,
    private readonly connector: ImapConnector,
  ) {}

  /**
   * Connects a mailbox, once its server was reached with these credentials and its folders were found.
   *
   * @param ownerId whose candidates come of it: a recruiter or an admin
   * @throws {DomainError} mailbox_unreachable with what is wrong; not_found; conflict when there are too many
   */
  async create(
    actor: Actor & { userId: string },
    settings: MailboxSettings,
    credentials: MailboxCredentials,
    ownerId = actor.userId,
  ): Promise<Mailbox> {
    const { tenantId } = actor;
    await this.database.withTenant(actor, (tx) => this.assertRoomFor(tx, ownerId));
    let latest = credentials;
    await this.try(settings, credentials, (renewed) => {
      latest = renewed;
      return Promise.resolve();
    });
    const id = uuidv7();
    const secret = this.secrets.seal(latest, tenantId, id);
    return this.database.withTenant(actor, async (tx) => {
      // What has changed while the server was asked.
      await this.assertRoomFor(tx, ownerId);
      return this.mailboxes.create(tx, { ...settings, tenantId, id, ownerId, secret });
    });
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: Mailbox[]; total: number }> {
    return this.database.withTenant(actor, async (tx) => ({
      items: await this.mailboxes.list(tx, page),
      total: await this.mailboxes.count(tx),
    }));
  }

  /** Tries to reach it. @throws {DomainError} mailbox_unreachable with what is wrong; not_found */
  async test(actor: Actor, id: string): Promise<Mailbox> {
    const { mailbox, sealed } = await this.database.withTenant(actor, async (tx) => ({
      mailbox: await this.mailboxes.find(tx, id),
      sealed: await this.mailboxes.secretOf(tx, id),
    }));
    if (mailbox === null || sealed === undefined) throw notFound('Mailbox');
    await this.try(mailbox, this.secrets.open(sealed, actor.tenantId, id), async (renewed) => {
      const secret = this.secrets.seal(renewed, actor.tenantId, id);
      await this.database.withTenant(actor, (tx) => this.mailboxes.replaceSecret(tx, id, secret));
    });
    return mailbox;
  }

  /** Reads it no more until it is resumed. */
  async pause(actor: Actor, id: string): Promise<Mailbox> {
    return this.setStatus(actor, id, 'paused');
  }

  /** Reads it again, at once. */
  async resume(actor: Actor, id: string): Promise<Mailbox> {
    return this.setStatus(actor, id, 'active');
  }

  /** What came of it stays. */
  async remove(actor: Actor, id: string): Promise<void> {
    const removed = await this.database.withTenant(actor, (tx) => this.mailboxes.remove(tx, id));
    if (!removed) throw notFound('Mailbox');
  }

  private async assertRoomFor(tx: TenantTransaction, ownerId: string): Promise<void> {
    const where = { id: ownerId, status: 'active', role: { in: ['admin', 'recruiter'] } };
    if ((await tx.user.findFirst({ where, select: { id: true } })) === null) throw notFound('User');
    if ((await this.mailboxes.count(tx)) < MOST_MAILBOXES) return;
    throw new DomainError('conflict', `There are ${MOST_MAILBOXES} mailboxes already.`);
  }

  private async setStatus(actor: Actor, id: string, status: 'active' | 'paused'): Promise<Mailbox> {
    const mailbox = await this.database.withTenant(actor, async (tx) => {
      await this.mailboxes.setStatus(tx, id, status);
      return this.mailboxes.find(tx, id);
    });
    if (mailbox === null) throw notFound('Mailbox');
    return mailbox;
  }

  private async try(
    settings: MailboxSettings,
    credentials: MailboxCredentials,
    renew: (credentials: MailboxConsent) => Promise<void>,
  ): Promise<void> {
    try {
      const client = await this.connector.connect(settings, credentials, { renew });
      try {
        for (const folder of [settings.folder, settings.moveTo]) {
          if (folder === null) continue;
          await client.status(folder, { messages: true }).catch((cause: unknown) => {
            throw new MailboxProblem('folder_missing', `There is no folder "${folder}" in the mailbox.`, { cause });
          });
        }
      } finally {
        client.close();
      }
    } catch (error) {
      const { code, message } = problemOf(error);
      throw new DomainError('mailbox_unreachable', message, {
        fields: [{ field: 'body', message: code }],
        cause: error,
      });
    }
  }
}
