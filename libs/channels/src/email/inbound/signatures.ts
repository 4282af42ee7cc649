import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { header, type InboundRequest } from './inbound-request.js';

/** How far a timestamp may be from now, so that what was once signed can't be sent again for ever. */
const TOLERANCE_SECONDS = 300;
const SECRET_PREFIX = 'whsec_';

export function isFresh(timestamp: string, now: Date): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= TOLERANCE_SECONDS;
}

/**
 * Standard Webhooks 1.0, with the recipients between timestamp and body, so that nobody can lead a signed message elsewhere:
 * HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<x-envelope-to>.<body>`.
 */
export function isSignedRaw(request: InboundRequest, secret: string, now: Date): boolean {
  const [id, timestamp] = [header(request, 'webhook-id'), header(request, 'webhook-timestamp')];
  if (id === '' || !isFresh(timestamp, now)) return false;
  const head = `${id}.${timestamp}.${header(request, 'x-envelope-to')}.`;
  const expected = createHmac('sha256', keyOf(secret)).update(head).update(request.body).digest();
  // Several while a secret is changed.
  return header(request, 'webhook-signature')
    .split(' ')
    .slice(0, 5)
    .some((one) => one.startsWith('v1,') && isEqual(Buffer.from(one.slice(3), 'base64'), expected));
}

/** HMAC-SHA256 over timestamp and token, in hexadecimal. */
export function isSignedByMailgun(fields: Readonly<Record<string, string>>, key: string, now: Date): boolean {
  const { timestamp = '', token = '', signature = '' } = fields;
  if (token === '' || !isFresh(timestamp, now)) return false;
  const expected = createHmac('sha256', key).update(`${timestamp}${token}`).digest();
  return isEqual(Buffer.from(signature, 'hex'), expected);
}

/** ECDSA over timestamp and body. */
export function isSignedBySendgrid(request: InboundRequest, publicKey: string, now: Date): boolean {
  const timestamp = header(request, 'x-twilio-email-event-webhook-timestamp');
  const signature = header(request, 'x-twilio-email-event-webhook-signature');
  if (signature === '' || !isFresh(timestamp, now)) return false;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  const signed = Buffer.concat([Buffer.from(timestamp), request.body]);
  return verify('sha256', signed, key, Buffer.from(signature, 'base64'));
}

/** HTTP Basic: Postmark signs nothing. */
export function isFromPostmark(request: InboundRequest, credentials: string): boolean {
  const given = /^basic (.+)$/i.exec(header(request, 'authorization'))?.[1] ?? '';
  return isEqualText(Buffer.from(given, 'base64').toString('utf8'), credentials);
}

function keyOf(secret: string): Buffer {
  return secret.startsWith(SECRET_PREFIX)
    ? Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64')
    : Buffer.from(secret);
}

function isEqual(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Texts of any length, in a time that tells nothing of them. */
function isEqualText(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHmac('sha256', 'compared').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
