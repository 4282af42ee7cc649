import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { maskUrl, runInContext, type Logger, type RequestContext } from '#libs/observability';
import type { ApiRequest } from './api-request.js';

const REQUEST_ID = /^[A-Za-z0-9._:-]{1,128}$/;

/** Gives each request its id, taken from the caller where it is well formed, and logs it when it has been answered. */
export function requestLog(logger: Logger): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    (request as ApiRequest).requestId = requestId;
    response.setHeader('X-Request-Id', requestId);
    const started = performance.now();
    const context: RequestContext = { requestId };
    runInContext(context, () => {
      response.once('close', () => {
        const ms = Math.round((performance.now() - started) * 10) / 10;
        const { method, originalUrl } = request;
        // A socket ends without an answer; else nginx's code for "client went away".
        const isAnswered = response.writableFinished || response.statusCode === 101;
        const status = isAnswered ? response.statusCode : 499;
        // A client that goes away ends its request from outside of the context.
        runInContext(context, () => {
          logger.info({ method, url: maskUrl(originalUrl), status, ms }, 'request');
        });
      });
      next();
    });
  };
}
