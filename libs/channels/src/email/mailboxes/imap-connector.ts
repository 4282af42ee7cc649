import { isIP } from 'node:net';
import { ImapFlow } from 'imapflow';
import { checkedAddresses, isPublicAddress, resolveBySystem, AddressRefused, type Resolve } from '#libs/webhooks';
import { MailboxProblem, problemOf } from './mailbox-problem.js';
import type { MailboxCredentials, MailboxSettings } from './mailbox.js';
import type { OAuthTokens } from './oauth-tokens.js';

export interface ConnectorOptions {
  /** Also private addresses and every port: for development and tests. */
  allowPrivate: boolean;
  /** Certificates trusted in place of the well-known ones. */
  ca?: string;
  resolve?: Resolve;
}

export type Connection = Pick<MailboxSettings, 'host' | 'port' | 'security' | 'username' | 'auth'>;

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
  async connect(mailbox: Connection, credentials: MailboxCredentials): Promise<ImapFlow> {
    try {
      const client = await this.client(mailbox, credentials);
      // What breaks later is told by the command that meets it.
      client.on('error', () => undefined);
      await client.connect();
      return client;
    } catch (error) {
      throw problemOf(error);
    }
  }

  private async client(mailbox: Connection, credentials: MailboxCredentials): Promise<ImapFlow> {
    const { host, port, security, username: user } = mailbox;
    const { allowPrivate, ca } = this.options;
    if (!allowPrivate && !PORTS.includes(port)) {
      throw new MailboxProblem('host_refused', `The port must be ${PORTS.join(' or ')}.`);
    }
    const address = await this.addressOf(host);
    return new ImapFlow({
      // The address that was checked: a name server that answers differently the next time gains nothing.
      ...{ host: address, servername: isIP(host) === 0 ? host : '', port, secure: security === 'tls' },
      ...(security === 'starttls' ? { doSTARTTLS: true } : {}),
      ...{ logger: false, emitLogs: false, disableAutoIdle: true, maxIdleTime: IDLE_MS },
      ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
      tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
      auth: { user, ...(await this.proof(mailbox, credentials)) },
    });
  }

  private async addressOf(host: string): Promise<string> {
    if (this.options.allowPrivate) return host;
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
  ): Promise<{ pass: string } | { accessToken: string }> {
    if ('password' in credentials) return { pass: credentials.password };
    if (auth === 'password') throw new MailboxProblem('login_refused', 'There is no password.');
    return { accessToken: await this.tokens.accessToken(auth, credentials) };
  }
}
