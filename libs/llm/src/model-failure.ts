/** Why a model gave nothing that can be used, with a sentence for people. */
const SENTENCES = {
  timeout: 'The language model did not answer in time.',
  unreachable: 'The language model could not be reached.',
  interrupted: 'The language model broke off in the middle of its answer.',
  rate_limited: 'The language model accepts no more requests at the moment.',
  server_error: 'The language model reported an error of its own.',
  unauthorised: 'The language model refused the API key.',
  request_refused: 'The language model refused the form of the request.',
  refused: 'The language model declined to answer.',
  filtered: 'The answer of the language model was held back by its filter.',
  cut_short: 'The answer of the language model was longer than it allows.',
  bad_answer: 'The answer of the language model was not what was asked for.',
  paused: 'The language model failed several times and is left alone for a while.',
} as const;

export type ModelFailureCode = keyof typeof SENTENCES;

export const MODEL_FAILURE_CODES = Object.keys(SENTENCES) as ModelFailureCode[];

/** Statuses of a refusal that may be due to one text alone, such as one that is too long for the model. */
const ABOUT_ONE_TEXT: readonly (number | null)[] = [400, 413, 422];

/** Failures that say nothing about whether the server works: it did answer. */
const ANSWERED: readonly ModelFailureCode[] = ['refused', 'filtered', 'cut_short', 'bad_answer', 'paused'];

/** The one way in which asking a model fails. It carries nothing of what was asked or answered. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';

  constructor(
    readonly code: ModelFailureCode,
    /** HTTP status, where there was one. */
    readonly status: number | null = null,
    /** Milliseconds that the server asks to wait. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(SENTENCES[code]);
  }

  /** Whether the server itself is in trouble, so that the next request would likely fail too. */
  get isOutage(): boolean {
    const isAboutText = this.code === 'request_refused' && ABOUT_ONE_TEXT.includes(this.status);
    return !isAboutText && !ANSWERED.includes(this.code);
  }
}
