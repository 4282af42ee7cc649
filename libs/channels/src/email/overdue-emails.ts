import type { Outbox } from '#libs/jobs';
import type { Logger } from '#libs/observability';
import { importEntry } from './email-intake.js';
import type { EmailMessagesRepository } from './email-messages.repository.js';

const BATCH = 200;

/** Puts back the imports that are overdue and that the queue no longer knows, whatever was lost there. */
export class OverdueEmails {
  constructor(
    private readonly messages: EmailMessagesRepository,
    private readonly outbox: Pick<Outbox, 'putBack'>,
    private readonly logger: Logger,
    private readonly afterSeconds: number,
  ) {}

  /** Any number of workers may sweep at once. */
  async sweep(): Promise<void> {
    const overdue = await this.messages.claimOverdue(`${this.afterSeconds} seconds`, BATCH);
    const messages = await this.outbox.putBack(overdue.map(importEntry));
    if (messages > 0) this.logger.warn({ messages }, 'put back e-mails that the queue had lost');
  }
}
