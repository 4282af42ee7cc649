import type { ImapFlow } from 'imapflow';
import type { ArrivedMessage } from '../email-message.js';
import type { EmailIntake } from '../email-intake.js';
import { MAIL_LIMITS } from '../reading/mail-limits.js';
import { MailboxProblem } from './mailbox-problem.js';
import type { LeasedMailbox } from './mailbox.js';
import type { MailboxesRepository, MailboxLease, MailboxPlace } from './mailboxes.repository.js';

/** Messages listed at a time. */
const BATCH = 200;

/** The lease is another worker's, or the mailbox was paused or removed. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Reads what is new in an open mailbox, each message once. */
export class MailboxReader {
  constructor(
    private readonly mailboxes: MailboxesRepository,
    private readonly intake: EmailIntake,
  ) {}

  /**
   * Answers how far it has read.
   *
   * @throws {MailboxProblem}, {LeaseLost}, or what the connection fails with; what was read until then stays read
   */
  async read(client: ImapFlow, lease: MailboxLease, mailbox: LeasedMailbox, from: MailboxPlace): Promise<MailboxPlace> {
    let place = from;
    for (;;) {
      const listed = await this.list(client, place.lastUid);
      if (listed.length === 0) return place;
      for (const { uid, size } of listed) {
        await this.take(client, mailbox, place.uidValidity, { uid, size });
        place = { ...place, lastUid: BigInt(uid) };
        if (!(await this.mailboxes.advance(lease, place))) throw new LeaseLost('The lease is over.');
      }
    }
  }

  /** Opens the folder; answers from where on it is to be read. @throws as `read` */
  async open(client: ImapFlow, lease: MailboxLease, mailbox: LeasedMailbox): Promise<MailboxPlace> {
    const opened = await client.mailboxOpen(mailbox.folder).catch((cause: unknown) => {
      if (!client.usable) throw cause;
      throw new MailboxProblem('folder_missing', 'There is no such folder in the mailbox.', { cause });
    });
    const { uidValidity, uidNext } = opened;
    if (mailbox.uidValidity === uidValidity) return { uidValidity, lastUid: mailbox.lastUid };
    // Numbered anew by the server, everything is looked at again: what has come before is known by its Message-ID.
    const isFirst = mailbox.uidValidity === null && !mailbox.importExisting;
    const place = { uidValidity, lastUid: isFirst ? BigInt(uidNext) - 1n : 0n };
    if (!(await this.mailboxes.advance(lease, place))) throw new LeaseLost('The lease is over.');
    return place;
  }

  /** The next messages behind a number, in their order. */
  private async list(client: ImapFlow, lastUid: bigint): Promise<{ uid: number; size: number }[]> {
    const found: { uid: number; size: number }[] = [];
    // A range that ends in * always names the last message, also when that is below its beginning.
    for await (const { uid, size = 0 } of client.fetch(`${lastUid + 1n}:*`, { uid: true, size: true }, { uid: true })) {
      if (BigInt(uid) > lastUid) found.push({ uid, size });
    }
    return found.sort((one, other) => one.uid - other.uid).slice(0, BATCH);
  }

  private async take(
    client: ImapFlow,
    mailbox: LeasedMailbox,
    uidValidity: bigint,
    { uid, size }: { uid: number; size: number },
  ): Promise<void> {
    const { tenantId, id: mailboxId, ownerId } = mailbox;
    const itemKey = `imap:${mailboxId}:${uidValidity}:${uid}`;
    const arrived: ArrivedMessage = { channel: 'imap', mailboxId, ownerId, itemKey, scope: mailboxId, recipients: [] };
    if (size > MAIL_LIMITS.bytes) {
      const envelope = { sender: '', subject: '', messageId: null, sentAt: null };
      await this.intake.passOver(tenantId, arrived, 'mail_too_large', envelope);
    } else {
      const fetched = await client.fetchOne(String(uid), { source: true }, { uid: true });
      // Removed since it was listed.
      if (!fetched || fetched.source === undefined) {
        if (client.usable) return;
        throw new MailboxProblem('connection_lost', 'The connection to the server broke off.');
      }
      await this.intake.receive(tenantId, arrived, fetched.source);
    }
    await this.putAway(client, mailbox, uid);
  }

  private async putAway(client: ImapFlow, { afterRead, moveTo }: LeasedMailbox, uid: number): Promise<void> {
    if (afterRead === 'flag') await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
    if (afterRead !== 'move' || moveTo === null) return;
    const moved = await client.messageMove(String(uid), moveTo, { uid: true });
    if (moved === false)
      throw new MailboxProblem('move_failed', 'Messages can not be moved to the folder that is set.');
  }
}
