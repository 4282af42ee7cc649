import { Catch, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from '#libs/observability';
import type { ApiRequest } from './api-request.js';
import { toDomainError, toProblem } from './problem.js';

/** The one place where errors become answers. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(thrown, http.getRequest<ApiRequest>(), http.getResponse<Response>(), this.logger);
  }
}

export function sendProblem(thrown: unknown, request: ApiRequest, response: Response, logger: Logger): void {
  const error = toDomainError(thrown);
  if (error.status >= 500) logger.error({ err: thrown, code: error.code }, 'request failed');
  if (response.headersSent) {
    // A stream has begun: the client can only be told by its end.
    response.destroy();
    return;
  }
  if (error.retryAfter !== undefined) response.setHeader('Retry-After', error.retryAfter);
  if (error.status === 401 && !response.hasHeader('WWW-Authenticate')) response.setHeader('WWW-Authenticate', 'Bearer');
  const problem = toProblem(error, request.path, request.requestId);
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
