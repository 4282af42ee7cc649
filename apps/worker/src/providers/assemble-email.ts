import { readFileSync } from 'node:fs';
import { ActivitiesRepository } from '#libs/candidates';
import {
  EmailAddressesService,
  EmailApplications,
  EmailImports,
  EmailIntake,
  EmailMessagesRepository,
  ImapConnector,
  MailFilesSweep,
  MailboxesRepository,
  MailboxReader,
  MailboxSecrets,
  MailboxWatch,
  OAuthTokens,
  OverdueEmails,
  SmtpListener,
} from '#libs/channels';
import type { Config } from '#libs/config';
import type { Database } from '#libs/database';
import { ApplicationsRepository, ApplicationsService, JobsRepository, StagesRepository } from '#libs/hiring';
import type { Outbox } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import type { UploadsService } from '#libs/resumes';
import { LocalFileStore } from '#libs/storage';
import { WebhookEvents } from '#libs/webhooks';
import { EmailChannel } from '../email-channel.js';
import type { WorkerContext } from './worker-context.js';

/** For servers that do not tell of new messages by themselves. */
const POLL_SECONDS = 60;

export function mailFilesSweep(config: Config, database: Database): MailFilesSweep {
  return new MailFilesSweep(new EmailMessagesRepository(database), new LocalFileStore(config.STORAGE_DIR));
}

/** What makes resumes of messages. */
export function emailImports(
  config: Config,
  { database, uploads, logger }: { database: Database; uploads: UploadsService; logger: Logger },
): EmailImports {
  const files = new LocalFileStore(config.STORAGE_DIR);
  return new EmailImports(database, new EmailMessagesRepository(database), uploads, files, logger);
}

export function emailChannel(context: WorkerContext, outbox: Outbox): EmailChannel {
  const { config, database, logger } = context;
  const messages = new EmailMessagesRepository(database);
  const applications = new ApplicationsService(
    ...([database, new ApplicationsRepository(database), new JobsRepository(), new StagesRepository()] as const),
    ...([new ActivitiesRepository(), new WebhookEvents(outbox)] as const),
  );
  return new EmailChannel(
    smtpListener(config, database, outbox, logger),
    mailboxWatch(context, outbox),
    new OverdueEmails(messages, outbox, logger, config.REQUEUE_AFTER_SECONDS),
    new EmailApplications(database, messages, applications, logger),
    logger,
    config.SWEEP_SECONDS * 1000,
  );
}

function mailboxWatch({ config, database, box, logger }: WorkerContext, outbox: Outbox): MailboxWatch {
  const mailboxes = new MailboxesRepository(database);
  return new MailboxWatch(
    mailboxes,
    new ImapConnector(new OAuthTokens(), { allowPrivate: config.MAILBOX_ALLOW_PRIVATE }),
    new MailboxSecrets(box),
    new MailboxReader(mailboxes, emailIntake(config, database, outbox)),
    logger,
    { pollSeconds: POLL_SECONDS, mostWatched: config.MAILBOX_CONNECTIONS },
  );
}

function emailIntake(config: Config, database: Database, outbox: Outbox): EmailIntake {
  const messages = new EmailMessagesRepository(database);
  return new EmailIntake(database, messages, new LocalFileStore(config.STORAGE_DIR), outbox);
}

/** @throws when it is to be started without a domain, or its certificate can't be read */
function smtpListener(config: Config, database: Database, outbox: Outbox, logger: Logger): SmtpListener | undefined {
  const { SMTP_PORT: port, SMTP_HOST: host, SMTP_TLS_CERT: cert, SMTP_TLS_KEY: key } = config;
  if (port === 0) return undefined;
  if (config.INBOUND_MAIL_DOMAIN === undefined) throw new Error('SMTP_PORT is set, but INBOUND_MAIL_DOMAIN is not.');
  if ((cert === undefined) !== (key === undefined)) throw new Error('Set SMTP_TLS_CERT and SMTP_TLS_KEY, or neither.');
  const certificate =
    cert === undefined || key === undefined
      ? undefined
      : { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
  const addresses = new EmailAddressesService(database, config.INBOUND_MAIL_DOMAIN);
  return new SmtpListener({ port, host, certificate }, addresses, emailIntake(config, database, outbox), logger);
}
