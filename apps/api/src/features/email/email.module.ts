import { Module } from '@nestjs/common';
import {
  EmailAddressesService,
  EmailIntake,
  EmailMessagesRepository,
  ImapConnector,
  InboundMail,
  MAIL_LIMITS,
  MailboxesRepository,
  MailboxesService,
  MailboxSecrets,
  OAuthTokens,
} from '#libs/channels';
import type { Config } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { Database } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { FileStore } from '#libs/storage';
import { CONFIG, FILE_STORE } from '../../infrastructure.module.js';
import { EmailController } from './email.controller.js';
import { MailboxesController } from './mailboxes.controller.js';
import { BodyReader } from './request-body.js';

/** What base64 and a form add to a message. */
const ENCODED = 1.5;

@Module({
  controllers: [MailboxesController, EmailController],
  providers: [
    {
      provide: EmailMessagesRepository,
      useFactory: (database: Database) => new EmailMessagesRepository(database),
      inject: [Database],
    },
    {
      provide: EmailAddressesService,
      useFactory: (database: Database, config: Config) =>
        new EmailAddressesService(database, config.INBOUND_MAIL_DOMAIN),
      inject: [Database, CONFIG],
    },
    {
      provide: InboundMail,
      useFactory: (
        config: Config,
        addresses: EmailAddressesService,
        database: Database,
        messages: EmailMessagesRepository,
        files: FileStore,
        outbox: Outbox,
      ) => {
        const secrets = {
          ...{ raw: config.INBOUND_RAW_SECRET, mailgun: config.INBOUND_MAILGUN_KEY },
          ...{ sendgrid: config.INBOUND_SENDGRID_KEY, postmark: config.INBOUND_POSTMARK_LOGIN },
        };
        return new InboundMail(secrets, addresses, new EmailIntake(database, messages, files, outbox));
      },
      inject: [CONFIG, EmailAddressesService, Database, EmailMessagesRepository, FILE_STORE, Outbox],
    },
    {
      provide: MailboxesService,
      useFactory: (database: Database, config: Config, box: SealedBox) =>
        new MailboxesService(
          database,
          new MailboxesRepository(database),
          new MailboxSecrets(box),
          new ImapConnector(new OAuthTokens(), { allowPrivate: config.MAILBOX_ALLOW_PRIVATE }),
        ),
      inject: [Database, CONFIG, SealedBox],
    },
    { provide: BodyReader, useFactory: () => new BodyReader(MAIL_LIMITS.bytes * ENCODED) },
  ],
})
export class EmailModule {}
