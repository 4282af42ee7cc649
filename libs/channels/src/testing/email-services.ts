import { createHmac, randomUUID } from 'node:crypto';
import type { Database } from '#libs/database';
import { ResumesRepository, UploadsService } from '#libs/resumes';
import type { FileStore } from '#libs/storage';
import { intakeGate, silentLogger, type JobServices } from '#libs/testing';
import { EmailAddressesService } from '../email/email-addresses.service.js';
import { EmailApplications } from '../email/email-applications.js';
import { EmailImports } from '../email/email-imports.js';
import { EmailIntake } from '../email/email-intake.js';
import { EmailMessagesRepository } from '../email/email-messages.repository.js';
import { InboundMail } from '../email/inbound/inbound-mail.js';
import type { InboundRequest, InboundSecrets } from '../email/inbound/inbound-request.js';
import { hiringServices, type HiringServices } from './hiring-services.js';

export const MAIL_DOMAIN = 'mail.example.com';
export const RAW_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

export interface EmailServices extends HiringServices {
  messages: EmailMessagesRepository;
  addresses: EmailAddressesService;
  intake: EmailIntake;
  imports: EmailImports;
  submissions: EmailApplications;
  inbound: InboundMail;
}

/** The services of e-mail as the programs have them. */
export function emailServices(
  database: Database,
  files: FileStore,
  { outbox, queues }: Pick<JobServices, 'outbox' | 'queues'>,
  secrets: InboundSecrets = { raw: RAW_SECRET },
): EmailServices {
  const messages = new EmailMessagesRepository(database);
  const addresses = new EmailAddressesService(database, MAIL_DOMAIN);
  const intake = new EmailIntake(database, messages, files, outbox);
  const gate = intakeGate({ database, queues, files });
  const uploads = new UploadsService(new ResumesRepository(database), files, outbox, gate, 50 * 1024 * 1024);
  const hiring = hiringServices(database);
  return {
    ...{ messages, addresses, intake, ...hiring },
    imports: new EmailImports(database, messages, uploads, files, silentLogger()),
    submissions: new EmailApplications(database, messages, hiring.applications, silentLogger()),
    inbound: new InboundMail(secrets, addresses, intake),
  };
}

/** A raw message, signed as a mail server's script does it. */
export function signedRaw(body: Buffer, to: string, given: { id?: string; timestamp?: number } = {}): InboundRequest {
  const { id = randomUUID(), timestamp = Math.floor(Date.now() / 1000) } = given;
  const key = Buffer.from(RAW_SECRET.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${to}.`).update(body).digest('base64');
  return {
    headers: {
      ...{ 'content-type': 'message/rfc822', 'x-envelope-to': to, 'webhook-id': id },
      ...{ 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${signature}` },
    },
    body,
  };
}
