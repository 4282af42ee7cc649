import {
  storableText,
  systemActor,
  type Actor,
  type Database,
  type PageRequest,
  type TenantTransaction,
} from '#libs/database';
import type { LineWithResume } from '#libs/resumes';
import type {
  ArrivedMessage,
  EmailFile,
  EmailFilter,
  EmailMessage,
  EmailReason,
  WaitingMessage,
} from './email-message.js';
import type { Envelope } from './envelope.js';

const MOST_OF_LINE = 1000;
const MOST_OF_NAME = 255;

/** What is known of a message before it is imported. */
export interface ReceivedRow extends ArrivedMessage {
  tenantId: string;
  id: string;
  hash: Buffer;
  storageKey: string;
  /** The opening that the address names, if there is such. */
  jobId: string | null;
}

/** A file that is to be submitted to the opening that its message names. */
export interface FileToSubmit {
  tenantId: string;
  messageId: string;
  position: number;
  ownerId: string;
  jobId: string | null;
  candidateId: string | null;
}

/** The rows of messages and of their files. */
export class EmailMessagesRepository {
  constructor(private readonly database: Database) {}

  /** Writes a message that is to be imported; false when it, or another of its Message-ID, is known. */
  async receive(tx: TenantTransaction, row: ReceivedRow): Promise<boolean> {
    const count = await tx.$executeRaw`
      insert into email_messages (tenant_id, id, owner_id, channel, mailbox_id, item_key, scope, message_hash, storage_key,
        job_id, check_queue_at)
      values (${row.tenantId}::uuid, ${row.id}::uuid, ${row.ownerId}::uuid, ${row.channel}, ${row.mailboxId}::uuid,
        ${row.itemKey}, ${row.scope}, ${row.hash}::bytea, ${row.storageKey},
        (select j.id from jobs j where j.tenant_id = ${row.tenantId}::uuid and j.id = ${row.jobId}::uuid), clock_timestamp())
      on conflict do nothing`;
    return count === 1;
  }

  /** Writes a message of which nothing is taken, once. */
  async passOver(
    tx: TenantTransaction,
    row: Omit<ReceivedRow, 'storageKey' | 'jobId'>,
    why: { status: 'ignored' | 'refused'; reason: EmailReason; envelope: Envelope },
  ): Promise<void> {
    const { sender, subject, messageId, sentAt } = cut(why.envelope);
    await tx.$executeRaw`
      insert into email_messages (tenant_id, id, owner_id, channel, mailbox_id, item_key, scope, message_hash, status, reason,
        sender, subject, message_id, sent_at, duplicate_of)
      values (${row.tenantId}::uuid, ${row.id}::uuid, ${row.ownerId}::uuid, ${row.channel}, ${row.mailboxId}::uuid,
        ${row.itemKey}, ${row.scope}, ${row.hash}::bytea, ${why.status}, ${why.reason}, ${sender}, ${subject}, ${messageId},
        ${sentAt}, case when ${why.reason} = 'duplicate' then (select m.id from email_messages m
          where m.tenant_id = ${row.tenantId}::uuid and m.scope = ${row.scope} and m.message_hash = ${row.hash}::bytea
            and m.reason is distinct from 'duplicate') end)
      on conflict do nothing`;
  }

  async isKnown(tx: TenantTransaction, itemKey: string): Promise<boolean> {
    return (await tx.emailMessage.findFirst({ where: { itemKey }, select: { id: true } })) !== null;
  }

  /** Whether a message is still to be imported. */
  async isWaiting(tenantId: string, id: string): Promise<boolean> {
    const where = { id, status: 'received' };
    const found = await this.database.withTenant(systemActor(tenantId), (tx) =>
      tx.emailMessage.findFirst({ where, select: { id: true } }),
    );
    return found !== null;
  }

  /** Begins an import; undefined when the message is imported already. */
  async start(tenantId: string, id: string): Promise<WaitingMessage | undefined> {
    const [row] = await this.database.statementAs<WaitingRow>(systemActor(tenantId), {
      name: 'email_message_start',
      text: `update email_messages set starts = starts + 1, check_queue_at = clock_timestamp()
        where tenant_id = $1 and id = $2 and status = 'received' returning id, owner_id, channel, storage_key, starts, job_id`,
      values: [tenantId, id],
    });
    if (row === undefined) return undefined;
    const { owner_id: ownerId, storage_key: storageKey, job_id: jobId, channel, starts } = row;
    return { id, ownerId, channel, storageKey, starts, jobId };
  }

  /** Notes what a message says, and the opening that it names, if there is such. */
  async describe(tenantId: string, id: string, envelope: Envelope, jobId: string | null): Promise<string | null> {
    const { sender, subject, messageId, sentAt } = cut(envelope);
    const [row] = await this.database.statementAs<{ job_id: string | null }>(systemActor(tenantId), {
      name: 'email_message_describe',
      text: `update email_messages set sender = $3, subject = $4, message_id = $5, sent_at = $6,
          job_id = coalesce(job_id, (select j.id from jobs j where j.tenant_id = $1 and j.id = $7))
        where tenant_id = $1 and id = $2 returning job_id`,
      values: [tenantId, id, sender, subject, messageId, sentAt, jobId],
    });
    return row?.job_id ?? null;
  }

  /** Ends an import; false when it was ended before. */
  async conclude(tenantId: string, id: string, end: { status: string; reason: EmailReason | null }): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(tenantId), {
      name: 'email_message_conclude',
      text: `update email_messages set status = $3, reason = $4, storage_key = null, check_queue_at = null
        where tenant_id = $1 and id = $2 and status = 'received' returning id`,
      values: [tenantId, id, end.status, end.reason],
    });
    return rows.length === 1;
  }

  /** Takes back a start that came to nothing through no fault of the message. */
  async putOff(tenantId: string, id: string): Promise<void> {
    await this.database.statementAs(systemActor(tenantId), {
      name: 'email_message_put_off',
      text: `update email_messages set starts = greatest(starts - 1, 0), check_queue_at = clock_timestamp()
        where tenant_id = $1 and id = $2 and status = 'received'`,
      values: [tenantId, id],
    });
  }

  /** What became of the files of a message so far. */
  async files(tenantId: string, messageId: string): Promise<{ position: number; resumeId: string | null }[]> {
    return this.database.withTenant(systemActor(tenantId), (tx) =>
      tx.emailFile.findMany({ where: { messageId }, select: { position: true, resumeId: true } }),
    );
  }

  /** The row of a file that becomes a resume, for the statement that accepts it. */
  importedFile(
    messageId: string,
    position: number,
    file: { fileName: string; submit: boolean; sender: string; subject: string },
  ): LineWithResume {
    const { sender, subject } = cut({ ...file, messageId: null, sentAt: null });
    const application = file.submit ? 'waiting' : 'none';
    return {
      name: 'email',
      parts: `line as (
        insert into email_files (tenant_id, message_id, position, owner_id, file_name, resume_id, sender, subject, application)
        select $1, $17::uuid, $18::integer, $3, $19, id, $20, $21, $22 from resume)`,
      values: [messageId, position, storable(file.fileName, MOST_OF_NAME), sender, subject, application],
    };
  }

  /** Notes files that become no resumes, once. */
  async leaveOut(
    tenantId: string,
    message: { id: string; ownerId: string },
    files: readonly { position: number; fileName: string; reason: string }[],
  ): Promise<void> {
    await this.database.statementAs(systemActor(tenantId), {
      name: 'email_files_leave_out',
      text: `insert into email_files (tenant_id, message_id, position, owner_id, file_name, reason)
        select $1, $2, f.position, $3, f.file_name, f.reason
        from unnest($4::integer[], $5::text[], $6::text[]) as f (position, file_name, reason) on conflict do nothing`,
      values: [
        ...[tenantId, message.id, message.ownerId, files.map(({ position }) => position)],
        ...[files.map(({ fileName }) => storable(fileName, MOST_OF_NAME)), files.map(({ reason }) => reason)],
      ],
    });
  }

  /** Newest first. */
  async list(actor: Actor, { status, mailboxId, resumeId }: EmailFilter, page: PageRequest): Promise<EmailMessage[]> {
    const rows = await this.database.withTenant(actor, (tx) =>
      tx.emailMessage.findMany({
        where: {
          ...(page.after === undefined ? {} : { id: { lt: page.after } }),
          ...(status === undefined ? {} : { status }),
          ...(mailboxId === undefined ? {} : { mailboxId }),
          ...(resumeId === undefined ? {} : { files: { some: { resumeId } } }),
        },
        orderBy: { id: 'desc' },
        skip: page.skip,
        take: page.limit,
        select: FIELDS,
      }),
    );
    return rows as EmailMessage[];
  }

  async claimOverdue(olderThan: string, most: number): Promise<{ tenantId: string; messageId: string }[]> {
    const rows = await this.database.callFunction<{ tenant_id: string; id: string }>({
      name: 'email_messages_claim_overdue',
      text: 'select tenant_id, id from email_messages_claim_overdue($1::interval, $2)',
      values: [olderThan, most],
    });
    return rows.map(({ tenant_id: tenantId, id: messageId }) => ({ tenantId, messageId }));
  }

  /** Of all tenants: those whose resumes have been read. */
  async filesToSubmit(most: number): Promise<FileToSubmit[]> {
    const rows = await this.database.callFunction<SubmitRow>({
      name: 'email_files_to_submit',
      text: 'select * from email_files_to_submit($1)',
      values: [most],
    });
    return rows.map((row) => ({
      ...{ tenantId: row.tenant_id, messageId: row.message_id, position: row.place, ownerId: row.owner_id },
      ...{ jobId: row.job_id, candidateId: row.candidate_id },
    }));
  }

  async noteApplication(
    { tenantId, messageId, position }: FileToSubmit,
    outcome: Pick<EmailFile, 'application' | 'applicationReason'>,
  ): Promise<void> {
    await this.database.statementAs(systemActor(tenantId), {
      name: 'email_file_application',
      text: `update email_files set application = $4, application_reason = $5
        where tenant_id = $1 and message_id = $2 and position = $3 and application = 'waiting'`,
      values: [tenantId, messageId, position, outcome.application, outcome.applicationReason],
    });
  }
}

const FIELDS = {
  ...{ id: true, channel: true, mailboxId: true, sender: true, subject: true, messageId: true, sentAt: true },
  ...{ receivedAt: true, status: true, reason: true, duplicateOf: true, jobId: true },
  files: {
    orderBy: { position: 'asc' },
    select: {
      ...{ position: true, fileName: true, resumeId: true, reason: true, application: true },
      applicationReason: true,
    },
  },
} as const;

interface WaitingRow extends Record<string, unknown> {
  owner_id: string;
  channel: WaitingMessage['channel'];
  storage_key: string;
  starts: number;
  job_id: string | null;
}

interface SubmitRow extends Record<string, unknown> {
  tenant_id: string;
  message_id: string;
  place: number;
  owner_id: string;
  job_id: string | null;
  candidate_id: string | null;
}

function cut(envelope: Envelope): Envelope {
  const { sender, subject, messageId, sentAt } = envelope;
  return { sender: storable(sender, MOST_OF_LINE), subject: storable(subject, MOST_OF_LINE), messageId, sentAt };
}

function storable(text: string, most: number): string {
  return storableText([...text].slice(0, most).join(''));
}
