export type MailboxAuth = 'password' | 'google' | 'microsoft';

/** What opens a mailbox: a password, or the consent of its owner to read it. */
export type MailboxCredentials = { password: string } | MailboxConsent;

export interface MailboxConsent {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  /** Microsoft's directory (tenant) of an application that is for this directory alone. */
  directory?: string | undefined;
}

/** Where a mailbox is, and what is done with it. */
export interface MailboxSettings {
  name: string;
  host: string;
  port: number;
  /** TLS from the first byte, or after STARTTLS; never without. */
  security: 'tls' | 'starttls';
  username: string;
  auth: MailboxAuth;
  folder: string;
  /** What is done with a message once it can't be lost any more. */
  afterRead: 'leave' | 'flag' | 'move';
  /** A folder, with `afterRead` `move`. */
  moveTo: string | null;
  /** Whether messages are imported that were there before. */
  importExisting: boolean;
}

export type MailboxStatus = 'active' | 'paused' | 'failing';

export interface Mailbox extends MailboxSettings {
  id: string;
  /** Whose candidates come of it. */
  ownerId: string;
  status: MailboxStatus;
  errorCode: string | null;
  errorMessage: string | null;
  checkedAt: Date | null;
  createdAt: Date;
}

/** A mailbox as the worker that reads it needs it. */
export interface LeasedMailbox extends MailboxSettings {
  tenantId: string;
  id: string;
  ownerId: string;
  secret: Uint8Array;
  uidValidity: bigint | null;
  lastUid: bigint;
}
