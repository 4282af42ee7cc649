export { assembleDrive, type DriveParts, type DriveServices } from './drive/assemble.js';
export { BACK_OFF, type BackOffOptions } from './drive/back-off.js';
export { ConnectionsService, type ConsentAnswer } from './drive/connections.service.js';
export {
  FILE_OUTCOMES,
  SYNC_FREQUENCIES,
  type DriveConnection,
  type DriveFileLine,
  type DriveSync,
} from './drive/drive-sync.js';
export { DueSyncs } from './drive/due-syncs.js';
export { googleOptions } from './drive/google-options.js';
export type { GoogleOptions } from './drive/google-options.js';
export { SyncRunsService } from './drive/sync-runs.service.js';
export { SyncsService } from './drive/syncs.service.js';
export { EmailAddressesService, type Addressee, type InboundAddress } from './email/email-addresses.service.js';
export { EmailApplications } from './email/email-applications.js';
export { EmailImports } from './email/email-imports.js';
export { EmailIntake, type Reception } from './email/email-intake.js';
export { EMAIL_STATUSES, type EmailFile, type EmailFilter, type EmailMessage } from './email/email-message.js';
export { EmailMessagesRepository } from './email/email-messages.repository.js';
export { InboundMail } from './email/inbound/inbound-mail.js';
export type { InboundSecrets } from './email/inbound/inbound-request.js';
export { MailFilesSweep } from './email/mail-files-sweep.js';
export { MAIL_LIMITS } from './email/reading/mail-limits.js';
export type { Mailbox, MailboxCredentials, MailboxSettings } from './email/mailboxes/mailbox.js';
export { ImapConnector } from './email/mailboxes/imap-connector.js';
export { MailboxReader } from './email/mailboxes/mailbox-reader.js';
export { MailboxSecrets } from './email/mailboxes/mailbox-secrets.js';
export { MailboxWatch } from './email/mailboxes/mailbox-watch.js';
export { MailboxesRepository } from './email/mailboxes/mailboxes.repository.js';
export { MailboxesService } from './email/mailboxes/mailboxes.service.js';
export { OAuthTokens } from './email/mailboxes/oauth-tokens.js';
export { OverdueEmails } from './email/overdue-emails.js';
export { SmtpListener, type SmtpOptions } from './email/smtp/smtp-listener.js';
export { assembleFolders, type FolderParts } from './folders/assemble.js';
export { FolderImportsService } from './folders/folder-imports.service.js';
export type { AcceptedImport, FolderImport } from './folders/folder-import.js';
export { FolderLooks } from './folders/folder-looks.js';
export type { FolderWatch } from './folders/folder-watch.js';
export { FolderWatchesService } from './folders/folder-watches.service.js';
export { FILE_FATES, type FileFate, type IngestedFile } from './folders/ingested-file.js';
export { IngestedFilesService } from './folders/ingested-files.service.js';
