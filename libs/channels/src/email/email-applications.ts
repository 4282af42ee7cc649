import type { Database } from '#libs/database';
import { DomainError, isPassing } from '#libs/errors';
import type { ApplicationsService } from '#libs/hiring';
import type { Logger } from '#libs/observability';
import { findOwner } from '../owner.js';
import type { EmailMessagesRepository, FileToSubmit } from './email-messages.repository.js';

const BATCH = 100;

/** Submits those whose resumes came for an opening, once the resumes are read, in the name of the recruiter who has them. */
export class EmailApplications {
  constructor(
    private readonly database: Database,
    private readonly messages: EmailMessagesRepository,
    private readonly applications: Pick<ApplicationsService, 'submit'>,
    private readonly logger: Logger,
  ) {}

  /** Any number of workers may sweep at once: a candidate has one active application to an opening. */
  async sweep(): Promise<void> {
    for (const file of await this.messages.filesToSubmit(BATCH)) {
      await this.conclude(file).catch((error: unknown) => {
        // It waits for the next sweep, and keeps nobody else waiting.
        this.logger.warn({ err: error, message: file.messageId }, 'application by e-mail');
      });
    }
  }

  private async conclude(file: FileToSubmit): Promise<void> {
    const reason = await this.submit(file);
    const application = reason === null ? 'submitted' : 'refused';
    await this.messages.noteApplication(file, { application, applicationReason: reason });
  }

  /** Answers the code of what is in the way. */
  private async submit({ tenantId, ownerId, jobId, candidateId }: FileToSubmit): Promise<string | null> {
    if (candidateId === null) return 'no_candidate';
    if (jobId === null) return 'not_found';
    const found = await findOwner(this.database, tenantId, ownerId);
    if (found === undefined) return 'owner_gone';
    try {
      await this.applications.submit(found.owner, { candidateId, jobId });
      return null;
    } catch (error) {
      if (!(error instanceof DomainError) || isPassing(error)) throw error;
      // By another worker, or before: the candidate is where the message wants them.
      return error.code === 'already_applied' ? null : error.code;
    }
  }
}
