export { EmailAddressesService, type Addressee, type InboundAddress } from './email/email-addresses.service.js';
export { EmailApplications } from './email/email-applications.js';
export { EmailImports } from './email/email-imports.js';
export { EmailIntake, type Reception } from './email/email-intake.js';
export { EMAIL_STATUSES, type EmailFile, type EmailFilter, type EmailMessage } from './email/email-message.js';
export { EmailMessagesRepository } from './email/email-messages.repository.js';
export { OverdueEmails } from './email/overdue-emails.js';
