import type { MailHead } from './inbound-message.js';
import { headersOf, messageIdOf } from './mail-headers.js';
import { MAIL_LIMITS } from './mail-limits.js';
import { addressesOf, readMime, type MimeMessage } from './mime-reader.js';

const LONGEST_LINE = 998;
/** Of those that say who writes what to whom. */
const FIELDS = ['from', 'to', 'cc', 'subject', 'date'];
const MOST_OF_FIELD = 10_000;

/** What a message says of itself, with its other parts left alone. Whatever the bytes are, this has an answer. */
export async function readHead(raw: Buffer): Promise<MailHead> {
  const fields = headersOf(raw);
  const lines = FIELDS.map((name) => `${name}: ${(fields.get(name)?.[0] ?? '').slice(0, MOST_OF_FIELD)}\r\n`);
  const mime = await readMime(Buffer.from(`${lines.join('')}\r\n`, 'latin1'), MAIL_LIMITS).catch(() => undefined);
  return headOf(mime?.headers ?? new Map<string, never>(), raw);
}

export function headOf(headers: MimeMessage['headers'], raw: Buffer): MailHead {
  const [from = { address: '', name: '' }] = addressesOf(headers.get('from'));
  const subject = headers.get('subject');
  const date = headers.get('date');
  return {
    from: oneLine(from.address),
    fromName: oneLine(from.name),
    subject: typeof subject === 'string' ? oneLine(subject) : '',
    messageId: messageIdOf(raw),
    date: date instanceof Date && !Number.isNaN(date.getTime()) ? date : null,
    to: addressesOf([headers.get('to'), headers.get('cc')].flat()).map(({ address }) => oneLine(address)),
  };
}

/** No line breaks and other controls: what is written from it into headers, logs or pages stays one line. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LINE);
}
