import { createHash } from 'node:crypto';
import { DomainError } from '#libs/errors';
import type { EmailAddressesService } from '../email-addresses.service.js';
import type { EmailIntake } from '../email-intake.js';
import { MAIL_LIMITS } from '../reading/mail-limits.js';
import { composeMime } from './compose-mime.js';
import { readInboundForm } from './inbound-form.js';
import { header, type HandedOver, type InboundRequest, type InboundSecrets } from './inbound-request.js';
import { addresses, fromMailgun, fromPostmark, fromSendgrid } from './provider-forms.js';
import { isFromPostmark, isSignedByMailgun, isSignedBySendgrid, isSignedRaw } from './signatures.js';

/** Of a message that is too large: who wrote it, and about what. */
const HEAD_BYTES = 64 * 1024;
const RAW_TYPES = /^(message\/rfc822|application\/octet-stream|text\/plain)\b/i;

/** Takes messages that mail providers, or a script of a mail server, hand over by HTTP. */
export class InboundMail {
  constructor(
    private readonly secrets: InboundSecrets,
    private readonly addresses: Pick<EmailAddressesService, 'resolve'>,
    private readonly intake: EmailIntake,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * Answers for how many tenants the message was taken. Taken before, it is taken for none.
   *
   * @throws {DomainError} email_off, invalid_signature, validation_failed, malformed_upload, payload_too_large, or
   *   unknown_recipient when it is for nobody here: whatever the message says, its envelope must name an address that was
   *   given out
   */
  async take(request: InboundRequest): Promise<{ accepted: number; duplicates: number }> {
    const handed = await this.verified(request);
    const raw = 'raw' in handed.message ? handed.message.raw : composeMime(handed.message.pieces);
    const addressees = await this.addressees(handed.recipients);
    if (addressees.length === 0) throw new DomainError('unknown_recipient', 'No tenant takes mail at this address.');
    const isTooLarge = raw.length > MAIL_LIMITS.bytes;
    const itemKey = `inbound:${createHash('sha256').update(handed.id).digest('hex')}`;
    const result = { accepted: 0, duplicates: 0 };
    for (const { tenantId, receiverId: ownerId, recipients } of addressees) {
      const origin = { channel: 'inbound', mailboxId: null, ownerId, recipients } as const;
      const arrived = { ...origin, itemKey, scope: 'address' };
      if (isTooLarge) {
        await this.intake.passOver(tenantId, arrived, 'mail_too_large', raw.subarray(0, HEAD_BYTES));
      } else {
        const reception = await this.intake.receive(tenantId, arrived, raw);
        result[reception === 'received' ? 'accepted' : 'duplicates']++;
      }
    }
    if (isTooLarge) throw new DomainError('payload_too_large', 'The message is too large (max 25 MB).');
    return result;
  }

  /** What is handed over, by the way whose kind of body it has, if that way's secret was used. */
  private async verified(request: InboundRequest): Promise<HandedOver> {
    const type = header(request, 'content-type');
    if (RAW_TYPES.test(type)) return this.raw(request);
    if (/^application\/json\b/i.test(type)) return this.postmark(request);
    return header(request, 'x-twilio-email-event-webhook-signature') === ''
      ? this.mailgun(request)
      : this.sendgrid(request);
  }

  private raw(request: InboundRequest): HandedOver {
    const secret = opened(this.secrets.raw);
    if (!isSignedRaw(request, secret, this.now())) throw invalidSignature();
    // Never those in the message, which its sender has written.
    const recipients = addresses(header(request, 'x-envelope-to'));
    return { id: `raw:${header(request, 'webhook-id')}`, recipients, message: { raw: request.body } };
  }

  private async mailgun(request: InboundRequest): Promise<HandedOver> {
    const key = opened(this.secrets.mailgun);
    const form = await readInboundForm(request);
    if (!isSignedByMailgun(form.fields, key, this.now())) throw invalidSignature();
    return fromMailgun(form);
  }

  private async sendgrid(request: InboundRequest): Promise<HandedOver> {
    const key = opened(this.secrets.sendgrid);
    if (!isSignedBySendgrid(request, key, this.now())) throw invalidSignature();
    return understood(
      fromSendgrid,
      await readInboundForm(request),
      header(request, 'x-twilio-email-event-webhook-signature'),
    );
  }

  private postmark(request: InboundRequest): HandedOver {
    if (!isFromPostmark(request, opened(this.secrets.postmark))) throw invalidSignature();
    return understood(fromPostmark, request.body);
  }

  /** Each tenant once, however many of its addresses are named. */
  private async addressees(
    recipients: readonly string[],
  ): Promise<{ tenantId: string; receiverId: string; recipients: string[] }[]> {
    const found = new Map<string, { tenantId: string; receiverId: string; recipients: string[] }>();
    for (const address of new Set(recipients)) {
      const addressee = await this.addresses.resolve(address);
      if (addressee === undefined) continue;
      const known = found.get(addressee.tenantId) ?? { ...addressee, recipients: [] };
      known.recipients.push(address);
      found.set(addressee.tenantId, known);
    }
    return [...found.values()];
  }
}

/** The way is closed as long as its secret is not set: then no request could be told from a forged one. */
function opened(secret: string | undefined): string {
  if (secret !== undefined && secret !== '') return secret;
  throw new DomainError('email_off', 'No secret is set for this kind of request (INBOUND_… in the configuration).');
}

function understood<Arguments extends unknown[]>(
  read: (...given: Arguments) => HandedOver,
  ...given: Arguments
): HandedOver {
  try {
    return read(...given);
  } catch (error) {
    throw new DomainError('malformed_upload', 'The request is not what the provider documents.', { cause: error });
  }
}

function invalidSignature(): DomainError {
  return new DomainError('invalid_signature', 'The signature is missing, wrong or too old.');
}
