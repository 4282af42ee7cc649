import type { NextFunction, Request, Response } from 'express';
import { DomainError } from '#libs/errors';

/** Refuses requests of web pages from origins that are not on the list; a request without `Origin` is no web page's. */
export function requireAllowedOrigin(
  allowed: string[],
): (request: Request, response: Response, next: NextFunction) => void {
  const origins = new Set(allowed);
  return (request, _response, next) => {
    const { origin } = request.headers;
    if (origin === undefined || origins.has(origin)) next();
    else next(new DomainError('origin_not_allowed', 'Origin not allowed'));
  };
}
