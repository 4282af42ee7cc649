import type { ImapFlow } from 'imapflow';
import type { ArrivedMessage } from '../email-message.js';
import type { EmailIntake } from '../email-intake.js';
import { MAIL_LIMITS } from '../reading/mail-limits.js';
import { MailboxProblem } from './mailbox-problem.js';
import type { LeasedMailbox } from './mailbox.js';
import type { MailboxesRepository, MailboxLease, MailboxPlace } from './mailboxes.repository.js';

/** Messages whose sizes are asked for at a time. */
const BATCH = 200;
/** Of a message that is too large: enough to tell who wrote it, and about what. */
const HEAD_BYTES = 64 * 1024;

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
    const uids = await this.list(client, place.lastUid);
    for (let at = 0; at < uids.length; at += BATCH) {
      const sizes = await this.sizes(client, uids.slice(at, at + BATCH));
      for (const [uid, size] of sizes) {
        await this.take(client, mailbox, place.uidValidity, { uid, size });
        place = { ...place, lastUid: BigInt(uid) };
        if (!(await this.mailboxes.advance(lease, place))) throw new LeaseLost('The lease is over.');
      }
    }
    return place;
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

  /** The numbers behind a number, in their order. */
  private async list(client: ImapFlow, lastUid: bigint): Promise<number[]> {
    const found = await client.search({ uid: `${lastUid + 1n}:*` }, { uid: true });
    if (!Array.isArray(found)) throw new MailboxProblem('connection_lost', 'The server does not list its messages.');
    // A range that ends in * always names the last message, also when that is below its beginning.
    return found.filter((uid) => BigInt(uid) > lastUid).sort((one, other) => one - other);
  }

  /** In bytes, by number, in their order; of those that are still there. */
  private async sizes(client: ImapFlow, uids: readonly number[]): Promise<[uid: number, size: number][]> {
    const wanted = new Set(uids);
    const found: [number, number][] = [];
    const range = `${String(uids[0])}:${String(uids.at(-1))}`;
    for await (const { uid, size = 0 } of client.fetch(range, { uid: true, size: true }, { uid: true })) {
      if (wanted.has(uid)) found.push([uid, size]);
    }
    return found.sort(([one], [other]) => one - other);
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
    // Some servers say of sizes about what they are: one byte more than allowed tells.
    const wanted = size > MAIL_LIMITS.bytes ? HEAD_BYTES : MAIL_LIMITS.bytes + 1;
    const raw = await this.fetch(client, uid, wanted);
    if (raw === undefined) return;
    if (Math.max(size, raw.length) <= MAIL_LIMITS.bytes) await this.intake.receive(tenantId, arrived, raw);
    else await this.intake.passOver(tenantId, arrived, 'mail_too_large', raw.subarray(0, HEAD_BYTES));
    await this.putAway(client, mailbox, uid);
  }

  /** Undefined when it was removed since it was listed. */
  private async fetch(client: ImapFlow, uid: number, maxLength: number): Promise<Buffer | undefined> {
    const fetched = await client.fetchOne(String(uid), { source: { start: 0, maxLength } }, { uid: true });
    if (fetched && fetched.source !== undefined) return fetched.source;
    if (client.usable) return undefined;
    throw new MailboxProblem('connection_lost', 'The connection to the server broke off.');
  }

  private async putAway(client: ImapFlow, { afterRead, moveTo }: LeasedMailbox, uid: number): Promise<void> {
    if (afterRead === 'flag') await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
    if (afterRead !== 'move' || moveTo === null) return;
    const moved = await client.messageMove(String(uid), moveTo, { uid: true });
    if (moved === false)
      throw new MailboxProblem('move_failed', 'Messages can not be moved to the folder that is set.');
  }
}
