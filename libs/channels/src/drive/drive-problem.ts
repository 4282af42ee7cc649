import { DomainError, type DomainErrorOptions } from '#libs/errors';
import { GoogleFailure } from './google-failure.js';

export function accessRevoked(): DomainError {
  const message = 'Google no longer gives access to this account. Connect it again.';
  return new DomainError('drive_access_revoked', message);
}

export function notConfigured(): DomainError {
  const message =
    'This installation is not registered with Google. An administrator sets GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET.';
  return new DomainError('drive_not_configured', message);
}

export function unreachable(options: DomainErrorOptions = {}): DomainError {
  return new DomainError('drive_unreachable', 'Google Drive does not answer at present. Try again later.', options);
}

/** What people are told of a failure of Google that is no fault of one file. */
export function toDriveProblem(failure: GoogleFailure): DomainError {
  const { kind, reason, retryAfterMs } = failure;
  const later = retryAfterMs > 0 ? { retryAfter: Math.ceil(retryAfterMs / 1000) } : {};
  switch (kind) {
    case 'revoked':
      return accessRevoked();
    case 'quota':
      return new DomainError(
        'drive_quota_exceeded',
        'Google Drive takes no more requests for now. Try again later.',
        later,
      );
    case 'unavailable':
    case 'unauthorized':
      return unreachable(later);
    default:
      return new DomainError('drive_refused', `Google Drive refused a request (${reason}).`);
  }
}
