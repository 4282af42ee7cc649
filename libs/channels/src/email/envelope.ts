import type { MailHead } from './reading/inbound-message.js';
import { readHead } from './reading/mail-head.js';

/** What the ledger keeps of what a message says of itself. */
export interface Envelope {
  sender: string;
  subject: string;
  messageId: string | null;
  sentAt: Date | null;
}

export function envelopeOf({ from, fromName, subject, messageId, date }: MailHead): Envelope {
  const sender = fromName === '' || fromName === from ? from : `${fromName} <${from}>`;
  return { sender, subject, messageId, sentAt: date };
}

/** Of a message, or of its first bytes. */
export async function readEnvelope(raw: Buffer): Promise<Envelope> {
  return envelopeOf(await readHead(raw));
}
