/**
 * - `revoked`: the refresh token is of no use any more
 * - `unauthorized`: the access token is of no use any more
 * - `quota`: too many requests for now
 * - `unavailable`: no answer, or one that says it is Google's fault
 * - `gone`: not there, or not to be seen
 * - `forbidden`: seen, but not given
 * - `refused`: anything else that Google has refused, such as what is not set up rightly there
 */
export type GoogleFailureKind = 'revoked' | 'unauthorized' | 'quota' | 'unavailable' | 'gone' | 'forbidden' | 'refused';

/** What Google or the way to it has failed with. Holds nothing of the request, which carries secrets. */
export class GoogleFailure extends Error {
  override readonly name = 'GoogleFailure';

  constructor(
    readonly kind: GoogleFailureKind,
    /** Google's own word for it, such as `rateLimitExceeded`. */
    readonly reason: string,
    /** What Retry-After asked for; 0 for nothing. */
    readonly retryAfterMs = 0,
  ) {
    super(`Google Drive: ${kind} (${reason}).`);
  }
}

const QUOTA_REASONS = new Set([
  ...['rateLimitExceeded', 'userRateLimitExceeded', 'dailyLimitExceeded', 'quotaExceeded'],
  ...['sharingRateLimitExceeded', 'activeItemCreationLimitExceeded', 'RESOURCE_EXHAUSTED'],
]);

/** Of tokens that are no longer good, or were given to another client id. */
const REVOKED_REASONS = new Set(['invalid_grant', 'unauthorized_client']);
/** Of an installation or an organisation, not of a user or a file. */
const SETUP_REASONS = new Set(['invalid_client', 'accessNotConfigured', 'domainPolicy']);

interface ErrorBody {
  error?: string | { status?: string; errors?: { reason?: string }[] };
}

/** An error as gaxios throws it. */
interface HttpError {
  status?: number;
  code?: string | number;
  response?: { status: number; headers: Headers; data: unknown };
}

export function toGoogleFailure(error: unknown): GoogleFailure {
  if (error instanceof GoogleFailure) return error;
  const { response, code } = error as HttpError;
  if (response === undefined) return new GoogleFailure('unavailable', typeof code === 'string' ? code : 'no answer');
  const reason = reasonIn(response.data) ?? String(response.status);
  return new GoogleFailure(kindOf(response.status, reason), reason, waitOf(response.headers.get('retry-after')));
}

function kindOf(status: number, reason: string): GoogleFailureKind {
  if (REVOKED_REASONS.has(reason)) return 'revoked';
  if (SETUP_REASONS.has(reason)) return 'refused';
  if (status === 429 || (status === 403 && QUOTA_REASONS.has(reason))) return 'quota';
  if (status >= 500 || status === 408) return 'unavailable';
  if (status === 401) return 'unauthorized';
  if (status === 404 || status === 410) return 'gone';
  return status === 403 ? 'forbidden' : 'refused';
}

/** Seconds or a date (RFC 9110, section 10.2.3). */
function waitOf(header: string | null): number {
  if (header === null) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

/** OAuth names the error itself, Drive a list of reasons. */
function reasonIn(data: unknown): string | undefined {
  const { error } = (typeof data === 'string' ? parsed(data) : ((data ?? {}) as ErrorBody)) ?? {};
  if (typeof error === 'string') return cut(error);
  const reason = error?.errors?.[0]?.reason ?? error?.status;
  return typeof reason === 'string' ? cut(reason) : undefined;
}

function cut(reason: string): string {
  return reason.slice(0, 100);
}

function parsed(text: string): ErrorBody | undefined {
  try {
    return JSON.parse(text) as ErrorBody;
  } catch {
    return undefined;
  }
}
