import { isIP } from 'node:net';
import type { ImapFlow } from 'imapflow';
import { checkedAddresses, isPublicAddress, resolveBySystem, AddressRefused, type Resolve } from '#libs/webhooks';
import { MAIL_LIMITS } from '../reading/mail-limits.js';
import { MailboxProblem, problemOf } from './mailbox-problem.js';
import type { MailboxConsent, MailboxCredentials, MailboxSettings } from './mailbox.js';
import type { OAuthTokens } from './oauth-tokens.js';

export interface ConnectorOptions {
  /** Also private addresses and every port: for development and tests. */
  allowPrivate: boolean;
  /** Certificates trusted in place of the well-known ones. */
  ca?: string;
  resolve?: Resolve;
}

export interface ConnectOptions {
  /** Ends the attempt. */
  signal?: AbortSignal;
  /** Keeps what takes the place of the credentials, as some providers have it with each use. */
  renew?: (credentials: MailboxConsent) => Promise<void>;
}

export type Connection = Pick<MailboxSettings, 'host' | 'port' | 'security' | 'username' | 'auth'>;

type Proof = { pass: string } | { accessToken: string };

const PORTS = [143, 993];
const CONNECT_MS = 15_000;
const SILENCE_MS = 5 * 60_000;
/** RFC 2177 has clients renew IDLE before half an hour is over; many servers and routers give up earlier. */
const IDLE_MS = 4 * 60_000;

/** Opens connections to mail servers that tenants name: to the Internet only, over TLS only. */
export class ImapConnector {
  constructor(
    private readonly tokens: OAuthTokens,
    private readonly options: ConnectorOptions,
  ) {}

  /** Answers a client that is logged in. @throws {MailboxProblem} */
  async connect(
    mailbox: Connection,
    credentials: MailboxCredentials,
    { signal, renew }: ConnectOptions = {},
  ): Promise<ImapFlow> {
    try {
      const address = await this.addressOf(mailbox);
      const client = await this.client(mailbox, address, await this.proof(mailbox, credentials, renew));
      await connected(client, signal);
      return client;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'login_refused' && 'refreshToken' in credentials) this.tokens.forget(credentials);
      throw problem;
    }
  }

  private async client(
    { host, port, security, username: user }: Connection,
    address: string,
    proof: Proof,
  ): Promise<ImapFlow> {
    // Many installations have no mailbox, and it is much to load.
    const { ImapFlow } = await import('imapflow');
    const { ca } = this.options;
    return new ImapFlow({
      // The address that was checked: a name server that answers differently the next time gains nothing.
      ...{ host: address, servername: isIP(host) === 0 ? host : '', port, secure: security === 'tls' },
      ...(security === 'starttls' ? { doSTARTTLS: true } : {}),
      ...{ logger: false, emitLogs: false, disableAutoIdle: true, maxIdleTime: IDLE_MS },
      ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
      // Whatever a server says of sizes beforehand.
      ...{
        maxLiteralSize: 2 * MAIL_LIMITS.bytes,
        maxResponseSize: 4 * MAIL_LIMITS.bytes,
      },
      tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
      auth: { user, ...proof },
    });
  }

  private async addressOf({ host, port }: Connection): Promise<string> {
    if (this.options.allowPrivate) return host;
    if (!PORTS.includes(port)) throw new MailboxProblem('host_refused', `The port must be ${PORTS.join(' or ')}.`);
    if (isIP(host) !== 0) {
      if (!isPublicAddress(host)) throw new AddressRefused(`${host} is no address of the Internet.`);
      return host;
    }
    const [{ address }] = await checkedAddresses(this.options.resolve ?? resolveBySystem, host);
    return address;
  }

  private async proof(
    { auth }: Connection,
    credentials: MailboxCredentials,
    renew?: ConnectOptions['renew'],
  ): Promise<Proof> {
    if ('password' in credentials) return { pass: credentials.password };
    if (auth === 'password') throw new MailboxProblem('login_refused', 'There is no password.');
    const { token, consent } = await this.tokens.access(auth, credentials);
    if (consent.refreshToken !== credentials.refreshToken) await renew?.(consent);
    return { accessToken: token };
  }
}

/** Connects and logs in, unless it is stopped on its way. */
async function connected(client: ImapFlow, signal?: AbortSignal): Promise<void> {
  const close = (): void => {
    client.close();
  };
  // What breaks later is told by the command that meets it.
  client.on('error', () => undefined);
  signal?.addEventListener('abort', close, { once: true });
  try {
    signal?.throwIfAborted();
    await client.connect();
  } catch (error) {
    // Refused at the door, the connection itself would stay open.
    close();
    throw error;
  } finally {
    signal?.removeEventListener('abort', close);
  }
}
