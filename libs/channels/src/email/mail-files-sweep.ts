import { removeOrphans, type FileStore } from '#libs/storage';
import type { EmailMessagesRepository } from './email-messages.repository.js';

/** Longer than it may take before a message has a row. */
const ORPHANED_MS = 24 * 3_600_000;

/** Removes stored messages that nobody waits for: of programs that died before their row was written, or after it was done. */
export class MailFilesSweep {
  constructor(
    private readonly messages: EmailMessagesRepository,
    private readonly files: FileStore,
  ) {}

  /** Answers how many were removed. */
  run(): Promise<number> {
    return removeOrphans(this.files, 'mails', ORPHANED_MS, (tenantId, id) => this.messages.isWaiting(tenantId, id));
  }
}
