import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Database } from '#libs/database';
import { importEmailJob, outboxEntry, writeOutbox, type Outbox, type OutboxEntry } from '#libs/jobs';
import { requestContext } from '#libs/observability';
import { mailKey, type FileStore } from '#libs/storage';
import type { ArrivedMessage, EmailReason } from './email-message.js';
import type { EmailMessagesRepository } from './email-messages.repository.js';
import { readEnvelope } from './envelope.js';
import { recipientOf } from './mail-address.js';
import { messageIdOf } from './reading/mail-headers.js';

/** What receiving a message came to. `known`: it was received before, and this changes nothing. */
export type Reception = 'received' | 'duplicate' | 'known';

/** Takes messages in from every channel, each once: kept as it came, with the request to import it in one transaction. */
export class EmailIntake {
  constructor(
    private readonly database: Database,
    private readonly messages: EmailMessagesRepository,
    private readonly files: FileStore,
    private readonly outbox: Pick<Outbox, 'sendAfterCommit'>,
  ) {}

  /** When this resolves, the message is not lost any more. @throws {DomainError} storage_full */
  async receive(tenantId: string, arrived: ArrivedMessage, raw: Buffer): Promise<Reception> {
    const id = uuidv7();
    const storageKey = mailKey(tenantId, id);
    const jobId = arrived.recipients.map((address) => recipientOf(address)?.jobId).find((id) => id != null) ?? null;
    const row = { ...arrived, tenantId, id, hash: hashOf(raw), storageKey, jobId };
    if (await this.isKnown(tenantId, arrived.itemKey)) return 'known';
    await this.files.write(storageKey, Readable.from([raw]));
    try {
      const entry = importEntry({ tenantId, messageId: id });
      const isNew = await this.database.withTenant(systemActor(tenantId), async (tx) => {
        if (!(await this.messages.receive(tx, row))) return false;
        await writeOutbox(tx, [entry]);
        return true;
      });
      if (isNew) {
        this.outbox.sendAfterCommit(entry);
        return 'received';
      }
    } catch (error) {
      await this.files.remove(storageKey);
      throw error;
    }
    await this.files.remove(storageKey);
    return this.noteAgain(tenantId, row, raw);
  }

  /**
   * Notes a message of which nothing is taken, such as one that is too large to be kept.
   *
   * @param head its first bytes, which say who wrote it
   */
  async passOver(tenantId: string, arrived: ArrivedMessage, reason: EmailReason, head: Buffer): Promise<void> {
    const envelope = await readEnvelope(head);
    const hash = createHash('sha256').update(arrived.itemKey).digest();
    const row = { ...arrived, tenantId, id: uuidv7(), hash };
    await this.database.withTenant(systemActor(tenantId), (tx) =>
      this.messages.passOver(tx, row, { status: 'refused', reason, envelope }),
    );
  }

  private isKnown(tenantId: string, itemKey: string): Promise<boolean> {
    return this.database.withTenant(systemActor(tenantId), (tx) => this.messages.isKnown(tx, itemKey));
  }

  /** The same message once more, delivered again or under another number. */
  private async noteAgain(
    tenantId: string,
    row: ArrivedMessage & { id: string; hash: Buffer },
    raw: Buffer,
  ): Promise<Reception> {
    const envelope = await readEnvelope(raw);
    return this.database.withTenant(systemActor(tenantId), async (tx) => {
      if (await this.messages.isKnown(tx, row.itemKey)) return 'known';
      const why = { status: 'ignored', reason: 'duplicate', envelope } as const;
      await this.messages.passOver(tx, { ...row, tenantId }, why);
      return 'duplicate';
    });
  }
}

/** The request to import a message. */
export function importEntry({ tenantId, messageId }: { tenantId: string; messageId: string }): OutboxEntry {
  const data = { tenantId, messageId, requestId: requestContext()?.requestId ?? null };
  return outboxEntry(importEmailJob, data, { queueJobId: `${messageId}-0`, priority: 'normal' });
}

function hashOf(raw: Buffer): Buffer {
  return createHash('sha256')
    .update(messageIdOf(raw) ?? raw)
    .digest();
}
