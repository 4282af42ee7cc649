import { ERROR_CATALOGUE, type ErrorCode } from './catalogue.js';

export interface FieldProblem {
  /** Where it is: `body.email`, `query.limit`. */
  field: string;
  message: string;
}

export interface DomainErrorOptions extends ErrorOptions {
  fields?: FieldProblem[];
  /** Seconds after which a try makes sense; becomes `Retry-After`. */
  retryAfter?: number;
}

/** A failure that a client is told about: `message` is a sentence for people and must not hold secrets or internals. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly fields: FieldProblem[];
  readonly retryAfter: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options: DomainErrorOptions = {},
  ) {
    super(message, options);
    this.fields = options.fields ?? [];
    this.retryAfter = options.retryAfter;
  }

  get status(): number {
    return ERROR_CATALOGUE[this.code].status;
  }
}

/** 503 Service Unavailable and 507 Insufficient Storage (RFC 9110, RFC 4918): something is away, or there is no room. */
const PASSING = new Set([503, 507]);

/** Whether it says nothing against what was asked for: the same may go well later. */
export function isPassing(error: unknown): boolean {
  return error instanceof DomainError && PASSING.has(error.status);
}

/** One answer for what does not exist and for what the caller may not see, so that ids can't be probed. */
export function notFound(
  what:
    | 'Application'
    | 'Batch'
    | 'Job'
    | 'Match'
    | 'Note'
    | 'Tag'
    | 'Resume'
    | 'Candidate'
    | 'Share'
    | 'Stage'
    | 'User'
    | 'API key'
    | 'Route'
    | 'Webhook'
    | 'Delivery'
    | 'Address'
    | 'Directory'
    | 'Flag'
    | 'Google Drive connection'
    | 'Google Drive sync'
    | 'Mailbox'
    | 'Watch',
): DomainError {
  return new DomainError('not_found', `${what} not found`);
}
