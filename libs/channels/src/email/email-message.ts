import type { MailRefusal } from './reading/inbound-message.js';

export type EmailChannel = 'imap' | 'smtp' | 'inbound';
export const EMAIL_STATUSES = ['received', 'imported', 'ignored', 'refused'] as const;
export type EmailStatus = (typeof EMAIL_STATUSES)[number];

/** Why nothing came of a message that was whole. */
export type IgnoredReason = 'no_resume' | 'automatic_reply' | 'duplicate' | 'owner_gone';
/** Why a message could not be taken. */
export type RefusedReason = MailRefusal | 'message_lost' | 'too_many_attempts';
export type EmailReason = IgnoredReason | RefusedReason;

/** A message as it came by a channel. */
export interface ArrivedMessage {
  channel: EmailChannel;
  mailboxId: string | null;
  /** Whose candidates come of it. */
  ownerId: string;
  /** What the channel calls the message; the same for every delivery of it. */
  itemKey: string;
  /** Where it may come only once: the mailbox, or the tenant's address. */
  scope: string;
  /** The addresses that it was sent to, as the channel says; empty where only the message's own headers tell. */
  recipients: readonly string[];
}

/** A message that is to be imported. */
export interface WaitingMessage {
  id: string;
  ownerId: string;
  channel: EmailChannel;
  storageKey: string;
  /** How often the import was begun, this time included. */
  starts: number;
  jobId: string | null;
}

/** What became of a file. */
export interface EmailFile {
  position: number;
  fileName: string;
  resumeId: string | null;
  /** Why there is no resume: a `LeftOutReason` of the message's reader, or an error code of an upload. */
  reason: string | null;
  application: 'none' | 'waiting' | 'submitted' | 'refused';
  applicationReason: string | null;
}

export interface EmailMessage {
  id: string;
  channel: EmailChannel;
  mailboxId: string | null;
  sender: string;
  subject: string;
  messageId: string | null;
  sentAt: Date | null;
  receivedAt: Date;
  status: EmailStatus;
  reason: EmailReason | null;
  duplicateOf: string | null;
  jobId: string | null;
  files: EmailFile[];
}

export interface EmailFilter {
  status?: EmailStatus | undefined;
  mailboxId?: string | undefined;
  resumeId?: string | undefined;
}
