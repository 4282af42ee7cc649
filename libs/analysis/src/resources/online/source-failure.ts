/** Why a search online gave nothing that can be used. */
export type SourceFailureCode = 'timeout' | 'unreachable' | 'rate_limited' | 'refused' | 'server_error' | 'bad_answer';

/** The one way in which a search fails. It carries nothing of what was asked or answered. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';

  constructor(
    readonly code: SourceFailureCode,
    /** Milliseconds for which it makes no sense to ask again. */
    readonly pauseMs: number,
  ) {
    super(`A search for resources failed: ${code.replace('_', ' ')}.`);
  }
}
