import type { ErrorCode } from '#libs/errors';

export type DeathReason = 'timeout' | 'memory' | 'exit';

const SENTENCES: Record<DeathReason, string> = {
  timeout: 'Reading the file took longer than allowed.',
  memory: 'Reading the file took more memory than allowed.',
  exit: 'The file could not be read: its reader crashed.',
};

const CODES: Record<DeathReason, ErrorCode> = {
  timeout: 'reading_timed_out',
  memory: 'file_too_complex',
  exit: 'corrupt_file',
};

/**
 * The process that read a file died of it. Another try may go well (a busy machine, a bug since mended); two deaths on
 * one file are reason to try no more. `message` is a sentence for the person who sent the file.
 */
export class ChildDeath extends Error {
  override readonly name = 'ChildDeath';

  constructor(
    readonly reason: DeathReason,
    /** For the operator: how the process ended and the end of what it said. May hold text of the file. */
    readonly detail: string,
  ) {
    super(SENTENCES[reason]);
  }

  /** What a client is told when there will be no other try. */
  get code(): ErrorCode {
    return CODES[this.reason];
  }
}
