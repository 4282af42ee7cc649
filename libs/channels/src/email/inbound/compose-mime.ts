import { randomBytes } from 'node:crypto';

export interface FormFile {
  name: string;
  contentType: string;
  content: Buffer;
  /** In angle brackets, when the text refers to it. */
  contentId?: string;
}

/** A message that came in pieces. */
export interface MessageInPieces {
  from: string;
  to: string;
  subject: string;
  /** Null when it has none. */
  messageId: string | null;
  /** As it stood in the message. */
  date: string | null;
  text: string;
  html: string;
  /** Further header fields that say what kind of message it is. */
  headers?: readonly (readonly [name: string, value: string])[];
  files: readonly FormFile[];
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/**
 * Puts a message together again, so that whatever way it came it is read, bounded and kept in one way. Nothing of a piece
 * can become a header or a part of its own.
 */
export function composeMime(message: MessageInPieces): Buffer {
  const boundary = `=_${randomBytes(18).toString('hex')}`;
  const headers = [
    `From: ${field(message.from)}`,
    `To: ${field(message.to)}`,
    `Subject: ${encodedWords(message.subject)}`,
    ...(message.messageId === null ? [] : [`Message-ID: ${field(message.messageId)}`]),
    ...(message.date === null ? [] : [`Date: ${field(message.date)}`]),
    ...(message.headers ?? []).map(([name, value]) => `${name.replace(/[^A-Za-z0-9-]/g, '')}: ${field(value)}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  const parts = [
    ...(message.text === '' ? [] : [part('text/plain; charset=utf-8', Buffer.from(message.text))]),
    // HTML says again what the text has said, and is needed only where there is none.
    ...(message.html === '' || message.text !== ''
      ? []
      : [part('text/html; charset=utf-8', Buffer.from(message.html))]),
    ...message.files.map(filePart),
  ];
  const body = parts.flatMap((one) => [Buffer.from(`--${boundary}\r\n`), one, Buffer.from('\r\n')]);
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), ...body, Buffer.from(`--${boundary}--\r\n`)]);
}

function filePart({ name, contentType, content, contentId }: FormFile): Buffer {
  const type = TOKEN.test(contentType) ? contentType : 'application/octet-stream';
  const lines = [
    `Content-Disposition: ${contentId === undefined ? 'attachment' : 'inline'}; filename*=UTF-8''${percentEncoded(name)}`,
    ...(contentId === undefined ? [] : [`Content-ID: ${field(contentId)}`]),
  ];
  return part(type, content, lines);
}

function part(contentType: string, content: Buffer, headers: readonly string[] = []): Buffer {
  const lines = [`Content-Type: ${contentType}`, 'Content-Transfer-Encoding: base64', ...headers, '', ''];
  const base64 = content.toString('base64').replace(/.{76}/g, '$&\r\n');
  return Buffer.concat([Buffer.from(lines.join('\r\n')), Buffer.from(base64)]);
}

/** A header's value on one line, as UTF-8. */
function field(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 2000);
}

/** RFC 2047, in words of no more than 45 bytes of UTF-8 each. */
function encodedWords(value: string): string {
  const line = field(value);
  if (/^[\x20-\x7e]*$/.test(line) && !line.includes('=?')) return line;
  return (line.match(/.{1,11}/gsu) ?? [])
    .map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`)
    .join('\r\n ');
}

/** RFC 5987. */
function percentEncoded(name: string): string {
  const plain = name.toWellFormed().slice(0, 500);
  return encodeURIComponent(plain).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
