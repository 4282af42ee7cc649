import { isIP } from 'node:net';
import { DomainError } from '#libs/errors';
import { isPublicAddress } from './public-address.js';

/** What may be called. */
export interface Reach {
  /** Also plain HTTP, private addresses and every port: for development and tests. */
  allowPrivate: boolean;
  /** Where private addresses are not allowed; 443 and 8443 unless said. */
  ports?: readonly number[];
}

const LONGEST = 2000;
const PORTS = [443, 8443];
/** Names that are no host on the Internet. */
const INNER_NAMES = [
  ...['internal', 'local', 'localhost', 'localdomain', 'lan', 'home', 'corp', 'intranet', 'private', 'svc'],
  ...['arpa', 'onion', 'test', 'invalid', 'example'],
];

/**
 * Reads the URL of an endpoint. Names are looked at here and resolved only when they are called, by `pinnedLookup`.
 *
 * @param field that is named in a refusal
 * @throws {DomainError} webhook_url_refused, with a sentence that says why
 */
export function endpointUrl(text: string, reach: Reach, field = 'body.url'): URL {
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw refused('It is not a URL.', field);
  const problem = problemOf(text, url, reach);
  if (problem !== undefined) throw refused(problem, field);
  return url;
}

/** Why it can't be called, as a sentence. */
function problemOf(text: string, url: URL, reach: Reach): string | undefined {
  if (url.protocol !== 'https:' && !(reach.allowPrivate && url.protocol === 'http:')) return 'It must be https.';
  if (url.username !== '' || url.password !== '') return 'It must not hold a user name or password.';
  // What a URL's parser mends (0x7f.1, full-width digits, tabs, a backslash) hides where it leads.
  if (!isWrittenAsRead(text, url)) return 'Its host must be written in its plain form; as punycode if need be.';
  return reach.allowPrivate ? undefined : innerProblemOf(url, reach.ports ?? PORTS);
}

function innerProblemOf(url: URL, ports: readonly number[]): string | undefined {
  if (!ports.includes(Number(url.port || 443))) return `Its port must be ${ports.join(' or ')}.`;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return isPublicAddress(host) ? undefined : 'Its address is not one of the Internet.';
  const labels = host.split('.');
  const isInner = labels.length < 2 || labels.includes('') || INNER_NAMES.includes(labels.at(-1) ?? '');
  return isInner ? 'Its host is not one of the Internet.' : undefined;
}

function isWrittenAsRead(text: string, url: URL): boolean {
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1]?.toLowerCase();
  const standardPort = url.protocol === 'https:' ? 443 : 80;
  return authority === url.host || authority === `${url.hostname}:${standardPort}`;
}

function refused(why: string, field: string): DomainError {
  const message = `The URL can not be called. ${why}`;
  return new DomainError('webhook_url_refused', message, { fields: [{ field, message: why }] });
}
