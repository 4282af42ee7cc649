import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isUniqueViolation, type Database } from '#libs/database';
import { DomainError, isPassing } from '#libs/errors';
import type { Logger } from '#libs/observability';
import type { UploadsService } from '#libs/resumes';
import type { FileStore } from '#libs/storage';
import { findOwner, type Owner } from '../owner.js';
import type { EmailReason, WaitingMessage } from './email-message.js';
import type { EmailMessagesRepository } from './email-messages.repository.js';
import { jobIdInSubject, recipientOf } from './mail-address.js';
import { envelopeOf } from './envelope.js';
import type { InboundMessage, MailAttachment, MailHead } from './reading/inbound-message.js';
import { readHead } from './reading/mail-head.js';
import { headersOf } from './reading/mail-headers.js';
import { readMail } from './reading/read-mail.js';

/** Starts of one import, by whatever cause, after which it is given up. */
const MOST_STARTS = 10;
/** Where a server writes to whom it has delivered a message. */
const DELIVERY_FIELDS = ['delivered-to', 'x-original-to', 'envelope-to'];

type End = { status: 'imported'; reason: null } | { status: 'ignored' | 'refused'; reason: EmailReason };

/** Makes resumes of what came in messages, as if their owner had uploaded it. */
export class EmailImports {
  constructor(
    private readonly database: Database,
    private readonly messages: EmailMessagesRepository,
    private readonly uploads: UploadsService,
    private readonly files: FileStore,
    private readonly logger: Logger,
  ) {}

  /** Imports a message; repeating it, also after it was broken off anywhere, changes nothing. */
  async run(tenantId: string, messageId: string, requestId: string | null): Promise<void> {
    const waiting = await this.messages.start(tenantId, messageId);
    if (waiting === undefined) return;
    const end = await this.import(tenantId, waiting, requestId).catch(async (error: unknown) => {
      // A system that is too full says nothing against the message.
      if (isPassing(error)) await this.messages.putOff(tenantId, messageId);
      throw error;
    });
    if (await this.messages.conclude(tenantId, messageId, end)) await this.files.remove(waiting.storageKey);
    this.logger.info({ message: messageId, channel: waiting.channel, ...end }, 'e-mail taken');
  }

  private async import(tenantId: string, waiting: WaitingMessage, requestId: string | null): Promise<End> {
    if (waiting.starts > MOST_STARTS) return { status: 'refused', reason: 'too_many_attempts' };
    const found = await findOwner(this.database, tenantId, waiting.ownerId);
    if (found === undefined) return { status: 'ignored', reason: 'owner_gone' };
    const raw = await this.rawOf(waiting);
    if (raw === undefined) return { status: 'refused', reason: 'message_lost' };
    const outcome = await readMail(raw);
    if ('refused' in outcome) {
      await this.describe(tenantId, waiting.id, raw, await readHead(raw));
      return { status: 'refused', reason: outcome.refused };
    }
    const { message } = outcome;
    const jobId = await this.describe(tenantId, waiting.id, raw, message);
    const imported = await this.take(found.owner, waiting, message, { submit: jobId !== null, requestId });
    if (imported > 0) return { status: 'imported', reason: null };
    return { status: 'ignored', reason: message.automatic ? 'automatic_reply' : 'no_resume' };
  }

  private async rawOf({ storageKey }: WaitingMessage): Promise<Buffer | undefined> {
    try {
      return await buffer(await this.files.read(storageKey));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Notes what the message says; answers the opening that it is about. */
  private async describe(tenantId: string, id: string, raw: Buffer, head: MailHead): Promise<string | null> {
    const fields = headersOf(raw);
    const delivered = DELIVERY_FIELDS.flatMap((name) => fields.get(name) ?? []);
    const named = [...delivered, ...head.to].map((address) => recipientOf(address)?.jobId).find((id) => id != null);
    return this.messages.describe(tenantId, id, envelopeOf(head), named ?? jobIdInSubject(head.subject));
  }

  /** Answers how many files are resumes now. */
  private async take(
    owner: Owner,
    waiting: WaitingMessage,
    message: InboundMessage,
    options: { submit: boolean; requestId: string | null },
  ): Promise<number> {
    const taken = new Map(
      (await this.messages.files(owner.tenantId, waiting.id)).map((file) => [file.position, file.resumeId]),
    );
    let imported = [...taken.values()].filter((resumeId) => resumeId !== null).length;
    for (const [index, attachment] of message.attachments.entries()) {
      const position = index + 1;
      if (taken.has(position)) continue;
      const problem = await this.accept(owner, { waiting, message, position, attachment }, options);
      if (problem === undefined) imported++;
      else
        await this.messages.leaveOut(owner.tenantId, waiting, [
          { position, fileName: attachment.name, reason: problem },
        ]);
    }
    const behind = message.attachments.length + 1;
    const leftOut = message.leftOut.map(({ name, reason }, index) => ({
      position: behind + index,
      fileName: name,
      reason,
    }));
    if (leftOut.length > 0) await this.messages.leaveOut(owner.tenantId, waiting, leftOut);
    return imported;
  }

  /** Makes a resume of a file; answers the code of what is wrong with it. */
  private async accept(
    owner: Owner,
    file: { waiting: WaitingMessage; message: InboundMessage; position: number; attachment: MailAttachment },
    options: { submit: boolean; requestId: string | null },
  ): Promise<string | undefined> {
    const { waiting, message, position, attachment } = file;
    try {
      const stored = await this.uploads.store(owner, attachment.name, Readable.from([attachment.content]));
      const source = { fileName: stored.fileName, sender: message.from, subject: message.subject };
      const line = this.messages.importedFile(waiting.id, position, { ...source, submit: options.submit });
      const { requestId } = options;
      await this.uploads.accept(owner, stored, { priority: 'normal', source: 'email', requestId, line });
      return undefined;
    } catch (error) {
      // Another run of this import was quicker.
      if (isUniqueViolation(error)) return undefined;
      if (error instanceof DomainError && !isPassing(error)) return error.code;
      throw error;
    }
  }
}
