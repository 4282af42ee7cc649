import { systemActor, type Database, type PageRequest, type TenantTransaction } from '#libs/database';
import type { MailboxProblem } from './mailbox-problem.js';
import type { LeasedMailbox, Mailbox, MailboxSettings } from './mailbox.js';

// Never the secret.
const FIELDS = {
  ...{ id: true, ownerId: true, name: true, host: true, port: true, security: true, username: true, auth: true },
  ...{ folder: true, afterRead: true, moveTo: true, importExisting: true, status: true, errorCode: true },
  ...{ errorMessage: true, checkedAt: true, createdAt: true },
} as const;

/** How far a mailbox was read. */
export interface MailboxPlace {
  uidValidity: bigint;
  lastUid: bigint;
}

/** The lease of one worker on a mailbox. */
export interface MailboxLease {
  tenantId: string;
  id: string;
  leaseId: string;
}

/** The rows of mailboxes. */
export class MailboxesRepository {
  constructor(private readonly database: Database) {}

  async create(
    tx: TenantTransaction,
    row: MailboxSettings & { tenantId: string; id: string; ownerId: string; secret: Uint8Array<ArrayBuffer> },
  ): Promise<Mailbox> {
    return (await tx.mailbox.create({ data: row, select: FIELDS })) as Mailbox;
  }

  async list(tx: TenantTransaction, page: PageRequest): Promise<Mailbox[]> {
    const rows = await tx.mailbox.findMany({
      where: page.after === undefined ? {} : { id: { lt: page.after } },
      ...{ orderBy: { id: 'desc' }, skip: page.skip, take: page.limit, select: FIELDS },
    });
    return rows as Mailbox[];
  }

  async count(tx: TenantTransaction): Promise<number> {
    return tx.mailbox.count();
  }

  async find(tx: TenantTransaction, id: string): Promise<Mailbox | null> {
    return (await tx.mailbox.findFirst({ where: { id }, select: FIELDS })) as Mailbox | null;
  }

  async secretOf(tx: TenantTransaction, id: string): Promise<Uint8Array | undefined> {
    return (await tx.mailbox.findFirst({ where: { id }, select: { secret: true } }))?.secret;
  }

  async replaceSecret(tx: TenantTransaction, id: string, secret: Uint8Array<ArrayBuffer>): Promise<void> {
    await tx.mailbox.updateMany({ where: { id }, data: { secret } });
  }

  /** Ends the lease as well: whoever reads it stops at the next look. */
  async setStatus(tx: TenantTransaction, id: string, status: 'active' | 'paused'): Promise<boolean> {
    const ended = { errorCode: null, errorMessage: null, failures: 0, leaseId: null, leasedUntil: null };
    const { count } = await tx.mailbox.updateMany({
      where: { id },
      data: { status, nextCheckAt: new Date(), ...ended },
    });
    return count === 1;
  }

  async remove(tx: TenantTransaction, id: string): Promise<boolean> {
    return (await tx.mailbox.deleteMany({ where: { id } })).count === 1;
  }

  /** Leases mailboxes of any tenant that are due and that nobody reads. */
  async claim(leaseId: string, seconds: number, most: number): Promise<MailboxLease[]> {
    const rows = await this.database.callFunction<{ tenant_id: string; id: string }>({
      name: 'mailboxes_claim',
      text: 'select tenant_id, id from mailboxes_claim($1, $2::interval, $3)',
      values: [leaseId, `${seconds} seconds`, most],
    });
    return rows.map(({ tenant_id: tenantId, id }) => ({ tenantId, id, leaseId }));
  }

  /** The mailbox, as long as the lease holds. */
  async leased({ tenantId, id, leaseId }: MailboxLease): Promise<LeasedMailbox | undefined> {
    const found = await this.database.withTenant(systemActor(tenantId), (tx) =>
      tx.mailbox.findFirst({ where: { id, leaseId, status: { not: 'paused' } } }),
    );
    return found === null ? undefined : (found as LeasedMailbox);
  }

  /** False when the lease is over: another worker may read, or nobody any more. */
  async renew(lease: MailboxLease, seconds: number): Promise<boolean> {
    return this.change(lease, 'mailbox_renew', `leased_until = clock_timestamp() + $4::interval`, [
      `${seconds} seconds`,
    ]);
  }

  /** Notes how far it is read; false when the lease is over. */
  async advance(lease: MailboxLease, { uidValidity, lastUid }: MailboxPlace): Promise<boolean> {
    return this.change(lease, 'mailbox_advance', 'uid_validity = $4::bigint, last_uid = $5::bigint', [
      ...[String(uidValidity), String(lastUid)],
    ]);
  }

  /** Keeps what now opens the mailbox, as long as the lease holds. */
  async keepSecret(lease: MailboxLease, secret: Uint8Array): Promise<void> {
    await this.change(lease, 'mailbox_keep_secret', 'secret = $4::bytea', [Buffer.from(secret)]);
  }

  /** Notes that everything was read. */
  async succeed(lease: MailboxLease): Promise<boolean> {
    const text = `status = 'active', error_code = null, error_message = null, failures = 0, checked_at = clock_timestamp()`;
    return this.change(lease, 'mailbox_succeed', text, []);
  }

  /** Gives the mailbox back, to be read again later. */
  async release(lease: MailboxLease, afterSeconds: number): Promise<void> {
    const text = `lease_id = null, leased_until = null, next_check_at = clock_timestamp() + $4::interval`;
    await this.change(lease, 'mailbox_release', text, [`${afterSeconds} seconds`]);
  }

  /** Notes what is wrong; tried again later, and later each time, up to half an hour. */
  async fail(lease: MailboxLease, { code, message }: MailboxProblem): Promise<void> {
    const text = `status = 'failing', error_code = $4, error_message = $5, failures = failures + 1, lease_id = null,
      leased_until = null, checked_at = clock_timestamp(),
      next_check_at = clock_timestamp() + least(30 * 60, 15 * power(2, least(failures, 10))) * interval '1 second'`;
    await this.change(lease, 'mailbox_fail', text, [code, message]);
  }

  private async change(lease: MailboxLease, name: string, assignments: string, values: unknown[]): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(lease.tenantId), {
      name,
      text: `update mailboxes set ${assignments}
        where tenant_id = $1 and id = $2 and lease_id = $3 and status <> 'paused' returning id`,
      values: [lease.tenantId, lease.id, lease.leaseId, ...values],
    });
    return rows.length === 1;
  }
}
