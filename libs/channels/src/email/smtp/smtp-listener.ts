import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';
import type { Logger } from '#libs/observability';
import type { Addressee, EmailAddressesService } from '../email-addresses.service.js';
import type { EmailIntake } from '../email-intake.js';
import { MAIL_LIMITS } from '../reading/mail-limits.js';
import { ArrivalRate } from './arrival-rate.js';

export interface SmtpOptions {
  port: number;
  host: string;
  /** For STARTTLS, PEM; without it none is offered. */
  certificate?: { cert: string; key: string } | undefined;
  /** Messages from one address within a minute. */
  perMinute?: number;
}

const PER_MINUTE = 120;
const MOST_CONNECTIONS = 50;
const MOST_RECIPIENTS = 20;
const IDLE_MS = 60_000;
/** On shutdown, for transfers that are under way. */
const CLOSE_MS = 5_000;
/** Of a message that is too large: who wrote it, and about what. */
const HEAD_BYTES = 64 * 1024;
const HEAD_CHUNKS = 16;
/** Unknown recipients before a connection is of no more use: whoever tries so many is guessing. */
const MOST_UNKNOWN = 5;

/** What a client is told instead of success; 4xx: come again, 5xx: don't. */
class SmtpRefusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

interface SessionState {
  unknown: number;
  addressees: Map<string, Addressee>;
}

/**
 * Takes mail for the tenants' addresses, and for no other: nothing is passed on. A message is acknowledged once it can't be
 * lost any more.
 */
export class SmtpListener {
  readonly #server: SMTPServer;
  readonly #rate: ArrivalRate;
  readonly #sessions = new Map<string, SessionState>();

  constructor(
    private readonly options: SmtpOptions,
    private readonly addresses: Pick<EmailAddressesService, 'resolve'>,
    private readonly intake: EmailIntake,
    private readonly logger: Logger,
  ) {
    const { certificate, perMinute = PER_MINUTE } = options;
    this.#rate = new ArrivalRate(perMinute);
    this.#server = new SMTPServer({
      ...{ banner: 'Shortlist', size: MAIL_LIMITS.bytes, maxClients: MOST_CONNECTIONS, socketTimeout: IDLE_MS },
      ...{ closeTimeout: CLOSE_MS, disableReverseLookup: true, hideSTARTTLS: certificate === undefined },
      disabledCommands: certificate === undefined ? ['AUTH', 'STARTTLS'] : ['AUTH'],
      ...(certificate ?? {}),
      onMailFrom: (_address, session, callback) => {
        this.begin(session, callback);
      },
      onRcptTo: (address, session, callback) => {
        answer(this.admit(address, session), callback);
      },
      onData: (stream, session, callback) => {
        answer(this.receive(stream, session), callback);
      },
      onClose: (session) => {
        this.#sessions.delete(session.id);
      },
    });
    // Of connections; those that break off are no concern of ours.
    this.#server.on('error', (error) => {
      logger.debug({ err: error }, 'smtp connection');
    });
  }

  /** Answers the port. @throws when it is taken */
  async start(): Promise<number> {
    const { port, host } = this.options;
    return new Promise((resolve, reject) => {
      this.#server.server.once('error', reject);
      const listening = this.#server.listen(port, host, () => {
        const { port: taken } = listening.address() as AddressInfo;
        this.logger.info({ port: taken }, 'taking mail');
        if (this.options.certificate === undefined) {
          this.logger.warn('mail is taken without STARTTLS: set SMTP_TLS_CERT and SMTP_TLS_KEY');
        }
        resolve(taken);
      });
    });
  }

  /** Lets the transfers that are under way come to their end, for a few seconds. */
  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(resolve);
    });
  }

  private begin(session: SMTPServerSession, callback: (error?: Error | null) => void): void {
    const { unknown = 0 } = this.#sessions.get(session.id) ?? {};
    this.#sessions.set(session.id, { unknown, addressees: new Map() });
    if (this.#rate.admits(session.remoteAddress)) callback();
    else callback(new SmtpRefusal(451, 'Too many messages from your address, try again later'));
  }

  private async admit({ address }: SMTPServerAddress, session: SMTPServerSession): Promise<void> {
    const state = this.#sessions.get(session.id);
    if (state === undefined || state.unknown >= MOST_UNKNOWN) throw new SmtpRefusal(550, 'Too many unknown recipients');
    if (state.addressees.size >= MOST_RECIPIENTS) throw new SmtpRefusal(452, 'Too many recipients');
    const addressee = await this.addresses.resolve(address);
    if (addressee === undefined) {
      state.unknown++;
      throw new SmtpRefusal(550, 'No such recipient here');
    }
    state.addressees.set(address, addressee);
  }

  private async receive(stream: Readable & { sizeExceeded: boolean }, session: SMTPServerSession): Promise<void> {
    const { raw, head } = await readWhole(stream);
    const messageKey = randomUUID();
    for (const { tenantId, receiverId: ownerId, recipients } of this.receivers(session)) {
      const origin = { channel: 'smtp', mailboxId: null, ownerId, recipients } as const;
      const arrived = { ...origin, itemKey: `smtp:${messageKey}`, scope: 'address' };
      if (raw !== undefined) await this.intake.receive(tenantId, arrived, raw);
      else await this.intake.passOver(tenantId, arrived, 'mail_too_large', head);
    }
    if (raw === undefined) throw new SmtpRefusal(552, 'The message is too large (max 25 MB)');
  }

  /** Each tenant once, however many of its addresses are named. */
  private receivers({ id }: SMTPServerSession): (Addressee & { recipients: string[] })[] {
    const receivers = new Map<string, Addressee & { recipients: string[] }>();
    for (const [address, addressee] of this.#sessions.get(id)?.addressees ?? []) {
      const known = receivers.get(addressee.tenantId) ?? { ...addressee, recipients: [] };
      known.recipients.push(address);
      receivers.set(addressee.tenantId, known);
    }
    return [...receivers.values()];
  }
}

/** Reads to the end, since the client sees no answer before it; of what is too large the beginning alone is kept. */
async function readWhole(
  stream: Readable & { sizeExceeded: boolean },
): Promise<{ raw: Buffer | undefined; head: Buffer }> {
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received <= MAIL_LIMITS.bytes) chunks.push(chunk);
    else chunks.splice(HEAD_CHUNKS);
  }
  const kept = Buffer.concat(chunks);
  const isTooLarge = stream.sizeExceeded || received > MAIL_LIMITS.bytes;
  return { raw: isTooLarge ? undefined : kept, head: kept.subarray(0, HEAD_BYTES) };
}

/** What is no refusal is ours to mend: the client keeps the message and comes again. */
function answer(work: Promise<void>, callback: (error?: Error | null) => void): void {
  work.then(
    () => {
      callback();
    },
    (error: unknown) => {
      callback(error instanceof SmtpRefusal ? error : new SmtpRefusal(451, 'Not possible now, try again later'));
    },
  );
}
