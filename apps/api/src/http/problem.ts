import { HttpException } from '@nestjs/common';
import { isConnectionFailure } from '#libs/database';
import { DocumentError } from '#libs/documents';
import { DomainError, ERROR_CATALOGUE, type FieldProblem } from '#libs/errors';
import { isRedisFailure } from '#libs/jobs';

/** The body of every error answer: RFC 9457, with the fields that clients of the older APIs look for. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  error: string;
  message: string;
  details: FieldProblem[] | null;
  request_id: string;
}

export function toProblem(error: DomainError, path: string, requestId: string): Problem {
  const { status, title } = ERROR_CATALOGUE[error.code];
  return {
    type: `urn:shortlist:error:${error.code}`,
    title,
    status,
    detail: error.message,
    instance: path,
    error: error.code,
    message: error.message,
    details: error.fields.length > 0 ? error.fields : null,
    request_id: requestId,
  };
}

/** Any thrown thing as an error that clients may see. What is not known tells them nothing. */
export function toDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  if (thrown instanceof DocumentError) return new DomainError(thrown.code, thrown.message, { cause: thrown });
  if (thrown instanceof HttpException) return fromHttpException(thrown);
  if (isRedisFailure(thrown)) return unavailable('The queue', thrown);
  if (isConnectionFailure(thrown)) return unavailable('The database', thrown);
  return fromBodyParser(thrown) ?? new DomainError('internal', 'Something went wrong on our side.', { cause: thrown });
}

function unavailable(what: string, cause: unknown): DomainError {
  const message = `${what} is not available at the moment. Try again shortly.`;
  return new DomainError('service_unavailable', message, { cause, retryAfter: 5 });
}

function fromHttpException(exception: HttpException): DomainError {
  const status = exception.getStatus();
  if (status === 404) return new DomainError('not_found', 'No such address.', { cause: exception });
  if (status === 413) return new DomainError('payload_too_large', 'The request is too large.', { cause: exception });
  if (status < 500) return new DomainError('validation_failed', exception.message, { cause: exception });
  return new DomainError('internal', 'Something went wrong on our side.', { cause: exception });
}

/** body-parser gives the errors that a client can cause a status and marks them as fit to be shown. */
function fromBodyParser(thrown: unknown): DomainError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { status, expose } = thrown as Error & { status?: unknown; expose?: unknown };
  if (expose !== true || typeof status !== 'number' || status >= 500) return undefined;
  if (status === 413) return new DomainError('payload_too_large', 'The request is too large.', { cause: thrown });
  return new DomainError('malformed_json', 'The body is not valid JSON.', { cause: thrown });
}
