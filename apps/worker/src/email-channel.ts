import type { EmailApplications, MailboxWatch, OverdueEmails, SmtpListener } from '#libs/channels';
import type { Logger } from '#libs/observability';
import { RepeatingTask } from './repeating-task.js';

/** What a worker does for e-mail besides its jobs: it takes mail in, and looks after what has come. */
export class EmailChannel {
  readonly #tasks: RepeatingTask[];

  /** @param listener undefined where no mail is taken by SMTP */
  constructor(
    private readonly listener: SmtpListener | undefined,
    private readonly mailboxes: MailboxWatch,
    overdue: OverdueEmails,
    applications: EmailApplications,
    logger: Logger,
    everyMs: number,
  ) {
    const warn = (what: string) => (error: unknown) => {
      logger.warn({ err: error }, what);
    };
    this.#tasks = [
      new RepeatingTask(everyMs, () => overdue.sweep(), warn('overdue e-mails')),
      new RepeatingTask(everyMs, () => applications.sweep(), warn('applications by e-mail')),
      new RepeatingTask(everyMs, () => mailboxes.sweep(), warn('mailboxes')),
    ];
  }

  /** @throws when the port is taken */
  async start(): Promise<void> {
    await this.listener?.start();
    for (const task of this.#tasks) task.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.listener?.stop(), this.mailboxes.stop(), ...this.#tasks.map((task) => task.stop())]);
  }
}
