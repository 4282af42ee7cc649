import { randomUUID } from 'node:crypto';
import type { ImapFlow } from 'imapflow';
import type { Logger } from '#libs/observability';
import type { ImapConnector } from './imap-connector.js';
import { LeaseLost, type MailboxReader } from './mailbox-reader.js';
import { problemOf } from './mailbox-problem.js';
import type { LeasedMailbox } from './mailbox.js';
import type { MailboxSecrets } from './mailbox-secrets.js';
import type { MailboxesRepository, MailboxLease } from './mailboxes.repository.js';

export interface WatchOptions {
  /** Between two looks at a mailbox whose server says nothing by itself. */
  pollSeconds: number;
  /** Connections that are kept open, of one worker. */
  mostWatched: number;
}

const LEASE_SECONDS = 90;
const RENEW_MS = 20_000;

/**
 * Reads the mailboxes of all tenants, each by one worker at a time: a lease in PostgreSQL says by which. Connections are
 * kept, and the servers tell of what is new.
 */
export class MailboxWatch {
  readonly #leaseId = randomUUID();
  readonly #sessions = new Map<string, Promise<void>>();
  readonly #stop = new AbortController();

  constructor(
    private readonly mailboxes: MailboxesRepository,
    private readonly connector: ImapConnector,
    private readonly secrets: MailboxSecrets,
    private readonly reader: MailboxReader,
    private readonly logger: Logger,
    private readonly options: WatchOptions,
  ) {}

  /** Takes what is due, as many as there is room for. */
  async sweep(): Promise<void> {
    const room = this.options.mostWatched - this.#sessions.size;
    if (room <= 0 || this.#stop.signal.aborted) return;
    for (const lease of await this.mailboxes.claim(this.#leaseId, LEASE_SECONDS, room)) {
      const key = `${lease.tenantId}/${lease.id}`;
      const session = this.watch(lease)
        .catch((error: unknown) => {
          this.logger.warn({ err: error, mailbox: lease.id }, 'mailbox');
        })
        .finally(() => this.#sessions.delete(key));
      this.#sessions.set(key, session);
    }
  }

  /** Ends every connection, and gives the mailboxes to other workers. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#sessions.values());
  }

  private async watch(lease: MailboxLease): Promise<void> {
    let client: ImapFlow | undefined;
    const close = (): void => client?.close();
    this.#stop.signal.addEventListener('abort', close, { once: true });
    const renewing = setInterval(() => {
      this.mailboxes.renew(lease, LEASE_SECONDS).then(
        (holds) => {
          if (!holds) close();
        },
        // Whether it still holds is asked again.
        () => undefined,
      );
    }, RENEW_MS);
    try {
      const mailbox = await this.mailboxes.leased(lease);
      if (mailbox === undefined) return;
      client = await this.connect(lease, mailbox);
      // Stopped by now, there was no client yet to be closed.
      this.#stop.signal.throwIfAborted();
      await this.readOn(client, lease, mailbox);
      await this.mailboxes.release(lease, this.options.pollSeconds);
    } catch (error) {
      await this.conclude(lease, error);
    } finally {
      clearInterval(renewing);
      this.#stop.signal.removeEventListener('abort', close);
      close();
    }
  }

  private connect(lease: MailboxLease, mailbox: LeasedMailbox): Promise<ImapFlow> {
    const { tenantId, id } = lease;
    return this.connector.connect(mailbox, this.secrets.open(mailbox.secret, tenantId, id), {
      signal: this.#stop.signal,
      renew: (credentials) => this.mailboxes.keepSecret(lease, this.secrets.seal(credentials, tenantId, id)),
    });
  }

  /** Reads, and again whenever the server tells of something new, until the connection ends or is of no more use. */
  private async readOn(client: ImapFlow, lease: MailboxLease, mailbox: LeasedMailbox): Promise<void> {
    let wake: () => void = () => undefined;
    client.on('exists', () => {
      wake();
    });
    client.on('close', () => {
      wake();
    });
    let place = await this.reader.open(client, lease, mailbox);
    for (;;) {
      // From before the reading on: what comes while it lasts is not to be waited for.
      const news = new Promise<void>((resolve) => {
        wake = resolve;
      });
      place = await this.reader.read(client, lease, mailbox, place);
      if (!(await this.mailboxes.succeed(lease))) throw new LeaseLost('The lease is over.');
      if (!client.capabilities.has('IDLE')) return;
      // Ends when another command is sent.
      client.idle().catch(() => undefined);
      await news;
      if (!client.usable) return;
    }
  }

  private async conclude(lease: MailboxLease, error: unknown): Promise<void> {
    if (error instanceof LeaseLost) return;
    if (this.#stop.signal.aborted) {
      await this.mailboxes.release(lease, 0);
      return;
    }
    const problem = problemOf(error);
    this.logger.info({ err: error, mailbox: lease.id, code: problem.code }, 'mailbox not read');
    await this.mailboxes.fail(lease, problem);
  }
}
